//! Some hundred damaged copies of a diary: each opens as it was, or is refused by name with the snapshot to go back to.
//! None panics, none opens with fewer rows, and the damaged file stays what it is.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use aftercare::{AftercareError, Companion};

use crate::common::{at, scored};
use crate::help::{Place, dump, text, write_entries};

const PAGE: usize = 4_096;
/// The day after the snapshot was made.
const WALL: &str = "2026-03-21T12:00";

/// A diary as it lies there: its files by their names.
#[derive(Clone)]
struct Copy {
    files: BTreeMap<String, Vec<u8>>,
    /// How many rows each table has.
    rows: BTreeMap<String, usize>,
    snapshot: String,
}

impl Copy {
    /// Closed, or as a phone leaves it that loses its power.
    fn of(open: bool) -> Self {
        let place = Place::with_entries(12);
        write_entries(&place.open("2026-03-20T08:00"), 2);
        let companion = place.open("2026-03-20T09:00");
        write_entries(&companion, 3);
        let companion = open.then_some(companion);
        let names = place.names();
        let files = names
            .iter()
            .filter(|name| place.at(name).is_file())
            .filter(|name| !name.ends_with("-shm"))
            .map(|name| (name.clone(), fs::read(place.at(name)).unwrap()))
            .collect();
        drop(companion);
        let rows = rows(&place.diary());
        Self {
            files,
            rows,
            snapshot: "newest good snapshot: 0001-2026-03-20".to_owned(),
        }
    }

    fn bytes(&mut self, name: &str) -> &mut Vec<u8> {
        self.files.get_mut(name).unwrap()
    }

    fn damaged(&self, damage: impl FnOnce(&mut Vec<u8>)) -> Self {
        self.damaged_in("diary.db", damage)
    }

    fn damaged_in(&self, name: &str, damage: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut copy = self.clone();
        damage(copy.bytes(name));
        copy
    }

    fn without(&self, name: &str) -> Self {
        let mut copy = self.clone();
        copy.files.remove(name).unwrap();
        copy
    }

    fn laid(&self) -> Place {
        let place = Place::new();
        fs::create_dir(place.at("diary.db.snapshots")).unwrap();
        for (name, bytes) in &self.files {
            fs::write(place.at(name), bytes).unwrap();
        }
        place
    }
}

fn rows(diary: &Path) -> BTreeMap<String, usize> {
    let tables = dump(diary).into_iter();
    tables
        .map(|(table, (_, rows))| (table, rows.len()))
        .collect()
}

/// Every screen, as a shell would ask for them.
fn look(diary: &Path) -> Result<(), AftercareError> {
    let now = at(WALL);
    let companion = Companion::open(diary, &now)?;
    companion.today(&now)?;
    companion.due(&now)?;
    companion.sessions()?;
    companion.changes()?;
    companion.tasks()?;
    companion.adherence(None, None, &now)?;
    companion.costs(None, None)?;
    Ok(())
}

/// What became of a damaged copy.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Right,
    Refused,
    Newer,
}

fn found(copy: &Copy, what: &str) -> Found {
    let place = copy.laid();
    let before = fs::read(place.diary()).ok();
    let looked = catch_unwind(AssertUnwindSafe(|| look(&place.diary())));
    match looked.unwrap_or_else(|_| panic!("{what}: panicked")) {
        Ok(()) => {
            assert_eq!(rows(&place.diary()), copy.rows, "{what}: fewer rows");
            Found::Right
        }
        Err(AftercareError::NewerDiary { .. }) => Found::Newer,
        Err(AftercareError::DamagedDiary { value, reason, .. }) => {
            assert_eq!(value, text(&place.diary()), "{what}");
            assert!(reason.contains(&copy.snapshot), "{what}: {reason}");
            assert_eq!(fs::read(place.diary()).ok(), before, "{what}: touched");
            // It stays refused.
            let again = look(&place.diary()).unwrap_err();
            assert!(
                matches!(again, AftercareError::DamagedDiary { .. }),
                "{what}: {again}"
            );
            Found::Refused
        }
        Err(other) => panic!("{what}: {other:?}"),
    }
}

#[test]
fn a_diary_that_is_whole_opens() {
    for open in [false, true] {
        assert_eq!(found(&Copy::of(open), "whole"), Found::Right, "{open}");
    }
}

#[test]
fn flipped_bits() {
    let copy = Copy::of(false);
    let length = copy.files["diary.db"].len();
    let header = (0..100).map(|at| (at, 1 << (at % 8)));
    let pages = (0..length).step_by(397).map(|at| (at, 1 << (at % 7)));
    // What tells a page's kind, how many cells it has and where they lie.
    let heads =
        (1..length / PAGE).flat_map(|page| (0..12).step_by(3).map(move |at| page * PAGE + at));
    let heads = heads.map(|at| (at, 0x05));
    let (mut right, mut all) = (0, 0);
    for (at, bits) in header.chain(pages).chain(heads) {
        let damaged = copy.damaged(|bytes| bytes[at] ^= bits);
        all += 1;
        right += usize::from(found(&damaged, &format!("bits {bits} at {at}")) == Found::Right);
    }
    assert!(all > 300, "{all}");
    // Much of a page is empty, and letters of a note tell nobody that they were others.
    assert!(right > 20 && all - right > 200, "{right} of {all} opened");
}

