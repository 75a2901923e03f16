//! Tables read in: what is new is added in one change, what is there already is left as it is and counted.

use std::path::Path;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::{Companion, answers, around, sessions, skin, speak, valid};
use crate::diary::{ChangeId, CheckIn, CourseId, Outcome, Score, Session, SessionState};
use crate::error::{AftercareError, Result};
use crate::exchange::csv::{Placed, Read};
use crate::moment::{Moment, YEARS, within_years};
use crate::plan::PlanChanges;
use crate::store::{ChangeKind, Store, Writing, cell};
use crate::words::{Say, Words};

/// How far another device's clock may be ahead.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::days(1);

/// What came of tables read in.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct Imported {
    /// Sessions, told apart by their id.
    pub sessions: TableImported,
    /// Check-ins, one a date.
    pub check_ins: TableImported,
    /// Answers to reminders, told apart by the reminder's key.
    pub outcomes: TableImported,
    /// Of the sessions there already, those that the patient had removed. They stay removed.
    pub removed: u32,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`; none where nothing was new.
    pub change: Option<ChangeId>,
    /// The same in the patient's language.
    pub text: String,
}

/// What came of one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, uniffi::Record)]
pub struct TableImported {
    /// Rows that were new.
    pub added: u32,
    /// Rows that the diary had already, whatever they say: nothing is merged.
    pub already_there: u32,
}

#[uniffi::export]
impl Companion {
    /// Reads `sessions.csv`, `check-ins.csv` and `outcomes.csv` from a folder, as many of them as there are, in one
    /// change that `undo` takes back.
    ///
    /// A session joins the course that its row names, made anew where it is unknown here, or without one the course
    /// that the plan's own rule finds. Refuses everything for the first row that cannot be, by file, line and column.
    pub fn import_csv(&self, folder: &str, moment: &Moment) -> Result<Imported> {
        let tables = Read::folder(Path::new(folder))?;
        let today = moment.date();
        for session in &tables.sessions {
            fits(session, session_fits(&session.record, today, moment))?;
        }
        for check_in in &tables.check_ins {
            fits(check_in, check_in_fits(&check_in.record, today))?;
        }
        for outcome in &tables.outcomes {
            fits(outcome, outcome_fits(&outcome.record, moment))?;
        }
        let (mut imported, changes, facts) = self.change(moment, true, |connection, _| {
            new_of(tables, connection)?.write(connection, moment)
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        imported.text = told(&words, &imported);
        imported.changes = speak::changes(&words, changes);
        Ok(imported)
    }
}

/// What is new of the tables, and how much was there already.
struct New {
    tables: Read,
    counts: Imported,
}

/// Parts what is new from what is there already.
fn new_of(mut tables: Read, connection: &Connection) -> Result<New> {
    let mut removed = 0;
    let sessions = parted(&mut tables.sessions, |session| {
        let sql = "SELECT removed_at IS NOT NULL FROM session WHERE id = ?1";
        let found = found(connection, sql, session.id.as_str())?;
        removed += u32::from(found == Some(true));
        Ok(found.is_some())
    })?;
    let check_ins = parted(&mut tables.check_ins, |check_in| {
        let sql = "SELECT 1 FROM check_in WHERE date = ?1";
        Ok(found(connection, sql, &check_in.date.to_string())?.is_some())
    })?;
    let outcomes = parted(&mut tables.outcomes, |outcome| {
        let sql = "SELECT 1 FROM outcome WHERE key = ?1";
        Ok(found(connection, sql, &outcome.key.to_string())?.is_some())
    })?;
    let counts = Imported {
        sessions,
        check_ins,
        outcomes,
        removed,
        changes: PlanChanges::default(),
        change: None,
        text: String::new(),
    };
    Ok(New { tables, counts })
}

/// Keeps the rows that are not there, and counts both.
fn parted<T>(
    rows: &mut Vec<Placed<T>>,
    mut is_there: impl FnMut(&T) -> Result<bool>,
) -> Result<TableImported> {
    let all = rows.len();
    let mut new = Vec::new();
    for row in rows.drain(..) {
        if !is_there(&row.record)? {
            new.push(row);
        }
    }
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let imported = TableImported {
        added: count(new.len()),
        already_there: count(all - new.len()),
    };
    *rows = new;
    Ok(imported)
}

fn found(connection: &Connection, sql: &str, key: &str) -> Result<Option<bool>> {
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

impl New {
    fn write(self, connection: &Connection, moment: &Moment) -> Result<Imported> {
        let Self { tables, mut counts } = self;
        if counts.sessions.added + counts.check_ins.added + counts.outcomes.added == 0 {
            return Ok(counts);
        }
        let writing = Writing::begin(connection, ChangeKind::Import, None, moment.instant)?;
        for mut placed in tables.sessions {
            placed.record.course = course(connection, &placed, moment)?;
            writing.insert("session", &sessions::all_cells(&placed.record))?;
        }
        for Placed { record, .. } in tables.check_ins {
            let mut cells = vec![("date", cell::date(record.date))];
            cells.append(&mut skin::cells(&record, moment));
            writing.insert("check_in", &cells)?;
        }
        for Placed { record, .. } in tables.outcomes {
            let mut cells = vec![("key", cell::text(&record.key))];
            cells.extend(answers::cells(&record));
            writing.insert("outcome", &cells)?;
        }
        counts.change = Some(writing.id());
        Ok(counts)
    }
}

/// The course of a session: the one its row names, else the one the plan's rule finds, each made where it is not
/// there.
fn course(connection: &Connection, placed: &Placed<Session>, moment: &Moment) -> Result<CourseId> {
    let session = &placed.record;
    if session.course.as_str().is_empty() {
        // Every course that takes sessions is in them, as when one is logged; read anew, since the row before may have
        // begun one.
        let facts = Store::facts(connection, around(moment))?;
        let (treatment, regions) = (session.treatment, session.regions());
        return sessions::course(connection, &facts, treatment, session.on, regions, false);
    }
    let sql = "SELECT treatment FROM course WHERE id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let known = statement.query_row([session.course.as_str()], |row| row.get::<_, String>(0));
    match known.optional()? {
        Some(treatment) if treatment == session.treatment.name() => {}
        Some(treatment) => {
            let reason = format!("is a course of {treatment}");
            return Err(placed.at.refuse("course", &session.course, reason));
        }
        None => sessions::begin_course(connection, &session.course, session.treatment)?,
    }
    Ok(session.course.clone())
}

/// A column and what is wrong in it.
type Fits = std::result::Result<(), (&'static str, AftercareError)>;

/// A refusal with its place in the file.
fn fits<T>(placed: &Placed<T>, fits: Fits) -> Result<()> {
    fits.map_err(|(column, error)| placed.at.tell(column, error))
}

/// Says in which column something was wrong.
trait In<T> {
    fn within(self, column: &'static str)
    -> std::result::Result<T, (&'static str, AftercareError)>;
}

impl<T> In<T> for Result<T> {
    fn within(
        self,
        column: &'static str,
    ) -> std::result::Result<T, (&'static str, AftercareError)> {
        self.map_err(|error| (column, error))
    }
}

fn session_fits(session: &Session, today: NaiveDate, moment: &Moment) -> Fits {
    let ahead = session.state != SessionState::Done;
    sessions::date_of(session.on, today, ahead).within("on")?;
    if let Some(depth) = session.depth_mm {
        valid::depth(depth).within("depth_mm")?;
    }
    let clinic = &session.clinic;
    valid::line("clinic", clinic.name.as_deref()).within("clinic")?;
    valid::line("clinic", clinic.phone.as_deref()).within("clinic_phone")?;
    valid::line("clinic", clinic.out_of_hours.as_deref()).within("out_of_hours")?;
    valid::note(session.note.as_deref()).within("note")?;
    was(session.logged_at, moment).within("logged_at")?;
    let Some(confirmed_at) = session.confirmed_at else {
        return Ok(());
    };
    if session.state != SessionState::Done {
        let reason = format!("is {}, so it was not confirmed", session.state);
        return Err(AftercareError::bad_input("", confirmed_at, reason)).within("confirmed_at");
    }
    was(confirmed_at, moment).within("confirmed_at")
}

fn check_in_fits(check_in: &CheckIn, today: NaiveDate) -> Fits {
    valid::not_ahead("date", check_in.date, today, "lies ahead").within("date")?;
    for score in Score::ALL {
        if let Some(value) = check_in.score(*score) {
            valid::between("", value.into(), 0, 10).within(score.name())?;
        }
    }
    valid::note(check_in.note.as_deref()).within("note")
}

fn outcome_fits(outcome: &Outcome, moment: &Moment) -> Fits {
    let key = &outcome.key;
    within_years("key", key.date).within("key")?;
    // As with an answer given here: tomorrow's can be answered before a flight back.
    if key.date > moment.date() + Days::new(1) {
        return Err(AftercareError::bad_input("key", key, "lies ahead")).within("key");
    }
    valid::line("key", key.subject.as_deref()).within("key")?;
    was(outcome.recorded_at, moment).within("recorded_at")?;
    if let Some(at) = outcome.delivered_at {
        was(at, moment).within("delivered_at")?;
    }
    if let Some(until) = outcome.snoozed_until {
        within_instants(until).within("snoozed_until")?;
    }
    Ok(())
}

/// Refuses an instant that has not come.
fn was(at: DateTime<Utc>, moment: &Moment) -> Result<()> {
    if at > moment.instant + CLOCKS_DIFFER {
        return Err(AftercareError::bad_input("", at, "lies ahead"));
    }
    within_instants(at)
}

/// Refuses an instant of years in which a diary cannot be.
fn within_instants(at: DateTime<Utc>) -> Result<()> {
    if YEARS.contains(&at.year()) {
        return Ok(());
    }
    let reason = format!("outside the years {} to {}", YEARS.start(), YEARS.end());
    Err(AftercareError::bad_input("", at, reason))
}

/// What came of it, a line each.
fn told(words: &Words, imported: &Imported) -> String {
    let counts = |table: &TableImported| {
        [
            ("added", Say::Number(table.added.into())),
            ("there", Say::Number(table.already_there.into())),
        ]
    };
    let mut lines = vec![
        words.with("import-sessions", &counts(&imported.sessions)),
        words.with("import-check_ins", &counts(&imported.check_ins)),
        words.with("import-outcomes", &counts(&imported.outcomes)),
    ];
    if imported.removed > 0 {
        let count = [("count", Say::Number(imported.removed.into()))];
        lines.push(words.with("import-removed", &count));
    }
    lines.push(words.text("import-left"));
    lines.join("\n")
}
