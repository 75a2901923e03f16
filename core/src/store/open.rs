//! Opening a diary: what is no diary, is newer or is damaged, is left byte for byte as it is.
//!
//! A diary that was closed as it lies there is trusted. Any other, and once a day every one, is looked through first,
//! so that rows that a damaged file has lost are never taken for rows that were not written.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::beside::Beside;
use super::note::{self, Left, Note, Stamp, Unheld, Written};
use super::snapshots::{self, SnapshotKind};
use super::{APPLICATION_ID, at_path, held_too_long, sound, steps};
use crate::error::{AftercareError, Result};

/// How long another writer is waited for.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Where SQLite's file header keeps what tells a diary from another database (its file format, section 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const PAGE_SIZE_AT: usize = 16;
const WRITE_VERSION_AT: usize = 18;
const VACUUMS_ITSELF_AT: usize = 52;
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;
/// The write version of a database with a log of its own.
const WITH_LOG: u8 = 2;

/// An open diary, and what was found out on the way.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) connection: Connection,
    pub(super) note: Option<Note>,
    /// The file as it was found, where opening has not written to it.
    pub(super) stamp: Option<Stamp>,
    /// A snapshot that was due could not be written.
    pub(super) snapshot_failed: bool,
}

/// A diary's place as it was named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) path: &'p Path,
    pub(super) beside: &'p Beside,
    /// What lies there says of itself that it is a diary.
    ours: bool,
    /// A diary was here before that was looked at, whatever lies here now.
    pub(super) known: bool,
}

/// What a file's first bytes say, before SQLite touches it.
#[derive(Debug)]
pub(super) enum Found {
    /// There is no file, or an empty one.
    Nothing { empty_file: bool },
    /// Something that is no diary, and what it is.
    Foreign(&'static str),
    /// A database that says it is a diary, or says nothing: a new diary's first page can still lie in its log.
    Database {
        /// As it was found.
        stamp: Option<Stamp>,
        /// Whether it says so.
        ours: bool,
        /// Whether its log is one of SQLite's newer ones, as a diary's is.
        with_log: bool,
    },
}

/// Opens the diary at a path; `beside` are the names beside it.
pub(super) fn open(path: &Path, beside: &Beside, on: NaiveDate) -> Result<Opened> {
    let mut note = held(path, Note::found(beside))?;
    let (place, found) = Place::looked_at(path, beside)?;
    place.may_be_opened(&found)?;
    let mut connection = connect(&place)?;
    let version = check(&connection, &place)?;
    let left = note.as_ref().map(Note::left).cloned().unwrap_or_default();
    let new = version == 0;
    let old = !new && version < steps::KNOWN;
    let snapshot_due = !new && left.snapshot != Some(on);
    if !new {
        if old || snapshot_due || !is_as_left(&found, &left, beside) {
            look_through(&connection, &place, version)?;
        }
        has_all(&connection, &place, &left.written)?;
    }
    let stamp = found.stamp();
    let with_log = found.has_a_log_of_its_own();
    set_up(&connection, &place, with_log)?;
    let mut made = Ok(false);
    if old {
        made = snapshot(&connection, beside, SnapshotKind::BeforeMigration, on);
    } else if snapshot_due {
        made = snapshot(&connection, beside, SnapshotKind::Daily, on);
    }
    if version < steps::KNOWN {
        migrate(&mut connection, path)?;
    }
    if note.is_none() {
        note = held(path, Note::made(beside))?;
    }
    if let Some(note) = note.as_mut()
        && made == Ok(true)
    {
        note.say(Left {
            snapshot: Some(on),
            ..note.left().clone()
        });
    }
    Ok(Opened {
        connection,
        note,
        stamp: stamp.filter(|_| with_log && version == steps::KNOWN),
        snapshot_failed: made.is_err(),
    })
}

/// The note, where there can be one; refuses while another process replaces the diary.
fn held(path: &Path, note: std::result::Result<Note, Unheld>) -> Result<Option<Note>> {
    match note {
        Ok(note) => Ok(Some(note)),
        Err(Unheld::None) => Ok(None),
        Err(Unheld::Busy) => Err(held_too_long(path)),
    }
}

/// Whether the file is the one that was closed, with no log beside it.
fn is_as_left(found: &Found, left: &Left, beside: &Beside) -> bool {
    let stamp = found.stamp();
    stamp.is_some() && stamp == left.file && !has_log(beside)
}

/// Makes a snapshot, unless the date has one already. That it cannot be written is no reason to keep the diary closed.
fn snapshot(
    connection: &Connection,
    beside: &Beside,
    kind: SnapshotKind,
    on: NaiveDate,
) -> Result<bool> {
    let daily = |named: &snapshots::Named| named.on == on && named.kind == kind;
    if kind == SnapshotKind::Daily && snapshots::named(beside).iter().any(daily) {
        return Ok(true);
    }
    snapshots::make(connection, beside, kind, on).map(|_| true)
}

/// Opens a diary's file. Until it is known to be whole, closing must not move a log into it.
pub(super) fn connect(place: &Place<'_>) -> Result<Connection> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(place.beside.diary(), flags).map_err(failed)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
    keep_log_on_close(&connection, true).map_err(failed)?;
    Ok(connection)
}

fn keep_log_on_close(connection: &Connection, keep: bool) -> rusqlite::Result<bool> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)
}

