//! Snapshots: one a day, before a migration and before a restore; the newest five.

use std::fs;

use aftercare::companion::{SnapshotKind, diary_snapshots};
use aftercare::{AftercareError, Companion};
use rusqlite::Connection;

use crate::common::at;
use crate::help::{Place, count, dump, text, write_entries};

fn list(place: &Place) -> Vec<(String, SnapshotKind, bool)> {
    let all = diary_snapshots(text(&place.diary()), "en").unwrap();
    let all = all.into_iter();
    all.map(|it| (it.on.to_string(), it.kind, it.good))
        .collect()
}

fn daily(on: &str) -> (String, SnapshotKind, bool) {
    (on.to_owned(), SnapshotKind::Daily, true)
}

#[test]
fn the_first_opening_of_a_day_makes_one() {
    let place = Place::with_entries(1);
    // A new diary had nothing to keep yet.
    assert_eq!(list(&place), []);
    for wall in ["2026-03-02T08:00", "2026-03-02T23:59", "2026-03-03T00:01"] {
        drop(place.open(wall));
    }
    assert_eq!(list(&place), [daily("2026-03-03"), daily("2026-03-02")]);
}

#[test]
fn it_has_what_the_diary_had_then() {
    let place = Place::with_entries(2);
    let before = dump(&place.diary());
    write_entries(&place.open("2026-03-05T08:00"), 4);
    let snapshots = place.open("2026-03-05T09:00").snapshots().unwrap();
    assert_eq!(snapshots.len(), 1);
    assert_eq!(
        (snapshots[0].sessions, snapshots[0].check_ins),
        (Some(2), Some(2))
    );
    assert_eq!(snapshots[0].text, "2 sessions, 2 check-ins");
    assert_eq!(dump(snapshots[0].path.as_ref()), before);
    assert_eq!(
        fs::metadata(&snapshots[0].path).unwrap().len(),
        snapshots[0].bytes
    );
}

#[test]
fn the_newest_five_are_kept_whatever_the_clock_said() {
    let place = Place::with_entries(1);
    for date in [
        "2026-03-02",
        "2030-01-01",
        "2026-03-03",
        "2026-03-04",
        "2026-03-05",
        "2026-03-06",
        "2026-03-07",
    ] {
        drop(place.open(&format!("{date}T08:00")));
    }
    let kept = [
        "2026-03-07",
        "2026-03-06",
        "2026-03-05",
        "2026-03-04",
        "2026-03-03",
    ];
    assert_eq!(list(&place), kept.map(daily));
    // A day that has one gets no second, though the clock went back.
    drop(place.open("2026-03-05T12:00"));
    assert_eq!(list(&place), kept.map(daily));
}

#[test]
fn somebody_elses_files_are_left_and_not_listed() {
    let place = Place::with_entries(1);
    let own = place.at("diary.db.snapshots/holiday.db");
    fs::write(&own, "mine").unwrap();
    for day in 2..9 {
        drop(place.open(&format!("2026-03-0{day}T08:00")));
    }
    assert_eq!(list(&place).len(), 5);
    assert_eq!(fs::read(&own).unwrap(), b"mine");
}

/// The schema's first and second step as they were released.
const STEPS: [&str; 2] = [
    include_str!("../../migrations/001_diary.sql"),
    include_str!("../../migrations/002_notifications.sql"),
];

