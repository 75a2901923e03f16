//! Backups: one file with everything.
//!
//! Inside is a tar archive of these entries, in this order, each written plainly enough for `tar` and `gunzip`:
//!
//! | entry | what it is |
//! |---|---|
//! | `aftercare-backup.txt` | what follows: the format's version, the schema, lengths and SHA-256 sums |
//! | `diary.db.gz` | the diary, a SQLite database, compressed |
//! | `photos/<name>` | the photos, as they are |
//!
//! Around it lies, unless it was asked for in so many words to leave it out, a file of age (scrypt), which `age -d` opens
//! with the passphrase. What is inside is told before it is read, so every length is known, bounded and compared; what
//! was not told is not taken. The archive is padded to whole records, as tar does it, so that a file cut short is known
//! by its length even where nothing of it can be read.

mod archive;
mod contents;
mod pack;
mod read;
mod seal;
mod trouble;
mod write;

pub(crate) use contents::{Contents, Digest, MOST_PHOTOS, PhotoEntry, photo_name};
pub(crate) use pack::{pack, sum, sum_of};
pub(crate) use read::{Backup, Kind, kind};
pub(crate) use trouble::{ALTERED, CUT, FOREIGN};
pub(crate) use write::{Source, write};
