//! Sessions: preview, log, change, move, confirm, cancel, remove.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::{Companion, around, speak, valid};
use crate::diary::{
    ChangeId, CourseId, Regions, Session, SessionDraft, SessionId, SessionState, Treatment,
};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::plan::{AgendaDay, Candidate, Facts, Outlook, PlanChanges, Warning, course_for};
use crate::protocol::protocol;
use crate::store::{Cell, ChangeKind, Scope, Store, Writing, cell};

/// A session written, or looked at before it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionLogged {
    /// The session.
    pub session: Session,
    /// What to think of first; nothing was refused.
    pub warnings: Vec<Warning>,
    /// What the patient should answer.
    pub questions: Vec<Question>,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`; none in a preview.
    pub change: Option<ChangeId>,
    /// What would be commonly described on a date ahead.
    pub ahead: Option<Ahead>,
}

/// Something the patient should answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Its name.
    pub question: &'static str,
    /// In the patient's language.
    pub text: String,
}

/// A date ahead, as if the session had taken place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ahead {
    /// The day.
    pub day: AgendaDay,
    /// The session's day number then; none before it.
    pub session_day: Option<u32>,
}

impl Companion {
    /// What logging a session would change, with nothing written; and what would be commonly described on a date
    /// ahead, as if a booked session had taken place.
    ///
    /// Refuses what [`Self::log_session`] refuses.
    pub fn preview_session(
        &self,
        draft: &SessionDraft,
        ahead: Option<NaiveDate>,
        moment: &Moment,
    ) -> Result<SessionLogged> {
        let mut logged = self.log(draft, moment, false)?;
        if let Some(date) = ahead {
            within_years("ahead", date)?;
            logged.ahead = Some(self.ahead(draft, date, moment)?);
        }
        Ok(logged)
    }

    /// Logs a session, done or booked.
    ///
    /// Refuses a date ahead that is not booked, a depth outside 0.1 to 3.5 mm, a planned number outside 1 to 20,
    /// and texts that are too long.
    pub fn log_session(&self, draft: &SessionDraft, moment: &Moment) -> Result<SessionLogged> {
        self.log(draft, moment, true)
    }

    fn log(&self, draft: &SessionDraft, moment: &Moment, keep: bool) -> Result<SessionLogged> {
        let treatment = treatment_of(draft)?;
        check(draft, moment.date(), draft.booked)?;
        let state = if draft.booked {
            SessionState::Booked
        } else {
            SessionState::Done
        };
        let ((session, warnings, change), changes, facts) =
            self.change(moment, keep, |connection, facts| {
                let session = new_session(connection, facts, draft, treatment, state, moment)?;
                let warnings = warnings(facts, &session, None, moment);
                let writing = Writing::begin(
                    connection,
                    ChangeKind::Log,
                    Some(session.id.as_str()),
                    moment.instant,
                )?;
                writing.insert("session", &all_cells(&session))?;
                plan_number(&writing, connection, draft, &session.course, moment)?;
                Ok((session, warnings, writing.id()))
            })?;
        let words = self.words_for(&facts.settings.lang)?;
        let asks = treatment == Treatment::Microneedling && draft.radiofrequency.is_none();
        let question = || Question {
            question: "radiofrequency",
            text: words.text("question-radiofrequency"),
        };
        Ok(SessionLogged {
            warnings: speak::warnings(&words, &facts, warnings),
            changes: speak::changes(&words, changes),
            questions: asks.then(question).into_iter().collect(),
            session,
            change: keep.then_some(change),
            ahead: None,
        })
    }

    /// The day ahead with the draft as a session done on its own date.
    fn ahead(&self, draft: &SessionDraft, date: NaiveDate, moment: &Moment) -> Result<Ahead> {
        let treatment = treatment_of(draft)?;
        let on = draft.on.unwrap_or_else(|| moment.date());
        let noon = Moment::at(
            on,
            chrono::NaiveTime::MIN + chrono::TimeDelta::hours(12),
            &moment.zone,
        );
        let then = Moment::at(
            date,
            chrono::NaiveTime::MIN + chrono::TimeDelta::hours(12),
            &moment.zone,
        );
        let facts = self.store().preview(|connection| {
            let facts = Store::facts(connection, around(moment))?;
            if date >= on {
                let done = SessionDraft {
                    booked: false,
                    ..draft.clone()
                };
                let session = new_session(
                    connection,
                    &facts,
                    &done,
                    treatment,
                    SessionState::Done,
                    &noon,
                )?;
                let writing = Writing::begin(connection, ChangeKind::Log, None, noon.instant)?;
                writing.insert("session", &all_cells(&session))?;
            }
            Store::facts(connection, Scope::Dates(date, date))
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, &then);
        Ok(Ahead {
            day: speak::day(&words, &outlook, date),
            session_day: u32::try_from((date - on).num_days()).ok(),
        })
    }

    /// Changes any field of a session; what the draft leaves `None` stays, an empty text clears.
    ///
    /// Refuses what [`Self::log_session`] refuses.
    pub fn change_session(
        &self,
        id: &SessionId,
        draft: &SessionDraft,
        moment: &Moment,
    ) -> Result<SessionLogged> {
        if *draft == SessionDraft::default() {
            return Err(AftercareError::bad_input("change", id, "names no field"));
        }
        self.rewrite(
            id,
            ChangeKind::Change,
            moment,
            true,
            |session, facts, connection| {
                check(
                    draft,
                    moment.date(),
                    draft.booked || session.state == SessionState::Booked,
                )?;
                apply(session, draft);
                let rejoin = draft.new_course
                    || draft
                        .treatment
                        .is_some_and(|treatment| treatment != session.treatment);
                if rejoin || draft.radiofrequency == Some(true) {
                    session.treatment = treatment_of(&SessionDraft {
                        treatment: Some(draft.treatment.unwrap_or(session.treatment)),
                        ..draft.clone()
                    })?;
                    session.course = course(
                        connection,
                        facts,
                        session.treatment,
                        session.on,
                        session.regions(),
                        draft.new_course,
                    )?;
                }
                Ok(draft.planned)
            },
        )
    }

    /// Moves a session to another date, or shows what that would change.
    ///
    /// Refuses a date ahead for a session that is not booked.
    pub fn move_session(
        &self,
        id: &SessionId,
        to: NaiveDate,
        moment: &Moment,
        preview: bool,
    ) -> Result<SessionLogged> {
        self.rewrite(id, ChangeKind::Move, moment, !preview, |session, _, _| {
            date_of(to, moment.date(), session.state == SessionState::Booked)?;
            session.on = to;
            Ok(None)
        })
    }

    /// A booked session took place. Refuses one that is not booked, or lies ahead.
    pub fn confirm_session(&self, id: &SessionId, moment: &Moment) -> Result<SessionLogged> {
        self.rewrite(id, ChangeKind::Confirm, moment, true, |session, _, _| {
            must_be_booked(session)?;
            date_of(session.on, moment.date(), false)?;
            session.state = SessionState::Done;
            session.confirmed_at = Some(moment.instant);
            Ok(None)
        })
    }

    /// A booked session will not take place. Refuses one that is not booked.
    pub fn cancel_session(&self, id: &SessionId, moment: &Moment) -> Result<SessionLogged> {
        self.rewrite(id, ChangeKind::Cancel, moment, true, |session, _, _| {
            must_be_booked(session)?;
            session.state = SessionState::Cancelled;
            Ok(None)
        })
    }

    /// Takes a session out of the diary; `undo` brings it back.
    pub fn remove_session(&self, id: &SessionId, moment: &Moment) -> Result<SessionLogged> {
        let ((session, change), changes, facts) = self.change(moment, true, |connection, _| {
            let session = by_id(connection, id)?;
            let writing = Writing::begin(
                connection,
                ChangeKind::Remove,
                Some(id.as_str()),
                moment.instant,
            )?;
            writing.put(
                "session",
                ("id", id.as_str()),
                &[("removed_at", cell::instant(moment.instant))],
            )?;
            Ok((session, writing.id()))
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(SessionLogged {
            session,
            warnings: Vec::new(),
            questions: Vec::new(),
            changes: speak::changes(&words, changes),
            change: Some(change),
            ahead: None,
        })
    }

    /// Every session that was not removed, by date.
    pub fn sessions(&self) -> Result<Vec<Session>> {
        self.store().read(Store::sessions)
    }

    /// Reads a session, lets it be changed, and writes it with the number planned.
    fn rewrite(
        &self,
        id: &SessionId,
        what: ChangeKind,
        moment: &Moment,
        keep: bool,
        edit: impl FnOnce(&mut Session, &Facts, &Connection) -> Result<Option<u32>>,
    ) -> Result<SessionLogged> {
        let ((session, warnings, change), changes, facts) =
            self.change(moment, keep, |connection, facts| {
                let mut session = by_id(connection, id)?;
                let planned = edit(&mut session, facts, connection)?;
                let warnings = warnings(facts, &session, Some(id), moment);
                let writing = Writing::begin(connection, what, Some(id.as_str()), moment.instant)?;
                writing.put("session", ("id", id.as_str()), &cells(&session))?;
                let draft = SessionDraft {
                    planned,
                    ..SessionDraft::default()
                };
                plan_number(&writing, connection, &draft, &session.course, moment)?;
                Ok((session, warnings, writing.id()))
            })?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(SessionLogged {
            session,
            warnings: speak::warnings(&words, &facts, warnings),
            questions: Vec::new(),
            changes: speak::changes(&words, changes),
            change: keep.then_some(change),
            ahead: None,
        })
    }
}

/// Microneedling with heat is another procedure.
fn treatment_of(draft: &SessionDraft) -> Result<Treatment> {
    let treatment = draft
        .treatment
        .ok_or_else(|| AftercareError::bad_input("treatment", "", "missing"))?;
    let heat = treatment == Treatment::Microneedling && draft.radiofrequency == Some(true);
    Ok(if heat { Treatment::Other } else { treatment })
}

fn check(draft: &SessionDraft, today: NaiveDate, booked: bool) -> Result<()> {
    if let Some(on) = draft.on {
        date_of(on, today, booked)?;
    }
    draft.depth_mm.map(valid::depth).transpose()?;
    draft
        .planned
        .map(|planned| valid::between("planned", planned, 1, 20))
        .transpose()?;
    valid::note(draft.note.as_deref())?;
    valid::line("clinic", draft.clinic.as_deref())?;
    valid::line("clinic phone", draft.clinic_phone.as_deref())?;
    valid::line("out of hours", draft.out_of_hours.as_deref())
}

fn date_of(on: NaiveDate, today: NaiveDate, booked: bool) -> Result<()> {
    if booked {
        return within_years("on", on).map(drop);
    }
    valid::not_ahead("on", on, today, "lies ahead; a session to come is booked").map(drop)
}

fn must_be_booked(session: &Session) -> Result<()> {
    if session.state == SessionState::Booked {
        return Ok(());
    }
    Err(AftercareError::bad_input(
        "session",
        &session.id,
        format!("is {}, not booked", session.state),
    ))
}

fn by_id(connection: &Connection, id: &SessionId) -> Result<Session> {
    let found = Store::sessions(connection)?
        .into_iter()
        .find(|session| session.id == *id);
    found.ok_or_else(|| AftercareError::bad_input("session", id, "not in the diary"))
}

fn new_session(
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
fn course(
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
    let sql = "INSERT INTO course (id, treatment, protocol_version) VALUES (?1, ?2, ?3)";
    connection.prepare_cached(sql)?.execute(rusqlite::params![
        id.as_str(),
        treatment.name(),
        protocol(treatment).version
    ])?;
    Ok(id)
}

/// Puts the draft's fields into a session; an empty text clears.
fn apply(session: &mut Session, draft: &SessionDraft) {
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
    session.depth_mm = draft.depth_mm.or(session.depth_mm);
    session.cost = draft.cost.or(session.cost);
    if draft.booked {
        session.state = SessionState::Booked;
        session.confirmed_at = None;
    }
}

fn warnings(
    facts: &Facts,
    session: &Session,
    id: Option<&SessionId>,
    moment: &Moment,
) -> Vec<Warning> {
    if session.state == SessionState::Cancelled {
        return Vec::new();
    }
    Outlook::new(facts, moment).warnings(&Candidate {
        id,
        course: &session.course,
        treatment: session.treatment,
        on: session.on,
        regions: session.regions(),
        areas: &session.areas,
        scars: &session.scars,
    })
}

/// The number planned, as said with a session.
fn plan_number(
    writing: &Writing<'_>,
    connection: &Connection,
    draft: &SessionDraft,
    course: &CourseId,
    moment: &Moment,
) -> Result<()> {
    let Some(planned) = draft.planned else {
        return Ok(());
    };
    super::courses::put_figure(
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
fn cells(session: &Session) -> Vec<Cell> {
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

fn all_cells(session: &Session) -> Vec<Cell> {
    let mut cells = cells(session);
    cells.insert(0, ("id", cell::text(&session.id)));
    cells
}
