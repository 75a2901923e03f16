//! Fitting, folding, reconciling and clock rules.

mod bundles;
mod clocks;
mod fitting;
mod folding;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{
    Limit, Named, NotificationKey, Notifications, Pending, PhoneNotification, desired, named,
    reconcile,
};
use crate::diary::{
    Area, CareTask, ReminderKey, ReminderKind, Session, SessionState, Slot, TaskId, Treatment,
};
use crate::plan::test_facts::{cases, date, done, facts, lift, moment};
use crate::plan::{Facts, Outlook};
use crate::protocol::HoldKind;

const NOW: &str = "2026-03-09T09:00[Europe/Madrid]";

/// The whole desired set, in words that name what they stand for.
fn planned(
    facts: &Facts,
    now: &str,
    budget: u32,
    can_repeat: bool,
) -> (Vec<PhoneNotification>, super::Coverage) {
    let now = moment(now);
    let outlook = Outlook::new(facts, &now);
    let speak = |bundle: &super::Bundle| {
        let kinds: Vec<String> = bundle.kinds().iter().map(ToString::to_string).collect();
        ("Aftercare".to_owned(), kinds.join(" and "))
    };
    desired(&outlook, budget, can_repeat, &speak)
}

/// Every reminder of the plan after now, in order, up to a date.
fn after_now(
    facts: &Facts,
    now: &str,
    through: NaiveDate,
) -> Vec<(chrono::NaiveDateTime, ReminderKey)> {
    let now = moment(now);
    let outlook = Outlook::new(facts, &now);
    let mut all = Vec::new();
    for day in (now.date() - Days::new(1))
        .iter_days()
        .take_while(|day| *day <= through)
    {
        let to_come = outlook
            .planned_on(day)
            .into_iter()
            .filter(|it| outlook.is_to_come(&it.key, outlook.when(&it.key).instant));
        all.extend(to_come.map(|it| (outlook.when(&it.key).wall, it.key)));
    }
    all.sort();
    all
}

fn rare(kind: ReminderKind) -> bool {
    kind.is_rare()
}

fn one_course() -> Facts {
    facts(vec![done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[],
    )])
}

/// Ointment in one slot of each day.
fn ointment(slot: Slot, from: &str, to: &str) -> CareTask {
    CareTask {
        id: TaskId::known(format!("ointment {slot} {from}")),
        text: "ointment".to_owned(),
        from: date(from),
        to: date(to),
        slot,
        said_by: None,
        added_at: moment("2026-03-01T00:00[Europe/Madrid]").instant,
    }
}

/// A laser session whose clinician has said that the skin is closed: sunscreen for months, and ointment each evening,
/// so that a budget runs out well within the run.
fn months_of_care() -> Facts {
    let laser = done("a", Treatment::AblativeLaser, date("2026-01-10"), &[]);
    Facts {
        words: vec![lift(HoldKind::Products, date("2026-01-20"))],
        tasks: vec![ointment(Slot::Evening, "2026-03-01", "2026-12-31")],
        ..facts(vec![laser])
    }
}

#[test]
fn a_plan_that_fits_is_armed_whole() {
    let (all, coverage) = planned(&one_course(), NOW, 60, true);
    assert_eq!(coverage.limit, Limit::Plan);
    let armed: Vec<ReminderKey> = all.iter().flat_map(|it| it.keys.clone()).collect();
    let asked = after_now(&one_course(), NOW, date("2027-06-01"));
    assert_eq!(armed.len(), asked.len());
    assert!(asked.iter().all(|(_, key)| armed.contains(key)));
    assert_eq!(coverage.until, asked.last().unwrap().0);
}

#[test]
fn far_ones_keep_their_slots_at_a_budget_of_five() {
    let (all, coverage) = planned(&one_course(), "2026-03-03T09:00[Europe/Madrid]", 5, true);
    let kinds: Vec<Vec<ReminderKind>> = all.iter().map(|it| it.kinds.clone()).collect();
    assert_eq!(all.len(), 5);
    assert_eq!(
        kinds
            .iter()
            .filter(|kinds| kinds.iter().any(|kind| rare(*kind)))
            .count(),
        3
    );
    assert_eq!((coverage.armed, coverage.reserved), (5, 3));
    // The last slot stands at the first instant that did not fit and asks to open the app.
    let open = all.iter().find(|it| it.keys.is_empty()).unwrap();
    assert_eq!(open.wall.zone.wall_of(open.fire_at), coverage.until);
}

#[test]
fn a_budget_of_one_asks_to_open_the_app_at_the_next_reminder() {
    let (all, coverage) = planned(&one_course(), NOW, 1, true);
    assert_eq!(all.len(), 1);
    assert!(all[0].keys.is_empty());
    assert_eq!(
        coverage.until,
        date("2026-03-10").and_hms_opt(8, 0, 0).unwrap()
    );
}

