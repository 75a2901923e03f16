//! What a restore replaces is kept, nothing is merged, and nobody's file is replaced who did not ask for it.

use std::fs;

use aftercare::AftercareError;
use aftercare::companion::RestoredFrom;
use rusqlite::Connection;

use crate::common::at;
use crate::help::{Place, count, dump, plain, text, write_entries};

const WALL: &str = "2026-06-01T12:00";

#[test]
fn a_whole_diary_is_kept_as_a_snapshot_and_nothing_is_merged() {
    let place = Place::with_entries(2);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    let then = dump(&place.diary());
    write_entries(&place.open(WALL), 5);
    let later = dump(&place.diary());
    let restored = place.restore(text(&backup), "2026-06-02T12:00").unwrap();
    assert_eq!(restored.from, RestoredFrom::Backup);
    assert_eq!((restored.sessions, restored.check_ins), (2, 2));
    assert_eq!(restored.kept_aside, None);
    assert_eq!(dump(&place.diary()), then);
    let kept = restored.kept_snapshot.unwrap();
    let kept = place.at(&format!("diary.db.snapshots/{kept}.db"));
    assert_eq!(dump(&kept), later);
    assert_eq!(
        restored.text,
        "Your diary is restored. It has 2 sessions and 2 check-ins. The diary that was there before is kept as a snapshot."
    );
}

#[test]
fn a_damaged_diary_is_kept_as_it_is_with_its_log() {
    let place = Place::with_entries(3);
    drop(place.open("2026-03-20T08:00"));
    let mut bytes = fs::read(place.diary()).unwrap();
    bytes[8_192..12_288].fill(0xee);
    for turn in 1..=2 {
        fs::write(place.diary(), &bytes).unwrap();
        fs::write(place.log(), format!("a log {turn}")).unwrap();
        let restored = place.restore("2026-03-20", WALL).unwrap();
        let aside = restored.kept_aside.unwrap();
        let name = if turn == 1 { "" } else { "-2" };
        assert!(
            aside.ends_with(&format!("diary.db.damaged-2026-06-01{name}")),
            "{aside}"
        );
        assert_eq!(fs::read(&aside).unwrap(), bytes);
        let log = fs::read_to_string(format!("{aside}-wal")).unwrap();
        assert_eq!(log, format!("a log {turn}"));
        assert!(!place.log().exists());
        assert_eq!(count(&place.diary()), (3, 3));
        assert_eq!(restored.kept_snapshot, None);
        assert!(restored.text.contains("damaged"), "{}", restored.text);
    }
    assert_eq!(place.open(WALL).sessions().unwrap().len(), 3);
}

#[test]
fn a_diary_that_is_missing_or_empty_comes_back() {
    let place = Place::with_entries(3);
    drop(place.open("2026-03-20T08:00"));
    for gone in [true, false] {
        if gone {
            fs::remove_file(place.diary()).unwrap();
        } else {
            fs::write(place.diary(), "").unwrap();
        }
        let restored = place.restore("2026-03-20", WALL).unwrap();
        assert_eq!((restored.kept_aside, restored.kept_snapshot), (None, None));
        assert_eq!(place.open(WALL).sessions().unwrap().len(), 3);
    }
    // On another phone nothing is there at all.
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    let elsewhere = Place::new();
    elsewhere.restore(text(&backup), WALL).unwrap();
    assert_eq!(elsewhere.open(WALL).sessions().unwrap().len(), 3);
    let nowhere = elsewhere.at("none/diary.db");
    let error = aftercare::companion::restore_diary(
        text(&nowhere),
        text(&backup),
        None,
        None,
        None,
        &at(WALL),
    );
    assert!(matches!(
        error.unwrap_err(),
        AftercareError::NoPermission { .. }
    ));
    assert!(!elsewhere.at("none").exists());
}

