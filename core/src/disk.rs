//! What both the diary and the files that leave it ask of a disk: that there is space, and that what was written stays.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::error::{AftercareError, Result};

/// Left free beside what is written, so that the diary itself can go on.
const SPARE: u64 = 1 << 20;

/// Refuses where a folder has not the space for so many bytes, before any is written.
pub(crate) fn enough_space(field: &str, folder: &Path, bytes: u64) -> Result<()> {
    // A file system that does not say is asked by writing.
    let free = fs4::available_space(folder).unwrap_or(u64::MAX);
    if free >= bytes.saturating_add(SPARE) {
        return Ok(());
    }
    Err(AftercareError::NoSpace {
        field: field.to_owned(),
        value: folder.display().to_string(),
        reason: format!("needs {bytes} bytes, {free} are free"),
    })
}

/// Waits until a file is on the disk.
pub(crate) fn sync(file: &Path) -> io::Result<()> {
    // Elsewhere than on Unix only a file opened for writing can be waited for.
    File::options()
        .read(true)
        .write(cfg!(not(unix)))
        .open(file)?
        .sync_all()
}

/// Waits until the names that a folder gives are on the disk.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// The same of the folder that a file lies in.
pub(crate) fn sync_folder_of(file: &Path) -> io::Result<()> {
    sync_folder(folder_of(file))
}

/// The folder that a file lies in, or is to: the current one where the path is a bare name.
pub(crate) fn folder_of(file: &Path) -> &Path {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}
