//! Why a backup is not taken: each reason its own.

use std::io;
use std::path::Path;

use crate::error::AftercareError;

/// What a reason begins with where the file is not whole.
pub(crate) const CUT: &str = "is cut short";
/// Where it is another than the one that was written.
pub(crate) const ALTERED: &str = "was altered after it was written";
/// Where it never was a backup.
pub(crate) const FOREIGN: &str = "is no backup of this app and no diary";

/// Why a backup is not taken.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The file ends too soon: its length, and the length that it tells where that can be read.
    Cut(u64, Option<u64>),
    Altered,
    Foreign,
    /// A newer format.
    Newer(u32),
    NoPassphrase,
    WrongPassphrase,
    /// Encrypted, with no passphrase.
    ForAKey,
    /// Opening it takes more memory than is given.
    TooMuchWork,
    /// What is larger than what.
    TooLarge(&'static str, u64),
    /// More photos than that.
    TooMany(usize),
    /// The file system, on the side of the backup.
    Reading(io::Error),
    /// The file system, on the side of the diary.
    Writing(AftercareError),
}

impl Trouble {
    /// What reading an archive met. Whatever ends or decodes badly was announced otherwise.
    pub(super) fn of_reading(error: io::Error) -> Self {
        use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
        match error.kind() {
            InvalidData | InvalidInput | UnexpectedEof => Self::Altered,
            _ => Self::Reading(error),
        }
    }

    /// As the public error about that file.
    pub(crate) fn about(self, field: &str, file: &Path) -> AftercareError {
        let refused = |reason: &str| AftercareError::bad_input(field, file.display(), reason);
        let passphrase =
            |reason: &str| AftercareError::bad_input("passphrase", file.display(), reason);
        match self {
            Self::Cut(length, None) => refused(&format!("{CUT}: {length} bytes are left of it")),
            Self::Cut(length, Some(of)) => refused(&format!("{CUT}: {length} of {of} bytes")),
            Self::Altered => refused(ALTERED),
            Self::Foreign => refused(FOREIGN),
            Self::Newer(version) => AftercareError::NewerDiary {
                field: field.to_owned(),
                value: file.display().to_string(),
                reason: format!("its format is {version}, this version knows 1; left untouched"),
            },
            Self::NoPassphrase => passphrase("needed to open this backup"),
            Self::WrongPassphrase => passphrase("does not open this backup"),
            Self::ForAKey => refused("is encrypted for a key, not with a passphrase"),
            Self::TooMuchWork => refused("asks for more memory to be opened than is given"),
            Self::TooLarge(what, most) => {
                refused(&format!("{what} is larger than {} MB", most >> 20))
            }
            Self::TooMany(most) => refused(&format!("more than {most} photos")),
            Self::Reading(error) => AftercareError::of_file(field, file, &error),
            Self::Writing(error) => error,
        }
    }
}