#[test]
fn what_was_in_the_log_is_kept_too_and_never_meets_the_new_diary() {
    let place = Place::with_entries(2);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    // Written and not closed, as by a phone that lost its power.
    let companion = place.open(WALL);
    write_entries(&companion, 4);
    let left = ["diary.db", "diary.db-wal", "diary.db.snapshots/left"];
    let files = left.map(|name| fs::read(place.at(name)).unwrap());
    drop(companion);
    for (name, bytes) in left.iter().zip(&files) {
        fs::write(place.at(name), bytes).unwrap();
    }
    let restored = place.restore(text(&backup), WALL).unwrap();
    assert!(!place.log().exists());
    assert_eq!(count(&place.diary()), (2, 2));
    let kept = place.at(&format!(
        "diary.db.snapshots/{}.db",
        restored.kept_snapshot.unwrap()
    ));
    assert_eq!(count(&kept), (6, 4));
}

#[test]
fn another_programs_file_is_not_replaced() {
    let place = Place::with_entries(1);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    let elsewhere = Place::new();
    fs::write(elsewhere.diary(), "Dear diary, ".repeat(100)).unwrap();
    let before = fs::read(elsewhere.diary()).unwrap();
    let error = elsewhere.restore(text(&backup), WALL).unwrap_err();
    assert!(
        matches!(error, AftercareError::NotADiary { .. }),
        "{error:?}"
    );
    assert_eq!(fs::read(elsewhere.diary()).unwrap(), before);
    assert_eq!(elsewhere.names(), ["diary.db"]);
    fs::remove_file(elsewhere.diary()).unwrap();
    Connection::open(elsewhere.diary())
        .unwrap()
        .execute_batch("CREATE TABLE t (x)")
        .unwrap();
    let error = elsewhere.restore(text(&backup), WALL).unwrap_err();
    assert!(
        matches!(error, AftercareError::NotADiary { .. }),
        "{error:?}"
    );
    fs::remove_dir_all(elsewhere.folder.path()).unwrap();
    fs::create_dir_all(elsewhere.diary()).unwrap();
    let error = elsewhere.restore(text(&backup), WALL).unwrap_err();
    assert!(
        matches!(error, AftercareError::NotADiary { .. }),
        "{error:?}"
    );
}

#[test]
fn a_newer_diary_is_not_replaced() {
    let place = Place::with_entries(1);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    Connection::open(place.diary())
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    let before = fs::read(place.diary()).unwrap();
    let error = place.restore(text(&backup), WALL).unwrap_err();
    assert!(
        matches!(error, AftercareError::NewerDiary { .. }),
        "{error:?}"
    );
    assert_eq!(fs::read(place.diary()).unwrap(), before);
}

#[test]
fn who_has_it_open_elsewhere_keeps_it() {
    let place = Place::with_entries(1);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    // Another program, which knows nothing of our lock.
    let other = Connection::open(place.diary()).unwrap();
    let read = |_: &rusqlite::Row<'_>| Ok(());
    other.query_row("SELECT * FROM session", [], read).unwrap();
    let before = dump(&place.diary());
    let error = place.restore(text(&backup), WALL).unwrap_err();
    assert!(matches!(error, AftercareError::Busy { .. }), "{error:?}");
    drop(other);
    assert_eq!(dump(&place.diary()), before);
    // Another of us.
    let companion = place.open(WALL);
    let error = place.restore(text(&backup), WALL).unwrap_err();
    assert!(matches!(error, AftercareError::Busy { .. }), "{error:?}");
    write_entries(&companion, 2);
    assert_eq!(companion.sessions().unwrap().len(), 3);
    drop(companion);
    place.restore(text(&backup), WALL).unwrap();
}

#[cfg(unix)]
#[test]
fn it_stays_as_private_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_entries(1);
    drop(place.open("2026-03-20T08:00"));
    fs::set_permissions(place.diary(), fs::Permissions::from_mode(0o600)).unwrap();
    place.restore("2026-03-20", WALL).unwrap();
    let mode = fs::metadata(place.diary()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
