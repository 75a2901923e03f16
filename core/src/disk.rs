//! What both the diary and the files that leave it ask of a disk: that what was written stays.

use std::fs::File;
use std::io;
use std::path::Path;

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
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    sync_folder(folder.unwrap_or(Path::new(".")))
}
