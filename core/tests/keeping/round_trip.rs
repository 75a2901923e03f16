//! What goes into a backup comes out of it: every column of every table.

use std::fs;

use aftercare::Companion;
use aftercare::companion::{RestoredFrom, WorkProgress};
use rusqlite::types::Value;

use crate::common::at;
use crate::filled;
use crate::help::{Place, SECRET, dump, plain, secret, text};

const WALL: &str = "2026-06-01T12:00";

/// A diary in which every column of every row has a value.
fn filled_diary() -> Place {
    let place = Place::new();
    drop(place.open(WALL));
    filled::fill(&place.diary());
    place
}

#[test]
fn every_column_of_every_table_has_a_value_to_lose() {
    let place = filled_diary();
    for (table, (columns, rows)) in dump(&place.diary()) {
        assert!(!rows.is_empty(), "{table} is empty");
        for (at, column) in columns.iter().enumerate() {
            let values: Vec<&Value> = rows.iter().map(|row| &row[at]).collect();
            assert!(
                values.iter().all(|it| **it != Value::Null),
                "{table}.{column}"
            );
            assert!(rows.len() < 2 || values[0] != values[1], "{table}.{column}");
        }
    }
}

#[test]
fn every_column_of_every_table_survives_a_backup() {
    let place = filled_diary();
    let companion = place.open(WALL);
    let (open, closed) = (place.at("open.tar"), place.at("closed.age"));
    plain(&companion, &open, &at(WALL));
    let progress = WorkProgress::new();
    let moment = at(WALL);
    companion
        .back_up(
            text(&closed),
            &secret(),
            false,
            Some(progress.clone()),
            &moment,
        )
        .unwrap();
    assert_eq!(progress.done(), progress.total());
    assert!(progress.total() > 10_000);
    drop(companion);
    let before = dump(&place.diary());
    for (backup, passphrase) in [(open, None), (closed, Some(SECRET))] {
        let elsewhere = Place::new();
        let restored = elsewhere
            .restore_with(text(&backup), passphrase, WALL)
            .unwrap();
        assert_eq!(restored.from, RestoredFrom::Backup);
        assert_eq!(restored.made_at, Some(moment.instant));
        // One session of the two was removed.
        assert_eq!((restored.sessions, restored.check_ins), (0, 2));
        assert!(restored.text.starts_with("Ihr Tagebuch"), "{restored:?}");
        assert_eq!(dump(&elsewhere.diary()), before);
        drop(Companion::open(elsewhere.diary(), &at(WALL)).unwrap());
        assert_eq!(dump(&elsewhere.diary()), before);
    }
}

#[test]
fn every_column_of_every_table_survives_a_snapshot() {
    let place = filled_diary();
    drop(place.open("2026-06-02T12:00"));
    let before = dump(&place.diary());
    let companion = place.open("2026-06-02T13:00");
    companion.start_outdoors(&at("2026-06-02T13:00")).unwrap();
    drop(companion);
    assert_ne!(dump(&place.diary()), before);
    place.restore("2026-06-02", "2026-06-03T12:00").unwrap();
    assert_eq!(dump(&place.diary()), before);
}

#[test]
fn a_backup_is_a_file_of_its_owner_alone_and_a_tar_archive_inside() {
    let place = Place::with_entries(2);
    let backup = place.at("backup.tar");
    plain(&place.open(WALL), &backup, &at(WALL));
    let bytes = fs::read(&backup).unwrap();
    assert!(bytes.starts_with(b"aftercare-backup.txt\0"));
    assert_eq!(&bytes[257..262], b"ustar");
    assert_eq!(bytes.len() % 10_240, 0);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&backup).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }
}
