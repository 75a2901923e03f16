//! What lies beside a diary and belongs to it, by its name. Whatever else lies there is somebody else's.
//!
//! | name | what it is |
//! |---|---|
//! | `<diary>-wal`, `<diary>-shm`, `<diary>-journal` | what SQLite keeps while the diary is open |
//! | `<diary>.snapshots/` | the snapshots, how the diary was left, and parts of files being made |
//! | `<diary>.damaged-<date>` and its `-wal` | a damaged diary that a restore replaced |
//! | `<diary>.photos/` | the photos |

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::error::{AftercareError, Result};

/// What SQLite keeps beside a database, by its ending.
pub(super) const OF_SQLITE: [&str; 3] = ["-wal", "-shm", "-journal"];
const DAMAGED: &str = ".damaged-";
/// How a part of a file being made ends.
const PART: &str = ".part";

/// A diary's place and the names beside it.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    diary: PathBuf,
}

impl Beside {
    /// The names beside this diary. A link is followed, as SQLite follows it: what belongs to the diary lies beside the
    /// file itself.
    pub(crate) fn of(diary: &Path) -> Result<Self> {
        // Made absolute, no name can be taken for a URI or for a database in memory.
        let diary = fs::canonicalize(diary).or_else(|_| std::path::absolute(diary));
        let diary = diary.map_err(|error| AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: String::new(),
            reason: error.kind().to_string(),
        })?;
        Ok(Self { diary })
    }

    /// The diary itself.
    pub(crate) fn diary(&self) -> &Path {
        &self.diary
    }

    /// What has the diary's name and this ending.
    pub(super) fn ending(&self, ending: impl AsRef<OsStr>) -> PathBuf {
        with_ending(&self.diary, ending)
    }

    /// SQLite's log.
    pub(super) fn log(&self) -> PathBuf {
        self.ending("-wal")
    }

    /// Where the snapshots lie.
    pub(crate) fn folder(&self) -> PathBuf {
        self.ending(".snapshots")
    }

    /// Where the photos lie.
    pub(crate) fn photos(&self) -> PathBuf {
        self.ending(".photos")
    }

    /// Makes the snapshots' folder where it is missing, for its owner alone: what lies in it is the diary again.
    pub(crate) fn make_folder(&self) -> io::Result<()> {
        make_own(&self.folder())
    }

    /// The same of the photos' folder.
    pub(crate) fn make_photo_folder(&self) -> io::Result<()> {
        make_own(&self.photos())
    }

    /// A name in the snapshots' folder for something being made, which is nobody's.
    pub(crate) fn part(&self) -> PathBuf {
        let name = format!(".{}{PART}", uuid::Uuid::new_v4().simple());
        self.folder().join(name)
    }

    /// The parts that calls left behind which did not come to their end.
    pub(super) fn parts(&self) -> Vec<PathBuf> {
        names_in(&self.folder(), is_part)
    }

    /// Whether a path is the diary, or something that belongs to it.
    pub(crate) fn owns(&self, path: &Path) -> bool {
        let of_sqlite = OF_SQLITE.iter().map(|ending| self.ending(ending));
        let mut files = std::iter::once(self.diary.clone()).chain(of_sqlite);
        files.any(|file| file == path)
            || path.starts_with(self.folder())
            || path.starts_with(self.photos())
    }

    /// A free name for a damaged diary that is replaced on that date.
    pub(super) fn damaged_on(&self, date: NaiveDate) -> PathBuf {
        let first = self.ending(format!("{DAMAGED}{date}"));
        let later = (2_u32..).map(|n| self.ending(format!("{DAMAGED}{date}-{n}")));
        let taken = |path: &PathBuf| {
            path.symlink_metadata().is_ok() || with_ending(path, "-wal").symlink_metadata().is_ok()
        };
        let mut names = std::iter::once(first.clone()).chain(later);
        names.find(|path| !taken(path)).unwrap_or(first)
    }

    /// The damaged diaries that were replaced, with their logs.
    pub(super) fn damaged(&self) -> Vec<PathBuf> {
        let (Some(folder), Some(name)) = (self.diary.parent(), self.diary.file_name()) else {
            return Vec::new();
        };
        let mut beginning = name.to_owned();
        beginning.push(DAMAGED);
        names_in(folder, |name| {
            let rest = name
                .as_encoded_bytes()
                .strip_prefix(beginning.as_encoded_bytes());
            rest.is_some_and(is_date_and_count)
        })
    }
}

fn make_own(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A file's name with an ending.
pub(crate) fn with_ending(path: &Path, ending: impl AsRef<OsStr>) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

fn names_in(folder: &Path, ours: impl Fn(&OsStr) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| ours(&entry.file_name()));
    ours.map(|entry| entry.path()).collect()
}

/// `.<32 hexadecimal digits>.part`, with what SQLite or packing adds to it.
fn is_part(name: &OsStr) -> bool {
    let Some(rest) = name.to_str().and_then(|name| name.strip_prefix('.')) else {
        return false;
    };
    let (id, rest) = rest.split_at_checked(32).unwrap_or_default();
    id.len() == 32 && id.bytes().all(|it| it.is_ascii_hexdigit()) && rest.starts_with(PART)
}

/// `2026-03-01`, `2026-03-01-2`, and either with what SQLite adds.
fn is_date_and_count(rest: &[u8]) -> bool {
    let Ok(rest) = std::str::from_utf8(rest) else {
        return false;
    };
    let logs = OF_SQLITE.iter().find_map(|it| rest.strip_suffix(it));
    let rest = logs.unwrap_or(rest);
    let (date, count) = rest.split_at_checked(10).unwrap_or_default();
    let counted = |count: &str| {
        let digits = count.strip_prefix('-').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit())
    };
    date.parse::<NaiveDate>().is_ok() && (count.is_empty() || counted(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_the_diary_are_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Beside::of(&folder.path().join("diary.db")).unwrap();
        let date = "2026-03-01".parse().unwrap();
        assert!(
            beside
                .damaged_on(date)
                .ends_with("diary.db.damaged-2026-03-01")
        );
        for name in [
            "diary.db.damaged-2026-03-01-wal",
            "diary.db.damaged-2026-03-01-2",
            "diary.db.damaged-notes.txt",
            "diary.db.damaged-2026-03-01-x",
            "diary.db.damaged-2026-03-01-",
            "other.db.damaged-2026-03-01",
        ] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        assert!(
            beside
                .damaged_on(date)
                .ends_with("diary.db.damaged-2026-03-01-3")
        );
        let mut damaged = beside.damaged();
        damaged.sort();
        assert_eq!(
            damaged,
            [
                beside.ending(".damaged-2026-03-01-2"),
                beside.ending(".damaged-2026-03-01-wal")
            ]
        );
        beside.make_folder().unwrap();
        beside.make_folder().unwrap();
        let part = beside.part();
        fs::write(&part, "").unwrap();
        fs::write(with_ending(&part, "-wal"), "").unwrap();
        fs::write(beside.folder().join(".notes.part"), "").unwrap();
        assert_eq!(beside.parts().len(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.db");
        fs::write(&real, "").unwrap();
        let link = folder.path().join("link.db");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let beside = Beside::of(&link).unwrap();
        assert_eq!(beside.diary(), fs::canonicalize(&real).unwrap());
    }
}
