//! Paper: stdout, as text with calm colours where the terminal takes them, or as one JSON document.

use std::io::{self, ErrorKind, Write};

use aftercare::{AftercareError, Result};
use clap_complete::Shell;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A list under its name, as the contract wraps it.
pub(super) struct Listed<'l, T> {
    name: &'static str,
    list: &'l [T],
}

/// `{"name": [...]}`.
pub(super) const fn listed<'l, T>(name: &'static str, list: &'l [T]) -> Listed<'l, T> {
    Listed { name, list }
}

impl<T: Serialize> Serialize for Listed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(self.name, self.list)?;
        map.end()
    }
}

/// Prints one JSON document.
pub(super) fn json<T: Serialize>(record: &T) -> Result<()> {
    let mut text = serde_json::to_string_pretty(record).map_err(|error| fault("json", &error))?;
    text.push('\n');
    written(io::stdout().lock().write_all(text.as_bytes()))
}

/// Prints a screen at once; colours go where the terminal does not take them.
pub(super) fn text(text: &str) -> Result<()> {
    let stdout = io::stdout();
    let choice = anstream::AutoStream::choice(&stdout);
    let mut screen = anstream::AutoStream::new(Vec::with_capacity(text.len()), choice);
    let mut stdout = stdout.lock();
    written(
        screen
            .write_all(text.as_bytes())
            .and_then(|()| stdout.write_all(&screen.into_inner()))
            .and_then(|()| stdout.flush()),
    )
}

/// Prints a shell's completions.
pub(super) fn completions(shell: Shell, command: &mut clap::Command) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, command, "aftercare", &mut script);
    written(io::stdout().lock().write_all(&script))
}

/// A reader that has gone away (`| head`) is no fault.
fn written(result: io::Result<()>) -> Result<()> {
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(fault("stdout", &error)),
        _ => Ok(()),
    }
}

fn fault(what: &str, error: &dyn std::error::Error) -> AftercareError {
    AftercareError::Fault {
        field: "output".to_owned(),
        value: what.to_owned(),
        reason: error.to_string(),
    }
}
