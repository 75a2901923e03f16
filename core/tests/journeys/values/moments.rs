//! When a step happens and where the phone is.

use aftercare::{Moment, Zone};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;

use super::{Read, Taken, Trouble, no, text};

/// A wall time, to the minute or to the second.
const WALL: [&str; 2] = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
/// The same with its offset from UTC.
const WITH_OFFSET: [&str; 2] = ["%Y-%m-%dT%H:%M%:z", "%Y-%m-%dT%H:%M:%S%:z"];

impl Read for Moment {
    /// RFC 9557, or a local time with its zone: in a gap the first instant after it, in an overlap the first of the
    /// two. Only the years are the core's to refuse, as when a phone hands it over.
    fn read(value: &Value) -> Taken<Self> {
        let what = "a time with its zone in brackets, as 2026-03-01T09:00[Europe/Madrid]";
        let moment = text(value, what)?;
        let parts = moment
            .strip_suffix(']')
            .and_then(|rest| rest.split_once('['));
        let zoned = parts.and_then(|(time, name)| {
            let zone = Zone::named(name.trim_start_matches('!')).ok()?;
            Some((instant(time, &zone)?, zone))
        });
        let Some((instant, zone)) = zoned else {
            return no(what, value);
        };
        Self::new(instant, zone).map_err(Trouble::Refused)
    }
}

/// None where it is no time, or its offset is none that the zone has then.
fn instant(time: &str, zone: &Zone) -> Option<DateTime<Utc>> {
    let wall = |form: &&str| NaiveDateTime::parse_from_str(time, form).ok();
    if let Some(wall) = WALL.iter().find_map(wall) {
        return Some(zone.instant_of(wall.date(), wall.time()));
    }
    // Z says nothing of the zone (RFC 9557, section 2).
    let utc = time.strip_suffix('Z').map(|time| format!("{time}+00:00"));
    let with_offset = utc.as_deref().unwrap_or(time);
    let read = |form: &&str| DateTime::parse_from_str(with_offset, form).ok();
    let at = WITH_OFFSET.iter().find_map(read)?;
    let agrees = utc.is_some() || zone.wall_of(at.to_utc()) == at.naive_local();
    agrees.then(|| at.to_utc())
}
