//! Warnings, and what changes, in words.

use super::{figure, hold_name, treatment};
use crate::diary::Course;
use crate::plan::{DateRange, Facts, PlanChange, PlanChanges, PlanItem, Warning, WarningKind};
use crate::protocol::in_force;
use crate::words::{Say, Words};

/// The warnings for a session, with the dates and sessions they mean.
pub(in crate::companion) fn warnings(
    words: &Words,
    facts: &Facts,
    mut warnings: Vec<Warning>,
) -> Vec<Warning> {
    for warning in &mut warnings {
        let meant = facts
            .sessions
            .iter()
            .filter(|session| warning.sessions.contains(&session.id));
        let meant: Vec<_> = meant.collect();
        let dates: Vec<String> = meant.iter().map(|session| words.date(session.on)).collect();
        let named: Vec<String> = meant
            .iter()
            .map(|it| format!("{} ({})", treatment(words, it.treatment), words.date(it.on)))
            .collect();
        let spacing = meant.first().and_then(|session| {
            let course = &facts
                .courses
                .iter()
                .find(|course| course.course.id == session.course)?
                .course;
            in_force(course.treatment, course.protocol_version, &course.plan).spacing
        });
        let (dates, named) = (words.list(&dates), words.list(&named));
        let values = [
            ("dates", Say::Text(&dates)),
            ("sessions", Say::Text(&named)),
            (
                "from",
                Say::Number(spacing.map_or(0, |spacing| spacing.from.into())),
            ),
            (
                "to",
                Say::Number(spacing.map_or(0, |spacing| spacing.to.into())),
            ),
        ];
        warning.text = words.with(&format!("warning-{}", warning.kind), &values);
    }
    warnings
}

/// The warnings for a clinician's plan with shorter holds.
pub(in crate::companion) fn shorter(
    words: &Words,
    course: &Course,
    mut warnings: Vec<Warning>,
) -> Vec<Warning> {
    let protocol = in_force(
        course.treatment,
        course.protocol_version,
        &crate::diary::ClinicianPlan::default(),
    );
    for warning in warnings
        .iter_mut()
        .filter(|warning| warning.kind == WarningKind::ShorterThanProtocol)
    {
        let Some(kind) = warning.hold else { continue };
        let mine = course
            .plan
            .holds()
            .find(|(of, _)| *of == kind)
            .map(|(_, mine)| figure(words, mine));
        let theirs = protocol.hold(kind).map(|hold| figure(words, hold.figure));
        let (what, mine, theirs) = (
            hold_name(words, kind),
            mine.unwrap_or_default(),
            theirs.unwrap_or_default(),
        );
        let values = [
            ("what", Say::Text(&what)),
            ("figure", Say::Text(&mine)),
            ("protocol", Say::Text(&theirs)),
        ];
        warning.text = words.with("warning-shorter_than_protocol", &values);
    }
    warnings
}

/// What changes in the plan, by name and date.
pub(in crate::companion) fn changes(words: &Words, mut changes: PlanChanges) -> PlanChanges {
    let lists = [
        ("appears", &mut changes.appears),
        ("moves", &mut changes.moves),
        ("vanishes", &mut changes.vanishes),
    ];
    for (how, list) in lists {
        for change in list {
            change.text = line(words, how, change);
        }
    }
    changes
}

fn line(words: &Words, how: &str, change: &PlanChange) -> String {
    let name = match change.item {
        PlanItem::Hold => words.text(&format!("hold-{}", change.name)),
        PlanItem::Reminders => words.text(&format!("reminder-kind-{}", change.name)),
        _ => words.text(&format!("treatment-{}", change.name)),
    };
    let places: Vec<String> = change
        .regions
        .names()
        .iter()
        .map(|region| words.text(&format!("region-{region}")))
        .collect();
    let places = words.list(&places);
    let values = [("name", Say::Text(&name)), ("regions", Say::Text(&places))];
    let what = words.with(&format!("change-{}", change.item), &values);
    let item = change.item;
    let (before, after) = (
        dates(words, item, change.before),
        dates(words, item, change.after),
    );
    let values = [
        ("what", Say::Text(&what)),
        ("before", Say::Text(&before)),
        ("after", Say::Text(&after)),
    ];
    words.with(&format!("change-{how}"), &values)
}

/// What ends on a date runs "to" it; the rest falls on it.
fn dates(words: &Words, item: PlanItem, dates: Option<DateRange>) -> String {
    match dates {
        None => words.text("change-until_word"),
        Some(DateRange { from, to }) if from == to => {
            let date = words.date(from);
            let values = [("item", Say::Text(item.name())), ("date", Say::Text(&date))];
            words.with("change-one-date", &values)
        }
        Some(DateRange { from, to }) => {
            let (from, to) = (words.date(from), words.date(to));
            words.with(
                "change-dates",
                &[("from", Say::Text(&from)), ("to", Say::Text(&to))],
            )
        }
    }
}
