//! The diary on disk: SQLite, opened with care, migrated, read as facts, written with an undo log, and kept.
//!
//! Readers take `&Connection`; every write goes through one immediate transaction and [`Writing`], which notes
//! what it replaces. A write that returned is on disk.

mod backups;
mod beside;
pub(crate) mod changes;
mod courses;
mod erase;
mod exported;
mod facts;
mod in_place;
mod note;
mod open;
mod photos;
mod place;
mod replace;
mod rows;
mod scope;
mod sessions;
pub(crate) mod snapshots;
mod sound;
mod stage;
mod stamp;
mod steps;
mod waiting;
mod writing;

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior};

use crate::error::{AftercareError, Result};

use in_place::InPlace;
use note::{Left, Note, Written};
use open::Opened;
use place::Place;
use stamp::Stamp;

pub(crate) use beside::Beside;
pub use changes::{Change, ChangeKind};
pub(crate) use erase::erase;
pub(crate) use open::BUSY_TIMEOUT;
pub(crate) use place::not_newer;
pub(crate) use replace::{Kept, may_be_replaced, replace};
pub(crate) use rows::RowExt;
pub(crate) use scope::Scope;
pub(crate) use snapshots::Part;
pub(crate) use sound::Entries;
pub(crate) use stage::{DAMAGED, Stage, Staged};
pub(crate) use steps::KNOWN as SCHEMA;
pub(crate) use waiting::wait_at_most;
pub(crate) use writing::{Cell, Writing, cell};

/// The `application_id` of a diary: "AFTC".
const APPLICATION_ID: i32 = 0x4146_5443;

/// A diary: open, until it is closed.
#[derive(Debug)]
pub(crate) struct Store {
    /// As it was named.
    path: PathBuf,
    beside: Beside,
    /// The date its opening was asked for, for the snapshot of that day.
    on: NaiveDate,
    open: Option<OpenDiary>,
}

/// What there is of a diary while it is open.
#[derive(Debug)]
struct OpenDiary {
    connection: Connection,
    note: Option<Note>,
    in_place: InPlace,
    /// The file as it was opened, until something is written.
    stamp: Option<Stamp>,
    snapshot_failed: bool,
    /// Damage was met: the next opening looks through all of it.
    damaged: AtomicBool,
}

impl Store {
    /// Opens a diary, makes one where there is none, and brings an older one up to date. The first opening of a date
    /// makes a snapshot.
    pub(crate) fn open(path: &Path, on: NaiveDate) -> Result<Self> {
        let beside = Beside::of(path).map_err(|error| placed(path, error))?;
        let mut store = Self {
            path: path.to_owned(),
            beside,
            on,
            open: None,
        };
        store.open_again()?;
        Ok(store)
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens it where it was closed.
    pub(crate) fn open_again(&mut self) -> Result<()> {
        self.close();
        // What it was a link to may be another file by now.
        self.beside = Beside::of(&self.path).map_err(|error| placed(&self.path, error))?;
        let opened = open::open(&self.path, &self.beside, self.on)?;
        let Opened {
            connection,
            note,
            stamp,
            snapshot_failed,
        } = opened;
        self.open = Some(OpenDiary {
            connection,
            note,
            in_place: InPlace::of(&self.beside),
            stamp,
            snapshot_failed,
            damaged: AtomicBool::new(false),
        });
        Ok(())
    }

    /// Closes it: every later call is refused, until it is opened again.
    pub(crate) fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let OpenDiary {
            connection,
            note,
            stamp,
            damaged,
            ..
        } = open;
        // The last to close moves the log into the file and deletes the log.
        drop(connection);
        match note {
            Some(mut note) if damaged.into_inner() => note.unsay(),
            Some(mut note) => note.leave(&self.beside, stamp),
            None => {}
        }
    }

    /// Puts a diary that is ready in the place of this one, and opens it.
    pub(crate) fn restore(&mut self, staged: &Staged, on: NaiveDate) -> Result<Kept> {
        self.close();
        let kept = replace(&self.path, &self.beside, staged, on);
        let opened = self.open_again();
        let kept = kept?;
        opened.map(|()| kept)
    }

