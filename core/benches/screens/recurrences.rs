//! The baseline for planning: a recurrence library giving the bare dates of the same reminders, rules parsed and
//! expanded, with nothing decided, coalesced or said.

use rrule::RRuleSet;

use crate::Failure;

/// Sunscreen each morning, moisturiser three times a day, the evening's two, as long as microneedling asks.
const RULES: [&str; 3] = [
    "DTSTART:20260603T080000Z\nRRULE:FREQ=DAILY;COUNT=26",
    "DTSTART:20260603T130000Z\nRRULE:FREQ=DAILY;COUNT=18;BYHOUR=8,13,20",
    "DTSTART:20260603T200000Z\nRRULE:FREQ=DAILY;COUNT=12",
];

pub(crate) fn dates() -> Result<usize, Failure> {
    let mut dates = 0;
    for rule in RULES {
        let set: RRuleSet = rule.parse()?;
        dates += set.all(100).dates.len();
    }
    Ok(dates)
}
