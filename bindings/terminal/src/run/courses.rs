//! Courses: the clinician's plan, and ending one.

use aftercare::Result;

use super::Desk;
use crate::args::Plan;
use crate::show;

pub(super) fn plan(desk: &Desk, plan: Plan) -> Result<()> {
    let id = desk.companion.find_course(&plan.course)?;
    let planned = desk
        .companion
        .clinician_plan(&id, &plan.draft(), &desk.moment)?;
    desk.answer(&planned, |screen| {
        show::courses::written(screen, "plan", &planned);
    })
}

pub(super) fn end(desk: &Desk, course: &str) -> Result<()> {
    let id = desk.companion.find_course(course)?;
    let ended = desk.companion.end_course(&id, &desk.moment)?;
    desk.answer(&ended, |screen| {
        show::courses::written(screen, "end", &ended);
    })
}
