//! Whose turn it is: calls come from any thread, one at a time is served, and none waits longer than the busy timeout,
//! for the others and for another process together.

use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::error::Result;
use crate::store::{BUSY_TIMEOUT, Store, held_too_long};

/// The store, taken by one call at a time.
#[derive(Debug)]
pub(super) struct Turns {
    store: Mutex<Option<Store>>,
    free: Condvar,
    path: std::path::PathBuf,
}

/// The store in the hands of one call; given back when it is dropped, in a panic too.
pub(super) struct Turn<'t> {
    turns: &'t Turns,
    store: Option<Store>,
}

impl Turns {
    pub(super) fn of(store: Store) -> Self {
        Self {
            path: store.path().to_owned(),
            store: Mutex::new(Some(store)),
            free: Condvar::new(),
        }
    }

    /// Waits for the store. What is left of the busy timeout then is how long another process is waited for.
    pub(super) fn take(&self) -> Result<Turn<'_>> {
        let began = Instant::now();
        let waited = self
            .free
            .wait_timeout_while(self.lock(), BUSY_TIMEOUT, |store| store.is_none());
        let (mut free, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let store = free.take().ok_or_else(|| held_too_long(&self.path))?;
        drop(free);
        let turn = Turn {
            turns: self,
            store: Some(store),
        };
        turn.wait_at_most(BUSY_TIMEOUT.saturating_sub(began.elapsed()))?;
        Ok(turn)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Store>> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[allow(
    clippy::expect_used,
    reason = "a turn has the store from its making to its drop"
)]
impl Deref for Turn<'_> {
    type Target = Store;
    fn deref(&self) -> &Store {
        self.store.as_ref().expect("a turn has the store")
    }
}

#[allow(
    clippy::expect_used,
    reason = "a turn has the store from its making to its drop"
)]
impl DerefMut for Turn<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        self.store.as_mut().expect("a turn has the store")
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.turns.lock() = self.store.take();
        self.turns.free.notify_one();
    }
}
