//! What one notification carries, is called and offers; what is armed far ahead.

use chrono::TimeDelta;

use super::{NOW, one_course, planned};
use crate::diary::{
    Answer, Outcome, Outdoors, ReminderKind, SessionState, Slot, SunscreenSetting, Treatment,
};
use crate::notify::{Channel, Limit, Named, NotificationAction, Repeats, named};
use crate::plan::test_facts::{date, done, facts, moment};
use crate::plan::{Clock, Facts};

/// The notification that carries a kind on a date.
fn carrying(facts: &Facts, kind: ReminderKind, on: &str) -> crate::notify::PhoneNotification {
    let (all, _) = planned(facts, "2026-03-01T12:01[Europe/Madrid]", 500, false);
    let carries = |it: &&crate::notify::PhoneNotification| {
        it.kinds.contains(&kind) && it.wall.date() == date(on)
    };
    all.iter().find(carries).unwrap().clone()
}

#[test]
fn each_offers_what_its_reminders_can_be_answered_with() {
    use NotificationAction as Action;
    use ReminderKind as Kind;
    let mut facts = one_course();
    let mut booked = done("b", Treatment::SteroidInjection, date("2026-05-10"), &[]);
    booked.state = SessionState::Booked;
    booked.logged_at = facts.sessions[0].logged_at;
    facts.sessions.push(booked);
    let at = |wall: &str| moment(&format!("2026-03-25T{wall}[Europe/Madrid]")).instant;
    facts.outdoors = Some(Outdoors {
        started_at: at("10:00"),
        until: at("12:00"),
    });
    let (care, sessions) = (Channel::DailyCare, Channel::Sessions);
    for (kind, on, channel, actions) in [
        (
            Kind::Sunscreen,
            "2026-03-20",
            care,
            vec![Action::Done, Action::Snooze, Action::Skip],
        ),
        (
            Kind::NoRetinoid,
            "2026-03-01",
            care,
            vec![
                Action::KeptOff,
                Action::UsedIt,
                Action::Open,
                Action::Snooze,
                Action::Skip,
            ],
        ),
        (
            Kind::Moisturiser,
            "2026-03-03",
            care,
            vec![Action::Done, Action::Snooze, Action::Skip],
        ),
        (
            Kind::HoldReview,
            "2026-03-08",
            care,
            vec![Action::Done, Action::Open, Action::Snooze, Action::Skip],
        ),
        (
            Kind::NextSession,
            "2026-04-12",
            sessions,
            vec![Action::Open, Action::Snooze, Action::Skip],
        ),
        (
            Kind::ConfirmSession,
            "2026-05-11",
            sessions,
            vec![Action::Open, Action::Snooze, Action::Skip],
        ),
        (
            Kind::Reapply,
            "2026-03-25",
            Channel::Outdoors,
            vec![Action::Done, Action::Snooze, Action::Skip],
        ),
    ] {
        let one = carrying(&facts, kind, on);
        assert_eq!((one.channel, one.actions), (channel, actions), "{kind}");
    }
    // The one that asks to open the app offers that alone.
    let (all, _) = planned(&facts, NOW, 1, false);
    assert_eq!(all[0].actions, [Action::Open]);
    assert_eq!(all[0].channel, Channel::DailyCare);
}

#[test]
fn a_key_reads_back_whatever_it_stands_for() {
    let mut facts = one_course();
    facts.settings.sunscreen = SunscreenSetting::Always;
    let check_in = carrying(&facts, ReminderKind::CheckIn, "2026-03-02");
    let until = moment("2026-03-02T20:42[Europe/Madrid]").instant;
    let key = check_in.keys[0].clone();
    let outcome = Outcome {
        key: key.clone(),
        answer: Answer::Snoozed,
        recorded_at: until - TimeDelta::minutes(10),
        delivered_at: None,
        snoozed_until: Some(until),
    };
    facts.outcomes = [(key.clone(), outcome)].into_iter().collect();
    let put_off = carrying(&facts, key.kind, "2026-03-02");
    assert_eq!((put_off.clock, put_off.fire_at), (Clock::Instant, until));
    let begins = "aftercare/2026-03-02T19:42:00Z/";
    assert!(put_off.key.as_str().starts_with(begins), "{}", put_off.key);
    assert_eq!(
        named(put_off.key.as_str()),
        Some(Named::Reminders(vec![key]))
    );
    let morning = carrying(&facts, ReminderKind::Sunscreen, "2026-03-09");
    let begins = "aftercare/2026-03-09T08:00/sunscreen:2026-03-09:morning/";
    assert!(morning.key.as_str().starts_with(begins), "{}", morning.key);
    // Nothing else of the day's: the run of mornings is one that repeats.
    let (all, _) = planned(&facts, "2026-03-20T09:00[Europe/Madrid]", 5, true);
    let daily = all.iter().find(|it| it.repeats == Some(Repeats::Daily));
    let daily = daily.unwrap();
    let eight = chrono::NaiveTime::from_hms_opt(8, 0, 0).unwrap();
    let kinds = vec![(ReminderKind::Sunscreen, Slot::Morning)];
    assert_eq!(
        named(daily.key.as_str()),
        Some(Named::Daily(eight, kinds)),
        "{}",
        daily.key
    );
    for text in [
        "",
        "aftercare/",
        "aftercare/x",
        "aftercare/dailyT8/sunscreen:morning/0",
        "aftercare/dailyT08:00/sunscreen/0",
        "aftercare/2026-03-09T08:00/sunscreen/0",
    ] {
        assert_eq!(named(text), None, "{text}");
    }
}

