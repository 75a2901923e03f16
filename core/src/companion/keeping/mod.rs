//! Keeping the diary: backups, snapshots, restoring, erasing.
//!
//! A diary that does not open, because it is damaged or not there, is restored and erased without a [`Companion`]: by
//! [`restore_diary`], [`diary_snapshots`] and [`erase_diary`].
//!
//! [`Companion`]: super::Companion

mod back_up;
mod erase;
mod restore;
mod snapshots;

pub use back_up::{BackedUp, BackupLock, passphrase_warning};
pub use erase::erase_diary;
pub use restore::{Restored, RestoredFrom, restore_diary};
pub use snapshots::diary_snapshots;

use std::sync::Arc;

use crate::exchange::WorkProgress;
use crate::store::Entries;
use crate::words::{Say, Words};

/// The progress handed in, or one that nobody looks at.
fn watched(progress: Option<Arc<WorkProgress>>) -> Arc<WorkProgress> {
    progress.unwrap_or_default()
}

/// "2 sessions" and "1 check-in".
fn counted(words: &Words, entries: Entries) -> (String, String) {
    let sessions = [("count", Say::Number(entries.sessions.into()))];
    let check_ins = [("count", Say::Number(entries.check_ins.into()))];
    (
        words.with("kept-sessions", &sessions),
        words.with("kept-check_ins", &check_ins),
    )
}
