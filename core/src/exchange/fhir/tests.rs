//! What must never change, and what R4 is strict about.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::identity::{Key, Kind};
use super::parts::{Period, clean};
use super::{CheckInTold, CourseState, CourseTold, Diary, Term, text};
use crate::diary::CourseId;

/// An identifier once exported lies on a clinic's server: made in another way, everything would be there twice.
#[test]
fn identifiers_are_made_as_they_always_were() {
    let patient = Key::of(Kind::Patient, "1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    assert_eq!(
        patient.full_url(),
        "urn:uuid:9d21ae7e-5e33-538f-a453-446ceb379840"
    );
    assert_eq!(
        patient.search(),
        "identifier=urn:oid:2.25.137971636372336975382644469609036183381%7C9d21ae7e-5e33-538f-a453-446ceb379840"
    );
    let plan = Key::of(Kind::CarePlan, "1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    assert_ne!(patient.full_url(), plan.full_url());
}

#[test]
fn text_is_as_r4_takes_it() {
    for (written, told) in [
        ("  a note\n", Some("a note")),
        ("one\n\ttwo \u{1f600}\r\n", Some("one\n\ttwo \u{1f600}")),
        ("\u{200f}الاحمرار، من 0", Some("الاحمرار، من 0")),
        ("b\u{0}e\u{7}l\u{1b}l\u{85}", Some("bell")),
        ("\u{2067}مرحبا\u{2069}", Some("\u{2067}مرحبا\u{2069}")),
        (" \u{a0}\u{2003}\n", None),
        ("\u{1}", None),
        ("", None),
    ] {
        assert_eq!(clean(written).as_deref(), told, "{written:?}");
    }
}

#[test]
fn a_period_never_runs_backwards() {
    let on = |day| NaiveDate::from_ymd_opt(2026, 3, day);
    let written = |start, end| serde_json::to_value(Period::of(start, end)).unwrap();
    assert_eq!(
        written(on(1), on(7)),
        json!({"start": "2026-03-01", "end": "2026-03-07"})
    );
    assert_eq!(
        written(on(1), on(1)),
        json!({"start": "2026-03-01", "end": "2026-03-01"})
    );
    assert_eq!(written(on(9), on(7)), json!({"start": "2026-03-09"}));
    assert_eq!(written(None, None), Value::Null);
}

fn told(own: Option<CourseId>) -> Diary {
    Diary {
        lang: "en",
        at: "2026-03-01T18:00:00+01:00".to_owned(),
        own,
        courses: Vec::new(),
        sessions: Vec::new(),
        removed: Vec::new(),
        check_ins: Vec::new(),
    }
}

fn written(diary: &Diary) -> Value {
    serde_json::from_str(&text(diary).unwrap()).unwrap()
}

#[test]
fn an_empty_diary_is_a_transaction_without_entries() {
    let empty = json!({
        "resourceType": "Bundle",
        "type": "transaction",
        "timestamp": "2026-03-01T18:00:00+01:00",
    });
    assert_eq!(written(&told(None)), empty);
}

/// R4 has neither empty lists nor null: what is not there is not named.
#[test]
fn nothing_is_written_empty() {
    let course = CourseId::known("c");
    let name = |code: &str| Term {
        code: code.to_owned(),
        text: " ".to_owned(),
    };
    let diary = Diary {
        courses: vec![CourseTold {
            id: course.clone(),
            state: CourseState::Removed,
            title: String::new(),
            description: "\u{7}".to_owned(),
            from: None,
            to: None,
            activities: Vec::new(),
            notes: vec![" ".to_owned()],
            origins: Vec::new(),
        }],
        check_ins: vec![CheckInTold {
            date: NaiveDate::default(),
            name: name("check_in"),
            areas: Vec::new(),
            scores: Vec::new(),
            ticked: vec![(name("open_skin"), false)],
            note: Some("\n".to_owned()),
        }],
        ..told(Some(course))
    };
    let written = written(&diary);
    assert_eq!(empties(&written), Vec::<&Value>::new(), "{written:#}");
    let seen = &written["entry"][2]["resource"];
    assert_eq!(seen["component"][0]["valueBoolean"], false);
}

fn empties(value: &Value) -> Vec<&Value> {
    let within: Vec<&Value> = match value {
        Value::Array(all) => all.iter().collect(),
        Value::Object(all) => all.values().collect(),
        _ => Vec::new(),
    };
    let empty = match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(_) | Value::Object(_) => within.is_empty(),
        _ => false,
    };
    let within = within.into_iter().flat_map(empties);
    empty.then_some(value).into_iter().chain(within).collect()
}