    /// Deletes it and all that belongs to it. What is closed stays closed, unless it could not be deleted.
    pub(crate) fn erase(&mut self) -> Result<()> {
        self.close();
        let erased = erase(&self.path, &self.beside);
        if erased.is_err() && self.path.exists() {
            // That it cannot be opened again is told by the next call.
            let _ = self.open_again();
        }
        erased
    }

    /// Writes all of it into a new file, once it was looked through.
    pub(crate) fn copy_into(&self, to: &Path) -> Result<()> {
        let connection = &self.opened()?.connection;
        if !connection.is_autocommit() {
            connection
                .execute_batch("ROLLBACK")
                .map_err(|error| self.failed(&error))?;
        }
        let place = Place::of_a_diary(&self.path, &self.beside);
        open::look_through(connection, &place, steps::KNOWN).map_err(|error| self.told(error))?;
        snapshots::copy(connection, &self.beside, to)
    }

    /// The names beside it.
    pub(crate) fn beside(&self) -> &Beside {
        &self.beside
    }

    /// Whether a snapshot that was due could not be written.
    pub(crate) fn snapshot_failed(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.snapshot_failed)
    }

    /// Reads, all from one state of the diary.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = &self.opened()?.connection;
        // Prepared once, unlike a transaction's own: a screen is read often.
        let run = |sql: &str| connection.prepare_cached(sql)?.execute([]);
        // A panic in an earlier call can have left its transaction open.
        if !connection.is_autocommit() {
            run("ROLLBACK").map_err(|error| self.failed(&error))?;
        }
        run("BEGIN").map_err(|error| self.failed(&error))?;
        let read = caught(|| read(connection)).map_err(|error| self.told(error));
        run("COMMIT").map_err(|error| self.failed(&error))?;
        read
    }

    /// Writes in one immediate transaction; on an error nothing is written.
    pub(crate) fn write<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.transact(write, true)
    }

    /// Writes, looks, and takes it all back: what a change would do is what it does.
    pub(crate) fn preview<T>(&mut self, write: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.transact(write, false)
    }

    fn transact<T>(
        &mut self,
        write: impl FnOnce(&Connection) -> Result<T>,
        keep: bool,
    ) -> Result<T> {
        let Self {
            path, beside, open, ..
        } = self;
        let open = open.as_mut().ok_or_else(|| closed(path))?;
        let told = |error| tell(path, beside, &open.damaged, error);
        let failed = |error: rusqlite::Error| told(at_path(path, &error));
        let in_place = || match open.in_place.lost(beside) {
            None => Ok(()),
            Some(reason) => Err(told(sound::damaged(reason))),
        };
        in_place()?;
        if !open.connection.is_autocommit() {
            open.connection.execute_batch("ROLLBACK").map_err(failed)?;
        }
        let transaction = open
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        let result = caught(|| write(&transaction)).map_err(told)?;
        if !keep {
            transaction.rollback().map_err(failed)?;
            return Ok(result);
        }
        let written = Written::of(&transaction).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        // What went into a file that nobody finds any more is not written.
        in_place()?;
        open.stamp = None;
        if let Some(note) = &mut open.note {
            note.say(Left {
                written,
                ..note.left().clone()
            });
        }
        Ok(result)
    }

    fn opened(&self) -> Result<&OpenDiary> {
        self.open.as_ref().ok_or_else(|| closed(&self.path))
    }

    fn failed(&self, error: &rusqlite::Error) -> AftercareError {
        self.told(at_path(&self.path, error))
    }

    fn told(&self, error: AftercareError) -> AftercareError {
        let unheard = AtomicBool::new(false);
        let damaged = self.open.as_ref().map_or(&unheard, |open| &open.damaged);
        tell(&self.path, &self.beside, damaged, error)
    }
}

