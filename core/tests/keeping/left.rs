//! How the diary was left: nothing is written by looking, and what is not as it was left is looked through.

use std::fs;
use std::time::SystemTime;

use crate::common::at;
use crate::help::{Place, text, write_entries};

fn written(place: &Place) -> (SystemTime, Vec<u8>) {
    let left = place.at("diary.db.snapshots/left");
    let at = fs::metadata(&left).unwrap().modified().unwrap();
    (at, fs::read(left).unwrap())
}

#[test]
fn looking_writes_nothing_beside_the_diary_nor_into_it() {
    let place = Place::with_entries(2);
    drop(place.open("2026-03-02T08:00"));
    let (note, names) = (written(&place), place.names());
    let diary = fs::metadata(place.diary()).unwrap().modified().unwrap();
    let now = at("2026-03-02T09:00");
    for _ in 0..3 {
        place.open("2026-03-02T09:00").today(&now).unwrap();
    }
    assert_eq!(written(&place), note);
    assert_eq!(
        fs::metadata(place.diary()).unwrap().modified().unwrap(),
        diary
    );
    assert_eq!(place.names(), names);
}

#[test]
fn a_lost_or_torn_note_costs_a_check_and_nothing_else() {
    let place = Place::with_entries(2);
    let whole = fs::read_to_string(place.at("diary.db.snapshots/left")).unwrap();
    // Another length, and a change that is not there.
    let flipped = whole.replacen(' ', "9 ", 1);
    let ahead = whole.replacen(" 4 0 ", " 5 0 ", 1);
    assert_ne!(ahead, whole);
    for torn in ["", "0 0", "99999 1 3 0 x -", "nonsense\n", &flipped, &ahead] {
        fs::write(place.at("diary.db.snapshots/left"), torn).unwrap();
        let opened = place.open("2026-03-02T08:00");
        assert_eq!(opened.sessions().unwrap().len(), 2, "{torn:?}");
    }
    fs::remove_file(place.at("diary.db.snapshots/left")).unwrap();
    assert_eq!(place.open("2026-03-02T08:00").sessions().unwrap().len(), 2);
}

#[test]
fn two_doors_leave_one_note() {
    let place = Place::with_entries(1);
    let (one, other) = (
        place.open("2026-03-02T08:00"),
        place.open("2026-03-02T08:00"),
    );
    write_entries(&one, 2);
    write_entries(&other, 3);
    drop(one);
    drop(other);
    assert_eq!(place.open("2026-03-02T09:00").sessions().unwrap().len(), 6);
    assert!(place.names().iter().all(|name| !name.contains("-wal")));
}

#[test]
fn rows_added_by_another_program_are_no_damage() {
    let place = Place::with_entries(1);
    rusqlite::Connection::open(place.diary())
        .unwrap()
        .execute_batch(
            "INSERT INTO check_in (date, redness, written_at) VALUES ('2026-02-01', 1, 0)",
        )
        .unwrap();
    let copy = place.at("copy.db");
    fs::copy(place.diary(), &copy).unwrap();
    assert_eq!(
        place
            .restore(text(&copy), "2026-03-02T08:00")
            .unwrap()
            .check_ins,
        2
    );
}
