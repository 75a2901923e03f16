//! Where a course's figures come from: the protocol's, each with grade and sources, and the clinician's, each with who
//! said it.

use std::fmt::Display;

use chrono::NaiveTime;

use super::super::super::guide;
use super::super::super::speak::{self, followed, lasting};
use super::instant;
use crate::diary::{Course, PlanFigure, PlanName, Session};
use crate::exchange::fhir::{Origin, Said, Term};
use crate::moment::Moment;
use crate::plan::{Because, Facts};
use crate::protocol::{Grade, HoldKind, InForce, Source, SourceId, Then};
use crate::words::{Say, Words};

/// The origins of what counts for a course.
pub(super) fn origins(
    words: &Words,
    facts: &Facts,
    course: &Course,
    counts: &InForce,
) -> Vec<Origin> {
    let sessions = facts.sessions.iter();
    let sessions = sessions.filter(|session| session.course == course.id);
    // A course that is told of has a session: with the first one entered its figures began to count.
    let Some(first) = sessions.min_by_key(|session| session.logged_at) else {
        return Vec::new();
    };
    let said = course.plan.figures.iter();
    std::iter::once(of_protocol(words, course, counts, first))
        .chain(said.map(|figure| of_clinician(words, figure, counts, first)))
        .collect()
}

/// The figures of the version that the course began with, and of newer ones where these are stricter for safety.
fn of_protocol(words: &Words, course: &Course, counts: &InForce, first: &Session) -> Origin {
    let (treatment, version) = (course.treatment, counts.protocol.version);
    let name = words.text(&format!("treatment-{treatment}"));
    let values = [
        ("treatment", Say::Text(&name)),
        ("version", Say::Number(version.into())),
    ];
    Origin {
        of: "protocol".to_owned(),
        said: Said::Protocol(Term {
            code: format!("protocol-{treatment}-{version}"),
            text: words.with("fhir-protocol", &values),
        }),
        recorded: instant(&Moment {
            instant: first.logged_at,
            zone: first.zone.clone(),
        }),
        figures: holds(words, counts)
            .chain(others(words, course, counts))
            .collect(),
    }
}

fn holds(words: &Words, counts: &InForce) -> impl Iterator<Item = String> {
    let in_force = HoldKind::ALL.iter().filter_map(|kind| {
        let hold = counts.hold(*kind)?;
        (hold.basis.grade != Grade::Clinician).then_some((*kind, hold))
    });
    in_force.map(|(kind, hold)| {
        let value = lasting(words, hold.figure, hold.then);
        let title = words.text(&format!("hold-{kind}"));
        line(words, &title, &value, hold.basis.grade, hold.basis.sources)
    })
}

/// What is not a hold: downtime, sessions and windows, days of care.
fn others(words: &Words, course: &Course, counts: &InForce) -> impl Iterator<Item = String> {
    let plan = &course.plan;
    let said = [
        ("planned", plan.planned().is_some()),
        ("spacing", plan.spacing().is_some()),
        ("touch_up", plan.touch_up().is_some()),
    ];
    let of_clinician = move |name: &str| said.iter().any(|(said, is)| *is && *said == name);
    let is_hold = |name: &str| HoldKind::ALL.iter().any(|kind| kind.name() == name);
    guide::figures(counts.protocol)
        .into_iter()
        .filter(move |figure| !is_hold(&figure.name) && !of_clinician(&figure.name))
        .filter_map(|figure| {
            figure.value.as_ref()?;
            let figure = guide::in_words(words, figure);
            let sources: Vec<SourceId> = figure.sources.iter().map(|source| source.id).collect();
            Some(line(
                words,
                &figure.title,
                &figure.text,
                figure.grade,
                &sources,
            ))
        })
}

/// One figure of the clinician's plan. It was recorded on a civil date: the instant is where that date began.
fn of_clinician(words: &Words, figure: &PlanFigure, counts: &InForce, first: &Session) -> Origin {
    let (title, value) = speak::plan_figure(words, &figure.name);
    let then = match figure.name {
        PlanName::Hold(kind, _) => counts.hold(kind).map(|hold| hold.then),
        _ => None,
    };
    let value = followed(words, value, then.unwrap_or(Then::Nothing));
    let who = figure.said_by.clone();
    Origin {
        of: figure.name.columns().0.to_owned(),
        said: Said::Clinician(
            who.unwrap_or_else(|| words.text("grade-clinician")),
            figure.on,
        ),
        recorded: instant(&Moment::at(figure.on, NaiveTime::MIN, &first.zone)),
        figures: vec![line(words, &title, &value, Grade::Clinician, &[])],
    }
}

/// The figure that a session holds something by.
pub(super) fn of_hold(words: &Words, kind: HoldKind, because: &Because) -> String {
    let title = words.text(&format!("hold-{kind}"));
    let value = lasting(words, because.figure, because.then);
    line(words, &title, &value, because.grade, &because.sources)
}

/// Name, value and grade, and the sources where there are any.
fn line(
    words: &Words,
    title: &str,
    value: &str,
    grade: impl Display,
    sources: &[SourceId],
) -> String {
    let grade = words.text(&format!("grade-{grade}"));
    let values = [
        ("name", Say::Text(title)),
        ("value", Say::Text(value)),
        ("grade", Say::Text(&grade)),
    ];
    let figure = words.with("fhir-figure", &values);
    if sources.is_empty() {
        return figure;
    }
    // The source article has no address.
    let named = |source: Source| match source.title {
        Some(title) if source.address.is_empty() => title.into_owned(),
        _ => source.address.into_owned(),
    };
    let cited: Vec<String> = guide::cited(sources).into_iter().map(named).collect();
    let sources = words.series(&cited);
    words.with(
        "fhir-figure-sources",
        &[
            ("figure", Say::Text(&figure)),
            ("sources", Say::Text(&sources)),
        ],
    )
}
