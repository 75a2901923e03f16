//! Erasing: the diary, its snapshots, its damaged copies and its photos, whole or damaged, and nothing else.

use std::fs;

use aftercare::AftercareError;
use aftercare::companion::erase_diary;
use rusqlite::Connection;

use crate::help::{Place, text};

const WALL: &str = "2026-06-01T12:00";

fn erase(place: &Place) -> Result<(), AftercareError> {
    erase_diary(text(&place.diary()))
}

/// A diary with everything that can lie beside one.
fn with_everything() -> Place {
    let place = Place::with_entries(2);
    for day in ["20", "21"] {
        drop(place.open(&format!("2026-03-{day}T08:00")));
    }
    let bytes = fs::read(place.diary()).unwrap();
    fs::write(place.diary(), &bytes[..5_000]).unwrap();
    fs::write(place.log(), "a log").unwrap();
    place.restore("2026-03-20", "2026-03-22T08:00").unwrap();
    fs::create_dir(place.at("diary.db.photos")).unwrap();
    fs::write(place.at("diary.db.photos/one.jpg"), "a photo").unwrap();
    let part = format!("diary.db.snapshots/.{}.part", "0".repeat(32));
    fs::write(place.at(&part), "half a snapshot").unwrap();
    place
}

#[test]
fn nothing_of_it_is_left() {
    let place = with_everything();
    assert!(place.names().len() > 8, "{:?}", place.names());
    place.open(WALL).erase().unwrap();
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn a_damaged_one_is_erased_all_the_same() {
    for damage in [
        "",
        "Dear diary, this is nothing any more",
        "SQLite format 3\0 and then nothing",
    ] {
        let place = with_everything();
        fs::write(place.diary(), damage).unwrap();
        fs::write(place.log(), "a log").unwrap();
        erase(&place).unwrap();
        assert_eq!(place.names(), Vec::<String>::new(), "{damage:?}");
    }
    let place = with_everything();
    fs::remove_file(place.diary()).unwrap();
    erase(&place).unwrap();
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn a_newer_one_is_the_patients_own_too() {
    let place = with_everything();
    Connection::open(place.diary())
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    erase(&place).unwrap();
    assert_eq!(place.names(), Vec::<String>::new());
}

#[test]
fn what_is_somebody_elses_stays() {
    let place = with_everything();
    let others = [
        "diary.db.txt",
        "diary.db.damaged-notes",
        "diary.db.snapshots/holiday.jpg",
        "other.db",
        "backup.age",
    ];
    for name in others {
        fs::write(place.at(name), "mine").unwrap();
    }
    erase(&place).unwrap();
    let mut left = others.map(str::to_owned).to_vec();
    left.push("diary.db.snapshots".to_owned());
    left.sort();
    assert_eq!(place.names(), left);
}

#[test]
fn another_programs_file_is_not_erased() {
    let place = Place::new();
    let missing = erase(&place).unwrap_err();
    assert!(missing.is_bad_input(), "{missing}");
    fs::write(place.diary(), "Dear diary, ".repeat(100)).unwrap();
    let error = erase(&place).unwrap_err();
    assert!(
        matches!(error, AftercareError::NotADiary { .. }),
        "{error:?}"
    );
    fs::remove_file(place.diary()).unwrap();
    Connection::open(place.diary())
        .unwrap()
        .execute_batch("CREATE TABLE t (x)")
        .unwrap();
    let error = erase(&place).unwrap_err();
    assert!(
        matches!(error, AftercareError::NotADiary { .. }),
        "{error:?}"
    );
    assert_eq!(place.names(), ["diary.db"]);
}

#[test]
fn one_that_is_open_elsewhere_is_not_erased() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    let error = erase(&place).unwrap_err();
    assert!(matches!(error, AftercareError::Busy { .. }), "{error:?}");
    assert_eq!(companion.sessions().unwrap().len(), 1);
    let other = place.open(WALL);
    let error = other.erase().unwrap_err();
    assert!(matches!(error, AftercareError::Busy { .. }), "{error:?}");
    // It was not erased, so it goes on.
    assert_eq!(other.sessions().unwrap().len(), 1);
    drop(companion);
    other.erase().unwrap();
    assert_eq!(place.names(), Vec::<String>::new());
}
