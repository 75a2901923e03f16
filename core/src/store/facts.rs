//! The diary read as the plan's facts.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, Params, Row, params};

use super::rows::{self, CHECK_IN, OUTCOME, RowExt, SESSION, TASK};
use super::{Scope, Store, courses, scope};
use crate::diary::{CheckIn, Clinic, Outcome, Score, Session, SettingName, Settings, Task, Word};
use crate::error::Result;
use crate::plan::Facts;

impl Store {
    /// The facts that a question about these dates needs.
    pub(crate) fn facts(connection: &Connection, scope: Scope) -> Result<Facts> {
        let sessions = sessions(connection, scope)?;
        Ok(Facts {
            courses: courses::courses(connection, scope, &sessions)?,
            check_ins: check_ins(connection, scope)?,
            words: words(connection, &sessions)?,
            outcomes: outcomes(connection, scope)?,
            tasks: tasks(connection, scope)?,
            settings: Self::settings(connection)?,
            clinic: reachable_clinic(connection)?,
            sessions,
        })
    }

    /// The settings, those never set at their defaults.
    pub(crate) fn settings(connection: &Connection) -> Result<Settings> {
        let mut settings = Settings::default();
        let set = |row: &Row<'_>| Ok((row.parsed::<SettingName>(0)?, row.get::<_, String>(1)?));
        for (name, value) in all(connection, "SELECT name, value FROM setting", [], set)? {
            settings.keep(name, &value)?;
        }
        Ok(settings)
    }

    /// Sessions that were not removed, cancelled ones too, by date.
    pub(crate) fn sessions(connection: &Connection) -> Result<Vec<Session>> {
        let sql =
            format!("SELECT {SESSION} FROM session WHERE removed_at IS NULL ORDER BY on_date, id");
        all(connection, &sql, [], rows::session)
    }

    /// The check-in of one date.
    pub(crate) fn check_in(connection: &Connection, date: NaiveDate) -> Result<Option<CheckIn>> {
        let sql = format!("SELECT {CHECK_IN} FROM check_in WHERE date = ?1");
        Ok(all(connection, &sql, [date.to_string()], rows::check_in)?.pop())
    }

    /// Every task that was not removed.
    pub(crate) fn tasks(connection: &Connection) -> Result<Vec<Task>> {
        tasks(connection, Scope::Everything)
    }
}

/// Every row of a query, read by `one`.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    one: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut read = Vec::new();
    while let Some(row) = rows.next()? {
        read.push(one(row)?);
    }
    Ok(read)
}

/// Sessions booked or done that can still matter, by date.
fn sessions(connection: &Connection, scope: Scope) -> Result<Vec<Session>> {
    let Some(from) = scope.sessions_from() else {
        return all(connection, &ALL_SESSIONS, [], rows::session);
    };
    let near = [from.to_string(), scope.outcomes().0.to_string()];
    let mut read = all(connection, &FAR_SESSIONS, near, rows::session)?;
    read.append(&mut all(
        connection,
        &NEAR_SESSIONS,
        [from.to_string()],
        rows::session,
    )?);
    Ok(read)
}

/// Sessions that were neither removed nor cancelled.
const LIVE: &str = "removed_at IS NULL AND state <> 'cancelled'";

static ALL_SESSIONS: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {SESSION} FROM session WHERE {LIVE} ORDER BY on_date, id"));

static NEAR_SESSIONS: LazyLock<String> = LazyLock::new(|| {
    format!("SELECT {SESSION} FROM session WHERE {LIVE} AND on_date >= ?1 ORDER BY on_date, id")
});

/// Those before the near ones whose figures or waits reach further.
static FAR_SESSIONS: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT {SESSION} FROM session WHERE {LIVE} AND on_date < ?1 \
         AND (course IN (SELECT course FROM clinician_plan) {}) ORDER BY on_date, id",
        scope::far_reaching()
    )
});