#[test]
fn keys_follow_the_wall_clock_and_not_the_zone() {
    let keys = |now| -> Vec<NotificationKey> {
        planned(&one_course(), now, 200, false)
            .0
            .into_iter()
            .map(|it| it.key)
            .collect()
    };
    assert_eq!(
        keys("2026-03-09T09:00[Europe/Madrid]"),
        keys("2026-03-09T09:00[America/New_York]")
    );
    for one in planned(&one_course(), NOW, 200, true).0 {
        assert_eq!(
            named(one.key.as_str()),
            Some(Named::Reminders(one.keys)),
            "{}",
            one.key
        );
        // Where it is shown in a text it is itself.
        assert_eq!(one.key.to_string(), one.key.as_str());
    }
    assert_eq!(named("com.other.app.1"), None);
}

fn session(id: usize) -> impl Strategy<Value = Session> {
    let areas = prop::collection::vec(prop::sample::select(Area::ALL), 0..2);
    let what = (
        prop::sample::select(Treatment::ALL),
        0..40u64,
        areas,
        prop::bool::weighted(0.2),
    );
    what.prop_map(move |(treatment, day, areas, booked)| {
        let mut session = done(
            &format!("s{id}"),
            treatment,
            date("2026-02-15") + Days::new(day),
            &areas,
        );
        if booked {
            session.state = SessionState::Booked;
            session.logged_at = moment("2026-02-01T09:00[Europe/Madrid]").instant;
        }
        session
    })
}

fn diaries() -> impl Strategy<Value = Facts> {
    (1..6usize)
        .prop_flat_map(|count| (0..count).map(session).collect::<Vec<_>>())
        .prop_map(facts)
}

/// What the phone holds after an answer was applied.
fn apply(held: &[Pending], answer: &Notifications) -> Vec<Pending> {
    let mut left: Vec<Pending> = held
        .iter()
        .filter(|it| !answer.cancel.contains(&it.key))
        .cloned()
        .collect();
    let arm = answer.arm.iter();
    left.extend(arm.map(|it| Pending {
        key: it.key.clone(),
        fire_at: Some(it.fire_at),
    }));
    left
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_budget_holds_and_the_certificate_tells_the_truth(
        facts in diaries(), budget in 1..120u32, can_repeat: bool,
    ) {
        let (all, coverage) = planned(&facts, NOW, budget, can_repeat);
        prop_assert!(all.len() <= budget as usize);
        prop_assert_eq!(coverage.armed as usize, all.len());
        let mut keys: Vec<&ReminderKey> = all.iter().flat_map(|it| &it.keys).collect();
        let carried = keys.len();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), carried, "a reminder is carried twice");
        let daily = all.iter().find(|it| it.repeats.is_some());
        let folded = |key: &ReminderKey| {
            daily.is_some_and(|it| it.keys.iter().any(|one| (one.kind, one.slot) == (key.kind, key.slot)))
        };
        for (wall, key) in after_now(&facts, NOW, coverage.until.date()) {
            if wall < coverage.until || coverage.limit == Limit::Plan {
                prop_assert!(keys.contains(&&key) || folded(&key), "{key} at {wall} is not armed");
            }
        }
        let open = all.iter().filter(|it| it.keys.is_empty()).count();
        prop_assert_eq!(open, usize::from(coverage.limit != Limit::Plan));
    }

    #[test]
    fn applying_the_answer_leaves_nothing_to_do(
        facts in diaries(), budget in 1..60u32, lost in prop::collection::vec(any::<bool>(), 60), absolute: bool,
    ) {
        let ask = |pending: &[Pending]| {
            let (all, coverage) = planned(&facts, NOW, budget, true);
            reconcile(all, coverage, pending)
        };
        let whole = ask(&[]);
        let mut held = apply(&[], &whole);
        held.push(Pending { key: "com.other.app.1".to_owned().into(), fire_at: None });
        held.push(Pending { key: "aftercare/2020-01-01T08:00/shade:2020-01-01:morning/0".to_owned().into(), fire_at: None });
        if !absolute {
            for it in &mut held {
                it.fire_at = None;
            }
        }
        let mut lost = lost.into_iter();
        held.retain(|it| !it.key.as_str().starts_with("aftercare/2026") || !lost.next().unwrap_or(false));
        let answer = ask(&held);
        prop_assert!(answer.cancel.iter().all(|key| key.as_str().starts_with("aftercare/")));
        let after = apply(&held, &answer);
        let again = ask(&after);
        prop_assert!(again.arm.is_empty() && again.cancel.is_empty());
        prop_assert_eq!(after.len(), whole.arm.len() + 1, "the other maker's is left alone");
    }
}

#[test]
fn the_same_key_at_another_instant_is_cancelled_and_armed_anew() {
    let (madrid, _) = planned(&one_course(), "2026-03-09T09:00[Europe/Madrid]", 60, false);
    let held: Vec<Pending> = madrid
        .iter()
        .map(|it| Pending {
            key: it.key.clone(),
            fire_at: Some(it.fire_at),
        })
        .collect();
    let (new_york, coverage) = planned(
        &one_course(),
        "2026-03-09T09:00[America/New_York]",
        60,
        false,
    );
    let count = new_york.len();
    let answer = reconcile(new_york, coverage, &held);
    assert_eq!((answer.arm.len(), answer.cancel.len()), (count, count));
}
