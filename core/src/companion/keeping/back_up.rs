//! Making a backup.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use serde::Serialize;

use super::super::Companion;
use super::super::turns::Turn;
use super::{counted, watched};
use crate::error::{AftercareError, Result};
use crate::exchange::backup::{Contents, Photo, Source, pack, write};
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
        let (packed, contents, entries) = self.packed(&beside, &progress, moment)?;
        let source = Source {
            contents: &contents,
            packed: packed.path(),
            photos: &beside.photos(),
        };
        let bytes = write(to, replace, passphrase, &source, &progress)?;
        let at = moment.instant;
        // The backup is made; if this cannot be noted, one is offered again too soon.
        let noted = |mut store: Turn<'_>| store.write(|diary| Store::note_backup(diary, at));
        let _ = self.store().and_then(noted);
        Ok(BackedUp {
            path: to.display().to_string(),
            bytes,
            encrypted: passphrase.is_some(),
            sessions: entries.sessions,
            check_ins: entries.check_ins,
            photos: u32::try_from(contents.photos.len()).unwrap_or(u32::MAX),
            text: made(&words, entries, passphrase.is_some()),
        })
    }
}

impl Companion {
    /// A packed copy of the diary, in a file that goes away with its value. The diary is held only while it is copied.
    fn packed(
        &self,
        beside: &Beside,
        progress: &WorkProgress,
        moment: &Moment,
    ) -> Result<(Part, Contents, Entries)> {
        let copy = Part::new(beside)?;
        self.store()?.copy_into(copy.path())?;
        let entries = noted(copy.path(), moment)?;
        let packed = Part::new(beside)?;
        let about = pack(copy.path(), packed.path(), progress)?;
        let contents = Contents {
            schema: SCHEMA,
            made_at: moment.instant,
            unpacked: about.unpacked,
            packed: about.length,
            digest: about.digest,
            photos: photos(),
        };
        Ok((packed, contents, entries))
    }
}

/// The photos that go into a backup: those the diary names, which lie in its photos' folder.
fn photos() -> Vec<Photo> {
    Vec::new()
}

/// The copy says of itself that it was backed up, as the diary will.
fn noted(copy: &Path, moment: &Moment) -> Result<Entries> {
    let noted = || -> Result<Entries> {
        let connection = Connection::open(copy)?;
        Store::note_backup(&connection, moment.instant)?;
        Ok(Entries::of(&connection)?)
    };
    noted().map_err(|error| {
        AftercareError::fault("diary", copy.display(), format!("its copy: {error}"))
    })
}

/// Not even with `replace` a backup takes the place of what it is made from.
fn refuse_the_diarys_own(to: &Path, beside: &Beside) -> Result<()> {
    let place = |path: &Path| -> PathBuf {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or(Path::new("."))).unwrap_or_default();
        fs::canonicalize(path).unwrap_or_else(|_| folder.join(path.file_name().unwrap_or_default()))
    };
    if beside.owns(&place(to)) {
        let reason = "is the diary's own; a backup belongs elsewhere";
        return Err(AftercareError::bad_input("file", to.display(), reason));
    }
    Ok(())
}

fn made(words: &Words, entries: Entries, encrypted: bool) -> String {
    let (sessions, check_ins) = counted(words, entries);
    let values = [
        ("sessions", Say::Text(&sessions)),
        ("checkIns", Say::Text(&check_ins)),
    ];
    let made = words.with("backup-made", &values);
    let lock = if encrypted {
        words.text("backup-passphrase-lost")
    } else {
        words.text("backup-unencrypted")
    };
    format!("{made} {lock}")
}

/// What a patient must know before she chooses a passphrase, in her language; in English where that is not there.
#[must_use]
#[uniffi::export]
pub fn passphrase_warning(lang: &str) -> String {
    let words = Words::of(lang).or_else(|_| Words::of("en"));
    words.map_or_else(
        |_| String::new(),
        |words| words.text("backup-passphrase-lost"),
    )
}
