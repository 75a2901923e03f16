//! The one public error.

use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What can go wrong, for a shell to show or to act on.
///
/// Every variant carries the field, the value and the reason, as lowercase fragments that read after "failed
/// to"; none ever carries a patient's note.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum AftercareError {
    /// What was entered cannot be: nothing was written.
    #[error("{field}: {value}: {reason}")]
    BadInput {
        /// Which entry.
        field: String,
        /// What was given.
        value: String,
        /// Why it is refused.
        reason: String,
    },
    /// The file is something else: a directory, another program's file, no SQLite database.
    #[error("{field}: {value}: {reason}")]
    NotADiary {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// What was found instead.
        reason: String,
    },
    /// The diary was written by a newer version and is left untouched.
    #[error("{field}: {value}: {reason}")]
    NewerDiary {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// Which schema was found and which is known.
        reason: String,
    },
    /// The diary is damaged; it stays where it is.
    #[error("{field}: {value}: {reason}")]
    DamagedDiary {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// What was found.
        reason: String,
    },
    /// The file or its folder cannot be read or written.
    #[error("{field}: {value}: {reason}")]
    NoPermission {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// What was refused.
        reason: String,
    },
    /// There is no room left; what was written earlier is whole.
    #[error("{field}: {value}: {reason}")]
    NoSpace {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// What could not be written.
        reason: String,
    },
    /// Another process has held the diary for longer than the busy timeout.
    #[error("{field}: {value}: {reason}")]
    Busy {
        /// `diary`.
        field: String,
        /// The path.
        value: String,
        /// How long it was waited for.
        reason: String,
    },
    /// A fault that none of the others names.
    #[error("{field}: {value}: {reason}")]
    Fault {
        /// What was being done.
        field: String,
        /// With what.
        value: String,
        /// What happened.
        reason: String,
    },
}

impl AftercareError {
    /// Bad input, with the field, the value and the reason.
    pub(crate) fn bad_input(
        field: impl Display,
        value: impl Display,
        reason: impl Display,
    ) -> Self {
        Self::BadInput {
            field: field.to_string(),
            value: value.to_string(),
            reason: reason.to_string(),
        }
    }

    /// A fault inside the core or the library below it.
    pub(crate) fn fault(field: impl Display, value: impl Display, reason: impl Display) -> Self {
        Self::Fault {
            field: field.to_string(),
            value: value.to_string(),
            reason: reason.to_string(),
        }
    }

    /// What a file system refused, at that path.
    pub(crate) fn of_file(field: impl Display, path: &Path, error: &io::Error) -> Self {
        let (field, value) = (field.to_string(), path.display().to_string());
        let reason = error.kind().to_string();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace {
                    field,
                    value,
                    reason,
                }
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NoPermission {
                field,
                value,
                reason,
            },
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory => {
                Self::BadInput {
                    field,
                    value,
                    reason,
                }
            }
            _ => Self::Fault {
                field,
                value,
                reason,
            },
        }
    }

    /// Whether the person can mend it by entering something else (exit code 2), or it is a fault (1).
    #[must_use]
    pub const fn is_bad_input(&self) -> bool {
        matches!(self, Self::BadInput { .. })
    }
}

/// What every fallible call of this crate gives.
pub type Result<T> = std::result::Result<T, AftercareError>;
