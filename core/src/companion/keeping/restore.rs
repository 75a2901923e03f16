//! Restoring a snapshot or a copy of a diary.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::Companion;
use super::counted;
use crate::error::{AftercareError, Result};
use crate::moment::Moment;
use crate::store::{self, Beside, Kept, Stage, Staged, snapshots};
use crate::vocabulary::vocabulary;
use crate::words::{Say, Words};

vocabulary! {
    /// What was restored.
    "restored from" RestoredFrom {
        /// A snapshot beside the diary.
        Snapshot = "snapshot",
        /// A copy of a diary.
        Diary = "diary",
    }
}

/// What was restored, and what became of the diary that was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Restored {
    /// What.
    pub from: RestoredFrom,
    /// Its file.
    pub path: String,
    /// How many sessions the diary has now.
    pub sessions: u32,
    /// How many check-ins.
    pub check_ins: u32,
    /// The snapshot that has what was replaced.
    pub kept_snapshot: Option<String>,
    /// Where a damaged diary lies that was replaced.
    pub kept_aside: Option<String>,
    /// In the patient's language.
    pub text: String,
}

#[uniffi::export]
impl Companion {
    /// Puts a snapshot (by its name, or its date) or a copy of a diary in the diary's place. It is looked through before
    /// anything is replaced; what is replaced is kept, and nothing is merged. The door stays open, and from then on it
    /// is the restored diary's.
    ///
    /// Refuses a file that is no diary, newer or damaged, and while another process has the diary open. The diary then
    /// is as it was.
    pub fn restore(&self, from: &str, moment: &Moment) -> Result<Restored> {
        let _alone = self.long_work();
        // What was erased is not restored by a door that was left open.
        self.words()?;
        let beside = self.store()?.beside().clone();
        let ready = made_ready(from, &beside)?;
        let kept = self.store()?.restore(&ready.staged, moment.date())?;
        let words = self.words_for(&ready.staged.lang)?;
        Ok(ready.restored(kept, &words))
    }
}

/// The same for a diary that does not open, or is not there yet; told in a language, or in the restored diary's own.
#[expect(
    clippy::needless_pass_by_value,
    reason = "an absent text crosses to the phones by value alone"
)]
#[uniffi::export]
pub fn restore_diary(
    path: &str,
    from: &str,
    lang: Option<String>,
    moment: &Moment,
) -> Result<Restored> {
    let path = Path::new(path);
    let beside = Beside::of(path)?;
    store::may_be_replaced(path, &beside)?;
    let ready = made_ready(from, &beside)?;
    let kept = store::replace(path, &beside, &ready.staged, moment.date())?;
    let words = Words::of(lang.as_deref().unwrap_or(&ready.staged.lang))?;
    Ok(ready.restored(kept, &words))
}

/// What is to be restored, looked through, beside the diary.
struct Ready {
    from: RestoredFrom,
    path: PathBuf,
    staged: Staged,
}

fn made_ready(from: &str, beside: &Beside) -> Result<Ready> {
    let (source, path) = match snapshots::find(beside, from) {
        Some(file) => (RestoredFrom::Snapshot, file),
        None => (RestoredFrom::Diary, PathBuf::from(from)),
    };
    if !path.exists() {
        let reason = "no file and no snapshot of that name";
        return Err(AftercareError::bad_input("from", from, reason));
    }
    let stage = Stage::new(beside)?;
    stage.fill_from(&path)?;
    Ok(Ready {
        from: source,
        staged: stage.ready(&path)?,
        path,
    })
}

impl Ready {
    fn restored(self, kept: Kept, words: &Words) -> Restored {
        let entries = self.staged.entries;
        let (sessions, check_ins) = counted(words, entries);
        let values = [
            ("sessions", Say::Text(&sessions)),
            ("checkIns", Say::Text(&check_ins)),
        ];
        let mut text = words.with("restored", &values);
        let kept_text = match &kept {
            Kept::Nothing => None,
            Kept::Snapshot(_) => Some(words.text("restored-kept")),
            Kept::Aside(_) => Some(words.text("restored-aside")),
        };
        if let Some(kept) = kept_text {
            text = format!("{text} {kept}");
        }
        Restored {
            from: self.from,
            path: self.path.display().to_string(),
            sessions: entries.sessions,
            check_ins: entries.check_ins,
            kept_snapshot: match &kept {
                Kept::Snapshot(name) => Some(name.clone()),
                Kept::Nothing | Kept::Aside(_) => None,
            },
            kept_aside: match kept {
                Kept::Aside(path) => Some(path.display().to_string()),
                Kept::Nothing | Kept::Snapshot(_) => None,
            },
            text,
        }
    }
}
