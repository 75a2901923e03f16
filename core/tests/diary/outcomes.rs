//! A past outcome stays on its own day under its own key, whatever is changed afterwards.

use std::slice::from_ref;

use aftercare::Moment;
use aftercare::companion::{PlanDraft, snooze_offered};
use aftercare::diary::{Answer, Area, ReminderKey, SessionDraft, SettingName, Treatment};
use aftercare::plan::{AgendaDay, ReminderState};
use aftercare::protocol::{Figure, HoldKind};

use crate::common::{Diary, at, date, draft, draft_on, holds, in_zone};

/// The reminders of 3 March that were answered, each with its key and how it stands.
fn third(diary: &Diary, moment: &Moment) -> Vec<(ReminderKey, ReminderState)> {
    let agenda = diary.agenda(date("2026-03-03"), 1, moment).unwrap();
    let AgendaDay { reminders, .. } = agenda.days.into_iter().next().unwrap();
    let stands = reminders.into_iter().map(|it| (it.key, it.state));
    stands
        .filter(|(_, state)| *state != ReminderState::Due)
        .collect()
}

fn answered(diary: &Diary, moment: &Moment) -> (u32, u32) {
    let day = Some(date("2026-03-03"));
    let adherence = diary.adherence(day, day, moment).unwrap();
    (adherence.answered, adherence.done)
}

/// Sunscreen and check-in of 3 March done, no retinoid skipped; and a session on the back beside it.
fn lived() -> (Diary, Moment) {
    let (diary, begun, now) = (Diary::new(), at("2026-03-01T18:00"), at("2026-03-20T12:00"));
    let face = SessionDraft {
        areas: Some(vec![Area::Cheeks]),
        ..draft(Treatment::Microneedling)
    };
    diary.log(&face, &begun);
    let back = SessionDraft {
        areas: Some(vec![Area::Back]),
        ..draft(Treatment::SurgicalRevision)
    };
    diary.log(&back, &begun);
    for (key, answer) in [
        ("sunscreen:2026-03-03", Answer::Done),
        ("check_in:2026-03-03", Answer::Done),
        ("no_retinoid:2026-03-03", Answer::Skipped),
    ] {
        let key = diary.key(key, &now);
        diary.record_outcome(&[key], answer, None, &now).unwrap();
    }
    (diary, now)
}

#[test]
fn changing_what_is_beside_a_past_outcome_leaves_it() {
    let (diary, now) = lived();
    let before = third(&diary, &now);
    assert_eq!((before.len(), answered(&diary, &now)), (3, (3, 2)));
    let other = diary
        .sessions()
        .unwrap()
        .into_iter()
        .find(|it| it.areas == [Area::Back]);
    let other = other.unwrap();
    let check = |what: &str| {
        assert_eq!(third(&diary, &now), before, "{what}");
        assert_eq!(answered(&diary, &now), (3, 2), "{what}");
    };
    diary.set(SettingName::Morning, "06:30", &now).unwrap();
    diary.set(SettingName::Evening, "22:30", &now).unwrap();
    check("times");
    diary.set(SettingName::Quiet, "off", &now).unwrap();
    check("quiet hours");
    diary
        .move_session(&other.id, date("2026-03-02"), &now, false)
        .unwrap();
    check("another session moved");
    diary.remove_session(&other.id, &now).unwrap();
    check("another session removed");
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-19"), &now);
    check("another session logged");
    diary.log(&draft_on(Treatment::SteroidInjection, "2026-03-02"), &now);
    check("one logged late");
    let course = diary.sessions().unwrap()[0].course.clone();
    let longer = PlanDraft {
        holds: holds([(HoldKind::Retinoid, Figure::Days(12))]),
        ..PlanDraft::default()
    };
    diary.clinician_plan(&course, &longer, &now).unwrap();
    check("a clinician's plan");
    diary.end_course(&course, &now).unwrap();
    check("the course ended");
}

#[test]
fn another_zone_leaves_keys_and_outcomes() {
    let (diary, now) = lived();
    let here = third(&diary, &now);
    for zone in ["America/Los_Angeles", "Pacific/Auckland", "Asia/Tokyo"] {
        let there = in_zone("2026-03-20T12:00", zone);
        for (key, state) in third(&diary, &there) {
            assert!(here.contains(&(key, state)), "{zone}");
        }
        assert_eq!(third(&diary, &now), here, "back from {zone}");
    }
}

#[test]
fn a_flight_takes_no_answer_off_its_day() {
    let (diary, now) = lived();
    let tokyo = in_zone("2026-03-20T12:00", "Asia/Tokyo");
    assert_eq!(answered(&diary, &tokyo), answered(&diary, &now));
}

#[test]
fn an_outcome_comes_back_with_the_session_it_belongs_to() {
    let (diary, now) = lived();
    let before = third(&diary, &now);
    let face = diary
        .sessions()
        .unwrap()
        .into_iter()
        .find(|it| it.areas == [Area::Cheeks]);
    let face = face.unwrap();
    diary.remove_session(&face.id, &now).unwrap();
    assert_ne!(third(&diary, &now), before);
    // What was answered can still be named, and taken back.
    let key = diary.key("sunscreen:2026-03-03", &now);
    assert!(
        diary
            .record_outcome(&[key], Answer::Skipped, None, &now)
            .is_ok()
    );
    diary.undo(None, &now).unwrap();
    diary.undo(None, &now).unwrap();
    assert_eq!(third(&diary, &now), before);
}

#[test]
fn rare_reminders_name_their_session_or_course() {
    let (diary, now) = lived();
    let face = diary
        .sessions()
        .unwrap()
        .into_iter()
        .find(|it| it.areas == [Area::Cheeks]);
    let face = face.unwrap();
    let review = diary.key("hold_review:2026-03-08", &now);
    assert_eq!(
        review.to_string(),
        format!("hold_review:2026-03-08:morning:{}", face.id)
    );
    let next = diary.key("next_session:2026-03-29", &now);
    assert_eq!(
        next.to_string(),
        format!("next_session:2026-03-29:morning:{}", face.course)
    );
    let daily = diary.key("sunscreen:2026-03-03", &now);
    assert_eq!(daily.to_string(), "sunscreen:2026-03-03:morning");
}

#[test]
fn the_snooze_offered_is_one_that_is_taken() {
    let (diary, now) = (Diary::new(), at("2026-03-03T09:00"));
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-01"), &now);
    let offered = snooze_offered("en");
    assert_eq!(offered.text, "In 30 minutes");
    assert!(snooze_offered("ar").text.starts_with("بعد "));
    assert_eq!(snooze_offered("xx"), offered);
    let key = diary.key("sunscreen", &now);
    let snoozed = diary.snooze(from_ref(&key), offered.by, &now).unwrap();
    let until = snoozed.outcomes[0].snoozed_until.unwrap();
    assert_eq!(until, now.instant + chrono::TimeDelta::minutes(30));
    // Why it is there says so too.
    let why = diary.explain(&key, &now).unwrap();
    assert_eq!(why.snoozed_until, Some(until));
    let told = why.notes.join("\n");
    assert!(told.contains("until Tuesday 3 March at 09:30"), "{told}");
}
