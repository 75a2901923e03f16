//! Calendars through the public door: the same event keeps its UID, and its sequence rises when it says something
//! else. What a calendar's instants are is checked from outside, in tests/exchange/ics.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

use std::collections::BTreeMap;
use std::fs;

use aftercare::companion::ExportKind;
use aftercare::diary::{Answer, SessionDraft, SettingName, Treatment};
use aftercare::{AftercareError, Moment};

use crate::common::{Diary, at, draft, draft_on, scored, task};

#[path = "../common/mod.rs"]
#[allow(dead_code, reason = "shared with the diary's tests")]
mod common;

/// Events by UID and the day they replace: their sequence and the rest of their lines.
type Events = BTreeMap<(String, String), (i64, Vec<String>)>;

fn text(diary: &Diary, moment: &Moment) -> String {
    let to = diary.folder().join("plan.ics");
    let to = to.to_str().unwrap();
    let exported = diary.export(ExportKind::Ics, to, true, moment).unwrap();
    let text = fs::read_to_string(to).unwrap();
    assert_eq!(exported.files[0].bytes, text.len() as u64);
    text
}

fn events(diary: &Diary, moment: &Moment) -> Events {
    let text = text(diary, moment).replace("\r\n ", "");
    let events = text.split("BEGIN:VEVENT\r\n").skip(1).map(|event| {
        let event = event.split("END:VEVENT").next().unwrap();
        let value = |name: &str| {
            let line = event.lines().find(|line| line.starts_with(name));
            line.map(|line| line.rsplit_once(':').unwrap().1.to_owned())
        };
        let uid = event.lines().find_map(|line| line.strip_prefix("UID:"));
        let key = (
            uid.unwrap().to_owned(),
            value("RECURRENCE-ID").unwrap_or_default(),
        );
        let own = |line: &&str| !line.starts_with("SEQUENCE") && !line.starts_with("DTSTAMP");
        let rest = event.lines().filter(own).map(str::to_owned).collect();
        (key, (value("SEQUENCE").unwrap().parse().unwrap(), rest))
    });
    events.collect()
}

fn event<'e>(events: &'e Events, uid: &str) -> &'e (i64, Vec<String>) {
    let mut found = events.iter().filter(|((it, _), _)| it.starts_with(uid));
    let (_, event) = found
        .next()
        .unwrap_or_else(|| panic!("{uid} in {:?}", events.keys()));
    event
}

/// What stands under the same UID in both says the same, or more has happened.
fn rises(before: &Events, after: &Events) -> usize {
    let both = before
        .iter()
        .filter_map(|(key, old)| Some((key, old, after.get(key)?)));
    let mut different = 0;
    for (key, old, new) in both {
        assert!(new.0 >= old.0, "{key:?}");
        assert!(new.1 == old.1 || new.0 > old.0, "{key:?}: {old:?} {new:?}");
        different += usize::from(new.1 != old.1);
    }
    different
}

fn setting(diary: &Diary, name: SettingName, value: &str, moment: &Moment) {
    diary.set(name, value, moment).unwrap();
}

#[test]
fn an_event_keeps_its_uid_and_its_sequence_rises_with_what_it_says() {
    let (diary, now) = (Diary::new(), at("2026-03-02T10:00"));
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-01"), &now);
    let booked = SessionDraft {
        booked: true,
        clinic: Some("Sol".to_owned()),
        ..draft_on(Treatment::Microneedling, "2026-04-05")
    };
    let booked = diary.log(&booked, &now);
    let first = events(&diary, &now);
    assert_eq!(rises(&first, &events(&diary, &now)), 0);

    // Every change below is made at one and the same moment.
    let moved = "2026-04-07".parse().unwrap();
    diary.move_session(&booked.id, moved, &now, false).unwrap();
    let second = events(&diary, &now);
    let session = |events: &Events| event(events, booked.id.as_str()).clone();
    assert!(
        session(&second)
            .1
            .contains(&"DTSTART;VALUE=DATE:20260407".to_owned())
    );
    assert_eq!(rises(&first, &second), 1);

    diary.undo(None, &now).unwrap();
    let third = events(&diary, &now);
    assert_eq!(session(&third).1, session(&first).1);
    assert_eq!(rises(&second, &third), 1);

    setting(&diary, SettingName::Morning, "07:30", &now);
    let fourth = events(&diary, &now);
    assert_eq!(
        fourth.keys().collect::<Vec<_>>(),
        third.keys().collect::<Vec<_>>()
    );
    assert!(rises(&third, &fourth) > 2);

    diary.cancel_session(&booked.id, &now).unwrap();
    let fifth = events(&diary, &now);
    assert!(session(&fifth).1.contains(&"STATUS:CANCELLED".to_owned()));
    assert!(rises(&fourth, &fifth) > 0);

    // A day later, nothing written: whole days and single reminders are as they were, daily care begins anew.
    let later = events(&diary, &at("2026-03-03T10:00"));
    assert!(rises(&fifth, &later) > 0);
    assert_eq!(session(&fifth), session(&later));
    let next = "next_session:";
    assert_eq!(event(&fifth, next), event(&later, next));
    let review = "hold_review:";
    assert_eq!(event(&fifth, review), event(&later, review));
}

#[test]
fn sequences_rise_past_the_changes_that_are_forgotten() {
    let (diary, now) = (Diary::new(), at("2026-03-02T10:00"));
    diary.log(&draft(Treatment::Microneedling), &now);
    let (mut before, mut different) = (events(&diary, &now), 0);
    for n in 0..210 {
        let text = if n % 2 == 0 { "07:30" } else { "08:00" };
        setting(&diary, SettingName::Morning, text, &now);
        if n % 3 == 0 {
            diary.undo(None, &now).unwrap();
            setting(
                &diary,
                SettingName::Evening,
                if n % 2 == 0 { "21:00" } else { "20:00" },
                &now,
            );
        }
        if n % 5 == 0 || n > 195 {
            let after = events(&diary, &now);
            different += rises(&before, &after);
            before = after;
        }
    }
    assert!(different > 50, "{different}");
}

