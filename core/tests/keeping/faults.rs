//! Faults for real: a full disk, a folder that cannot be written, a process killed halfway.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use aftercare::companion::BackupLock;
use aftercare::{AftercareError, Companion};
use tempfile::TempDir;

use crate::common::at;
use crate::help::{Place, count, names, plain, text, write_entries};

const WALL: &str = "2026-06-01T12:00";

/// A small disk of its own; none where this user may not mount one.
struct Disk(TempDir);

impl Disk {
    fn of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = mount(
            &["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"],
            folder.path(),
        );
        if !mounted {
            eprintln!("skipped: a disk can be mounted by root on Linux alone");
        }
        mounted.then_some(Self(folder))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    let mut mount = Command::new("mount");
    mount.args(arguments).arg(folder).stderr(Stdio::null());
    mount.status().is_ok_and(|status| status.success())
}

/// Takes all the space there is but some.
fn fill(disk: &Disk, leave: usize) {
    let mut file = File::create(disk.0.path().join("filler")).unwrap();
    let block = [7; 4_096];
    while file.write_all(&block).is_ok() {}
    let length = file.metadata().unwrap().len();
    file.set_len(length.saturating_sub(leave as u64)).unwrap();
}

#[test]
fn a_full_disk_stops_no_diary_and_leaves_nothing_half_made() {
    let Some(disk) = Disk::of("8m") else { return };
    let diary = disk.0.path().join("diary.db");
    let open = |wall: &str| Companion::open(&diary, &at(wall));
    write_entries(&open("2026-03-01T08:00").unwrap(), 3);
    drop(open("2026-03-20T08:00").unwrap());
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.tar");
    plain(
        &open("2026-03-20T09:00").unwrap(),
        &backup,
        &at("2026-03-20T09:00"),
    );
    fill(&disk, 200_000);
    let there = names(disk.0.path());
    // The snapshot of this day has no space, the diary goes on.
    let companion = open(WALL).unwrap();
    let today = companion.today(&at(WALL)).unwrap();
    assert!(
        today
            .notices
            .iter()
            .any(|it| it.contains("could not be saved"))
    );
    companion.start_outdoors(&at(WALL)).unwrap();
    assert_eq!(companion.snapshots().unwrap().len(), 1);
    let to = disk.0.path().join("backup.tar");
    let lock = BackupLock::Unencrypted;
    let full = companion
        .back_up(text(&to), &lock, false, None, &at(WALL))
        .unwrap_err();
    assert!(matches!(full, AftercareError::NoSpace { .. }), "{full:?}");
    let before = companion.sessions().unwrap();
    let full = companion
        .restore(text(&backup), None, None, &at(WALL))
        .unwrap_err();
    assert!(matches!(full, AftercareError::NoSpace { .. }), "{full:?}");
    assert_eq!(companion.sessions().unwrap(), before);
    drop(companion);
    assert_eq!(names(disk.0.path()), there);
    // To the last byte.
    fill(&disk, 0);
    let full = open("2026-06-02T12:00").unwrap_err();
    assert!(matches!(full, AftercareError::NoSpace { .. }), "{full:?}");
    fs::remove_file(disk.0.path().join("filler")).unwrap();
    let companion = open("2026-06-03T12:00").unwrap();
    assert_eq!(companion.sessions().unwrap(), before);
    assert_eq!(companion.snapshots().unwrap().len(), 2);
}

#[test]
fn a_backup_that_finds_no_space_leaves_no_file() {
    let Some(disk) = Disk::of("100k") else { return };
    let place = Place::with_entries(12);
    let companion = place.open(WALL);
    fill(&disk, 8_192);
    let to = disk.0.path().join("backup.tar");
    let lock = BackupLock::Unencrypted;
    let full = companion
        .back_up(text(&to), &lock, false, None, &at(WALL))
        .unwrap_err();
    assert!(matches!(full, AftercareError::NoSpace { .. }), "{full:?}");
    assert_eq!(names(disk.0.path()), ["filler"]);
    assert!(companion.today(&at("2026-06-02T12:00")).unwrap().backup_due);
    // Nor one that was there is lost.
    fs::remove_file(disk.0.path().join("filler")).unwrap();
    fs::write(&to, "an older backup").unwrap();
    fill(&disk, 8_192);
    companion
        .back_up(text(&to), &lock, true, None, &at(WALL))
        .unwrap_err();
    assert_eq!(fs::read(&to).unwrap(), b"an older backup");
}

