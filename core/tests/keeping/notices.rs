//! A backup is offered once the diary is a month old and none was made for a month.

use aftercare::Companion;

use crate::common::at;
use crate::help::{Place, plain, write_entries};

fn offered(companion: &Companion, wall: &str) -> bool {
    let today = companion.today(&at(wall)).unwrap();
    let noticed = today
        .notices
        .iter()
        .any(|it| it.contains("No backup was made"));
    assert_eq!(noticed, today.backup_due);
    noticed
}

#[test]
fn a_backup_is_offered_after_thirty_days_without_one() {
    let place = Place::new();
    let companion = place.open("2026-01-01T08:00");
    // However old, a diary without entries has nothing to lose.
    assert!(!offered(&companion, "2026-03-01T08:00"));
    write_entries(&companion, 2);
    assert!(!offered(&companion, "2026-03-02T18:00"));
    assert!(!offered(&companion, "2026-03-31T17:59"));
    assert!(offered(&companion, "2026-03-31T19:01"));
    let backup = place.at("backup.tar");
    plain(&companion, &backup, &at("2026-04-02T12:00"));
    assert!(!offered(&companion, "2026-04-02T12:00"));
    assert!(!offered(&companion, "2026-05-02T11:59"));
    assert!(offered(&companion, "2026-05-02T12:00"));
    // What was restored was backed up when its backup was made.
    drop(companion);
    place
        .restore(backup.to_str().unwrap(), "2026-05-01T08:00")
        .unwrap();
    let companion = place.open("2026-05-01T09:00");
    assert!(!offered(&companion, "2026-05-02T11:59"));
    assert!(offered(&companion, "2026-05-02T12:00"));
}

#[test]
fn it_is_offered_in_the_patients_language() {
    let place = Place::with_entries(1);
    let companion = place.open("2026-05-01T08:00");
    let mut notices = Vec::new();
    for lang in ["en", "es", "de", "fr", "ar"] {
        companion.speak(Some(lang.to_owned())).unwrap();
        let last = companion
            .today(&at("2026-05-01T08:00"))
            .unwrap()
            .notices
            .pop()
            .unwrap();
        assert!(
            !notices.contains(&last) && last.contains("30"),
            "{lang}: {last}"
        );
        notices.push(last);
    }
}
