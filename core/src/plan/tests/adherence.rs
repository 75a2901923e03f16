//! What was asked, shown, answered and done.

use super::{date, facts, first_of_march, moment};
use crate::diary::{Answer, Outcome, ReminderKey, ReminderKind, Slot, Treatment};
use crate::plan::{Adherence, Facts, Outlook};

/// The evening reminder not to use a retinoid, on a day of March.
fn evening(day: u32) -> ReminderKey {
    ReminderKey {
        date: chrono::NaiveDate::from_ymd_opt(2026, 3, day).unwrap(),
        slot: Slot::Evening,
        kind: ReminderKind::NoRetinoid,
        subject: None,
    }
}

fn answered(key: ReminderKey, answer: Answer, delivered: bool) -> Outcome {
    let recorded_at = key.date.and_hms_opt(20, 0, 0).unwrap().and_utc();
    Outcome {
        key,
        answer,
        recorded_at,
        delivered_at: delivered.then_some(recorded_at),
        snoozed_until: None,
    }
}

/// Microneedling on 1 March, what was answered, seen on a date at noon.
fn adherence(outcomes: Vec<Outcome>, now: &str, from: &str, to: &str) -> Adherence {
    let facts = Facts {
        outcomes: outcomes
            .into_iter()
            .map(|it| (it.key.clone(), it))
            .collect(),
        ..facts(vec![first_of_march(Treatment::Microneedling)])
    };
    let now = moment(now);
    Outlook::new(&facts, &now).adherence(date(from), date(to))
}

/// All of a day's five or so reminders, answered so.
fn whole_day(day: u32, answer: Answer) -> Vec<Outcome> {
    let facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let now = moment("2026-06-01T12:00[Europe/Madrid]");
    let on = evening(day).date;
    let planned = Outlook::new(&facts, &now).planned_on(on);
    let all = planned.into_iter();
    all.map(|it| answered(it.key, answer, true)).collect()
}

#[test]
fn each_number_counts_what_it_says() {
    let outcomes = vec![
        answered(evening(1), Answer::Done, true),
        answered(evening(2), Answer::Skipped, true),
        answered(evening(3), Answer::Snoozed, true),
        answered(evening(4), Answer::Fired, false),
    ];
    let all = adherence(
        outcomes,
        "2026-06-01T12:00[Europe/Madrid]",
        "2026-03-01",
        "2026-03-06",
    );
    assert!(all.reported);
    let kind = all
        .kinds
        .iter()
        .find(|it| it.kind == ReminderKind::NoRetinoid)
        .unwrap();
    let counts = (kind.asked, kind.delivered, kind.answered, kind.done);
    assert_eq!(counts, (6, 4, 2, 1));
    assert_eq!(
        (all.delivered, all.answered, all.done, all.skipped),
        (4, 2, 1, 1)
    );
    let sums = |of: fn(&crate::plan::AdherenceDay) -> u32| all.days.iter().map(of).sum::<u32>();
    assert_eq!(all.days.len(), 6);
    assert_eq!(sums(|it| it.asked), all.asked);
    assert_eq!(sums(|it| it.delivered), 4);
    assert_eq!((sums(|it| it.answered), sums(|it| it.done)), (2, 1));
}

#[test]
fn under_half_answered_there_is_no_percentage() {
    let seen = "2026-06-01T12:00[Europe/Madrid]";
    // The first day asks for two things.
    let both = whole_day(1, Answer::Done);
    assert_eq!(both.len(), 2);
    let of = |outcomes: Vec<Outcome>, to: &str| adherence(outcomes, seen, "2026-03-01", to).percent;
    assert_eq!(of(both.clone(), "2026-03-01"), Some(100));
    // Without reports all that was asked counts: one of two is half, two of five is less.
    let silent = |it: &Outcome| answered(it.key.clone(), it.answer, false);
    let one = vec![silent(&both[0])];
    assert_eq!(of(one.clone(), "2026-03-01"), Some(100));
    let told: Vec<_> = both.iter().map(silent).collect();
    assert_eq!(of(told, "2026-03-02"), None);
    assert_eq!(of(Vec::new(), "2026-03-01"), None);
    // From day 8 on each day asks for sunscreen alone: three of six are half, one of three is less.
    let mornings = |answered: u32, to: &str| {
        let done = (20..20 + answered).flat_map(|day| whole_day(day, Answer::Done));
        let told: Vec<_> = done.map(|it| silent(&it)).collect();
        let all = adherence(told, seen, "2026-03-20", to);
        (all.asked, all.percent)
    };
    assert_eq!(mornings(3, "2026-03-25"), (6, Some(100)));
    assert_eq!(mornings(2, "2026-03-25"), (6, None));
    assert_eq!(mornings(1, "2026-03-22"), (3, None));
    // What was not delivered never lowers it.
    assert_eq!(of(both, "2026-03-02"), Some(100));
}

