//! Every field of a session reads back as it was written, and what cannot be is refused by name.

use aftercare::diary::{Adjunct, Area, Money, Scar, SessionDraft, Treatment};
use serde_json::{Value, json};

use crate::common::{Diary, at, date, draft, draft_on, json as record};

fn euros(amount: &str) -> Option<Money> {
    Money::parse(Some(amount), Some("EUR")).unwrap()
}

/// Every field named.
fn full() -> SessionDraft {
    SessionDraft {
        treatment: Some(Treatment::Microneedling),
        on: Some(date("2026-03-10")),
        areas: Some(vec![Area::Neck, Area::Forehead, Area::Neck]),
        depth_mm: Some(1.75),
        scars: Some(vec![Scar::Keloid, Scar::Rolling]),
        adjuncts: Some(vec![Adjunct::Silicone, Adjunct::Prp]),
        radiofrequency: Some(false),
        planned: Some(4),
        new_course: true,
        clinic: Some(" Clínica Sol ".to_owned()),
        clinic_phone: Some("+34 600 000 000".to_owned()),
        out_of_hours: Some("061".to_owned()),
        cost: euros("250.50"),
        note: Some("Línea 1\nlínea 2 🙂".to_owned()),
        booked: true,
        no_depth: false,
        no_cost: false,
    }
}

#[test]
fn every_field_of_a_session_reads_back() {
    let mut diary = Diary::new();
    let logged = diary.log(&full(), &at("2026-03-01T18:00"));
    let confirmed = at("2026-03-10T19:30");
    let confirmed = diary
        .confirm_session(&logged.id, &confirmed)
        .unwrap()
        .session;
    diary.reopen();
    let read = diary.sessions().unwrap();
    assert_eq!(read, [confirmed]);
    assert_eq!(
        record(&read[0]),
        json!({
            "id": logged.id.as_str(),
            "course": logged.course.as_str(),
            "treatment": "microneedling",
            "on": "2026-03-10",
            "zone": "Europe/Madrid",
            "areas": ["forehead", "neck"],
            "depth_mm": 1.75,
            "scars": ["rolling", "keloid"],
            "adjuncts": ["prp", "silicone"],
            "clinic": {"name": "Clínica Sol", "phone": "+34 600 000 000", "out_of_hours": "061"},
            "cost": {"amount": "250.50", "currency": "EUR"},
            "note": "Línea 1\nlínea 2 🙂",
            "state": "done",
            "logged_at": "2026-03-01T17:00:00Z",
            "confirmed_at": "2026-03-10T18:30:00Z",
        })
    );
    let course = diary
        .progress(&logged.course, &at("2026-03-10T20:00"))
        .unwrap()
        .course;
    assert_eq!(course.plan.planned(), Some(4));
}

#[test]
fn the_least_that_can_be_logged_reads_back() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let logged = diary.log(&draft(Treatment::Other), &now);
    assert_eq!(diary.sessions().unwrap(), [logged]);
}

/// A change of one field each, and how it then reads.
fn changes_of_one_field() -> Vec<(SessionDraft, &'static str, Value)> {
    let only = SessionDraft::default;
    let some = |text: &str| Some(text.to_owned());
    vec![
        (
            SessionDraft {
                treatment: Some(Treatment::Other),
                ..only()
            },
            "treatment",
            json!("other"),
        ),
        (
            SessionDraft {
                on: Some(date("2026-03-12")),
                ..only()
            },
            "on",
            json!("2026-03-12"),
        ),
        (
            SessionDraft {
                areas: Some(vec![Area::Chin]),
                ..only()
            },
            "areas",
            json!(["chin"]),
        ),
        (
            SessionDraft {
                areas: Some(Vec::new()),
                ..only()
            },
            "areas",
            json!([]),
        ),
        (
            SessionDraft {
                depth_mm: Some(0.1),
                ..only()
            },
            "depth_mm",
            json!(0.1),
        ),
        (
            SessionDraft {
                scars: Some(vec![Scar::Boxcar]),
                ..only()
            },
            "scars",
            json!(["boxcar"]),
        ),
        (
            SessionDraft {
                adjuncts: Some(Vec::new()),
                ..only()
            },
            "adjuncts",
            json!([]),
        ),
        (
            SessionDraft {
                cost: euros("0"),
                ..only()
            },
            "cost",
            json!({"amount": "0.00", "currency": "EUR"}),
        ),
        (
            SessionDraft {
                note: some("another"),
                ..only()
            },
            "note",
            json!("another"),
        ),
        (
            SessionDraft {
                note: some(""),
                ..only()
            },
            "note",
            json!(null),
        ),
        (
            SessionDraft {
                clinic: some("Luna"),
                clinic_phone: some(""),
                out_of_hours: some("112233"),
                ..only()
            },
            "clinic",
            json!({"name": "Luna", "phone": null, "out_of_hours": "112233"}),
        ),
    ]
}

