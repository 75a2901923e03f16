//! Files for other programs and people.

use aftercare::Result;

use super::Desk;
use crate::args::{Export, refused};
use crate::show;

pub(super) fn run(desk: &Desk, wanted: &Export) -> Result<()> {
    let to = wanted
        .to
        .to_str()
        .ok_or_else(|| refused("file", wanted.to.display(), "not a name in UTF-8"))?;
    let exported = desk
        .companion
        .export(wanted.kind, to, wanted.force, &desk.moment)?;
    desk.answer(&exported, |screen| {
        show::export::exported(screen, &exported);
    })
}
