//! Taking back a change by name, the refusals, and how many are kept.

use aftercare::diary::{Answer, Area, CheckIn, CheckInEntry, SessionDraft, SettingName, Treatment};
use aftercare::protocol::HoldKind;

use crate::common::{Diary, at, date, draft, draft_on, json, scored};

#[test]
fn an_earlier_change_is_taken_back_and_later_ones_stay() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-01"), &now);
    let peel = draft_on(Treatment::ChemicalPeelMedium, "2026-03-05");
    let peel = diary.log_session(&peel, &now).unwrap().change.unwrap();
    diary.check_in(&scored([1; 4]), &now).unwrap();
    diary.set(SettingName::Morning, "07:00", &now).unwrap();

    let undone = diary.undo(Some(peel.clone()), &now).unwrap();
    assert_eq!(undone.change.id, peel);
    let left = diary.sessions().unwrap();
    let left: Vec<Treatment> = left.iter().map(|session| session.treatment).collect();
    assert_eq!(left, [Treatment::Microneedling]);
    assert_eq!(
        diary.settings().unwrap().value(SettingName::Morning),
        "07:00"
    );
    let course = &diary.sessions().unwrap()[0].course;
    assert_eq!(diary.progress(course, &now).unwrap().scores.len(), 4);
    // What was taken back cannot be taken back again.
    assert!(
        diary
            .undo(Some(peel.clone()), &now)
            .unwrap_err()
            .is_bad_input()
    );
}

#[test]
fn a_change_that_a_later_one_stands_on_is_kept_until_that_one_is_gone() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let logged = diary
        .log_session(&draft(Treatment::Microneedling), &now)
        .unwrap();
    let (session, log) = (logged.session.id, logged.change.unwrap());
    let noted = SessionDraft {
        note: Some("a note".to_owned()),
        ..SessionDraft::default()
    };
    let noted = diary.change_session(&session, &noted, &now, false).unwrap();
    let before = diary.whole(&now);

    let refused = diary.undo(Some(log.clone()), &now).unwrap_err();
    let change = noted.change.unwrap();
    assert!(refused.is_bad_input());
    assert!(refused.to_string().contains(change.as_str()), "{refused}");
    assert_eq!(diary.whole(&now), before);

    diary.undo(Some(change.clone()), &now).unwrap();
    diary.undo(Some(log.clone()), &now).unwrap();
    assert_eq!(diary.sessions().unwrap(), []);
}

#[test]
fn two_changes_of_one_row_stand_on_each_other_only_where_they_wrote_the_same() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let session = diary.log(&draft(Treatment::Microneedling), &now).id;
    let change = |draft: SessionDraft| {
        let changed = diary.change_session(&session, &draft, &now, false).unwrap();
        changed.change.unwrap()
    };
    let noted = |note: &str| SessionDraft {
        note: Some(note.to_owned()),
        ..SessionDraft::default()
    };
    let first = change(noted("first"));
    let area = change(SessionDraft {
        areas: Some(vec![Area::Nose]),
        ..SessionDraft::default()
    });
    let second = change(noted("second"));
    assert!(
        diary
            .undo(Some(first.clone()), &now)
            .unwrap_err()
            .is_bad_input()
    );
    diary.undo(Some(area.clone()), &now).unwrap();
    let session = &diary.sessions().unwrap()[0];
    assert_eq!(
        (session.note.as_deref(), session.areas.len()),
        (Some("second"), 0)
    );
    diary.undo(Some(second.clone()), &now).unwrap();
    assert_eq!(diary.sessions().unwrap()[0].note.as_deref(), Some("first"));
}

#[test]
fn an_undone_check_in_gives_the_date_back_what_it_had() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let first = diary.check_in(&scored([1, 2, 3, 4]), &now).unwrap();
    let more = CheckInEntry {
        note: Some("itchy".to_owned()),
        ..scored([5, 5, 5, 5])
    };
    diary.check_in(&more, &now).unwrap();
    diary.undo(None, &now).unwrap();
    let darker = CheckInEntry {
        darker: Some(true),
        ..CheckInEntry::default()
    };
    let again = diary.check_in(&darker, &now).unwrap().check_in;
    let expected = CheckIn {
        darker: Some(true),
        ..first.check_in
    };
    assert_eq!(again, expected);
}

