//! Whether a diary is whole: every page, every index, every reference, and the schema it must have. SQLite reads what a
//! damaged file still gives, so rows that are missing are looked for, not waited for.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{Scope, Store, changes, steps};
use crate::error::{AftercareError, Result};

/// A table or index, and a column of it.
const SHAPE: &str = "SELECT thing.type, thing.name, thing.tbl_name, part.name, part.type, part.\"notnull\", \
     part.dflt_value, part.pk, part.hidden FROM sqlite_schema AS thing \
     LEFT JOIN pragma_table_xinfo(thing.name) AS part WHERE thing.name NOT LIKE 'sqlite_stat%'";

/// What is wrong with a diary that has taken so many steps; none where it is whole.
pub(super) fn trouble(
    connection: &Connection,
    steps: usize,
) -> rusqlite::Result<Option<&'static str>> {
    let verdict: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(Some("the file is damaged"));
    }
    let expected = steps::blank(steps).map_err(|_| rusqlite::Error::InvalidQuery)?;
    if shape(connection)? != shape(&expected)? {
        return Ok(Some("the file is damaged: a table is not as it must be"));
    }
    let mut loose = connection.prepare("PRAGMA foreign_key_check")?;
    if loose.exists([])? {
        return Ok(Some("the file is damaged: entries are missing"));
    }
    Ok(None)
}

/// Tables, indexes, views and triggers with their columns.
fn shape(connection: &Connection) -> rusqlite::Result<BTreeSet<Vec<Option<String>>>> {
    let mut statement = connection.prepare(SHAPE)?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        (0..columns)
            .map(|column| {
                let cell = row.get_ref(column)?;
                Ok(match cell {
                    rusqlite::types::ValueRef::Null => None,
                    rusqlite::types::ValueRef::Integer(number) => Some(number.to_string()),
                    other => Some(String::from_utf8_lossy(other.as_bytes()?).into_owned()),
                })
            })
            .collect()
    })?;
    rows.collect()
}

/// Reads all of a diary that has taken so many steps, as its screens would; an older one once it is brought up to date.
pub(super) fn read_all(connection: &Connection, taken: usize) -> Result<()> {
    if taken < steps::KNOWN {
        return Ok(());
    }
    Store::facts(connection, Scope::Everything)?;
    Store::sessions(connection)?;
    Store::photos(connection)?;
    changes::list(connection)?;
    Ok(())
}

/// How many entries a diary has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entries {
    pub(crate) sessions: u32,
    pub(crate) check_ins: u32,
}

impl Entries {
    /// Those of a diary.
    pub(crate) fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT (SELECT count(*) FROM session WHERE removed_at IS NULL), (SELECT count(*) FROM check_in)";
        connection.query_row(sql, [], |row| {
            Ok(Self {
                sessions: row.get(0)?,
                check_ins: row.get(1)?,
            })
        })
    }
}

/// The refusal of a diary that is not whole.
pub(super) fn damaged(reason: &str) -> AftercareError {
    AftercareError::DamagedDiary {
        field: "diary".to_owned(),
        value: String::new(),
        reason: reason.to_owned(),
    }
}
