//! The diary as tables for a spreadsheet, in a folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::super::Companion;
use super::{ExportedFile, written};
use crate::error::{AftercareError, Result};
use crate::exchange::csv::Written;
use crate::store::Store;

impl Companion {
    /// Writes `sessions.csv`, `check-ins.csv` and `outcomes.csv` into a folder, which is made where it is not there.
    /// All of them or none: what was written before one failed is taken away again.
    pub(super) fn tables(&self, to: &Path, replace: bool) -> Result<Vec<ExportedFile>> {
        let tables = self.store()?.read(|connection| {
            Ok(Written {
                sessions: Store::sessions(connection)?,
                check_ins: Store::check_ins(connection)?,
                outcomes: Store::outcomes(connection)?,
            })
        })?;
        let files = tables.files()?;
        let made = made(to)?;
        let paths = files.iter().map(|(name, _)| to.join(name));
        let new: Vec<PathBuf> = paths.filter(|path| !path.exists()).collect();
        if !replace && new.len() < files.len() {
            let there = files.iter().map(|(name, _)| to.join(name));
            let there = there.filter(|path| !new.contains(path));
            let names: Vec<String> = there.map(|path| path.display().to_string()).collect();
            return Err(AftercareError::bad_input(
                "file",
                names.join(", "),
                "is there already",
            ));
        }
        let write = |(name, bytes): &(&str, Vec<u8>)| written(&to.join(name), replace, bytes);
        let written: Result<Vec<ExportedFile>> = files.iter().map(write).collect();
        written.inspect_err(|_| {
            // What cannot be taken away is whole, and the error says already that something is missing.
            for path in &new {
                let _ = fs::remove_file(path);
            }
            if made {
                let _ = fs::remove_dir(to);
            }
        })
    }
}

/// Makes the folder; whether it was not there.
fn made(folder: &Path) -> Result<bool> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(false),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(AftercareError::bad_input(
            "folder",
            folder.display(),
            "is no folder",
        )),
        Err(error) => Err(AftercareError::of_file("folder", folder, &error)),
    }
}
