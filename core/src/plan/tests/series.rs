//! Next sessions, touch-ups and bookings.

use super::*;

#[test]
fn windows_follow_the_last_session_done() {
    let on = ["2026-01-31", "2026-03-01", "2026-04-01"];
    let sessions: Vec<Session> = on
        .iter()
        .map(|on| done(on, Treatment::Microneedling, date(on), &[]))
        .collect();
    let due = |count: usize, today: &str| {
        let facts = facts(sessions[..count].to_vec());
        let now = moment(&format!("{today}{NOON}"));
        Outlook::new(&facts, &now).due_on(date(today)).remove(0)
    };
    let next = due(1, "2026-02-01").next_session.unwrap();
    assert_eq!(
        (next.earliest, next.latest),
        (date("2026-02-28"), date("2026-03-14"))
    );
    for (today, state) in [
        ("2026-03-28", WindowState::Upcoming),
        ("2026-03-29", WindowState::Open),
        ("2026-04-12", WindowState::Open),
        ("2026-04-13", WindowState::Overdue),
    ] {
        assert_eq!(due(2, today).next_session.unwrap().state, state, "{today}");
    }
    let touch_up = due(3, "2026-04-02").touch_up.unwrap();
    assert_eq!(
        (touch_up.opens_on, touch_up.due_by),
        (date("2026-10-01"), date("2027-04-01"))
    );
    assert_eq!(due(3, "2026-04-02").next_session, None);
}

#[test]
fn a_booked_session_holds_nothing_and_silences_the_window() {
    let mut booked = done("b", Treatment::Microneedling, date("2026-03-30"), &[]);
    booked.state = SessionState::Booked;
    booked.logged_at = date("2026-03-01").and_hms_opt(12, 0, 0).unwrap().and_utc();
    let facts = facts(vec![first_of_march(Treatment::Microneedling), booked]);
    assert_eq!(hold(&facts, "2026-03-30", HoldKind::MakeUp), None);
    let now = moment("2026-03-20T12:00[Europe/Madrid]");
    let next = Outlook::new(&facts, &now)
        .due_on(date("2026-03-20"))
        .remove(0)
        .next_session
        .unwrap();
    assert_eq!(
        (next.state, next.booked_on),
        (WindowState::Booked, Some(date("2026-03-30")))
    );
    let asked = |kind, slot| days_asked(&facts, kind, slot, 60);
    assert_eq!(
        asked(ReminderKind::NextSession, Slot::Morning),
        [] as [u64; 0],
        "none once booked"
    );
    assert_eq!(asked(ReminderKind::BookedSession, Slot::Evening), [28]);
    assert_eq!(asked(ReminderKind::ConfirmSession, Slot::Evening), [29]);
    assert_eq!(asked(ReminderKind::ConfirmSession, Slot::Morning), [30]);
}

#[test]
fn another_treatment_on_the_region_holds_the_window() {
    let needling = done(
        "a",
        Treatment::Microneedling,
        date("2026-02-20"),
        &[Area::Cheeks],
    );
    let peel = |area| {
        done(
            "b",
            Treatment::ChemicalPeelMedium,
            date("2026-03-20"),
            &[area],
        )
    };
    let state = |area, today: &str| {
        let facts = facts(vec![needling.clone(), peel(area)]);
        let now = moment(&format!("{today}{NOON}"));
        Outlook::new(&facts, &now)
            .due_on(date(today))
            .remove(0)
            .next_session
            .unwrap()
            .state
    };
    assert_eq!(state(Area::Nose, "2026-03-25"), WindowState::Held);
    assert_eq!(state(Area::Back, "2026-03-25"), WindowState::Open);
    assert_eq!(
        state(Area::Nose, "2026-04-04"),
        WindowState::Overdue,
        "the peel's 14 days have gone by"
    );
}

#[test]
fn raised_scars_wait_for_a_clinicians_plan() {
    let mut session = first_of_march(Treatment::Microneedling);
    session.scars = vec![Scar::Keloid];
    let facts = facts(vec![session]);
    let now = moment("2026-03-02T12:00[Europe/Madrid]");
    assert_eq!(
        Outlook::new(&facts, &now)
            .due_on(now.date())
            .remove(0)
            .next_session,
        None
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::NextSession, Slot::Morning, 400),
        [] as [u64; 0]
    );
}

