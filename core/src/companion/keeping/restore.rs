//! Restoring a backup or a snapshot.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::super::Companion;
use super::{counted, watched};
use crate::disk;
use crate::error::{AftercareError, Result};
use crate::exchange::WorkProgress;
use crate::exchange::backup::{Backup, Kind, kind};
use crate::moment::Moment;
use crate::store::{self, Beside, Kept, Stage, Staged, snapshots};
use crate::vocabulary::vocabulary;
use crate::words::{Say, Words};

vocabulary! {
    /// What was restored.
    "restored from" RestoredFrom {
        /// A backup.
        Backup = "backup",
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
    /// When the backup was made.
    pub made_at: Option<DateTime<Utc>>,
    /// How many sessions the diary has now.
    pub sessions: u32,
    /// How many check-ins.
    pub check_ins: u32,
    /// How many photos.
    pub photos: u32,
    /// How many photos it names whose files are not here.
    pub photos_missing: u32,
    /// The snapshot that has what was replaced.
    pub kept_snapshot: Option<String>,
    /// Where a damaged diary lies that was replaced.
    pub kept_aside: Option<String>,
    /// In the patient's language.
    pub text: String,
}

#[uniffi::export]
impl Companion {
    /// Puts a backup, a snapshot (by its name, or its date) or a copy of a diary in the diary's place. It is looked
    /// through before anything is replaced; what is replaced is kept, and nothing is merged. The door stays open, and
    /// from then on it is the restored diary's.
    ///
    /// Refuses a passphrase that does not open the backup, a file that is cut short, altered, no backup, newer or
    /// damaged, and while another process has the diary open. The diary then is as it was.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "an absent text crosses to the phones by value alone"
    )]
    pub fn restore(
        &self,
        from: &str,
        passphrase: Option<String>,
        progress: Option<Arc<WorkProgress>>,
        moment: &Moment,
    ) -> Result<Restored> {
        let _alone = self.long_work();
        // What was erased is not restored by a door that was left open.
        self.words()?;
        let beside = self.store()?.beside().clone();
        let ready = made_ready(from, passphrase.as_deref(), &watched(progress), &beside)?;
        ready.place_photos(&beside)?;
        let kept = self.store()?.restore(&ready.staged, moment.date())?;
        let words = self.words_for(&ready.staged.lang)?;
        Ok(ready.restored(kept, &beside, &words))
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
    passphrase: Option<String>,
    lang: Option<String>,
    progress: Option<Arc<WorkProgress>>,
    moment: &Moment,
) -> Result<Restored> {
    let path = Path::new(path);
    let beside = Beside::of(path)?;
    store::may_be_replaced(path, &beside)?;
    let ready = made_ready(from, passphrase.as_deref(), &watched(progress), &beside)?;
    ready.place_photos(&beside)?;
    let kept = store::replace(path, &beside, &ready.staged, moment.date())?;
    let words = Words::of(lang.as_deref().unwrap_or(&ready.staged.lang))?;
    Ok(ready.restored(kept, &beside, &words))
}

/// What is to be restored, looked through, beside the diary.
struct Ready {
    from: RestoredFrom,
    path: PathBuf,
    made_at: Option<DateTime<Utc>>,
    staged: Staged,
    /// Where the photos lie until then.
    photos: Photos,
}

/// A folder that goes away with its value.
struct Photos(PathBuf);

impl Drop for Photos {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn made_ready(
    from: &str,
    passphrase: Option<&str>,
    progress: &WorkProgress,
    beside: &Beside,
) -> Result<Ready> {
    let (source, path) = match snapshots::find(beside, from) {
        Some(file) => (RestoredFrom::Snapshot, file),
        None => (RestoredFrom::Diary, PathBuf::from(from)),
    };
    if !path.exists() {
        let reason = "no file and no snapshot of that name";
        return Err(AftercareError::bad_input("from", from, reason));
    }
    match kind(&path)? {
        Kind::Database => {
            let stage = Stage::new(beside)?;
            stage.fill_from(&path)?;
            let photos = Photos(stage.folder());
            Ok(Ready {
                from: source,
                made_at: None,
                staged: stage.ready(&path, None)?,
                path,
                photos,
            })
        }
        Kind::Backup => unpacked(path, passphrase, progress, beside),
    }
}

fn unpacked(
    path: PathBuf,
    passphrase: Option<&str>,
    progress: &WorkProgress,
    beside: &Beside,
) -> Result<Ready> {
    let backup = Backup::open(&path, passphrase, progress)?;
    let made_at = backup.contents().made_at;
    store::not_newer("from", &path, backup.contents().schema)?;
    // The restored diary, and the snapshot of the one it replaces.
    let diary = fs::metadata(beside.diary()).map_or(0, |meta| meta.len());
    let stage = Stage::new(beside)?;
    disk::enough_space("diary", &beside.folder(), backup.contents().space() + diary)?;
    let photos = Photos(stage.folder());
    backup.unpack(&path, stage.file(), &photos.0)?;
    Ok(Ready {
        from: RestoredFrom::Backup,
        made_at: Some(made_at),
        staged: stage.ready(&path, Some(made_at))?,
        path,
        photos,
    })
}

impl Ready {
    /// Moves the restored photos to the diary's, before the diary that names them. One that is there already is named
    /// by what is in it, so it is the same one, or damaged.
    fn place_photos(&self, beside: &Beside) -> Result<()> {
        let folder = beside.photos();
        let failed = |error| AftercareError::of_file("photos", &folder, &error);
        let Ok(photos) = fs::read_dir(&self.photos.0) else {
            return Ok(());
        };
        beside.make_photo_folder().map_err(failed)?;
        for photo in photos {
            let photo = photo.map_err(failed)?;
            fs::rename(photo.path(), folder.join(photo.file_name())).map_err(failed)?;
        }
        disk::sync_folder(&folder).map_err(failed)
    }

    fn restored(self, kept: Kept, beside: &Beside, words: &Words) -> Restored {
        let (entries, folder) = (self.staged.entries, beside.photos());
        let there = |file: &&String| folder.join(file).exists();
        let photos = self.staged.photos.iter().filter(there).count();
        let missing = self.staged.photos.len() - photos;
        let (sessions, check_ins) = counted(words, entries);
        let values = [
            ("sessions", Say::Text(&sessions)),
            ("checkIns", Say::Text(&check_ins)),
        ];
        let mut text = vec![words.with("restored", &values)];
        let number = |count: usize| {
            [(
                "count",
                Say::Number(i64::try_from(count).unwrap_or(i64::MAX)),
            )]
        };
        if photos > 0 {
            text.push(words.with("restored-photos", &number(photos)));
        }
        if missing > 0 {
            text.push(words.with("restored-photos-missing", &number(missing)));
        }
        match &kept {
            Kept::Nothing => {}
            Kept::Snapshot(_) => text.push(words.text("restored-kept")),
            Kept::Aside(_) => text.push(words.text("restored-aside")),
        }
        Restored {
            from: self.from,
            path: self.path.display().to_string(),
            made_at: self.made_at,
            sessions: entries.sessions,
            check_ins: entries.check_ins,
            photos: u32::try_from(photos).unwrap_or(u32::MAX),
            photos_missing: u32::try_from(missing).unwrap_or(u32::MAX),
            kept_snapshot: match &kept {
                Kept::Snapshot(name) => Some(name.clone()),
                Kept::Nothing | Kept::Aside(_) => None,
            },
            kept_aside: match kept {
                Kept::Aside(path) => Some(path.display().to_string()),
                Kept::Nothing | Kept::Snapshot(_) => None,
            },
            text: text.join(" "),
        }
    }
}
