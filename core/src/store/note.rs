//! How a diary was left: a line in the snapshots' folder that tells, without reading the diary, whether it is as it was
//! closed, what the sum of its bytes was then, and by which change it was last written.
//!
//! Nothing is written at an open, nor at a close after which the diary is as it was before. A line that is lost, old or
//! damaged costs a check of the whole diary, never more: it has a sum of its own, and is not waited for to reach the
//! disk.
//!
//! The file is locked as long as the diary is open, shared by those who use it and alone by who replaces it.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use chrono::NaiveDate;
use fs4::FileExt;
use rusqlite::{Connection, OptionalExtension};

use super::beside::Beside;
use super::changes::KEPT;
use super::stamp::{self, LeftFile, Stamp};

const NAME: &str = "left";
/// The line is padded to this, so that a shorter one never leaves the end of a longer one behind.
const LENGTH: usize = 160;
/// How long another process is waited for, in turns of `TURN`.
const TURNS: u32 = 200;
const TURN: Duration = Duration::from_millis(50);

/// Which change a diary was last written by. No write of the diary ever takes it back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Written {
    change: i64,
    id: String,
    /// How many changes were taken back, of those still known.
    undone: i64,
}

impl Written {
    /// What the diary says.
    pub(super) fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT n, id, (SELECT count(*) FROM change WHERE undone_at IS NOT NULL) FROM change \
                   ORDER BY n DESC LIMIT 1";
        let mut statement = connection.prepare_cached(sql)?;
        let row = statement.query_row([], |row| {
            Ok(Self {
                change: row.get(0)?,
                id: row.get(1)?,
                undone: row.get(2)?,
            })
        });
        Ok(row.optional()?.unwrap_or_default())
    }

    /// Whether a diary has all that was written up to here: this very change, and none taken back that was not.
    pub(super) fn is_in(&self, connection: &Connection) -> rusqlite::Result<bool> {
        if self.change == 0 {
            return Ok(true);
        }
        let now = Self::of(connection)?;
        if now.change == self.change {
            return Ok(now.id == self.id && now.undone >= self.undone);
        }
        if now.change < self.change || now.change - self.change >= KEPT {
            return Ok(now.change > self.change);
        }
        let sql = "SELECT id FROM change WHERE n = ?1";
        let id: Option<String> = connection
            .query_row(sql, [self.change], |row| row.get(0))
            .optional()?;
        Ok(id.as_ref() == Some(&self.id))
    }
}

/// The line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Left {
    /// The file as it was closed last; none where that is not known.
    pub(super) file: Option<LeftFile>,
    pub(super) written: Written,
    /// The date of the newest daily snapshot.
    pub(super) snapshot: Option<NaiveDate>,
}

impl Left {
    fn line(&self) -> String {
        let (stamp, sum) = self
            .file
            .map_or((NOWHERE, 0), |file| (file.stamp, file.sum));
        let snapshot = self.snapshot.map(|date| date.to_string());
        let id = Some(self.written.id.as_str()).filter(|id| !id.is_empty());
        let line = format!(
            "{} {} {sum:08x} {} {} {} {}",
            stamp.length,
            stamp.nanoseconds,
            self.written.change,
            self.written.undone,
            id.unwrap_or("-"),
            snapshot.as_deref().unwrap_or("-"),
        );
        let line = format!("{line} {:08x}", stamp::sum(line.as_bytes()));
        format!("{line:<width$}\n", width = LENGTH - 1)
    }

    /// None where it is not a line as it was written: what a damaged one says of a whole diary is worth nothing.
    fn read(line: &str) -> Option<Self> {
        let (line, sum) = line.trim_end().rsplit_once(' ')?;
        if u32::from_str_radix(sum, 16).ok()? != stamp::sum(line.as_bytes()) {
            return None;
        }
        let mut words = line.split_ascii_whitespace();
        let mut next = || words.next();
        let stamp = Stamp {
            length: next()?.parse().ok()?,
            nanoseconds: next()?.parse().ok()?,
        };
        let file = LeftFile {
            stamp,
            sum: u32::from_str_radix(next()?, 16).ok()?,
        };
        let written = Written {
            change: next()?.parse().ok()?,
            undone: next()?.parse().ok()?,
            id: next()
                .filter(|id| *id != "-")
                .unwrap_or_default()
                .to_owned(),
        };
        let snapshot = next()?.parse().ok();
        Some(Self {
            file: Some(file).filter(|file| file.stamp != NOWHERE),
            written,
            snapshot,
        })
    }
}

/// The stamp of no file.
const NOWHERE: Stamp = Stamp {
    length: 0,
    nanoseconds: 0,
};

/// The note of an open diary; locked until it is dropped.
#[derive(Debug)]
pub(super) struct Note {
    file: File,
    left: Left,
}

/// Why a note was not had.
#[derive(Debug)]
pub(super) enum Unheld {
    /// There is none, or none can be made or locked here.
    None,
    /// Another process holds it.
    Busy,
}

impl Note {
    /// The note that is there, shared with others.
    pub(super) fn found(beside: &Beside) -> Result<Self, Unheld> {
        Self::open(&path(beside), false, false)
    }

    /// The note, made where there is none, shared with others.
    pub(super) fn made(beside: &Beside) -> Result<Self, Unheld> {
        beside.make_folder().map_err(|_| Unheld::None)?;
        Self::open(&path(beside), true, false)
    }

    /// The note for this call alone; `make` makes one where there is none.
    pub(super) fn alone(beside: &Beside, make: bool) -> Result<Self, Unheld> {
        if make {
            beside.make_folder().map_err(|_| Unheld::None)?;
        }
        Self::open(&path(beside), make, true)
    }

