//! Writing a backup.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use super::archive;
use super::contents::{self, Contents};
use super::pack::Summed;
use super::seal;
use crate::disk;
use crate::error::Result;
use crate::exchange::file::written_beside;
use crate::exchange::progress::{Counted, WorkProgress};

/// Where a backup's entries come from.
#[derive(Debug)]
pub(crate) struct Source<'s> {
    /// What there is.
    pub(crate) contents: &'s Contents,
    /// The packed diary.
    pub(crate) packed: &'s Path,
    /// The photos' folder.
    pub(crate) photos: &'s Path,
}

/// Writes a backup; refuses a file that is there unless `replace`, and what could not be restored. Gives its length.
pub(crate) fn write(
    to: &Path,
    replace: bool,
    passphrase: Option<&str>,
    source: &Source<'_>,
    progress: &WorkProgress,
) -> Result<u64> {
    let bounded = source.contents.bounded();
    bounded.map_err(|trouble| trouble.about("file", to))?;
    let text = source.contents.spelled();
    let lengths = source.contents.entries().map(|(_, length, _)| length);
    let length = archive::length(std::iter::once(bytes(&text)).chain(lengths));
    disk::enough_space("file", disk::folder_of(to), length)?;
    progress.expect(length);
    written_beside(to, replace, |file| match passphrase {
        None => archived(file, &text, source, progress),
        Some(passphrase) => {
            let mut sealed = seal::seal(file, passphrase)?;
            archived(&mut sealed, &text, source, progress)?;
            sealed.finish().map(drop)
        }
    })
}

/// The contents, spelled, and what they list.
fn archived(
    to: &mut impl Write,
    text: &str,
    source: &Source<'_>,
    progress: &WorkProgress,
) -> io::Result<()> {
    let mut to = Counted {
        inner: to,
        progress,
    };
    let written_at = u64::try_from(source.contents.made_at.timestamp()).unwrap_or(0);
    let mut entry = |name: &str, length: u64, from: &mut dyn Read| -> io::Result<u64> {
        to.write_all(&archive::head(name, length, written_at)?)?;
        let copied = io::copy(&mut from.take(length), &mut to)?;
        if copied != length {
            return Err(changed());
        }
        zeros(&mut to, archive::padding(length))?;
        Ok(length + archive::padding(length) + 512)
    };
    let mut before = entry(contents::NAME, bytes(text), &mut text.as_bytes())?;
    for (name, length, digest) in source.contents.entries() {
        let file = match name.strip_prefix(contents::PHOTOS) {
            Some(photo) => File::open(source.photos.join(photo))?,
            None => File::open(source.packed)?,
        };
        let mut file = Summed::new(file);
        before += entry(&name, length, &mut file)?;
        // Nothing that was announced otherwise is ever written.
        if file.finish() != (length, digest) {
            return Err(changed());
        }
    }
    zeros(&mut to, archive::tail(before))
}

fn zeros(to: &mut impl Write, count: u64) -> io::Result<()> {
    io::copy(&mut io::repeat(0).take(count), to).map(drop)
}

fn bytes(text: &str) -> u64 {
    u64::try_from(text.len()).unwrap_or(u64::MAX)
}

fn changed() -> io::Error {
    io::Error::new(ErrorKind::InvalidData, "a file changed while it was read")
}
