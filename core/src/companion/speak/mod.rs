//! The plan put into the patient's words: what the plan leaves blank is filled here, and nothing is decided.

mod changes;
mod notifications;
mod photos;
mod reminders;
mod screen;
mod why;

pub(super) use changes::{changes, shorter, warnings};
pub(super) use notifications::{coverage, notification};
pub(super) use photos::photo_pairs;
pub(super) use reminders::day;
pub(super) use screen::{
    adherence, downtime, due, kept, notices, progress, signs, signs_recorded, today,
};
pub(super) use why::{explanation, why_not};

use crate::diary::{PlanName, Regions, Treatment};
use crate::protocol::{Figure, HoldKind, Then};
use crate::words::{Say, Words};

pub(super) fn treatment(words: &Words, treatment: Treatment) -> String {
    words.text(&format!("treatment-{treatment}"))
}

pub(super) fn hold_name(words: &Words, kind: HoldKind) -> String {
    words.text(&format!("hold-{kind}"))
}

pub(super) fn regions(words: &Words, regions: Regions) -> String {
    let names: Vec<String> = regions
        .names()
        .iter()
        .map(|name| words.text(&format!("region-{name}")))
        .collect();
    words.list(&names)
}

/// A figure in the patient's language: "7 days", "until your clinician's word".
#[must_use]
pub fn figure(words: &Words, figure: Figure) -> String {
    let (id, count) = match figure {
        Figure::Days(count) => ("figure-days", count),
        Figure::Hours(count) => ("figure-hours", count),
        Figure::Weeks(count) => ("figure-weeks", count),
        Figure::Months(count) => ("figure-months", count),
        Figure::Word => return words.text("figure-word"),
    };
    words.with(id, &[("count", Say::Number(count.into()))])
}

/// A hold's length, and what keeps it afterwards.
pub(super) fn followed(words: &Words, value: String, then: Then) -> String {
    let values = [("value", Say::Text(&value))];
    match then {
        Then::Nothing => value,
        Then::Healed => words.with("figure-then-healed", &values),
        Then::Word => words.with("figure-then-word", &values),
    }
}

/// A hold's figure, and what keeps the hold afterwards: "7 days, then until the diary is clear".
pub(super) fn lasting(words: &Words, of: Figure, then: Then) -> String {
    followed(words, figure(words, of), then)
}

/// One figure of a clinician's plan: its heading and its value.
pub(super) fn plan_figure(words: &Words, name: &PlanName) -> (String, String) {
    let (title, said) = match name {
        PlanName::Planned(count) => ("figure-title-planned", count.to_string()),
        PlanName::Spacing(days) => (
            "figure-title-spacing",
            format!("{}-{} days", days.from, days.to),
        ),
        PlanName::TouchUp(months) => (
            "figure-title-touch_up",
            format!("{}-{} months", months.from, months.to),
        ),
        PlanName::Hold(kind, of) => return (hold_name(words, *kind), figure(words, *of)),
    };
    (words.text(title), value(words, &said))
}

/// A figure's value as a record has it, in the patient's language: a [`Figure`], a range with its unit or without
/// (`28-42 days`, `0-7`), a bare number, or `none`.
pub(super) fn value(words: &Words, value: &str) -> String {
    if value == "none" {
        return words.text("figure-nothing");
    }
    if let Ok(value) = value.parse() {
        return figure(words, value);
    }
    if let Ok(number) = value.parse() {
        return words.number(number);
    }
    let (range, unit) = value.split_once(' ').unwrap_or((value, ""));
    let id = match unit {
        "days" => "figure-range-days",
        "months" => "figure-range-months",
        _ => "figure-range",
    };
    match range.split_once('-') {
        Some((from, to)) => match (from.parse(), to.parse()) {
            (Ok(from), Ok(to)) => {
                words.with(id, &[("from", Say::Number(from)), ("to", Say::Number(to))])
            }
            _ => value.to_owned(),
        },
        None => value.to_owned(),
    }
}
