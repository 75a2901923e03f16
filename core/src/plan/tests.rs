//! The rules, by table: the corner dates of the house plan.

mod properties;

use chrono::{Days, NaiveDate};

use super::test_facts::{checked, date, done, facts, lift, moment};
use super::{DowntimeState, Facts, HoldState, Outlook, WindowState};
use crate::diary::{
    Area, ReminderKind, Scar, Session, SessionId, SessionState, Sign, Slot, Treatment,
};
use crate::moment::Zone;
use crate::protocol::{Figure, HoldKind};

const NOON: &str = "T12:00[Europe/Madrid]";

fn first_of_march(treatment: Treatment) -> Session {
    done("a", treatment, date("2026-03-01"), &[])
}

/// The state and date of one kind of hold, on the first region it is listed for.
fn hold(facts: &Facts, on: &str, kind: HoldKind) -> Option<(HoldState, Option<NaiveDate>)> {
    let now = moment(&format!("{on}{NOON}"));
    let outlook = Outlook::new(facts, &now);
    outlook
        .holds_on(date(on))
        .into_iter()
        .find(|hold| hold.kind == kind)
        .map(|hold| (hold.state, hold.passes_on))
}

/// The dates from the session on, counted in days, on which a kind of reminder is asked.
fn days_asked(facts: &Facts, kind: ReminderKind, slot: Slot, through: u64) -> Vec<u64> {
    let now = moment(&format!("2026-04-30{NOON}"));
    let outlook = Outlook::new(facts, &now);
    let asked = |day: &u64| {
        let planned = outlook.planned_on(date("2026-03-01") + Days::new(*day));
        planned
            .iter()
            .any(|it| it.key.kind == kind && it.key.slot == slot)
    };
    (0..=through).filter(asked).collect()
}

#[test]
fn microneedling_holds_pass_on_their_dates() {
    let facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    for (kind, passes_on) in [
        (HoldKind::Retinoid, "2026-03-08"),
        (HoldKind::VitaminC, "2026-03-08"),
        (HoldKind::MakeUp, "2026-03-04"),
        (HoldKind::Shaving, "2026-03-05"),
        (HoldKind::DirectSun, "2026-03-15"),
        (HoldKind::ProlongedSun, "2026-03-29"),
        (HoldKind::Products, "2026-03-03"),
    ] {
        assert_eq!(
            hold(&facts, "2026-03-01", kind),
            Some((HoldState::Holding, Some(date(passes_on)))),
            "{kind}"
        );
        let before = date(passes_on) - Days::new(1);
        assert_eq!(
            hold(&facts, &before.to_string(), kind).unwrap().0,
            HoldState::Holding,
            "{kind}"
        );
    }
    assert_eq!(hold(&facts, "2026-03-04", HoldKind::MakeUp), None);
    assert_eq!(
        hold(&facts, "2026-03-08", HoldKind::VitaminC),
        Some((HoldState::UntilWord, None))
    );
}

#[test]
fn months_clamp_to_the_months_end() {
    let facts = facts(vec![done(
        "a",
        Treatment::AblativeLaser,
        date("2026-08-31"),
        &[],
    )]);
    let (_, passes_on) = hold(&facts, "2026-09-01", HoldKind::ProlongedSun).unwrap();
    assert_eq!(passes_on, Some(date("2027-02-28")));
    let (_, passes_on) = hold(&facts, "2026-09-01", HoldKind::MakeUp).unwrap();
    assert_eq!(passes_on, Some(date("2026-09-30")));
}

#[test]
fn downtime_runs_from_common_to_gone_and_stays_while_recorded() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let state = |facts: &Facts, on: &str| {
        let now = moment(&format!("{on}{NOON}"));
        Outlook::new(facts, &now)
            .downtime_on(date(on))
            .first()
            .map(|card| card.state)
    };
    for (on, expected) in [
        ("2026-03-01", Some(DowntimeState::Common)),
        ("2026-03-04", Some(DowntimeState::Common)),
        ("2026-03-05", Some(DowntimeState::MayLast)),
        ("2026-03-08", Some(DowntimeState::MayLast)),
        ("2026-03-09", None),
    ] {
        assert_eq!(state(&facts, on), expected, "{on}");
    }
    facts.check_ins = vec![checked(date("2026-03-09"), [Some(2), None, None, None])];
    assert_eq!(
        state(&facts, "2026-03-16"),
        Some(DowntimeState::StillRecorded)
    );
    assert_eq!(state(&facts, "2026-03-17"), None);
}