#[test]
fn redness_of_another_region_holds_no_window() {
    let needling = done(
        "a",
        Treatment::Microneedling,
        date("2026-02-01"),
        &[Area::Back],
    );
    let laser = done("b", Treatment::AblativeLaser, date("2026-02-02"), &[]);
    let mut facts = facts(vec![needling, laser]);
    let state = |facts: &Facts| {
        let now = moment("2026-04-01T12:00[Europe/Madrid]");
        let due = Outlook::new(facts, &now).due_on(now.date());
        due.into_iter()
            .find_map(|due| due.next_session)
            .unwrap()
            .state
    };
    let mut neck = checked(date("2026-04-01"), [Some(2), None, None, None]);
    neck.areas = vec![Area::Neck];
    facts.check_ins = vec![neck.clone()];
    assert_eq!(state(&facts), WindowState::Overdue);
    neck.areas = vec![Area::Back];
    facts.check_ins = vec![neck];
    assert_eq!(state(&facts), WindowState::Held);
}

#[test]
fn of_two_bookings_the_next_one_is_named_and_then_the_last() {
    let booked = |id, on: &str| Session {
        state: SessionState::Booked,
        ..done(id, Treatment::Microneedling, date(on), &[])
    };
    let facts = facts(vec![
        first_of_march(Treatment::Microneedling),
        booked("b", "2026-03-30"),
        booked("c", "2026-04-30"),
    ]);
    for (today, on) in [
        ("2026-03-29", "2026-03-30"),
        ("2026-03-30", "2026-03-30"),
        ("2026-03-31", "2026-04-30"),
        ("2026-05-01", "2026-04-30"),
    ] {
        let now = moment(&format!("{today}{NOON}"));
        let outlook = Outlook::new(&facts, &now);
        let next = outlook.due_on(now.date()).remove(0).next_session.unwrap();
        assert_eq!(next.booked_on, Some(date(on)), "{today}");
        let come = outlook.today().today.unconfirmed.len();
        let expected = [date("2026-03-30"), date("2026-04-30")];
        assert_eq!(
            come,
            expected.iter().filter(|on| **on <= now.date()).count()
        );
    }
}

#[test]
fn only_raised_scars_that_were_needled_without_a_plan_wait() {
    let waits = |treatment, scar, plan: &[crate::diary::PlanFigure]| {
        let mut session = first_of_march(treatment);
        session.scars = vec![scar];
        let mut facts = facts(vec![session]);
        facts.courses[0].course.plan = crate::diary::ClinicianPlan::of(plan.to_vec());
        let now = moment("2026-03-02T12:00[Europe/Madrid]");
        let id = facts.courses[0].course.id.clone();
        Outlook::new(&facts, &now).waits_for_a_plan(&id)
    };
    let plan = [crate::diary::PlanFigure::hold(
        HoldKind::Retinoid,
        Figure::Days(10),
    )];
    assert!(waits(Treatment::Microneedling, Scar::Keloid, &[]));
    assert!(!waits(Treatment::Microneedling, Scar::Rolling, &[]));
    assert!(!waits(Treatment::AblativeLaser, Scar::Keloid, &[]));
    assert!(!waits(Treatment::Microneedling, Scar::Keloid, &plan));
}

#[test]
fn the_second_reminder_of_a_window_says_that_it_closes() {
    use crate::diary::{ClinicianPlan, PlanFigure, PlanName};
    use crate::plan::Says;
    use crate::protocol::{SpacingDays, TouchUpMonths};
    let closing = |name: Option<PlanName>, done: u32, days: &[(&str, Option<bool>)]| {
        let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
        facts.courses[0].done = done;
        let said = name.map(|name| PlanFigure {
            name,
            said_by: None,
            on: date("2026-03-01"),
            with_session: true,
        });
        facts.courses[0].course.plan = ClinicianPlan::of(said);
        let now = moment("2026-03-02T12:00[Europe/Madrid]");
        let outlook = Outlook::new(&facts, &now);
        for (on, expected) in days {
            let planned = outlook.planned_on(date(on)).into_iter();
            let mut closing = planned.filter_map(|it| match it.says {
                Says::NextSession { closing, .. } | Says::TouchUp { closing, .. } => Some(closing),
                _ => None,
            });
            assert_eq!(closing.next(), *expected, "{on}");
            assert_eq!(closing.next(), None, "{on}");
        }
    };
    let (opens, closes, silent) = (Some(false), Some(true), None);
    let days = [
        ("2026-03-29", opens),
        ("2026-04-05", silent),
        ("2026-04-12", closes),
    ];
    closing(None, 1, &days);
    // A window of one day is named once.
    let one_day = PlanName::Spacing(SpacingDays { from: 28, to: 28 });
    closing(Some(one_day), 1, &[("2026-03-29", opens)]);
    let days = [
        ("2026-09-01", opens),
        ("2027-01-30", closes),
        ("2027-03-01", silent),
    ];
    closing(None, 3, &days);
    // Due 30 days after it opens.
    let a_month = PlanName::TouchUp(TouchUpMonths { from: 6, to: 7 });
    closing(
        Some(a_month),
        3,
        &[("2026-09-01", opens), ("2026-10-01", silent)],
    );
}
