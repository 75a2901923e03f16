//! Arguments, read from what a journey writes.
//!
//! A word that a journey gets wrong is the journey's fault. What the core itself reads from text (a key, an amount, a
//! moment) it may refuse, just as when a phone hands it over: then the call was refused.

mod moments;
mod records;

use std::str::FromStr;
use std::sync::Arc;

use aftercare::companion::{BackupLock, ExportKind, WorkProgress};
use aftercare::diary::{
    Adjunct, Answer, Area, ChangeId, CourseId, Event, Money, PhotoId, PhotoView, ReminderKey,
    ReminderKind, Scar, Score, SessionId, SettingName, Sign, Slot, TaskId, Treatment,
};
use aftercare::notify::NotificationKey;
use aftercare::protocol::{Figure, HoldKind};
use aftercare::{AftercareError, UniFfiTag};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Map, Value};
use uniffi::{Lift, Lower};

/// Why a step goes no further.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The core refuses.
    Refused(AftercareError),
    /// The journey says something that nobody knows.
    Unknown(String),
}

impl Trouble {
    /// An unknown word, where it stands.
    fn at(self, place: &str) -> Self {
        match self {
            Self::Unknown(what) => Self::Unknown(format!("{place}: {what}")),
            refused @ Self::Refused(_) => refused,
        }
    }
}

pub(crate) type Taken<T> = Result<T, Trouble>;

/// A call's arguments.
#[derive(Debug)]
pub(crate) struct Arguments<'s> {
    pub(crate) now: Option<&'s str>,
    pub(crate) with: Map<String, Value>,
}

impl Arguments<'_> {
    /// Refuses arguments that the call does not take; `moment` is the step's `now`.
    pub(crate) fn only(&self, known: &[&str]) -> Taken<()> {
        let taken = |name: &&String| known.contains(&name.as_str()) && *name != "moment";
        match self.with.keys().find(|name| !taken(name)) {
            None => Ok(()),
            Some(name) => unknown(format!("with: {name}: no such argument")),
        }
    }

    /// An argument by its name in Rust.
    pub(crate) fn take<T: Read>(&self, name: &str) -> Taken<T> {
        if name == "moment" {
            let now = self.now.map(|now| Value::String(now.to_owned()));
            return member(now.as_ref(), "now");
        }
        member(self.with.get(name), name).map_err(|trouble| trouble.at("with"))
    }
}

/// What can be read from a journey.
pub(crate) trait Read: Sized {
    fn read(value: &Value) -> Taken<Self>;

    /// What it is where it was left out; nothing where it is needed.
    fn left_out() -> Option<Self> {
        None
    }
}

/// A member of an object.
fn member<T: Read>(value: Option<&Value>, name: &str) -> Taken<T> {
    let value = value.filter(|value| !value.is_null());
    match (value, T::left_out()) {
        (Some(value), _) => T::read(value).map_err(|trouble| trouble.at(name)),
        (None, Some(left_out)) => Ok(left_out),
        (None, None) => unknown(format!("{name}: needed")),
    }
}

fn unknown<T>(what: String) -> Taken<T> {
    Err(Trouble::Unknown(what))
}

/// What a value should have been.
fn no<T>(what: &str, value: &Value) -> Taken<T> {
    unknown(format!("not {what}: {value}"))
}

fn text<'v>(value: &'v Value, what: &str) -> Taken<&'v str> {
    value.as_str().map_or_else(|| no(what, value), Ok)
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Taken<Self> {
        T::read(value).map(Some)
    }
    fn left_out() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Taken<Self> {
        let Some(items) = value.as_array() else {
            return no("a list", value);
        };
        let items = items.iter().enumerate();
        let read = |(place, item): (usize, &Value)| {
            T::read(item).map_err(|trouble| trouble.at(&place.to_string()))
        };
        items.map(read).collect()
    }
    fn left_out() -> Option<Self> {
        Some(Self::new())
    }
}

impl Read for bool {
    fn read(value: &Value) -> Taken<Self> {
        value
            .as_bool()
            .map_or_else(|| no("true or false", value), Ok)
    }
    fn left_out() -> Option<Self> {
        Some(false)
    }
}

impl Read for f64 {
    fn read(value: &Value) -> Taken<Self> {
        value.as_f64().map_or_else(|| no("a number", value), Ok)
    }
}