#[test]
fn the_diary_keeps_clears_or_leaves_a_hold_unknown() {
    let kind = HoldKind::Retinoid;
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let passed = Some(date("2026-03-08"));
    assert_eq!(
        hold(&facts, "2026-03-08", kind),
        Some((HoldState::NotRecorded, passed))
    );
    assert_eq!(
        hold(&facts, "2026-03-21", kind),
        Some((HoldState::NotRecorded, passed))
    );
    assert_eq!(hold(&facts, "2026-03-22", kind), None);
    // Zeros before the date do not clear it.
    facts.check_ins = vec![checked(date("2026-03-07"), [Some(0); 4])];
    assert_eq!(
        hold(&facts, "2026-03-08", kind),
        Some((HoldState::NotRecorded, passed))
    );
    // Three of four are not four.
    facts.check_ins.push(checked(
        date("2026-03-09"),
        [Some(0), Some(0), Some(0), None],
    ));
    assert_eq!(
        hold(&facts, "2026-03-09", kind),
        Some((HoldState::NotRecorded, passed))
    );
    facts
        .check_ins
        .push(checked(date("2026-03-10"), [None, None, None, Some(0)]));
    assert_eq!(
        hold(&facts, "2026-03-10", kind),
        Some((HoldState::MinimumPassed, passed))
    );
    assert_eq!(
        hold(&facts, "2026-03-16", kind),
        Some((HoldState::MinimumPassed, passed))
    );
    assert_eq!(hold(&facts, "2026-03-17", kind), None);
    // A newer score above 0 holds again, for 7 days, and is unknown afterwards.
    facts
        .check_ins
        .push(checked(date("2026-03-12"), [Some(1), None, None, None]));
    assert_eq!(
        hold(&facts, "2026-03-19", kind),
        Some((HoldState::StillRecorded, passed))
    );
    assert_eq!(
        hold(&facts, "2026-03-20", kind),
        Some((HoldState::NotRecorded, passed))
    );
}

#[test]
fn open_skin_keeps_what_has_a_date_but_exercise_and_sun() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut open = checked(date("2026-03-03"), [None; 4]);
    open.open_skin = Some(true);
    facts.check_ins = vec![open];
    assert_eq!(
        hold(&facts, "2026-03-10", HoldKind::MakeUp).unwrap().0,
        HoldState::StillRecorded
    );
    assert_eq!(hold(&facts, "2026-03-11", HoldKind::MakeUp), None);
    assert_eq!(hold(&facts, "2026-03-10", HoldKind::Exercise), None);
    assert_eq!(
        days_asked(&facts, ReminderKind::Shade, Slot::Morning, 12),
        [1, 2, 3, 4, 5, 6, 7, 8, 9]
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::Sunscreen, Slot::Morning, 12),
        [10, 11, 12]
    );
}

