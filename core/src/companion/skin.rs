//! The skin: check-ins and the clinician's words.

use rusqlite::Connection;
use serde::Serialize;

use super::{Companion, speak, valid};
use crate::diary::{
    ChangeId, CheckIn, CheckInEntry, Score, ScoreEntry, Session, SessionId, SessionState, Word,
    WordId,
};
use crate::error::{AftercareError, Result};
use crate::moment::Moment;
use crate::plan::{Downtime, Facts, Outlook, PlanChanges, SignRecorded};
use crate::protocol::{Figure, HoldKind, Then, in_force};
use crate::store::{ChangeKind, Scope, Store, Writing, cell};

/// A check-in written.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct CheckInWritten {
    /// The date's entry as it now is.
    pub check_in: CheckIn,
    /// What is commonly described for that date, beside it.
    pub downtime: Vec<Downtime>,
    /// Signs that now come first.
    pub signs_recorded: Vec<SignRecorded>,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`.
    pub change: ChangeId,
}

/// A clinician's word recorded.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct Lifted {
    /// The word.
    pub word: Word,
    /// The sessions it counts for.
    pub sessions: Vec<SessionId>,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`.
    pub change: ChangeId,
}

#[uniffi::export]
impl Companion {
    /// Writes a check-in; one a date, and what is not named is kept.
    ///
    /// Refuses a date ahead, scores outside 0 to 10 and notes that are too long.
    pub fn check_in(&self, entry: &CheckInEntry, moment: &Moment) -> Result<CheckInWritten> {
        let today = moment.date();
        let date = valid::not_ahead("on", entry.on.unwrap_or(today), today, "lies ahead")?;
        for ScoreEntry { score, value } in &entry.scores {
            valid::between(score.name(), u32::from(*value), 0, 10)?;
        }
        valid::note(entry.note.as_deref())?;
        if *entry
            == (CheckInEntry {
                on: entry.on,
                ..CheckInEntry::default()
            })
        {
            return Err(AftercareError::bad_input("check-in", date, "names nothing"));
        }
        let ((check_in, change), changes, _) = self.change(moment, true, |connection, _| {
            let about = date.to_string();
            let writing = Writing::begin(
                connection,
                ChangeKind::CheckIn,
                Some(&about),
                moment.instant,
            )?;
            Ok((put(&writing, connection, entry, moment)?, writing.id()))
        })?;
        let facts = self.facts(Scope::Dates(date.min(today), today))?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        Ok(CheckInWritten {
            check_in,
            downtime: speak::downtime(&words, outlook.downtime_on(date)),
            signs_recorded: speak::signs_recorded(&words, outlook.signs_recorded(today)),
            changes: speak::changes(&words, changes),
            change,
        })
    }

