//! Writing a file: beside its place first, to the disk, then renamed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::disk;
use crate::error::{AftercareError, Result};

/// Writes a file of these bytes; refuses one that is there unless `replace`.
pub(crate) fn write(to: &Path, replace: bool, bytes: &[u8]) -> Result<u64> {
    written_beside(to, replace, |file| file.write_all(bytes))
}

/// Writes a file by `put`; refuses one that is there unless `replace`. On an error nothing is left behind. Gives
/// its length.
pub(crate) fn written_beside(
    to: &Path,
    replace: bool,
    put: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> Result<u64> {
    let failed = |error: &io::Error| AftercareError::of_file("file", to, error);
    refuse_if_there(to, replace)?;
    let beside = beside(to)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // What a patient exports is for her own eyes until she hands it on.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&beside).map_err(|error| failed(&error))?;
    let mut file = BufWriter::new(file);
    let written = put(&mut file)
        .and_then(|()| file.flush())
        .and_then(|()| file.get_ref().sync_all())
        .and_then(|()| file.get_ref().metadata().map(|meta| meta.len()));
    drop(file);
    // A name taken meanwhile is found at the last moment that a file system offers.
    let placed = written.and_then(|length| {
        if !replace && to.symlink_metadata().is_ok() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        fs::rename(&beside, to)?;
        disk::sync_folder_of(to)?;
        Ok(length)
    });
    placed.map_err(|error| {
        // What could not be finished is of no use; that it stays is no reason to hide why.
        let _ = fs::remove_file(&beside);
        if error.kind() == ErrorKind::AlreadyExists {
            return there_already(to);
        }
        failed(&error)
    })
}

/// A name beside a file that is nobody's.
fn beside(to: &Path) -> Result<PathBuf> {
    let refuse = || AftercareError::bad_input("file", to.display(), "names no file");
    let name = to.file_name().ok_or_else(refuse)?.to_string_lossy();
    let part = format!(".{name}.{}.part", uuid::Uuid::new_v4().simple());
    Ok(to.with_file_name(part))
}

/// Refuses a file that is there, unless it may be replaced: before work for it begins.
pub(crate) fn refuse_if_there(to: &Path, replace: bool) -> Result<()> {
    if !replace && to.symlink_metadata().is_ok() {
        return Err(there_already(to));
    }
    Ok(())
}

fn there_already(to: &Path) -> AftercareError {
    AftercareError::bad_input("file", to.display(), "is there already")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_or_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("plan.ics");
        assert_eq!(write(&to, false, b"one").unwrap(), 3);
        assert!(write(&to, false, b"two").unwrap_err().is_bad_input());
        assert_eq!(fs::read(&to).unwrap(), b"one");
        write(&to, true, b"three").unwrap();
        let failing = written_beside(&to, true, |file| {
            file.write_all(b"half")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert!(matches!(
            failing.unwrap_err(),
            AftercareError::NoSpace { .. }
        ));
        assert_eq!(fs::read(&to).unwrap(), b"three");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = folder.path().join("none").join("plan.ics");
        assert!(write(&nowhere, false, b"").unwrap_err().is_bad_input());
    }
}
