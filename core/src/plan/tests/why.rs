//! Why a reminder is there.

use super::why_not::{SEEN, booked, of};
use super::{date, facts, first_of_march, moment};
use crate::diary::{Answer, Outcome, ReminderKind, Session, SessionId, Treatment};
use crate::plan::{Explanation, Facts, Outlook, SilenceReason};
use crate::protocol::{Grade, HoldKind};

/// Why the reminder of a kind is there on a date.
fn explained(facts: &Facts, kind: ReminderKind, on: &str) -> Explanation {
    let now = moment(SEEN);
    let outlook = Outlook::new(facts, &now);
    let planned = outlook.planned_on(date(on));
    let planned = planned.iter().find(|it| it.key.kind == kind).unwrap();
    outlook.explain(planned)
}

#[test]
fn a_reminder_names_the_figures_it_rests_on() {
    use ReminderKind as Kind;
    let booking = booked(Treatment::ChemicalPeelMedium, "2026-03-18");
    let all = facts(vec![first_of_march(Treatment::Microneedling), booking]);
    let figures = |kind, on| {
        let explained = explained(&all, kind, on).figures.into_iter();
        explained
            .map(|it| (it.name.into_owned(), it.value.unwrap_or_default(), it.day))
            .collect::<Vec<_>>()
    };
    let figure = |name: &str, value: &str, day| (name.to_owned(), value.to_owned(), day);
    let products = |day| figure("products", "24 hours", day);
    for (kind, on, expected) in [
        (
            Kind::Sunscreen,
            "2026-03-05",
            vec![products(4), figure("prolonged_sun", "28 days", 4)],
        ),
        (
            Kind::Shade,
            "2026-03-02",
            vec![products(1), figure("prolonged_sun", "28 days", 1)],
        ),
        (
            Kind::Moisturiser,
            "2026-03-04",
            vec![products(3), figure("moisturiser", "0-7", 3)],
        ),
        (
            Kind::NoRetinoid,
            "2026-03-02",
            vec![
                figure("retinoid", "7 days", 1),
                figure("acid", "7 days", 1),
                figure("harsh_products", "7 days", 1),
            ],
        ),
        (
            Kind::CheckIn,
            "2026-03-02",
            vec![figure("check_in", "0-7", 1)],
        ),
        (
            Kind::HoldReview,
            "2026-03-08",
            vec![figure("retinoid", "7 days", 7)],
        ),
        (
            Kind::NextSession,
            "2026-03-29",
            vec![figure("spacing", "28-42", 28)],
        ),
        (
            Kind::BookedSession,
            "2026-03-17",
            vec![figure("booked", "", -1)],
        ),
    ] {
        assert_eq!(figures(kind, on), expected, "{kind}");
    }
    let retinoid = &explained(&all, Kind::HoldReview, "2026-03-08").figures[0];
    assert_eq!(retinoid.until, Some(date("2026-03-08")));
    let now = moment("2026-03-02T12:00[Europe/Madrid]");
    let held = Outlook::new(&all, &now).holds_on(now.date());
    let held = held
        .iter()
        .find(|it| it.kind == HoldKind::Retinoid)
        .unwrap();
    let because = &held.because[0];
    let cited: Vec<_> = retinoid.sources.iter().map(|it| it.id).collect();
    assert_eq!(cited, because.sources);
    assert!(!cited.is_empty() && retinoid.grade == Some(because.grade));
    let booked = &explained(&all, Kind::BookedSession, "2026-03-17").figures[0];
    assert_eq!(
        (booked.until, booked.grade),
        (Some(date("2026-03-18")), None)
    );
}

#[test]
fn each_booking_rests_on_its_own_date() {
    let bookings = facts(vec![
        booked(Treatment::ChemicalPeelMedium, "2026-03-18"),
        Session {
            id: SessionId::known("second"),
            ..booked(Treatment::AblativeLaser, "2026-04-18")
        },
    ]);
    for on in ["2026-03-17", "2026-04-17"] {
        let figures = explained(&bookings, ReminderKind::BookedSession, on).figures;
        assert_eq!(figures.len(), 1);
        assert_eq!(figures[0].until, date(on).succ_opt(), "{on}");
    }
}

