//! `aftercare`, the core in a terminal: parse, one call to the core, print. No rule lives here.

mod args;
mod clock;
mod place;
mod refuse;
mod run;
mod show;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match args::Cli::try_parse() {
        Ok(cli) => match run::run(cli) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse::fault(&error),
        },
        Err(error) => refuse::usage(&error),
    }
}
