//! The next session of a series, and the touch-up after it: windows counted from the last session done.

use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

use super::outlook::{CourseOutlook, Outlook};
use super::signs::SignRecorded;
use crate::diary::{CourseId, SessionId, Treatment};
use crate::protocol::{SpacingDays, TouchUpMonths};
use crate::vocabulary::vocabulary;

/// The touch-up's second reminder, this long before it is due.
pub(super) const TOUCH_UP_CLOSES_IN: Days = Days::new(30);

vocabulary! {
    /// How a window stands on a date.
    "state" WindowState {
        /// It has not opened.
        Upcoming = "upcoming",
        /// It is open.
        Open = "open",
        /// The window described has passed; whether one is needed is for the patient and the clinic.
        Overdue = "overdue",
        /// A session is booked.
        Booked = "booked",
        /// Another treatment's downtime or "+ healed" hold lies on the region.
        Held = "held",
    }
}

/// The window of the next session of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NextSession {
    /// Of which course.
    pub course: CourseId,
    /// Its treatment.
    pub treatment: Treatment,
    /// Last session done plus the least spacing.
    pub earliest: NaiveDate,
    /// Last session done plus the most spacing.
    pub latest: NaiveDate,
    /// How it stands.
    pub state: WindowState,
    /// The date booked.
    pub booked_on: Option<NaiveDate>,
    /// The session booked.
    pub booked_session: Option<SessionId>,
    /// In the patient's language.
    pub text: String,
}

/// The touch-up window of a finished series. Shown as a window, never booked by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TouchUp {
    /// Of which course.
    pub course: CourseId,
    /// Its treatment.
    pub treatment: Treatment,
    /// It opens.
    pub opens_on: NaiveDate,
    /// It is due by.
    pub due_by: NaiveDate,
    /// How it stands.
    pub state: WindowState,
    /// The date booked.
    pub booked_on: Option<NaiveDate>,
    /// The session booked.
    pub booked_session: Option<SessionId>,
    /// In the patient's language.
    pub text: String,
}

/// What is due of every course, under what comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Due {
    /// Signs that the newest check-in recorded.
    pub signs_recorded: Vec<SignRecorded>,
    /// Each course, by its first session.
    pub courses: Vec<CourseDue>,
}

/// One course and what is due of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CourseDue {
    /// Which.
    pub course: CourseId,
    /// Its treatment.
    pub treatment: Treatment,
    /// Sessions done.
    pub done: u32,
    /// Sessions planned; none: no number is described, ask the clinic.
    pub planned: Option<u32>,
    /// When it was ended.
    pub ended_on: Option<NaiveDate>,
    /// The next session's window.
    pub next_session: Option<NextSession>,
    /// The touch-up window.
    pub touch_up: Option<TouchUp>,
    /// Why neither is named, where a rule keeps them back; in the patient's language.
    pub text: String,
}

/// The window that a course's figures give, whether or not it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    Next {
        earliest: NaiveDate,
        latest: NaiveDate,
    },
    TouchUp {
        opens_on: NaiveDate,
        due_by: NaiveDate,
    },
}

impl Window {
    fn bounds(self) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Next { earliest, latest } => (earliest, latest),
            Self::TouchUp { opens_on, due_by } => (opens_on, due_by),
        }
    }
}

impl CourseOutlook<'_> {
    /// The next session while done < planned and the spacing is known, the touch-up from then on.
    pub(super) fn window(&self) -> Option<Window> {
        let facts = self.facts;
        let last = facts.last_done.as_ref()?.on;
        if facts.course.ended_on.is_some() || self.waits_for_a_plan() {
            return None;
        }
        if let (false, Some(SpacingDays { from, to })) = (self.is_finished(), self.counts.spacing) {
            return Some(Window::Next {
                earliest: last + Days::new(from.into()),
                latest: last + Days::new(to.into()),
            });
        }
        let to_go = self.counts.planned.is_some() && !self.is_finished();
        let TouchUpMonths { from, to } = self.counts.touch_up.filter(|_| !to_go)?;
        Some(Window::TouchUp {
            opens_on: last + Months::new(from),
            due_by: last + Months::new(to),
        })
    }

    /// Whether as many sessions are done as are planned, where a number is.
    pub(super) fn is_finished(&self) -> bool {
        let planned = self.counts.planned;
        planned.is_some_and(|planned| self.facts.done >= planned)
    }

    /// Needling raised scars can worsen them: no window until a clinician's plan is recorded.
    pub(super) fn waits_for_a_plan(&self) -> bool {
        let course = &self.facts.course;
        course.treatment == Treatment::Microneedling
            && self.facts.raised
            && !course.plan.is_recorded()
    }
}

