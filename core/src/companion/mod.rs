//! The door: one call gives one whole screen, or writes one change.
//!
//! Every call that depends on time takes a [`Moment`]. Calls may come from any thread; one at a time is served.

mod answers;
mod changes;
mod courses;
mod export;
#[cfg(feature = "faults")]
mod faults;
mod find;
mod guide;
mod import;
mod keeping;
mod notifications;
mod outdoors;
mod photos;
mod refusal;
mod screens;
mod sessions;
mod settings;
mod skin;
mod speak;
mod tasks;
mod turns;
mod valid;
mod why;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::Days;
use rusqlite::Connection;

pub use answers::{ReminderAnswer, SnoozeOffered, snooze_offered};
pub use changes::Undone;
pub use courses::{CoursePlanned, HoldPlan, PlanDraft};
pub use export::{ExportKind, Exported, ExportedFile};
pub use guide::{GradeMeaning, GuideAlso, GuideFigure, GuideItem, ProtocolGuide, ScarAdvice};
pub use import::{Imported, TableImported};
pub use keeping::{
    BackedUp, BackupLock, Restored, RestoredFrom, diary_snapshots, erase_diary, passphrase_warning,
    restore_diary,
};
#[cfg(feature = "bench")]
pub use notifications::PurePart;
pub use outdoors::{OutdoorsSet, PausePlanned};
pub use photos::PhotoWritten;
pub use refusal::error_text;
pub use sessions::{Ahead, Question, SessionLogged};
pub use settings::SettingShown;
pub use skin::{CheckInWritten, Lifted};
pub use speak::figure as figure_in_words;
pub use tasks::TaskWritten;

pub use crate::exchange::WorkProgress;
pub use crate::store::snapshots::{Snapshot, SnapshotKind};
pub use crate::store::{Change, ChangeKind};

use crate::error::Result;
use crate::moment::Moment;
use crate::plan::{Facts, Outlook, PlanChanges, compare};
use crate::store::{Scope, Store};
use crate::words::Words;
use turns::{Turn, Turns};

/// How far ahead a change is compared, for what must be read.
const COMPARED_AHEAD: Days = Days::new(61);

/// An open diary and everything it answers.
#[derive(Debug, uniffi::Object)]
pub struct Companion {
    store: Turns,
    /// Held by a backup, a restore and an erasing: one of them at a time.
    long_work: Mutex<()>,
    /// The language asked for beside the setting, and the words last used.
    words: Mutex<Spoken>,
}

#[derive(Debug, Default)]
struct Spoken {
    asked: Option<String>,
    last: Option<(String, Arc<Words>)>,
}

#[uniffi::export]
impl Companion {
    /// [`Self::open`] for the phones, whose paths are text.
    #[uniffi::constructor]
    pub fn new(path: &str, moment: &Moment) -> Result<Self> {
        Self::open(path, moment)
    }

    /// Speaks a language other than the diary's setting, until told otherwise; refuses one that is not there.
    pub fn speak(&self, lang: Option<String>) -> Result<()> {
        if let Some(lang) = &lang {
            Words::of(lang)?;
        }
        self.spoken().asked = lang;
        Ok(())
    }
}

impl Companion {
    /// Opens a diary, and makes one where there is none. The first opening of a date makes a snapshot beside it.
    ///
    /// Refuses, and leaves byte for byte as it is, what is a folder, no SQLite database, another program's, a newer
    /// version's or a damaged one, and then names the newest good snapshot; names a missing permission or a full disk.
    pub fn open(path: impl AsRef<Path>, moment: &Moment) -> Result<Self> {
        let store = Store::open(path.as_ref(), moment.date())?;
        Ok(Self {
            store: Turns::of(store),
            long_work: Mutex::default(),
            words: Mutex::default(),
        })
    }

    /// The words in the language asked for, else the setting's.
    pub fn words(&self) -> Result<Arc<Words>> {
        let settings = self.store()?.read(Store::settings)?;
        self.words_for(&settings.lang)
    }

    fn words_for(&self, setting: &str) -> Result<Arc<Words>> {
        let mut spoken = self.spoken();
        let lang = spoken.asked.clone().unwrap_or_else(|| setting.to_owned());
        if let Some((_, words)) = spoken.last.as_ref().filter(|(last, _)| *last == lang) {
            return Ok(Arc::clone(words));
        }
        let words = Arc::new(Words::of(&lang)?);
        spoken.last = Some((lang, Arc::clone(&words)));
        Ok(words)
    }

    /// The store, once it is this call's turn.
    fn store(&self) -> Result<Turn<'_>> {
        self.store.take()
    }

    fn long_work(&self) -> MutexGuard<'_, ()> {
        self.long_work
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn spoken(&self) -> MutexGuard<'_, Spoken> {
        self.words.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The facts for a question about these dates.
    fn facts(&self, scope: Scope) -> Result<Facts> {
        self.store()?
            .read(|connection| Store::facts(connection, scope))
    }

    /// Writes a change (or, with `keep` false, only looks what it would do) and compares the plan before and after.
    fn change<T>(
        &self,
        moment: &Moment,
        keep: bool,
        write: impl FnOnce(&Connection, &Facts) -> Result<T>,
    ) -> Result<(T, PlanChanges, Facts)> {
        self.change_within(around(moment), moment, keep, write)
    }

    /// The same, with more of the diary read.
    fn change_within<T>(
        &self,
        scope: Scope,
        moment: &Moment,
        keep: bool,
        write: impl FnOnce(&Connection, &Facts) -> Result<T>,
    ) -> Result<(T, PlanChanges, Facts)> {
        let both = |connection: &Connection| {
            let before = Store::facts(connection, scope)?;
            let written = write(connection, &before)?;
            let after = Store::facts(connection, scope)?;
            Ok((written, before, after))
        };
        let mut store = self.store()?;
        let (written, before, after) = if keep {
            store.write(both)?
        } else {
            store.preview(both)?
        };
        drop(store);
        let changes = compare(
            &Outlook::new(&before, moment).milestones(),
            &Outlook::new(&after, moment).milestones(),
        );
        Ok((written, changes, after))
    }
}

/// The dates that a moment's screen and a change are about.
fn around(moment: &Moment) -> Scope {
    let date = moment.date();
    Scope::Dates(date - Days::new(1), date + COMPARED_AHEAD)
}

#[cfg(test)]
mod scope_tests;
