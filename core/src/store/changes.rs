//! The changes made, and taking them back: the last or a named one, after a restart too.

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};
use serde::Serialize;

use super::RowExt;
use super::facts::all;
use crate::diary::ChangeId;
use crate::error::{AftercareError, Result};
use crate::vocabulary::vocabulary;

/// How many changes can be taken back.
pub(super) const KEPT: i64 = 200;

vocabulary! {
    /// What a change did.
    "change" ChangeKind {
        /// A session was logged.
        Log = "log",
        /// A session was changed.
        Change = "change",
        /// A booked session took place.
        Confirm = "confirm",
        /// A booked session was cancelled.
        Cancel = "cancel",
        /// A session was moved.
        Move = "move",
        /// A session was removed.
        Remove = "remove",
        /// A course was ended.
        End = "end",
        /// A check-in was written.
        CheckIn = "check_in",
        /// Reminders were answered.
        Outcome = "outcome",
        /// A clinician's plan was recorded.
        Plan = "plan",
        /// A clinician's word was recorded.
        Lift = "lift",
        /// A setting was changed.
        Settings = "settings",
        /// A task was added.
        TaskAdd = "task_add",
        /// A task was removed.
        TaskRemove = "task_remove",
        /// A pause was planned.
        Pause = "pause",
        /// A time outdoors began.
        OutdoorsStart = "outdoors_start",
        /// A time outdoors was ended.
        OutdoorsStop = "outdoors_stop",
        /// Tables were read in.
        Import = "import",
        /// A photo was added.
        PhotoAdd = "photo_add",
        /// A photo was removed.
        PhotoRemove = "photo_remove",
    }
}

/// A change of the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Change {
    /// Its own.
    pub id: ChangeId,
    /// What it did.
    pub what: ChangeKind,
    /// What it is about: a session, a course, a date, a setting.
    pub subject: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// A row that a change wrote.
struct Touched {
    n: i64,
    table: String,
    row: i64,
    act: String,
}

/// Notes a new change and forgets those past the newest 200.
pub(super) fn note(
    connection: &Connection,
    id: &ChangeId,
    what: ChangeKind,
    subject: Option<&str>,
    at: DateTime<Utc>,
) -> Result<i64> {
    let sql = "INSERT INTO change (id, what, subject, at) VALUES (?1, ?2, ?3, ?4)";
    let n = connection.prepare_cached(sql)?.insert(params![
        id.as_str(),
        what.name(),
        subject,
        at.timestamp()
    ])?;
    connection
        .prepare_cached("DELETE FROM change WHERE n <= ?1")?
        .execute([n - KEPT])?;
    Ok(n)
}

fn change(row: &rusqlite::Row<'_>) -> Result<Change> {
    Ok(Change {
        id: ChangeId::known(row.get::<_, String>(0)?),
        what: row.parsed(1)?,
        subject: row.get(2)?,
        at: row.instant(3)?,
    })
}

/// The changes that can be taken back, newest first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Change>> {
    let sql = "SELECT id, what, subject, at FROM change WHERE undone_at IS NULL ORDER BY n DESC";
    all(connection, sql, [], change)
}

/// A number that every change raises, and every change taken back: a new change by 2, of which forgetting one that
/// was taken back costs 1 at most, and taking one back by 1.
pub(crate) fn revision(connection: &Connection) -> Result<i64> {
    let sql = "SELECT 2 * coalesce(max(n), 0) + count(undone_at) FROM change";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Takes one change back; refuses while a later one has touched the same row.
pub(crate) fn undo(connection: &Connection, id: &ChangeId, at: DateTime<Utc>) -> Result<()> {
    let sql = "SELECT n FROM change WHERE id = ?1 AND undone_at IS NULL";
    let n: i64 = connection.query_row(sql, [id.as_str()], |row| row.get(0))?;
    let sql = "SELECT n, in_table, row, act FROM change_row WHERE change = ?1 ORDER BY n DESC";
    let touched = all(connection, sql, [n], |row| {
        Ok(Touched {
            n: row.get(0)?,
            table: row.get(1)?,
            row: row.get(2)?,
            act: row.get(3)?,
        })
    })?;
    for row in &touched {
        refuse_if_built_upon(connection, n, id, row)?;
    }
    for row in &touched {
        take_back(connection, row).map_err(|error| stands_on(id, error))?;
    }
    connection.execute(
        "UPDATE change SET undone_at = ?2 WHERE n = ?1",
        params![n, at.timestamp()],
    )?;
    Ok(())
}

/// A later change stands on this one when it wrote the same cell, or anything of a row that this one made.
fn refuse_if_built_upon(
    connection: &Connection,
    n: i64,
    id: &ChangeId,
    row: &Touched,
) -> Result<()> {
    let sql = "SELECT change.id, change.what FROM change_row AS later JOIN change ON change.n = later.change \
               WHERE later.change > ?1 AND change.undone_at IS NULL AND later.in_table = ?2 AND later.row = ?3 \
               AND (?4 <> 'update' OR later.act <> 'update' OR EXISTS (SELECT 1 FROM change_cell AS mine \
                    JOIN change_cell AS theirs USING (in_column) \
                    WHERE mine.change_row = ?5 AND theirs.change_row = later.n)) \
               ORDER BY change.n DESC LIMIT 1";
    let later = all(
        connection,
        sql,
        params![n, row.table, row.row, row.act, row.n],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    )?;
    match later.first() {
        None => Ok(()),
        Some((later, what)) => {
            let reason = format!("a later change stands on it; undo {what} {later} first");
            Err(AftercareError::bad_input("change", id, reason))
        }
    }
}

/// What refers to a row that would go was recorded later.
fn stands_on(id: &ChangeId, error: AftercareError) -> AftercareError {
    match &error {
        AftercareError::Fault { reason, .. } if reason.contains("FOREIGN KEY") => {
            let reason = "something recorded later stands on it; undo that first";
            AftercareError::bad_input("change", id, reason)
        }
        _ => error,
    }
}

fn take_back(connection: &Connection, row: &Touched) -> Result<()> {
    let Touched { n, table, row, act } = row;
    if act == "insert" {
        connection.execute(&format!("DELETE FROM {table} WHERE n = ?1"), [row])?;
        return Ok(());
    }
    let sql = "SELECT in_column, before FROM change_cell WHERE change_row = ?1";
    let cells = all(connection, sql, [n], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Value>(1)?))
    })?;
    let columns: Vec<&str> = cells.iter().map(|(column, _)| column.as_str()).collect();
    let values = cells.iter().map(|(_, value)| value.clone());
    if act == "delete" {
        let places = vec!["?"; columns.len()].join(", ");
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({places})",
            columns.join(", ")
        );
        connection.execute(&sql, params_from_iter(values))?;
    } else {
        let sets: Vec<String> = columns
            .iter()
            .map(|column| format!("{column} = ?"))
            .collect();
        let sql = format!("UPDATE {table} SET {} WHERE n = ?", sets.join(", "));
        connection.execute(&sql, params_from_iter(values.chain([Value::Integer(*row)])))?;
    }
    Ok(())
}
