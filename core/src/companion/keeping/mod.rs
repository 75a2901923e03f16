//! Keeping the diary: snapshots, restoring, erasing.
//!
//! A diary that does not open, because it is damaged or not there, is restored and erased without a [`Companion`]: by
//! [`restore_diary`], [`diary_snapshots`] and [`erase_diary`].
//!
//! [`Companion`]: super::Companion

mod erase;
mod restore;
mod snapshots;

pub use erase::erase_diary;
pub use restore::{Restored, RestoredFrom, restore_diary};
pub use snapshots::diary_snapshots;

use crate::store::Entries;
use crate::words::{Say, Words};

/// "2 sessions" and "1 check-in".
fn counted(words: &Words, entries: Entries) -> (String, String) {
    let sessions = [("count", Say::Number(entries.sessions.into()))];
    let check_ins = [("count", Say::Number(entries.check_ins.into()))];
    (
        words.with("kept-sessions", &sessions),
        words.with("kept-check_ins", &check_ins),
    )
}
