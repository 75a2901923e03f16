//! Deleting a diary and all that belongs to it, whole or damaged, and nothing else.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::beside::{Beside, OF_SQLITE, with_ending};
use super::note::{self, Note, Unheld, Written};
use super::place::{Found, Place};
use super::{held_too_long, replace, snapshots};
use crate::disk;
use crate::error::{AftercareError, Result};

/// Deletes the diary at a path, which is closed. The diary goes last: until then it is found, and can be erased again.
pub(crate) fn erase(path: &Path, beside: &Beside) -> Result<()> {
    let _alone = match Note::alone(beside, false) {
        Ok(note) => Some(note),
        Err(Unheld::None) => None,
        Err(Unheld::Busy) => return Err(held_too_long(path)),
    };
    // Holding it to the end, nobody writes into what is being deleted.
    let connection = is_ours(path, beside)?;
    let snapshots = snapshots::files(beside);
    let parts = beside.parts().into_iter().chain(beside.damaged());
    for file in snapshots.iter().cloned().chain(parts) {
        for ending in OF_SQLITE {
            delete(&with_ending(&file, ending))?;
        }
        delete(&file)?;
    }
    delete_photos(&beside.photos())?;
    delete(beside.diary())?;
    drop(connection);
    for ending in OF_SQLITE {
        delete(&beside.ending(ending))?;
    }
    delete(&note::path(beside))?;
    // Somebody else's files keep the folder.
    let _ = fs::remove_dir(beside.folder());
    let left = all(beside).find(|file| file.symlink_metadata().is_ok());
    if let Some(file) = left {
        return Err(AftercareError::fault(
            "diary",
            file.display(),
            "is still there",
        ));
    }
    // What is deleted stays so, where the folder can say that at all.
    let _ = disk::sync_folder_of(beside.diary());
    Ok(())
}

/// Refuses what is no diary; gives a connection that keeps others away where the diary can be opened.
fn is_ours(path: &Path, beside: &Beside) -> Result<Option<rusqlite::Connection>> {
    let (place, found) = match Place::looked_at(path, beside) {
        // A diary all the same.
        Err(AftercareError::NewerDiary { .. }) => return Ok(None),
        found => found?,
    };
    match found {
        Found::Foreign(_) if place.known && !path.is_dir() => Ok(None),
        Found::Foreign(what) => Err(place.foreign(what)),
        Found::Nothing { .. } if place.known => Ok(None),
        Found::Nothing { .. } if all(beside).any(|file| file.exists()) => Ok(None),
        Found::Nothing { .. } => Err(AftercareError::bad_input(
            "diary",
            path.display(),
            "is not there; nothing was deleted",
        )),
        Found::Database { .. } => match replace::alone(&place, &Written::default()) {
            Err(AftercareError::DamagedDiary { .. } | AftercareError::NewerDiary { .. }) => {
                Ok(None)
            }
            alone => alone,
        },
    }
}

/// All that can be the diary's.
fn all(beside: &Beside) -> impl Iterator<Item = PathBuf> {
    let of_sqlite = OF_SQLITE.iter().map(|ending| beside.ending(ending));
    std::iter::once(beside.diary().to_owned())
        .chain(of_sqlite)
        .chain(snapshots::files(beside))
        .chain(beside.parts())
        .chain(beside.damaged())
        .chain([beside.photos(), note::path(beside)])
}

fn delete(file: &Path) -> Result<()> {
    gone(file, fs::remove_file(file))
}

/// The photos' folder is the app's own, whatever lies in it.
fn delete_photos(folder: &Path) -> Result<()> {
    gone(folder, fs::remove_dir_all(folder))
}

fn gone(path: &Path, deleted: io::Result<()>) -> Result<()> {
    match deleted {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: path.display().to_string(),
            reason: error.kind().to_string(),
        }),
        _ => Ok(()),
    }
}