/// An error inside a transaction with the file's name; damage with the way back too.
fn tell(
    path: &Path,
    beside: &Beside,
    damaged: &AtomicBool,
    error: AftercareError,
) -> AftercareError {
    let error = Place::of_a_diary(path, beside).told(placed(path, error));
    if matches!(error, AftercareError::DamagedDiary { .. }) {
        damaged.store(true, Ordering::Relaxed);
    }
    error
}

impl Drop for Store {
    fn drop(&mut self) {
        self.close();
    }
}

/// The refusal of a call after the diary was erased.
fn closed(path: &Path) -> AftercareError {
    AftercareError::fault("diary", path.display(), "is closed; open it anew")
}

/// A panic inside as a fault, so that a shell shows it as any other error. Its message stays inside: it could name what
/// the patient wrote.
fn caught<T>(call: impl FnOnce() -> Result<T>) -> Result<T> {
    let called = panic::catch_unwind(AssertUnwindSafe(call));
    called.unwrap_or_else(|_| {
        let reason = "a fault in the program; nothing of this call was written";
        Err(AftercareError::fault("diary", UNPLACED, reason))
    })
}

/// SQLite's errors inside a transaction do not know their file yet; this is where they are told.
const UNPLACED: &str = "";

impl From<rusqlite::Error> for AftercareError {
    fn from(error: rusqlite::Error) -> Self {
        at_path(Path::new(UNPLACED), &error)
    }
}

fn placed(path: &Path, error: AftercareError) -> AftercareError {
    let mut error = error;
    let (AftercareError::NotADiary { value, field, .. }
    | AftercareError::DamagedDiary { value, field, .. }
    | AftercareError::NoPermission { value, field, .. }
    | AftercareError::NoSpace { value, field, .. }
    | AftercareError::Busy { value, field, .. }
    | AftercareError::Fault { value, field, .. }) = &mut error
    else {
        return error;
    };
    if field == "diary" && value.is_empty() {
        *value = path.display().to_string();
    }
    error
}

/// Another process, or the calls that wait for it, held the diary for longer than anyone is kept waiting.
pub(crate) fn held_too_long(path: &Path) -> AftercareError {
    AftercareError::Busy {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: "held by another process for over 10 seconds".to_owned(),
    }
}

/// Whether a cell holds what no write puts there. That is all that SQLite itself sees of a flipped bit in a text.
const fn is_unreadable(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{
        FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
    };
    matches!(
        error,
        FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..)
    )
}

/// SQLite's error as the public one. SQLite's messages name columns and constraints, never a cell's content.
fn at_path(path: &Path, error: &rusqlite::Error) -> AftercareError {
    use rusqlite::ErrorCode;
    let (field, value) = ("diary".to_owned(), path.display().to_string());
    if is_unreadable(error) {
        let reason = "the file is damaged: an entry cannot be read".to_owned();
        return AftercareError::DamagedDiary {
            field,
            value,
            reason,
        };
    }
    let Some(code) = error.sqlite_error_code() else {
        return AftercareError::Fault {
            field,
            value,
            reason: error.to_string(),
        };
    };
    // The log's index finds no space before SQLite calls the disk full.
    let no_index = error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE);
    match code {
        ErrorCode::SystemIoFailure if no_index => AftercareError::NoSpace {
            field,
            value,
            reason: "no space left; what was written earlier is whole".to_owned(),
        },
        ErrorCode::NotADatabase => AftercareError::NotADiary {
            field,
            value,
            reason: "not a SQLite database".to_owned(),
        },
        ErrorCode::DatabaseCorrupt => AftercareError::DamagedDiary {
            field,
            value,
            reason: "the file is damaged".to_owned(),
        },
        ErrorCode::PermissionDenied
        | ErrorCode::ReadOnly
        | ErrorCode::CannotOpen
        | ErrorCode::AuthorizationForStatementDenied => AftercareError::NoPermission {
            field,
            value,
            reason: "cannot be opened or written".to_owned(),
        },
        ErrorCode::DiskFull => AftercareError::NoSpace {
            field,
            value,
            reason: "no space left; what was written earlier is whole".to_owned(),
        },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => held_too_long(path),
        _ => AftercareError::Fault {
            field,
            value,
            reason: error.to_string(),
        },
    }
}
