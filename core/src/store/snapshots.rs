//! Snapshots: the whole diary once more, beside it, as it was on a date. The newest five are kept.
//!
//! A snapshot is a diary of its own: `<number>-<date>.db`, with `-before-migration` or `-before-restore` where it was
//! made for that. The number tells which is the newest, whatever the clock said.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;

use super::beside::{Beside, OF_SQLITE, with_ending};
use super::sound::{self, Entries};
use super::{APPLICATION_ID, at_path, photos, steps};
use crate::disk;
use crate::error::{AftercareError, Result};
use crate::vocabulary::vocabulary;

const A_DAY: Duration = Duration::from_hours(24);
/// How many are kept.
const KEPT: usize = 5;

vocabulary! {
    /// Why a snapshot was made.
    "snapshot" SnapshotKind {
        /// The first opening of a day.
        Daily = "daily",
        /// A newer version of the app changed the diary's schema.
        BeforeMigration = "before_migration",
        /// A restore replaced the diary.
        BeforeRestore = "before_restore",
    }
}

impl SnapshotKind {
    /// How a snapshot's name ends.
    const fn ending(self) -> &'static str {
        match self {
            Self::Daily => "",
            Self::BeforeMigration => "-before-migration",
            Self::BeforeRestore => "-before-restore",
        }
    }
}

/// A snapshot, as its name tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    number: u32,
    pub(crate) on: NaiveDate,
    pub(crate) kind: SnapshotKind,
}

impl Named {
    /// Its name, without the ending.
    pub(crate) fn name(&self) -> String {
        format!("{:04}-{}{}", self.number, self.on, self.kind.ending())
    }

    fn file(&self, beside: &Beside) -> PathBuf {
        beside.folder().join(format!("{}.db", self.name()))
    }

    fn read(file: &str) -> Option<Self> {
        let name = file.strip_suffix(".db")?;
        let (number, rest) = name.split_once('-')?;
        let (on, ending) = rest.split_at_checked(10)?;
        let kinds = SnapshotKind::ALL.iter();
        let named = Self {
            number: number.parse().ok()?,
            on: on.parse().ok()?,
            kind: *kinds.clone().find(|kind| kind.ending() == ending)?,
        };
        // Another spelling of the same is nobody's of ours.
        (named.name() == name).then_some(named)
    }
}

/// A snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Snapshot {
    /// Its name, which `restore` takes.
    pub name: String,
    /// The date it was made on.
    pub on: NaiveDate,
    /// Why.
    pub kind: SnapshotKind,
    /// Where it lies.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// Whether it is whole.
    pub good: bool,
    /// How many sessions it has, where it is whole.
    pub sessions: Option<u32>,
    /// How many check-ins.
    pub check_ins: Option<u32>,
    /// What it holds, in the patient's language; empty where it is not whole.
    pub text: String,
}

/// The snapshots, the newest first, by their names alone.
pub(crate) fn named(beside: &Beside) -> Vec<Named> {
    let files = fs::read_dir(beside.folder())
        .into_iter()
        .flatten()
        .flatten();
    let named = files.filter_map(|file| Named::read(file.file_name().to_str()?));
    let mut named: Vec<Named> = named.collect();
    named.sort_unstable_by(|one, other| other.cmp(one));
    named
}

/// The snapshots, the newest first, each looked into.
pub(crate) fn list(beside: &Beside) -> Vec<Snapshot> {
    named(beside).iter().map(|it| look(it, beside)).collect()
}

/// The snapshots' files.
pub(super) fn files(beside: &Beside) -> Vec<PathBuf> {
    named(beside).iter().map(|it| it.file(beside)).collect()
}

/// The name of the newest snapshot that is whole.
pub(super) fn newest_good(beside: &Beside) -> Option<String> {
    let mut named = named(beside).into_iter();
    let good = named.find(|named| entries(&named.file(beside)).is_ok());
    good.map(|named| named.name())
}

/// The file of the snapshot that has this name, or of the newest of this date.
pub(crate) fn find(beside: &Beside, name: &str) -> Option<PathBuf> {
    let name = name.strip_suffix(".db").unwrap_or(name);
    let mut named = named(beside).into_iter();
    let date = name.parse::<NaiveDate>().ok();
    let found = named.find(|named| named.name() == name || date == Some(named.on));
    found.map(|named| named.file(beside))
}

fn look(named: &Named, beside: &Beside) -> Snapshot {
    let file = named.file(beside);
    let entries = entries(&file).ok();
    Snapshot {
        name: named.name(),
        on: named.on,
        kind: named.kind,
        bytes: fs::metadata(&file).map_or(0, |meta| meta.len()),
        path: file.display().to_string(),
        good: entries.is_some(),
        sessions: entries.map(|entries| entries.sessions),
        check_ins: entries.map(|entries| entries.check_ins),
        // Put into words at the door.
        text: String::new(),
    }
}

