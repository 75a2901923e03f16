//! A zone with its rules: civil dates and wall times of instants, and the way back.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneTransition};
use serde::{Serialize, Serializer};

use super::{packed, recent, zoneinfo};
use crate::error::{AftercareError, Result};

/// A time zone of the IANA database, by its name and with its rules.
#[derive(Clone)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// The zone of that name; refuses a name that neither the phone nor the bundled database knows.
    pub fn named(name: &str) -> Result<Self> {
        let rules = recent::rules(name, || found(name)).ok_or_else(|| {
            AftercareError::bad_input("zone", name, "not in the time zone database")
        })?;
        let name = rules.iana_name().unwrap_or(name).to_owned();
        Ok(Self { name, rules })
    }

    /// Its IANA name, such as `Europe/Madrid`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The civil date in this zone at that instant.
    #[must_use]
    pub fn date_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        self.civil(instant).0
    }

    /// The civil date, wall time and offset from UTC in seconds at that instant.
    pub(super) fn civil(&self, instant: DateTime<Utc>) -> (NaiveDate, NaiveTime, i32) {
        let offset = jiff::Timestamp::from_second(instant.timestamp())
            .map_or(0, |timestamp| self.rules.to_offset(timestamp).seconds());
        let local = instant.naive_utc() + chrono::TimeDelta::seconds(i64::from(offset));
        (local.date(), local.time(), offset)
    }

    /// The wall time in this zone at that instant.
    #[must_use]
    pub fn wall_of(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let (date, time, _) = self.civil(instant);
        date.and_time(time)
    }

    /// The instant of a wall time: in a gap the first instant after it, in an overlap the first of the two.
    #[must_use]
    pub fn instant_of(&self, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        let local = date.and_time(time);
        let at_offset =
            |seconds: i32| (local - chrono::TimeDelta::seconds(i64::from(seconds))).and_utc();
        let Some(wall) = wall(date, time) else {
            return at_offset(0);
        };
        match self.rules.to_ambiguous_timestamp(wall).offset() {
            AmbiguousOffset::Unambiguous { offset } => at_offset(offset.seconds()),
            AmbiguousOffset::Fold { before, .. } => at_offset(before.seconds()),
            AmbiguousOffset::Gap { after, before } => {
                // Read with the offset that holds after the gap, the wall time lies before the jump.
                let earlier = at_offset(after.seconds());
                let jump = jiff::Timestamp::from_second(earlier.timestamp())
                    .ok()
                    .and_then(|timestamp| self.rules.following(timestamp).next())
                    .and_then(|transition| {
                        DateTime::from_timestamp(transition.timestamp().as_second(), 0)
                    });
                jump.unwrap_or_else(|| at_offset(before.seconds()))
            }
        }
    }

    /// The instant at which that civil date begins here.
    #[must_use]
    pub fn day_begins(&self, date: NaiveDate) -> DateTime<Utc> {
        self.instant_of(date, NaiveTime::MIN)
    }

    /// The first civil date here that begins at or after the instant.
    #[must_use]
    pub fn first_date_from(&self, instant: DateTime<Utc>) -> NaiveDate {
        let date = self.date_of(instant);
        if self.day_begins(date) >= instant {
            date
        } else {
            date + Days::new(1)
        }
    }

    /// The change whose offset is in force at one instant, and every later one up to another. A zone whose clocks
    /// never changed before has one that changes nothing, at the first instant.
    pub(crate) fn clock_changes(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<ClockChange> {
        let at = |instant: DateTime<Utc>| jiff::Timestamp::from_second(instant.timestamp());
        let (Ok(first), Ok(last)) = (at(from), at(to)) else {
            return Vec::new();
        };
        let offset = |at: jiff::Timestamp| self.rules.to_offset(at).seconds();
        let change = |found: TimeZoneTransition<'_>| {
            let second = found.timestamp().as_second();
            Some(ClockChange {
                at: DateTime::from_timestamp(second, 0)?,
                before: offset(jiff::Timestamp::from_second(second - 1).ok()?),
                after: found.offset().seconds(),
                summer: found.dst().is_dst(),
                name: found.abbreviation().to_owned(),
            })
        };
        // What lies strictly before the next second is in force at this one.
        let next = first.checked_add(jiff::SignedDuration::from_secs(1));
        let before = next.ok().and_then(|next| self.rules.preceding(next).next());
        let info = self.rules.to_offset_info(first);
        let never = ClockChange {
            at: from,
            before: info.offset().seconds(),
            after: info.offset().seconds(),
            summer: info.dst().is_dst(),
            name: info.abbreviation().to_owned(),
        };
        let mut changes = vec![before.and_then(change).unwrap_or(never)];
        let later = self.rules.following(first);
        let later = later.take_while(|found| found.timestamp() <= last);
        changes.extend(later.filter_map(change));
        changes
    }

    /// That civil date of this zone, as a civil date of another: the first one there that begins at or after it.
    #[must_use]
    pub fn date_in(&self, date: NaiveDate, other: &Self) -> NaiveDate {
        if self.name == other.name {
            date
        } else {
            other.first_date_from(self.day_begins(date))
        }
    }
}

