//! Messages whose names are put together from a vocabulary or the catalogue: which there must be, and no others.

use std::collections::BTreeSet;
use std::fmt::Display;

use aftercare::companion::Companion;
use aftercare::diary::{
    Adjunct, Area, Event, PhotoView, Region, ReminderKind, Scar, Score, SessionState, Sign, Slot,
    Treatment,
};
use aftercare::plan::{
    DowntimeState, HoldState, PlanItem, SilenceReason, WarningKind, WindowState,
};
use aftercare::protocol::{
    Combined, Grade, HoldKind, Protocol, Statement, Suitability, Urgency, adjunct_notes, protocols,
};

use crate::common;
use crate::families_of_the_terminal;

/// A template of the code, each of its places written `{}`, and the ids it stands for.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) template: &'static str,
    pub(crate) ids: BTreeSet<String>,
    /// The code asks whether the message is there, so that one may be missing.
    pub(crate) optional: bool,
}

/// All families.
pub(crate) fn all() -> Vec<Family> {
    let mut all = names();
    all.extend(states());
    all.extend(reminders());
    all.extend(catalogue());
    all.extend(figures());
    all.extend(report());
    all.extend(families_of_the_terminal::all());
    all
}

/// One id for each of a vocabulary.
pub(crate) fn each<T: Display>(template: &'static str, of: impl IntoIterator<Item = T>) -> Family {
    let ids = of.into_iter().map(|name| filled(template, &[&name]));
    given(template, ids)
}

pub(crate) fn given(template: &'static str, ids: impl IntoIterator<Item = String>) -> Family {
    Family {
        template,
        ids: ids.into_iter().collect(),
        optional: false,
    }
}

fn filled(template: &str, names: &[&dyn Display]) -> String {
    names.iter().fold(template.to_owned(), |id, name| {
        id.replacen("{}", &name.to_string(), 1)
    })
}

fn names() -> Vec<Family> {
    let regions = Region::ALL.iter().map(|it| it.name()).chain(["all"]);
    vec![
        each("treatment-{}", Treatment::ALL),
        each("area-{}", Area::ALL),
        each("view-{}", PhotoView::ALL),
        each("region-{}", regions),
        each("hold-{}", HoldKind::ALL),
        each("hold-{}-what", HoldKind::ALL),
        each("grade-{}", Grade::ALL),
        each("grade-{}-meaning", Grade::ALL),
        each("scar-{}", Scar::ALL),
        each("scar-{}-guidance", Scar::ALL),
        each("scar-microneedling-{}", Suitability::ALL),
        each("combined-{}", Combined::ALL),
        each("adjunct-{}", Adjunct::ALL),
        each("sign-{}", Sign::ALL),
        each("sign-{}-sentence", Sign::ALL),
        each("score-{}", Score::ALL),
        each("event-{}", Event::ALL),
        each("skin-{}", ["open_skin", "darker", "lighter"]),
        each("session-state-{}", SessionState::ALL),
        each("slot-{}", Slot::ALL),
        each("weekday-{}", 1..=7),
        each("month-{}", 1..=12),
    ]
}

fn states() -> Vec<Family> {
    let how = ["appears", "moves", "vanishes"];
    let changed = PlanItem::ALL.iter().map(|it| it.name()).chain(how);
    vec![
        each("downtime-{}", DowntimeState::ALL),
        each("hold-line-{}", HoldState::ALL),
        each("next_session-{}", WindowState::ALL),
        each("touch_up-{}", WindowState::ALL),
        each("warning-{}", WarningKind::ALL),
        each("change-{}", changed),
        each("silence-{}", SilenceReason::ALL),
    ]
}

fn reminders() -> Vec<Family> {
    let endings = |kind: &ReminderKind| match kind {
        // Part of what was treated still waits; and days without a sunrise.
        ReminderKind::Sunscreen => &["", "-where", "-no_sun"][..],
        ReminderKind::Moisturiser => &["", "-where"],
        // A window opens, and ends.
        ReminderKind::NextSession | ReminderKind::TouchUp => &["", "-closing"],
        // With a list of what to ask first, and without.
        ReminderKind::BookedSession => &["", "-plain"],
        _ => &[""],
    };
    let ids = ReminderKind::ALL.iter().flat_map(|kind| {
        let endings = endings(kind).iter();
        endings.map(move |ending| format!("reminder-{kind}{ending}"))
    });
    vec![
        given("reminder-{}{}", ids),
        each("reminder-kind-{}", ReminderKind::ALL),
        each("rule-{}", ReminderKind::ALL),
    ]
}

/// Every statement of core/protocols/*.toml has its words.
fn catalogue() -> Vec<Family> {
    let of = |template: &'static str, statements: fn(&Protocol) -> &'static [Statement]| {
        let ids = protocols().iter().flat_map(|protocol| {
            let statements = statements(protocol).iter();
            statements.map(|it| filled(template, &[&protocol.treatment, &it.name]))
        });
        given(template, ids)
    };
    let phases = protocols().iter().flat_map(|protocol| {
        let phases = protocol.phases.iter();
        phases.map(|it| format!("phase-{}-{}", protocol.treatment, it.phase))
    });
    let notes = Adjunct::ALL.iter().flat_map(|adjunct| {
        let notes = adjunct_notes(*adjunct).unwrap().notes.iter();
        notes.map(move |it| format!("adjunct-{adjunct}-{}", it.name))
    });
    let named = |statements: fn(&Protocol) -> &'static [Statement]| {
        let all = protocols().iter().flat_map(statements);
        all.map(|it| it.name)
    };
    vec![
        of("about-{}-{}", |it| it.about),
        of("care-{}-{}", |it| it.care),
        given("phase-{}-{}", phases),
        given("adjunct-{}-{}", notes),
        each("topic-{}", named(|it| it.about)),
        each("ask-{}", named(|it| it.ask_first)),
        Family {
            optional: true,
            ..each("signs-expected-{}", Treatment::ALL)
        },
    ]
}

fn figures() -> Vec<Family> {
    vec![
        each("figure-name-{}", guide_figures()),
        each("figure-title-{}", guide_figures()),
    ]
}

/// How soon a sign asks for a clinician, and what was made of reminders.
fn report() -> Vec<Family> {
    let heads = ["kind", "asked", "delivered", "answered", "ticked"];
    vec![
        each("report-urgency-{}", Urgency::ALL),
        each("report-head-{}", heads),
    ]
}

/// The figures of a protocol's guide that are no hold.
fn guide_figures() -> BTreeSet<String> {
    let diary = common::Diary::new();
    let figures = |treatment: &Treatment| Companion::protocol_guide(&diary, *treatment).unwrap();
    let names = Treatment::ALL.iter().flat_map(|it| figures(it).figures);
    let names = names.map(|figure| figure.name.into_owned());
    names
        .filter(|name| !HoldKind::ALL.iter().any(|kind| kind.name() == name))
        .collect()
}

#[test]
fn places_are_filled_in_order() {
    assert_eq!(filled("a-{}-{}", &[&Treatment::Other, &"x"]), "a-other-x");
}