#[test]
fn a_disk_that_cannot_be_written_is_named_and_no_damage() {
    let Some(disk) = Disk::of("4m") else { return };
    let diary = disk.0.path().join("diary.db");
    write_entries(
        &Companion::open(&diary, &at("2026-03-01T08:00")).unwrap(),
        3,
    );
    assert!(mount(&["-o", "remount,ro"], disk.0.path()));
    let error = Companion::open(&diary, &at(WALL)).unwrap_err();
    assert!(
        matches!(error, AftercareError::NoPermission { .. }),
        "{error:?}"
    );
    let error = aftercare::companion::erase_diary(text(&diary)).unwrap_err();
    assert!(
        matches!(error, AftercareError::NoPermission { .. }),
        "{error:?}"
    );
    assert!(mount(&["-o", "remount,rw"], disk.0.path()));
    assert_eq!(
        Companion::open(&diary, &at(WALL))
            .unwrap()
            .sessions()
            .unwrap()
            .len(),
        3
    );
}

#[cfg(unix)]
#[test]
fn what_is_written_into_a_file_that_was_removed_is_not_acknowledged() {
    for gone in ["diary.db", "diary.db-wal"] {
        let place = Place::with_entries(3);
        drop(place.open("2026-05-31T12:00"));
        let companion = place.open(WALL);
        companion.start_outdoors(&at(WALL)).unwrap();
        fs::remove_file(place.at(gone)).unwrap();
        let refused = companion.start_outdoors(&at(WALL)).unwrap_err();
        assert!(
            matches!(refused, AftercareError::DamagedDiary { .. }),
            "{gone}: {refused:?}"
        );
        let told = refused.to_string();
        assert!(
            told.contains("removed or replaced while it was open"),
            "{told}"
        );
        assert!(
            told.contains("newest good snapshot: 0002-2026-06-01"),
            "{told}"
        );
        // What it still shows can be saved.
        let to = place.at("rescued.tar");
        assert_eq!(plain(&companion, &to, &at(WALL)).sessions, 3);
        drop(companion);
        place.restore(text(&to), WALL).unwrap();
        assert_eq!(place.open(WALL).sessions().unwrap().len(), 3);
    }
}

const CHILD: &str = "AFTERCARE_RESTORES_IN";

/// Not a test of its own: the child that is killed. It restores one diary after the other, for ever.
#[test]
fn child_that_restores() {
    let Ok(folder) = env::var(CHILD) else { return };
    let folder = Path::new(&folder);
    let diary = folder.join("diary.db");
    loop {
        for from in ["two.tar", "five.tar"] {
            let from = folder.join(from);
            let moment = at(WALL);
            aftercare::companion::restore_diary(
                text(&diary),
                text(&from),
                None,
                None,
                None,
                &moment,
            )
            .unwrap();
            let companion = Companion::open(&diary, &moment).unwrap();
            companion.start_outdoors(&moment).unwrap();
        }
    }
}

#[test]
fn a_restore_that_is_killed_leaves_the_old_diary_or_the_new_one() {
    let place = Place::with_entries(2);
    let companion = place.open("2026-05-30T12:00");
    plain(&companion, &place.at("two.tar"), &at("2026-05-30T12:00"));
    write_entries(&companion, 3);
    plain(&companion, &place.at("five.tar"), &at("2026-05-30T13:00"));
    drop(companion);
    for turn in 0..30 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "faults::child_that_restores"])
            .env(CHILD, place.folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_millis(60 + 37 * turn % 400));
        assert_eq!(child.try_wait().unwrap(), None, "the child ended by itself");
        child.kill().unwrap();
        child.wait().unwrap();
        let companion = place.open(WALL);
        let sessions = companion.sessions().unwrap().len();
        assert!([2, 5].contains(&sessions), "{turn}: {sessions}");
        companion.start_outdoors(&at(WALL)).unwrap();
        drop(companion);
        let (sessions, check_ins) = count(&place.diary());
        assert!([(2, 2), (5, 3)].contains(&(sessions, check_ins)), "{turn}");
    }
}
