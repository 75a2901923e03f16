//! Photos.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use aftercare::diary::{Photo, PhotoDraft};
use aftercare::{AftercareError, Result};
use tempfile::NamedTempFile;

use super::Desk;
use super::output::listed;
use crate::args::{self, refused};
use crate::show;

pub(super) fn run(desk: &Desk, wanted: args::Photo) -> Result<()> {
    match wanted {
        args::Photo::Add {
            file,
            area,
            view,
            on,
            session,
        } => {
            let session = session.map(|it| desk.companion.find_session(&it));
            let copy = copied(&file, &desk.companion.photo_folder()?)?;
            let name = copy.path().file_name().unwrap_or_default();
            let draft = PhotoDraft {
                file: name.to_string_lossy().into_owned(),
                area,
                view,
                on,
                session: session.transpose()?,
            };
            // The diary gives it a name of its own; what is not taken goes with its value.
            let added = desk.companion.add_photo(&draft, &desk.moment);
            let added = added.map_err(|error| named(error, &draft.file, &file))?;
            desk.answer(&added, |screen| {
                show::photos::one(screen, "added", &added);
            })
        }
        args::Photo::List => {
            let photos = desk.companion.photos()?;
            let folder = desk.companion.photo_folder()?;
            desk.answer(&listed("photos", &photos), |screen| {
                show::photos::list(screen, &photos, &folder);
            })
        }
        args::Photo::Pairs => {
            let pairs = desk.companion.photo_pairs()?;
            desk.answer(&pairs, |screen| show::photos::pairs(screen, &pairs))
        }
        args::Photo::Remove { photo } => {
            let id = desk.companion.find_photo(&photo)?;
            let removed = desk.companion.remove_photo(&id, &desk.moment)?;
            desk.answer(&removed, |screen| {
                show::photos::one(screen, "removed", &removed);
            })
        }
    }
}

/// A copy in the diary's own folder, no more of it than tells that it is too large.
fn copied(file: &Path, folder: &str) -> Result<NamedTempFile> {
    let refuse = |error: &io::Error| refused("file", file.display(), error.kind());
    let from = File::open(file).map_err(|error| refuse(&error))?;
    if !from.metadata().is_ok_and(|meta| meta.is_file()) {
        return Err(refused("file", file.display(), "is no file"));
    }
    let made = tempfile::Builder::new().suffix(".jpg").tempfile_in(folder);
    let failed = |error: io::Error| AftercareError::Fault {
        field: "file".to_owned(),
        value: folder.to_owned(),
        reason: error.kind().to_string(),
    };
    let mut copy = made.map_err(failed)?;
    let mut from = from.take(Photo::MOST_BYTES + 1);
    io::copy(&mut from, &mut copy).map_err(failed)?;
    Ok(copy)
}

/// A refusal of the copy, in the name of the file that was given.
fn named(error: AftercareError, copy: &str, file: &Path) -> AftercareError {
    match error {
        AftercareError::BadInput {
            field,
            value,
            reason,
        } if field == "file" && value.ends_with(copy) => refused(field, file.display(), reason),
        other => other,
    }
}
