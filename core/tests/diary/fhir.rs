//! The transaction for a clinic's server, posted to one that does what R4 says of conditional requests.

mod server;

use std::collections::BTreeSet;

use aftercare::Companion;
use aftercare::companion::{ExportKind, PlanDraft};
use aftercare::diary::{
    Adjunct, Area, CheckInEntry, Event, Scar, Score, SessionDraft, Sign, Treatment,
};
use aftercare::moment::Moment;
use aftercare::protocol::{Figure, HoldKind};
use serde_json::{Value, json};

use self::server::{Server, entries, post};
use crate::common::{Diary, at, date, draft, draft_on, holds, in_zone, scored, scores};

fn exported(diary: &Diary, moment: &Moment) -> Value {
    let to = diary.folder().join("diary.json");
    let path = to.to_str().unwrap();
    diary.export(ExportKind::Fhir, path, true, moment).unwrap();
    serde_json::from_slice(&std::fs::read(to).unwrap()).unwrap()
}

fn of_type<'b>(bundle: &'b Value, of: &str) -> Vec<&'b Value> {
    let resources = entries(bundle).iter().map(|entry| &entry["resource"]);
    resources.filter(|it| it["resourceType"] == of).collect()
}

/// How the entries of a bundle are asked for.
fn asked(bundle: &Value) -> BTreeSet<String> {
    entries(bundle)
        .iter()
        .map(|entry| format!("{} {}", entry["request"], entry["fullUrl"]))
        .collect()
}

/// Three treatments, four sessions, check-ins, a plan.
fn kept() -> Diary {
    let diary = Diary::new();
    let needled = SessionDraft {
        areas: Some(vec![Area::Cheeks, Area::Forehead]),
        depth_mm: Some(1.5),
        scars: Some(vec![Scar::Rolling]),
        adjuncts: Some(vec![Adjunct::Prp, Adjunct::Subcision]),
        clinic: Some("Clínica Sol".to_owned()),
        note: Some("Numb for an hour \u{1f635}".to_owned()),
        ..draft(Treatment::Microneedling)
    };
    let first = diary.log(&needled, &at("2026-03-01T18:00"));
    let ticked = CheckInEntry {
        scores: scores([(Score::Redness, 4), (Score::Pain, 2)]),
        open_skin: Some(false),
        signs: vec![Sign::Pus],
        events: vec![Event::Picked],
        note: Some("\u{2067}احمرار\u{2069}".to_owned()),
        ..CheckInEntry::default()
    };
    diary.check_in(&ticked, &at("2026-03-02T20:00")).unwrap();
    diary
        .check_in(&scored([2, 0, 1, 0]), &at("2026-03-03T20:00"))
        .unwrap();
    let said = PlanDraft {
        holds: holds([(HoldKind::Retinoid, Figure::Days(10))]),
        said_by: Some("Dr Sol".to_owned()),
        ..PlanDraft::default()
    };
    diary
        .clinician_plan(&first.course, &said, &at("2026-03-03T21:00"))
        .unwrap();
    diary.log(
        &draft(Treatment::ChemicalPeelMedium),
        &at("2026-03-04T18:00"),
    );
    let booked = SessionDraft {
        booked: true,
        ..draft_on(Treatment::Microneedling, "2026-04-10")
    };
    diary.log(&booked, &at("2026-03-04T18:30"));
    let booked = SessionDraft {
        booked: true,
        ..draft_on(Treatment::SteroidInjection, "2026-05-01")
    };
    diary.log(&booked, &at("2026-03-04T18:30"));
    diary
}

#[test]
fn posting_it_twice_changes_nothing() {
    let diary = kept();
    let now = at("2026-03-05T09:00");
    let bundle = exported(&diary, &now);
    let mut server = Server::new();
    post(&mut server, &bundle);
    assert_eq!(server.len(), entries(&bundle).len());
    let before = server.clone();
    post(&mut server, &bundle);
    post(&mut server, &exported(&diary, &now));
    assert_eq!(server, before);
}

