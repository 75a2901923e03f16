//! What lies at a diary's place, by its first bytes and by what lies beside it.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::beside::Beside;
use super::note;
use super::stamp::Stamp;
use super::{APPLICATION_ID, at_path, snapshots, steps};
use crate::disk;
use crate::error::{AftercareError, Result};

/// Where SQLite's file header keeps what tells a diary from another database (its file format, section 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const PAGE_SIZE_AT: usize = 16;
const WRITE_VERSION_AT: usize = 18;
const VACUUMS_ITSELF_AT: usize = 52;
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;
/// The write version of a database with a log of its own.
const WITH_LOG: u8 = 2;

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
    pub(super) const fn has_a_log_of_its_own(&self) -> bool {
        matches!(self, Self::Database { with_log: true, .. })
    }

    pub(super) const fn stamp(&self) -> Option<Stamp> {
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
    if disk::folder_of(path).is_dir() {
        return Ok(());
    }
    Err(AftercareError::NoPermission {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: "its folder does not exist".to_owned(),
    })
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

/// Whether a file ends within a page. With a log beside it that may be the log's to mend.
pub(super) fn is_cut(beside: &Beside) -> bool {
    let mut head = [0; 100];
    let read = File::open(beside.diary()).and_then(|mut file| read_up_to(&mut file, &mut head));
    let size = match u16::from_be_bytes([head[PAGE_SIZE_AT], head[PAGE_SIZE_AT + 1]]) {
        1 => 1 << 16,
        size => u64::from(size),
    };
    let length = fs::metadata(beside.diary()).map_or(0, |meta| meta.len());
    read.is_ok() && size > 0 && !length.is_multiple_of(size) && !has_log(beside)
}

pub(super) fn has_log(beside: &Beside) -> bool {
    fs::metadata(beside.log()).is_ok_and(|log| log.len() > 0)
}

/// Whether a diary was here once, whatever lies here now.
pub(super) fn tells_of_a_diary(beside: &Beside) -> bool {
    note::tells_of_a_diary(beside) || !snapshots::named(beside).is_empty()
}
