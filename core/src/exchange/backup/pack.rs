//! Packing the diary and unpacking it, bounded on the way.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::bufread::GzDecoder;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use super::contents::Digest;
use super::trouble::Trouble;
use crate::error::AftercareError;
use crate::exchange::progress::{Counted, WorkProgress};

/// A packed file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packed {
    /// Its length once unpacked.
    pub(crate) unpacked: u64,
    /// Its length.
    pub(crate) length: u64,
    /// Its sum.
    pub(crate) digest: Digest,
}

/// The sum of some bytes.
pub(crate) fn sum(bytes: &[u8]) -> Digest {
    Digest(Sha256::digest(bytes).into())
}

/// A file's length and sum.
pub(crate) fn sum_of(file: &Path, progress: &WorkProgress) -> io::Result<(u64, Digest)> {
    let file = File::open(file)?;
    progress.expect(file.metadata()?.len());
    let mut file = Summed::new(Counted {
        inner: file,
        progress,
    });
    io::copy(&mut file, &mut io::sink())?;
    Ok(file.finish())
}

/// What is written or read through it, summed up and counted.
#[derive(Debug)]
pub(super) struct Summed<T> {
    inner: T,
    sum: Sha256,
    length: u64,
}

impl<T> Summed<T> {
    pub(super) fn new(inner: T) -> Self {
        Self {
            inner,
            sum: Sha256::new(),
            length: 0,
        }
    }

    pub(super) fn finish(self) -> (u64, Digest) {
        (self.length, Digest(self.sum.finalize().into()))
    }

    fn add(&mut self, bytes: &[u8]) {
        self.sum.update(bytes);
        self.length += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    }
}

impl<T: Write> Write for Summed<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.add(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: Read> Read for Summed<T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.add(&buffer[..read]);
        Ok(read)
    }
}

/// Packs a file into a new one.
pub(crate) fn pack(from: &Path, to: &Path, progress: &WorkProgress) -> crate::Result<Packed> {
    let failed = |error: io::Error| AftercareError::of_file("diary", to, &error);
    pack_file(from, to, progress).map_err(failed)
}

fn pack_file(from: &Path, to: &Path, progress: &WorkProgress) -> io::Result<Packed> {
    let from = File::open(from)?;
    progress.expect(from.metadata()?.len());
    let mut from = Counted {
        inner: from,
        progress,
    };
    let to = Summed::new(BufWriter::new(File::create_new(to)?));
    let mut to = GzEncoder::new(to, Compression::default());
    let unpacked = io::copy(&mut from, &mut to)?;
    let mut to = to.finish()?;
    to.flush()?;
    let (length, digest) = to.finish();
    Ok(Packed {
        unpacked,
        length,
        digest,
    })
}

/// Unpacks exactly so many bytes into a new file: the first too many ends it.
pub(super) fn unpack(from: impl Read, unpacked: u64, to: &Path) -> Result<(), Trouble> {
    let written = |error: io::Error| Trouble::Writing(AftercareError::of_file("diary", to, &error));
    let mut file = File::create_new(to).map_err(written)?;
    let mut from = GzDecoder::new(BufReader::new(from)).take(unpacked + 1);
    let copied = copied(&mut from, &mut file, to)?;
    if copied != unpacked {
        return Err(Trouble::Altered);
    }
    Ok(())
}

/// Copies all there is, and tells which side failed.
pub(super) fn copied(
    from: &mut (impl Read + ?Sized),
    to: &mut impl Write,
    place: &Path,
) -> Result<u64, Trouble> {
    let mut buffer = [0; 1 << 13];
    let mut copied = 0;
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok(copied),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Trouble::of_reading(error)),
        };
        to.write_all(&buffer[..read])
            .map_err(|error| Trouble::Writing(AftercareError::of_file("diary", place, &error)))?;
        copied += u64::try_from(read).unwrap_or(u64::MAX);
    }
}