#[test]
fn the_percentage_is_the_mean_of_the_days_known() {
    let mut outcomes = whole_day(1, Answer::Done);
    outcomes.extend(whole_day(2, Answer::Skipped));
    let seen = "2026-06-01T12:00[Europe/Madrid]";
    let percent = |from: &str, to: &str| adherence(outcomes.clone(), seen, from, to).percent;
    assert_eq!(percent("2026-03-01", "2026-03-02"), Some(50));
    // A day that asks nothing counts whole; two of three, rounded.
    assert_eq!(percent("2026-02-28", "2026-03-02"), Some(67));
    let quiet = adherence(Vec::new(), seen, "2026-02-01", "2026-02-03");
    assert_eq!((quiet.percent, quiet.asked), (Some(100), 0));
}

#[test]
fn what_is_to_come_was_not_asked_yet_unless_it_was_answered_early() {
    let noon = "2026-03-01T12:00[Europe/Madrid]";
    let none = adherence(Vec::new(), noon, "2026-03-01", "2026-03-09");
    assert_eq!((none.asked, none.to), (0, date("2026-03-01")));
    // Of days that have not come nothing is known.
    let ahead = adherence(Vec::new(), noon, "2026-03-02", "2026-03-09");
    assert_eq!((ahead.days.len(), ahead.percent), (0, None));
    let early = vec![answered(evening(1), Answer::Done, false)];
    let all = adherence(early.clone(), noon, "2026-03-01", "2026-03-01");
    assert_eq!((all.asked, all.answered, all.reported), (1, 1, false));
    let at_eight = adherence(
        early,
        "2026-03-01T20:00[Europe/Madrid]",
        "2026-03-01",
        "2026-03-01",
    );
    assert_eq!((at_eight.asked, at_eight.answered), (2, 1));
}

#[test]
fn an_answer_stays_on_its_own_day_though_the_plan_has_changed() {
    // Day 30 asks for nothing of the kind any more; what the phone alone says of it is no answer.
    let late = vec![answered(evening(31), Answer::Done, false)];
    let seen = "2026-06-01T12:00[Europe/Madrid]";
    let all = adherence(late, seen, "2026-03-31", "2026-03-31");
    assert_eq!((all.asked, all.done, all.percent), (1, 1, Some(100)));
    // It counts beside what that day does ask for, and what that day asks for counts once.
    let mut both = whole_day(20, Answer::Done);
    assert_eq!(both.len(), 1);
    both.push(answered(evening(20), Answer::Skipped, false));
    let all = adherence(both, seen, "2026-03-20", "2026-03-20");
    assert_eq!((all.asked, all.answered, all.done), (2, 2, 1));
    let fired = vec![answered(evening(31), Answer::Missed, false)];
    let all = adherence(fired, seen, "2026-03-31", "2026-03-31");
    assert_eq!((all.asked, all.percent), (0, Some(100)));
}

#[test]
fn a_phone_that_reports_is_known_by_either_word() {
    let seen = "2026-06-01T12:00[Europe/Madrid]";
    let reported = |answer, delivered| {
        let outcomes = vec![answered(evening(1), answer, delivered)];
        adherence(outcomes, seen, "2026-03-01", "2026-03-01").reported
    };
    assert!(!reported(Answer::Done, false));
    assert!(reported(Answer::Done, true));
    assert!(reported(Answer::Fired, false));
}
