//! A diary in a folder of its own, and what the binary says about it.

#![allow(
    clippy::unwrap_used,
    reason = "a test's own folder and process; a failure here is the test's"
)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A diary's folder and the moment its commands are given at.
pub(crate) struct Diary {
    pub(crate) folder: TempDir,
    now: String,
    columns: &'static str,
}

/// What a call gave.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Diary {
    /// An empty diary's place, in Madrid at that wall time.
    pub(crate) fn at(wall: &str) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            now: madrid(wall),
            columns: "80",
        }
    }

    /// From now on at that wall time.
    pub(crate) fn wait_until(&mut self, wall: &str) {
        self.now = madrid(wall);
    }

    /// On a terminal this wide.
    pub(crate) fn wide(mut self, columns: &'static str) -> Self {
        self.columns = columns;
        self
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("diary.db")
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    /// The bare binary: no colours asked for, no terminal, the diary and the moment not named.
    pub(crate) fn bare(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_aftercare"));
        command.stdin(Stdio::null()).env("COLUMNS", self.columns);
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        // No test may reach the diary of whoever runs it.
        command
            .env("HOME", self.folder.path())
            .env_remove("XDG_DATA_HOME");
        command
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare();
        command
            .arg("--diary")
            .arg(self.file())
            .args(["--now", &self.now])
            .args(args);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Said {
        said(&mut self.command(args))
    }

    /// What a call prints that must succeed.
    pub(crate) fn text(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.code, Some(0), "{args:?}: {}", said.err);
        assert_eq!(said.err, "", "{args:?}");
        said.out
    }

    /// The one document that a call prints with `--json`.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let text = self.text(&[&["--json"], args].concat());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?}: {error} in {text}"))
    }

    /// Logs a session and gives its id and its course's.
    pub(crate) fn log(&self, args: &[&str]) -> (String, String) {
        let logged = self.json(&[&["log"], args].concat());
        let text = |name: &str| logged["session"][name].as_str().unwrap().to_owned();
        (text("id"), text("course"))
    }
}

pub(crate) fn said(command: &mut Command) -> Said {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    Said {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

pub(crate) fn madrid(wall: &str) -> String {
    format!("{wall}[Europe/Madrid]")
}
