//! A draft checked, joined to its course and written as cells.

use std::fmt::Display;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::super::{courses, valid};
use crate::diary::{CourseId, Regions, Session, SessionDraft, SessionId, SessionState, Treatment};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::plan::{Facts, Outlook, Warning, course_for};
use crate::protocol::protocol;
use crate::store::{Cell, Store, Writing, cell};

/// Microneedling with heat is another procedure.
pub(super) fn treatment_of(draft: &SessionDraft) -> Result<Treatment> {
    let treatment = draft
        .treatment
        .ok_or_else(|| AftercareError::bad_input("treatment", "", "missing"))?;
    let heat = treatment == Treatment::Microneedling && draft.radiofrequency == Some(true);
    Ok(if heat { Treatment::Other } else { treatment })
}

pub(super) fn check(draft: &SessionDraft, today: NaiveDate, booked: bool) -> Result<()> {
    if let Some(on) = draft.on {
        date_of(on, today, booked)?;
    }
    draft.depth_mm.map(valid::depth).transpose()?;
    given_or_taken_out("depth", draft.depth_mm, draft.no_depth)?;
    given_or_taken_out("cost", draft.cost, draft.no_cost)?;
    draft
        .planned
        .map(|planned| valid::between("planned", planned, 1, 20))
        .transpose()?;
    valid::note(draft.note.as_deref())?;
    valid::line("clinic", draft.clinic.as_deref())?;
    valid::line("clinic phone", draft.clinic_phone.as_deref())?;
    valid::line("out of hours", draft.out_of_hours.as_deref())
}

/// A value is given or taken out, not both.
fn given_or_taken_out(field: &str, given: Option<impl Display>, taken_out: bool) -> Result<()> {
    match given.filter(|_| taken_out) {
        None => Ok(()),
        Some(value) => Err(AftercareError::bad_input(
            field,
            value,
            "given and taken out at once",
        )),
    }
}

pub(in crate::companion) fn date_of(on: NaiveDate, today: NaiveDate, booked: bool) -> Result<()> {
    if booked {
        return within_years("on", on).map(drop);
    }
    valid::not_ahead("on", on, today, "lies ahead; a session to come is booked").map(drop)
}

pub(super) fn must_be_booked(session: &Session) -> Result<()> {
    if session.state == SessionState::Booked {
        return Ok(());
    }
    Err(AftercareError::bad_input(
        "session",
        &session.id,
        format!("is {}, not booked", session.state),
    ))
}

pub(super) fn by_id(connection: &Connection, id: &SessionId) -> Result<Session> {
    let found = Store::sessions(connection)?
        .into_iter()
        .find(|session| session.id == *id);
    found.ok_or_else(|| AftercareError::bad_input("session", id, "not in the diary"))
}

pub(super) fn new_session(
    connection: &Connection,
    facts: &Facts,
    draft: &SessionDraft,
    treatment: Treatment,
    state: SessionState,
    moment: &Moment,
) -> Result<Session> {
    let on = draft.on.unwrap_or_else(|| moment.date());
    let regions = Regions::of(draft.areas.as_deref().unwrap_or_default());
    let mut session = Session {
        id: SessionId::random(),
        course: course(connection, facts, treatment, on, regions, draft.new_course)?,
        treatment,
        on,
        zone: moment.zone.clone(),
        areas: Vec::new(),
        depth_mm: None,
        scars: Vec::new(),
        adjuncts: Vec::new(),
        clinic: crate::diary::Clinic::default(),
        cost: None,
        note: None,
        state,
        logged_at: moment.instant,
        confirmed_at: None,
    };
    apply(&mut session, draft);
    Ok(session)
}

/// The course a session joins, or a new one. A course without sessions is nowhere shown, so making one is no
/// change of its own: taking a session back leaves it for others.
pub(in crate::companion) fn course(
    connection: &Connection,
    facts: &Facts,
    treatment: Treatment,
    on: NaiveDate,
    regions: Regions,
    new_course: bool,
) -> Result<CourseId> {
    if let Some(course) = course_for(facts, treatment, on, regions).filter(|_| !new_course) {
        return Ok(course.clone());
    }
    let id = CourseId::random();
    begin_course(connection, &id, treatment)?;
    Ok(id)
}

