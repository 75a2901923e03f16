//! The facts worked out for one viewing zone and date.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::effect::Effect;
use super::facts::{CourseFacts, Facts};
use super::skin::Skin;
use crate::diary::{CourseId, SessionState};
use crate::moment::{Moment, Zone};
use crate::protocol::{InForce, in_force};

/// A course with what counts for it.
#[derive(Debug)]
pub(super) struct CourseOutlook<'f> {
    pub(super) facts: &'f CourseFacts,
    pub(super) counts: InForce,
}

/// The facts, seen from a moment: every session done with its own dates in the viewing zone.
#[derive(Debug)]
pub(crate) struct Outlook<'f> {
    pub(super) facts: &'f Facts,
    pub(super) moment: &'f Moment,
    /// The moment's civil date.
    pub(super) now: NaiveDate,
    pub(super) skin: Skin<'f>,
    pub(super) courses: Vec<CourseOutlook<'f>>,
    /// Sessions done, by date.
    pub(super) effects: Vec<Effect<'f>>,
}

impl<'f> Outlook<'f> {
    /// Works the facts out for a moment.
    pub(crate) fn new(facts: &'f Facts, moment: &'f Moment) -> Self {
        let now = moment.date();
        let courses: Vec<CourseOutlook<'f>> = facts
            .courses
            .iter()
            .map(|facts| {
                let course = &facts.course;
                let counts = in_force(course.treatment, course.protocol_version, &course.plan);
                CourseOutlook { facts, counts }
            })
            .collect();
        let effects = facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Done)
            .filter_map(|session| {
                let course = courses
                    .iter()
                    .find(|course| course.facts.course.id == session.course)?;
                Some(Effect::of(
                    session,
                    &course.counts,
                    &facts.words,
                    &moment.zone,
                    now,
                ))
            })
            .collect();
        Self {
            facts,
            moment,
            now,
            skin: Skin::of(&facts.check_ins, now),
            courses,
            effects,
        }
    }

    /// The moment's civil date.
    pub(crate) const fn today_date(&self) -> NaiveDate {
        self.now
    }

    /// The viewing zone.
    pub(crate) const fn zone(&self) -> &Zone {
        &self.moment.zone
    }

    /// The moment's wall time.
    pub(crate) fn now_wall(&self) -> NaiveDateTime {
        self.moment.zone.wall_of(self.moment.instant)
    }

    /// The next date-time after now with that wall time.
    pub(crate) fn next_wall(&self, time: NaiveTime) -> NaiveDateTime {
        let later = self.moment.zone.instant_of(self.now, time) > self.moment.instant;
        let date = if later {
            self.now
        } else {
            self.now + Days::new(1)
        };
        date.and_time(time)
    }

    pub(super) fn course(&self, id: &CourseId) -> Option<&CourseOutlook<'f>> {
        self.courses
            .iter()
            .find(|course| course.facts.course.id == *id)
    }
}
