//! Diaries of each older schema, with data in every column of every table: each is brought up to date and loses nothing.
//! One of a newer schema is refused and left byte for byte as it is.
//!
//! They are made by the steps themselves (`core/migrations`), as the version of that time would have: filled at once,
//! and filled between one step and the next.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use aftercare::{AftercareError, Companion};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::common::{at, task};
use crate::figures::{Asked, Figures};
use crate::help::{Place, dump, text};
use crate::seed::Random;
use crate::{filled, in_memory};

const WALL: &str = "2026-06-01T12:00";

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    in_memory();
    let steps = steps();
    let (mut lost, mut made) = (Vec::new(), 0);
    for taken in 1..=steps.len() {
        for between in [false, true] {
            for open in [false, true] {
                let older = Older {
                    taken,
                    between,
                    open,
                };
                made += 1;
                if let Err(fault) = older.comes_up_to_date(&steps) {
                    lost.push(format!("{older:?}: {fault}"));
                }
            }
        }
    }
    figures.none_of(
        "older schemas, data in every column: not brought up to date, or a cell lost",
        &format!("{made} diaries of {} schemas", steps.len()),
        &lost,
    );
    let (mut touched, mut newer) = (Vec::new(), 0);
    for ahead in [1, 2, 7, 1_000] {
        for open in [false, true] {
            newer += 1;
            if let Err(fault) = newer_is_left(&steps, ahead, open) {
                touched.push(format!("{ahead} ahead, open {open}: {fault}"));
            }
        }
    }
    figures.none_of(
        "a newer schema: not refused as newer, or not byte for byte as it was",
        &format!("{newer} diaries"),
        &touched,
    );
    let kills = asked.turns(8, 200);
    let faults: Vec<String> = asked
        .of(kills)
        .filter_map(|turn| {
            let killed = killed_while_migrating(asked.seed, turn, &steps);
            killed.err().map(|fault| format!("kill {turn}: {fault}"))
        })
        .collect();
    figures.none_of(
        "killed while it is brought up to date: neither the old nor the new diary, whole",
        &format!("{kills} kills"),
        &faults,
    );
}

/// The steps of the schema, in order.
fn steps() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/migrations");
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = files.iter().map(|file| fs::read_to_string(file).unwrap());
    read.collect()
}

/// A diary as an older version left it.
#[derive(Debug)]
struct Older {
    taken: usize,
    /// Filled after each step, so that rows were there when the next one was taken.
    between: bool,
    /// Its log is not moved into it.
    open: bool,
}

fn says_it_took(connection: &Connection, steps: usize) {
    let steps = i64::try_from(steps).unwrap();
    connection
        .pragma_update(None, "user_version", steps)
        .unwrap();
}

/// Each table's columns, and its rows by them.
type Tables = BTreeMap<String, (Vec<String>, Vec<Vec<Value>>)>;

impl Older {
    /// Makes it; the files lie there as they would after that version was killed, where it is open.
    fn made(&self, steps: &[String]) -> Place {
        let place = Place::new();
        let connection = Connection::open(place.diary()).unwrap();
        connection
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON")
            .unwrap();
        for (step, sql) in steps[..self.taken].iter().enumerate() {
            connection.execute_batch(sql).unwrap();
            says_it_took(&connection, step + 1);
            if self.between || step + 1 == self.taken {
                filled::fill(&place.diary());
            }
        }
        if !self.open {
            return place;
        }
        let copy = Place::new();
        for name in ["diary.db", "diary.db-wal"] {
            fs::copy(place.at(name), copy.at(name)).unwrap();
        }
        assert!(fs::metadata(copy.log()).unwrap().len() > 0);
        copy
    }

