//! The timeline: which phase a course's last session is in.

use chrono::NaiveDate;
use serde::Serialize;

use super::outlook::Outlook;
use crate::diary::{CourseId, SessionId, Treatment};
use crate::native::Text;
use crate::protocol::{Grade, SourceId};

/// The phase of the timeline on a date. Commonly described, not a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PhaseNow {
    /// Of which course.
    pub course: CourseId,
    /// Its last session done.
    pub session: SessionId,
    /// Its treatment.
    pub treatment: Treatment,
    /// The phase's name.
    pub phase: Text,
    /// The day number.
    pub day: u32,
    /// First day of the phase.
    pub from_day: u32,
    /// Last day of the phase; none: no end described.
    pub to_day: Option<u32>,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<SourceId>,
    /// In the patient's language.
    pub text: String,
}

impl Outlook<'_> {
    /// The phase of each course that was not ended, by its last session done.
    pub(crate) fn phases_on(&self, date: NaiveDate) -> Vec<PhaseNow> {
        let running = self
            .courses
            .iter()
            .filter(|course| course.facts.course.ended_on.is_none());
        running
            .filter_map(|course| {
                let last = course.facts.last_done.as_ref()?;
                let day = u32::try_from((date - last.on).num_days()).unwrap_or(0);
                let phases = course.counts.protocol.phases;
                let phase = phases
                    .iter()
                    .find(|it| it.from_day <= day && it.to_day.is_none_or(|to| day <= to))?;
                Some(PhaseNow {
                    course: course.facts.course.id.clone(),
                    session: last.id.clone(),
                    treatment: course.facts.course.treatment,
                    phase: phase.phase.into(),
                    day,
                    from_day: phase.from_day,
                    to_day: phase.to_day,
                    grade: phase.basis.grade,
                    sources: phase.basis.sources.to_vec(),
                    text: String::new(),
                })
            })
            .collect()
    }
}
