//! VEVENT with its VALARMs.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};

use super::lines::Lines;
use super::{Alarm, Calendar, Event, Span};
use crate::moment::Zone;

/// How long an event at one instant is shown to last.
const LENGTH: &str = "PT10M";

impl Event {
    pub(super) fn write(&self, lines: &mut Lines, calendar: &Calendar<'_>) {
        let zone = calendar.zone;
        lines.begin("VEVENT");
        lines.escaped("UID", &self.uid);
        lines.value("DTSTAMP", utc(calendar.stamp));
        lines.value("SEQUENCE", self.sequence);
        self.span.write(lines, zone);
        lines.escaped("SUMMARY", &self.title);
        if !self.text.is_empty() {
            lines.escaped("DESCRIPTION", &self.text);
        }
        if let Some(place) = &self.place {
            lines.escaped("LOCATION", place);
        }
        // Whoever else sees the calendar sees no more than that there is something, and no time is blocked.
        lines.value("CLASS", "PRIVATE");
        lines.value("TRANSP", "TRANSPARENT");
        if self.cancelled {
            lines.value("STATUS", "CANCELLED");
        }
        for alarm in &self.alarms {
            alarm.write(lines);
        }
        lines.end("VEVENT");
    }
}

impl Alarm {
    fn write(&self, lines: &mut Lines) {
        lines.begin("VALARM");
        lines.value("ACTION", "DISPLAY");
        lines.escaped("DESCRIPTION", &self.text);
        match self.at {
            None => lines.value("TRIGGER", "PT0S"),
            Some(at) => lines.value("TRIGGER;VALUE=DATE-TIME", utc(at)),
        }
        lines.end("VALARM");
    }
}

impl Span {
    fn write(&self, lines: &mut Lines, zone: &Zone) {
        match self {
            Self::Days { from, through } => {
                lines.value("DTSTART;VALUE=DATE", date(*from));
                // The end is the first day that is no more of it.
                lines.value("DTEND;VALUE=DATE", date(*through + Days::new(1)));
            }
            Self::At(at) => {
                starts(lines, zone, *at);
                lines.value("DURATION", LENGTH);
            }
            Self::Instead { of, at } => {
                lines.value(&in_zone("RECURRENCE-ID", zone), local(*of));
                starts(lines, zone, *at);
                lines.value("DURATION", LENGTH);
            }
            Self::Daily {
                first,
                last,
                without,
            } => {
                lines.value(&in_zone("DTSTART", zone), local(*first));
                lines.value("DURATION", LENGTH);
                if first != last {
                    let until = utc(zone.instant_of(last.date(), last.time()));
                    lines.value("RRULE", format!("FREQ=DAILY;UNTIL={until}"));
                }
                if !without.is_empty() {
                    let without: Vec<String> = without.iter().map(|at| local(*at)).collect();
                    lines.value(&in_zone("EXDATE", zone), without.join(","));
                }
            }
        }
    }
}

/// A wall time that comes twice means its first; the second can only be written as the instant.
fn starts(lines: &mut Lines, zone: &Zone, at: DateTime<Utc>) {
    let wall = zone.wall_of(at);
    if zone.instant_of(wall.date(), wall.time()) == at {
        lines.value(&in_zone("DTSTART", zone), local(wall));
    } else {
        lines.value("DTSTART", utc(at));
    }
}

fn in_zone(name: &str, zone: &Zone) -> String {
    format!("{name};TZID={zone}")
}

fn date(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

pub(super) fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}
