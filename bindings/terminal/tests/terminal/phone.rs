//! What a phone would do: notifications, snoozes, pauses, time outdoors.

use serde_json::{Value, json};

use crate::driver::Diary;

/// Refused with exit code 2 and one line that names the field.
fn refused(diary: &Diary, args: &[&str], field: &str) {
    let said = diary.run(args);
    assert_eq!(said.code, Some(2), "{args:?}: {}", said.err);
    assert_eq!(
        said.err.trim_end().lines().count(),
        1,
        "{args:?}: {}",
        said.err
    );
    assert!(
        said.err.contains(&format!("{field}: ")),
        "{args:?}: {}",
        said.err
    );
}

fn needled() -> Diary {
    let mut diary = Diary::at("2026-03-01T18:00");
    diary.log(&["microneedling"]);
    diary.wait_until("2026-03-03T09:00");
    diary
}

fn armed(diary: &Diary, args: &[&str]) -> Vec<Value> {
    let all: Vec<&str> = ["notifications"].iter().chain(args).copied().collect();
    match &diary.json(&all)["arm"] {
        Value::Array(armed) => armed.clone(),
        other => panic!("{other} is no list"),
    }
}

#[test]
fn a_notification_has_what_the_contract_names() {
    let diary = needled();
    let answer = diary.json(&["notifications", "--budget", "5"]);
    let first = &answer["arm"][0];
    for field in [
        "key", "fire_at", "wall", "clock", "kinds", "keys", "title", "body", "repeats",
    ] {
        assert!(first.get(field).is_some(), "{field}");
    }
    assert_eq!(first["wall"], "2026-03-03T13:00:00+01:00[Europe/Madrid]");
    assert_eq!(first["fire_at"], "2026-03-03T12:00:00Z");
    assert_eq!(first["clock"], "floating");
    let coverage = &answer["coverage"];
    assert_eq!(coverage["until"], "2026-03-03T20:00:00");
    assert_eq!(coverage["limit"], "budget");
    assert_eq!(
        (&coverage["armed"], &coverage["reserved"]),
        (&json!(5), &json!(3))
    );
}

#[test]
fn what_is_pending_already_is_not_armed_again() {
    let diary = needled();
    let all = armed(&diary, &[]);
    let pending: Vec<Value> = all
        .iter()
        .map(|one| json!({"key": one["key"], "fire_at": one["fire_at"]}))
        .collect();
    let file = diary.file().with_file_name("pending.json");
    std::fs::write(&file, serde_json::to_string(&pending).unwrap()).unwrap();
    let again = diary.json(&["notifications", "--pending", file.to_str().unwrap()]);
    assert_eq!((&again["arm"], &again["cancel"]), (&json!([]), &json!([])));
    std::fs::write(&file, "{}").unwrap();
    refused(
        &diary,
        &["notifications", "--pending", file.to_str().unwrap()],
        "pending",
    );
}

#[test]
fn a_notifications_key_answers_its_care_and_leaves_the_check_in() {
    let mut diary = needled();
    let all = armed(&diary, &[]);
    let evening = all
        .iter()
        .find(|one| one["wall"].as_str().unwrap().starts_with("2026-03-03T20"))
        .unwrap();
    diary.wait_until("2026-03-03T21:00");
    let answer = diary.json(&["done", evening["key"].as_str().unwrap()]);
    let keys: Vec<&Value> = answer["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["key"])
        .collect();
    assert_eq!(keys, [&json!("moisturiser:2026-03-03:evening")]);
    let told = diary.json(&["explain", evening["key"].as_str().unwrap()]);
    assert_eq!(told["coalesced_with"].as_array().unwrap().len(), 2);
    diary.json(&["unmark", evening["key"].as_str().unwrap()]);
    refused(&diary, &["unmark", evening["key"].as_str().unwrap()], "key");
}

#[test]
fn a_snooze_moves_one_reminder_and_comes_before_quiet_hours() {
    let mut diary = needled();
    diary.wait_until("2026-03-03T21:30");
    let snoozed = diary.json(&["snooze", "no_retinoid", "--minutes", "120"]);
    assert_eq!(
        snoozed["outcomes"][0]["snoozed_until"],
        "2026-03-03T20:59:00Z"
    );
    let moved = armed(&diary, &[])
        .into_iter()
        .find(|one| one["clock"] == "instant")
        .unwrap();
    assert_eq!(moved["keys"], json!(["no_retinoid:2026-03-03:evening"]));
    refused(
        &diary,
        &["snooze", "no_retinoid", "--minutes", "4"],
        "minutes",
    );
}

#[test]
fn a_pause_and_its_undo() {
    let diary = needled();
    let before = diary.json(&["notifications"]);
    diary.json(&["pause", "2026-03-04", "2026-03-10"]);
    let why = diary.json(&["why-not", "moisturiser", "--on", "2026-03-05"]);
    assert_eq!(why["reasons"][0]["reason"], "paused");
    assert!(armed(&diary, &[]).len() < before["arm"].as_array().unwrap().len());
    diary.json(&["undo"]);
    assert_eq!(diary.json(&["notifications"]), before);
    refused(&diary, &["pause", "2026-03-10", "2026-03-04"], "to");
    refused(&diary, &["pause", "2026-02-10", "2026-03-04"], "from");
}

#[test]
fn time_outdoors_waits_for_the_shade_and_ends_by_itself() {
    let mut diary = Diary::at("2026-03-01T18:00");
    diary.log(&["microneedling"]);
    diary.wait_until("2026-03-02T09:00");
    refused(&diary, &["outdoors", "start"], "outdoors");
    diary.wait_until("2026-03-03T15:00");
    diary.json(&["outdoors", "start"]);
    let again: Vec<Value> = armed(&diary, &[])
        .into_iter()
        .filter(|one| one["kinds"] == json!(["reapply"]))
        .collect();
    let walls: Vec<&str> = again
        .iter()
        .map(|one| &one["wall"].as_str().unwrap()[..16])
        .collect();
    assert_eq!(walls, ["2026-03-03T17:00", "2026-03-03T19:00"]);
    diary.json(&["outdoors", "stop"]);
    assert!(
        armed(&diary, &[])
            .iter()
            .all(|one| one["kinds"] != json!(["reapply"]))
    );
}

#[test]
fn explain_says_what_it_is_shown_with() {
    let diary = needled();
    let told = diary.json(&["explain", "sunscreen"]);
    assert_eq!(
        told["coalesced_with"],
        json!(["moisturiser:2026-03-03:morning"])
    );
    let shown = diary.text(&["explain", "sunscreen"]);
    assert!(shown.contains("together with: Moisturiser"), "{shown}");
}
