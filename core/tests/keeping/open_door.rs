//! Restoring, backing up and erasing while the same door stays open.

use std::thread;

use aftercare::AftercareError;
use aftercare::companion::BackupLock;
use aftercare::diary::SettingName;

use crate::common::at;
use crate::help::{Place, SECRET, plain, secret, text, write_entries};

const WALL: &str = "2026-06-01T12:00";

#[test]
fn the_door_is_the_restored_diarys_from_then_on() {
    let place = Place::with_entries(2);
    let companion = place.open(WALL);
    companion.set(SettingName::Lang, "es", &at(WALL)).unwrap();
    let backup = place.at("backup.age");
    let made = companion
        .back_up(text(&backup), &secret(), false, None, &at(WALL))
        .unwrap();
    assert!(
        made.encrypted && made.text.contains("2 sesiones"),
        "{made:?}"
    );
    companion.set(SettingName::Lang, "de", &at(WALL)).unwrap();
    write_entries(&companion, 4);
    assert_eq!(companion.sessions().unwrap().len(), 6);
    let wrong = companion.restore(text(&backup), Some("x".to_owned()), None, &at(WALL));
    assert!(wrong.unwrap_err().is_bad_input());
    assert_eq!(companion.sessions().unwrap().len(), 6);
    let restored = companion
        .restore(text(&backup), Some(SECRET.to_owned()), None, &at(WALL))
        .unwrap();
    assert!(restored.text.starts_with("Tu diario"), "{restored:?}");
    assert_eq!(companion.sessions().unwrap().len(), 2);
    assert_eq!(companion.words().unwrap().lang(), "es");
    // What is written now is in the restored diary, also after a restart.
    write_entries(&companion, 1);
    drop(companion);
    assert_eq!(place.open(WALL).sessions().unwrap().len(), 3);
}

#[test]
fn others_wait_while_it_is_replaced() {
    let place = Place::with_entries(2);
    let companion = place.open(WALL);
    let backup = place.at("backup.tar");
    plain(&companion, &backup, &at(WALL));
    write_entries(&companion, 3);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let sessions = companion.sessions().unwrap().len();
                    assert!([2, 5].contains(&sessions), "{sessions}");
                    companion.today(&at(WALL)).unwrap();
                }
            });
        }
        for turn in 0..6 {
            let (from, sessions) = if turn % 2 == 0 {
                (text(&backup).to_owned(), 2)
            } else {
                let kept = companion.snapshots().unwrap();
                let whole = kept.iter().find(|it| it.sessions == Some(5)).unwrap();
                (whole.name.clone(), 5)
            };
            let restored = companion.restore(&from, None, None, &at(WALL)).unwrap();
            assert_eq!(restored.sessions, sessions);
        }
    });
    assert_eq!(companion.sessions().unwrap().len(), 5);
}

#[test]
fn a_second_door_keeps_the_first_from_replacing_the_diary() {
    let place = Place::with_entries(2);
    let (one, other) = (place.open(WALL), place.open(WALL));
    let backup = place.at("backup.tar");
    plain(&one, &backup, &at(WALL));
    let busy = one
        .restore(text(&backup), None, None, &at(WALL))
        .unwrap_err();
    assert!(matches!(busy, AftercareError::Busy { .. }), "{busy:?}");
    write_entries(&one, 1);
    write_entries(&other, 1);
    assert_eq!(one.sessions().unwrap().len(), 4);
    drop(other);
    one.restore(text(&backup), None, None, &at(WALL)).unwrap();
    assert_eq!(one.sessions().unwrap().len(), 2);
}

#[test]
fn backups_from_several_threads_are_all_whole() {
    let place = Place::with_entries(2);
    let companion = place.open(WALL);
    thread::scope(|scope| {
        for n in 0..4 {
            let (place, companion) = (&place, &companion);
            scope.spawn(move || {
                let to = place.at(&format!("{n}.tar"));
                plain(companion, &to, &at(WALL));
                companion.today(&at(WALL)).unwrap();
            });
        }
    });
    for n in 0..4 {
        let elsewhere = Place::new();
        let restored = elsewhere.restore(text(&place.at(&format!("{n}.tar"))), WALL);
        assert_eq!(restored.unwrap().sessions, 2);
    }
}

#[test]
fn after_erasing_every_call_is_refused() {
    let place = Place::with_entries(2);
    let companion = place.open(WALL);
    let now = at(WALL);
    companion.erase().unwrap();
    let refused = |error: AftercareError| {
        assert!(matches!(error, AftercareError::Fault { .. }), "{error:?}");
        assert!(
            error.to_string().ends_with("is closed; open it anew"),
            "{error}"
        );
    };
    refused(companion.today(&now).unwrap_err());
    refused(companion.sessions().unwrap_err());
    refused(companion.start_outdoors(&now).unwrap_err());
    let lock = BackupLock::Unencrypted;
    let to = place.at("backup.tar");
    refused(
        companion
            .back_up(text(&to), &lock, false, None, &now)
            .unwrap_err(),
    );
    assert_eq!(place.names(), Vec::<String>::new());
    drop(companion);
    assert_eq!(place.names(), Vec::<String>::new());
    assert_eq!(place.open(WALL).sessions().unwrap(), []);
}
