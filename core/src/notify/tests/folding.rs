//! When one daily repeating request may stand for a run of mornings.

use super::{months_of_care, ointment, planned};
use crate::diary::{
    Area, ClinicianPlan, Pause, PauseId, PlanFigure, PlanName, ReminderKind, Session, SessionState,
    Slot, SunscreenSetting, Treatment,
};
use crate::notify::{Coverage, Limit};
use crate::plan::Facts;
use crate::plan::test_facts::{date, done, facts, lift};
use crate::protocol::{Figure, HoldKind};

const MORNING: &str = "2026-03-09T09:00[Europe/Madrid]";
const EVENING: &str = "2026-03-09T21:00[Europe/Madrid]";

/// What repeats daily, and the coverage.
fn folded(facts: &Facts, now: &str, budget: u32) -> (Option<Vec<ReminderKind>>, Coverage) {
    let (all, coverage) = planned(facts, now, budget, true);
    let mut daily = all.iter().filter(|it| it.repeats.is_some());
    let first = daily.next().map(|it| it.kinds.clone());
    assert_eq!(daily.next(), None);
    assert!(all.len() <= budget as usize);
    (first, coverage)
}

fn folds(facts: &Facts) -> bool {
    folded(facts, MORNING, 20).0.is_some()
}

/// Sunscreen each morning by the patient's own wish, but for a pause; ointment each evening.
fn always_but(from: &str, to: &str) -> Facts {
    let mut facts = facts(Vec::new());
    facts.settings.sunscreen = SunscreenSetting::Always;
    facts.tasks = vec![ointment(Slot::Evening, "2026-03-01", "2027-12-31")];
    facts.pauses = vec![Pause {
        id: PauseId::known("p"),
        from: date(from),
        to: date(to),
        illness: false,
    }];
    facts
}

fn booked(on: &str) -> Session {
    let mut session = done("b", Treatment::AblativeLaser, date(on), &[]);
    session.state = SessionState::Booked;
    session.logged_at = date("2026-01-10").and_hms_opt(12, 0, 0).unwrap().and_utc();
    session
}

#[test]
fn a_run_of_mornings_folds_where_that_gains_coverage() {
    let facts = months_of_care();
    let (_, plain) = planned(&facts, MORNING, 20, false);
    let (daily, coverage) = folded(&facts, MORNING, 20);
    assert_eq!(daily, Some(vec![ReminderKind::Sunscreen]));
    let (with, without) = (coverage.until, plain.until);
    assert!(with > without, "{with} {without}");
}

#[test]
fn one_morning_alone_gains_nothing_and_does_not_fold() {
    let mut facts = months_of_care();
    let midday = ointment(Slot::Midday, "2026-03-01", "2026-12-31");
    facts.tasks.push(midday);
    // Tomorrow's morning and midday fit beside asking to open the app, folded or not.
    let (daily, coverage) = folded(&facts, EVENING, 3);
    assert_eq!(daily, None);
    assert_eq!(coverage.until.to_string(), "2026-03-10 20:00:00");
    // With a slot more a second morning is stood for.
    let (daily, coverage) = folded(&facts, EVENING, 4);
    assert!(daily.is_some());
    assert_eq!(coverage.until.to_string(), "2026-03-11 13:00:00");
}

#[test]
fn a_run_begins_with_the_next_of_its_slot_that_carries_it_alone() {
    let mut facts = months_of_care();
    let tomorrow = ointment(Slot::Morning, "2026-03-10", "2026-03-10");
    facts.tasks.push(tomorrow);
    assert!(!folds(&facts));
    assert!(
        folded(&facts, "2026-03-10T09:00[Europe/Madrid]", 20)
            .0
            .is_some()
    );
    // A request that repeats daily would fire tomorrow, when nothing is asked.
    assert!(!folds(&always_but("2026-03-10", "2026-03-10")));
    assert!(folds(&always_but("2026-03-09", "2026-03-09")));
}

#[test]
fn a_morning_left_out_inside_coverage_forbids_it() {
    assert!(!folds(&always_but("2026-03-14", "2026-03-14")));
    assert!(folds(&always_but("2026-04-20", "2026-04-20")));
}

#[test]
fn a_run_that_ends_inside_coverage_does_not_fold() {
    // Sunscreen ends on 28 March; with it folded all that is left would fit.
    let facts = facts(vec![done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[],
    )]);
    let (daily, coverage) = folded(&facts, MORNING, 8);
    assert_eq!(daily, None);
    assert_eq!(coverage.limit, Limit::Budget);
}

#[test]
fn a_booked_sessions_day_forbids_it_inside_coverage_alone() {
    let with = |on: &str| {
        let mut facts = months_of_care();
        facts.sessions.push(booked(on));
        facts
    };
    assert!(!folds(&with("2026-03-09")));
    assert!(!folds(&with("2026-03-15")));
    assert!(folds(&with("2026-05-15")));
    // One long past that nobody confirmed.
    assert!(folds(&with("2026-03-01")));
}

#[test]
fn what_is_said_each_morning_is_the_same_though_it_is_of_other_regions() {
    // The neck's sunscreen ends on 20 March, the face's goes on: each morning says "sunscreen".
    let laser = Treatment::AblativeLaser;
    let both = facts(vec![
        done("a", laser, date("2025-09-20"), &[Area::Neck]),
        done("b", laser, date("2026-01-10"), &[Area::Cheeks]),
    ]);
    let care = months_of_care();
    let both = Facts {
        words: care.words,
        tasks: care.tasks,
        ..both
    };
    assert!(folds(&both));
}

#[test]
fn a_run_ends_where_sunscreen_no_longer_waits_on_a_region() {
    let needling = |products: Figure| {
        let cheeks = done(
            "b",
            Treatment::Microneedling,
            date("2026-01-25"),
            &[Area::Cheeks],
        );
        let laser = months_of_care().sessions.remove(0);
        let mut all = facts(vec![laser, cheeks]);
        all.words = vec![lift(HoldKind::Products, date("2026-01-20"))];
        all.tasks = months_of_care().tasks;
        all.courses[1].course.plan = ClinicianPlan::of([PlanFigure {
            name: PlanName::Hold(HoldKind::Products, products),
            said_by: None,
            on: date("2026-01-25"),
            with_session: true,
        }]);
        all
    };
    // Until 14 March the words leave out the cheeks; then they name no region.
    assert!(!folds(&needling(Figure::Days(48))));
    assert!(folds(&needling(Figure::Days(30))));
}