#[test]
fn a_later_export_names_the_same_and_changes_the_plan_alone() {
    let diary = kept();
    let sooner = exported(&diary, &at("2026-03-05T09:00"));
    let later = exported(&diary, &in_zone("2026-03-20T22:00", "Asia/Tokyo"));
    assert_eq!(asked(&sooner), asked(&later));
    for kind in ["Patient", "Procedure", "Observation", "Provenance"] {
        assert_eq!(of_type(&sooner, kind), of_type(&later, kind));
    }
    assert_ne!(of_type(&sooner, "CarePlan"), of_type(&later, "CarePlan"));
    assert_eq!(later["timestamp"], "2026-03-20T22:00:00+09:00");
}

#[test]
fn what_changes_later_is_updated_where_it_lies() {
    let diary = kept();
    let mut server = Server::new();
    post(&mut server, &exported(&diary, &at("2026-03-05T09:00")));
    let size = server.len();
    let sessions = diary.sessions().unwrap();
    let id = |on: &str| {
        sessions
            .iter()
            .find(|it| it.on == date(on))
            .unwrap()
            .id
            .clone()
    };
    let then = at("2026-04-10T21:00");
    diary.confirm_session(&id("2026-04-10"), &then).unwrap();
    diary.cancel_session(&id("2026-05-01"), &then).unwrap();
    diary.remove_session(&id("2026-03-01"), &then).unwrap();
    let again = CheckInEntry {
        on: Some(date("2026-03-03")),
        ..scored([5, 0, 1, 0])
    };
    diary.check_in(&again, &then).unwrap();
    let bundle = exported(&diary, &then);
    post(&mut server, &bundle);
    assert_eq!(server.len(), size);
    let statuses: Vec<_> = of_type(&bundle, "Procedure")
        .iter()
        .map(|it| (it["status"].clone(), it["performedDateTime"].clone()))
        .collect();
    assert_eq!(
        statuses,
        [
            (json!("completed"), json!("2026-03-04")),
            (json!("completed"), json!("2026-04-10")),
            (json!("not-done"), json!("2026-05-01")),
            // Nothing but that it was an error is said of what the patient took out.
            (json!("entered-in-error"), Value::Null),
        ]
    );
    let plans: Vec<_> = of_type(&bundle, "CarePlan")
        .iter()
        .map(|it| it["status"].clone())
        .collect();
    assert_eq!(plans, ["active", "active", "revoked"]);
    let redness = of_type(&bundle, "Observation")
        .into_iter()
        .find(|it| it["effectiveDateTime"] == "2026-03-03")
        .map(|it| it["component"][0]["valueInteger"].clone());
    assert_eq!(redness, Some(json!(5)));
}

#[test]
fn the_clinics_own_record_of_the_person_is_left_alone() {
    let diary = kept();
    let bundle = exported(&diary, &at("2026-03-05T09:00"));
    let patients = of_type(&bundle, "Patient");
    let [patient] = patients[..] else {
        panic!("{patients:?}")
    };
    let fields: Vec<&String> = patient.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["identifier", "resourceType"]);
    let mut server = Server::new();
    post(&mut server, &bundle);
    let place = server.keys().find(|it| it.starts_with("Patient")).cloned();
    let named = json!({"resourceType": "Patient", "name": [{"family": "Ruiz"}]});
    server.insert(place.clone().unwrap(), named.clone());
    post(&mut server, &bundle);
    assert_eq!(server[&place.unwrap()], named);
}

