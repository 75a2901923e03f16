//! The skin: check-ins and the clinician's words.

use aftercare::Result;

use super::Desk;
use crate::args::{CheckIn, Lift};
use crate::show;

pub(super) fn check_in(desk: &Desk, check_in: CheckIn) -> Result<()> {
    let written = desk.companion.check_in(&check_in.entry(), &desk.moment)?;
    desk.answer(&written, |screen| show::skin::check_in(screen, &written))
}

pub(super) fn lift(desk: &Desk, lift: &Lift) -> Result<()> {
    let session = lift
        .session
        .as_deref()
        .map(|session| desk.companion.find_session(session))
        .transpose()?;
    let lifted = desk.companion.lift(lift.kind, session, &desk.moment)?;
    desk.answer(&lifted, |screen| show::skin::lifted(screen, &lifted))
}