#[test]
fn a_word_ends_what_has_no_date_and_shortens_no_date() {
    let mut peel = facts(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    assert_eq!(
        hold(&peel, "2026-05-29", HoldKind::Retinoid),
        Some((HoldState::UntilWord, None))
    );
    assert_eq!(
        hold(&peel, "2026-05-30", HoldKind::Retinoid),
        None,
        "folded after 90 days"
    );
    peel.words = vec![lift(HoldKind::Retinoid, date("2026-03-10"))];
    let now = moment("2026-03-12T12:00[Europe/Madrid]");
    let day_before = Outlook::new(&peel, &now).holds_on(date("2026-03-09"));
    assert!(
        day_before
            .iter()
            .any(|hold| hold.kind == HoldKind::Retinoid)
    );
    assert_eq!(hold(&peel, "2026-03-10", HoldKind::Retinoid), None);
    let mut needling = facts(vec![first_of_march(Treatment::Microneedling)]);
    needling.words = vec![lift(HoldKind::Retinoid, date("2026-03-03"))];
    assert_eq!(
        hold(&needling, "2026-03-07", HoldKind::Retinoid).unwrap().0,
        HoldState::Holding
    );
    assert_eq!(hold(&needling, "2026-03-08", HoldKind::Retinoid), None);
    // A later session holds anew.
    let later = done("b", Treatment::ChemicalPeelMedium, date("2026-03-11"), &[]);
    peel.sessions.push(later);
    let again = facts(peel.sessions.clone());
    let again = Facts {
        words: peel.words.clone(),
        ..again
    };
    assert_eq!(
        hold(&again, "2026-03-12", HoldKind::Retinoid),
        Some((HoldState::UntilWord, None))
    );
}

#[test]
fn reminders_of_microneedling_fall_on_their_days() {
    let facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let asked = |kind, slot| days_asked(&facts, kind, slot, 400);
    assert_eq!(asked(ReminderKind::Shade, Slot::Morning), [1]);
    assert_eq!(
        asked(ReminderKind::Sunscreen, Slot::Morning),
        (2..=27).collect::<Vec<_>>()
    );
    for slot in Slot::ALL {
        assert_eq!(
            asked(ReminderKind::Moisturiser, *slot),
            (2..=7).collect::<Vec<_>>()
        );
    }
    assert_eq!(
        asked(ReminderKind::NoRetinoid, Slot::Evening),
        (0..=6).collect::<Vec<_>>()
    );
    assert_eq!(
        asked(ReminderKind::CheckIn, Slot::Evening),
        (0..=7).collect::<Vec<_>>()
    );
    assert_eq!(asked(ReminderKind::HoldReview, Slot::Morning), [7]);
    assert_eq!(asked(ReminderKind::NextSession, Slot::Morning), [28, 42]);
}

#[test]
fn reminders_without_a_date_come_daily_and_then_weekly() {
    let facts = facts(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    let expected: Vec<u64> = (0..=14).chain((21..=400).step_by(7)).collect();
    assert_eq!(
        days_asked(&facts, ReminderKind::NoRetinoid, Slot::Evening, 400),
        expected
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::Shade, Slot::Morning, 400),
        (1..=41).collect::<Vec<_>>()
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::Sunscreen, Slot::Morning, 400),
        [] as [u64; 0]
    );
}

#[test]
fn sunscreen_waits_only_where_another_session_keeps_products() {
    let needling = done("a", Treatment::Microneedling, date("2026-03-01"), &[]);
    let mut laser = done(
        "b",
        Treatment::AblativeLaser,
        date("2026-03-05"),
        &[Area::Nose],
    );
    let facts_of = |laser: &Session| facts(vec![needling.clone(), laser.clone()]);
    let there = facts_of(&laser);
    let now = moment("2026-03-06T12:00[Europe/Madrid]");
    let planned = Outlook::new(&there, &now).planned_on(date("2026-03-05"));
    let sunscreen = planned
        .iter()
        .find(|it| it.key.kind == ReminderKind::Sunscreen)
        .unwrap();
    assert!(
        !sunscreen.regions.has(crate::diary::Region::Face),
        "waits from day 0 of the other"
    );
    assert!(sunscreen.regions.has(crate::diary::Region::Back));
    laser.areas = Vec::new();
    assert_eq!(
        days_asked(
            &facts_of(&laser),
            ReminderKind::Sunscreen,
            Slot::Morning,
            27
        ),
        [2, 3]
    );
}

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
fn a_recorded_sign_comes_first_until_a_later_check_in_has_none() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut signed = checked(date("2026-03-08"), [Some(0); 4]);
    signed.signs = vec![Sign::Pus];
    facts.check_ins = vec![signed];
    let now = moment("2026-03-08T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    assert_eq!(outlook.signs_recorded(now.date()).len(), 1);
    assert_eq!(outlook.due_on(now.date()).remove(0).next_session, None);
    assert_eq!(
        hold(&facts, "2026-03-08", HoldKind::Retinoid),
        None,
        "minimum_passed is not shown"
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::HoldReview, Slot::Morning, 60),
        [] as [u64; 0]
    );
    facts.check_ins.push(checked(date("2026-03-09"), [None; 4]));
    assert_eq!(
        hold(&facts, "2026-03-09", HoldKind::Retinoid).unwrap().0,
        HoldState::MinimumPassed
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::NextSession, Slot::Morning, 60),
        [28, 42]
    );
}