fn set_up(connection: &Connection, place: &Place<'_>, with_log: bool) -> Result<()> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    keep_log_on_close(connection, false).map_err(failed)?;
    connection
        .execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;",
        )
        .map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(64);
    if !with_log {
        write_ahead(connection).map_err(failed)?;
    }
    Ok(())
}

/// Writes go ahead of the file from now on. SQLite does not wait for others here, so this does.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let began = Instant::now();
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error)
                if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
                    && began.elapsed() < BUSY_TIMEOUT =>
            {
                std::thread::sleep(Duration::from_millis(5));
            }
            answered => return answered,
        }
    }
}

/// What the file's first bytes say, before SQLite touches it.
pub(super) fn look(path: &Path) -> Result<Found> {
    let refused = |error: &std::io::Error| AftercareError::NoPermission {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: error.kind().to_string(),
    };
    let meta = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Ok(Found::Nothing { empty_file: false });
        }
        Err(error) => return Err(refused(&error)),
        Ok(meta) if meta.is_dir() => return Ok(Found::Foreign("is a folder")),
        Ok(meta) if !meta.is_file() => return Ok(Found::Foreign("is no file")),
        Ok(meta) => meta,
    };
    let mut head = [0; 100];
    let length = File::open(path).and_then(|mut file| read_up_to(&mut file, &mut head));
    let length = length.map_err(|error| refused(&error))?;
    if length == 0 {
        return Ok(Found::Nothing { empty_file: true });
    }
    if length < head.len() || !head.starts_with(MAGIC) {
        return Ok(Found::Foreign("not a SQLite database"));
    }
    match number(&head, APPLICATION_ID_AT) {
        // SQLite would open either to be read alone.
        APPLICATION_ID
            if head[WRITE_VERSION_AT] > WITH_LOG || number(&head, VACUUMS_ITSELF_AT) != 0 =>
        {
            return Ok(Found::Foreign("its first page is damaged"));
        }
        APPLICATION_ID => {
            not_newer("diary", path, i64::from(number(&head, USER_VERSION_AT)))?;
        }
        0 => {}
        _ => return Ok(Found::Foreign("another program's database")),
    }
    Ok(Found::Database {
        stamp: Stamp::of(&meta),
        ours: number(&head, APPLICATION_ID_AT) == APPLICATION_ID,
        with_log: head[WRITE_VERSION_AT] == WITH_LOG,
    })
}

fn number(head: &[u8; 100], at: usize) -> i32 {
    i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]])
}

impl Found {
    const fn has_a_log_of_its_own(&self) -> bool {
        matches!(self, Self::Database { with_log: true, .. })
    }

    const fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::Database { stamp, .. } => *stamp,
            Self::Nothing { .. } | Self::Foreign(_) => None,
        }
    }
}

impl<'p> Place<'p> {
    /// A place, and what is found there.
    pub(super) fn looked_at(path: &'p Path, beside: &'p Beside) -> Result<(Self, Found)> {
        // In this order: another process may be making the first diary here just now.
        let known = tells_of_a_diary(beside);
        let found = look(path)?;
        let ours = matches!(found, Found::Database { ours: true, .. });
        let place = Self {
            path,
            beside,
            ours,
            known,
        };
        Ok((place, found))
    }

    /// The place of a diary that was opened.
    pub(super) const fn of_a_diary(path: &'p Path, beside: &'p Beside) -> Self {
        Self {
            path,
            beside,
            ours: true,
            known: true,
        }
    }

    /// Refuses what is no diary, and what must not be begun anew because a diary was here.
    pub(super) fn may_be_opened(&self, found: &Found) -> Result<()> {
        match found {
            Found::Database { .. } => Ok(()),
            Found::Foreign(what) => Err(self.foreign(what)),
            Found::Nothing { empty_file } if self.known => {
                let what = if *empty_file { "empty" } else { "missing" };
                Err(self.damaged(&format!("the file is {what}")))
            }
            Found::Nothing { .. } => folder_is_there(self.path),
        }
    }

    /// Something that is no diary: a damaged one where a diary was, somebody else's otherwise.
    pub(super) fn foreign(&self, what: &str) -> AftercareError {
        if self.known {
            return self.damaged(&format!("the file is no diary any more: {what}"));
        }
        AftercareError::NotADiary {
            field: "diary".to_owned(),
            value: self.path.display().to_string(),
            reason: what.to_owned(),
        }
    }

