//! A process that writes is killed at random instants. Then the diary opens, and holds what was acknowledged and, of
//! what was under way, all or nothing: it is compared row by row with a twin that was given the same deeds and was
//! never killed.

mod deeds;
mod twin;

pub(crate) use twin::{difference, lines};

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use aftercare::Companion;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::figures::{Asked, Figures};
use crate::help::{names, text};
use crate::seed::Random;
use deeds::{deed, moment};

/// A diary is killed so often before another is begun.
const A_DIARY: u64 = 40;

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    let kills = asked.turns(40, 1_000);
    let mut found = Found::default();
    for turn in asked.of(kills.div_ceil(A_DIARY)) {
        let kills = (kills - turn * A_DIARY).min(A_DIARY);
        Killed::of(asked.seed, turn).killed(kills, &mut found);
    }
    let of = format!("{} kills", found.kills);
    figures.row(
        "kill -9 while writing: kills that fell into a write",
        "some",
        &format!("{} of {of}", found.in_a_write),
        found.in_a_write > 0,
    );
    let acknowledged = format!("{} acknowledged", found.acknowledged);
    figures.none_of(
        "... writes that were acknowledged and lost, or half there",
        &acknowledged,
        &found.lost,
    );
    figures.none_of(
        "... diaries that did not open at once, whole",
        &of,
        &found.shut,
    );
    figures.none_of(
        "... photos, snapshots and backups that are half there",
        &format!("{} looked at", found.files),
        &found.torn,
    );
    figures.row(
        "... longest opening after a kill",
        "below 10 s",
        &format!("{} ms", found.longest.as_millis()),
        found.longest < Duration::from_secs(10),
    );
}

/// What was found, over all diaries.
#[derive(Default)]
struct Found {
    kills: u64,
    in_a_write: u64,
    acknowledged: u64,
    files: usize,
    lost: Vec<String>,
    shut: Vec<String>,
    torn: Vec<String>,
    longest: Duration,
}

/// A diary that is killed again and again, and its twin.
struct Killed {
    seed: u64,
    turn: u64,
    random: Random,
    folder: TempDir,
    twin_folder: TempDir,
    twin: Companion,
    /// Deeds that both have.
    done: u64,
}

impl Killed {
    fn of(seed: u64, turn: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Nobody kills the twin: it needs no disk.
        let memory = Path::new("/dev/shm");
        let twin_folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let twin_folder = twin_folder.unwrap();
        let mut random = Random::of(seed, turn);
        Self {
            seed: random.next(),
            turn,
            random,
            twin: Companion::open(diary_in(twin_folder.path()), &moment(0)).unwrap(),
            folder,
            twin_folder,
            done: 0,
        }
    }

    fn killed(mut self, kills: u64, found: &mut Found) {
        for kill in 0..kills {
            let told = self.kill();
            found.kills += 1;
            found.in_a_write += u64::from(told.under_way.is_some());
            found.acknowledged += told.acknowledged.len() as u64;
            let which = format!("turn {}, kill {kill}, deed {}", self.turn, self.done);
            if let Some(fault) = &told.fault {
                found.lost.push(format!("{which}: {fault}"));
                return;
            }
            let began = Instant::now();
            let opened = Companion::open(diary_in(self.folder.path()), &moment(self.done));
            found.longest = found.longest.max(began.elapsed());
            match opened {
                Err(error) => {
                    found.shut.push(format!("{which}: {error:?}"));
                    return;
                }
                Ok(companion) => self.look_at_files(&companion, &told, &which, found),
            }
            if let Err(fault) = whole(&diary_in(self.folder.path())) {
                found.shut.push(format!("{which}: {fault}"));
            }
            if let Err(fault) = self.caught_up(&told) {
                found.lost.push(format!("{which}: {fault}"));
                return;
            }
        }
        if let Err(fault) = self.all_taken_back() {
            found.lost.push(format!("turn {}: {fault}", self.turn));
        }
    }

