//! Reading a file that somebody else made: no more of it than can be right.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::error::{AftercareError, Result};

/// A file's bytes; none where there is no file. Refuses one larger than `most`, and what is no file at all.
pub(crate) fn read(field: &str, path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let failed = |error: io::Error| AftercareError::of_file(field, path, &error);
    let meta = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        meta => meta.map_err(failed)?,
    };
    // A pipe or a device could be waited for, or read, for ever.
    if !meta.is_file() {
        return Err(AftercareError::bad_input(
            field,
            path.display(),
            "is no file",
        ));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > most {
        let reason = format!("larger than {} MB", most >> 20);
        return Err(AftercareError::bad_input(field, path.display(), reason));
    }
    Ok(Some(bytes))
}
