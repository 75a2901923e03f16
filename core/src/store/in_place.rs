//! Whether the files that an open diary writes into are still those that lie in its place.

use std::fs;
use std::io;
use std::path::Path;

use super::beside::Beside;

/// The files that an open diary writes into, as the disk knows them. What is written into a file that is not in its
/// place any more is gone with it.
#[derive(Debug)]
pub(super) struct InPlace {
    diary: Option<Known>,
    log: Option<Known>,
}

/// Which file it is, whatever its name.
type Known = (u64, u64);

impl InPlace {
    /// Those that lie in their place now.
    pub(super) fn of(beside: &Beside) -> Self {
        Self {
            diary: known(beside.diary()).ok().flatten(),
            log: known(&beside.log()).ok().flatten(),
        }
    }

    /// What became of one that is not there any more.
    pub(super) fn lost(&self, beside: &Beside) -> Option<&'static str> {
        if is_another(self.diary, beside.diary()) {
            Some("the file was removed or replaced while it was open")
        } else if is_another(self.log, &beside.log()) {
            Some("its log was removed or replaced while it was open")
        } else {
            None
        }
    }
}

/// Where that cannot be found out, SQLite tells what it meets.
fn is_another(before: Option<Known>, path: &Path) -> bool {
    match known(path) {
        Ok(now) => before.is_some() && now != before,
        Err(error) => before.is_some() && error.kind() == io::ErrorKind::NotFound,
    }
}

#[cfg(unix)]
fn known(path: &Path) -> io::Result<Option<Known>> {
    use std::os::unix::fs::MetadataExt;
    let meta = fs::metadata(path)?;
    Ok(Some((meta.dev(), meta.ino())))
}

/// Elsewhere a file that is open can be neither removed nor replaced.
#[cfg(not(unix))]
fn known(_: &Path) -> io::Result<Option<Known>> {
    Ok(None)
}
