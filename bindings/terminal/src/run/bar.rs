//! How far long work has come, on a terminal's stderr alone.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use aftercare::companion::WorkProgress;

const WIDTH: u64 = 30;
/// Work that is shorter than this shows none.
const TURN: Duration = Duration::from_millis(250);

/// Runs work and shows how far it has come.
pub(super) fn shown<T>(work: impl FnOnce(Arc<WorkProgress>) -> T) -> T {
    let progress = WorkProgress::new();
    let bar = io::stderr().is_terminal().then(|| Bar::of(&progress));
    let done = work(progress);
    drop(bar);
    done
}

struct Bar {
    /// Hung up on, it ends the thread.
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Bar {
    fn of(progress: &Arc<WorkProgress>) -> Self {
        let (end, ended) = channel();
        let progress = Arc::clone(progress);
        let thread = thread::spawn(move || {
            let mut drawn = false;
            while ended.recv_timeout(TURN) == Err(RecvTimeoutError::Timeout) {
                draw(&progress);
                drawn = true;
            }
            if drawn {
                let _ = write!(io::stderr(), "\r\x1b[K");
            }
        });
        Self {
            end: Some(end),
            thread: Some(thread),
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn draw(progress: &WorkProgress) {
    let (done, total) = (progress.done(), progress.total());
    let filled = (done.min(total) * WIDTH).checked_div(total).unwrap_or(0);
    let (filled, empty) = ("#".repeat(small(filled)), "-".repeat(small(WIDTH - filled)));
    // Nowhere is left to say that stderr is gone.
    let _ = write!(io::stderr(), "\r[{filled}{empty}]");
}

fn small(count: u64) -> usize {
    usize::try_from(count).unwrap_or(0)
}