#[test]
fn an_older_diary_is_kept_before_it_is_migrated() {
    for taken in 1..=STEPS.len() {
        let place = Place::new();
        let connection = Connection::open(place.diary()).unwrap();
        for step in &STEPS[..taken] {
            connection.execute_batch(step).unwrap();
        }
        connection
            .execute_batch(&format!(
                "PRAGMA journal_mode = WAL; PRAGMA user_version = {taken};
                 INSERT INTO course (id, treatment, protocol_version) VALUES ('c', 'microneedling', 1);
                 INSERT INTO session (id, course, treatment, on_date, zone, state, note, logged_at)
                 VALUES ('s', 'c', 'microneedling', '2026-03-01', 'Europe/Madrid', 'done', 'a note', 1772384400);
                 INSERT INTO outcome (key, date, answer, recorded_at) VALUES ('sunscreen:2026-03-03:morning', '2026-03-03', 'done', 7);"
            ))
            .unwrap();
        drop(connection);
        let before = dump(&place.diary());
        let companion = place.open("2026-03-05T08:00");
        let sessions = companion.sessions().unwrap();
        assert_eq!(sessions[0].note.as_deref(), Some("a note"));
        assert_eq!(sessions.len(), 1);
        let key = companion
            .adherence(None, None, &at("2026-03-05T08:00"))
            .unwrap();
        assert_eq!(key.done, 1);
        companion.today(&at("2026-03-05T08:00")).unwrap();
        let kept = companion.snapshots().unwrap();
        assert_eq!(kept.len(), 1, "{taken}");
        assert_eq!(kept[0].kind, SnapshotKind::BeforeMigration);
        assert!(kept[0].good);
        assert_eq!(dump(kept[0].path.as_ref()), before);
        // It can be gone back to, and is migrated anew.
        drop(companion);
        place.restore(&kept[0].name, "2026-03-06T08:00").unwrap();
        assert_eq!(place.open("2026-03-06T08:00").sessions().unwrap(), sessions);
        // A snapshot of the day is not made a second time for it.
        let kinds: Vec<_> = list(&place).into_iter().map(|(_, kind, _)| kind).collect();
        assert_eq!(
            kinds,
            [
                SnapshotKind::Daily,
                SnapshotKind::BeforeRestore,
                SnapshotKind::BeforeMigration
            ]
        );
    }
}

#[test]
fn one_that_cannot_be_written_stops_nothing() {
    let place = Place::with_entries(1);
    // Where its folder should be lies a file.
    fs::remove_dir_all(place.at("diary.db.snapshots")).unwrap();
    fs::write(place.at("diary.db.snapshots"), "in the way").unwrap();
    let companion = place.open("2026-03-02T08:00");
    write_entries(&companion, 2);
    let notices = companion.today(&at("2026-03-02T20:00")).unwrap().notices;
    assert!(
        notices.iter().any(|it| it.contains("could not be saved")),
        "{notices:?}"
    );
    assert_eq!(companion.snapshots().unwrap(), []);
    drop(companion);
    assert_eq!(count(&place.diary()), (3, 2));
}

#[test]
fn a_snapshot_is_found_by_its_name_or_its_date() {
    let place = Place::with_entries(1);
    write_entries(&place.open("2026-03-03T08:00"), 2);
    write_entries(&place.open("2026-03-04T08:00"), 3);
    let restored = place
        .restore("0001-2026-03-03", "2026-03-05T08:00")
        .unwrap();
    assert_eq!(restored.sessions, 1);
    assert_eq!(
        restored.kept_snapshot.as_deref(),
        Some("0003-2026-03-05-before-restore")
    );
    assert_eq!(
        place
            .restore("2026-03-04", "2026-03-05T08:00")
            .unwrap()
            .sessions,
        3
    );
    let undone = place.restore("0003-2026-03-05-before-restore", "2026-03-05T08:00");
    assert_eq!(undone.unwrap().sessions, 6);
    for unknown in ["2026-03-09", "0009-2026-03-03", "", "left"] {
        let error = place.restore(unknown, "2026-03-05T08:00").unwrap_err();
        assert!(
            matches!(error, AftercareError::BadInput { .. }),
            "{unknown}: {error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn only_their_owner_reads_them() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_entries(1);
    drop(Companion::open(place.diary(), &at("2026-03-02T08:00")).unwrap());
    let folder = fs::metadata(place.at("diary.db.snapshots")).unwrap();
    assert_eq!(folder.permissions().mode() & 0o077, 0);
}
