//! Several programs write into one diary at once: each gets its turn, and nothing is lost.
//!
//! Two processes of four threads each. In the first the threads share one door, as an app's do; in the second each has
//! its own, as many programs would.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::thread;

use aftercare::diary::{Score, SessionDraft, Treatment};
use aftercare::{AftercareError, Companion};
use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use crate::common::{at, date, draft_on, scored, task};
use crate::figures::{Asked, Figures};
use crate::help::text;

const PROCESSES: u64 = 2;
const THREADS: u64 = 4;
const NOW: &str = "2026-06-01T12:00";

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    let each = asked.turns(40, 1_000);
    let folder = tempfile::tempdir().unwrap();
    let diary = folder.path().join("diary.db");
    let processes: Vec<_> = (0..PROCESSES)
        .map(|process| {
            Command::new(std::env::current_exe().unwrap())
                .args(["child", "together", text(&diary)])
                .args([process.to_string(), each.to_string()])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut faults = Vec::new();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        faults.extend(told.lines().map(str::to_owned));
        if !output.status.success() {
            faults.push(format!("a process ended with {}", output.status));
        }
    }
    let all = PROCESSES * THREADS * each;
    let of = format!("{all} writes of {PROCESSES} processes of {THREADS} threads");
    let (locked, others): (Vec<String>, Vec<String>) =
        faults.into_iter().partition(|it| it.contains("Busy"));
    figures.none_of("many at once: \"database is locked\" shown", &of, &locked);
    figures.none_of("... any other error", &of, &others);
    figures.none_of("... writes lost", &of, &lost(&diary, each));
    let companion = Companion::open(&diary, &at("2026-06-02T12:00"));
    let whole = companion.map(|it| it.changes().map(|changes| changes.len()));
    figures.row(
        "... changes to take back afterwards, of a diary that is whole",
        "200",
        &format!("{whole:?}"),
        matches!(whole, Ok(Ok(200))),
    );
}

/// What a thread writes, by turns: something alone, and what reads first and so would stumble over the others.
enum Write {
    Task(String),
    CheckIn(NaiveDate),
    Session(NaiveDate),
}

impl Write {
    fn of(process: u64, thread: u64, turn: u64, each: u64) -> Self {
        let number = (process * THREADS + thread) * each + turn;
        match turn % 4 {
            0 | 1 => Self::Task(format!("{process} {thread} {turn}")),
            2 => Self::CheckIn(date("2026-05-31") - Days::new(number)),
            _ => Self::Session(date("2026-05-31") - Days::new(number)),
        }
    }

    fn all(each: u64) -> impl Iterator<Item = Self> {
        let threads = (0..PROCESSES).flat_map(|it| (0..THREADS).map(move |thread| (it, thread)));
        threads.flat_map(move |(process, thread)| {
            (0..each).map(move |turn| Self::of(process, thread, turn, each))
        })
    }

    fn written(self, companion: &Companion) -> Result<(), AftercareError> {
        let now = at(NOW);
        match self {
            Self::Task(text) => companion.add_task(&task(&text), &now).map(drop),
            Self::CheckIn(on) => {
                let mut entry = scored([1, 2, 3, 4]);
                entry.on = Some(on);
                entry.scores.retain(|it| it.score != Score::Peeling);
                companion.check_in(&entry, &now).map(drop)
            }
            Self::Session(on) => {
                let draft = SessionDraft {
                    new_course: true,
                    ..draft_on(Treatment::Other, &on.to_string())
                };
                companion.log_session(&draft, &now).map(drop)
            }
        }
    }
}

/// What is not there, read from the file itself.
fn lost(diary: &Path, each: u64) -> Vec<String> {
    let connection = Connection::open(diary).unwrap();
    let all = |sql: &str| -> BTreeSet<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let tasks = all("SELECT text FROM task");
    let check_ins = all("SELECT date FROM check_in WHERE redness = 1 AND pain = 4");
    let sessions = all("SELECT on_date FROM session JOIN course ON course.id = session.course");
    let missing = Write::all(each).filter_map(|write| match write {
        Write::Task(text) => (!tasks.contains(&text)).then(|| format!("task {text}")),
        Write::CheckIn(on) => {
            (!check_ins.contains(&on.to_string())).then(|| format!("check-in of {on}"))
        }
        Write::Session(on) => {
            (!sessions.contains(&on.to_string())).then(|| format!("session of {on}"))
        }
    });
    missing.collect()
}

/// One of the processes; tells each error in a line.
pub(crate) fn child(arguments: &[&str]) {
    let [diary, process, each] = arguments else {
        panic!("DIARY PROCESS EACH");
    };
    let (process, each): (u64, u64) = (process.parse().unwrap(), each.parse().unwrap());
    let open = || Companion::open(diary, &at(NOW)).unwrap();
    let shared = open();
    let begin = Barrier::new(usize::try_from(THREADS).unwrap());
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (shared, begin, open) = (&shared, &begin, &open);
            scope.spawn(move || {
                let own = (process > 0).then(open);
                let companion = own.as_ref().unwrap_or(shared);
                begin.wait();
                for turn in 0..each {
                    let write = Write::of(process, thread, turn, each);
                    if let Err(error) = write.written(companion) {
                        println!("{process} {thread} {turn}: {error:?}");
                    }
                }
            });
        }
    });
}
