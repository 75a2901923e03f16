//! Files for others, and tables read in: written once, over what is there only with `--force`, and never half.

use std::fs;

use serde_json::json;

use crate::driver::Diary;
use crate::refusals;

/// What is exported, and the name of a file for it.
const KINDS: &[(&str, &str)] = &[
    ("ics", "skin.ics"),
    ("report", "skin.html"),
    ("fhir", "skin.json"),
];

#[test]
fn a_file_is_written_and_told_of() {
    let (diary, ..) = refusals::diary();
    for (kind, name) in KINDS {
        let to = diary.folder.path().join(name);
        let path = to.to_str().unwrap();
        let told = diary.json(&["export", kind, "--to", path]);
        let bytes = fs::metadata(&to).unwrap().len();
        let files = json!([{ "path": path, "bytes": bytes }]);
        assert_eq!(told, json!({ "export": kind, "files": files }));
    }
}

#[test]
fn what_is_there_is_written_over_only_when_asked() {
    let (diary, ..) = refusals::diary();
    for (kind, name) in KINDS {
        let to = diary.folder.path().join(name);
        fs::write(&to, "mine").unwrap();
        let path = to.to_str().unwrap();
        let said = diary.run(&["export", kind, "--to", path]);
        refusals::judge(&said, kind, "file", path);
        assert_eq!(fs::read(&to).unwrap(), b"mine");
        let said = diary.text(&["export", kind, "--to", path, "--force"]);
        assert!(said.contains(path) || said.contains(name), "{said}");
        assert_ne!(fs::read(&to).unwrap(), b"mine");
    }
}

#[test]
fn a_place_that_is_none_is_refused_and_nothing_is_left() {
    let (diary, ..) = refusals::diary();
    for (kind, name) in KINDS {
        let to = diary.folder.path().join("nowhere").join(name);
        let path = to.to_str().unwrap();
        let said = diary.run(&["export", kind, "--to", path]);
        refusals::judge(&said, kind, "file", path);
        let folder = diary.folder.path().to_str().unwrap();
        let said = diary.run(&["export", kind, "--to", folder, "--force"]);
        refusals::judge(&said, kind, "file", folder);
    }
    let left = fs::read_dir(diary.folder.path()).unwrap();
    let left: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
    assert!(
        left.iter()
            .all(|it| it.to_string_lossy().starts_with("diary.db")),
        "{left:?}"
    );
}

#[test]
fn tables_go_from_one_diary_into_another_once() {
    let (diary, ..) = refusals::diary();
    let folder = diary.folder.path().join("tables");
    let path = folder.to_str().unwrap();
    let told = diary.json(&["export", "csv", "--to", path]);
    let names = told["files"].as_array().unwrap().iter();
    let names: Vec<_> = names
        .map(|it| it["path"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(names, ["sessions.csv", "check-ins.csv", "outcomes.csv"]);
    let said = diary.run(&["export", "csv", "--to", path]);
    assert_eq!(said.code, Some(2), "{said:?}");
    assert!(said.err.starts_with("file: "), "{}", said.err);
    diary.text(&["export", "csv", "--to", path, "--force"]);

    let other = Diary::at("2026-03-10T09:00");
    let first = other.json(&["import", "csv", path]);
    let one = json!({ "added": 1, "already_there": 0 });
    assert_eq!((&first["sessions"], &first["check_ins"]), (&one, &one));
    assert_eq!(other.json(&["sessions"]), diary.json(&["sessions"]));
    let again = other.text(&["import", "csv", path]);
    assert!(again.contains("Read in"), "{again}");
    assert_eq!(other.json(&["sessions"]), diary.json(&["sessions"]));
    other.text(&["undo", first["change"].as_str().unwrap()]);
    assert_eq!(other.json(&["sessions"])["sessions"], json!([]));
}

#[test]
fn a_row_that_cannot_be_leaves_everything_as_it_was() {
    let (diary, ..) = refusals::diary();
    let folder = diary.folder.path().join("tables");
    let path = folder.to_str().unwrap();
    diary.text(&["export", "csv", "--to", path]);
    let sessions = folder.join("sessions.csv");
    let text = fs::read_to_string(&sessions).unwrap();
    fs::write(&sessions, text.replace("microneedling", "cortisone")).unwrap();
    let other = Diary::at("2026-03-10T09:00");
    let said = other.run(&["import", "csv", path]);
    assert_eq!(said.code, Some(2), "{said:?}");
    assert!(said.err.contains("cortisone"), "{}", said.err);
    assert!(said.err.contains("sessions.csv"), "{}", said.err);
    assert_eq!(other.json(&["sessions"])["sessions"], json!([]));
    let nowhere = diary.folder.path().join("nowhere");
    let said = other.run(&["import", "csv", nowhere.to_str().unwrap()]);
    assert_eq!(said.code, Some(2), "{said:?}");
}
