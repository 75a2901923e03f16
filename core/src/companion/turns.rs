//! Whose turn it is: calls come from any thread, one at a time is served, and none waits longer than the busy timeout,
//! for the others and for another process together.

use std::collections::VecDeque;
use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::error::Result;
use crate::store::{BUSY_TIMEOUT, Store, held_too_long, wait_at_most};

/// How much longer who has the store waits for another process than those behind wait for the store: when it gives up
/// they have given up too, and none begins to wait anew.
const LONGER: Duration = Duration::from_millis(500);

/// The store, taken by one call at a time, in the order in which they came: who has just had it never goes before who
/// waits for it.
#[derive(Debug)]
pub(super) struct Turns {
    line: Mutex<Line>,
    moved: Condvar,
    path: std::path::PathBuf,
}

#[derive(Debug)]
struct Line {
    store: Option<Store>,
    /// Those who wait, by the numbers they were given.
    waiting: VecDeque<u64>,
    next: u64,
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
            line: Mutex::new(Line {
                store: Some(store),
                waiting: VecDeque::new(),
                next: 0,
            }),
            moved: Condvar::new(),
        }
    }

    /// Waits for the store. What is left of the busy timeout then is how long another process is waited for.
    pub(super) fn take(&self) -> Result<Turn<'_>> {
        let began = Instant::now();
        let mut line = self.lock();
        let mine = line.next;
        line.next += 1;
        line.waiting.push_back(mine);
        let not_yet = |line: &mut Line| line.store.is_none() || line.waiting.front() != Some(&mine);
        let waited = self.moved.wait_timeout_while(line, BUSY_TIMEOUT, not_yet);
        let (mut line, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        let store = (!waited.timed_out()).then(|| line.store.take()).flatten();
        line.waiting.retain(|number| *number != mine);
        drop(line);
        let Some(store) = store else {
            self.moved.notify_all();
            return Err(held_too_long(&self.path));
        };
        wait_at_most((BUSY_TIMEOUT + LONGER).saturating_sub(began.elapsed()));
        Ok(Turn {
            turns: self,
            store: Some(store),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
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
        self.turns.lock().store = self.store.take();
        // Only the first in the line can tell that it is.
        self.turns.moved.notify_all();
    }
}