#[test]
fn two_hundred_changes_are_kept_and_the_one_before_is_gone() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let minute = |n: usize| format!("{:02}:{:02}", 6 + n / 60, n % 60);
    for n in 0..201 {
        diary.set(SettingName::Morning, &minute(n), &now).unwrap();
    }
    let kept = diary.changes().unwrap();
    assert_eq!(kept.len(), 200);
    for _ in 0..200 {
        diary.undo(None, &now).unwrap();
    }
    assert_eq!(
        diary.settings().unwrap().value(SettingName::Morning),
        minute(0)
    );
    assert!(diary.undo(None, &now).unwrap_err().is_bad_input());
    assert_eq!(diary.changes().unwrap(), []);
}

#[test]
fn nothing_to_take_back_is_refused() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let refused = diary.undo(None, &now).unwrap_err();
    assert_eq!(refused.to_string(), "change: last: nothing to take back");
}

#[test]
fn a_preview_leaves_nothing_to_take_back() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    diary.log(&draft(Treatment::Microneedling), &now);
    let changes = diary.changes().unwrap();
    diary
        .preview_session(&draft(Treatment::AblativeLaser), None, &now)
        .unwrap();
    assert_eq!(diary.changes().unwrap(), changes);
}

#[test]
fn a_session_that_a_word_names_is_kept_until_the_word_is_taken_back() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let needled = draft_on(Treatment::Microneedling, "2026-03-01");
    let logged = diary.log_session(&needled, &now).unwrap();
    diary
        .lift(HoldKind::VitaminC, Some(logged.session.id.clone()), &now)
        .unwrap();
    let before = diary.whole(&now);
    let refused = diary.undo(logged.change.clone(), &now).unwrap_err();
    assert_eq!(diary.whole(&now), before);
    assert!(refused.is_bad_input(), "{refused}");
    assert!(refused.to_string().contains("stands on it"), "{refused}");
}

#[test]
fn settings_stay_in_order_whatever_is_taken_back() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    let midday = diary
        .set(SettingName::Midday, "11:00", &now)
        .unwrap()
        .change;
    diary.set(SettingName::Evening, "12:00", &now).unwrap();
    // Midday would be 13:00 again, after the evening.
    let undone = diary.undo(midday.clone(), &now);
    let settings = diary.settings().unwrap();
    assert!(
        settings.morning < settings.midday && settings.midday < settings.evening,
        "{undone:?} leaves {}",
        json(&settings)
    );
}

#[test]
fn an_answer_to_another_reminder_is_no_reason_to_refuse() {
    let (diary, now) = (Diary::new(), at("2026-03-04T21:00"));
    diary.log(
        &draft_on(Treatment::Microneedling, "2026-03-01"),
        &at("2026-03-01T18:00"),
    );
    let (one, other) = (diary.key("sunscreen", &now), diary.key("check_in", &now));
    diary
        .record_outcome(std::slice::from_ref(&one), Answer::Done, None, &now)
        .unwrap();
    let unmarked = diary
        .unmark(std::slice::from_ref(&one), &now)
        .unwrap()
        .change;
    diary
        .record_outcome(&[other], Answer::Done, None, &now)
        .unwrap();
    diary.undo(unmarked.clone(), &now).unwrap();
    let states = json(&diary.today(&now).unwrap())["reminders"].clone();
    let done = states
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["state"] == "done");
    assert_eq!(done.count(), 2, "{states:#}");
}

#[test]
fn the_zone_and_the_clock_are_no_part_of_what_is_taken_back() {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-10T12:00"));
    let before = diary.whole(&at("2026-03-11T12:00"));
    diary
        .set(SettingName::Quiet, "off", &at("2026-03-12T12:00"))
        .unwrap();
    let elsewhere = crate::common::in_zone("2026-02-01T12:00", "Asia/Tokyo");
    diary.undo(None, &elsewhere).unwrap();
    assert_eq!(diary.whole(&at("2026-03-11T12:00")), before);
    assert_eq!(diary.sessions().unwrap()[0].on, date("2026-03-10"));
}
