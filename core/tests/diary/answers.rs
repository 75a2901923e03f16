//! Answers to reminders: late ones are welcome, the last one wins, and the phone's report never beats the patient's.

use aftercare::Moment;
use aftercare::diary::{Answer, ReminderKey, Treatment};
use aftercare::plan::ReminderState;
use chrono::Days;

use crate::common::{Diary, at, date, draft, minutes};

fn begun() -> Diary {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    diary
}

/// How a reminder stands on its own day.
fn state(diary: &Diary, key: &ReminderKey, moment: &Moment) -> ReminderState {
    let day = diary.agenda(key.date, 1, moment).unwrap().days.remove(0);
    let reminder = day.reminders.into_iter().find(|it| it.key == *key);
    reminder.unwrap().state
}

fn record(diary: &Diary, key: &ReminderKey, answer: Answer, moment: &Moment) -> bool {
    let answered = diary.record_outcome(std::slice::from_ref(key), answer, None, moment);
    answered.unwrap().change.is_some()
}

#[test]
fn a_late_answer_counts_on_the_reminders_own_day() {
    let (diary, now) = (begun(), at("2026-03-20T12:00"));
    let key = diary.key("no_retinoid:2026-03-04", &now);
    assert!(record(&diary, &key, Answer::Done, &now));
    assert_eq!(state(&diary, &key, &now), ReminderState::Done);
    let adherence = diary.adherence(Some(date("2026-03-04")), Some(date("2026-03-04")), &now);
    assert_eq!(adherence.unwrap().done, 1);
    let today = diary.adherence(Some(now.date()), None, &now).unwrap();
    assert_eq!(today.answered, 0);
}

#[test]
fn the_last_answer_wins_and_the_same_one_twice_changes_nothing() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let key = diary.key("sunscreen", &now);
    for (answer, state_then) in [
        (Answer::Done, ReminderState::Done),
        (Answer::Skipped, ReminderState::Skipped),
        (Answer::Done, ReminderState::Done),
    ] {
        assert!(record(&diary, &key, answer, &now), "{answer}");
        assert_eq!(state(&diary, &key, &now), state_then);
        let changes = diary.changes().unwrap();
        let later = at("2026-03-04T09:00");
        assert!(!record(&diary, &key, answer, &later), "{answer} again");
        assert_eq!(diary.changes().unwrap(), changes);
    }
    diary
        .snooze(std::slice::from_ref(&key), minutes(30), &now)
        .unwrap();
    assert_eq!(state(&diary, &key, &now), ReminderState::Snoozed);
    assert!(record(&diary, &key, Answer::Skipped, &now));
    assert_eq!(state(&diary, &key, &now), ReminderState::Skipped);
}

#[test]
fn what_the_phone_reports_never_overrides_the_patient() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let key = diary.key("sunscreen", &now);
    let keys = std::slice::from_ref(&key);
    for answer in [Answer::Done, Answer::Skipped, Answer::Snoozed] {
        if answer == Answer::Snoozed {
            diary
                .snooze(std::slice::from_ref(&key), minutes(30), &now)
                .unwrap();
        } else {
            record(&diary, &key, answer, &now);
        }
        let before = state(&diary, &key, &now);
        for report in [Answer::Fired, Answer::Missed] {
            let reported = diary.record_outcome(keys, report, Some(now.instant), &now);
            let reported = reported.unwrap();
            assert_eq!(reported.change, None);
            assert_eq!(reported.outcomes[0].answer, answer);
            assert_eq!(state(&diary, &key, &now), before);
        }
    }
}

#[test]
fn a_report_leaves_a_reminder_open_and_the_patient_overrides_it() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let key = diary.key("sunscreen", &now);
    for report in [Answer::Fired, Answer::Missed] {
        assert!(record(&diary, &key, report, &now));
        assert_eq!(state(&diary, &key, &now), ReminderState::Due);
    }
    assert!(record(&diary, &key, Answer::Done, &now));
    assert_eq!(state(&diary, &key, &now), ReminderState::Done);
}

#[test]
fn an_answer_keeps_when_the_phone_showed_it() {
    let (diary, shown, now) = (begun(), at("2026-03-03T08:00"), at("2026-03-03T09:00"));
    let key = diary.key("sunscreen", &now);
    let keys = std::slice::from_ref(&key);
    diary
        .record_outcome(keys, Answer::Fired, Some(shown.instant), &now)
        .unwrap();
    let answered = diary
        .record_outcome(keys, Answer::Done, None, &now)
        .unwrap();
    let again = diary
        .record_outcome(keys, Answer::Done, None, &now)
        .unwrap();
    assert_eq!(again.outcomes[0].delivered_at, Some(shown.instant));
    // "The outcomes as they now are": the first answer must say so as well.
    assert_eq!(answered.outcomes, again.outcomes);
}

