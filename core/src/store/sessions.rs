//! The sessions that a question needs: those near its dates, and older ones that still matter.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::courses::Plans;
use super::facts::all;
use super::rows::{self, RowExt, SESSION};
use super::scope::FAR;
use super::{Scope, scope};
use crate::diary::{Session, Treatment, Word};
use crate::error::Result;

/// Sessions that were neither removed nor cancelled.
const LIVE: &str = "removed_at IS NULL AND state <> 'cancelled'";

static ALL: LazyLock<String> = LazyLock::new(|| {
    format!("SELECT {SESSION} FROM session WHERE {LIVE} ORDER BY on_date, treatment, id")
});

static NEAR: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT {SESSION} FROM session WHERE {LIVE} AND on_date >= ?1 ORDER BY on_date, treatment, id"
    )
});

static BY_ID: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {SESSION} FROM session WHERE id = ?1"));

/// Read from an index alone.
static OLDER: LazyLock<String> = LazyLock::new(|| {
    let treatments: Vec<String> = FAR
        .iter()
        .map(|far| format!("'{}'", far.treatment))
        .collect();
    format!(
        "SELECT id, treatment, on_date FROM session WHERE {LIVE} AND treatment IN ({}) \
         AND on_date < ?1 AND on_date > ?2",
        treatments.join(", ")
    )
});

/// Those of courses with a clinician's plan, whose figures can be of any length.
const PLANNED: &str = "SELECT session.id FROM clinician_plan CROSS JOIN session \
     ON session.course = clinician_plan.course AND session.removed_at IS NULL \
     AND session.state <> 'cancelled' WHERE session.on_date < ?1 GROUP BY session.id";

/// Whether there is any session booked or done.
pub(super) fn any(connection: &Connection) -> Result<bool> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM session WHERE {LIVE})");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([], |row| row.get(0))?)
}

/// Sessions booked or done that can still matter, by date.
pub(super) fn read(
    connection: &Connection,
    scope: Scope,
    words: &[Word],
    plans: &Plans,
) -> Result<Vec<Session>> {
    let Some(near) = scope.sessions_from() else {
        return all(connection, &ALL, [], rows::session);
    };
    let asked_from = scope.outcomes().0;
    let near = near.to_string();
    let settled = scope::settled_through(asked_from, words).to_string();
    let candidates = all(connection, &OLDER, [&near, &settled], |row| {
        let on: NaiveDate = row.parsed(2)?;
        Ok((row.get::<_, String>(0)?, row.parsed::<Treatment>(1)?, on))
    })?;
    let mut older: Vec<String> = candidates
        .into_iter()
        .filter(|(id, treatment, on)| scope::still_matters(id, *treatment, *on, asked_from, words))
        .map(|(id, _, _)| id)
        .collect();
    if !plans.is_empty() {
        older.append(&mut all(connection, PLANNED, [&near], |row| {
            Ok(row.get(0)?)
        })?);
    }
    older.sort_unstable();
    older.dedup();
    let mut sessions = Vec::new();
    for id in older {
        sessions.append(&mut all(connection, &BY_ID, [id], rows::session)?);
    }
    sessions.sort_by(|a: &Session, b| {
        (a.on, a.treatment.name(), &a.id).cmp(&(b.on, b.treatment.name(), &b.id))
    });
    sessions.append(&mut all(connection, &NEAR, [near], rows::session)?);
    Ok(sessions)
}
