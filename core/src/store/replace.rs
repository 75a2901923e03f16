//! Putting a diary in another's place. What it replaces is kept: a whole diary as a snapshot, a damaged one as it is.
//!
//! Nobody else has the diary open meanwhile. Whenever it is stopped, the old diary or the new one lies in the place.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::beside::{Beside, OF_SQLITE, with_ending};
use super::held_too_long;
use super::note::{Left, Note, Unheld, Written};
use super::open;
use super::place::{self, Found, Place};
use super::snapshots::{self, SnapshotKind};
use super::stage::Staged;
use super::stamp::LeftFile;
use crate::disk;
use crate::error::{AftercareError, Result};

/// What became of the diary that was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kept {
    /// There was none.
    Nothing,
    /// It was whole: this snapshot has it.
    Snapshot(String),
    /// It was damaged: it lies here, with its log.
    Aside(PathBuf),
}

/// Puts a diary that is ready in the place of the one at a path, which is closed.
pub(crate) fn replace(
    path: &Path,
    beside: &Beside,
    staged: &Staged,
    on: NaiveDate,
) -> Result<Kept> {
    let mut note = match Note::alone(beside, true) {
        Ok(note) => Some(note),
        Err(Unheld::None) => None,
        Err(Unheld::Busy) => return Err(held_too_long(path)),
    };
    let left = note.as_ref().map(Note::left).cloned().unwrap_or_default();
    let (kept, alone) = keep(path, beside, &left.written, on)?;
    let failed = |error: io::Error| AftercareError::of_file("diary", beside.diary(), &error);
    if let Some(note) = &mut note {
        // From here on either diary may be found, so what the note knows of the old one must not be asked of the new.
        note.say_for_sure(Left {
            snapshot: left.snapshot,
            ..Left::default()
        })
        .map_err(failed)?;
    }
    let replaced = fs::metadata(beside.diary()).ok();
    let like = replaced.map(|meta| meta.permissions());
    place(staged.part.path(), beside, like).map_err(failed)?;
    drop(alone);
    if let Some(note) = &mut note {
        note.say(Left {
            file: LeftFile::at(beside.diary()),
            written: staged.written.clone(),
            snapshot: left.snapshot,
        });
    }
    Ok(kept)
}

/// Refuses early what would be refused after all the work: somebody else's file, a newer diary, a folder.
pub(crate) fn may_be_replaced(path: &Path, beside: &Beside) -> Result<()> {
    let (place, found) = Place::looked_at(path, beside)?;
    match found {
        Found::Nothing { .. } => place::folder_is_there(path),
        Found::Foreign(what) if path.is_dir() || !place.known => Err(place.foreign(what)),
        Found::Foreign(_) | Found::Database { .. } => Ok(()),
    }
}

/// Keeps what is there. A whole diary is held by the connection given, which nobody can open meanwhile.
fn keep(
    path: &Path,
    beside: &Beside,
    written: &Written,
    on: NaiveDate,
) -> Result<(Kept, Option<Connection>)> {
    let (place, found) = Place::looked_at(path, beside)?;
    let kept = match found {
        Found::Nothing { .. } => Ok(None),
        Found::Foreign(what) => Err(place.foreign(what)),
        Found::Database { .. } => alone(&place, written),
    };
    match kept {
        Ok(None) => put_aside(beside, on).map(|aside| (aside, None)),
        Ok(Some(connection)) => {
            let kind = SnapshotKind::BeforeRestore;
            let name = snapshots::make(&connection, beside, kind, on)?;
            Ok((Kept::Snapshot(name), Some(connection)))
        }
        Err(AftercareError::DamagedDiary { .. }) if !path.is_dir() => {
            put_aside(beside, on).map(|aside| (aside, None))
        }
        Err(error) => Err(error),
    }
}

/// A connection to a whole diary that nobody else has open, its log moved into the file; none where it has nothing yet.
/// A log that is not the diary's own is no part of it.
pub(super) fn alone(place: &Place<'_>, written: &Written) -> Result<Option<Connection>> {
    let connection = open::connect(place)?;
    let version = open::check(&connection, place)?;
    if version == 0 {
        return Ok(None);
    }
    open::look_through(&connection, place, version)?;
    open::has_all(&connection, place, written)?;
    // Only who is alone can take the log away; what is locked then stays so until the connection is closed.
    let taken = connection
        .query_row("PRAGMA journal_mode = DELETE", [], |row| {
            row.get::<_, String>(0)
        })
        .and_then(|mode| {
            connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")?;
            Ok(mode)
        });
    match taken.map_err(|error| place.failed(&error)) {
        Ok(mode) if mode == "delete" => Ok(Some(connection)),
        Ok(_) | Err(AftercareError::Busy { .. }) => Err(AftercareError::Busy {
            field: "diary".to_owned(),
            value: place.path.display().to_string(),
            reason: "is open in another program".to_owned(),
        }),
        Err(error) => Err(error),
    }
}

/// Gives a damaged diary another name, and its log. The diary's own name keeps the file until it is replaced.
fn put_aside(beside: &Beside, on: NaiveDate) -> Result<Kept> {
    let to = beside.damaged_on(on);
    let failed = |error: io::Error| AftercareError::of_file("diary", &to, &error);
    let diary = beside.diary();
    let length = |path: &Path| fs::metadata(path).map_or(0, |meta| meta.len());
    let logs = ["-wal", "-journal"].map(|ending| (beside.ending(ending), with_ending(&to, ending)));
    let mut kept = Kept::Nothing;
    if length(diary) > 0 {
        if fs::hard_link(diary, &to).is_err() {
            disk::enough_space("diary", &beside.folder(), length(diary))?;
            fs::copy(diary, &to)
                .and_then(|_| disk::sync(&to))
                .map_err(failed)?;
        }
        kept = Kept::Aside(to.clone());
    }
    for (log, to_log) in logs {
        if length(&log) > 0 {
            fs::rename(&log, &to_log).map_err(failed)?;
            kept = Kept::Aside(to.clone());
        }
    }
    disk::sync_folder_of(&to).map_err(failed)?;
    Ok(kept)
}

/// The one step that cannot be half done. What SQLite kept beside the old diary must not be found beside the new one.
fn place(part: &Path, beside: &Beside, like: Option<Permissions>) -> io::Result<()> {
    for ending in OF_SQLITE {
        match fs::remove_file(beside.ending(ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    if let Some(like) = like {
        fs::set_permissions(part, like)?;
    }
    disk::sync_folder_of(beside.diary())?;
    fs::rename(part, beside.diary())?;
    disk::sync_folder_of(beside.diary())
}
