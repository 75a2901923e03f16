//! Plays every journey of `tests/journeys`; what one may say is in its README. First come checks of the player itself,
//! so that a journey is not passed by one that looks at nothing.
//!
//! Without the usual harness: a journey is a file, and the count printed is the count of files played.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

mod calls;
mod checks;
mod harness;
mod journey;
mod names;
mod patterns;
mod play;
mod values;

use std::process::ExitCode;

use harness::{Test, Wanted, run};

fn main() -> ExitCode {
    let wanted = Wanted::from_arguments(std::env::args().skip(1));
    let checks = checks::all().into_iter().map(|(name, check)| {
        Test::new(name.to_owned(), move || {
            check();
            Vec::new()
        })
    });
    let journeys = journey::files()
        .into_iter()
        .map(|file| Test::new(file.name(), move || play::file(&file)));
    let passed = [
        run(&wanted, checks.collect()),
        run(&wanted, journeys.collect()),
    ];
    if passed.iter().all(|passed| *passed) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
