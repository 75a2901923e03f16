//! VTIMEZONE: a zone's own rules, as far as the calendar reaches.

use chrono::{DateTime, TimeDelta, Utc};

use super::event::local;
use super::lines::Lines;
use crate::moment::{ClockChange, Zone};

/// Writes what is in force at the first instant and every change up to the last. Changes alike are one part with
/// the dates of each, not a yearly rule: what the zone's database says of these years is all that is known.
pub(super) fn write(lines: &mut Lines, zone: &Zone, from: DateTime<Utc>, to: DateTime<Utc>) {
    lines.begin("VTIMEZONE");
    lines.value("TZID", zone);
    let mut parts: Vec<Vec<ClockChange>> = Vec::new();
    for change in zone.clock_changes(from, to) {
        match parts.iter_mut().find(|part| part[0].is_like(&change)) {
            Some(part) => part.push(change),
            None => parts.push(vec![change]),
        }
    }
    for part in &parts {
        observance(lines, part);
    }
    lines.end("VTIMEZONE");
}

/// Changes alike, the first one first.
fn observance(lines: &mut Lines, changes: &[ClockChange]) {
    let [first, later @ ..] = changes else {
        return;
    };
    let kind = if first.summer { "DAYLIGHT" } else { "STANDARD" };
    lines.begin(kind);
    lines.value("DTSTART", onset(first));
    if !later.is_empty() {
        let later: Vec<String> = later.iter().map(onset).collect();
        lines.value("RDATE", later.join(","));
    }
    lines.value("TZOFFSETFROM", offset(first.before));
    lines.value("TZOFFSETTO", offset(first.after));
    lines.escaped("TZNAME", &first.name);
    lines.end(kind);
}

/// The wall time at which the clocks change, as they went before.
fn onset(change: &ClockChange) -> String {
    local((change.at + TimeDelta::seconds(change.before.into())).naive_utc())
}

/// Seconds east of UTC as `+0100`, with seconds only where there are some.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (all, rest) = (seconds.unsigned_abs() / 60, seconds.unsigned_abs() % 60);
    let offset = format!("{sign}{:02}{:02}", all / 60, all % 60);
    if rest == 0 {
        offset
    } else {
        format!("{offset}{rest:02}")
    }
}
