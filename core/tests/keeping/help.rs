//! A diary with entries, and what a folder and a database hold.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aftercare::companion::{BackedUp, BackupLock, Restored, restore_diary};
use aftercare::diary::Treatment;
use aftercare::{AftercareError, Companion, Moment};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::common::{at, draft_on, scored};

/// A passphrase.
pub(crate) const SECRET: &str = "correct horse battery staple";

/// A folder of its own with the diary's place in it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) folder: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// With a diary of some sessions and check-ins, closed.
    pub(crate) fn with_entries(sessions: u32) -> Self {
        let place = Self::new();
        write_entries(&place.open("2026-03-01T08:00"), sessions);
        place
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn diary(&self) -> PathBuf {
        self.at("diary.db")
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.at("diary.db-wal")
    }

    pub(crate) fn open(&self, wall: &str) -> Companion {
        Companion::open(self.diary(), &at(wall)).unwrap()
    }

    pub(crate) fn refused(&self, wall: &str) -> AftercareError {
        Companion::open(self.diary(), &at(wall)).unwrap_err()
    }

    /// Restores without an open door.
    pub(crate) fn restore(&self, from: &str, wall: &str) -> Result<Restored, AftercareError> {
        self.restore_with(from, None, wall)
    }

    /// The same of a backup that a passphrase opens.
    pub(crate) fn restore_with(
        &self,
        from: &str,
        passphrase: Option<&str>,
        wall: &str,
    ) -> aftercare::Result<Restored> {
        let passphrase = passphrase.map(str::to_owned);
        restore_diary(text(&self.diary()), from, passphrase, None, None, &at(wall))
    }

    /// The names in the folder, those in the snapshots' folder too.
    pub(crate) fn names(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

/// A session on each of the first days of March, and a check-in the day after.
pub(crate) fn write_entries(companion: &Companion, sessions: u32) {
    for day in 1..=sessions {
        let now = at(&format!("2026-03-{day:02}T18:00"));
        let on = format!("2026-03-{day:02}");
        companion
            .log_session(&draft_on(Treatment::Microneedling, &on), &now)
            .unwrap();
        companion.check_in(&scored([3, 1, 0, 2]), &now).unwrap();
    }
}

pub(crate) fn plain(companion: &Companion, to: &Path, moment: &Moment) -> BackedUp {
    companion
        .back_up(text(to), &BackupLock::Unencrypted, false, None, moment)
        .unwrap()
}

pub(crate) fn secret() -> BackupLock {
    BackupLock::Passphrase {
        passphrase: SECRET.to_owned(),
    }
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Every file under a folder, by its path from there.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    walk(folder, "", &mut names);
    names.sort();
    names
}

fn walk(folder: &Path, before: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{before}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{name}/"), names);
        }
        names.push(name);
    }
}

/// A table's columns and rows.
type Table = (Vec<String>, Vec<Vec<Value>>);

/// All that a database holds, table by table.
pub(crate) fn dump(file: &Path) -> BTreeMap<String, Table> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    tables
        .map(|table| {
            let table = table.unwrap();
            let sql = format!("SELECT * FROM {table} ORDER BY 1, 2");
            let mut all = connection.prepare(&sql).unwrap();
            let columns: Vec<String> = all.column_names().into_iter().map(str::to_owned).collect();
            let rows = all
                .query_map([], |row| (0..columns.len()).map(|at| row.get(at)).collect())
                .unwrap();
            let rows = rows.collect::<Result<_, _>>().unwrap();
            (table, (columns, rows))
        })
        .collect()
}

/// The rows of each table of entries that a patient wrote.
pub(crate) fn count(file: &Path) -> (i64, i64) {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let count = |table: &str| {
        connection
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .unwrap()
    };
    (count("session"), count("check_in"))
}
