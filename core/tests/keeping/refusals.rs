//! What is not restored, each for a reason of its own; the diary stays as it was, byte for byte.

use std::fs;
use std::path::Path;

use aftercare::AftercareError;
use aftercare::companion::BackupLock;
use rusqlite::Connection;

use crate::common::at;
use crate::help::{Place, SECRET, names, plain, secret, text};

const WALL: &str = "2026-06-01T12:00";

/// The refusal, once it is seen that nothing was changed.
fn refusal(place: &Place, from: &Path, passphrase: Option<&str>) -> AftercareError {
    let files = ["diary.db", "diary.db.snapshots/left"];
    let bytes = || files.map(|name| fs::read(place.at(name)).unwrap_or_default());
    let (before, there) = (bytes(), place.names());
    let error = place
        .restore_with(text(from), passphrase, WALL)
        .unwrap_err();
    assert_eq!(bytes(), before, "{error}");
    assert_eq!(place.names(), there, "{error}");
    error
}

/// Field and reason of bad input.
fn told(error: &AftercareError) -> (&str, &str) {
    match error {
        AftercareError::BadInput { field, reason, .. } => (field, reason),
        other => panic!("{other:?}"),
    }
}

fn backups(place: &Place) -> [std::path::PathBuf; 2] {
    let companion = place.open(WALL);
    let (open, closed) = (place.at("open.tar"), place.at("closed.age"));
    plain(&companion, &open, &at(WALL));
    companion
        .back_up(text(&closed), &secret(), false, None, &at(WALL))
        .unwrap();
    [open, closed]
}

#[test]
fn a_passphrase_that_is_wrong_or_missing() {
    let place = Place::with_entries(1);
    let [open, closed] = backups(&place);
    let wrong = refusal(&place, &closed, Some("correct horse battery stable"));
    assert_eq!(told(&wrong), ("passphrase", "does not open this backup"));
    let none = refusal(&place, &closed, None);
    assert_eq!(told(&none), ("passphrase", "needed to open this backup"));
    assert!(!wrong.to_string().contains("stable") && !none.to_string().contains(SECRET));
    // A passphrase that nobody asked for does no harm.
    place.restore_with(text(&open), Some("x"), WALL).unwrap();
}

#[test]
fn no_passphrase_is_no_protection() {
    let place = Place::with_entries(1);
    let to = place.at("backup.age");
    for empty in ["", "  \n"] {
        let lock = BackupLock::Passphrase {
            passphrase: empty.to_owned(),
        };
        let error = place
            .open(WALL)
            .back_up(text(&to), &lock, false, None, &at(WALL))
            .unwrap_err();
        assert_eq!(told(&error).0, "passphrase");
    }
    assert!(!to.exists());
    assert_eq!(format!("{:?}", secret()), "Passphrase");
}

#[test]
fn a_file_that_is_cut_short() {
    let place = Place::with_entries(1);
    for backup in backups(&place) {
        let whole = fs::read(&backup).unwrap();
        let sealed = backup.ends_with("closed.age");
        let passphrase = sealed.then_some(SECRET);
        let cut = place.at("cut");
        // Trying a passphrase takes a while, so fewer of those that are long enough for it.
        let lengths = (0..whole.len()).filter(|length| {
            *length < 200 && !sealed
                || *length < 160
                || length % if sealed { 2_777 } else { 97 } == 0
        });
        for length in lengths.chain([whole.len() - 1, whole.len() - 512, 4_096, 8_192]) {
            fs::write(&cut, &whole[..length]).unwrap();
            let error = refusal(&place, &cut, passphrase);
            let (field, reason) = told(&error);
            assert_eq!(field, "from", "{length}: {error}");
            assert!(reason.starts_with("is cut short"), "{length}: {error}");
        }
    }
}

#[test]
fn a_file_that_was_altered() {
    let place = Place::with_entries(1);
    for backup in backups(&place) {
        let whole = fs::read(&backup).unwrap();
        let sealed = backup.ends_with("closed.age");
        let passphrase = sealed.then_some(SECRET);
        let altered = place.at("altered");
        let step = if sealed { 1_999 } else { 41 };
        for at in (0..whole.len()).step_by(step).chain([whole.len() - 1]) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x04;
            fs::write(&altered, &bytes).unwrap();
            let error = refusal(&place, &altered, passphrase);
            // The first bytes tell what a file is, and within the header's lines lies what the passphrase opens.
            let (field, reason) = match &error {
                AftercareError::NewerDiary { .. } if at < 1_024 => continue,
                error => told(error),
            };
            if at < 200 {
                assert!(["from", "passphrase"].contains(&field), "{at}: {error}");
            } else {
                assert_eq!(
                    (field, reason),
                    ("from", "was altered after it was written"),
                    "{at}"
                );
            }
        }
        let mut longer = whole.clone();
        longer.push(0);
        fs::write(&altered, &longer).unwrap();
        assert_eq!(told(&refusal(&place, &altered, passphrase)).0, "from");
    }
}

