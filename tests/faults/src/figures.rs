//! A part's figures, as `tests/soak` reads them: a row each, and a closing line.

use std::process::ExitCode;

/// What a part was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// The short form, for `tests/run`.
    pub(crate) short: bool,
    /// Where its random numbers begin.
    pub(crate) seed: u64,
    /// This turn alone.
    pub(crate) only: Option<u64>,
}

impl Asked {
    /// How many turns there are.
    pub(crate) const fn turns(self, short: u64, full: u64) -> u64 {
        if self.short { short } else { full }
    }

    /// The turns to take, of so many.
    pub(crate) fn of(self, turns: u64) -> std::ops::Range<u64> {
        self.only.map_or(0..turns, |only| only..only + 1)
    }
}

/// The rows of a part.
#[derive(Debug)]
pub(crate) struct Figures {
    part: String,
    passed: u32,
    failed: u32,
}

impl Figures {
    pub(crate) fn of(part: &str) -> Self {
        Self {
            part: part.to_owned(),
            passed: 0,
            failed: 0,
        }
    }

    /// A row: what, the figure to reach, the figure reached, and whether that is it.
    pub(crate) fn row(&mut self, what: &str, wanted: &str, reached: &str, holds: bool) {
        let mark = if holds { "" } else { " (failed)" };
        println!("{what}\t{wanted}\t{reached}{mark}");
        if holds {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
    }

    /// A row of faults, of which there must be none; each is told beside the table.
    pub(crate) fn none_of(&mut self, what: &str, of: &str, faults: &[String]) {
        for fault in faults {
            eprintln!("{}: {fault}", self.part);
        }
        let reached = match faults.len() {
            0 => format!("0 of {of}"),
            some => format!("{some} of {of}"),
        };
        self.row(what, "0", &reached, faults.is_empty());
    }

    /// A row that is not counted: what this machine has not got.
    pub(crate) fn skipped(what: &str, why: &str) {
        println!("{what}\t-\tskipped: {why}");
    }

    /// The closing line.
    pub(crate) fn close(&self) -> ExitCode {
        println!(
            "{}: {} passed, {} failed",
            self.part, self.passed, self.failed
        );
        if self.failed == 0 && self.passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}
