//! Waiting for another process that writes. SQLite's own waiting looks ever more rarely, at last every tenth of a second,
//! and so finds the door shut again and again while others write one after the other; here it looks all the time.

use std::cell::Cell;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::BUSY_TIMEOUT;

/// How long it is before it looks again: shorter than what a write does before it takes the lock anew.
const LOOKS_AGAIN: Duration = Duration::from_millis(1);

thread_local! {
    /// How long this thread's call may wait, and since when it does.
    static AT_MOST: Cell<Duration> = const { Cell::new(BUSY_TIMEOUT) };
    static SINCE: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Waits no longer than this for another process, from now on, in the calls of this thread.
pub(crate) fn wait_at_most(time: Duration) {
    AT_MOST.set(time);
}

/// Has a connection wait for others as its thread may.
pub(super) fn waits(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_handler(Some(goes_on))
}

/// Asked by SQLite each time that it finds the diary locked; `count` is 0 the first time.
fn goes_on(count: i32) -> bool {
    let now = Instant::now();
    if count == 0 {
        SINCE.set(Some(now));
    }
    let waited = SINCE.get().map_or(Duration::ZERO, |since| now - since);
    let goes_on = waited < AT_MOST.get();
    if goes_on {
        sleep(LOOKS_AGAIN);
    }
    goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_waits_as_long_as_it_may_and_no_longer() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.db");
        let (one, other) = (
            Connection::open(&path).unwrap(),
            Connection::open(&path).unwrap(),
        );
        one.execute_batch("CREATE TABLE t (x); BEGIN IMMEDIATE")
            .unwrap();
        let time = Duration::from_millis(50);
        wait_at_most(time);
        waits(&other).unwrap();
        let began = Instant::now();
        let busy = other.execute_batch("BEGIN IMMEDIATE").unwrap_err();
        assert_eq!(
            busy.sqlite_error_code(),
            Some(rusqlite::ErrorCode::DatabaseBusy)
        );
        assert!(began.elapsed() >= time);
        one.execute_batch("COMMIT").unwrap();
        other.execute_batch("BEGIN IMMEDIATE; COMMIT").unwrap();
    }
}