impl Outlook<'_> {
    /// What is due of one course on a date.
    pub(super) fn due_of(&self, course: &CourseOutlook<'_>, date: NaiveDate) -> CourseDue {
        let mut due = CourseDue {
            course: course.facts.course.id.clone(),
            treatment: course.facts.course.treatment,
            done: course.facts.done,
            planned: course.counts.planned,
            ended_on: course.facts.course.ended_on,
            next_session: None,
            touch_up: None,
            text: String::new(),
        };
        let Some(window) = course.window().filter(|_| !self.sign_stands(date)) else {
            return due;
        };
        let booked = Self::booked(course, date);
        let booked_on = booked.map(|(on, _)| *on);
        let booked_session = booked.map(|(_, session)| session.clone());
        let state = self.window_state(course, window, date);
        let (id, treatment, text) = (due.course.clone(), due.treatment, String::new());
        match window {
            Window::Next { earliest, latest } => {
                due.next_session = Some(NextSession {
                    course: id,
                    treatment,
                    earliest,
                    latest,
                    state,
                    booked_on,
                    booked_session,
                    text,
                });
            }
            Window::TouchUp { opens_on, due_by } => {
                due.touch_up = Some(TouchUp {
                    course: id,
                    treatment,
                    opens_on,
                    due_by,
                    state,
                    booked_on,
                    booked_session,
                    text,
                });
            }
        }
        due
    }

    /// Whether a course's windows wait for a clinician's plan.
    pub(crate) fn waits_for_a_plan(&self, id: &CourseId) -> bool {
        self.course(id).is_some_and(CourseOutlook::waits_for_a_plan)
    }

    /// What is due of every course on a date, by its first session.
    pub(crate) fn due_on(&self, date: NaiveDate) -> Vec<CourseDue> {
        let mut courses: Vec<&CourseOutlook<'_>> = self.courses.iter().collect();
        courses.sort_by_key(|course| (course.facts.first_on, course.facts.course.treatment));
        courses
            .into_iter()
            .map(|course| self.due_of(course, date))
            .collect()
    }

    fn window_state(
        &self,
        course: &CourseOutlook<'_>,
        window: Window,
        date: NaiveDate,
    ) -> WindowState {
        let (opens, closes) = window.bounds();
        if Self::booked(course, date).is_some() {
            WindowState::Booked
        } else if self.is_held(course, date) {
            WindowState::Held
        } else if date < opens {
            WindowState::Upcoming
        } else if date <= closes {
            WindowState::Open
        } else {
            WindowState::Overdue
        }
    }

    /// The booked session of a course: the next one, else the last whose day has gone by unanswered. Today goes on
    /// asking whether that one took place.
    pub(super) fn booked<'c>(
        course: &'c CourseOutlook<'_>,
        date: NaiveDate,
    ) -> Option<&'c (NaiveDate, SessionId)> {
        let booked = &course.facts.booked;
        booked.iter().find(|(on, _)| *on >= date).or(booked.last())
    }

    /// Whether another treatment's downtime or "+ healed" hold lies on the course's regions.
    fn is_held(&self, course: &CourseOutlook<'_>, date: NaiveDate) -> bool {
        self.effects
            .iter()
            .filter(|effect| effect.session.treatment != course.facts.course.treatment)
            .any(|effect| effect.heals_on(course.facts.regions, date, self.skin))
    }
}
