//! Erasing leaves nothing behind.

use std::fs;

use aftercare::diary::{SessionDraft, Treatment};

use crate::common::{Diary, at, draft, scored};

fn left(diary: &Diary) -> Vec<String> {
    let files = fs::read_dir(diary.folder()).unwrap();
    files
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn erase_leaves_nothing_behind() {
    let (mut diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let noted = SessionDraft {
        note: Some("a note nobody else should read".to_owned()),
        ..draft(Treatment::Microneedling)
    };
    diary.log(&noted, &now);
    diary.check_in(&scored([1; 4]), &now).unwrap();
    assert!(
        left(&diary).len() > 1,
        "the log lies beside the diary: {:?}",
        left(&diary)
    );
    diary.take().erase().unwrap();
    assert_eq!(left(&diary), Vec::<String>::new());
}

#[test]
fn what_is_begun_afterwards_is_empty() {
    let (mut diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let empty = diary.whole(&now);
    diary.log(&draft(Treatment::Microneedling), &now);
    diary.take().erase().unwrap();
    diary.reopen();
    assert_eq!(diary.whole(&now), empty);
    assert_eq!(diary.changes().unwrap(), []);
}

#[test]
fn what_lies_beside_the_diary_is_left_alone() {
    let mut diary = Diary::new();
    let beside = diary.folder().join("diary.db.txt");
    fs::write(&beside, "the patient's own").unwrap();
    diary.take().erase().unwrap();
    assert_eq!(left(&diary), ["diary.db.txt"]);
}
