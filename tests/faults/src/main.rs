//! Real faults of the diary's file, and figures of what became of it: a process killed, copies damaged, a disk full or
//! not to be written, several programs at once, a clock that jumps, older schemas. No mocks: each part does to a diary
//! what happens to one.
//!
//! `aftercare-faults PART short|full [--seed N] [--only TURN]` prints a part's figures. `tests/proof/PART` runs it.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its part, as a test would"
)]

mod clock;
#[allow(
    dead_code,
    reason = "shared with the core's tests, which use more of it"
)]
#[path = "../../../core/tests/common/mod.rs"]
mod common;
mod damage;
mod disk;
mod figures;
#[path = "../../../core/tests/keeping/filled.rs"]
mod filled;
#[allow(
    dead_code,
    reason = "shared with the core's tests, which use more of it"
)]
#[path = "../../../core/tests/keeping/help.rs"]
mod help;
mod kill;
mod schemas;
mod seed;
mod together;

use std::env;
use std::process::ExitCode;

use figures::{Asked, Figures};

const USAGE: &str = "usage: aftercare-faults kill|damage|disk|together|clock|schemas short|full \
                     [--seed N] [--only TURN]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["child", part, rest @ ..] => child(part, rest),
        [part, form @ ("short" | "full"), rest @ ..] => {
            let Some(asked) = asked(*form == "short", rest) else {
                return usage();
            };
            told(part, asked)
        }
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

fn asked(short: bool, mut rest: &[&str]) -> Option<Asked> {
    let (mut seed, mut only) = (None, None);
    while let [flag, value, more @ ..] = rest {
        let value = value.parse().ok()?;
        match *flag {
            "--seed" => seed = Some(value),
            "--only" => only = Some(value),
            _ => return None,
        }
        rest = more;
    }
    rest.is_empty().then(|| Asked {
        short,
        seed: seed.unwrap_or_else(seed::fresh),
        only,
    })
}

/// Runs a part, and closes its table.
fn told(part: &str, asked: Asked) -> ExitCode {
    let prove = match part {
        "kill" => kill::prove,
        "damage" => damage::prove,
        "disk" => disk::prove,
        "together" => together::prove,
        "clock" => clock::prove,
        "schemas" => schemas::prove,
        _ => return usage(),
    };
    eprintln!("{part}: seed {}", asked.seed);
    let mut figures = Figures::of(part);
    prove(asked, &mut figures);
    figures.close()
}

/// What a part starts as a process of its own.
fn child(part: &str, rest: &[&str]) -> ExitCode {
    match part {
        "kill" => kill::child(rest),
        "damage" => damage::child(rest),
        "disk" => disk::child(rest),
        "together" => together::child(rest),
        "schemas" => schemas::child(rest),
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

/// Lays folders that go away into memory, where there is such a disk: for parts that are not about the disk.
fn in_memory() {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() {
        // Whoever was first is right.
        let _ = tempfile::env::override_temp_dir(memory);
    }
}
