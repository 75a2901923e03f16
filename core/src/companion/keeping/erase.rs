//! Erasing everything: the one thing that has no way back.

use std::path::Path;

use super::super::Companion;
use crate::error::Result;
use crate::store::{self, Beside};

#[uniffi::export]
impl Companion {
    /// Deletes the diary, its snapshots, its photos and what SQLite keeps beside it. The shell asks twice before it
    /// calls this; every call after it is refused. Backups and exports lie where the patient put them.
    ///
    /// Refuses while another process has the diary open, and names the file that could not be deleted.
    pub fn erase(&self) -> Result<()> {
        let _alone = self.long_work();
        self.store()?.erase()
    }
}

/// The same for a diary that does not open: a damaged one, a newer one.
///
/// Refuses what is no diary, and where there is none.
#[uniffi::export]
pub fn erase_diary(path: &str) -> Result<()> {
    let path = Path::new(path);
    store::erase(path, &Beside::of(path)?)
}