    fn comes_up_to_date(&self, steps: &[String]) -> Result<(), String> {
        let place = self.made(steps);
        let before = dump(&self.made(steps).diary());
        look(&place.diary()).map_err(|error| format!("{error:?}"))?;
        let after = dump(&place.diary());
        nothing_lost(&before, &after)?;
        let connection = Connection::open(place.diary()).unwrap();
        let number = |name: &str| -> i64 {
            connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap()
        };
        if number("user_version") != i64::try_from(steps.len()).unwrap() {
            return Err(format!("its schema is {}", number("user_version")));
        }
        let snapshots = aftercare::companion::diary_snapshots(text(&place.diary()), "en");
        let snapshots = snapshots.map_err(|error| format!("{error:?}"))?;
        let kept = snapshots.first().ok_or("no snapshot")?;
        if !kept.good {
            return Err("its snapshot is not good".to_owned());
        }
        // What it was before lies beside it.
        if self.taken < steps.len() && dump(Path::new(&kept.path)) != before {
            return Err("its snapshot is another diary".to_owned());
        }
        let now = at(WALL);
        let written = Companion::open(place.diary(), &now)
            .and_then(|it| it.add_task(&task("afterwards"), &now).map(drop));
        written.map_err(|error| format!("afterwards: {error:?}"))
    }
}

/// Every cell of every row is there, under its column's name.
fn nothing_lost(before: &Tables, after: &Tables) -> Result<(), String> {
    for (table, (columns, rows)) in before {
        let (now, now_rows) = after.get(table).ok_or(format!("table {table} is gone"))?;
        if rows.len() != now_rows.len() {
            return Err(format!(
                "{table}: {} rows, now {}",
                rows.len(),
                now_rows.len()
            ));
        }
        for (column, name) in columns.iter().enumerate() {
            let place = now.iter().position(|it| it == name);
            let place = place.ok_or(format!("{table}.{name} is gone"))?;
            for (row, now_row) in rows.iter().zip(now_rows) {
                if row[column] != now_row[place] {
                    return Err(format!("{table}.{name}: {row:?}, now {now_row:?}"));
                }
            }
        }
    }
    Ok(())
}

fn look(diary: &Path) -> Result<(), AftercareError> {
    let now = at(WALL);
    let companion = Companion::open(diary, &now)?;
    companion.today(&now)?;
    companion.sessions()?;
    companion.changes()?;
    companion.settings()?;
    companion.tasks()?;
    companion.photos()?;
    Ok(())
}

/// A diary of this version whose schema says that it is newer, in the file or in the log alone.
fn newer_is_left(steps: &[String], ahead: usize, open: bool) -> Result<(), String> {
    let newest = Older {
        taken: steps.len(),
        between: false,
        open: false,
    };
    let place = newest.made(steps);
    drop(Companion::open(place.diary(), &at(WALL)).map_err(|it| format!("{it:?}"))?);
    let connection = Connection::open(place.diary()).unwrap();
    connection
        .execute_batch("CREATE TABLE of_tomorrow (x)")
        .unwrap();
    says_it_took(&connection, steps.len() + ahead);
    if !open {
        drop(connection);
    }
    let bytes = |place: &Place| -> Vec<(String, Option<Vec<u8>>)> {
        let names = place.names().into_iter();
        // What SQLite keeps in memory for those who have it open is no part of it.
        let names = names.filter(|name| !name.ends_with("-shm"));
        let read = names.map(|name| (name.clone(), fs::read(place.at(&name)).ok()));
        read.collect()
    };
    let before = bytes(&place);
    match look(&place.diary()) {
        Err(AftercareError::NewerDiary { .. }) => {}
        other => return Err(format!("{other:?}")),
    }
    if bytes(&place) == before {
        Ok(())
    } else {
        Err("touched".to_owned())
    }
}

/// A process that brings an old diary up to date is killed on the way.
fn killed_while_migrating(seed: u64, turn: u64, steps: &[String]) -> Result<(), String> {
    let mut random = Random::of(seed, turn);
    let older = Older {
        taken: 1 + random.place(steps.len() - 1),
        between: random.below(2) == 0,
        open: random.below(2) == 0,
    };
    let place = older.made(steps);
    let before = dump(&older.made(steps).diary());
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["child", "schemas", text(&place.diary())])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_micros(random.below(40_000)));
    child.kill().unwrap();
    child.wait().unwrap();
    look(&place.diary()).map_err(|error| format!("{older:?}: {error:?}"))?;
    nothing_lost(&before, &dump(&place.diary())).map_err(|fault| format!("{older:?}: {fault}"))
}

/// Opens a diary, which brings it up to date.
pub(crate) fn child(arguments: &[&str]) {
    if let [diary] = arguments {
        look(Path::new(diary)).unwrap();
    }
}