/// Makes a course, with the protocol's newest version.
pub(in crate::companion) fn begin_course(
    connection: &Connection,
    id: &CourseId,
    treatment: Treatment,
) -> Result<()> {
    let sql = "INSERT INTO course (id, treatment, protocol_version) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute(rusqlite::params![
        id.as_str(),
        treatment.name(),
        protocol(treatment).version
    ])?;
    Ok(())
}

/// Puts the draft's fields into a session; an empty text clears.
pub(super) fn apply(session: &mut Session, draft: &SessionDraft) {
    let names = |to: &mut Option<String>, from: &Option<String>| {
        if let Some(text) = from {
            *to = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        }
    };
    names(&mut session.clinic.name, &draft.clinic);
    names(&mut session.clinic.phone, &draft.clinic_phone);
    names(&mut session.clinic.out_of_hours, &draft.out_of_hours);
    names(&mut session.note, &draft.note);
    if let Some(on) = draft.on {
        session.on = on;
    }
    if let Some(areas) = &draft.areas {
        session.areas.clone_from(areas);
    }
    if let Some(scars) = &draft.scars {
        session.scars.clone_from(scars);
    }
    if let Some(adjuncts) = &draft.adjuncts {
        session.adjuncts.clone_from(adjuncts);
    }
    session.areas.sort_unstable();
    session.areas.dedup();
    session.scars.sort_unstable();
    session.scars.dedup();
    session.adjuncts.sort_unstable();
    session.adjuncts.dedup();
    session.depth_mm = draft
        .depth_mm
        .or(session.depth_mm.filter(|_| !draft.no_depth));
    session.cost = draft.cost.or(session.cost.filter(|_| !draft.no_cost));
    if draft.booked {
        session.state = SessionState::Booked;
        session.confirmed_at = None;
    }
}

pub(super) fn warnings(
    facts: &Facts,
    session: &Session,
    id: Option<&SessionId>,
    moment: &Moment,
) -> Vec<Warning> {
    if session.state == SessionState::Cancelled {
        return Vec::new();
    }
    Outlook::new(facts, moment).warnings(session, id)
}

/// The number planned, as said with a session.
pub(super) fn plan_number(
    writing: &Writing<'_>,
    connection: &Connection,
    draft: &SessionDraft,
    course: &CourseId,
    moment: &Moment,
) -> Result<()> {
    let Some(planned) = draft.planned else {
        return Ok(());
    };
    courses::put_figure(
        writing,
        connection,
        course,
        ("planned", planned.to_string()),
        None,
        moment.date(),
        true,
    )
}

/// A session's cells but its id.
pub(super) fn cells(session: &Session) -> Vec<Cell> {
    vec![
        ("course", cell::text(&session.course)),
        ("treatment", cell::text(session.treatment)),
        ("on_date", cell::date(session.on)),
        ("zone", cell::text(&session.zone)),
        ("state", cell::text(session.state)),
        ("areas", cell::names(&session.areas)),
        (
            "depth_mm",
            session
                .depth_mm
                .map_or(rusqlite::types::Value::Null, rusqlite::types::Value::Real),
        ),
        ("scars", cell::names(&session.scars)),
        ("adjuncts", cell::names(&session.adjuncts)),
        ("clinic", cell::maybe(session.clinic.name.as_ref())),
        ("clinic_phone", cell::maybe(session.clinic.phone.as_ref())),
        (
            "out_of_hours",
            cell::maybe(session.clinic.out_of_hours.as_ref()),
        ),
        (
            "cost_minor",
            cell::number(session.cost.map(crate::diary::Money::minor)),
        ),
        (
            "currency",
            cell::maybe(session.cost.map(crate::diary::Money::code)),
        ),
        ("note", cell::maybe(session.note.as_ref())),
        ("logged_at", cell::instant(session.logged_at)),
        (
            "confirmed_at",
            cell::number(session.confirmed_at.map(|at| at.timestamp())),
        ),
    ]
}

pub(in crate::companion) fn all_cells(session: &Session) -> Vec<Cell> {
    let mut cells = cells(session);
    cells.insert(0, ("id", cell::text(&session.id)));
    cells
}
