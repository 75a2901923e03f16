//! Which course a session belongs to.

use chrono::{Months, NaiveDate};

use super::facts::Facts;
use super::outlook::CourseOutlook;
use super::series::Window;
use crate::diary::{CourseId, Regions, Treatment};
use crate::protocol::in_force;

/// How far a course reaches before its first session, and after its last where no touch-up is due.
const REACH: Months = Months::new(12);

/// The newest course of the treatment on an overlapping region that the date lies within: from 12 months before
/// its first session to its touch-up's `due_by`, else 12 months after its last. An ended course takes no more.
pub(crate) fn course_for(
    facts: &Facts,
    treatment: Treatment,
    on: NaiveDate,
    regions: Regions,
) -> Option<&CourseId> {
    facts
        .courses
        .iter()
        .filter(|course| course.course.treatment == treatment && course.course.ended_on.is_none())
        .filter(|course| course.regions.overlap(regions))
        .filter(|facts| {
            let counts = in_force(treatment, facts.course.protocol_version, &facts.course.plan);
            let closes = match (CourseOutlook { facts, counts }).window() {
                Some(Window::TouchUp { due_by, .. }) => due_by,
                _ => facts.last_on + REACH,
            };
            facts.first_on - REACH <= on && on <= closes
        })
        .max_by_key(|facts| (facts.first_on, facts.last_on))
        .map(|facts| &facts.course.id)
}