    /// Records the clinician's word that ends a kind of hold: of one session, or of every session up to today.
    /// A date that still runs is not shortened by it; that is what the clinician's plan is for.
    ///
    /// Refuses a kind of which no such session waits for a word.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what may be absent crosses from a phone by value"
    )]
    pub fn lift(
        &self,
        kind: HoldKind,
        session: Option<SessionId>,
        moment: &Moment,
    ) -> Result<Lifted> {
        let today = moment.date();
        let word = Word {
            id: WordId::random(),
            kind,
            session: session.clone(),
            on: today,
            recorded_at: moment.instant,
        };
        let ((sessions, change), changes, facts) = self.change(moment, true, |connection, _| {
            let facts = Store::facts(connection, Scope::Everything)?;
            let counts = |it: &&Session| session.as_ref().is_none_or(|id| it.id == *id);
            let ended: Vec<SessionId> = facts
                .sessions
                .iter()
                .filter(|it| it.state == SessionState::Done)
                .filter(counts)
                .filter(|session| waits_for_a_word(&facts, session, kind))
                .map(|session| session.id.clone())
                .collect();
            if ended.is_empty() {
                let reason = "waits for no clinician's word; a clinician's plan changes a figure";
                return Err(AftercareError::bad_input("kind", kind, reason));
            }
            let writing = Writing::begin(
                connection,
                ChangeKind::Lift,
                Some(kind.name()),
                moment.instant,
            )?;
            writing.insert(
                "word",
                &[
                    ("id", cell::text(&word.id)),
                    ("kind", cell::text(kind)),
                    ("session", cell::maybe(session.as_ref())),
                    ("on_date", cell::date(today)),
                    ("recorded_at", cell::instant(moment.instant)),
                ],
            )?;
            Ok((ended, writing.id()))
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(Lifted {
            word,
            sessions,
            changes: speak::changes(&words, changes),
            change,
        })
    }
}

/// Whether a word can end this kind of hold: it has no date, or waits for the word or a clear diary after it.
fn waits_for_a_word(facts: &Facts, session: &Session, kind: HoldKind) -> bool {
    let course = facts
        .courses
        .iter()
        .map(|course| &course.course)
        .find(|course| course.id == session.course);
    let counts =
        course.map(|course| in_force(course.treatment, course.protocol_version, &course.plan));
    let hold = counts.as_ref().and_then(|counts| counts.hold(kind));
    hold.is_some_and(|hold| hold.figure == Figure::Word || hold.then != Then::Nothing)
}

/// Writes a check-in into its date's row.
pub(super) fn put(
    writing: &Writing<'_>,
    connection: &Connection,
    entry: &CheckInEntry,
    moment: &Moment,
) -> Result<CheckIn> {
    let date = entry.on.unwrap_or_else(|| moment.date());
    let check_in = merged(Store::check_in(connection, date)?, date, entry);
    writing.put(
        "check_in",
        ("date", &date.to_string()),
        &cells(&check_in, moment),
    )?;
    Ok(check_in)
}

/// What the date had, with what was entered now.
fn merged(before: Option<CheckIn>, date: chrono::NaiveDate, entry: &CheckInEntry) -> CheckIn {
    let mut check_in = before.unwrap_or(CheckIn {
        date,
        areas: Vec::new(),
        redness: None,
        swelling: None,
        peeling: None,
        pain: None,
        itch: None,
        warmth: None,
        open_skin: None,
        darker: None,
        lighter: None,
        signs: Vec::new(),
        events: Vec::new(),
        note: None,
    });
    if let Some(areas) = &entry.areas {
        check_in.areas.clone_from(areas);
    }
    for ScoreEntry { score, value } in &entry.scores {
        let place = match score {
            Score::Redness => &mut check_in.redness,
            Score::Swelling => &mut check_in.swelling,
            Score::Peeling => &mut check_in.peeling,
            Score::Pain => &mut check_in.pain,
            Score::Itch => &mut check_in.itch,
            Score::Warmth => &mut check_in.warmth,
        };
        *place = Some(*value);
    }
    check_in.open_skin = entry.open_skin.or(check_in.open_skin);
    check_in.darker = entry.darker.or(check_in.darker);
    check_in.lighter = entry.lighter.or(check_in.lighter);
    check_in.signs.extend(&entry.signs);
    check_in.signs.sort_unstable();
    check_in.signs.dedup();
    check_in.events.extend(&entry.events);
    check_in.events.sort_unstable();
    check_in.events.dedup();
    if let Some(note) = &entry.note {
        check_in.note = Some(note.clone()).filter(|note| !note.is_empty());
    }
    check_in
}

/// A check-in's cells but its date.
pub(super) fn cells(check_in: &CheckIn, moment: &Moment) -> Vec<crate::store::Cell> {
    vec![
        ("areas", cell::names(&check_in.areas)),
        ("redness", cell::number(check_in.redness)),
        ("swelling", cell::number(check_in.swelling)),
        ("peeling", cell::number(check_in.peeling)),
        ("pain", cell::number(check_in.pain)),
        ("itch", cell::number(check_in.itch)),
        ("warmth", cell::number(check_in.warmth)),
        ("open_skin", cell::number(check_in.open_skin)),
        ("darker", cell::number(check_in.darker)),
        ("lighter", cell::number(check_in.lighter)),
        ("signs", cell::names(&check_in.signs)),
        ("events", cell::names(&check_in.events)),
        ("note", cell::maybe(check_in.note.as_ref())),
        ("written_at", cell::instant(moment.instant)),
    ]
}
