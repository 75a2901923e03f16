//! Where the diary lies when no file is named: the platform's own folder for a person's data.

use std::env;
use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use aftercare::AftercareError;

use crate::args::refused;

/// The file named, else the default one. Nothing is made yet.
pub(crate) fn diary(named: Option<PathBuf>) -> Result<PathBuf, AftercareError> {
    if let Some(path) = named {
        return Ok(path);
    }
    let folder = data_folder().ok_or_else(|| {
        refused(
            "diary",
            "none named",
            "no home folder is known; name a file with --diary",
        )
    })?;
    Ok(folder.join("aftercare").join("diary.db"))
}

/// Makes the default diary's folder, for its owner alone. A folder named by hand must be there already.
pub(crate) fn make_folder(diary: &Path) -> Result<(), AftercareError> {
    let Some(folder) = diary.parent().filter(|folder| !folder.is_dir()) else {
        return Ok(());
    };
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: folder.display().to_string(),
            reason: error.kind().to_string(),
        })
}

fn data_folder() -> Option<PathBuf> {
    if cfg!(target_os = "windows") {
        return absolute("APPDATA");
    }
    let home = absolute("HOME").or_else(env::home_dir);
    if cfg!(target_os = "macos") {
        return Some(home?.join("Library").join("Application Support"));
    }
    // The XDG base directory specification asks to ignore a path that is not absolute.
    absolute("XDG_DATA_HOME").or_else(|| Some(home?.join(".local").join("share")))
}

fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}