#[test]
fn two_diaries_in_one_calendar_do_not_meet() {
    let now = at("2026-03-02T10:00");
    let of_another = || {
        let diary = Diary::new();
        diary.log(&draft(Treatment::Microneedling), &now);
        diary.add_task(&task("Ointment"), &now).unwrap();
        events(&diary, &now)
    };
    let (one, other) = (of_another(), of_another());
    let shared: Vec<_> = one.keys().filter(|key| other.contains_key(*key)).collect();
    assert!(shared.is_empty() && one.len() > 5, "{shared:?}");
}

#[test]
fn discreet_ones_name_no_treatment_clinic_or_product() {
    let (diary, now) = (Diary::new(), at("2026-03-02T10:00"));
    let booked = SessionDraft {
        booked: true,
        clinic: Some("Clínica Sol".to_owned()),
        note: Some("secret".to_owned()),
        ..draft_on(Treatment::Microneedling, "2026-03-20")
    };
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-01"), &now);
    diary.log(&booked, &now);
    diary.add_task(&task("Valaciclovir"), &now).unwrap();
    let lines = |text: &str| -> Vec<String> {
        let said = ["SUMMARY:", "DESCRIPTION:", "LOCATION:"];
        let text = text.replace("\r\n ", "");
        let mut lines: Vec<String> = text
            .lines()
            .filter(|line| said.iter().any(|name| line.starts_with(name)))
            .map(str::to_owned)
            .collect();
        lines.sort();
        lines.dedup();
        lines
    };
    assert_eq!(
        lines(&text(&diary, &now)),
        [
            "DESCRIPTION:One thing is waiting for you.",
            "SUMMARY:Aftercare",
            "SUMMARY:Appointment",
        ]
    );
    setting(&diary, SettingName::Discreet, "off", &now);
    let plain = text(&diary, &now);
    let plain = lines(&plain);
    for said in [
        "LOCATION:Clínica Sol",
        "SUMMARY:Booked session: Microneedling",
        "SUMMARY:Next session: Microneedling",
        "DESCRIPTION:Valaciclovir",
    ] {
        assert!(plain.iter().any(|line| line == said), "{said} in {plain:?}");
    }
    assert!(!plain.iter().any(|line| line.contains("secret")));
}

#[test]
fn answered_ones_are_left_out_and_one_put_off_takes_its_own_time() {
    let (diary, now) = (Diary::new(), at("2026-03-04T08:10"));
    diary.log(
        &draft_on(Treatment::Microneedling, "2026-03-01"),
        &at("2026-03-01T10:00"),
    );
    let care = "sunscreen:morning";
    let starts = |events: &Events| {
        let lines = &event(events, care).1;
        let start = lines.iter().find(|line| line.starts_with("DTSTART"));
        start.unwrap().clone()
    };
    let of = |day: &str| format!("DTSTART;TZID=Europe/Madrid:{day}T080000");
    assert_eq!(starts(&events(&diary, &now)), of("20260304"));
    let key = diary.key("sunscreen", &now);
    diary
        .record_outcome(std::slice::from_ref(&key), Answer::Done, None, &now)
        .unwrap();
    assert_eq!(starts(&events(&diary, &now)), of("20260305"));
    let snoozed = at("2026-03-04T08:20");
    diary.snooze(&[key], common::minutes(30), &snoozed).unwrap();
    let after = events(&diary, &snoozed);
    assert_eq!(starts(&after), of("20260304"));
    let mut instead = after.iter().filter(|((_, of), _)| !of.is_empty());
    let ((uid, of), (_, lines)) = instead.next().unwrap();
    assert!(uid.starts_with(care) && of == "20260304T080000");
    assert!(lines.contains(&"DTSTART;TZID=Europe/Madrid:20260304T085000".to_owned()));
    assert_eq!(instead.count(), 0);
}

#[test]
fn a_recorded_sign_leaves_no_window() {
    let (diary, now) = (Diary::new(), at("2026-03-04T08:10"));
    diary.log(
        &draft_on(Treatment::Microneedling, "2026-03-01"),
        &at("2026-03-01T10:00"),
    );
    let windows = |events: &Events| {
        events
            .keys()
            .filter(|(uid, _)| uid.starts_with("next_session"))
            .count()
    };
    assert_eq!(windows(&events(&diary, &now)), 1);
    let sign = aftercare::diary::CheckInEntry {
        signs: vec![aftercare::diary::Sign::Pus],
        ..scored([1; 4])
    };
    diary.check_in(&sign, &now).unwrap();
    assert_eq!(windows(&events(&diary, &now)), 0);
}

#[test]
fn a_file_there_is_kept_unless_told_otherwise() {
    let (diary, now) = (Diary::new(), at("2026-03-04T08:10"));
    let to = diary.folder().join("plan.ics");
    fs::write(&to, "mine").unwrap();
    let to = to.to_str().unwrap();
    let refused = diary.export(ExportKind::Ics, to, false, &now).unwrap_err();
    assert!(
        matches!(refused, AftercareError::BadInput { .. }),
        "{refused}"
    );
    assert_eq!(fs::read_to_string(to).unwrap(), "mine");
    diary.export(ExportKind::Ics, to, true, &now).unwrap();
    assert!(
        fs::read_to_string(to)
            .unwrap()
            .starts_with("BEGIN:VCALENDAR")
    );
}