#[test]
fn cuts_and_empty_files() {
    let copy = Copy::of(false);
    let length = copy.files["diary.db"].len();
    let lengths = [0, 1, 15, 16, 99, 100, 512, 4_095].into_iter();
    let lengths = lengths.chain((1..length / PAGE).map(|page| page * PAGE));
    for length in lengths.chain([length - 1]) {
        let cut = copy.damaged(|bytes| bytes.truncate(length));
        assert_eq!(found(&cut, &format!("cut to {length}")), Found::Refused);
    }
    assert_eq!(found(&copy.without("diary.db"), "missing"), Found::Refused);
}

#[test]
fn zeroed_and_overwritten_pages() {
    let copy = Copy::of(false);
    let pages = copy.files["diary.db"].len() / PAGE;
    let mut right = 0;
    for page in 0..pages {
        let page_at = page * PAGE..(page + 1) * PAGE;
        let zeroed = copy.damaged(|bytes| bytes[page_at.clone()].fill(0));
        right += usize::from(found(&zeroed, &format!("page {page} zeroed")) == Found::Right);
        let other = (page + 1) % pages;
        let twice = copy
            .damaged(|bytes| bytes.copy_within(other * PAGE..(other + 1) * PAGE, page_at.start));
        // Empty indexes are all alike.
        if twice.files["diary.db"] != copy.files["diary.db"] {
            right += usize::from(found(&twice, &format!("page {page} as {other}")) == Found::Right);
        }
    }
    // A page that is free.
    assert!(right < pages / 4, "{right} of {pages}");
    for (what, bytes) in [
        ("text", b"Dear diary, ".repeat(2_000)),
        ("zeros", vec![0; 40_000]),
        ("another database", other_database()),
    ] {
        let over = copy.damaged(|it| *it = bytes);
        assert_eq!(found(&over, what), Found::Refused);
    }
}

fn other_database() -> Vec<u8> {
    let place = Place::new();
    let sql = "CREATE TABLE t (x); INSERT INTO t VALUES (1); PRAGMA application_id = 7;";
    let connection = rusqlite::Connection::open(place.diary()).unwrap();
    connection.execute_batch(sql).unwrap();
    drop(connection);
    fs::read(place.diary()).unwrap()
}

#[test]
fn a_log_that_is_gone_cut_flipped_or_another_s() {
    let (open, closed) = (Copy::of(true), Copy::of(false));
    let log = "diary.db-wal";
    let length = open.files[log].len();
    assert!(length > 4 * PAGE, "{length}");
    assert_eq!(found(&open.without(log), "gone"), Found::Refused);
    let lengths = (0..length)
        .step_by(1_777)
        .chain([length - 1, length - 24, 32]);
    for length in lengths {
        let cut = open.damaged_in(log, |bytes| bytes.truncate(length));
        assert_eq!(found(&cut, &format!("log cut to {length}")), Found::Refused);
    }
    for at in (0..length).step_by(911) {
        let flipped = open.damaged_in(log, |bytes| bytes[at] ^= 0x10);
        let found = found(&flipped, &format!("log flipped at {at}"));
        // What comes after the last commit is not read.
        assert!(
            found == Found::Refused || at > length / 2,
            "{at}: {found:?}"
        );
    }
    // Another diary's log: one that was left beside this one, and one in the place of its own.
    let mut others = Place::with_entries(7).leave_open();
    let other = others.remove(log).unwrap();
    for (what, copy) in [("closed", &closed), ("open", &open)] {
        let mut foreign = copy.clone();
        foreign.files.insert(log.to_owned(), other.clone());
        assert_eq!(
            found(&foreign, &format!("another's log, {what}")),
            Found::Refused
        );
    }
    // Its own from before.
    let before = open.files[log].clone();
    let mut stale = closed.clone();
    stale.files.insert(log.to_owned(), before);
    assert_ne!(found(&stale, "a log from before"), Found::Newer);
}

impl Place {
    /// The files of a diary that was written to and not closed.
    fn leave_open(self) -> BTreeMap<String, Vec<u8>> {
        let companion = self.open("2026-03-20T08:00");
        write_entries(&companion, 5);
        let names = self.names().into_iter();
        let files = names.filter(|name| self.at(name).is_file());
        let files = files.map(|name| (name.clone(), fs::read(self.at(&name)).unwrap()));
        files.collect()
    }
}

#[test]
fn an_older_copy_in_its_place() {
    let place = Place::with_entries(2);
    let older = fs::read(place.diary()).unwrap();
    write_entries(&place.open("2026-03-20T08:00"), 3);
    fs::write(place.diary(), older).unwrap();
    let refused = place.refused("2026-03-20T09:00").to_string();
    assert!(refused.contains("newest entries are missing"), "{refused}");
    assert!(
        refused.contains("newest good snapshot: 0001-2026-03-20"),
        "{refused}"
    );
    // Who means it can have it: as what is restored.
    place
        .restore(text(&place.diary()), "2026-03-20T10:00")
        .unwrap();
    assert_eq!(place.open("2026-03-20T11:00").sessions().unwrap().len(), 2);
}

