//! Photos, as they are typed.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

use std::fs;

use crate::driver::Diary;

/// A whole JPEG picture of 3 by 2; each number makes another one.
fn picture(number: u8) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
    bytes.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
    bytes.extend([number, 0, 0xff, 0xd9]);
    bytes
}

fn file(diary: &Diary, name: &str, bytes: &[u8]) -> String {
    let path = diary.folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn left_in_its_folder(diary: &Diary) -> usize {
    let folder = diary.folder.path().join("diary.db.photos");
    fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn photos_are_added_listed_and_laid_side_by_side() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let (session, _) = diary.log(&["microneedling"]);
    let id = session[..8].to_owned();
    let first = file(&diary, "one.jpg", &picture(1));
    let view = ["--area", "cheeks", "--view", "front"];
    let added = diary.json(&[&["photo", "add", &first][..], &view, &["--session", &id]].concat());
    let added = &added["photo"];
    assert_eq!((&added["width"], &added["height"]), (&3.into(), &2.into()));
    assert_eq!(added["session"], session);
    assert_eq!(added["on"], "2026-03-01");
    // The file given stays where it was; a copy lies in the diary's own folder.
    assert!(fs::exists(&first).unwrap());
    assert_eq!(left_in_its_folder(&diary), 1);
    assert!(diary.text(&["photo", "pairs"]).contains("None yet"));
    diary.wait_until("2026-04-12T09:00");
    let later = file(&diary, "two.jpg", &picture(2));
    diary.text(&[&["photo", "add", &later][..], &view].concat());
    let listed = diary.json(&["photo", "list"]);
    assert_eq!(listed["photos"].as_array().unwrap().len(), 2);
    let pairs = diary.json(&["photo", "pairs"]);
    assert_eq!(pairs["pairs"][0]["weeks"], 6);
    assert_eq!(pairs["pairs"][0]["earlier"]["id"], added["id"]);
    let text = diary.text(&["photo", "pairs"]);
    assert!(
        text.contains("6 weeks apart.") && text.contains("Nothing measures"),
        "{text}"
    );
    let removed = diary.text(&["photo", "remove", &added["id"].as_str().unwrap()[..8]]);
    // By its own name: what was changed since stays.
    let (_, change) = removed.rsplit_once("aftercare undo ").unwrap();
    diary.text(&["settings", "morning", "07:00"]);
    assert_eq!(
        diary.json(&["photo", "list"])["photos"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    diary.text(&["undo", change.trim()]);
    assert_eq!(diary.json(&["photo", "list"]), listed);
    assert!(diary.text(&["settings", "morning"]).contains("07:00"));
}

#[test]
fn what_is_refused_is_named_as_it_was_typed_and_leaves_nothing() {
    let diary = Diary::at("2026-03-01T18:00");
    let place = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='40,24N'/>";
    let mut located = picture(1);
    let length = u16::try_from(place.len() + 2).unwrap().to_be_bytes();
    located.splice(2..2, [&[0xff, 0xe1][..], &length, place].concat());
    let cases = [
        (
            file(&diary, "where.jpg", &located),
            "says where it was taken",
        ),
        (
            file(&diary, "text.jpg", b"dear diary"),
            "is no JPEG picture",
        ),
        (
            diary.folder.path().join("none.jpg").display().to_string(),
            "entity not found",
        ),
        (diary.folder.path().display().to_string(), "is no file"),
    ];
    for (file, reason) in &cases {
        let refused = diary.run(&["photo", "add", file, "--area", "chin", "--view", "left"]);
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert_eq!(refused.err, format!("file: {file}: {reason}\n"));
    }
    assert_eq!(left_in_its_folder(&diary), 0);
    let good = file(&diary, "good.jpg", &picture(1));
    for (option, value, reason) in [
        ("--area", "chim", "area: chim: unknown; did you mean chin?"),
        ("--view", "lefd", "view: lefd: unknown; did you mean left?"),
        ("--on", "2026-03-02", "on: 2026-03-02: lies ahead"),
        ("--session", "zzz", "session: zzz: matches none"),
    ] {
        let mut typed = vec!["photo", "add", good.as_str()];
        for (name, usual) in [("--area", "chin"), ("--view", "left")] {
            if name != option {
                typed.extend([name, usual]);
            }
        }
        typed.extend([option, value]);
        let refused = diary.run(&typed);
        assert_eq!(
            (refused.code, refused.err.as_str()),
            (Some(2), format!("{reason}\n").as_str())
        );
    }
    assert_eq!(left_in_its_folder(&diary), 0);
    assert_eq!(
        diary.json(&["photo", "list"])["photos"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
}