/// How many entries a snapshot has; an error where it is not whole.
fn entries(file: &Path) -> Result<Entries> {
    let failed = |error: rusqlite::Error| at_path(file, &error);
    let connection = read_only(file)?;
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let id = number("application_id").map_err(failed)?;
    let taken = usize::try_from(number("user_version").map_err(failed)?).unwrap_or(usize::MAX);
    if id != i64::from(APPLICATION_ID) || taken == 0 || taken > steps::KNOWN {
        return Err(sound::damaged("no diary of this version"));
    }
    if let Some(reason) = sound::trouble(&connection, taken).map_err(failed)? {
        return Err(sound::damaged(reason));
    }
    sound::read_all(&connection, taken)?;
    Entries::of(&connection).map_err(failed)
}

/// Opens a diary to read it, and leaves nothing beside it: without a log, SQLite needs none to read what is there.
pub(super) fn read_only(file: &Path) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut name = file.to_owned();
    if cfg!(unix) && !with_ending(file, "-wal").exists() {
        flags |= OpenFlags::SQLITE_OPEN_URI;
        let path = path_text(file)?.replace('%', "%25");
        let path = path.replace('?', "%3f").replace('#', "%23");
        name = format!("file:{path}?immutable=1").into();
    }
    Connection::open_with_flags(name, flags).map_err(|error| at_path(file, &error))
}

/// Makes a snapshot of an open diary and forgets the oldest ones. Gives its name.
pub(crate) fn make(
    connection: &Connection,
    beside: &Beside,
    kind: SnapshotKind,
    on: NaiveDate,
) -> Result<String> {
    let folder = beside.folder();
    let failed = |error: &io::Error| AftercareError::of_file("snapshots", &folder, error);
    beside.make_folder().map_err(|error| failed(&error))?;
    let part = Part(beside.part());
    copy(connection, beside, part.path())?;
    sweep(beside, part.path());
    let before = named(beside);
    let made = Named {
        number: before.first().map_or(0, |newest| newest.number) + 1,
        on,
        kind,
    };
    fs::rename(part.path(), made.file(beside)).map_err(|error| failed(&error))?;
    disk::sync_folder(&folder).map_err(|error| failed(&error))?;
    for old in before.iter().skip(KEPT - 1) {
        let _ = fs::remove_file(old.file(beside));
    }
    if let Some(now) = written_at(&made.file(beside)) {
        photos::sweep(connection, beside, now);
    }
    Ok(made.name())
}

/// Deletes what calls left behind that were stopped, a day or more before this part was written.
fn sweep(beside: &Beside, fresh: &Path) {
    let Some(now) = written_at(fresh) else { return };
    for part in beside.parts() {
        let age = written_at(&part).and_then(|then| now.duration_since(then).ok());
        if age.is_some_and(|age| age >= A_DAY) {
            let _ = fs::remove_file(part);
        }
    }
}

/// When a file was written, by the clock of who writes files.
fn written_at(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|meta| meta.modified()).ok()
}

/// Writes all of a diary into a new file, page by page and without what was deleted, down to the disk.
pub(super) fn copy(connection: &Connection, beside: &Beside, to: &Path) -> Result<()> {
    let failed = |error: &io::Error| AftercareError::of_file("snapshots", to, error);
    let length = fs::metadata(beside.diary()).map_or(0, |meta| meta.len());
    let log = fs::metadata(beside.log()).map_or(0, |meta| meta.len());
    disk::enough_space("snapshots", &beside.folder(), length + log)?;
    connection
        .execute("VACUUM INTO ?1", [path_text(to)?])
        .map_err(|error| at_path(to, &error))?;
    disk::sync(to).map_err(|error| failed(&error))
}

/// A path as SQL takes it.
pub(super) fn path_text(path: &Path) -> Result<&str> {
    let refuse =
        || AftercareError::bad_input("diary", path.display(), "its path is no readable text");
    path.to_str().ok_or_else(refuse)
}

/// A file being made: gone with what SQLite keeps beside it, unless it was given its name.
#[derive(Debug)]
pub(crate) struct Part(PathBuf);

impl Part {
    /// A new one in the snapshots' folder, which is made where it is missing.
    pub(crate) fn new(beside: &Beside) -> Result<Self> {
        let failed =
            |error: io::Error| AftercareError::of_file("snapshots", &beside.folder(), &error);
        beside.make_folder().map_err(failed)?;
        Ok(Self(beside.part()))
    }

    /// Its place.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
        for ending in OF_SQLITE {
            let _ = fs::remove_file(with_ending(&self.0, ending));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back_and_others_are_nobodys() {
        for name in [
            "0001-2026-03-01.db",
            "0012-2026-03-01-before-restore.db",
            "12345-2026-03-01-before-migration.db",
        ] {
            let named = Named::read(name).unwrap();
            assert_eq!(format!("{}.db", named.name()), name);
        }
        for other in [
            "1-2026-03-01.db",
            "0001-2026-03-01",
            "0001-2026-03-01-copy.db",
            "0001-2026-3-001.db",
            "left",
            "x.db",
            "",
        ] {
            assert_eq!(Named::read(other), None, "{other}");
        }
    }
}
