//! Faults: exit 1 and one line; what is no diary stays as it is.

use std::fs;

use crate::driver::{Diary, said};

#[test]
fn a_folder_or_another_file_is_no_diary() {
    let diary = Diary::at("2026-03-10T09:00");
    let path = |name: &str| diary.folder.path().join(name);
    fs::create_dir(path("folder")).unwrap();
    fs::write(
        path("letter"),
        "Dear diary, this is no database. ".repeat(20),
    )
    .unwrap();
    fs::write(path("short"), "x").unwrap();
    for name in ["folder", "letter", "short", "missing/diary.db"] {
        let mut call = diary.bare();
        call.arg("--diary").arg(path(name)).args([
            "--now",
            "2026-03-10T09:00[UTC]",
            "log",
            "microneedling",
        ]);
        let said = said(&mut call);
        assert_eq!(
            (said.code, said.out.as_str()),
            (Some(1), ""),
            "{name}: {said:?}"
        );
        assert_eq!(said.err.lines().count(), 1, "{name}: {said:?}");
        let start = format!("diary: {}", path(name.split('/').next().unwrap()).display());
        assert!(said.err.starts_with(&start), "{name}: {said:?}");
    }
    assert_eq!(
        fs::read_to_string(path("letter")).unwrap(),
        "Dear diary, this is no database. ".repeat(20)
    );
    assert_eq!(fs::read_to_string(path("short")).unwrap(), "x");
    assert_eq!(fs::read_dir(path("folder")).unwrap().count(), 0);
    assert!(
        !path("missing").exists(),
        "a folder named by hand must be there already"
    );
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_gone_away_is_no_fault() {
    let diary = Diary::at("2026-03-10T09:00");
    diary.text(&["today"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let said = said(
        diary
            .command(&["protocols", "microneedling"])
            .stdout(writer),
    );
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
}
