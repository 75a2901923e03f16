//! The diary on disk: SQLite, opened with care, migrated, read as facts and written with an undo log.
//!
//! Readers take `&Connection`; every write goes through one immediate transaction and [`Writing`], which notes
//! what it replaces. A write that returned is on disk.

pub(crate) mod changes;
mod courses;
mod exported;
mod facts;
mod open;
mod rows;
mod scope;
mod sessions;
mod writing;

use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{AftercareError, Result};

pub use changes::{Change, ChangeKind};
pub(crate) use open::BUSY_TIMEOUT;
pub(crate) use rows::RowExt;
pub(crate) use scope::Scope;
pub(crate) use writing::{Cell, Writing, cell};

/// The `application_id` of a diary: "AFTC".
const APPLICATION_ID: i32 = 0x4146_5443;

/// An open diary.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens a diary, makes one where there is none, and brings an older one up to date.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let connection = open::open(path)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// For how long another process is waited for from now on.
    pub(crate) fn wait_at_most(&self, time: Duration) -> Result<()> {
        let set = self.connection.busy_timeout(time);
        set.map_err(|error| at_path(&self.path, &error))
    }

    /// Reads, all from one state of the diary.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = &self.connection;
        // Prepared once, unlike a transaction's own: a screen is read often.
        let run = |sql: &str| connection.prepare_cached(sql)?.execute([]);
        // A panic in an earlier call can have left its transaction open.
        if !connection.is_autocommit() {
            run("ROLLBACK").map_err(|error| at_path(&self.path, &error))?;
        }
        run("BEGIN").map_err(|error| at_path(&self.path, &error))?;
        let read = caught(|| read(connection)).map_err(|error| placed(&self.path, error));
        run("COMMIT").map_err(|error| at_path(&self.path, &error))?;
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
        let path = self.path.clone();
        let failed = |error: rusqlite::Error| at_path(&path, &error);
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK").map_err(failed)?;
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        let written = caught(|| write(&transaction)).map_err(|error| placed(&path, error))?;
        if keep {
            transaction.commit().map_err(failed)?;
        } else {
            transaction.rollback().map_err(failed)?;
        }
        Ok(written)
    }
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

/// SQLite's error as the public one. SQLite's messages name columns and constraints, never a cell's content.
fn at_path(path: &Path, error: &rusqlite::Error) -> AftercareError {
    use rusqlite::ErrorCode;
    let (field, value) = ("diary".to_owned(), path.display().to_string());
    let Some(code) = error.sqlite_error_code() else {
        return AftercareError::Fault {
            field,
            value,
            reason: error.to_string(),
        };
    };
    match code {
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
