//! What fits: the nearest, the rare, and how far the certificate reaches.

use super::{NOW, one_course, planned};
use crate::diary::{ReminderKind, SessionState, SunscreenSetting, Treatment};
use crate::notify::Limit;
use crate::plan::Facts;
use crate::plan::test_facts::{date, done};

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