#[test]
fn every_field_can_be_changed_and_the_others_stay() {
    let now = at("2026-03-20T18:00");
    for (change, field, value) in changes_of_one_field() {
        let diary = Diary::new();
        let logged = diary.log(&full(), &at("2026-03-01T18:00"));
        let mut expected = record(&logged);
        diary
            .change_session(&logged.id, &change, &now, false)
            .unwrap();
        let read = record(&diary.sessions().unwrap()[0]);
        expected[field] = value;
        // Another treatment is another course.
        if field == "treatment" {
            assert_ne!(read["course"], expected["course"]);
            expected["course"] = read["course"].clone();
        }
        assert_eq!(read, expected, "{field}");
    }
}

#[test]
fn notes_of_four_thousand_characters_are_kept_and_longer_ones_refused_unseen() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let noted = |count: usize| SessionDraft {
        note: Some("ñ".repeat(count)),
        ..draft(Treatment::Microneedling)
    };
    let logged = diary.log(&noted(4_000), &now);
    assert_eq!(diary.sessions().unwrap()[0].note, noted(4_000).note);
    let before = diary.whole(&now);
    for refused in [
        diary.log_session(&noted(4_001), &now),
        diary.preview_session(&noted(4_001), None, &now),
        diary.change_session(&logged.id, &noted(4_001), &now, false),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.to_string(), "note: 4001 characters: at most 4000");
    }
    assert_eq!(diary.whole(&now), before);
}

#[test]
fn what_cannot_be_is_refused_by_field_and_nothing_is_written() {
    let (diary, now) = (Diary::new(), at("2026-03-10T18:00"));
    let needled = || draft(Treatment::Microneedling);
    let long = || Some("x".repeat(201));
    let before = diary.whole(&now);
    for (refused, field) in [
        (SessionDraft::default(), "treatment"),
        (draft_on(Treatment::Microneedling, "2026-03-11"), "on"),
        (draft_on(Treatment::Microneedling, "1899-12-31"), "on"),
        (
            SessionDraft {
                booked: true,
                ..draft_on(Treatment::Other, "9901-01-01")
            },
            "on",
        ),
        (
            SessionDraft {
                depth_mm: Some(0.09),
                ..needled()
            },
            "depth",
        ),
        (
            SessionDraft {
                depth_mm: Some(f64::NAN),
                ..needled()
            },
            "depth",
        ),
        (
            SessionDraft {
                planned: Some(0),
                ..needled()
            },
            "planned",
        ),
        (
            SessionDraft {
                planned: Some(21),
                ..needled()
            },
            "planned",
        ),
        (
            SessionDraft {
                clinic: long(),
                ..needled()
            },
            "clinic",
        ),
        (
            SessionDraft {
                clinic_phone: long(),
                ..needled()
            },
            "clinic phone",
        ),
        (
            SessionDraft {
                out_of_hours: long(),
                ..needled()
            },
            "out of hours",
        ),
    ] {
        let error = diary.log_session(&refused, &now).unwrap_err();
        assert!(error.is_bad_input(), "{error}");
        assert!(
            error.to_string().starts_with(&format!("{field}: ")),
            "{error}"
        );
    }
    assert_eq!(diary.whole(&now), before);
    assert_eq!(diary.changes().unwrap(), []);
}

#[test]
fn heat_makes_microneedling_another_treatment() {
    let (diary, now) = (Diary::new(), at("2026-03-10T18:00"));
    let heat = |radiofrequency| SessionDraft {
        radiofrequency,
        ..draft(Treatment::Microneedling)
    };
    let asked = diary.log_session(&heat(None), &now).unwrap();
    assert_eq!(asked.questions.len(), 1);
    assert_eq!(
        diary.log(&heat(Some(true)), &now).treatment,
        Treatment::Other
    );
    let answer = SessionDraft {
        radiofrequency: Some(true),
        ..SessionDraft::default()
    };
    let answered = diary
        .change_session(&asked.session.id, &answer, &now, false)
        .unwrap()
        .session;
    assert_eq!(answered.treatment, Treatment::Other);
    assert!(diary.today(&now).unwrap().holds.is_empty());
}