    /// A damaged diary, and what there is to go back to.
    pub(super) fn damaged(&self, reason: &str) -> AftercareError {
        let way_back = match snapshots::newest_good(self.beside) {
            Some(name) => format!("newest good snapshot: {name}"),
            None => "no good snapshot is beside it; a backup can be restored".to_owned(),
        };
        AftercareError::DamagedDiary {
            field: "diary".to_owned(),
            value: self.path.display().to_string(),
            reason: format!("{reason}; {way_back}"),
        }
    }

    /// SQLite's error while a diary is opened. That it cannot make sense of what says that it is a diary is damage too.
    pub(super) fn failed(&self, error: &rusqlite::Error) -> AftercareError {
        let unread = error.sqlite_error_code() == Some(rusqlite::ErrorCode::Unknown);
        if unread && self.ours {
            return self.damaged("the file is damaged");
        }
        self.told(at_path(self.path, error))
    }

    /// The same of an error that is public already: what cannot be read of a diary is a damaged diary.
    pub(super) fn told(&self, error: AftercareError) -> AftercareError {
        let ours = self.ours || self.known;
        match error {
            AftercareError::DamagedDiary { reason, .. } if ours => self.damaged(&reason),
            AftercareError::NotADiary { .. } if ours => self.damaged("the file is damaged"),
            other => other,
        }
    }
}

fn read_up_to(file: &mut File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..])? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}

pub(super) fn folder_is_there(path: &Path) -> Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if folder.is_dir() {
        return Ok(());
    }
    Err(AftercareError::NoPermission {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: "its folder does not exist".to_owned(),
    })
}

/// What SQLite says, its log included; gives the steps taken.
pub(super) fn check(connection: &Connection, place: &Place<'_>) -> Result<usize> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    let pragma = |name: &str| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(failed)
    };
    // All from one state: another process may be making the diary just now.
    let state = connection.unchecked_transaction().map_err(failed)?;
    let (id, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed)?;
    drop(state);
    let new = id == 0 && tables == 0 && version == 0;
    if new && place.known {
        return Err(place.damaged("the file has nothing in it any more"));
    }
    if !new && id != i64::from(APPLICATION_ID) {
        return Err(place.foreign("another program's database"));
    }
    if !new && version == 0 {
        return Err(place.damaged("the file is damaged"));
    }
    let version = not_newer("diary", place.path, version)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Err(AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: place.path.display().to_string(),
            reason: "cannot be written".to_owned(),
        });
    }
    Ok(version)
}

/// The steps taken, where this version knows them.
pub(crate) fn not_newer<N>(field: &str, path: &Path, version: N) -> Result<usize>
where
    N: Copy + Display + TryInto<usize>,
{
    let known = steps::KNOWN;
    match version.try_into() {
        Ok(version) if version <= known => Ok(version),
        _ => Err(AftercareError::NewerDiary {
            field: field.to_owned(),
            value: path.display().to_string(),
            reason: format!("its schema is {version}, this version knows {known}; left untouched"),
        }),
    }
}

/// Refuses a diary that is not whole, or that the screens could not read.
pub(super) fn look_through(
    connection: &Connection,
    place: &Place<'_>,
    version: usize,
) -> Result<()> {
    if is_cut(place.beside) {
        return Err(place.damaged("the file is damaged: it is cut short"));
    }
    let trouble = sound::trouble(connection, version);
    match trouble.map_err(|error| place.failed(&error))? {
        None => sound::read_all(connection, version)
            .map_err(|error| place.told(super::placed(place.path, error))),
        Some(reason) => Err(place.damaged(reason)),
    }
}

/// Whether a file ends within a page. With a log beside it that may be the log's to mend.
fn is_cut(beside: &Beside) -> bool {
    let mut head = [0; 100];
    let read = File::open(beside.diary()).and_then(|mut file| read_up_to(&mut file, &mut head));
    let size = match u16::from_be_bytes([head[PAGE_SIZE_AT], head[PAGE_SIZE_AT + 1]]) {
        1 => 1 << 16,
        size => u64::from(size),
    };
    let length = fs::metadata(beside.diary()).map_or(0, |meta| meta.len());
    read.is_ok() && size > 0 && !length.is_multiple_of(size) && !has_log(beside)
}

fn has_log(beside: &Beside) -> bool {
    fs::metadata(beside.log()).is_ok_and(|log| log.len() > 0)
}

/// Refuses a diary that lacks what was written: its log is gone, another's was put beside it, or an older copy lies in
/// its place.
pub(super) fn has_all(connection: &Connection, place: &Place<'_>, written: &Written) -> Result<()> {
    let all = written.is_in(connection);
    if all.map_err(|error| place.failed(&error))? {
        return Ok(());
    }
    let reason = "its newest entries are missing: the file or its log is not the one that was left";
    Err(place.damaged(reason))
}

/// Takes the steps that are missing.
fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    steps::take(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => at_path(path, &err),
        other => AftercareError::fault("diary", path.display(), other),
    })
}

/// Whether a diary was here once, whatever lies here now.
pub(super) fn tells_of_a_diary(beside: &Beside) -> bool {
    note::tells_of_a_diary(beside) || !snapshots::named(beside).is_empty()
}
