//! A diary that is to take another's place, while it is made ready: looked through and brought up to date before it
//! touches anything.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::beside::{Beside, with_ending};
use super::note::Written;
use super::place::{self, Found, not_newer};
use super::snapshots::{self, Part};
use super::sound::{self, Entries};
use super::{APPLICATION_ID, Store, steps};
use crate::disk;
use crate::error::{AftercareError, Result};

/// Where it is made.
#[derive(Debug)]
pub(crate) struct Stage {
    part: Part,
}

/// A diary that is ready to take another's place.
#[derive(Debug)]
pub(crate) struct Staged {
    pub(super) part: Part,
    pub(super) written: Written,
    /// What it holds.
    pub(crate) entries: Entries,
    /// The language it is set to.
    pub(crate) lang: String,
    /// The files of its photos.
    pub(crate) photos: Vec<String>,
}

impl Stage {
    /// A new one beside the diary that it is for.
    pub(crate) fn new(beside: &Beside) -> Result<Self> {
        Ok(Self {
            part: Part::new(beside)?,
        })
    }

    /// The file that becomes the diary.
    pub(crate) fn file(&self) -> &Path {
        self.part.path()
    }

    /// A folder for what comes with it, which is not made yet.
    pub(crate) fn folder(&self) -> PathBuf {
        with_ending(self.file(), "-photos")
    }

    /// Fills it with the diary at a path: a snapshot, or any copy of a diary with its log.
    pub(crate) fn fill_from(&self, from: &Path) -> Result<()> {
        match place::look(from) {
            Ok(Found::Database { .. }) => {}
            Err(AftercareError::NewerDiary { value, reason, .. }) => {
                return Err(AftercareError::NewerDiary {
                    field: "from".to_owned(),
                    value,
                    reason,
                });
            }
            _ => return Err(refused(from, NOT_OURS)),
        }
        let length = fs::metadata(from).map_or(0, |meta| meta.len());
        let folder = self.file().parent().unwrap_or(Path::new("."));
        disk::enough_space("diary", folder, length)?;
        let connection = snapshots::read_only(from).map_err(|error| about(from, error))?;
        looked_through(&connection, from)?;
        let to = snapshots::path_text(self.file())?;
        connection
            .execute("VACUUM INTO ?1", [to])
            .map(drop)
            .map_err(|error| super::at_path(self.file(), &error))
    }

    /// Makes it ready, or refuses it in the name of what it was made from. `backed_up` is when that backup was made.
    pub(crate) fn ready(self, from: &Path, backed_up: Option<DateTime<Utc>>) -> Result<Staged> {
        let failed = |error: rusqlite::Error| failed(from, &error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(self.file(), flags).map_err(failed)?;
        looked_through(&connection, from)?;
        steps::take(&mut connection).map_err(|error| match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => failed(err),
            _ => refused(from, DAMAGED),
        })?;
        sound::read_all(&connection, steps::KNOWN).map_err(|error| about(from, error))?;
        if let Some(at) = backed_up {
            Store::note_backup(&connection, at)?;
        }
        let lang = Store::settings(&connection)?.lang;
        let photos = Store::photos(&connection)?.into_iter();
        let photos = photos.map(|photo| photo.file).collect();
        let written = Written::of(&connection).map_err(failed)?;
        let entries = Entries::of(&connection).map_err(failed)?;
        let mode = "PRAGMA journal_mode = WAL";
        connection.query_row(mode, [], |_| Ok(())).map_err(failed)?;
        connection.close().map_err(|(_, error)| failed(error))?;
        disk::sync(self.file())
            .map_err(|error| AftercareError::of_file("diary", self.file(), &error))?;
        Ok(Staged {
            part: self.part,
            written,
            entries,
            lang,
            photos,
        })
    }
}

/// Why something is not restored, where it is the file's own doing.
const NOT_OURS: &str = "is no backup of this app and no diary";
pub(crate) const DAMAGED: &str = "the diary in it is damaged";

/// Refuses what is no diary, is newer or is not whole. Nothing in it is run: no trigger, no function of its own.
fn looked_through(connection: &Connection, from: &Path) -> Result<()> {
    let failed = |error: rusqlite::Error| failed(from, &error);
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)
        .map_err(failed)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
        .map_err(failed)?;
    let number = |name: &str| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(failed)
    };
    if number("application_id")? != i64::from(APPLICATION_ID) {
        return Err(refused(from, NOT_OURS));
    }
    let taken = not_newer("from", from, number("user_version")?)?;
    match sound::trouble(connection, taken).map_err(failed)? {
        None if taken > 0 => Ok(()),
        _ => Err(refused(from, DAMAGED)),
    }
}

fn refused(from: &Path, reason: &str) -> AftercareError {
    AftercareError::bad_input("from", from.display(), reason)
}

fn failed(from: &Path, error: &rusqlite::Error) -> AftercareError {
    about(from, super::at_path(from, error))
}

/// An error of the diary that is to be restored, not of the one that is there.
fn about(from: &Path, error: AftercareError) -> AftercareError {
    match error {
        AftercareError::NotADiary { .. } => refused(from, NOT_OURS),
        AftercareError::DamagedDiary { .. } => refused(from, DAMAGED),
        other => other,
    }
}