    fn open(path: &Path, make: bool, alone: bool) -> Result<Self, Unheld> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(make)
            .truncate(false)
            .open(path)
            .map_err(|_| Unheld::None)?;
        lock(&file, alone)?;
        let left = read(&mut file).ok().flatten().unwrap_or_default();
        Ok(Self { file, left })
    }

    /// What it says.
    pub(super) const fn left(&self) -> &Left {
        &self.left
    }

    /// Says something else. That it could not be written costs a check later on.
    pub(super) fn say(&mut self, left: Left) {
        if left != self.left && self.write(&left).is_ok() {
            self.left = left;
        }
    }

    /// The same, and waits until it is on the disk.
    pub(super) fn say_for_sure(&mut self, left: Left) -> io::Result<()> {
        self.write(&left)?;
        self.left = left;
        self.file.sync_all()
    }

    /// After the diary was closed: as it lies there now, unless others still have it open. `opened` is the file as it
    /// was opened, where nothing was written since: if it is another one now, somebody else must say how it was left.
    pub(super) fn leave(&mut self, beside: &Beside, opened: Option<Stamp>) {
        let stamp = Stamp::at(beside.diary());
        if beside.log().exists() || (opened.is_some() && opened != stamp) {
            return;
        }
        // Others may have written since, and said so.
        if let Ok(Some(theirs)) = read(&mut self.file)
            && theirs.written.change >= self.left.written.change
        {
            self.left = theirs;
        }
        let known = self.left.file.filter(|file| Some(file.stamp) == stamp);
        self.say(Left {
            file: known.or_else(|| LeftFile::at(beside.diary())),
            ..self.left.clone()
        });
    }

    /// The next opening looks through the whole diary.
    pub(super) fn unsay(&mut self) {
        self.say(Left {
            file: None,
            ..self.left.clone()
        });
    }

    fn write(&mut self, left: &Left) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(left.line().as_bytes())
    }
}

/// Whether a diary was here once, by what its note says.
pub(super) fn tells_of_a_diary(beside: &Beside) -> bool {
    let left = File::open(path(beside)).and_then(|mut file| read(&mut file));
    let left = left.ok().flatten();
    left.is_some_and(|left| left.written.change > 0 || left.file.is_some())
}

/// Its place.
pub(super) fn path(beside: &Beside) -> PathBuf {
    beside.folder().join(NAME)
}

fn read(file: &mut File) -> io::Result<Option<Left>> {
    let mut line = [0; LENGTH];
    file.seek(SeekFrom::Start(0))?;
    let mut length = 0;
    while length < LENGTH {
        match file.read(&mut line[length..])? {
            0 => break,
            read => length += read,
        }
    }
    let line = std::str::from_utf8(&line[..length]).unwrap_or_default();
    Ok(Left::read(line))
}

/// Waits for others as long as SQLite does. Where there are no locks, SQLite's own are all there is.
fn lock(file: &File, alone: bool) -> Result<(), Unheld> {
    for _ in 0..TURNS {
        let locked = if alone {
            FileExt::try_lock(file)
        } else {
            FileExt::try_lock_shared(file)
        };
        match locked {
            Err(fs4::TryLockError::WouldBlock) => sleep(TURN),
            Err(fs4::TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            Ok(()) | Err(fs4::TryLockError::Error(_)) => return Ok(()),
        }
    }
    Err(Unheld::Busy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left() -> Left {
        Left {
            file: Some(LeftFile {
                stamp: Stamp {
                    length: 4096,
                    nanoseconds: 1_800_000_000_123_456_789,
                },
                sum: 0x0f0f_0f0f,
            }),
            written: Written {
                change: 7,
                id: "0f".repeat(16),
                undone: 2,
            },
            snapshot: Some("2026-03-01".parse().unwrap()),
        }
    }

    #[test]
    fn a_line_reads_back() {
        for left in [left(), Left::default()] {
            assert_eq!(left.line().len(), LENGTH);
            assert_eq!(Left::read(&left.line()), Some(left));
        }
        for torn in ["", "4096", "4096 x 7 2 id -", "\0\0\0"] {
            assert_eq!(Left::read(torn), None, "{torn:?}");
        }
    }

    #[test]
    fn a_line_with_a_flipped_bit_says_nothing() {
        let line = left().line().into_bytes();
        let written = line.iter().rposition(|byte| !byte.is_ascii_whitespace());
        for at in 0..=written.unwrap() {
            let mut flipped = line.clone();
            flipped[at] ^= 1;
            let read = std::str::from_utf8(&flipped).ok().and_then(Left::read);
            assert_eq!(read, None, "{at}");
        }
    }

    #[test]
    fn a_shorter_line_leaves_nothing_of_a_longer_one() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(&folder.path().join("diary.db")).unwrap();
        let mut note = Note::made(&beside).unwrap();
        note.say(left());
        note.say(Left::default());
        drop(note);
        assert_eq!(Note::found(&beside).unwrap().left, Left::default());
        assert!(!tells_of_a_diary(&beside));
    }

    #[test]
    fn who_replaces_a_diary_is_alone() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(&folder.path().join("diary.db")).unwrap();
        assert!(matches!(Note::found(&beside), Err(Unheld::None)));
        let first = Note::made(&beside).unwrap();
        let second = Note::found(&beside).unwrap();
        let file = OpenOptions::new().write(true).open(path(&beside)).unwrap();
        assert!(FileExt::try_lock(&file).is_err());
        drop((first, second));
        assert!(FileExt::try_lock(&file).is_ok());
    }
}