#[test]
fn a_clinicians_window_has_the_clinicians_grade() {
    use crate::diary::{ClinicianPlan, PlanFigure, PlanName};
    use crate::protocol::{SpacingDays, TouchUpMonths};
    let said = |name| PlanFigure {
        name,
        said_by: None,
        on: date("2026-03-01"),
        with_session: false,
    };
    let mut needled = of(first_of_march(Treatment::Microneedling));
    let grade = |facts: &Facts, kind, on| {
        let figure = explained(facts, kind, on).figures.remove(0);
        (figure.name.into_owned(), figure.value, figure.grade)
    };
    let (_, _, described) = grade(&needled, ReminderKind::NextSession, "2026-03-29");
    assert_ne!(described, Some(Grade::Clinician));
    let spacing = said(PlanName::Spacing(SpacingDays { from: 10, to: 20 }));
    needled.courses[0].course.plan = ClinicianPlan::of([spacing]);
    let of_the_plan = |name: &str, value: &str| {
        (
            name.to_owned(),
            Some(value.to_owned()),
            Some(Grade::Clinician),
        )
    };
    assert_eq!(
        grade(&needled, ReminderKind::NextSession, "2026-03-11"),
        of_the_plan("spacing", "10-20")
    );
    let touch_up = said(PlanName::TouchUp(TouchUpMonths { from: 2, to: 4 }));
    needled.courses[0].course.plan = ClinicianPlan::of([touch_up]);
    needled.courses[0].done = 3;
    assert_eq!(
        grade(&needled, ReminderKind::TouchUp, "2026-05-01"),
        of_the_plan("touch_up", "2-4")
    );
}

#[test]
fn what_moved_a_reminder_and_what_it_is_shown_with() {
    let mut needled = of(first_of_march(Treatment::Microneedling));
    let shown = explained(&needled, ReminderKind::CheckIn, "2026-03-02");
    let with: Vec<_> = shown.coalesced_with.iter().map(|it| it.kind).collect();
    assert_eq!(with, [ReminderKind::NoRetinoid]);
    assert_eq!((shown.moved_from, shown.snoozed_until), (None, None));
    // Put off, it stands alone.
    let at = moment("2026-03-02T20:30[Europe/Madrid]").instant;
    let put_off = |answer| Outcome {
        key: shown.reminder.key.clone(),
        answer,
        recorded_at: at,
        delivered_at: None,
        snoozed_until: Some(at + chrono::TimeDelta::minutes(30)),
    };
    needled.outcomes = [(shown.reminder.key.clone(), put_off(Answer::Snoozed))]
        .into_iter()
        .collect();
    let snoozed = explained(&needled, ReminderKind::CheckIn, "2026-03-02");
    assert_eq!(snoozed.coalesced_with, []);
    assert_eq!(
        snoozed.snoozed_until,
        Some(at + chrono::TimeDelta::minutes(30))
    );
    needled.outcomes = [(shown.reminder.key.clone(), put_off(Answer::Done))]
        .into_iter()
        .collect();
    let answered = explained(&needled, ReminderKind::CheckIn, "2026-03-02");
    assert_eq!(answered.snoozed_until, None);
    needled.settings.evening = chrono::NaiveTime::from_hms_opt(22, 30, 0).unwrap();
    let moved = explained(&needled, ReminderKind::CheckIn, "2026-03-02");
    assert_eq!(moved.moved_from.as_deref(), Some("22:30"));
    let now = moment(SEEN);
    let why_not = Outlook::new(&needled, &now).why_not(ReminderKind::CheckIn, date("2026-03-02"));
    assert_eq!(why_not.reasons[0].reason, SilenceReason::Answered);
}
