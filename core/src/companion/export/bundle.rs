//! The transaction for a clinic's server: the diary put into words, for `exchange::fhir` to write down.
//!
//! Notes go with it: the patient gives the file to the clinic by her own hand. Photos, costs, answers to reminders,
//! tasks and settings do not.

mod figures;
mod plan;

use rusqlite::Connection;

use super::super::{Companion, speak};
use crate::diary::{CheckIn, CourseId, Score, Session, SessionId, Treatment};
use crate::error::{AftercareError, Result};
use crate::exchange::fhir::{self, CheckInTold, CourseTold, Diary, Performed, SessionTold, Term};
use crate::moment::Moment;
use crate::plan::{Facts, Outlook};
use crate::store::{Scope, Store};
use crate::words::{Say, Words};

/// The diary as it is read, all of it from one state.
struct Read {
    facts: Facts,
    /// Cancelled ones too.
    sessions: Vec<Session>,
    removed: Vec<SessionId>,
    courses: Vec<(CourseId, Treatment)>,
}

impl Read {
    fn of(connection: &Connection) -> Result<Self> {
        Ok(Self {
            facts: Store::facts(connection, Scope::Everything)?,
            sessions: Store::sessions(connection)?,
            removed: Store::removed_sessions(connection)?,
            courses: Store::every_course(connection)?,
        })
    }
}

impl Companion {
    /// The transaction as JSON. Refuses a diary of check-ins alone: nothing in it is its own, so that on a server it
    /// could be taken for another person's.
    pub(super) fn bundle(&self, moment: &Moment) -> Result<String> {
        let read = self.store()?.read(Read::of)?;
        if read.courses.is_empty() && !read.facts.check_ins.is_empty() {
            let reason =
                "needs a session: without one the diary has nothing of its own to be known by";
            return Err(AftercareError::bad_input("export", "fhir", reason));
        }
        let words = self.words_for(&read.facts.settings.lang)?;
        fhir::text(&told(&read, &words, moment))
            .map_err(|error| AftercareError::fault("export", "fhir", error))
    }
}

fn told(read: &Read, words: &Words, moment: &Moment) -> Diary {
    let check_ins = read.facts.check_ins.iter();
    Diary {
        lang: words.lang(),
        at: instant(moment),
        own: read.courses.first().map(|(id, _)| id.clone()),
        courses: courses(read, words, moment),
        sessions: read.sessions.iter().map(|it| session(words, it)).collect(),
        removed: read.removed.clone(),
        check_ins: check_ins.map(|it| check_in(words, it)).collect(),
    }
}

fn courses(read: &Read, words: &Words, moment: &Moment) -> Vec<CourseTold> {
    let outlook = Outlook::new(&read.facts, moment);
    let day = speak::day(words, &outlook, moment.date());
    let courses = read.courses.iter();
    courses
        .map(|(id, treatment)| {
            plan::course(words, &read.facts, &outlook, &day, id).unwrap_or_else(|| {
                let cancelled = read.sessions.iter().any(|session| session.course == *id);
                plan::without_sessions(words, id, *treatment, cancelled)
            })
        })
        .collect()
}

fn session(words: &Words, session: &Session) -> SessionTold {
    let areas = session.areas.iter();
    let scars = session.scars.iter();
    let adjuncts = session.adjuncts.iter();
    SessionTold {
        id: session.id.clone(),
        course: session.course.clone(),
        state: session.state,
        on: session.on,
        what: Performed {
            treatment: term(words, format!("treatment-{}", session.treatment)),
            areas: areas
                .map(|area| term(words, format!("area-{area}")))
                .collect(),
            scars: scars
                .map(|scar| term(words, format!("scar-{scar}")))
                .collect(),
            adjuncts: adjuncts
                .map(|adjunct| term(words, format!("adjunct-{adjunct}")))
                .collect(),
            depth_mm: session
                .depth_mm
                .map(|depth| (term(words, "fhir-depth".to_owned()), depth)),
        },
        clinic: session.clinic.name.clone(),
        note: session.note.clone(),
    }
}

fn check_in(words: &Words, check_in: &CheckIn) -> CheckInTold {
    let areas = check_in.areas.iter();
    CheckInTold {
        date: check_in.date,
        name: Term {
            code: "check_in".to_owned(),
            text: words.text("reminder-kind-check_in"),
        },
        areas: areas
            .map(|area| term(words, format!("area-{area}")))
            .collect(),
        scores: scores(words, check_in),
        ticked: ticked(words, check_in),
        note: check_in.note.clone(),
    }
}

fn scores(words: &Words, check_in: &CheckIn) -> Vec<(Term, u8)> {
    let entered = |score: &Score| Some((*score, check_in.score(*score)?));
    Score::ALL
        .iter()
        .filter_map(entered)
        .map(|(score, value)| {
            let Term { code, text } = term(words, format!("score-{score}"));
            let text = words.with("fhir-score", &[("name", Say::Text(&text))]);
            (Term { code, text }, value)
        })
        .collect()
}

/// What was not entered is not told: unknown is not "no".
fn ticked(words: &Words, check_in: &CheckIn) -> Vec<(Term, bool)> {
    let seen = [
        ("open_skin", check_in.open_skin),
        ("darker", check_in.darker),
        ("lighter", check_in.lighter),
    ];
    let seen = seen.into_iter();
    let seen = seen.filter_map(|(name, is)| Some((term(words, format!("skin-{name}")), is?)));
    let signs = check_in.signs.iter();
    let signs = signs.map(|sign| (term(words, format!("sign-{sign}")), true));
    let events = check_in.events.iter();
    let events = events.map(|event| (term(words, format!("event-{event}")), true));
    seen.chain(signs).chain(events).collect()
}

/// A message as a term: its id is the code.
fn term(words: &Words, code: String) -> Term {
    let text = words.text(&code);
    Term { code, text }
}

/// An instant with its offset (RFC 3339): without the zone's name, which FHIR does not know.
fn instant(moment: &Moment) -> String {
    let text = moment.to_string();
    text.split('[').next().unwrap_or_default().to_owned()
}