#[test]
fn reminders_before_the_session_was_logged_are_not_asked() {
    let mut session = first_of_march(Treatment::Microneedling);
    session.logged_at = date("2026-03-05").and_hms_opt(12, 0, 0).unwrap().and_utc();
    let facts = facts(vec![session]);
    assert_eq!(
        days_asked(&facts, ReminderKind::CheckIn, Slot::Evening, 30),
        [4, 5, 6, 7]
    );
}

#[test]
fn a_flight_moves_passing_dates_and_never_below_day_0() {
    let mut session = done("a", Treatment::Microneedling, date("2026-03-01"), &[]);
    session.zone = Zone::named("Pacific/Auckland").unwrap();
    session.logged_at = session
        .zone
        .instant_of(session.on, "09:00:00".parse().unwrap());
    let facts = facts(vec![session]);
    // The same hour in Los Angeles is 28 February.
    let now = moment("2026-02-28T12:00[America/Los_Angeles]");
    let outlook = Outlook::new(&facts, &now);
    let card = outlook.downtime_on(now.date()).remove(0);
    assert_eq!(card.day, 0);
    let retinoid = outlook
        .holds_on(now.date())
        .into_iter()
        .find(|hold| hold.kind == HoldKind::Retinoid)
        .unwrap();
    assert_eq!(
        (retinoid.passes_on, retinoid.days_left),
        (Some(date("2026-03-08")), Some(8))
    );
    // Westward the day that begins in Madrid has already begun: the next one counts.
    let facts = super::test_facts::facts(vec![first_of_march(Treatment::Microneedling)]);
    let now = moment("2026-03-03T12:00[Asia/Tokyo]");
    let outlook = Outlook::new(&facts, &now);
    let retinoid = outlook
        .holds_on(now.date())
        .into_iter()
        .find(|hold| hold.kind == HoldKind::Retinoid)
        .unwrap();
    assert_eq!(retinoid.passes_on, Some(date("2026-03-09")));
}

#[test]
fn the_strictest_wins_per_region_and_names_every_session_that_holds() {
    let facts = facts(vec![
        done("a", Treatment::Microneedling, date("2026-03-01"), &[]),
        done(
            "b",
            Treatment::Microneedling,
            date("2026-03-03"),
            &[Area::Nose],
        ),
        done(
            "c",
            Treatment::ChemicalPeelDeep,
            date("2026-03-02"),
            &[Area::Back],
        ),
    ]);
    let now = moment("2026-03-04T12:00[Europe/Madrid]");
    let holds: Vec<_> = Outlook::new(&facts, &now)
        .holds_on(now.date())
        .into_iter()
        .filter(|hold| hold.kind == HoldKind::Retinoid)
        .map(|hold| {
            let because: Vec<SessionId> = hold
                .because
                .into_iter()
                .map(|because| because.session)
                .collect();
            (hold.regions.names(), hold.state, hold.passes_on, because)
        })
        .collect();
    let ids = |ids: &[&str]| {
        ids.iter()
            .map(|id| SessionId::known(*id))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        holds,
        [
            (vec!["back"], HoldState::UntilWord, None, ids(&["a", "c"])),
            (
                vec!["face"],
                HoldState::Holding,
                Some(date("2026-03-10")),
                ids(&["a", "b"])
            ),
            (
                vec!["neck", "chest", "shoulders", "other"],
                HoldState::Holding,
                Some(date("2026-03-08")),
                ids(&["a"])
            ),
        ]
    );
    let figure = Outlook::new(&facts, &now).holds_on(now.date())[0].because[0].figure;
    assert_eq!(figure, Figure::Days(7));
}
