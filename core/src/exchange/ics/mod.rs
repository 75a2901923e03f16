//! A calendar (RFC 5545), made from events that are already in words.
//!
//! Written here and not by a crate: `icalendar` reads the system's clock, puts DTSTAMP and a random UID into every
//! alarm and has no VTIMEZONE; `ics` folds at 76 octets. What a calendar takes in is lines, and those are few.

mod event;
mod lines;
#[cfg(test)]
mod tests;
mod zone;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use self::lines::Lines;
use crate::moment::Zone;

/// Who wrote it.
const PRODUCT: &str = concat!(
    "-//Aftercare//Aftercare ",
    env!("CARGO_PKG_VERSION"),
    "//EN"
);

/// A calendar, all of it seen from one zone.
#[derive(Debug)]
pub(crate) struct Calendar<'c> {
    pub(crate) name: String,
    /// When it was written.
    pub(crate) stamp: DateTime<Utc>,
    pub(crate) zone: &'c Zone,
    pub(crate) events: Vec<Event>,
}

/// An event, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// The same in every later calendar of the same diary.
    pub(crate) uid: String,
    /// Higher wherever a later calendar says something else under the same `uid`.
    pub(crate) sequence: i64,
    pub(crate) span: Span,
    pub(crate) title: String,
    /// May be empty.
    pub(crate) text: String,
    pub(crate) place: Option<String>,
    pub(crate) cancelled: bool,
    pub(crate) alarms: Vec<Alarm>,
}

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Span {
    /// Whole days, the last one among them.
    Days { from: NaiveDate, through: NaiveDate },
    /// One instant.
    At(DateTime<Utc>),
    /// Every day at one wall time, but for these.
    Daily {
        first: NaiveDateTime,
        last: NaiveDateTime,
        without: Vec<NaiveDateTime>,
    },
    /// In the place of one of a daily event's.
    Instead {
        of: NaiveDateTime,
        at: DateTime<Utc>,
    },
}

/// What is shown when an event's time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alarm {
    /// None: as the event begins.
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) text: String,
}

impl Calendar<'_> {
    /// The file's text.
    pub(crate) fn file(&self) -> String {
        let mut lines = Lines::default();
        lines.begin("VCALENDAR");
        lines.value("VERSION", "2.0");
        lines.value("PRODID", PRODUCT);
        lines.value("CALSCALE", "GREGORIAN");
        lines.escaped("X-WR-CALNAME", &self.name);
        let (from, to) = self.reach();
        zone::write(&mut lines, self.zone, from, to);
        for event in &self.events {
            event.write(&mut lines, self);
        }
        lines.end("VCALENDAR");
        lines.into_text()
    }

    /// The first and the last instant that the zone's rules are asked for.
    fn reach(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        let wall = |at: &NaiveDateTime| self.zone.instant_of(at.date(), at.time());
        let instants = self.events.iter().flat_map(|event| match &event.span {
            Span::Days { .. } => Vec::new(),
            Span::At(at) => vec![*at],
            Span::Daily { first, last, .. } => vec![wall(first), wall(last)],
            Span::Instead { of, at } => vec![wall(of), *at],
        });
        instants.fold((self.stamp, self.stamp), |(from, to), at| {
            (from.min(at), to.max(at))
        })
    }
}
