//! Reading a backup: told first, compared, bounded, and nothing taken that was not told.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::archive::{self, Head};
use super::contents::{self, Contents, Digest};
use super::pack::{self, Summed, copied};
use super::seal::{self, Sealed};
use super::trouble::Trouble;
use crate::error::{AftercareError, Result};
use crate::exchange::progress::{Counted, WorkProgress};

/// How a SQLite database begins.
const DATABASE: &[u8] = b"SQLite format 3\0";

/// What a file is, by its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A backup.
    Backup,
    /// A database: a snapshot, or a copy of a diary.
    Database,
}

/// What a file is that is to be restored; refuses what is neither.
pub(crate) fn kind(from: &Path) -> Result<Kind> {
    let beginning = beginning(from).map_err(|trouble| trouble.about("from", from))?;
    let begins = |magic: &[u8]| beginning.starts_with(magic);
    if begins(DATABASE) {
        return Ok(Kind::Database);
    }
    if begins(seal::MAGIC) || begins(contents::NAME.as_bytes()) {
        return Ok(Kind::Backup);
    }
    let all = [DATABASE, seal::MAGIC, contents::NAME.as_bytes()];
    let length = u64::try_from(beginning.len()).unwrap_or(u64::MAX);
    let trouble = if all.iter().any(|magic| magic.starts_with(&beginning)) {
        Trouble::Cut(length, None)
    } else {
        Trouble::Foreign
    };
    Err(trouble.about("from", from))
}

fn beginning(from: &Path) -> std::result::Result<Vec<u8>, Trouble> {
    if from.is_dir() {
        return Err(Trouble::Foreign);
    }
    let mut beginning = Vec::new();
    File::open(from)
        .and_then(|file| file.take(32).read_to_end(&mut beginning))
        .map_err(Trouble::Reading)?;
    Ok(beginning)
}

/// A backup whose contents are known.
#[derive(Debug)]
pub(crate) struct Backup<'p> {
    input: Input,
    contents: Contents,
    written_at: u64,
    /// How much of the archive was read.
    read: u64,
    progress: &'p WorkProgress,
}

#[derive(Debug)]
enum Input {
    Plain(BufReader<File>),
    Sealed(Box<Sealed>),
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.read(buffer),
            Self::Sealed(sealed) => sealed.archive.read(buffer),
        }
    }
}

type Taken<T> = std::result::Result<T, Trouble>;

impl<'p> Backup<'p> {
    /// Opens a backup and reads what it holds.
    pub(crate) fn open(
        from: &Path,
        passphrase: Option<&str>,
        progress: &'p WorkProgress,
    ) -> Result<Self> {
        let opened = Self::told(from, passphrase, progress);
        opened.map_err(|trouble| trouble.about("from", from))
    }

    fn told(from: &Path, passphrase: Option<&str>, progress: &'p WorkProgress) -> Taken<Self> {
        let sealed = beginning(from)?.starts_with(seal::MAGIC);
        let file = File::open(from).map_err(Trouble::Reading)?;
        let length = file.metadata().map_err(Trouble::Reading)?.len();
        let mut input = if sealed {
            Input::Sealed(Box::new(seal::open(file, length, passphrase)?))
        } else {
            Input::Plain(BufReader::new(file))
        };
        let (text, written_at) = match text(&mut input) {
            Ok(read) => read?,
            Err(error) => {
                return Err(match &input {
                    Input::Sealed(sealed) => sealed.trouble_at_the_beginning(error),
                    Input::Plain(_) if error.kind() == io::ErrorKind::UnexpectedEof => {
                        Trouble::Cut(length, None)
                    }
                    Input::Plain(_) => Trouble::Reading(error),
                });
            }
        };
        let contents = Contents::read(&text)?;
        let text = u64::try_from(text.len()).unwrap_or(u64::MAX);
        let lengths = contents.entries().map(|(_, length, _)| length);
        let archive = archive::length(std::iter::once(text).chain(lengths));
        let expected = match &input {
            Input::Plain(_) => archive,
            Input::Sealed(sealed) => sealed.length_with(archive),
        };
        if length < expected {
            return Err(Trouble::Cut(length, Some(expected)));
        }
        if length > expected {
            return Err(Trouble::Altered);
        }
        progress.expect(archive);
        let mut backup = Self {
            input,
            contents,
            written_at,
            read: 512 + text,
            progress,
        };
        progress.advance(512 + backup.contents.spelled().len());
        backup.empty(archive::padding(text))?;
        Ok(backup)
    }

