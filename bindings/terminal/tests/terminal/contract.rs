//! The terminal contract's example, and how each document is wrapped.

use serde_json::{Value, json};

use crate::driver::Diary;

#[test]
fn the_example_prints_what_the_contract_says() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let (session, course) = diary.log(&["microneedling"]);
    diary.wait_until("2026-03-03T09:00");
    let today = diary.json(&["today"]);
    assert_eq!(today["date"], "2026-03-03");
    assert_eq!(today["zone"], "Europe/Madrid");
    assert_eq!(today["signs_recorded"], json!([]));
    let downtime = &today["downtime"][0];
    for (field, value) in [
        ("session", json!(session)),
        ("treatment", json!("microneedling")),
        ("day", json!(2)),
        ("from_day", json!(1)),
        ("to_day", json!(3)),
        ("up_to_day", json!(7)),
        ("last_on", json!("2026-03-04")),
        ("state", json!("common")),
    ] {
        assert_eq!(downtime[field], value, "{field}");
    }
    let retinoid = named(&today["holds"], "retinoid");
    assert_eq!(retinoid["regions"], json!(["all"]));
    assert_eq!(retinoid["state"], "holding");
    assert_eq!(retinoid["passes_on"], "2026-03-08");
    assert_eq!(retinoid["days_left"], 5);
    assert_eq!(retinoid["because"][0]["session"], json!(session));
    assert_eq!(retinoid["because"][0]["figure"], "7 days");
    assert_eq!(retinoid["because"][0]["grade"], "clinic");
    assert_eq!(named(&today["holds"], "make_up")["passes_on"], "2026-03-04");
    let sunscreen = named(&today["reminders"], "sunscreen");
    assert_eq!(sunscreen["at"], "2026-03-03T08:00:00+01:00[Europe/Madrid]");
    assert_eq!(sunscreen["state"], "due");
    let next = &today["next_session"];
    assert_eq!(next["course"], json!(course));
    assert_eq!(next["earliest"], "2026-03-29");
    assert_eq!(next["latest"], "2026-04-12");
    assert_eq!(next["state"], "upcoming");
    assert_eq!(today["touch_up"], Value::Null);
    assert!(today["signs"][0]["text"].is_string());
}

#[test]
fn every_document_has_its_names() {
    let diary = Diary::at("2026-03-03T09:00");
    let (session, course) = diary.log(&["microneedling", "--on", "2026-03-01"]);
    let task = &diary.json(&["task", "add", "ointment"])["task"];
    for (args, names) in [
        (vec!["due"], vec!["courses"]),
        (vec!["agenda"], vec!["days"]),
        (vec!["sessions"], vec!["sessions"]),
        (vec!["protocols"], vec!["protocols"]),
        (vec!["scars"], vec!["scars"]),
        (vec!["undo", "--list"], vec!["changes"]),
        (vec!["task", "list"], vec!["tasks"]),
        (vec!["settings"], vec!["morning", "quiet", "lang"]),
        (vec!["settings", "quiet"], vec!["setting", "value"]),
        (
            vec!["settings", "quiet", "off"],
            vec!["setting", "value", "change"],
        ),
        (
            vec!["protocols", "microneedling"],
            vec!["treatment", "figures"],
        ),
        (
            vec!["scars", "icepick"],
            vec!["scar", "microneedling", "combined_with"],
        ),
        (
            vec!["progress", &course[..6]],
            vec!["course", "sessions", "scores"],
        ),
        (
            vec!["adherence"],
            vec!["asked", "delivered", "answered", "percent"],
        ),
        (vec!["costs"], vec!["currencies"]),
        (
            vec!["explain", "sunscreen"],
            vec!["reminder", "rule", "figures"],
        ),
        (vec!["why-not", "shade"], vec!["kind", "date", "reasons"]),
        (
            vec!["check-in", "--redness", "2"],
            vec!["check_in", "changes", "change"],
        ),
        (vec!["done", "sunscreen"], vec!["outcomes", "change"]),
        (
            vec!["change", &session[..6], "--depth", "1"],
            vec!["session", "warnings", "changes"],
        ),
        (
            vec!["plan", &course[..6], "--planned", "4"],
            vec!["course", "warnings", "changes"],
        ),
        (
            vec!["change", &session[..6], "--area", "neck", "--preview"],
            vec!["session", "warnings", "changes"],
        ),
        (
            vec!["move", &session[..6], "--to", "2026-03-02"],
            vec!["session", "changes"],
        ),
        (vec!["end", &course[..6]], vec!["course", "changes"]),
        (vec!["undo"], vec!["change", "changes"]),
        (vec!["remove", &session[..6]], vec!["session", "changes"]),
        (
            vec!["task", "remove", &task["id"].as_str().unwrap()[..6]],
            vec!["task", "change"],
        ),
    ] {
        let document = diary.json(&args);
        for name in names {
            assert!(
                document.get(name).is_some(),
                "{args:?} has no {name}: {document}"
            );
        }
    }
}

#[test]
fn a_preview_writes_nothing_and_looks_ahead() {
    let diary = Diary::at("2026-03-01T18:00");
    diary.text(&["today"]);
    let before = diary.bytes();
    let shown = diary.json(&["log", "microneedling", "--preview", "--ahead", "2026-03-03"]);
    assert_eq!(shown["change"], Value::Null);
    assert_eq!(shown["ahead"]["session_day"], 2);
    assert_eq!(shown["ahead"]["day"]["date"], "2026-03-03");
    assert!(named(&shown["ahead"]["day"]["holds"], "retinoid").is_object());
    assert!(
        diary
            .text(&["log", "microneedling", "--preview"])
            .contains("Nothing was written.")
    );
    assert_eq!(diary.bytes(), before);
    assert_eq!(diary.json(&["sessions"]), json!({"sessions": []}));
}

