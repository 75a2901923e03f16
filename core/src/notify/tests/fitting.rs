//! What fits: the nearest, the rare, and how far the certificate reaches.

use super::{NOW, months_of_care, ointment, one_course, planned};
use crate::diary::{Pause, PauseId, ReminderKind, SessionState, Slot, SunscreenSetting, Treatment};
use crate::notify::Limit;
use crate::plan::Facts;
use crate::plan::test_facts::{date, done, facts};

#[test]
fn rare_ones_never_break_the_budget_nor_take_the_nearests_slot() {
    let mut facts = months_of_care();
    for month in 4..10 {
        let on = date(&format!("2026-{month:02}-15"));
        let mut booked = done(&month.to_string(), Treatment::SteroidInjection, on, &[]);
        booked.state = SessionState::Booked;
        booked.logged_at = facts.sessions[0].logged_at;
        facts.sessions.push(booked);
    }
    for budget in 2..10 {
        for can_repeat in [false, true] {
            let (all, coverage) = planned(&facts, NOW, budget, can_repeat);
            assert_eq!(all.len(), budget as usize);
            assert_eq!(all[0].wall.date(), date("2026-03-09"));
            assert_eq!(all[0].kinds, [ReminderKind::Task]);
            // Six bookings: what is left when the nearest and the last slot are given.
            assert_eq!(coverage.reserved, (budget - 2).min(6));
        }
    }
}

#[test]
fn as_many_as_there_is_room_for_is_the_whole_plan() {
    let mut facts = facts(Vec::new());
    facts.tasks = vec![ointment(Slot::Evening, "2026-03-09", "2026-03-13")];
    for (budget, limit) in [(6, Limit::Plan), (5, Limit::Plan), (4, Limit::Budget)] {
        for can_repeat in [false, true] {
            let (all, coverage) = planned(&facts, NOW, budget, can_repeat);
            assert_eq!((coverage.limit, all.len()), (limit, budget.min(5) as usize));
        }
    }
}

/// Sunscreen each morning, by the patient's own wish.
fn always() -> Facts {
    let mut facts = one_course();
    facts.settings.sunscreen = SunscreenSetting::Always;
    facts
}

#[test]
fn a_rare_one_at_the_end_of_coverage_lies_beyond_it() {
    // Coverage ends on the morning of 14 April 2027, on which a booked session is asked after.
    let mut facts = always();
    let mut booked = done("b", Treatment::SteroidInjection, date("2027-04-13"), &[]);
    booked.state = SessionState::Booked;
    booked.logged_at = facts.sessions[0].logged_at;
    facts.sessions.push(booked);
    let (all, coverage) = planned(&facts, NOW, 500, false);
    assert_eq!(coverage.until.to_string(), "2027-04-14 08:00:00");
    let last = all.iter().rfind(|it| !it.keys.is_empty()).unwrap();
    assert_eq!(last.kinds, [ReminderKind::ConfirmSession]);
    assert_eq!(last.wall.zone.wall_of(last.fire_at), coverage.until);
    assert_eq!((coverage.limit, coverage.reserved), (Limit::Horizon, 1));
}

#[test]
fn care_past_the_horizon_is_told_however_late_it_begins_again() {
    let asks = |facts: &Facts| {
        let (all, coverage) = planned(facts, NOW, 500, false);
        let open = all.iter().filter(|it| it.keys.is_empty()).count();
        assert_eq!(open, usize::from(coverage.limit != Limit::Plan));
        (coverage.limit, coverage.until.to_string())
    };
    let until = |text: &str| (Limit::Horizon, text.to_owned());
    // A task that goes on, one of the last day, one that begins later, and one later still.
    for (from, first) in [
        ("2026-03-09", "2027-04-14 20:00:00"),
        ("2027-04-13", "2027-04-14 20:00:00"),
        ("2027-04-20", "2027-04-20 20:00:00"),
        ("2028-05-01", "2028-05-01 20:00:00"),
    ] {
        let mut facts = one_course();
        facts.tasks = vec![ointment(Slot::Evening, from, "2028-12-31")];
        assert_eq!(asks(&facts), until(first), "{from}");
    }
    // A long pause over the horizon.
    let mut facts = always();
    facts.pauses = vec![Pause {
        id: PauseId::known("p"),
        from: date("2027-04-01"),
        to: date("2027-06-01"),
        illness: false,
    }];
    assert_eq!(asks(&facts), until("2027-06-02 08:00:00"));
}
