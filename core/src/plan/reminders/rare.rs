//! Rare reminders, each named after its session, course or task.

use chrono::{Days, NaiveDate};

use super::{Gathered, Says};
use crate::diary::{ReminderKind, SessionId, SessionState, Slot};
use crate::plan::outlook::{CourseOutlook, Outlook};
use crate::plan::series::{TOUCH_UP_CLOSES_IN, Window};
use crate::protocol::HoldKind;

impl Outlook<'_> {
    /// The morning on which a retinoid hold's minimum has passed.
    pub(super) fn hold_reviews(&self, gathered: &mut Gathered) {
        let date = gathered.date;
        for effect in self
            .effects
            .iter()
            .filter(|effect| date >= effect.asked_from)
        {
            let Some(hold) = effect
                .hold(HoldKind::Retinoid)
                .filter(|hold| hold.passes_on == Some(date))
            else {
                continue;
            };
            let session = &effect.session.id;
            let says = Says::HoldReview(hold.counts.figure);
            gathered.rare(
                ReminderKind::HoldReview,
                Slot::Morning,
                session.as_str(),
                effect.regions,
                std::slice::from_ref(session),
                says,
            );
        }
    }

    /// The windows of next sessions and touch-ups.
    pub(super) fn windows(&self, gathered: &mut Gathered) {
        let date = gathered.date;
        for course in &self.courses {
            let (Some(last), Some(window)) = (course.facts.last_done.as_ref(), course.window())
            else {
                continue;
            };
            let asked_from = self.moment.zone.date_of(last.logged_at);
            let booked = Self::booked(course, date).is_some();
            // A booked session silences the nudges to book one; a touch-up window is named all the same.
            if date < asked_from || (booked && matches!(window, Window::Next { .. })) {
                continue;
            }
            if let Some((kind, says)) = says(course, window, date) {
                let (id, last) = (
                    course.facts.course.id.as_str(),
                    std::slice::from_ref(&last.id),
                );
                gathered.rare(kind, Slot::Morning, id, course.facts.regions, last, says);
            }
        }
    }

    /// The evening before a booked session; its evening and the morning after, whether it took place.
    pub(super) fn booked_sessions(&self, gathered: &mut Gathered) {
        let date = gathered.date;
        let booked = self
            .facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Booked);
        for session in booked.filter(|session| self.moment.zone.date_of(session.logged_at) <= date)
        {
            let (treatment, on) = (session.treatment, session.on);
            let mut add = |kind, slot, says| {
                let because: &[SessionId] = std::slice::from_ref(&session.id);
                gathered.rare(
                    kind,
                    slot,
                    session.id.as_str(),
                    session.regions(),
                    because,
                    says,
                );
            };
            if date + Days::new(1) == on {
                add(
                    ReminderKind::BookedSession,
                    Slot::Evening,
                    Says::BookedSession { treatment, on },
                );
            } else if date == on {
                add(
                    ReminderKind::ConfirmSession,
                    Slot::Evening,
                    Says::ConfirmSession { treatment, on },
                );
            } else if date == on + Days::new(1) {
                add(
                    ReminderKind::ConfirmSession,
                    Slot::Morning,
                    Says::ConfirmSession { treatment, on },
                );
            }
        }
    }

    /// The clinic's and the patient's own tasks.
    pub(super) fn own_tasks(&self, gathered: &mut Gathered) {
        let date = gathered.date;
        let asked = self
            .facts
            .tasks
            .iter()
            .filter(|task| (task.from..=task.to).contains(&date));
        for task in asked.filter(|task| self.moment.zone.date_of(task.added_at) <= date) {
            let regions = crate::diary::Regions::NONE;
            gathered.rare(
                ReminderKind::Task,
                task.slot,
                task.id.as_str(),
                regions,
                &[],
                Says::Task(task.text.clone()),
            );
        }
    }
}

fn says(
    course: &CourseOutlook<'_>,
    window: Window,
    date: NaiveDate,
) -> Option<(ReminderKind, Says)> {
    let course = course.facts.course.id.clone();
    match window {
        Window::Next { earliest, latest } if date == earliest || date == latest => {
            let closing = date == latest && latest != earliest;
            Some((
                ReminderKind::NextSession,
                Says::NextSession {
                    course,
                    earliest,
                    latest,
                    closing,
                },
            ))
        }
        Window::TouchUp { opens_on, due_by } => {
            let closes = due_by - TOUCH_UP_CLOSES_IN;
            let closing = date == closes && closes != opens_on;
            let says = Says::TouchUp {
                course,
                opens_on,
                due_by,
                closing,
            };
            (date == opens_on || date == closes).then_some((ReminderKind::TouchUp, says))
        }
        Window::Next { .. } => None,
    }
}
