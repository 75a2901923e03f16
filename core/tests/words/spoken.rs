//! What the door says, for every treatment and much of what can be written: no message is missing, none lacks a
//! value.

use aftercare::Moment;
use aftercare::companion::{HoldPlan, PlanDraft};
use aftercare::diary::{
    Adjunct, Answer, Area, CheckInEntry, ReminderKind, Scar, SessionDraft, SettingName, Sign,
    Treatment,
};
use aftercare::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths};
use chrono::Days;
use serde::Serialize;
use serde_json::Value;

use crate::common::{Diary, at, date, draft, draft_on, json, scored};
use crate::locales::languages;

/// What stands for a missing message or value in a text: `[id]`, `{$name}`, or an empty pair of brackets.
fn faults(text: &str) -> Vec<String> {
    let named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    let bracketed = text
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'));
    let mut faults: Vec<String> = bracketed
        .filter(|(inside, _)| inside.chars().all(named))
        .map(|(inside, _)| format!("[{inside}]"))
        .collect();
    faults.extend(text.contains("{$").then(|| "{$".to_owned()));
    faults.extend(text.contains("{ $").then(|| "{ $".to_owned()));
    faults
}

/// Every text in a record, wherever it stands.
fn every_text(value: &Value, seen: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => seen(text),
        Value::Array(list) => list.iter().for_each(|it| every_text(it, seen)),
        Value::Object(fields) => fields.values().for_each(|it| every_text(it, seen)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Looks through a record's texts.
fn spoken(record: &impl Serialize) {
    let record = json(record);
    every_text(&record, &mut |text| {
        assert_eq!(faults(text), Vec::<String>::new(), "{text}\nin {record:#}");
    });
}

#[test]
fn missing_messages_and_values_are_found() {
    assert_eq!(faults("[hold-x]: at least {$days}"), ["[hold-x]", "{$"]);
    assert_eq!(faults("passes on Monday []"), ["[]"]);
    assert_eq!(faults("[en] Shaving"), ["[en]"]);
    assert_eq!(
        faults("[Source article] 2026-03-01T09:00[Europe/Madrid]"),
        Vec::<String>::new()
    );
}

#[test]
fn every_guide_is_spoken() {
    let diary = Diary::new();
    for treatment in Treatment::ALL {
        let guide = diary.protocol_guide(*treatment).unwrap();
        assert!(!guide.about.is_empty(), "{treatment}");
        spoken(&guide);
    }
    for scar in Scar::ALL {
        spoken(&diary.scar_advice(*scar).unwrap());
    }
}

/// Every screen of a moment.
fn screens(diary: &Diary, moment: &Moment) {
    for budget in [3, 60] {
        spoken(&diary.notifications(moment, budget, true, &[]).unwrap());
    }
    spoken(&diary.today(moment).unwrap());
    spoken(&diary.due(moment).unwrap());
    spoken(&diary.adherence(None, None, moment).unwrap());
    for session in diary.sessions().unwrap() {
        spoken(&diary.progress(&session.course, moment).unwrap());
    }
    for kind in ReminderKind::ALL {
        for offset in [0, 1, 10, 100] {
            let on = moment.date() + Days::new(offset);
            spoken(&diary.why_not(*kind, on, moment).unwrap());
        }
    }
}

#[test]
fn a_course_of_every_treatment_is_spoken() {
    for treatment in Treatment::ALL {
        let diary = Diary::new();
        let begun = at("2026-03-01T18:00");
        screens(&diary, &begun);
        let full = SessionDraft {
            radiofrequency: None,
            scars: Some(Scar::ALL[..2].to_vec()),
            adjuncts: Some(Adjunct::ALL.to_vec()),
            ..draft(*treatment)
        };
        spoken(
            &diary
                .preview_session(&full, Some(date("2026-03-04")), &begun)
                .unwrap(),
        );
        spoken(&diary.log_session(&full, &begun).unwrap());
        for day in [0, 1, 3, 7, 8, 14, 15, 43, 91, 200, 400] {
            let date = begun.date() + Days::new(day);
            let now = at(&format!("{date}T21:00"));
            screens(&diary, &now);
            if day == 8 {
                spoken(&diary.check_in(&scored([0; 4]), &now).unwrap());
            } else if day == 14 {
                spoken(&diary.check_in(&scored([2, 0, 1, 0]), &now).unwrap());
            }
        }
        let agenda = diary.agenda(begun.date(), 200, &begun).unwrap();
        spoken(&agenda);
        for reminder in agenda.days.iter().flat_map(|day| &day.reminders) {
            spoken(&diary.explain(&reminder.key, &begun).unwrap());
        }
    }
}

/// A figure with a unit is not left as the protocol writes it; one without a value says so.
#[track_caller]
fn said(name: &str, value: Option<&str>, text: &str, lang: &str) {
    let written = value.unwrap_or_default();
    let unit = written.chars().any(char::is_alphabetic);
    let as_written = text == written || text.starts_with(&format!("{written},"));
    assert!(!text.is_empty(), "{name} in {lang}");
    assert!(!unit || !as_written, "{name} in {lang}: {text}");
}

/// What is missing in another language would be said in English, after `[en]`, which is a fault here as well.
#[test]
fn every_other_language_is_spoken() {
    for lang in languages().iter().filter(|lang| *lang != "en") {
        let diary = Diary::new();
        diary.speak(Some(lang.clone())).unwrap();
        for treatment in Treatment::ALL {
            let guide = diary.protocol_guide(*treatment).unwrap();
            spoken(&guide);
            for figure in &guide.figures {
                let value = figure.value.as_deref();
                said(&figure.name, value, &figure.text, lang);
                for also in &figure.also {
                    said(&figure.name, Some(&also.value), &also.text, lang);
                }
            }
        }
        for scar in Scar::ALL {
            spoken(&diary.scar_advice(*scar).unwrap());
        }
        let begun = at("2026-03-01T18:00");
        let needled = SessionDraft {
            areas: Some(vec![Area::Cheeks, Area::Chest, Area::Neck]),
            adjuncts: Some(Adjunct::ALL.to_vec()),
            clinic_phone: Some("+34 600 000 000".to_owned()),
            ..draft(Treatment::Microneedling)
        };
        spoken(&diary.log_session(&needled, &begun).unwrap());
        for day in [0, 3, 8, 43, 400] {
            let date = begun.date() + Days::new(day);
            screens(&diary, &at(&format!("{date}T21:00")));
        }
        let agenda = diary.agenda(begun.date(), 30, &begun).unwrap();
        spoken(&agenda);
        for reminder in agenda.days.iter().flat_map(|day| &day.reminders) {
            spoken(&diary.explain(&reminder.key, &begun).unwrap());
        }
    }
}

#[test]
fn what_is_written_beside_sessions_is_spoken() {
    let diary = Diary::new();
    let now = at("2026-03-03T09:00");
    let needled = SessionDraft {
        areas: Some(vec![Area::Cheeks, Area::Neck]),
        scars: Some(vec![Scar::Keloid]),
        clinic_phone: Some("+34 600 000 000".to_owned()),
        out_of_hours: Some("+34 600 000 001".to_owned()),
        ..draft_on(Treatment::Microneedling, "2026-03-01")
    };
    let needled = diary.log_session(&needled, &now).unwrap();
    spoken(&needled);
    let twice = draft_on(Treatment::Microneedling, "2026-03-01");
    spoken(&diary.log_session(&twice, &now).unwrap());
    let laser = SessionDraft {
        areas: Some(vec![Area::Chin]),
        ..draft_on(Treatment::AblativeLaser, "2026-03-02")
    };
    spoken(&diary.log_session(&laser, &now).unwrap());
    screens(&diary, &now);
    let plan = PlanDraft {
        planned: Some(4),
        spacing: Some(SpacingDays { from: 30, to: 40 }),
        touch_up: Some(TouchUpMonths { from: 5, to: 7 }),
        holds: vec![
            HoldPlan {
                kind: HoldKind::Retinoid,
                figure: Figure::Days(3),
            },
            HoldPlan {
                kind: HoldKind::Shaving,
                figure: Figure::Word,
            },
            HoldPlan {
                kind: HoldKind::MakeUp,
                figure: Figure::Hours(1),
            },
        ],
        said_by: Some("Dr Sol".to_owned()),
    };
    spoken(
        &diary
            .clinician_plan(&needled.session.course, &plan, &now)
            .unwrap(),
    );
    spoken(&diary.lift(HoldKind::VitaminC, None, &now).unwrap());
    diary.set(SettingName::Evening, "22:30", &now).unwrap();
    screens(&diary, &now);
    let key = diary.key("no_retinoid", &now);
    spoken(&diary.explain(&key, &now).unwrap());
    diary
        .record_outcome(&[key], Answer::Done, None, &now)
        .unwrap();
    for sign in Sign::ALL {
        let entry = CheckInEntry {
            signs: vec![*sign],
            ..CheckInEntry::default()
        };
        spoken(&diary.check_in(&entry, &now).unwrap());
    }
    screens(&diary, &now);
    spoken(&diary.end_course(&needled.session.course, &now).unwrap());
    screens(&diary, &now);
    while !diary.changes().unwrap().is_empty() {
        spoken(&diary.undo(None, &now).unwrap());
    }
}

#[test]
fn pauses_and_time_outdoors_are_spoken() {
    let (diary, now) = (Diary::new(), at("2026-03-10T12:00"));
    diary.log(&draft_on(Treatment::Microneedling, "2026-03-05"), &now);
    for illness in [false, true] {
        let (from, to) = (date("2026-03-11"), date("2026-03-12"));
        spoken(&diary.pause(from, to, illness, &now).unwrap());
    }
    spoken(&diary.start_outdoors(&now).unwrap());
    screens(&diary, &now);
    let reminders = diary.today(&now).unwrap().reminders.into_iter();
    let reapply = reminders.filter(|it| it.kind == ReminderKind::Reapply);
    for reminder in reapply {
        spoken(&diary.explain(&reminder.key, &now).unwrap());
    }
    spoken(&diary.stop_outdoors(&now).unwrap());
    // Where the sun does not rise in December.
    diary.set(SettingName::Sunscreen, "always", &now).unwrap();
    diary.set(SettingName::Location, "78.2,15.6", &now).unwrap();
    diary.set(SettingName::Discreet, "off", &now).unwrap();
    screens(&diary, &at("2026-12-15T12:00"));
}

#[test]
fn a_booked_session_is_spoken_to_its_end() {
    let diary = Diary::new();
    let now = at("2026-03-01T09:00");
    let booked = SessionDraft {
        booked: true,
        ..draft_on(Treatment::ChemicalPeelDeep, "2026-03-10")
    };
    let booked = diary.log_session(&booked, &now).unwrap();
    spoken(&booked);
    screens(&diary, &at("2026-03-09T21:00"));
    screens(&diary, &at("2026-03-11T09:00"));
    let moved = diary.move_session(&booked.session.id, date("2026-03-12"), &now, true);
    spoken(&moved.unwrap());
    let then = at("2026-03-12T21:00");
    spoken(
        &diary
            .change_session(
                &booked.session.id,
                &draft_on(Treatment::Other, "2026-03-12"),
                &then,
                false,
            )
            .unwrap(),
    );
    spoken(&diary.confirm_session(&booked.session.id, &then).unwrap());
    screens(&diary, &then);
    spoken(&diary.remove_session(&booked.session.id, &then).unwrap());
}

#[test]
fn the_reminders_of_a_booked_session_are_explained() {
    let diary = Diary::new();
    let now = at("2026-03-01T09:00");
    let booked = SessionDraft {
        booked: true,
        ..draft_on(Treatment::ChemicalPeelDeep, "2026-03-10")
    };
    diary.log_session(&booked, &now).unwrap();
    for beginning in ["booked_session:2026-03-09", "confirm_session:2026-03-10"] {
        let key = diary.key(beginning, &now);
        spoken(&diary.explain(&key, &now).unwrap());
    }
}
