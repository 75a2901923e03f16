//! Moments as RFC 9557 has them, read and written.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use jiff::civil;
use jiff::fmt::temporal::{Pieces, PiecesOffset, TimeZoneAnnotation, TimeZoneAnnotationKind};
use jiff::tz::Offset;
use serde::{Serialize, Serializer};

use super::{Moment, Zone};
use crate::error::{AftercareError, Result};

impl Moment {
    /// Reads an RFC 9557 instant, or a local time with its zone in brackets. A plain RFC 3339 instant takes
    /// `fallback` as its zone.
    pub fn parse(text: &str, fallback: &Zone) -> Result<Self> {
        let refuse = |reason: &str| AftercareError::bad_input("now", text, reason);
        let no_time = "not a time with its zone in brackets, as 2026-03-01T09:00[Europe/Madrid]";
        let pieces = Pieces::parse(text).map_err(|_| refuse(no_time))?;
        let zone = match pieces.time_zone_annotation().map(TimeZoneAnnotation::kind) {
            Some(TimeZoneAnnotationKind::Named(name)) => Some(Zone::named(name.as_str())?),
            Some(_) => return Err(refuse(no_time)),
            None => None,
        };
        let wall = pieces.time().unwrap_or(civil::Time::midnight());
        let wall = pieces.date().to_datetime(wall);
        let instant = match (pieces.offset(), &zone) {
            (None, None) => {
                return Err(refuse(
                    "needs its zone in brackets, as 2026-03-01T09:00[Europe/Madrid]",
                ));
            }
            // A wall time alone is read as the house reads wall times: in a gap the first instant after it.
            (None, Some(zone)) => civil_of(wall)
                .map(|it| zone.instant_of(it.date(), it.time()))
                .ok_or(NO_CLOCK),
            (Some(offset), zone) => {
                let zone = zone.as_ref().filter(|_| is_numeric(offset));
                exact(wall, offset.to_numeric_offset(), zone)
            }
        };
        let instant = instant.map_err(refuse)?;
        Self::new(instant, zone.unwrap_or_else(|| fallback.clone()))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time, offset) = self.zone.civil(self.instant);
        let sign = if offset < 0 { '-' } else { '+' };
        // Local mean times have seconds, RFC 9557 has none.
        let minutes = in_minutes(offset);
        write!(
            f,
            "{date}T{}{sign}{:02}:{:02}[{}]",
            time.format("%H:%M:%S"),
            minutes / 60,
            minutes % 60,
            self.zone
        )
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Why an instant is none.
const NO_CLOCK: &str = "outside the years a clock can show";

/// A wall time as everything but the zone rules has it, to the second.
fn civil_of(wall: civil::DateTime) -> Option<NaiveDateTime> {
    let part = |value: i8| u32::try_from(value).ok();
    let date = NaiveDate::from_ymd_opt(wall.year().into(), part(wall.month())?, part(wall.day())?)?;
    date.and_hms_opt(
        part(wall.hour())?,
        part(wall.minute())?,
        part(wall.second())?,
    )
}

/// Whether an offset says where the person is: `Z` and `-00:00` (RFC 9557) only say when it is.
fn is_numeric(offset: PiecesOffset) -> bool {
    match offset {
        PiecesOffset::Numeric(offset) => !(offset.is_negative() && offset.offset().is_zero()),
        _ => false,
    }
}

/// The instant of a wall time with its offset; why there is none where the zone has another offset then, which is
/// compared in whole minutes as RFC 9557 writes them.
fn exact(
    wall: civil::DateTime,
    offset: Offset,
    zone: Option<&Zone>,
) -> std::result::Result<DateTime<Utc>, &'static str> {
    let instant = |offset: Offset| {
        let timestamp = offset.to_timestamp(wall).ok();
        timestamp
            .and_then(|it| DateTime::from_timestamp(it.as_second(), 0))
            .ok_or(NO_CLOCK)
    };
    let told = instant(offset)?;
    let Some(zone) = zone else {
        return Ok(told);
    };
    let own = zone.civil(told).2;
    if own == offset.seconds() {
        return Ok(told);
    }
    let minutes = |seconds: i32| in_minutes(seconds) * 60 * seconds.signum();
    if minutes(own) != offset.seconds() {
        return Err("not an offset that its zone has then");
    }
    instant(Offset::from_seconds(own).map_err(|_| NO_CLOCK)?)
}

/// How many minutes an offset is, whichever way, rounded.
const fn in_minutes(seconds: i32) -> i32 {
    (seconds.abs() + 30) / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::named(name).unwrap()
    }

    #[test]
    fn moments_are_read_and_written_as_rfc_9557() {
        let utc = zone("UTC");
        for (text, written) in [
            (
                "2026-03-01T09:00[Europe/Madrid]",
                "2026-03-01T09:00:00+01:00[Europe/Madrid]",
            ),
            (
                "2026-03-29T02:30[Europe/Madrid]",
                "2026-03-29T03:00:00+02:00[Europe/Madrid]",
            ),
            (
                "2026-10-25T02:30[Europe/Madrid]",
                "2026-10-25T02:30:00+02:00[Europe/Madrid]",
            ),
            (
                "2026-10-25T02:30:00+01:00[Europe/Madrid]",
                "2026-10-25T02:30:00+01:00[Europe/Madrid]",
            ),
            (
                "2026-03-01T08:00:00Z[Europe/Madrid]",
                "2026-03-01T09:00:00+01:00[Europe/Madrid]",
            ),
            ("2026-03-01T08:00:00Z", "2026-03-01T08:00:00+00:00[UTC]"),
            (
                "2026-03-01T09:00:00-03:30[America/St_Johns]",
                "2026-03-01T09:00:00-03:30[America/St_Johns]",
            ),
            // A local mean time of 3 h 30 min 52 s.
            (
                "1900-01-01T00:00[America/St_Johns]",
                "1900-01-01T00:00:00-03:31[America/St_Johns]",
            ),
            (
                "1900-01-01T00:00:00-03:31[America/St_Johns]",
                "1900-01-01T00:00:00-03:31[America/St_Johns]",
            ),
            (
                "2026-03-01[europe/madrid]",
                "2026-03-01T00:00:00+01:00[Europe/Madrid]",
            ),
            (
                "2026-03-01T08:00:00-00:00[Europe/Madrid]",
                "2026-03-01T09:00:00+01:00[Europe/Madrid]",
            ),
        ] {
            assert_eq!(Moment::parse(text, &utc).unwrap().to_string(), written);
        }
        for text in [
            "2026-03-01T09:00",
            "2026-02-30T09:00[Europe/Madrid]",
            "x",
            "2026-03-01T09:00[Mars/X]",
            "2026-03-01T09:00[+01:00]",
            "2026-03-01T09:00+02:00[Europe/Madrid]",
            "2026-03-29T02:30+01:00[Europe/Madrid]",
            "2026-03-01T09:00+00:00[Europe/Madrid]",
            "1900-01-01T00:00:00-03:30[America/St_Johns]",
            "[",
        ] {
            assert!(
                Moment::parse(text, &utc).unwrap_err().is_bad_input(),
                "{text}"
            );
        }
        assert!(Moment::parse("9950-01-01T00:00[UTC]", &utc).is_err());
    }
}
