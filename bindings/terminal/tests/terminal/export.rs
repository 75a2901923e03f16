//! Files for others: written once, over what is there only with `--force`, and never half.

use std::fs;

use serde_json::json;

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
