//! The screen of the moment's own date.

use super::{date, done, facts, first_of_march, moment};
use crate::diary::{Answer, Area, Outcome, ReminderKey, ReminderKind, Slot, Treatment};
use crate::plan::{Facts, Outlook};
use crate::protocol::protocols;

#[test]
fn what_yesterday_asked_and_nobody_answered_is_asked_again() {
    let mut needled = facts(vec![first_of_march(Treatment::Microneedling)]);
    let unanswered = |facts: &Facts, now: &str| -> Vec<ReminderKey> {
        let now = moment(now);
        let today = Outlook::new(facts, &now).today();
        today.unanswered.into_iter().map(|it| it.key).collect()
    };
    let yesterday = |kind| ReminderKey {
        date: date("2026-03-01"),
        slot: Slot::Evening,
        kind,
        subject: None,
    };
    let (kept_off, check_in) = (
        yesterday(ReminderKind::NoRetinoid),
        yesterday(ReminderKind::CheckIn),
    );
    let morning = "2026-03-02T06:00[Europe/Madrid]";
    assert_eq!(
        unanswered(&needled, morning),
        [kept_off.clone(), check_in.clone()]
    );
    let done = Outcome {
        key: kept_off.clone(),
        answer: Answer::Done,
        recorded_at: moment(morning).instant,
        delivered_at: None,
        snoozed_until: None,
    };
    needled.outcomes = [(kept_off, done)].into_iter().collect();
    assert_eq!(unanswered(&needled, morning), [check_in]);
    // Before its first day nothing was asked.
    assert_eq!(unanswered(&needled, "2026-03-01T06:00[Europe/Madrid]"), []);
}

#[test]
fn a_diary_without_a_session_says_that_alone() {
    let says = |facts: &Facts| {
        let now = moment("2026-03-02T06:00[Europe/Madrid]");
        let today = Outlook::new(facts, &now).today();
        (today.empty, today.unsigned, today.safety_counts)
    };
    assert_eq!(says(&Facts::default()), (true, false, false));
    let unsigned = protocols().iter().any(|protocol| protocol.signed.is_none());
    let needled = facts(vec![first_of_march(Treatment::Microneedling)]);
    // Its protocol's version is the newest: none that is stricter counts in its place.
    assert_eq!(says(&needled), (false, unsigned, false));
}

#[test]
fn of_several_windows_the_soonest_is_named() {
    let session = |id, on: &str, area| done(id, Treatment::Microneedling, date(on), &[area]);
    let two = |nose: &str, back: &str| {
        let both = vec![
            session("nose", nose, Area::Nose),
            session("back", back, Area::Back),
        ];
        let now = moment("2026-03-20T06:00[Europe/Madrid]");
        let today = Outlook::new(&facts(both), &now).today().today;
        assert_eq!(today.touch_up, None);
        today.next_session.unwrap().earliest
    };
    assert_eq!(two("2026-03-01", "2026-03-10"), date("2026-03-29"));
    assert_eq!(two("2026-03-12", "2026-03-10"), date("2026-04-07"));
}
