//! Courses, and what the sessions of each add up to.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::facts::all;
use super::rows::{self, RowExt};
use super::{Scope, Store};
use crate::diary::{ClinicianPlan, Course, CourseId, PlanFigure, Regions, Session, SessionId};
use crate::error::Result;
use crate::plan::{CourseFacts, LastDone};

/// Each course's sessions are read from one index, by date.
const COURSE: &str = "SELECT course.id, session.on_date, session.state, session.areas, session.scars, \
     session.logged_at, session.id, course.treatment, course.protocol_version, course.ended_on \
     FROM course CROSS JOIN session ON session.course = course.id AND session.removed_at IS NULL \
     AND session.state <> 'cancelled'";

static ALL: LazyLock<String> = LazyLock::new(|| select(""));
static RUNNING: LazyLock<String> = LazyLock::new(|| select("WHERE course.ended_on IS NULL"));
static BY_ID: LazyLock<String> = LazyLock::new(|| select("WHERE course.id = ?1"));

fn select(which: &str) -> String {
    format!("{COURSE} {which} ORDER BY course.n, session.on_date, session.logged_at, session.n")
}

/// The figures of every clinician's plan, with their course.
pub(super) type Plans = Vec<(CourseId, PlanFigure)>;

/// Reads them.
pub(super) fn plans(connection: &Connection) -> Result<Plans> {
    all(
        connection,
        "SELECT course, name, value, said_by, on_date, with_session FROM clinician_plan ORDER BY n",
        [],
        |row| {
            let course = CourseId::known(row.get::<_, String>(0)?);
            Ok((course, rows::plan_figure(row, 1)?))
        },
    )
}

impl Store {
    /// The id of the course that was made first. No change takes a course away, so it stays the first.
    pub(crate) fn first_course(connection: &Connection) -> Result<Option<String>> {
        let sql = "SELECT id FROM course ORDER BY n LIMIT 1";
        Ok(all(connection, sql, [], |row| Ok(row.get(0)?))?.pop())
    }
}

/// The courses that a scope asks for, by first session: all of them, or those that were not ended and those that the
/// sessions read belong to.
pub(super) fn courses(
    connection: &Connection,
    scope: Scope,
    sessions: &[Session],
    plans: &Plans,
) -> Result<Vec<CourseFacts>> {
    let mut courses = Vec::new();
    if scope.ended_courses() {
        read(connection, &ALL, [], plans, &mut courses)?;
    } else {
        read(connection, &RUNNING, [], plans, &mut courses)?;
        for session in sessions {
            if !courses.iter().any(|it| it.course.id == session.course) {
                let id = [session.course.as_str()];
                read(connection, &BY_ID, id, plans, &mut courses)?;
            }
        }
    }
    // Of one treatment, courses that began on one date stay in the order in which they were made.
    courses.sort_by_key(|course| (course.first_on, course.course.treatment));
    Ok(courses)
}

fn read(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    plans: &Plans,
    courses: &mut Vec<CourseFacts>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let id = text(row, 0)?;
        if courses
            .last()
            .is_none_or(|last| last.course.id.as_str() != id)
        {
            courses.push(begun(row, plans)?);
        }
        if let Some(course) = courses.last_mut() {
            add(course, row)?;
        }
    }
    Ok(())
}

fn begun(row: &Row<'_>, plans: &Plans) -> Result<CourseFacts> {
    let id = CourseId::known(text(row, 0)?);
    let mine = plans.iter().filter(|(course, _)| *course == id);
    let figures = mine.map(|(_, figure)| figure.clone()).collect();
    let first_on = row.parsed(1)?;
    Ok(CourseFacts {
        course: Course {
            treatment: row.parsed(7)?,
            protocol_version: row.get(8)?,
            ended_on: row.maybe(9)?,
            id,
            plan: ClinicianPlan { figures },
        },
        first_on,
        last_on: first_on,
        done: 0,
        last_done: None,
        booked: Vec::new(),
        regions: Regions::NONE,
        raised: false,
    })
}

/// Counts one session into its course; sessions come by date.
fn add(course: &mut CourseFacts, row: &Row<'_>) -> Result<()> {
    let on: NaiveDate = row.parsed(1)?;
    course.last_on = on;
    if course.regions != Regions::ALL {
        course.regions = course.regions.union(Regions::of(&row.names(3)?));
    }
    let scars: Vec<crate::diary::Scar> = row.names(4)?;
    course.raised |= scars.iter().any(|scar| scar.is_raised());
    let id = SessionId::known(text(row, 6)?);
    if text(row, 2)? == "booked" {
        course.booked.push((on, id));
    } else {
        course.done += 1;
        // Of several on one date the first logged began to be reckoned with.
        let same = course.last_done.take().filter(|last| last.on == on);
        let logged_at = same.map_or(row.instant(5)?, |last| last.logged_at);
        course.last_done = Some(LastDone { id, on, logged_at });
    }
    Ok(())
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r str> {
    Ok(row
        .get_ref(column)?
        .as_str()
        .map_err(rusqlite::Error::from)?)
}