#[test]
fn a_file_that_never_was_a_backup() {
    let place = Place::with_entries(1);
    let foreign = |name: &str, bytes: &[u8]| {
        let path = place.at(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let database = place.at("other.db");
    Connection::open(&database)
        .unwrap()
        .execute_batch("CREATE TABLE t (x); PRAGMA application_id = 7;")
        .unwrap();
    let mut archive = vec![0; 10_240];
    archive[..9].copy_from_slice(b"notes.txt");
    fs::create_dir(place.at("folder")).unwrap();
    for path in [
        foreign("letter", b"Dear diary, this is no backup."),
        foreign("archive", &archive),
        foreign("picture", &[0xff, 0xd8, 0xff, 0xe0]),
        foreign("picture of some size", &[0xff; 5_000]),
        database,
        place.at("folder"),
    ] {
        let error = refusal(&place, &path, Some("x"));
        assert_eq!(
            told(&error),
            ("from", "is no backup of this app and no diary"),
            "{path:?}"
        );
    }
    let nowhere = refusal(&place, &place.at("nowhere"), None);
    assert_eq!(
        told(&nowhere),
        ("from", "no file and no snapshot of that name")
    );
    let key = foreign(
        "key.age",
        b"age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n\
          EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n\
          0123456789abcdef0123456789abcdef",
    );
    let error = refusal(&place, &key, Some("x"));
    assert_eq!(
        told(&error),
        ("from", "is encrypted for a key, not with a passphrase")
    );
}

#[test]
fn a_newer_format_and_a_newer_diary() {
    let place = Place::with_entries(1);
    let [open, _] = backups(&place);
    let newer = place.at("newer");
    let mut bytes = fs::read(&open).unwrap();
    let version = b"aftercare backup 1";
    let at = bytes.windows(version.len()).position(|it| it == version);
    bytes[at.unwrap() + version.len() - 1] = b'2';
    fs::write(&newer, &bytes).unwrap();
    let snapshot = place.at("newer.db");
    drop(place.open(WALL));
    fs::copy(place.diary(), &snapshot).unwrap();
    Connection::open(&snapshot)
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    for path in [newer, snapshot] {
        let error = refusal(&place, &path, None);
        assert!(
            matches!(&error, AftercareError::NewerDiary { field, .. } if field == "from"),
            "{error:?}"
        );
    }
}

#[test]
fn a_damaged_diary_in_place_of_a_snapshot() {
    let place = Place::with_entries(3);
    let damaged = place.at("damaged.db");
    let mut bytes = fs::read(place.diary()).unwrap();
    bytes[4_096..8_192].fill(0);
    fs::write(&damaged, &bytes).unwrap();
    let error = refusal(&place, &damaged, None);
    assert_eq!(told(&error), ("from", "the diary in it is damaged"));
    // A trigger that would run in the restored diary is no part of one.
    fs::copy(place.diary(), &damaged).unwrap();
    Connection::open(&damaged)
        .unwrap()
        .execute_batch("CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM session; END")
        .unwrap();
    let error = refusal(&place, &damaged, None);
    assert_eq!(told(&error), ("from", "the diary in it is damaged"));
    // What the screens cannot read is refused before it replaces what they can.
    fs::copy(place.diary(), &damaged).unwrap();
    Connection::open(&damaged)
        .unwrap()
        .execute_batch("UPDATE session SET treatment = 'magic' WHERE n = 1")
        .unwrap();
    let error = refusal(&place, &damaged, None);
    assert_eq!(told(&error), ("from", "the diary in it is damaged"));
}

#[test]
fn a_backup_is_written_over_nothing_unasked_and_never_over_the_diary() {
    let place = Place::with_entries(1);
    let companion = place.open(WALL);
    let to = place.at("backup.tar");
    plain(&companion, &to, &at(WALL));
    let before = fs::read(&to).unwrap();
    let again = |to: &Path, replace: bool| {
        companion.back_up(text(to), &BackupLock::Unencrypted, replace, None, &at(WALL))
    };
    assert_eq!(
        told(&again(&to, false).unwrap_err()),
        ("file", "is there already")
    );
    assert_eq!(fs::read(&to).unwrap(), before);
    again(&to, true).unwrap();
    for own in [
        "diary.db",
        "diary.db-wal",
        "diary.db.snapshots/left",
        "diary.db.snapshots/x",
    ] {
        let error = again(&place.at(own), true).unwrap_err();
        assert_eq!(told(&error).0, "file", "{own}");
    }
    assert!(
        again(&place.at("none/backup.tar"), false)
            .unwrap_err()
            .is_bad_input()
    );
    drop(companion);
    assert!(
        !names(place.folder.path())
            .iter()
            .any(|name| name.contains(".part"))
    );
    drop(place.open(WALL));
}