impl Read for String {
    fn read(value: &Value) -> Taken<Self> {
        text(value, "a text").map(str::to_owned)
    }
}

/// Whole numbers, within what the core can be handed.
macro_rules! whole {
    ($($number:ident)*) => {$(
        impl Read for $number {
            fn read(value: &Value) -> Taken<Self> {
                let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
                number.map_or_else(|| no(concat!("a whole number of type ", stringify!($number)), value), Ok)
            }
        }
    )*};
}
whole! { u8 u32 u64 }

/// Names of closed lists.
macro_rules! listed {
    ($($list:ident)*) => {$(
        impl Read for $list {
            fn read(value: &Value) -> Taken<Self> {
                let name = text(value, "a name")?;
                $list::from_str(name).map_err(|error| Trouble::Unknown(error.to_string()))
            }
        }
    )*};
}
listed! { Adjunct Answer Area Event ExportKind HoldKind ReminderKind Scar Score SettingName Sign Slot Treatment PhotoView }

/// Ids are taken as a phone hands them over: whether they name something is for the core to say.
macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Read for $id {
            fn read(value: &Value) -> Taken<Self> {
                let text = text(value, "an id")?.to_owned();
                let crossing = <String as Lower<UniFfiTag>>::lower(text);
                <Self as Lift<UniFfiTag>>::try_lift(crossing)
                    .map_err(|error| Trouble::Unknown(error.to_string()))
            }
        }
    )*};
}
ids! { ChangeId CourseId PhotoId SessionId TaskId }

impl Read for ReminderKey {
    fn read(value: &Value) -> Taken<Self> {
        text(value, "a key")?.parse().map_err(Trouble::Refused)
    }
}

impl Read for NotificationKey {
    fn read(value: &Value) -> Taken<Self> {
        Ok(text(value, "a key")?.to_owned().into())
    }
}

impl Read for NaiveDate {
    fn read(value: &Value) -> Taken<Self> {
        let date = text(value, "a date")?.parse();
        date.or_else(|_| no("a date such as 2026-03-01", value))
    }
}

impl Read for DateTime<Utc> {
    fn read(value: &Value) -> Taken<Self> {
        let instant = DateTime::parse_from_rfc3339(text(value, "an instant")?);
        instant.map_or_else(
            |_| no("an instant such as 2026-03-01T17:00:00Z", value),
            |at| Ok(at.to_utc()),
        )
    }
}

impl Read for TimeDelta {
    fn read(value: &Value) -> Taken<Self> {
        u32::read(value).map(|minutes| Self::minutes(minutes.into()))
    }
}

impl Read for BackupLock {
    fn read(value: &Value) -> Taken<Self> {
        if value == "unencrypted" {
            return Ok(Self::Unencrypted);
        }
        let records::Passphrase { passphrase } = records::Passphrase::read(value)?;
        Ok(Self::Passphrase { passphrase })
    }
}

impl Read for Arc<WorkProgress> {
    /// Nobody looks on.
    fn read(value: &Value) -> Taken<Self> {
        no("anything that a journey has", value)
    }
}

impl Read for Figure {
    /// Of any count: a phone can hand over one that the core's own reading of texts would refuse.
    fn read(value: &Value) -> Taken<Self> {
        let figure = text(value, "a figure")?;
        let (count, unit) = figure.split_once(' ').unwrap_or((figure, ""));
        match (count.parse(), unit) {
            (Ok(count), "day" | "days") => Ok(Self::Days(count)),
            (Ok(count), "hour" | "hours") => Ok(Self::Hours(count)),
            (Ok(count), "week" | "weeks") => Ok(Self::Weeks(count)),
            (Ok(count), "month" | "months") => Ok(Self::Months(count)),
            _ if figure == "word" => Ok(Self::Word),
            _ => no("a figure such as 10 days, 48 hours or word", value),
        }
    }
}

impl Read for Money {
    fn read(value: &Value) -> Taken<Self> {
        let records::Amount { amount, currency } = records::Amount::read(value)?;
        let money = Self::parse(Some(&amount), Some(&currency)).map_err(Trouble::Refused)?;
        money.map_or_else(|| no("an amount", value), Ok)
    }
}