/// The check-ins spoken of within the dates, and the newest entry of each kind before them.
fn check_ins(connection: &Connection, scope: Scope) -> Result<Vec<CheckIn>> {
    let Some(from) = scope.check_ins_from() else {
        return all(
            connection,
            &format!("SELECT {CHECK_IN} FROM check_in ORDER BY date"),
            [],
            rows::check_in,
        );
    };
    let from = from.to_string();
    let mut read = all(connection, &NEAR_CHECK_INS, [&from], rows::check_in)?;
    let mut older: Vec<CheckIn> = Vec::new();
    // A sign stands until a later check-in, so the newest of all is always read.
    older.extend(all(connection, &NEWEST_CHECK_IN, [&from], rows::check_in)?);
    // Without any healing score within the dates, nothing older is spoken of.
    if Score::HEALING
        .iter()
        .any(|score| read.iter().any(|it| it.score(*score).is_some()))
    {
        for score in Score::HEALING {
            let place = score as usize;
            older.extend(all(
                connection,
                &NEWEST_SCORES[place],
                [&from],
                rows::check_in,
            )?);
        }
    }
    if older.iter().any(|it| !it.areas.is_empty()) {
        // The newest entry may speak of other regions than the one asked about.
        return check_ins(connection, Scope::Everything);
    }
    older.sort_by_key(|it| it.date);
    older.dedup_by_key(|it| it.date);
    older.append(&mut read);
    Ok(older)
}

static NEAR_CHECK_INS: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {CHECK_IN} FROM check_in WHERE date >= ?1 ORDER BY date"));

static NEWEST_CHECK_IN: LazyLock<String> = LazyLock::new(|| {
    format!("SELECT {CHECK_IN} FROM check_in WHERE date < ?1 ORDER BY date DESC LIMIT 1")
});

/// The newest entry of each score before a date, in the order of [`Score::ALL`].
static NEWEST_SCORES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |score: &Score| {
        format!(
            "SELECT {CHECK_IN} FROM check_in WHERE {score} IS NOT NULL AND date < ?1 \
             ORDER BY date DESC LIMIT 1"
        )
    };
    Score::ALL.iter().map(of).collect()
});

/// The clinician's words that can end a hold of these sessions.
fn words(connection: &Connection, sessions: &[Session]) -> Result<Vec<Word>> {
    let Some(first) = sessions.first() else {
        return Ok(Vec::new());
    };
    // A word for every session up to its date ends nothing of a later one, save for a day set back by a flight.
    let from = first.on - Days::new(2);
    let sql = "SELECT id, kind, session, on_date, recorded_at FROM word \
               WHERE on_date >= ?1 OR session IS NOT NULL ORDER BY n";
    all(connection, sql, [from.to_string()], rows::word)
}

fn outcomes(
    connection: &Connection,
    scope: Scope,
) -> Result<HashMap<crate::diary::ReminderKey, Outcome>> {
    let (from, to) = scope.outcomes();
    let read = all(
        connection,
        &OUTCOMES,
        params![from.to_string(), to.to_string()],
        rows::outcome,
    )?;
    Ok(read
        .into_iter()
        .map(|outcome| (outcome.key.clone(), outcome))
        .collect())
}

fn tasks(connection: &Connection, scope: Scope) -> Result<Vec<Task>> {
    let from = scope.outcomes().0.to_string();
    all(connection, &TASKS, [from], rows::task)
}

/// The clinic of the newest session that names a number.
fn reachable_clinic(connection: &Connection) -> Result<Option<Clinic>> {
    let sql = "SELECT clinic, clinic_phone, out_of_hours FROM session WHERE removed_at IS NULL \
               AND (clinic_phone IS NOT NULL OR out_of_hours IS NOT NULL) ORDER BY on_date DESC, n DESC LIMIT 1";
    Ok(all(connection, sql, [], |row| rows::clinic(row, 0))?.pop())
}

static OUTCOMES: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {OUTCOME} FROM outcome WHERE date BETWEEN ?1 AND ?2"));

static TASKS: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT {TASK} FROM task WHERE removed_at IS NULL AND to_date >= ?1 ORDER BY from_date, id"
    )
});
