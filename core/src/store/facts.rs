//! The diary read as the plan's facts.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rusqlite::{Connection, Params, Row, params};
use rustc_hash::FxHashMap;

use super::rows::{self, CHECK_IN, OUTCOME, RowExt, SESSION, TASK};
use super::{Scope, Store, courses, sessions};
use crate::diary::{
    CareTask, CheckIn, Clinic, Outcome, Pause, Score, Session, SettingName, Settings,
};
use crate::error::{AftercareError, Result};
use crate::plan::Facts;

impl Store {
    /// The facts that a question about these dates needs.
    pub(crate) fn facts(connection: &Connection, scope: Scope) -> Result<Facts> {
        let plans = courses::plans(connection)?;
        let words = all(connection, WORDS, [], rows::word)?;
        let sessions = sessions::read(connection, scope, &words, &plans)?;
        let courses = courses::courses(connection, scope, &sessions, &plans)?;
        Ok(Facts {
            // Ended courses are not always read, so where none was the diary itself is asked.
            any_session: !courses.is_empty() || sessions::any(connection)?,
            courses,
            check_ins: check_ins(connection, scope)?,
            words,
            outcomes: outcomes(connection, scope)?,
            tasks: tasks(connection, scope)?,
            pauses: pauses(connection, scope)?,
            outdoors: all(connection, OUTDOORS, [], rows::outdoors)?.pop(),
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
            settings
                .keep(name, &value)
                .map_err(|_| AftercareError::DamagedDiary {
                    field: "diary".to_owned(),
                    value: String::new(),
                    reason: format!("setting {name} cannot be read"),
                })?;
        }
        Ok(settings)
    }

    /// Sessions that were not removed, cancelled ones too, by date.
    pub(crate) fn sessions(connection: &Connection) -> Result<Vec<Session>> {
        let sql = format!(
            "SELECT {SESSION} FROM session WHERE removed_at IS NULL ORDER BY on_date, treatment, id"
        );
        all(connection, &sql, [], rows::session)
    }

    /// The check-in of one date.
    pub(crate) fn check_in(connection: &Connection, date: NaiveDate) -> Result<Option<CheckIn>> {
        let sql = format!("SELECT {CHECK_IN} FROM check_in WHERE date = ?1");
        Ok(all(connection, &sql, [date.to_string()], rows::check_in)?.pop())
    }

    /// Every check-in, by date.
    pub(crate) fn check_ins(connection: &Connection) -> Result<Vec<CheckIn>> {
        check_ins(connection, Scope::Everything)
    }

    /// Every answer to a reminder, by date and key.
    pub(crate) fn outcomes(connection: &Connection) -> Result<Vec<Outcome>> {
        let sql = format!("SELECT {OUTCOME} FROM outcome ORDER BY date, key");
        all(connection, &sql, [], rows::outcome)
    }

    /// Every task that was not removed.
    pub(crate) fn tasks(connection: &Connection) -> Result<Vec<CareTask>> {
        tasks(connection, Scope::Everything)
    }
}

const OUTDOORS: &str = "SELECT started_at, until, stopped_at FROM outdoors ORDER BY n DESC LIMIT 1";
const PAUSES: &str =
    "SELECT id, from_date, to_date, illness FROM pause WHERE to_date >= ?1 ORDER BY from_date, id";
const WORDS: &str = "SELECT id, kind, session, on_date, recorded_at FROM word ORDER BY n";

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
    let first = scope.outcomes().0;
    // A sign stands until a later check-in, so the newest one on the first date asked about is always read.
    if !read.iter().any(|it| it.date <= first) {
        older.extend(all(connection, &NEWEST_CHECK_IN, [&from], rows::check_in)?);
    }
    // Without any healing score within the dates, nothing older is spoken of; and what every date asked about has an
    // entry of within them, needs no older one.
    let named = read.iter().any(|it| !it.areas.is_empty());
    let healing = |score: Score| read.iter().filter(move |it| it.score(score).is_some());
    if Score::HEALING
        .iter()
        .any(|score| healing(*score).next().is_some())
    {
        for score in Score::HEALING {
            if named || healing(score).all(|it| it.date > first) {
                let newest = &NEWEST_SCORES[score as usize];
                older.extend(all(connection, newest, [&from], rows::check_in)?);
            }
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

fn outcomes(
    connection: &Connection,
    scope: Scope,
) -> Result<FxHashMap<crate::diary::ReminderKey, Outcome>> {
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

fn tasks(connection: &Connection, scope: Scope) -> Result<Vec<CareTask>> {
    let from = scope.outcomes().0.to_string();
    all(connection, &TASKS, [from], rows::task)
}

/// The pauses that have not ended before the dates.
pub(super) fn pauses(connection: &Connection, scope: Scope) -> Result<Vec<Pause>> {
    all(
        connection,
        PAUSES,
        [scope.outcomes().0.to_string()],
        rows::pause,
    )
}

/// The clinic of the newest session that names a number.
fn reachable_clinic(connection: &Connection) -> Result<Option<Clinic>> {
    let sql = "SELECT clinic, clinic_phone, out_of_hours FROM session WHERE removed_at IS NULL \
               AND state <> 'cancelled' AND (clinic_phone IS NOT NULL OR out_of_hours IS NOT NULL) ORDER BY on_date DESC, n DESC LIMIT 1";
    Ok(all(connection, sql, [], |row| rows::clinic(row, 0))?.pop())
}

static OUTCOMES: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {OUTCOME} FROM outcome WHERE date BETWEEN ?1 AND ?2"));

static TASKS: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT {TASK} FROM task WHERE removed_at IS NULL AND to_date >= ?1 ORDER BY from_date, id"
    )
});