#[test]
fn a_session_and_a_check_in_are_told_in_full() {
    let diary = kept();
    let bundle = exported(&diary, &at("2026-03-05T09:00"));
    let texts = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|it| it["text"].as_str().unwrap().to_owned())
            .collect()
    };
    let session = of_type(&bundle, "Procedure")[0];
    assert_eq!(session["code"]["text"], "Microneedling");
    assert_eq!(texts(&session["bodySite"]), ["Forehead", "Cheeks"]);
    assert_eq!(texts(&session["reasonCode"]), ["Rolling scars"]);
    assert_eq!(session["usedCode"].as_array().unwrap().len(), 2);
    assert_eq!(session["location"]["display"], "Clínica Sol");
    assert_eq!(session["note"][0]["text"], "Numb for an hour \u{1f635}");
    let depth = of_type(&bundle, "Observation")[0];
    assert_eq!(
        depth["valueQuantity"],
        json!({"value": 1.5, "unit": "mm", "system": "http://unitsofmeasure.org", "code": "mm"})
    );
    let seen = of_type(&bundle, "Observation")[1];
    assert_eq!(seen["effectiveDateTime"], "2026-03-02");
    assert_eq!(seen["note"][0]["text"], "\u{2067}احمرار\u{2069}");
    let entered: Vec<_> = seen["component"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            let codes = it["code"]["coding"].as_array().unwrap();
            let own = codes.last().unwrap()["code"].as_str().unwrap();
            let value = it.get("valueInteger").or(it.get("valueBoolean"));
            (own.to_owned(), value.unwrap().clone())
        })
        .collect();
    let expected = [
        ("score-redness", json!(4)),
        ("score-pain", json!(2)),
        ("skin-open_skin", json!(false)),
        ("sign-pus", json!(true)),
        ("event-picked", json!(true)),
    ];
    assert_eq!(
        entered,
        expected.map(|(code, value)| (code.to_owned(), value))
    );
}

#[test]
fn a_hold_keeps_away_until_the_day_before_it_passes_and_is_never_completed() {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    let hold = |on: &str, kind: &str| {
        let bundle = exported(&diary, &at(on));
        let activities = of_type(&bundle, "CarePlan")[0]["activity"].clone();
        let details = activities.as_array().unwrap().iter();
        let details: Vec<Value> = details.map(|it| it["detail"].clone()).collect();
        assert!(details.iter().all(|it| it["status"] != "completed"));
        let named = |it: &Value| it["code"]["coding"][0]["code"] == format!("hold-{kind}");
        details.into_iter().find(named)
    };
    let running = hold("2026-03-03T09:00", "retinoid").unwrap();
    assert_eq!(running["status"], "in-progress");
    assert_eq!(running["doNotPerform"], true);
    assert_eq!(
        running["scheduledPeriod"],
        json!({"start": "2026-03-01", "end": "2026-03-07"})
    );
    let text = running["description"].as_str().unwrap();
    assert!(
        text.contains(
            "Retinoid creams or gels: 7 days, then until the diary is clear [Clinic page (weak)]"
        ),
        "{text}"
    );
    // Its minimum has passed and the diary says nothing: no clearance.
    let passed = hold("2026-03-09T09:00", "retinoid").unwrap();
    assert_eq!(passed["status"], "unknown");
    let reason = passed["statusReason"]["text"].as_str().unwrap();
    assert!(reason.contains("No entry means unknown"), "{reason}");
    // Until the clinician's word: an end is not known.
    let waits = hold("2026-03-09T09:00", "vitamin_c").unwrap();
    assert_eq!(waits["status"], "in-progress");
    assert_eq!(waits["scheduledPeriod"], json!({"start": "2026-03-01"}));
    assert!(hold("2026-03-09T09:00", "make_up").is_none());
}

/// Where treatments overlap, regions stand differently; each session's own figure is told once.
#[test]
fn each_course_tells_its_own_holds_once() {
    let diary = kept();
    let bundle = exported(&diary, &at("2026-03-05T09:00"));
    let mut told = 0;
    for plan in of_type(&bundle, "CarePlan") {
        let activities = plan["activity"].as_array().map_or(&[][..], Vec::as_slice);
        let names: Vec<String> = activities
            .iter()
            .map(|it| it["detail"]["code"]["coding"][0]["code"].to_string())
            .collect();
        let once: BTreeSet<&String> = names.iter().collect();
        assert_eq!(once.len(), names.len(), "{names:?}");
        told += names.len();
    }
    assert!(told > 20, "{told}");
}

