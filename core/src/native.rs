//! How the core's own types cross to a phone: as what each language has for them, or as a small type of their own.
//!
//! | here | Kotlin | Swift |
//! |---|---|---|
//! | civil dates and times | `java.time.LocalDate`, `LocalTime`, `LocalDateTime` | `CivilDate`, `DateComponents` |
//! | instants, lengths of time | `Instant`, `Duration` | `Date`, `TimeInterval` |
//! | zones, moments | `ZoneId`, `ZonedDateTime` | `TimeZone`, `Moment` |
//! | money | `Money` of `BigDecimal` and a code | `Money` of `Decimal` and a code |
//! | ids and keys | a value class each | a struct each |
//!
//! What a phone hands in is checked as it is lifted; a refusal is the call's own [`AftercareError`].

use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::diary::{
    ChangeId, CourseId, Money, PauseId, PhotoId, Region, Regions, ReminderKey, SessionId, TaskId,
    WordId,
};
use crate::error::AftercareError;
use crate::moment::{Moment, Zone};
use crate::notify::NotificationKey;
use crate::protocol::{SourceId, sources};

/// Text that is nearly always compiled in: names of phases, figures, sources.
pub type Text = Cow<'static, str>;

/// An instant to the second.
type Instant = DateTime<Utc>;

/// A list of regions.
type RegionList = Vec<Region>;

/// A moment as it crosses: an instant and a zone whose years are not checked yet.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ZonedInstant {
    /// The instant.
    pub instant: DateTime<Utc>,
    /// Where the phone is.
    pub zone: Zone,
}

uniffi::custom_type!(Text, String, {
    remote,
    lower: |text| text.into_owned(),
    try_lift: |text| Ok(Cow::Owned(text)),
});

uniffi::custom_type!(NaiveDate, String, {
    remote,
    lower: |date| date.to_string(),
    try_lift: |text| read(&text, "date", "not a date such as 2026-03-01"),
});

uniffi::custom_type!(NaiveTime, String, {
    remote,
    lower: |time| time.to_string(),
    try_lift: |text| read(&text, "time", "not a time such as 08:00:00"),
});

uniffi::custom_type!(NaiveDateTime, String, {
    remote,
    lower: |at| at.format("%Y-%m-%dT%H:%M:%S").to_string(),
    try_lift: |text| read(&text, "time", "not a date and time such as 2026-03-01T08:00:00"),
});

uniffi::custom_type!(Instant, SystemTime, {
    remote,
    lower: |instant| system_time(instant),
    try_lift: |time| Ok(instant(time)?),
});

// In seconds: UniFFI's own lengths of time cannot be below nothing, and end the app in Swift.
uniffi::custom_type!(TimeDelta, i64, {
    remote,
    lower: |length| length.num_seconds(),
    try_lift: |seconds| TimeDelta::try_seconds(seconds).ok_or_else(|| {
        AftercareError::bad_input("minutes", seconds / 60, "longer than any calendar").into()
    }),
});

uniffi::custom_type!(Zone, String, {
    lower: |zone| zone.name().to_owned(),
    try_lift: |name| Ok(Zone::named(&name)?),
});

uniffi::custom_type!(Moment, ZonedInstant, {
    lower: |moment| ZonedInstant { instant: moment.instant, zone: moment.zone },
    try_lift: |given| Ok(Moment::new(given.instant, given.zone)?),
});

uniffi::custom_type!(Money, String, {
    lower: |money| money.to_string(),
    try_lift: |text| Ok(money(&text)?),
});

uniffi::custom_type!(Regions, RegionList, {
    lower: |regions| regions.iter().collect(),
    try_lift: |list| Ok(list.into_iter().fold(Regions::NONE, Regions::with)),
});

uniffi::custom_type!(ReminderKey, String, {
    lower: |key| key.to_string(),
    try_lift: |text| Ok(text.parse::<ReminderKey>()?),
});

uniffi::custom_type!(NotificationKey, String, {
    lower: |key| key.as_str().to_owned(),
    try_lift: |text| Ok(NotificationKey::from(text)),
});

uniffi::custom_type!(SourceId, String, {
    lower: |id| id.as_str().to_owned(),
    try_lift: |text| Ok(source(&text)?),
});

macro_rules! ids_cross {
    ($($name:ident)*) => {$(
        uniffi::custom_type!($name, String, {
            lower: |id| id.as_str().to_owned(),
            try_lift: |text| Ok($name::known(text)),
        });
    )*};
}
ids_cross! { SessionId CourseId ChangeId WordId TaskId PauseId PhotoId }

fn read<T: std::str::FromStr>(text: &str, field: &str, reason: &str) -> uniffi::Result<T> {
    text.parse()
        .map_err(|_| AftercareError::bad_input(field, text, reason).into())
}

fn system_time(instant: DateTime<Utc>) -> SystemTime {
    let seconds = Duration::from_secs(instant.timestamp().unsigned_abs());
    if instant.timestamp() < 0 {
        UNIX_EPOCH - seconds
    } else {
        UNIX_EPOCH + seconds
    }
}

/// The whole second it lies in; refuses what no calendar can show.
fn instant(time: SystemTime) -> Result<DateTime<Utc>, AftercareError> {
    let seconds = match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).ok(),
        Err(before) => {
            let before = before.duration();
            let whole = before.as_secs() + u64::from(before.subsec_nanos() > 0);
            i64::try_from(whole).ok().map(|seconds| -seconds)
        }
    };
    seconds
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .ok_or_else(|| {
            let reason = "outside the years a clock can show";
            AftercareError::bad_input("instant", format!("{time:?}"), reason)
        })
}

/// `250.00 EUR`.
fn money(text: &str) -> Result<Money, AftercareError> {
    let (amount, code) = text.split_once(' ').unwrap_or((text, ""));
    let money = Money::parse(Some(amount), Some(code))?;
    money.ok_or_else(|| AftercareError::bad_input("cost", text, "needs a currency, such as EUR"))
}

fn source(text: &str) -> Result<SourceId, AftercareError> {
    let found = sources().iter().find(|source| source.id.as_str() == text);
    found
        .map(|source| source.id)
        .ok_or_else(|| AftercareError::bad_input("source", text, "not among the sources"))
}