#[test]
fn flags_with_a_value_take_it_or_mean_yes() {
    let diary = Diary::at("2026-03-01T18:00");
    let seen = |args: &[&str]| diary.json(&[&["check-in"], args].concat())["check_in"].clone();
    let both = seen(&["--open-skin", "--darker=no"]);
    assert_eq!(
        (&both["open_skin"], &both["darker"], &both["lighter"]),
        (&json!(true), &json!(false), &Value::Null)
    );
    assert_eq!(seen(&["--open-skin=no"])["open_skin"], json!(false));
}

#[test]
fn every_field_of_a_session_arrives() {
    let diary = Diary::at("2026-03-01T18:00");
    let args = [
        "log",
        "microneedling",
        "--on",
        "2026-02-27",
        "--area",
        "cheeks",
        "--area",
        "nose",
        "--depth",
        "1.5",
        "--scar",
        "boxcar",
        "--adjunct",
        "prp",
        "--radiofrequency",
        "no",
        "--planned",
        "4",
        "--clinic",
        "Sol",
        "--clinic-phone",
        "+34 900",
        "--out-of-hours",
        "112",
        "--cost",
        "250",
        "--currency",
        "EUR",
        "--note",
        "- calm",
    ];
    let logged = diary.json(&args);
    assert_eq!(logged["questions"], json!([]));
    let session = &logged["session"];
    for (field, value) in [
        ("on", json!("2026-02-27")),
        ("areas", json!(["cheeks", "nose"])),
        ("depth_mm", json!(1.5)),
        ("scars", json!(["boxcar"])),
        ("adjuncts", json!(["prp"])),
        (
            "clinic",
            json!({"name": "Sol", "phone": "+34 900", "out_of_hours": "112"}),
        ),
        ("cost", json!({"amount": "250.00", "currency": "EUR"})),
        ("note", json!("- calm")),
        ("state", json!("done")),
    ] {
        assert_eq!(session[field], value, "{field}");
    }
    assert_eq!(diary.json(&["due"])["courses"][0]["planned"], 4);
    let heat = diary.json(&["log", "microneedling", "--radiofrequency", "yes"]);
    assert_eq!(heat["session"]["treatment"], "other");
}

#[test]
fn options_may_stand_anywhere() {
    let diary = Diary::at("2026-03-01T18:00");
    let mut command = diary.bare();
    command.args([
        "today",
        "--json",
        "--now",
        "2026-05-01T09:00[Asia/Tokyo]",
        "--lang",
        "en",
        "--diary",
    ]);
    let said = crate::driver::said(command.arg(diary.file()));
    assert!(said.out.contains("\"zone\": \"Asia/Tokyo\""), "{said:?}");
    assert!(
        said.out.ends_with("}\n") && said.out.starts_with("{\n  \""),
        "pretty, with a newline at its end"
    );
}

#[test]
fn without_a_file_the_diary_lies_in_the_data_folder() {
    let diary = Diary::at("2026-03-01T18:00");
    let run = |variables: &[(&str, &str)]| {
        let mut command = diary.bare();
        command.envs(variables.iter().copied()).args([
            "--now",
            "2026-03-01T18:00[UTC]",
            "log",
            "microneedling",
        ]);
        crate::driver::said(&mut command)
    };
    let home = diary.folder.path();
    if cfg!(target_os = "linux") {
        assert_eq!(run(&[]).code, Some(0));
        assert!(home.join(".local/share/aftercare/diary.db").is_file());
        let data = home.join("data");
        assert_eq!(
            run(&[("XDG_DATA_HOME", &data.to_string_lossy())]).code,
            Some(0)
        );
        assert!(data.join("aftercare/diary.db").is_file());
        assert_eq!(run(&[("XDG_DATA_HOME", "not/absolute")]).code, Some(0));
        assert!(!home.join("not").exists());
    }
}

#[test]
fn completions_know_commands_and_names() {
    let diary = Diary::at("2026-03-01T18:00");
    let script = diary.text(&["completions", "bash"]);
    assert!(script.starts_with("_aftercare()"));
    for word in [
        "check-in",
        "why-not",
        "--radiofrequency",
        "microneedling",
        "trouble_breathing",
    ] {
        assert!(script.contains(word), "{word}");
    }
    assert!(!diary.file().exists(), "no diary is opened for it");
}

#[test]
fn help_has_examples_and_goes_to_stdout() {
    let diary = Diary::at("2026-03-01T18:00");
    for args in [
        vec!["--help"],
        vec!["log", "--help"],
        vec!["today", "--help"],
        vec!["check-in", "--help"],
        vec!["plan", "--help"],
        vec!["done", "--help"],
    ] {
        assert!(diary.text(&args).contains("\n  aftercare "), "{args:?}");
    }
    assert!(diary.text(&["--version"]).starts_with("aftercare "));
    assert!(!diary.file().exists());
}

/// The entry of a list with that kind.
fn named(list: &Value, kind: &str) -> Value {
    let entry = list
        .as_array()
        .and_then(|list| list.iter().find(|entry| entry["kind"] == kind));
    entry
        .cloned()
        .unwrap_or_else(|| panic!("no {kind} in {list}"))
}