#[test]
fn an_answer_taken_back_leaves_the_reminder_open() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let key = diary.key("sunscreen", &now);
    record(&diary, &key, Answer::Done, &now);
    assert!(
        diary
            .unmark(std::slice::from_ref(&key), &now)
            .unwrap()
            .outcomes
            .is_empty()
    );
    assert_eq!(state(&diary, &key, &now), ReminderState::Due);
    let refused = diary.unmark(std::slice::from_ref(&key), &now).unwrap_err();
    assert!(
        refused.to_string().ends_with("was not answered"),
        "{refused}"
    );
    // The refusal left nothing behind to take back.
    assert_eq!(diary.changes().unwrap()[0].what.name(), "outcome");
    diary.undo(None, &now).unwrap();
    assert_eq!(state(&diary, &key, &now), ReminderState::Done);
}

#[test]
fn taking_an_answer_back_leaves_what_the_phone_reported() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let key = diary.key("sunscreen", &now);
    let keys = std::slice::from_ref(&key);
    let delivered = || {
        diary
            .adherence(Some(now.date()), None, &now)
            .unwrap()
            .delivered
    };
    diary
        .record_outcome(keys, Answer::Fired, Some(now.instant), &now)
        .unwrap();
    assert_eq!(delivered(), 1);
    assert!(
        diary.unmark(std::slice::from_ref(&key), &now).is_err(),
        "a report is no answer"
    );
    record(&diary, &key, Answer::Done, &now);
    diary.unmark(std::slice::from_ref(&key), &now).unwrap();
    assert_eq!(delivered(), 1);
}

#[test]
fn what_is_not_in_the_plan_or_lies_ahead_is_refused_and_all_or_none_is_written() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let before = diary.whole(&now);
    let real = diary.key("sunscreen", &now);
    let gone: ReminderKey = "hold_review:2026-03-03:morning:no-such".parse().unwrap();
    let ahead = ReminderKey {
        date: now.date() + Days::new(2),
        ..real.clone()
    };
    for refused in [gone, ahead] {
        let both = [real.clone(), refused];
        let error = diary
            .record_outcome(&both, Answer::Done, None, &now)
            .unwrap_err();
        assert!(error.is_bad_input(), "{error}");
        assert_eq!(diary.whole(&now), before);
    }
    // Tomorrow's may be answered: a flight can have set the phone back by a day.
    let tomorrow = ReminderKey {
        date: now.date() + Days::new(1),
        ..real
    };
    assert!(record(&diary, &tomorrow, Answer::Done, &now));
}

#[test]
fn several_are_answered_and_taken_back_as_one() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let before = diary.whole(&now);
    let keys: Vec<ReminderKey> = diary
        .today(&now)
        .unwrap()
        .reminders
        .into_iter()
        .map(|it| it.key)
        .collect();
    assert!(keys.len() > 3);
    let answered = diary
        .record_outcome(&keys, Answer::Done, None, &now)
        .unwrap();
    assert_eq!(answered.outcomes.len(), keys.len());
    diary.undo(answered.change.clone(), &now).unwrap();
    assert_eq!(diary.whole(&now), before);
}

#[test]
fn keys_of_impossible_dates_are_refused() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    for day in ["-262143-01-01", "+262142-12-31", "0000-01-01", "9999-12-31"] {
        let text = format!("sunscreen:{day}:morning");
        let found = diary.find_reminder(&text, &now);
        assert!(found.unwrap_err().is_bad_input(), "{day}");
        let Ok(key) = text.parse::<ReminderKey>() else {
            continue;
        };
        let answered = diary.record_outcome(std::slice::from_ref(&key), Answer::Done, None, &now);
        assert!(answered.unwrap_err().is_bad_input(), "{day}");
        assert!(
            diary.explain(&key, &now).unwrap_err().is_bad_input(),
            "{day}"
        );
        assert!(
            diary
                .unmark(std::slice::from_ref(&key), &now)
                .unwrap_err()
                .is_bad_input(),
            "{day}"
        );
    }
}

#[test]
fn a_retinoid_used_is_one_change() {
    let (diary, now) = (begun(), at("2026-03-03T21:00"));
    let (before, changes) = (diary.whole(&now), diary.changes().unwrap());
    diary
        .used_retinoid(&diary.find_reminders("no_retinoid", &now).unwrap(), &now)
        .unwrap();
    diary.undo(None, &now).unwrap();
    assert_eq!(diary.changes().unwrap(), changes);
    assert_eq!(diary.whole(&now), before);
}