    /// Starts the process, kills it, and reads what it had told until then.
    fn kill(&mut self) -> Told {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["child", "kill", text(self.folder.path())])
            .args([self.seed.to_string(), self.done.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut told = Told::default();
        for _ in 0..self.random.below(24) {
            if !told.read(&mut lines) {
                break;
            }
        }
        // Somewhere in what comes next, be it the opening.
        let long = if self.random.below(4) == 0 {
            20_000
        } else {
            3_000
        };
        let wait = Duration::from_micros(self.random.below(long));
        let began = Instant::now();
        while began.elapsed() < wait {
            std::hint::spin_loop();
        }
        end(&mut child, &mut told);
        while told.read(&mut lines) {}
        told
    }

    /// The twin does what was acknowledged, and what was under way where the diary has it.
    fn caught_up(&mut self, told: &Told) -> Result<(), String> {
        for acknowledged in &told.acknowledged {
            let answer = self.twin_does()?;
            if answer != *acknowledged {
                return Err(format!("answered {acknowledged}, its twin {answer}"));
            }
        }
        let diary = twin::lines(&diary_in(self.folder.path()));
        let twin = self.twin_lines();
        if diary == twin {
            return Ok(());
        }
        let difference = twin::difference(&diary, &twin);
        if told.under_way.is_none() {
            return Err(difference);
        }
        self.twin_does()?;
        let with_it = self.twin_lines();
        if diary == with_it {
            return Ok(());
        }
        let with_it = twin::difference(&diary, &with_it);
        Err(format!("{difference}; with what was under way {with_it}"))
    }

    fn twin_does(&mut self) -> Result<String, String> {
        let folder = self.twin_folder.path();
        let answer = deed(&self.twin, folder, self.seed, self.done);
        self.done += 1;
        answer.map_err(|error| format!("the twin: {error:?}"))
    }

    fn twin_lines(&self) -> Vec<String> {
        twin::lines(&diary_in(self.twin_folder.path()))
    }

    /// Photos have what the diary says, snapshots are whole, a backup can be restored.
    fn look_at_files(&self, companion: &Companion, told: &Told, which: &str, found: &mut Found) {
        let mut torn = |what: String| found.torn.push(format!("{which}: {what}"));
        for photo in companion.photos().unwrap() {
            let folder = companion.photo_folder().unwrap();
            let bytes = fs::read(Path::new(&folder).join(&photo.file));
            let sum = bytes.map(|bytes| format!("{:x}", Sha256::digest(bytes)));
            if sum.as_ref().ok() != Some(&photo.digest) {
                torn(format!("photo {}: {sum:?}", photo.file));
            }
            found.files += 1;
        }
        for snapshot in companion.snapshots().unwrap() {
            if !snapshot.good {
                torn(format!("snapshot {}", snapshot.name));
            }
            found.files += 1;
        }
        let backup = self.folder.path().join("backup.tar");
        if backup.exists() && told.acknowledged.is_empty() {
            let elsewhere = tempfile::tempdir().unwrap();
            let restored = aftercare::companion::restore_diary(
                text(&diary_in(elsewhere.path())),
                text(&backup),
                None,
                None,
                None,
                &moment(self.done),
            );
            if let Err(error) = restored {
                torn(format!("backup: {error:?}"));
            }
            found.files += 1;
        }
    }

    /// The log of changes is whole too: everything is taken back, in both alike.
    fn all_taken_back(&mut self) -> Result<(), String> {
        let now = moment(self.done);
        let killed = Companion::open(diary_in(self.folder.path()), &now).unwrap();
        loop {
            let one = killed
                .undo(None, &now)
                .map(drop)
                .map_err(|it| it.is_bad_input());
            let other = self.twin.undo(None, &now).map(drop);
            let other = other.map_err(|it| it.is_bad_input());
            match (one, other) {
                (Ok(()), Ok(())) => {}
                (Err(true), Err(true)) => break,
                unlike => return Err(format!("taken back: {unlike:?}")),
            }
        }
        drop(killed);
        let (one, other) = (
            twin::lines(&diary_in(self.folder.path())),
            self.twin_lines(),
        );
        if one == other {
            return Ok(());
        }
        let names = names(self.folder.path()).len();
        let difference = twin::difference(&one, &other);
        Err(format!("taken back: {difference} ({names} files)"))
    }
}

/// What the process had told when it was killed.
#[derive(Default)]
struct Told {
    /// The answers it was given.
    acknowledged: Vec<String>,
    under_way: Option<String>,
    fault: Option<String>,
}

impl Told {
    /// Reads a line; none where it has ended.
    fn read(&mut self, lines: &mut BufReader<ChildStdout>) -> bool {
        let mut line = String::new();
        // A line that was cut short was not told.
        if lines.read_line(&mut line).is_err() || !line.ends_with('\n') {
            return false;
        }
        match line.trim_end().split_once(' ') {
            Some(("begins", deed)) => self.under_way = Some(deed.to_owned()),
            Some(("answers", answer)) => {
                self.under_way = None;
                self.acknowledged.push(answer.to_owned());
            }
            _ => self.fault = Some(line),
        }
        true
    }
}

fn end(child: &mut Child, told: &mut Told) {
    if let Ok(Some(status)) = child.try_wait() {
        told.fault = Some(format!("ended by itself: {status}"));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn diary_in(folder: &Path) -> PathBuf {
    folder.join("diary.db")
}

/// What SQLite says of a diary that is closed.
fn whole(diary: &Path) -> Result<(), String> {
    let connection = Connection::open(diary).unwrap();
    let verdict: rusqlite::Result<String> =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0));
    let mut loose = connection.prepare("PRAGMA foreign_key_check").unwrap();
    match verdict {
        Ok(verdict) if verdict == "ok" && !loose.exists([]).unwrap() => Ok(()),
        other => Err(format!("not whole: {other:?}")),
    }
}

/// The process that is killed: it does one deed after the other, and tells before and after each.
pub(crate) fn child(arguments: &[&str]) {
    let [folder, seed, from] = arguments else {
        panic!("FOLDER SEED FROM");
    };
    let (folder, seed) = (Path::new(folder), seed.parse().unwrap());
    let from: u64 = from.parse().unwrap();
    let mut out = std::io::stdout().lock();
    let companion = match Companion::open(diary_in(folder), &moment(from)) {
        Ok(companion) => companion,
        Err(error) => return writeln!(out, "opens: {error:?}").unwrap(),
    };
    for number in from.. {
        writeln!(out, "begins {number}").unwrap();
        match deed(&companion, folder, seed, number) {
            Ok(answer) => writeln!(out, "answers {answer}").unwrap(),
            Err(error) => return writeln!(out, "fails: {error:?}").unwrap(),
        }
    }
}
