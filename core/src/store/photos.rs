//! What the diary knows of its photos, and which files still belong to it.
//!
//! A photo's file goes once nothing leads to it any more: neither the diary, nor a snapshot, nor taking its removal
//! back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rusqlite::Connection;

use super::beside::Beside;
use super::facts::all;
use super::rows::{self, PHOTO};
use super::{Store, snapshots};
use crate::diary::Photo;
use crate::error::Result;

/// A file that the app has just put there is not in the diary yet.
const A_DAY: Duration = Duration::from_hours(24);

impl Store {
    /// The photos that were not removed, by date.
    pub(crate) fn photos(connection: &Connection) -> Result<Vec<Photo>> {
        let sql = format!(
            "SELECT {PHOTO} FROM photo WHERE removed_at IS NULL ORDER BY on_date, added_at, n"
        );
        all(connection, &sql, [], rows::photo)
    }

    /// The files of all its photos, each once: those too that can come back.
    pub(crate) fn photo_files(connection: &Connection) -> Result<BTreeSet<String>> {
        let names = all(connection, "SELECT file FROM photo", [], |row| {
            Ok(row.get(0)?)
        })?;
        Ok(names.into_iter().collect())
    }

    /// Forgets removed photos whose removal cannot be taken back any more.
    pub(crate) fn forget_photos(connection: &Connection) -> Result<()> {
        let sql = "DELETE FROM photo WHERE removed_at IS NOT NULL AND NOT EXISTS \
                   (SELECT 1 FROM change_row WHERE in_table = 'photo' AND row = photo.n)";
        connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }
}

/// Deletes the files that neither the diary nor a snapshot names, and that lie there for a day or more. While a
/// snapshot cannot be read, or a damaged diary lies aside, nobody knows which those are.
pub(super) fn sweep(connection: &Connection, beside: &Beside, now: SystemTime) {
    let Ok(files) = fs::read_dir(beside.photos()) else {
        return;
    };
    let Some(named) = named(connection, beside) else {
        return;
    };
    for file in files.flatten() {
        let written = file.metadata().and_then(|meta| meta.modified()).ok();
        let age = written.and_then(|then| now.duration_since(then).ok());
        let is_named = file
            .file_name()
            .to_str()
            .is_some_and(|it| named.contains(it));
        if !is_named && age.is_some_and(|age| age >= A_DAY) {
            let _ = fs::remove_file(file.path());
        }
    }
}

fn named(connection: &Connection, beside: &Beside) -> Option<BTreeSet<String>> {
    if !beside.damaged().is_empty() {
        return None;
    }
    let mut named = Store::photo_files(connection).ok()?;
    for snapshot in snapshots::files(beside) {
        named.extend(named_in(&snapshot)?);
    }
    Some(named)
}

fn named_in(snapshot: &Path) -> Option<BTreeSet<String>> {
    let connection = snapshots::read_only(snapshot).ok()?;
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'photo')";
    let knows_photos: bool = connection.query_row(sql, [], |row| row.get(0)).ok()?;
    if !knows_photos {
        return Some(BTreeSet::new());
    }
    Store::photo_files(&connection).ok()
}