    /// What it holds.
    pub(crate) const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Unpacks everything: the diary into a new file, the photos into a folder, which is made where it is needed.
    pub(crate) fn unpack(mut self, from: &Path, diary: &Path, photos: &Path) -> Result<()> {
        self.take_all(diary, photos)
            .map_err(|trouble| trouble.about("from", from))
    }

    fn take_all(&mut self, diary: &Path, photos: &Path) -> Taken<()> {
        let entries: Vec<_> = self.contents.entries().collect();
        if entries.len() > 1 {
            fs::create_dir_all(photos).map_err(|error| {
                Trouble::Writing(AftercareError::of_file("photos", photos, &error))
            })?;
        }
        for (name, length, digest) in entries {
            let mut head: Head = [0; 512];
            self.exact(&mut head)?;
            if archive::told(&head, &name) != Some((length, self.written_at)) {
                return Err(Trouble::Altered);
            }
            match name.strip_prefix(contents::PHOTOS) {
                None => self.take_diary(length, digest, diary)?,
                Some(photo) => self.take_photo(length, digest, &photos.join(photo))?,
            }
            self.empty(archive::padding(length))?;
        }
        self.empty(archive::tail(self.read))?;
        // age tells only at its end that nothing was cut off.
        let more = self.input.read(&mut [0]).map_err(Trouble::of_reading)?;
        if more == 0 {
            Ok(())
        } else {
            Err(Trouble::Altered)
        }
    }

    fn take_diary(&mut self, length: u64, digest: Digest, to: &Path) -> Taken<()> {
        let unpacked = self.contents.unpacked;
        self.entry(length, digest, |from| pack::unpack(from, unpacked, to))
    }

    fn take_photo(&mut self, length: u64, digest: Digest, to: &Path) -> Taken<()> {
        self.entry(length, digest, |from| {
            let mut file = File::create_new(to)
                .map_err(|error| Trouble::Writing(AftercareError::of_file("photos", to, &error)))?;
            copied(from, &mut file, to).map(drop)
        })
    }

    /// One entry, all of it, with the sum that was told.
    fn entry(
        &mut self,
        length: u64,
        digest: Digest,
        take: impl FnOnce(&mut dyn Read) -> Taken<()>,
    ) -> Taken<()> {
        let counted = Counted {
            inner: &mut self.input,
            progress: self.progress,
        };
        let mut entry = Summed::new(counted.take(length));
        take(&mut entry)?;
        // What the one who takes it had no use for belongs to the sum all the same.
        io::copy(&mut entry, &mut io::sink()).map_err(Trouble::of_reading)?;
        if entry.finish() != (length, digest) {
            return Err(Trouble::Altered);
        }
        self.read += length;
        Ok(())
    }

    fn exact(&mut self, buffer: &mut [u8]) -> Taken<()> {
        self.input.read_exact(buffer).map_err(Trouble::of_reading)?;
        self.progress.advance(buffer.len());
        self.read += u64::try_from(buffer.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    /// Bytes that must be empty.
    fn empty(&mut self, count: u64) -> Taken<()> {
        let mut left = count;
        let mut buffer = [0; 1 << 10];
        while left > 0 {
            let length = usize::try_from(left)
                .unwrap_or(buffer.len())
                .min(buffer.len());
            let part = &mut buffer[..length];
            self.exact(part)?;
            if part.iter().any(|it| *it != 0) {
                return Err(Trouble::Altered);
            }
            left -= u64::try_from(length).unwrap_or(left);
        }
        Ok(())
    }
}

/// The first entry, with the time that its header tells.
fn text(input: &mut Input) -> io::Result<Taken<(Vec<u8>, u64)>> {
    let mut head: Head = [0; 512];
    input.read_exact(&mut head)?;
    if !head.starts_with(contents::NAME.as_bytes()) {
        return Ok(Err(Trouble::Foreign));
    }
    let Some((length, written_at)) = archive::told(&head, contents::NAME) else {
        return Ok(Err(Trouble::Altered));
    };
    if length > contents::MOST_TEXT {
        return Ok(Err(Trouble::Altered));
    }
    let mut text = Vec::new();
    let read = input.take(length).read_to_end(&mut text)?;
    if u64::try_from(read).ok() != Some(length) {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Ok((text, written_at)))
}
