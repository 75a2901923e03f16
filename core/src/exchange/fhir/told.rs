//! What a clinic's server is told, in the patient's words: the door gathers it, the other files write it down.

use chrono::{NaiveDate, NaiveTime};

use crate::diary::{CourseId, SessionId, SessionState};

/// A diary.
#[derive(Debug)]
pub(crate) struct Diary {
    /// The language of its texts.
    pub(crate) lang: &'static str,
    /// When this is told: an instant with its offset (RFC 3339).
    pub(crate) at: String,
    /// What is the diary's own as long as it exists: the id of the first course ever begun. None: nothing to tell.
    pub(crate) own: Option<CourseId>,
    /// Courses, in the order in which they were begun.
    pub(crate) courses: Vec<CourseTold>,
    /// Sessions by date, cancelled ones too.
    pub(crate) sessions: Vec<SessionTold>,
    /// Sessions that the patient took out of the diary: an earlier export may have told of them.
    pub(crate) removed: Vec<SessionId>,
    /// Check-ins by date.
    pub(crate) check_ins: Vec<CheckInTold>,
}

/// A name of a vocabulary: its message's id, the same in every language, and its words.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) code: String,
    pub(crate) text: String,
}

/// A session.
#[derive(Debug)]
pub(crate) struct SessionTold {
    pub(crate) id: SessionId,
    pub(crate) course: CourseId,
    pub(crate) state: SessionState,
    pub(crate) on: NaiveDate,
    pub(crate) what: Performed,
    pub(crate) clinic: Option<String>,
    pub(crate) note: Option<String>,
}

/// What was done in a session.
#[derive(Debug)]
pub(crate) struct Performed {
    pub(crate) treatment: Term,
    pub(crate) areas: Vec<Term>,
    pub(crate) scars: Vec<Term>,
    pub(crate) adjuncts: Vec<Term>,
    /// Needle depth in millimetres, with what it is called.
    pub(crate) depth_mm: Option<(Term, f64)>,
}

/// The skin on one date.
#[derive(Debug)]
pub(crate) struct CheckInTold {
    pub(crate) date: NaiveDate,
    pub(crate) name: Term,
    pub(crate) areas: Vec<Term>,
    /// Scores from 0 to 10.
    pub(crate) scores: Vec<(Term, u8)>,
    /// What was ticked or denied: open skin, patches, signs, events.
    pub(crate) ticked: Vec<(Term, bool)>,
    pub(crate) note: Option<String>,
}

/// How a course stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CourseState {
    /// It goes on.
    Running,
    /// The patient ended it.
    Ended,
    /// All of its sessions were cancelled.
    Cancelled,
    /// All of its sessions were taken out of the diary.
    Removed,
}

/// A course and its plan as they are on the export's date.
#[derive(Debug)]
pub(crate) struct CourseTold {
    pub(crate) id: CourseId,
    pub(crate) state: CourseState,
    pub(crate) title: String,
    /// What stands under every plan: general information, who has signed.
    pub(crate) description: String,
    /// Its first session, booked or done; none where it has none left.
    pub(crate) from: Option<NaiveDate>,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) activities: Vec<Activity>,
    pub(crate) notes: Vec<String>,
    pub(crate) origins: Vec<Origin>,
}

/// Something that the plan asks for, or keeps away.
#[derive(Debug)]
pub(crate) struct Activity {
    pub(crate) name: Term,
    /// It is not to be done.
    pub(crate) kept_away: bool,
    pub(crate) standing: Standing,
    /// Why it stands so, where that needs a word.
    pub(crate) because: Option<String>,
    pub(crate) when: When,
    pub(crate) text: String,
}

/// How an activity stands. None is ever called completed: a minimum that has passed is no clearance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Its dates have come.
    Going,
    /// Described, and nothing arranged.
    NotStarted,
    /// A session is booked.
    Booked,
    /// Something else comes first.
    Waiting,
    /// The described minimum has passed; what follows is for the clinician.
    Unknown,
}

/// When an activity takes place.
#[derive(Debug)]
pub(crate) enum When {
    /// From one date through another; none: open.
    Dates(NaiveDate, Option<NaiveDate>),
    /// Every day at these wall times.
    Daily(Vec<NaiveTime>),
}

/// Where figures of a course come from.
#[derive(Debug)]
pub(crate) struct Origin {
    /// Which figures, the same in every export: `protocol`, or the name of the clinician's figure.
    pub(crate) of: String,
    pub(crate) said: Said,
    /// When it began to count: an instant with its offset.
    pub(crate) recorded: String,
    /// The figures in words, each with grade and sources.
    pub(crate) figures: Vec<String>,
}

/// Who says so.
#[derive(Debug)]
pub(crate) enum Said {
    /// A protocol, by its name with version.
    Protocol(Term),
    /// The patient's clinician, as the patient wrote it down on a date.
    Clinician(String, NaiveDate),
}
