//! Adherence: what did not reach the patient never lowers it, a day that asks nothing is kept, and under half
//! answered there is no percentage.

use aftercare::Moment;
use aftercare::diary::{Answer, ReminderKey, SessionDraft, Treatment};
use aftercare::plan::Adherence;

use crate::common::{Diary, at, date, draft, minutes};

/// Microneedling on 1 March; on day 2, sunscreen, three times moisturiser, no retinoid and check-in are asked.
fn begun() -> (Diary, Moment) {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    (diary, at("2026-03-03T23:00"))
}

fn keys(diary: &Diary, on: &str, moment: &Moment) -> Vec<ReminderKey> {
    let mut agenda = diary.agenda(date(on), 1, moment).unwrap();
    let reminders = agenda.days.remove(0).reminders.into_iter();
    reminders.map(|it| it.key).collect()
}

fn record(diary: &Diary, keys: &[ReminderKey], answer: Answer, moment: &Moment) {
    diary.record_outcome(keys, answer, None, moment).unwrap();
}

/// The same, with when the phone showed them.
fn shown(diary: &Diary, keys: &[ReminderKey], answer: Answer, moment: &Moment) {
    let at = Some(moment.instant);
    diary.record_outcome(keys, answer, at, moment).unwrap();
}

fn between(diary: &Diary, from: &str, to: &str, moment: &Moment) -> Adherence {
    diary
        .adherence(Some(date(from)), Some(date(to)), moment)
        .unwrap()
}

#[test]
fn what_was_not_delivered_never_lowers_it() {
    let (diary, now) = begun();
    let day = || between(&diary, "2026-03-03", "2026-03-03", &now);
    let keys = keys(&diary, "2026-03-03", &now);
    assert_eq!(keys.len(), 6);
    shown(&diary, &keys[..2], Answer::Done, &now);
    let counts = |it: &Adherence| (it.asked, it.delivered, it.answered, it.done);
    assert_eq!((counts(&day()), day().percent), ((6, 2, 2, 2), Some(100)));
    shown(&diary, &keys[2..3], Answer::Skipped, &now);
    assert_eq!((day().skipped, day().percent), (1, Some(67)));
}

#[test]
fn under_half_answered_there_is_no_percentage() {
    let (diary, now) = begun();
    let day = || between(&diary, "2026-03-03", "2026-03-03", &now);
    let keys = keys(&diary, "2026-03-03", &now);
    assert_eq!((day().asked, day().percent), (6, None), "nothing is known");
    shown(&diary, &keys[..2], Answer::Done, &now);
    shown(&diary, &keys[2..4], Answer::Fired, &now);
    assert_eq!(
        (day().delivered, day().percent),
        (4, Some(100)),
        "half of what was delivered"
    );
    shown(&diary, &keys[4..5], Answer::Missed, &now);
    assert_eq!((day().delivered, day().percent), (5, None), "two of five");
    // Put off is no answer yet.
    diary.snooze(&[keys[2].clone()], minutes(10), &now).unwrap();
    assert_eq!((day().answered, day().percent), (2, None));
    record(&diary, &keys[2..3], Answer::Skipped, &now);
    assert_eq!((day().answered, day().percent), (3, Some(67)));
}

#[test]
fn where_no_phone_reports_all_that_was_asked_counts() {
    let (diary, now) = begun();
    let day = || between(&diary, "2026-03-03", "2026-03-03", &now);
    let keys = keys(&diary, "2026-03-03", &now);
    record(&diary, &keys[..2], Answer::Done, &now);
    assert_eq!((day().answered, day().percent), (2, None), "two of six");
    record(&diary, &keys[2..3], Answer::Skipped, &now);
    assert_eq!((day().answered, day().percent), (3, Some(67)), "half");
}

#[test]
fn a_day_that_asks_nothing_counts_as_kept() {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Other), &at("2026-03-01T18:00"));
    let silent = between(&diary, "2026-03-01", "2026-03-10", &at("2026-03-10T12:00"));
    assert_eq!(
        (silent.asked, silent.percent, silent.days.len()),
        (0, Some(100), 10)
    );

    // Day 27 asks for sunscreen alone, day 28 for the next session; then nothing until the window closes.
    let (diary, _) = begun();
    let now = at("2026-04-05T12:00");
    let sunscreen = keys(&diary, "2026-03-28", &now);
    assert_eq!(sunscreen.len(), 1);
    record(&diary, &sunscreen, Answer::Skipped, &now);
    let days = between(&diary, "2026-03-28", "2026-03-31", &now);
    let asked: Vec<u32> = days.days.iter().map(|day| day.asked).collect();
    assert_eq!(asked, [1, 1, 0, 0]);
    // 0, unknown, 100 and 100.
    assert_eq!(days.percent, Some(67));
}

#[test]
fn nothing_is_asked_before_it_was_logged_or_before_its_time() {
    let diary = Diary::new();
    let late = SessionDraft {
        on: Some(date("2026-03-01")),
        ..draft(Treatment::Microneedling)
    };
    diary.log(&late, &at("2026-03-04T12:00"));
    let days = between(&diary, "2026-03-01", "2026-03-04", &at("2026-03-04T12:30"));
    let asked: Vec<u32> = days.days.iter().map(|day| day.asked).collect();
    // On the day it was logged, the evening has not come.
    assert_eq!(asked, [0, 0, 0, 2]);
    let ahead = between(&diary, "2026-03-04", "2026-03-09", &at("2026-03-04T12:30"));
    assert_eq!((ahead.to, ahead.days.len()), (date("2026-03-04"), 1));
}

#[test]
fn dates_that_run_backwards_or_too_far_are_refused() {
    let (diary, now) = begun();
    for (from, to) in [("2026-03-03", "2026-03-02"), ("1990-01-01", "2026-03-03")] {
        let refused = diary
            .adherence(Some(date(from)), Some(date(to)), &now)
            .unwrap_err();
        assert!(refused.is_bad_input(), "{refused}");
    }
}
