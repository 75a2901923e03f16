//! What is said before a session is written: warnings, and what it changes.

use super::{Area, date, done, facts, first_of_march, lift, moment};
use crate::diary::{CourseId, Regions, Scar, Session, SessionId, SessionState, Treatment};
use crate::plan::{Facts, Outlook, PlanChange, PlanItem, Warning, WarningKind, compare};
use crate::protocol::HoldKind;

const NOW: &str = "2026-03-20T12:00[Europe/Madrid]";

fn warnings(facts: &Facts, session: &Session, id: Option<&SessionId>) -> Vec<Warning> {
    let now = moment(NOW);
    Outlook::new(facts, &now).warnings(session, id)
}

/// The kinds warned of, each with the sessions meant.
fn warned(facts: &Facts, session: &Session) -> Vec<(WarningKind, Vec<String>)> {
    let ids = |it: Warning| it.sessions.iter().map(ToString::to_string).collect();
    let all = warnings(facts, session, None).into_iter();
    all.map(|it| (it.kind, ids(it))).collect()
}

fn needled(id: &str, on: &str, areas: &[Area]) -> Session {
    Session {
        course: CourseId::known("c"),
        ..done(id, Treatment::Microneedling, date(on), areas)
    }
}

fn of(kind: WarningKind, ids: &[&str]) -> (WarningKind, Vec<String>) {
    (kind, ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn raised_scars_warn_of_needling_alone() {
    let mut session = needled("b", "2026-03-01", &[]);
    session.scars = vec![Scar::Rolling, Scar::Keloid];
    assert_eq!(
        warned(&Facts::default(), &session),
        [of(WarningKind::RaisedScars, &[])]
    );
    session.scars = vec![Scar::Rolling];
    assert_eq!(warned(&Facts::default(), &session), []);
    session.scars = vec![Scar::Keloid];
    session.treatment = Treatment::AblativeLaser;
    assert_eq!(warned(&Facts::default(), &session), []);
}

#[test]
fn the_same_twice_warns_of_that_and_not_of_spacing() {
    let facts = facts(vec![needled("a", "2026-03-01", &[Area::Nose])]);
    let twice = [of(WarningKind::AlreadyLogged, &["a"])];
    assert_eq!(
        warned(&facts, &needled("b", "2026-03-01", &[Area::Nose])),
        twice
    );
    assert_eq!(warned(&facts, &needled("b", "2026-03-01", &[])), twice);
    // Another area, another date and another treatment are another session.
    let close = [of(WarningKind::Spacing, &["a"])];
    assert_eq!(
        warned(&facts, &needled("b", "2026-03-01", &[Area::Chin])),
        close
    );
    assert_eq!(
        warned(&facts, &needled("b", "2026-03-02", &[Area::Nose])),
        close
    );
    // Itself is none of the others.
    let own = SessionId::known("a");
    let itself = needled("a", "2026-03-01", &[Area::Nose]);
    assert_eq!(warnings(&facts, &itself, Some(&own)), []);
}

#[test]
fn closer_than_the_spacing_warns_on_either_side() {
    let mut all = facts(vec![needled("a", "2026-03-01", &[])]);
    for (on, close) in [
        ("2026-02-01", false),
        ("2026-02-02", true),
        ("2026-03-28", true),
        ("2026-03-29", false),
    ] {
        let there = !warned(&all, &needled("b", on, &[])).is_empty();
        assert_eq!(there, close, "{on}");
    }
    // A booked one counts, a cancelled one and one of another course do not.
    all.sessions[0].state = SessionState::Booked;
    assert_eq!(warned(&all, &needled("b", "2026-03-10", &[])).len(), 1);
    all.sessions[0].state = SessionState::Cancelled;
    assert_eq!(warned(&all, &needled("b", "2026-03-10", &[])), []);
    let mut other = needled("b", "2026-03-10", &[Area::Nose]);
    other.course = CourseId::known("another");
    let whole = facts(vec![needled("a", "2026-03-01", &[])]);
    assert!(
        warned(&whole, &other)
            .iter()
            .all(|it| it.0 != WarningKind::Spacing)
    );
}

#[test]
fn what_still_lies_on_the_region_warns() {
    let laser = done(
        "l",
        Treatment::AblativeLaser,
        date("2026-03-01"),
        &[Area::Nose],
    );
    let mut all = facts(vec![laser.clone()]);
    let at = |facts: &Facts, on: &str, area| {
        let warnings = warnings(facts, &needled("b", on, &[area]), None).into_iter();
        warnings.map(|it| (it.kind, it.hold)).collect::<Vec<_>>()
    };
    let products = [(WarningKind::HoldStillOn, Some(HoldKind::Products))];
    assert_eq!(at(&all, "2026-03-10", Area::Nose), products);
    // It counts on its own day already.
    assert_eq!(at(&all, "2026-03-01", Area::Nose), products);
    // A region apart, a day before it, and its own series do not count.
    assert_eq!(at(&all, "2026-03-10", Area::Back), []);
    assert_eq!(at(&all, "2026-02-28", Area::Nose), []);
    let mut series = laser.clone();
    series.id = SessionId::known("m");
    series.on = date("2026-03-10");
    assert!(
        warned(&all, &series)
            .iter()
            .all(|it| it.0 != WarningKind::HoldStillOn)
    );
    let own = SessionId::known("l");
    let mut moved = laser;
    moved.course = CourseId::known("another");
    moved.on = date("2026-03-02");
    assert_eq!(warnings(&all, &moved, Some(&own)), []);
    // With the word for products, downtime and what heals are left; later nothing is.
    all.words = vec![lift(HoldKind::Products, date("2026-03-05"))];
    let healing = [(WarningKind::HoldStillOn, None)];
    assert_eq!(at(&all, "2026-04-05", Area::Nose), healing);
    assert_eq!(at(&all, "2026-04-20", Area::Nose), []);
}

#[test]
fn a_booking_appears_and_a_move_moves() {
    let now = moment(NOW);
    let plan = |sessions: Vec<Session>| {
        let facts = facts(sessions);
        Outlook::new(&facts, &now).milestones()
    };
    let first = first_of_march(Treatment::Microneedling);
    let mut booked = done("b", Treatment::Microneedling, date("2026-04-05"), &[]);
    booked.state = SessionState::Booked;
    booked.logged_at = first.logged_at;
    let later = Session {
        on: date("2026-04-07"),
        ..booked.clone()
    };
    let alone = || plan(vec![first.clone()]);
    let with = |booked: &Session| plan(vec![first.clone(), booked.clone()]);
    let of = |changes: &[PlanChange], item| -> Vec<_> {
        let of = changes.iter().filter(|it| it.item == item);
        of.map(|it| (it.before.map(|it| it.from), it.after.map(|it| it.from)))
            .collect()
    };
    let (on, moved) = (Some(booked.on), Some(later.on));
    let changes = compare(&alone(), &with(&booked));
    assert_eq!(of(&changes.appears, PlanItem::BookedSession), [(None, on)]);
    assert_eq!(of(&changes.moves, PlanItem::BookedSession), []);
    // The nudges to book go, and the evening before comes.
    let names = |changes: &[PlanChange]| -> Vec<String> {
        let of = changes.iter().filter(|it| it.item == PlanItem::Reminders);
        of.map(|it| it.name.to_string()).collect()
    };
    assert_eq!(
        names(&changes.appears),
        ["booked_session", "confirm_session"]
    );
    assert_eq!(names(&changes.vanishes), ["next_session"]);
    let changes = compare(&with(&booked), &with(&later));
    assert_eq!(of(&changes.moves, PlanItem::BookedSession), [(on, moved)]);
    assert!(changes.appears.is_empty() && changes.vanishes.is_empty());
    let changes = compare(&with(&booked), &alone());
    assert_eq!(of(&changes.vanishes, PlanItem::BookedSession), [(on, None)]);
    let nothing = compare(&alone(), &alone());
    assert_eq!(nothing, crate::plan::PlanChanges::default());
}

#[test]
fn holds_downtime_and_windows_change_with_a_session() {
    let now = moment("2026-03-02T12:00[Europe/Madrid]");
    let plan = |sessions: Vec<Session>| {
        let facts = facts(sessions);
        Outlook::new(&facts, &now).milestones()
    };
    let changes = compare(
        &plan(Vec::new()),
        &plan(vec![first_of_march(Treatment::Microneedling)]),
    );
    let dates = |item, name: &str| {
        let mut of = changes.appears.iter();
        let of = of.find(|it| it.item == item && it.name == name);
        of.and_then(|it| it.after).map(|it| (it.from, it.to))
    };
    let range = |from, to| Some((date(from), date(to)));
    let needling = "microneedling";
    assert_eq!(
        dates(PlanItem::Hold, "retinoid"),
        range("2026-03-08", "2026-03-08")
    );
    assert_eq!(
        dates(PlanItem::Downtime, needling),
        range("2026-03-04", "2026-03-04")
    );
    assert_eq!(
        dates(PlanItem::NextSession, needling),
        range("2026-03-29", "2026-04-12")
    );
    assert_eq!(
        dates(PlanItem::Reminders, "sunscreen"),
        range("2026-03-03", "2026-03-28")
    );
    assert_eq!(
        dates(PlanItem::Reminders, "check_in"),
        range("2026-03-02", "2026-03-08")
    );
    assert_eq!(
        dates(PlanItem::Reminders, "next_session"),
        range("2026-03-29", "2026-04-12")
    );
    // All regions of a hold with one date are one change.
    let retinoid = |it: &&PlanChange| it.item == PlanItem::Hold && it.name == "retinoid";
    let retinoid: Vec<_> = changes.appears.iter().filter(retinoid).collect();
    assert_eq!(retinoid.len(), 1);
    assert_eq!(retinoid[0].regions, Regions::ALL);
    // Reminders are compared sixty days ahead.
    let months = plan(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    let changes = compare(&plan(Vec::new()), &months);
    let kept = changes.appears.iter();
    let mut kept = kept.filter(|it| it.item == PlanItem::Reminders && it.name == "no_retinoid");
    let last = kept.next().unwrap().after.unwrap().to;
    assert!(
        last <= date("2026-05-01") && last > date("2026-04-24"),
        "{last}"
    );
}
