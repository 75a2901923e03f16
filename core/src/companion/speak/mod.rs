//! The plan put into the patient's words: what the plan leaves blank is filled here, and nothing is decided.

mod changes;
mod notifications;
mod reminders;
mod screen;
mod why;

pub(super) use changes::{changes, shorter, warnings};
pub(super) use notifications::{coverage, notification};
pub(super) use reminders::day;
pub(super) use screen::{
    adherence, downtime, due, notices, progress, signs, signs_recorded, today,
};
pub(super) use why::{explanation, why_not};

use crate::diary::{Regions, Treatment};
use crate::protocol::{Figure, HoldKind};
use crate::words::{Say, Words};

fn treatment(words: &Words, treatment: Treatment) -> String {
    words.text(&format!("treatment-{treatment}"))
}

fn hold_name(words: &Words, kind: HoldKind) -> String {
    words.text(&format!("hold-{kind}"))
}

fn regions(words: &Words, regions: Regions) -> String {
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
