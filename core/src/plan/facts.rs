//! What the plan is computed from.

use chrono::{DateTime, NaiveDate, Utc};
use rustc_hash::FxHashMap;

use crate::diary::{
    CareTask, CheckIn, Clinic, Course, Outcome, Outdoors, Pause, Regions, ReminderKey, Session,
    SessionId, Settings, Word,
};

/// The diary's facts, as far as the question at hand needs them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    /// Sessions booked or done, by date.
    pub(crate) sessions: Vec<Session>,
    /// Whether the diary has a session booked or done, read here or not.
    pub(crate) any_session: bool,
    /// Courses with at least one session booked or done.
    pub(crate) courses: Vec<CourseFacts>,
    /// Check-ins by date.
    pub(crate) check_ins: Vec<CheckIn>,
    /// The clinician's words.
    pub(crate) words: Vec<Word>,
    /// Outcomes by reminder.
    pub(crate) outcomes: FxHashMap<ReminderKey, Outcome>,
    /// Tasks.
    pub(crate) tasks: Vec<CareTask>,
    /// Planned pauses.
    pub(crate) pauses: Vec<Pause>,
    /// The time outdoors under way, or the last one.
    pub(crate) outdoors: Option<Outdoors>,
    /// Settings.
    pub(crate) settings: Settings,
    /// The clinic of the newest session that names a number.
    pub(crate) clinic: Option<Clinic>,
}

/// A course and what its sessions add up to, all of them counted, loaded or not.
#[derive(Debug, Clone)]
pub(crate) struct CourseFacts {
    pub(crate) course: Course,
    /// Its first session, booked or done.
    pub(crate) first_on: NaiveDate,
    /// Its last session, booked or done.
    pub(crate) last_on: NaiveDate,
    /// Sessions done.
    pub(crate) done: u32,
    /// The last one done.
    pub(crate) last_done: Option<LastDone>,
    /// Sessions booked, by date.
    pub(crate) booked: Vec<(NaiveDate, SessionId)>,
    /// Where it lies.
    pub(crate) regions: Regions,
    /// Whether any session is marked hypertrophic or keloid.
    pub(crate) raised: bool,
}

/// The last session done of a course.
#[derive(Debug, Clone)]
pub(crate) struct LastDone {
    pub(crate) id: SessionId,
    pub(crate) on: NaiveDate,
    /// When it was entered.
    pub(crate) logged_at: DateTime<Utc>,
}
