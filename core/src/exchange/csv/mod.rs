//! Tables for a spreadsheet (RFC 4180): sessions, check-ins and the answers to reminders, out and in.
//!
//! A file is UTF-8 with a header of the records' own field names. Read back, columns may stand in any order, those
//! that may be empty may be missing, and semicolons or tabs may part them, as some spreadsheets have it.

mod cells;
mod check_ins;
mod outcomes;
mod row;
mod sessions;
mod table;
#[cfg(test)]
mod tests;

use std::path::Path;

use super::read::read;
use crate::diary::{CheckIn, Outcome, Session};
use crate::error::{AftercareError, Result};

pub(crate) use row::Placed;

/// The largest file, in bytes.
const LARGEST: u64 = 64 << 20;

/// The three tables of a diary.
#[derive(Debug, Default)]
pub(crate) struct Tables<S, C, O> {
    pub(crate) sessions: Vec<S>,
    pub(crate) check_ins: Vec<C>,
    pub(crate) outcomes: Vec<O>,
}

/// Tables to write.
pub(crate) type Written = Tables<Session, CheckIn, Outcome>;
/// Tables read, each record with its line. A session whose course was left open has an empty one.
pub(crate) type Read = Tables<Placed<Session>, Placed<CheckIn>, Placed<Outcome>>;

impl Written {
    /// Each file's name and bytes. Refuses what [`Read::folder`] would refuse for its size.
    pub(crate) fn files(&self) -> Result<[(&'static str, Vec<u8>); 3]> {
        Ok([
            (sessions::TABLE.file, sessions::TABLE.write(&self.sessions)?),
            (
                check_ins::TABLE.file,
                check_ins::TABLE.write(&self.check_ins)?,
            ),
            (outcomes::TABLE.file, outcomes::TABLE.write(&self.outcomes)?),
        ])
    }
}

impl Read {
    /// The tables in a folder. Refuses one that holds none of them, and all of them for the first row that cannot
    /// be.
    pub(crate) fn folder(folder: &Path) -> Result<Self> {
        let bytes = |name: &str| read("folder", &folder.join(name), LARGEST);
        let files = [
            bytes(sessions::TABLE.file)?,
            bytes(check_ins::TABLE.file)?,
            bytes(outcomes::TABLE.file)?,
        ];
        if files.iter().all(Option::is_none) {
            let names = [
                sessions::TABLE.file,
                check_ins::TABLE.file,
                outcomes::TABLE.file,
            ];
            let reason = format!("holds none of {}", names.join(", "));
            return Err(AftercareError::bad_input(
                "folder",
                folder.display(),
                reason,
            ));
        }
        let files = files.map(Option::unwrap_or_default);
        Self::of(files.each_ref().map(Vec::as_slice))
    }

    /// The tables of three files' bytes: sessions, check-ins, outcomes.
    pub(crate) fn of([sessions, check_ins, outcomes]: [&[u8]; 3]) -> Result<Self> {
        Ok(Self {
            sessions: sessions::TABLE.read(sessions)?,
            check_ins: check_ins::TABLE.read(check_ins)?,
            outcomes: outcomes::TABLE.read(outcomes)?,
        })
    }
}