#[test]
fn figures_name_who_says_so() {
    let diary = kept();
    let bundle = exported(&diary, &at("2026-03-05T09:00"));
    let origins = of_type(&bundle, "Provenance");
    // Needling by protocol, its retinoid by the clinician, the others by protocol.
    assert_eq!(origins.len(), 4);
    let displays = |origin: &Value| -> Vec<String> {
        let entities = origin["entity"].as_array().unwrap().iter();
        entities
            .map(|it| it["what"]["display"].as_str().unwrap().to_owned())
            .collect()
    };
    let protocol = displays(origins[0]);
    assert_eq!(protocol[0], "Microneedling, protocol version 1");
    assert!(protocol.iter().any(|it| it.starts_with(
        "Vitamin C on the skin: 7 days, then until your clinician's word [Published source] ("
    )));
    assert!(!protocol.iter().any(|it| it.contains("Retinoid")));
    assert!(
        !protocol
            .iter()
            .any(|it| it.contains("()") || it.contains("(;"))
    );
    assert_eq!(origins[0]["recorded"], "2026-03-01T18:00:00+01:00");
    let clinician = origins[1];
    assert_eq!(clinician["agent"][0]["who"]["display"], "Dr Sol");
    assert_eq!(clinician["occurredDateTime"], "2026-03-03");
    assert_eq!(
        displays(clinician),
        ["Retinoid creams or gels: 10 days, then until the diary is clear [Your clinician]"]
    );
}

#[test]
fn nothing_of_another_diary_is_named_alike() {
    let now = at("2026-03-05T09:00");
    let (one, other) = (exported(&kept(), &now), exported(&kept(), &now));
    assert_eq!(asked(&one).intersection(&asked(&other)).count(), 0);
}

#[test]
fn an_empty_diary_asks_for_nothing_and_check_ins_alone_are_refused() {
    let diary = Diary::new();
    let now = at("2026-03-05T09:00");
    assert!(entries(&exported(&diary, &now)).is_empty());
    diary.check_in(&scored([1; 4]), &now).unwrap();
    let to = diary.folder().join("refused.json");
    let path = to.to_str().unwrap();
    let companion: &Companion = &diary;
    let refused = companion.export(ExportKind::Fhir, path, false, &now);
    assert!(refused.unwrap_err().is_bad_input());
    assert!(!to.exists());
}

#[test]
fn a_course_ended_before_its_booked_session_has_no_end_before_its_start() {
    let diary = Diary::new();
    let now = at("2026-03-05T09:00");
    let booked = SessionDraft {
        booked: true,
        ..draft_on(Treatment::Microneedling, "2026-04-10")
    };
    let session = diary.log(&booked, &now);
    diary.end_course(&session.course, &now).unwrap();
    let bundle = exported(&diary, &now);
    let plan = of_type(&bundle, "CarePlan")[0];
    assert_eq!(plan["status"], "completed");
    assert_eq!(plan["period"], json!({"start": "2026-04-10"}));
}

#[test]
fn each_language_has_the_same_codes() {
    let diary = kept();
    let now = at("2026-03-05T09:00");
    let codes = |lang: &str| {
        diary.speak(Some(lang.to_owned())).unwrap();
        let bundle = exported(&diary, &now);
        assert!(!bundle.to_string().contains("[en]"), "{lang}");
        assert_eq!(of_type(&bundle, "Procedure")[0]["language"], lang);
        let mut found = Vec::new();
        gather(&bundle, &mut found);
        found
    };
    let english = codes("en");
    for lang in ["es", "de", "fr", "ar"] {
        assert_eq!(codes(lang), english, "{lang}");
    }
}

/// Every code, in order.
fn gather(value: &Value, found: &mut Vec<Value>) {
    if value.get("system").is_some() {
        found.extend(value.get("code").cloned());
    }
    match value {
        Value::Array(within) => within.iter().for_each(|it| gather(it, found)),
        Value::Object(within) => within.values().for_each(|it| gather(it, found)),
        _ => {}
    }
}