/// The machine's own rules first, then those that are packed.
fn found(name: &str) -> Option<TimeZone> {
    if name == "UTC" {
        return Some(TimeZone::UTC);
    }
    let own = zoneinfo::rules(name).or_else(|| TimeZone::get(name).ok());
    own.or_else(|| packed::rules(name))
}

/// A change of a zone's clocks; offsets are seconds east of UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClockChange {
    pub(crate) at: DateTime<Utc>,
    pub(crate) before: i32,
    pub(crate) after: i32,
    /// Whether summer time begins with it.
    pub(crate) summer: bool,
    /// What the time after it is called, such as `CEST`.
    pub(crate) name: String,
}

impl ClockChange {
    /// Whether another one changes the same.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let what = |of: &Self| (of.before, of.after, of.summer, of.name.clone());
        what(self) == what(other)
    }
}

/// A civil wall time as the zone rules take it; `None` outside their years.
fn wall(date: NaiveDate, time: NaiveTime) -> Option<civil::DateTime> {
    let field = |value: u32| i8::try_from(value).ok();
    civil::DateTime::new(
        i16::try_from(date.year()).ok()?,
        field(date.month())?,
        field(date.day())?,
        field(time.hour())?,
        field(time.minute())?,
        field(time.second())?,
        0,
    )
    .ok()
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl FromStr for Zone {
    type Err = AftercareError;
    fn from_str(name: &str) -> Result<Self> {
        Self::named(name)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::named(name).unwrap()
    }
    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn time(text: &str) -> NaiveTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_gap_gives_the_first_instant_after_it_and_an_overlap_the_first_of_the_two() {
        for (name, day, wall, instant) in [
            (
                "Europe/Madrid",
                "2026-03-29",
                "02:30:00",
                "2026-03-29T01:00:00Z",
            ),
            (
                "Europe/Madrid",
                "2026-10-25",
                "02:30:00",
                "2026-10-25T00:30:00Z",
            ),
            (
                "Australia/Lord_Howe",
                "2026-10-04",
                "02:15:00",
                "2026-10-03T15:30:00Z",
            ),
            (
                "Africa/Cairo",
                "2026-04-24",
                "00:30:00",
                "2026-04-23T22:00:00Z",
            ),
            (
                "Europe/Madrid",
                "2026-07-01",
                "08:00:00",
                "2026-07-01T06:00:00Z",
            ),
        ] {
            let at = zone(name).instant_of(date(day), time(wall));
            assert_eq!(
                at,
                instant.parse::<DateTime<Utc>>().unwrap(),
                "{name} {day} {wall}"
            );
        }
    }

    #[test]
    fn the_change_in_force_comes_first_and_the_later_ones_follow() {
        let instant = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let told = |name: &str, from: &str, to: &str| -> Vec<String> {
            let changes = zone(name).clock_changes(instant(from), instant(to));
            let told = |it: &ClockChange| {
                let at = it.at.format("%Y-%m-%dT%H:%MZ");
                format!("{at} {}..{} {} {}", it.before, it.after, it.summer, it.name)
            };
            changes.iter().map(told).collect()
        };
        assert_eq!(
            told(
                "Europe/Madrid",
                "2026-03-29T00:59:59Z",
                "2026-10-25T01:00:00Z"
            ),
            [
                "2025-10-26T01:00Z 7200..3600 false CET",
                "2026-03-29T01:00Z 3600..7200 true CEST",
                "2026-10-25T01:00Z 7200..3600 false CET",
            ]
        );
        assert_eq!(
            told(
                "Europe/Madrid",
                "2026-03-29T01:00:00Z",
                "2026-10-25T00:59:59Z"
            ),
            ["2026-03-29T01:00Z 3600..7200 true CEST"]
        );
        assert_eq!(
            told("UTC", "2026-01-01T00:00:00Z", "2036-01-01T00:00:00Z"),
            ["2026-01-01T00:00Z 0..0 false UTC"]
        );
        let far = told(
            "Australia/Lord_Howe",
            "2050-01-01T00:00:00Z",
            "2050-12-31T00:00:00Z",
        );
        assert_eq!(
            far[1..],
            [
                "2050-04-02T15:00Z 39600..37800 false +1030",
                "2050-10-01T15:30Z 37800..39600 true +11"
            ]
        );
    }

    #[test]
    fn a_date_elsewhere_is_the_first_that_begins_no_earlier() {
        let auckland = zone("Pacific/Auckland");
        let la = zone("America/Los_Angeles");
        assert_eq!(
            auckland.date_in(date("2026-03-03"), &la),
            date("2026-03-03")
        );
        assert_eq!(
            la.date_in(date("2026-03-03"), &auckland),
            date("2026-03-04")
        );
        assert_eq!(la.date_in(date("2026-03-03"), &la), date("2026-03-03"));
    }
}
