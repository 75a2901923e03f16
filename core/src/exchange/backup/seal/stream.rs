//! The body of a file of age: chunks of 64 KiB, each encrypted with its place and whether it is the last.

use std::fmt;
use std::io::{self, BufRead, ErrorKind, Read, Write};

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce, Tag};

use super::header::{FileKey, made_from, random};

/// What is encrypted at a time, and what is added to it.
pub(super) const CHUNK: u64 = 1 << 16;
pub(super) const TAG: u64 = 16;
/// What stands before the first chunk.
pub(super) const NONCE: u64 = 16;
const CHUNK_BYTES: usize = 1 << 16;
const TAG_BYTES: usize = 16;

/// The key of a body, and the place in it.
struct Chunks {
    cipher: ChaCha20Poly1305,
    place: u64,
}

impl Chunks {
    fn new(key: &FileKey, nonce: &[u8; 16]) -> Self {
        let key = made_from(key, Some(nonce), b"payload");
        Self {
            cipher: ChaCha20Poly1305::new(&key.into()),
            place: 0,
        }
    }

    /// Each chunk's own number, which says too whether it is the last.
    fn nonce(&self, last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.place.to_be_bytes());
        nonce[11] = last.into();
        nonce.into()
    }

    fn seal(&mut self, chunk: &mut [u8], last: bool) -> io::Result<Tag> {
        let nonce = self.nonce(last);
        let sealed = self
            .cipher
            .encrypt_inout_detached(&nonce, b"", chunk.into());
        self.place += 1;
        sealed.map_err(|_| ErrorKind::InvalidInput.into())
    }

    fn open(&mut self, chunk: &mut [u8], tag: &Tag, last: bool) -> io::Result<()> {
        let nonce = self.nonce(last);
        let opened = self
            .cipher
            .decrypt_inout_detached(&nonce, b"", chunk.into(), tag);
        self.place += 1;
        opened.map_err(|_| ErrorKind::InvalidData.into())
    }
}

/// Encrypts what is written into it.
pub(in super::super) struct Sealing<W> {
    to: W,
    chunks: Chunks,
    chunk: Vec<u8>,
}

impl<W: Write> Sealing<W> {
    pub(super) fn begin(mut to: W, key: &FileKey) -> io::Result<Self> {
        let mut nonce = [0; 16];
        random(&mut nonce)?;
        to.write_all(&nonce)?;
        Ok(Self {
            to,
            chunks: Chunks::new(key, &nonce),
            chunk: Vec::with_capacity(CHUNK_BYTES),
        })
    }

    /// Writes what is left; without it the file is not whole.
    pub(in super::super) fn finish(mut self) -> io::Result<W> {
        self.put(true)?;
        Ok(self.to)
    }

    fn put(&mut self, last: bool) -> io::Result<()> {
        let tag = self.chunks.seal(&mut self.chunk, last)?;
        self.to.write_all(&self.chunk)?;
        self.to.write_all(&tag)?;
        self.chunk.clear();
        Ok(())
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits: only the next byte tells that it is not the last.
        if self.chunk.len() == CHUNK_BYTES && !bytes.is_empty() {
            self.put(false)?;
        }
        let taken = bytes.len().min(CHUNK_BYTES - self.chunk.len());
        self.chunk.extend(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Decrypts what is read from it, and gives nothing that was altered.
pub(in super::super) struct Opening<R> {
    from: R,
    chunks: Chunks,
    chunk: Vec<u8>,
    /// How much of the chunk was given.
    given: usize,
    at_end: bool,
}

impl<R> fmt::Debug for Opening<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opening").finish_non_exhaustive()
    }
}

impl<R: BufRead> Opening<R> {
    pub(super) fn begin(mut from: R, key: &FileKey) -> io::Result<Self> {
        let mut nonce = [0; 16];
        from.read_exact(&mut nonce)?;
        Ok(Self {
            from,
            chunks: Chunks::new(key, &nonce),
            chunk: Vec::with_capacity(CHUNK_BYTES + TAG_BYTES),
            given: 0,
            at_end: false,
        })
    }

    fn next(&mut self) -> io::Result<()> {
        let first = self.chunks.place == 0;
        self.given = 0;
        self.chunk.clear();
        let most = CHUNK + TAG;
        Read::by_ref(&mut self.from)
            .take(most)
            .read_to_end(&mut self.chunk)?;
        let last = self.from.fill_buf()?.is_empty();
        let Some(length) = self.chunk.len().checked_sub(TAG_BYTES) else {
            return Err(ErrorKind::UnexpectedEof.into());
        };
        let tag = Tag::try_from(&self.chunk[length..]).map_err(|_| ErrorKind::InvalidData)?;
        self.chunk.truncate(length);
        self.chunks.open(&mut self.chunk, &tag, last)?;
        // Only a file of nothing ends with a chunk of nothing.
        if length == 0 && !first {
            return Err(ErrorKind::InvalidData.into());
        }
        self.at_end = last;
        Ok(())
    }
}

impl<R: BufRead> Read for Opening<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.chunk.len()
            && !self.at_end
            && let Err(error) = self.next()
        {
            // Nothing of a chunk that does not open is ever given.
            self.chunk.clear();
            return Err(error);
        }
        let left = &self.chunk[self.given..];
        let length = left.len().min(buffer.len());
        buffer[..length].copy_from_slice(&left[..length]);
        self.given += length;
        Ok(length)
    }
}
