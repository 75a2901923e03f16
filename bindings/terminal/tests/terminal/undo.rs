//! Every kind of write can be taken back, and then `today` is what it was, byte for byte.

use crate::driver::Diary;

/// Writes, sees that today changed, takes it back, and sees that today is as before.
fn taken_back(diary: &Diary, args: &[&str]) {
    let today = || diary.text(&["--json", "today"]);
    let before = today();
    diary.text(args);
    assert_ne!(
        today(),
        before,
        "{args:?} changed nothing that could be taken back"
    );
    diary.text(&["undo"]);
    assert_eq!(today(), before, "{args:?}");
}

#[test]
fn every_write_on_a_running_course_can_be_taken_back() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let (session, course) = diary.log(&["microneedling", "--area", "cheeks", "--planned", "2"]);
    diary.wait_until("2026-03-10T09:00");
    let task = diary.json(&["task", "add", "ointment"])["task"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    diary.text(&["done", "task"]);
    for args in [
        &["log", "ablative_laser", "--area", "back"][..],
        &["log", "microneedling", "--on", "2026-04-01", "--booked"],
        &["check-in", "--redness", "2"],
        &["check-in", "--sign", "pus"],
        &["done", "sunscreen"],
        &["skip", "sunscreen"],
        &["unmark", "task"],
        &["plan", &course, "--spacing-days", "30-40"],
        &["lift", "vitamin_c"],
        &["change", &session, "--area", "neck"],
        &["change", &session, "--treatment", "chemical_peel_deep"],
        &["move", &session, "--to", "2026-03-02"],
        &["remove", &session],
        &["end", &course],
        &["task", "add", "stitches out"],
        &["task", "remove", &task],
        &["settings", "morning", "07:30"],
    ] {
        taken_back(&diary, args);
    }
}

#[test]
fn what_becomes_of_a_booked_session_can_be_taken_back() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let (session, _) = diary.log(&["ablative_laser", "--on", "2026-03-10", "--booked"]);
    diary.wait_until("2026-03-10T21:00");
    for args in [
        &["confirm", &session][..],
        &["cancel", &session],
        &["move", &session, "--to", "2026-03-11"],
        &["remove", &session],
    ] {
        taken_back(&diary, args);
    }
}

#[test]
fn the_list_names_what_can_be_taken_back() {
    let diary = Diary::at("2026-03-01T18:00");
    diary.log(&["microneedling"]);
    diary.text(&["check-in", "--pain", "1"]);
    let changes = diary.json(&["undo", "--list"]);
    let what: Vec<&str> = changes["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["what"].as_str().unwrap())
        .collect();
    assert_eq!(what, ["check_in", "log"]);
    let text = diary.text(&["undo", "--list"]);
    assert!(
        text.contains("check-in written") && text.contains("Sunday 1 March 2026, 18:00"),
        "{text}"
    );
    diary.text(&["undo"]);
    diary.text(&["undo"]);
    assert_eq!(
        diary.json(&["undo", "--list"])["changes"],
        serde_json::json!([])
    );
    assert_eq!(diary.run(&["undo"]).code, Some(2));
}
