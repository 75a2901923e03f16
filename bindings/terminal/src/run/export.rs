//! Files for other programs and people, and tables read in.

use std::path::Path;

use aftercare::Result;

use super::Desk;
use crate::args::{Export, refused};
use crate::show;

pub(super) fn run(desk: &Desk, wanted: &Export) -> Result<()> {
    let exported = desk.companion.export(
        wanted.kind,
        in_utf8(&wanted.to)?,
        wanted.force,
        &desk.moment,
    )?;
    desk.answer(&exported, |screen| {
        show::export::exported(screen, &exported);
    })
}

pub(super) fn read_in(desk: &Desk, folder: &Path) -> Result<()> {
    let imported = desk.companion.import_csv(in_utf8(folder)?, &desk.moment)?;
    desk.answer(&imported, |screen| {
        show::export::imported(screen, &imported);
    })
}

fn in_utf8(file: &Path) -> Result<&str> {
    file.to_str()
        .ok_or_else(|| refused("file", file.display(), "not a name in UTF-8"))
}
