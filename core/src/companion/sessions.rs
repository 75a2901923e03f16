//! Sessions: preview, log, change, move, confirm, cancel, remove.

mod draft;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

pub(super) use draft::{all_cells, begin_course, course, date_of};
use draft::{
    apply, by_id, cells, check, must_be_booked, new_session, plan_number, treatment_of, warnings,
};

use super::{Companion, around, speak};
use crate::diary::{ChangeId, Session, SessionDraft, SessionId, SessionState, Treatment};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::native::Text;
use crate::plan::{AgendaDay, Facts, Outlook, PlanChanges, Warning};
use crate::store::{ChangeKind, Scope, Store, Writing, cell};

/// A session written, or looked at before it is.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Question {
    /// Its name.
    pub question: Text,
    /// In the patient's language.
    pub text: String,
}

/// A date ahead, as if the session had taken place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Ahead {
    /// The day.
    pub day: AgendaDay,
    /// The session's day number then; none before it.
    pub session_day: Option<u32>,
}

#[uniffi::export]
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

    /// Changes any field of a session, or shows what that would change; what the draft leaves `None` stays, an empty
    /// text clears.
    ///
    /// Refuses what [`Self::log_session`] refuses.
    pub fn change_session(
        &self,
        id: &SessionId,
        draft: &SessionDraft,
        moment: &Moment,
        preview: bool,
    ) -> Result<SessionLogged> {
        if *draft == SessionDraft::default() {
            return Err(AftercareError::bad_input("change", id, "names no field"));
        }
        self.rewrite(
            id,
            ChangeKind::Change,
            moment,
            !preview,
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
        self.store()?.read(Store::sessions)
    }
}

impl Companion {
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
            question: "radiofrequency".into(),
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
        let facts = self.store()?.preview(|connection| {
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
                plan_number(&writing, connection, draft, &session.course, moment)?;
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