#[test]
fn another_text_is_another_key() {
    let facts = one_course();
    let now = moment(NOW);
    let outlook = crate::plan::Outlook::new(&facts, &now);
    let keys = |title: &str, body: &str| {
        let speak = |_: &crate::notify::Bundle| (title.to_owned(), body.to_owned());
        let (all, _) = crate::notify::desired(&outlook, 3, false, &speak);
        all[0].key.clone()
    };
    assert_eq!(keys("a", "b"), keys("a", "b"));
    assert_ne!(keys("a", "b"), keys("a", "c"));
    assert_ne!(keys("a", "b"), keys("ab", ""));
    assert_ne!(keys("a", "b"), keys("b", "a"));
    // The same in every version and on every machine: FNV-1a of `a`, a zero and `b`.
    let sum = keys("a", "b");
    assert!(sum.as_str().ends_with("/e5d29919042666b2"), "{sum}");
}

#[test]
fn care_without_an_end_is_armed_to_the_horizon_and_asks_to_open_the_app_there() {
    let mut facts = facts(vec![done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[],
    )]);
    facts.courses[0].done = 3;
    facts.settings.sunscreen = SunscreenSetting::Always;
    let (all, coverage) = planned(&facts, NOW, 500, false);
    let horizon = date("2026-03-09") + chrono::Days::new(401);
    assert_eq!(coverage.limit, Limit::Horizon);
    assert_eq!(coverage.until, horizon.and_hms_opt(8, 0, 0).unwrap());
    let open: Vec<_> = all.iter().filter(|it| it.keys.is_empty()).collect();
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].wall.date(), horizon);
    // Every morning until then; what is rare lies within.
    let sunscreen = all
        .iter()
        .filter(|it| it.kinds.contains(&ReminderKind::Sunscreen));
    assert_eq!(sunscreen.count(), 400);
    assert_eq!(coverage.reserved, 0);
    // A booking after it is armed all the same, and told.
    let mut booked = done("b", Treatment::SteroidInjection, date("2027-06-10"), &[]);
    booked.state = SessionState::Booked;
    booked.logged_at = facts.sessions[0].logged_at;
    facts.sessions.push(booked);
    let (all, coverage) = planned(&facts, NOW, 500, false);
    assert_eq!((coverage.limit, coverage.reserved), (Limit::Horizon, 3));
    assert_eq!(all.len(), coverage.armed as usize);
    // Just as many as there is room for, and one fewer.
    let count = coverage.armed;
    assert_eq!(planned(&facts, NOW, count, false).1.limit, Limit::Horizon);
    assert_eq!(
        planned(&facts, NOW, count - 1, false).1.limit,
        Limit::Budget
    );
}

#[test]
fn care_of_every_seventh_day_is_found_past_the_horizon() {
    let facts = facts(vec![done(
        "a",
        Treatment::ChemicalPeelMedium,
        date("2026-03-01"),
        &[],
    )]);
    for day in 10..17 {
        let now = format!("2026-05-{day}T09:00[Europe/Madrid]");
        let (_, coverage) = planned(&facts, &now, 500, false);
        assert_eq!(coverage.limit, Limit::Horizon, "{now}");
        let after = coverage.until.date() - (date(&format!("2026-05-{day}")));
        assert!((401..=407).contains(&after.num_days()), "{now} {after}");
    }
}

#[test]
fn a_plan_that_asks_for_nothing_more_is_whole() {
    let (all, coverage) = planned(&Facts::default(), NOW, 60, true);
    assert_eq!(all, []);
    assert_eq!(coverage.limit, Limit::Plan);
    assert_eq!(
        coverage.until,
        moment(NOW).zone.wall_of(moment(NOW).instant)
    );
    // As many as there is room for: no slot is kept for asking to open the app.
    let (_, coverage) = planned(&one_course(), NOW, 500, false);
    let count = coverage.armed;
    assert_eq!(coverage.limit, Limit::Plan);
    assert_eq!(
        planned(&one_course(), NOW, count, false).1.limit,
        Limit::Plan
    );
    assert_eq!(
        planned(&one_course(), NOW, count - 1, false).1.limit,
        Limit::Budget
    );
}
