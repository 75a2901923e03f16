//! One course: its sessions, what the check-ins say beside each, and what the clinician's word is awaited for.

use chrono::NaiveDate;
use serde::Serialize;

use super::costs::Costs;
use super::outlook::Outlook;
use super::series::CourseDue;
use super::signs::SignRecorded;
use crate::diary::{
    CheckIn, Course, CourseId, Region, Score, Session, SessionId, SessionState, Treatment,
};
use crate::protocol::HoldKind;

/// Everything about one course.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct CourseProgress {
    /// Signs that the newest check-in recorded.
    pub signs_recorded: Vec<SignRecorded>,
    /// The course, its protocol version and its clinician's plan.
    pub course: Course,
    /// What is due of it.
    pub due: CourseDue,
    /// Where it lies.
    pub regions: Vec<Region>,
    /// Its sessions by date, booked ones included.
    pub sessions: Vec<CourseSession>,
    /// What the check-ins recorded since its first session, for curves.
    pub scores: Vec<ScorePoint>,
    /// Kinds for which no clinician's word was recorded.
    pub words_awaited: Vec<WordAwaited>,
    /// What its sessions cost.
    pub costs: Costs,
    /// In the patient's language.
    pub text: String,
}

/// A session within its course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CourseSession {
    /// Which.
    pub session: SessionId,
    /// Its date.
    pub on: NaiveDate,
    /// Booked or done.
    pub state: SessionState,
    /// Its number among those done, from 1.
    pub number: Option<u32>,
    /// Days since the one before, done.
    pub days_since_last: Option<i64>,
}

/// One entry of one score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ScorePoint {
    /// The check-in's date.
    pub date: NaiveDate,
    /// Which score.
    pub score: Score,
    /// 0 to 10.
    pub value: u8,
    /// Which run of days it is in, from 1: this score's entries of neighbouring days. A curve joins those of one run, and
    /// nothing across a day without an entry, which is unknown.
    pub run: u32,
}

/// A course whose hold waits for a clinician's word that was not recorded for 90 days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct WordAwaited {
    /// Which course.
    pub course: CourseId,
    /// Its treatment.
    pub treatment: Treatment,
    /// Of which session.
    pub session: SessionId,
    /// The session's date.
    pub on: NaiveDate,
    /// What is still kept away.
    pub kinds: Vec<HoldKind>,
    /// In the patient's language.
    pub text: String,
}

impl Outlook<'_> {
    /// One course on the moment's date; none where it has no session.
    pub(crate) fn progress(&self, id: &CourseId) -> Option<CourseProgress> {
        let course = self.course(id)?;
        let sessions: Vec<Session> = self
            .facts
            .sessions
            .iter()
            .filter(|session| session.course == *id)
            .cloned()
            .collect();
        let regions = course.facts.regions;
        let since = course.facts.first_on;
        let check_ins = self.facts.check_ins.iter();
        let check_ins = check_ins.filter(|it| it.date >= since && it.regions().overlap(regions));
        Some(CourseProgress {
            signs_recorded: self.signs_recorded(self.now),
            course: course.facts.course.clone(),
            due: self.due_of(course, self.now),
            regions: regions.iter().collect(),
            sessions: numbered(&sessions),
            scores: points(check_ins),
            words_awaited: self
                .words_awaited(self.now, HoldKind::ALL)
                .into_iter()
                .filter(|word| word.course == *id)
                .collect(),
            costs: Costs::of(&sessions, None, None),
            text: String::new(),
        })
    }

    /// Sessions whose holds have waited for a word for more than 90 days: folded into their course.
    pub(super) fn words_awaited(&self, date: NaiveDate, among: &[HoldKind]) -> Vec<WordAwaited> {
        self.effects
            .iter()
            .filter_map(|effect| {
                let kinds = self.folded(effect, date, among);
                (!kinds.is_empty()).then(|| WordAwaited {
                    course: effect.session.course.clone(),
                    treatment: effect.session.treatment,
                    session: effect.session.id.clone(),
                    on: effect.session.on,
                    kinds,
                    text: String::new(),
                })
            })
            .collect()
    }
}

/// The entries of check-ins by date, each with the run of days that it is in.
fn points<'c>(check_ins: impl Iterator<Item = &'c CheckIn>) -> Vec<ScorePoint> {
    let mut points: Vec<ScorePoint> = Vec::new();
    for check_in in check_ins {
        for score in Score::ALL {
            let Some(value) = check_in.score(*score) else {
                continue;
            };
            let last = points.iter().rev().find(|it| it.score == *score);
            let run = last.map_or(1, |last| {
                let neighbours = last.date.succ_opt() == Some(check_in.date);
                last.run + u32::from(!neighbours)
            });
            points.push(ScorePoint {
                date: check_in.date,
                score: *score,
                value,
                run,
            });
        }
    }
    points
}

fn numbered(sessions: &[Session]) -> Vec<CourseSession> {
    let (mut number, mut last) = (0, None);
    sessions
        .iter()
        .map(|session| {
            let done = session.state == SessionState::Done;
            let days_since_last = last.map(|last: NaiveDate| (session.on - last).num_days());
            if done {
                number += 1;
                last = Some(session.on);
            }
            CourseSession {
                session: session.id.clone(),
                on: session.on,
                state: session.state,
                number: done.then_some(number),
                days_since_last,
            }
        })
        .collect()
}
