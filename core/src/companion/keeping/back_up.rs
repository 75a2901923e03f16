//! Making a backup.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use serde::Serialize;

use super::super::Companion;
use super::super::turns::Turn;
use super::{counted, watched};
use crate::disk;
use crate::error::{AftercareError, Result};
use crate::exchange::backup::{Contents, PhotoEntry, Source, pack, photo_name, sum_of, write};
use crate::exchange::{WorkProgress, refuse_if_there};
use crate::moment::Moment;
use crate::store::{Beside, Entries, Part, SCHEMA, Store};
use crate::words::{Say, Words};

/// How a backup is closed.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum BackupLock {
    /// Encrypted: opened by this passphrase alone. One that is lost cannot be recovered.
    Passphrase {
        /// The passphrase.
        passphrase: String,
    },
    /// Not encrypted: whoever has the file can read it.
    Unencrypted,
}

// A passphrase is in no log.
impl fmt::Debug for BackupLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase { .. } => "Passphrase",
            Self::Unencrypted => "Unencrypted",
        })
    }
}

impl BackupLock {
    fn passphrase(&self) -> Result<Option<&str>> {
        match self {
            Self::Unencrypted => Ok(None),
            Self::Passphrase { passphrase } if passphrase.trim().is_empty() => Err(
                AftercareError::bad_input("passphrase", "empty", "protects nothing"),
            ),
            Self::Passphrase { passphrase } => Ok(Some(passphrase)),
        }
    }
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct BackedUp {
    /// Where it lies.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// Whether a passphrase opens it.
    pub encrypted: bool,
    /// How many sessions it holds.
    pub sessions: u32,
    /// How many check-ins.
    pub check_ins: u32,
    /// How many photos.
    pub photos: u32,
    /// How many photos of the diary could not be read, and are not in it.
    pub photos_missing: u32,
    /// In the patient's language.
    pub text: String,
}

#[uniffi::export]
impl Companion {
    /// Writes everything into one file: beside its place first, then renamed.
    ///
    /// Refuses to write over a file that is there unless `replace`, over the diary itself, and what could not be
    /// restored.
    pub fn back_up(
        &self,
        to: &str,
        lock: &BackupLock,
        replace: bool,
        progress: Option<Arc<WorkProgress>>,
        moment: &Moment,
    ) -> Result<BackedUp> {
        let (to, progress) = (Path::new(to), watched(progress));
        let passphrase = lock.passphrase()?;
        refuse_if_there(to, replace)?;
        let _alone = self.long_work();
        let words = self.words()?;
        let beside = self.store()?.beside().clone();
        refuse_the_diarys_own(to, &beside)?;
        let Packed {
            diary,
            contents,
            entries,
            missing,
        } = self.packed(&beside, &progress, moment)?;
        let source = Source {
            contents: &contents,
            packed: diary.path(),
            photos: &beside.photos(),
        };
        let bytes = write(to, replace, passphrase, &source, &progress)?;
        let at = moment.instant;
        // The backup is made; if this cannot be noted, one is offered again too soon.
        let noted = |mut store: Turn<'_>| store.write(|diary| Store::note_backup(diary, at));
        let _ = self.store().and_then(noted);
        let mut made = BackedUp {
            path: to.display().to_string(),
            bytes,
            encrypted: passphrase.is_some(),
            sessions: entries.sessions,
            check_ins: entries.check_ins,
            photos: u32::try_from(contents.photos.len()).unwrap_or(u32::MAX),
            photos_missing: missing,
            text: String::new(),
        };
        made.text = told(&words, &made, entries);
        Ok(made)
    }
}

impl Companion {
    /// A packed copy of the diary, in a file that goes away with its value. The diary is held only while it is copied.
    fn packed(&self, beside: &Beside, progress: &WorkProgress, moment: &Moment) -> Result<Packed> {
        let copy = Part::new(beside)?;
        self.store()?.copy_into(copy.path())?;
        let (entries, files) = noted(copy.path(), moment)?;
        let diary = Part::new(beside)?;
        let about = pack(copy.path(), diary.path(), progress)?;
        let photos = photos(&files, &beside.photos(), progress);
        let missing = files.len() - photos.len();
        let contents = Contents {
            schema: SCHEMA,
            made_at: moment.instant,
            unpacked: about.unpacked,
            packed: about.length,
            digest: about.digest,
            photos,
        };
        Ok(Packed {
            diary,
            contents,
            entries,
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
        })
    }
}

/// What goes into a backup.
struct Packed {
    /// The packed diary.
    diary: Part,
    contents: Contents,
    entries: Entries,
    /// How many photos cannot.
    missing: u32,
}

/// The photos that go into a backup: those the diary names, which lie in its photos' folder as they were added.
fn photos(files: &BTreeSet<String>, folder: &Path, progress: &WorkProgress) -> Vec<PhotoEntry> {
    let entry = |file: &String| {
        let (length, digest) = sum_of(&folder.join(file), progress).ok()?;
        (photo_name(&digest) == *file).then_some(PhotoEntry { digest, length })
    };
    let mut photos: Vec<PhotoEntry> = files.iter().filter_map(entry).collect();
    photos.sort_unstable();
    photos
}

/// The copy says of itself that it was backed up, as the diary will.
fn noted(copy: &Path, moment: &Moment) -> Result<(Entries, BTreeSet<String>)> {
    let noted = || -> Result<_> {
        let connection = Connection::open(copy)?;
        Store::note_backup(&connection, moment.instant)?;
        Ok((Entries::of(&connection)?, Store::photo_files(&connection)?))
    };
    noted().map_err(|error| {
        AftercareError::fault("diary", copy.display(), format!("its copy: {error}"))
    })
}

/// Not even with `replace` a backup takes the place of what it is made from.
fn refuse_the_diarys_own(to: &Path, beside: &Beside) -> Result<()> {
    let place = |path: &Path| -> PathBuf {
        let folder = fs::canonicalize(disk::folder_of(path)).unwrap_or_default();
        fs::canonicalize(path).unwrap_or_else(|_| folder.join(path.file_name().unwrap_or_default()))
    };
    if beside.owns(&place(to)) {
        let reason = "is the diary's own; a backup belongs elsewhere";
        return Err(AftercareError::bad_input("file", to.display(), reason));
    }
    Ok(())
}

fn told(words: &Words, made: &BackedUp, entries: Entries) -> String {
    let (sessions, check_ins) = counted(words, entries);
    let values = [
        ("sessions", Say::Text(&sessions)),
        ("checkIns", Say::Text(&check_ins)),
    ];
    let mut told = vec![words.with("backup-made", &values)];
    let number = |count: u32| [("count", Say::Number(count.into()))];
    if made.photos > 0 {
        told.push(words.with("backup-photos", &number(made.photos)));
    }
    if made.photos_missing > 0 {
        told.push(words.with("backup-photos-missing", &number(made.photos_missing)));
    }
    told.push(if made.encrypted {
        words.text("backup-passphrase-lost")
    } else {
        words.text("backup-unencrypted")
    });
    told.join(" ")
}

/// What a patient must know before she chooses a passphrase, in her language; in English where that is not there.
#[must_use]
#[uniffi::export]
pub fn passphrase_warning(lang: &str) -> String {
    let words = Words::of_or_english(lang);
    words.map_or_else(
        |_| String::new(),
        |words| words.text("backup-passphrase-lost"),
    )
}
