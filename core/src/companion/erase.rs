//! Erasing everything: the one thing that has no way back.

use std::fs;
use std::io::ErrorKind;

use super::Companion;
use crate::error::{AftercareError, Result};

impl Companion {
    /// Deletes the diary and what SQLite keeps beside it. The shell asks twice before it calls this.
    ///
    /// Names the file that could not be deleted.
    pub fn erase(self) -> Result<()> {
        let path = self.store()?.path().to_owned();
        // Closing comes first: it moves the log into the file and deletes the log.
        drop(self);
        for beside in ["-wal", "-shm", ""] {
            let mut file = path.clone().into_os_string();
            file.push(beside);
            match fs::remove_file(&file) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => {
                    return Err(AftercareError::NoPermission {
                        field: "diary".to_owned(),
                        value: file.to_string_lossy().into_owned(),
                        reason: error.kind().to_string(),
                    });
                }
            }
        }
        Ok(())
    }
}
