//! The snapshots there are.

use std::path::Path;

use super::super::Companion;
use super::counted;
use crate::error::Result;
use crate::store::snapshots::{self, Snapshot};
use crate::store::{Beside, Entries};
use crate::words::{Say, Words};

#[uniffi::export]
impl Companion {
    /// The snapshots, the newest first, each looked through.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>> {
        let words = self.words()?;
        let beside = self.store()?.beside().clone();
        Ok(spoken(&words, snapshots::list(&beside)))
    }
}

/// The same of a diary that does not open, told in a language.
#[uniffi::export]
pub fn diary_snapshots(path: &str, lang: &str) -> Result<Vec<Snapshot>> {
    let beside = Beside::of(Path::new(path))?;
    Ok(spoken(&Words::of(lang)?, snapshots::list(&beside)))
}

fn spoken(words: &Words, mut snapshots: Vec<Snapshot>) -> Vec<Snapshot> {
    for snapshot in &mut snapshots {
        if let (Some(sessions), Some(check_ins)) = (snapshot.sessions, snapshot.check_ins) {
            let entries = Entries {
                sessions,
                check_ins,
            };
            let (sessions, check_ins) = counted(words, entries);
            let values = [
                ("sessions", Say::Text(&sessions)),
                ("checkIns", Say::Text(&check_ins)),
            ];
            snapshot.text = words.with("snapshot-holds", &values);
        }
    }
    snapshots
}