#[test]
fn what_the_file_system_does_not_tell_is_found_the_next_day() {
    let place = Place::with_entries(12);
    drop(place.open("2026-03-20T08:00"));
    let written = fs::metadata(place.diary()).unwrap().modified().unwrap();
    let mut bytes = fs::read(place.diary()).unwrap();
    let last = bytes.len() - PAGE;
    bytes[last..].fill(0);
    fs::write(place.diary(), bytes).unwrap();
    File::options()
        .write(true)
        .open(place.diary())
        .and_then(|file| file.set_modified(written))
        .unwrap();
    let refused = place.refused("2026-03-21T08:00").to_string();
    assert!(
        refused.contains("newest good snapshot: 0001-2026-03-20"),
        "{refused}"
    );
    // The damaged diary did not become the newest snapshot.
    let names = place.names();
    let snapshots = names
        .iter()
        .filter(|name| name.starts_with("diary.db.snapshots/0"));
    assert_eq!(snapshots.count(), 1);
}

const NOTE: &str = "slept well";

/// A closed diary with a check-in of the day that has the note.
fn with_a_note() -> Place {
    let place = Place::with_entries(3);
    let companion = place.open("2026-03-20T08:00");
    let mut entry = scored([3, 1, 0, 2]);
    entry.note = Some(NOTE.to_owned());
    companion.check_in(&entry, &at("2026-03-20T08:00")).unwrap();
    place
}

/// The note's first letter in the file is another from now on; gives the file's bytes.
fn with_another_letter(place: &Place, another: fn(u8) -> u8) -> Vec<u8> {
    let mut bytes = fs::read(place.diary()).unwrap();
    let note = bytes
        .windows(NOTE.len())
        .position(|it| it == NOTE.as_bytes())
        .unwrap();
    bytes[note] = another(bytes[note]);
    fs::write(place.diary(), &bytes).unwrap();
    bytes
}

#[test]
fn a_letter_that_the_disk_lost_is_found_the_next_day() {
    for open in [false, true] {
        let place = with_a_note();
        let companion = place.open("2026-03-20T09:00");
        companion.start_outdoors(&at("2026-03-20T09:00")).unwrap();
        let companion = open.then_some(companion);
        let written = fs::metadata(place.diary()).unwrap().modified().unwrap();
        let bytes = with_another_letter(&place, |letter| letter ^ 1);
        let file = File::options().write(true).open(place.diary()).unwrap();
        file.set_modified(written).unwrap();
        // As a phone leaves it that loses its power.
        std::mem::forget(companion);
        let refused = place.refused("2026-03-21T08:00").to_string();
        assert!(
            refused.contains("not as it was closed"),
            "{open}: {refused}"
        );
        assert!(refused.contains("newest good snapshot: 0001-2026-03-20"));
        assert_eq!(fs::read(place.diary()).unwrap(), bytes, "{open}");
    }
}

#[test]
fn a_letter_that_is_none_is_damage_and_no_fault() {
    let place = with_a_note();
    drop(place.open("2026-03-21T08:00"));
    with_another_letter(&place, |letter| letter | 0x80);
    let refused = place.refused("2026-03-21T09:00");
    assert!(
        matches!(refused, AftercareError::DamagedDiary { .. }),
        "{refused:?}"
    );
    assert!(refused.to_string().contains("newest good snapshot: 0002"));
}

#[test]
fn a_snapshot_that_is_damaged_too_is_not_named() {
    let place = Place::with_entries(3);
    for day in ["20", "21"] {
        drop(place.open(&format!("2026-03-{day}T08:00")));
    }
    let newest = place.at("diary.db.snapshots/0002-2026-03-21.db");
    fs::write(&newest, "").unwrap();
    fs::write(place.diary(), "").unwrap();
    let refused = place.refused("2026-03-22T08:00").to_string();
    assert!(
        refused.contains("newest good snapshot: 0001-2026-03-20"),
        "{refused}"
    );
    fs::remove_file(place.at("diary.db.snapshots/0001-2026-03-20.db")).unwrap();
    let refused = place.refused("2026-03-22T08:00").to_string();
    assert!(refused.contains("no good snapshot"), "{refused}");
    let listed = aftercare::companion::diary_snapshots(text(&place.diary()), "en").unwrap();
    assert_eq!(listed.iter().map(|it| it.good).collect::<Vec<_>>(), [false]);
}

#[test]
fn a_diary_emptied_on_its_first_day_is_no_fresh_start() {
    let place = Place::with_entries(1);
    fs::write(place.diary(), "").unwrap();
    let refused = place.refused("2026-03-01T20:00");
    assert!(
        matches!(refused, AftercareError::DamagedDiary { .. }),
        "{refused}"
    );
    assert_eq!(fs::read(place.diary()).unwrap(), b"");
}
