//! How far long work has come: asked from another thread, so that nothing calls back into a shell.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How far long work has come. A shell hands one in and looks at it as often as it likes.
#[derive(Debug, Default, uniffi::Object)]
pub struct WorkProgress {
    done: AtomicU64,
    total: AtomicU64,
}

#[uniffi::export]
impl WorkProgress {
    /// Nothing done of nothing known.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// How many bytes are done.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// How many there are in all; 0 while that is not known.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }
}

impl WorkProgress {
    /// There are so many bytes more to do.
    pub(crate) fn expect(&self, bytes: u64) {
        self.total.fetch_add(bytes, Ordering::Relaxed);
    }

    /// So many more are done.
    pub(crate) fn advance(&self, bytes: usize) {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.done.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// Counts what goes through it.
#[derive(Debug)]
pub(super) struct Counted<'p, T> {
    pub(super) inner: T,
    pub(super) progress: &'p WorkProgress,
}

impl<T: Write> Write for Counted<'_, T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.progress.advance(written);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: Read> Read for Counted<'_, T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.progress.advance(read);
        Ok(read)
    }
}
