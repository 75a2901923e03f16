//! What tells a file from another: its length and time, and the sum of what is in it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::UNIX_EPOCH;

use flate2::Crc;

/// How much of a file is read at once.
const PIECE: usize = 1 << 16;

/// A file's length and when it was written, to tell whether it is the one that was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) length: u64,
    pub(super) nanoseconds: u128,
}

impl Stamp {
    pub(super) fn of(meta: &fs::Metadata) -> Option<Self> {
        let written = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self {
            length: meta.len(),
            nanoseconds: written.as_nanos(),
        })
    }

    /// That of the file at a path.
    pub(super) fn at(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().as_ref().and_then(Self::of)
    }
}

/// A file as it was left: what is in it, as long as nobody wrote into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LeftFile {
    pub(super) stamp: Stamp,
    pub(super) sum: u32,
}

impl LeftFile {
    /// The file at a path, read to its end; none where it was written meanwhile.
    pub(super) fn at(path: &Path) -> Option<Self> {
        let stamp = Stamp::at(path)?;
        let sum = sum_of(path).ok()?;
        (Stamp::at(path) == Some(stamp)).then_some(Self { stamp, sum })
    }

    /// Whether the file at a path has other bytes though nobody wrote into it: the disk has lost some.
    pub(super) fn has_rotted(&self, path: &Path) -> bool {
        Stamp::at(path) == Some(self.stamp) && Self::at(path).is_some_and(|now| now.sum != self.sum)
    }
}

/// The sum of some bytes.
pub(super) fn sum(bytes: &[u8]) -> u32 {
    let mut sum = Crc::new();
    sum.update(bytes);
    sum.sum()
}

fn sum_of(path: &Path) -> io::Result<u32> {
    let (mut file, mut sum) = (File::open(path)?, Crc::new());
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(sum.sum()),
            read => sum.update(&piece[..read]),
        }
    }
}
