//! Damaged copies of a diary. Each opens as it was, or is refused by name with a snapshot that can be gone back to.
//!
//! What "as it was" means: every row and every cell that the diary had when its last write returned. The file cannot
//! tell that by itself where its log is gone or a letter is another one; the note beside it can, by the last change, and
//! by the sum of the file as it was closed. What is not noticed, because nothing is left that could tell:
//!
//! - a log that is lost together with the note: the diary is then as it was when the log was last moved into it;
//! - a cell that no index has, in a file that another program wrote into since it was closed, or that was not closed
//!   since its log was last moved into it. It is another cell then, never a missing row;
//! - on the day itself, what the disk loses of a file that was closed: it is found at the first opening of the next.

mod harm;
mod whole;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use aftercare::{AftercareError, Companion};

use crate::common::{at, task};
use crate::figures::{Asked, Figures};
use crate::help::{Place, text};
use crate::kill::{difference, lines};
use crate::{in_memory, seed::Random};
use harm::Harm;
use whole::{DIARY, Files, Whole, rows};

/// The day after the newest snapshot, and that very day: the daily look is due or not.
const WALLS: [&str; 2] = ["2026-03-21T12:00", "2026-03-20T18:00"];
const WORKERS: u64 = 2;
/// After so many that ended the process, it is not begun anew.
const MOST_DEATHS: usize = 20;

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    let copies = asked.of(asked.turns(168, 2_000));
    let mut found = Found::default();
    let told = (0..WORKERS).map(|worker| Worker::of(asked, worker, &copies));
    let workers: Vec<Worker> = told.collect();
    for worker in workers {
        worker.read_into(&mut found);
    }
    let all = copies.end - copies.start;
    let of = format!("{all} copies");
    figures.row(
        "damaged copies: opened as they were, every row and cell",
        "the rest",
        &format!("{} of {of}", found.count("right")),
        true,
    );
    figures.row(
        "... refused by a typed error, the snapshot offered and restored",
        "the rest",
        &format!(
            "{} of {of} ({} as of a newer version)",
            found.count("refused") + found.count("newer"),
            found.count("newer")
        ),
        found.count("refused") > 0,
    );
    figures.none_of("... panicked or ended the process", &of, &found.of("died"));
    figures.none_of("... opened with fewer rows", &of, &found.of("fewer"));
    figures.none_of("... opened with other cells", &of, &found.of("other"));
    figures.row(
        "... the same, another program having written into the file since it was closed",
        "told",
        &format!("{} of {of}", found.count("untold")),
        true,
    );
    figures.none_of("... anything else", &of, &found.of("wrong"));
    let judged = found.verdicts.values().map(Vec::len).sum::<usize>();
    figures.row(
        "... judged",
        &all.to_string(),
        &judged.to_string(),
        judged as u64 == all,
    );
    for line in found.by_harm() {
        eprintln!("{line}");
    }
}

/// A process that judges every second copy: what ends it is a figure, not the end of the figures.
struct Worker {
    seed: u64,
    process: Child,
    copies: Vec<u64>,
}

impl Worker {
    fn of(asked: Asked, worker: u64, copies: &std::ops::Range<u64>) -> Self {
        let copies: Vec<u64> = copies.clone().filter(|it| it % WORKERS == worker).collect();
        Self {
            seed: asked.seed,
            process: begun(asked.seed, &copies),
            copies,
        }
    }

    fn read_into(mut self, found: &mut Found) {
        let mut next = 0;
        loop {
            let lines = BufReader::new(self.process.stdout.take().unwrap()).lines();
            for line in lines.map_while(Result::ok) {
                found.note(&line);
                next += 1;
            }
            let status = self.process.wait().unwrap();
            let Some(copy) = self.copies.get(next) else {
                return;
            };
            found.note(&format!("{copy}\tdied\tthe process: {status}"));
            if found.count("died") > MOST_DEATHS {
                return;
            }
            next += 1;
            self.process = begun(self.seed, &self.copies[next..]);
        }
    }
}

fn begun(seed: u64, copies: &[u64]) -> Child {
    let range = |at: Option<&u64>| at.copied().unwrap_or_default().to_string();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["child", "damage", &seed.to_string()]);
    if !copies.is_empty() {
        child.args([range(copies.first()), range(copies.last())]);
    }
    child.stdout(Stdio::piped()).spawn().unwrap()
}

/// Judges copies, and tells of each in a line: number, verdict, what was done to it.
pub(crate) fn child(arguments: &[&str]) {
    let [seed, first, last] = arguments else {
        return;
    };
    let (seed, first): (u64, u64) = (seed.parse().unwrap(), first.parse().unwrap());
    let last: u64 = last.parse().unwrap();
    in_memory();
    // A panic is told as a verdict.
    let whole = Whole::all();
    panic::set_hook(Box::new(|_| {}));
    let mut out = std::io::stdout().lock();
    for number in (first..=last).step_by(usize::try_from(WORKERS).unwrap()) {
        let copy = Copy::of(&whole, seed, number);
        let (verdict, why) = copy.judged();
        let told = copy.told(&why);
        writeln!(out, "{number}\t{verdict}\t{told}").unwrap();
    }
}

/// A damaged copy.
struct Copy<'w> {
    whole: &'w Whole,
    harm: Harm,
    files: Files,
    did: String,
    wall: &'static str,
    /// The disk lost something, and the file's time tells of no write.
    rotted: bool,
    number: u64,
}

impl<'w> Copy<'w> {
    fn of(whole: &'w [Whole], seed: u64, number: u64) -> Self {
        let mut random = Random::of(seed, number);
        let harms = Harm::ALL.len() as u64;
        let harm = Harm::ALL[usize::try_from(number % harms).unwrap()];
        // Whether a diary is open or closed goes on by the round, so that each harm meets each.
        let may: Vec<&Whole> = whole
            .iter()
            .filter(|it| it.with_log || !harm.needs_log())
            .collect();
        let round = usize::try_from(number / harms).unwrap();
        let diary = may[round % may.len()];
        let mut others = whole
            .iter()
            .filter(|it| it.with_log && it.what != diary.what);
        let other = others.next().unwrap();
        let (files, did) = harm.done(diary, other, &mut random);
        let rotted = harm.is_of_the_disk() && random.below(2) == 0;
        let wall = if rotted {
            WALLS[0]
        } else {
            random.of_these(&WALLS)
        };
        Self {
            whole: diary,
            harm,
            files,
            did,
            wall,
            rotted,
            number,
        }
    }

    fn told(&self, why: &str) -> String {
        let Self {
            whole,
            harm,
            did,
            wall,
            rotted,
            ..
        } = self;
        let by = if *rotted { "by the disk" } else { "written" };
        format!("{harm:?}\t{}; {did}; {by}; at {wall}; {why}", whole.what).replace('\n', " ")
    }

    fn judged(&self) -> (&'static str, String) {
        let place = self.laid();
        let looked = catch_unwind(AssertUnwindSafe(|| look(&place.diary(), self.wall)));
        let judged = match looked {
            Err(_) => ("died", "panicked".to_owned()),
            Ok(Ok(())) => self.opened(&place),
            Ok(Err(error)) => self.refused(&place, &error),
        };
        if !matches!(judged.0, "right" | "refused" | "newer" | "untold") {
            let kept = std::env::temp_dir().join(format!("aftercare-damaged-{}", self.number));
            let again = self.laid();
            let _ = fs::remove_dir_all(&kept);
            let _ = fs::rename(again.folder.path(), &kept);
            return (
                judged.0,
                format!("{}; kept in {}", judged.1, kept.display()),
            );
        }
        judged
    }

    fn laid(&self) -> Place {
        let place = Whole::laid(&self.files);
        if self.rotted {
            let file = File::options().write(true).open(place.diary()).unwrap();
            file.set_modified(self.whole.written).unwrap();
        }
        place
    }

    /// It opened: all must be there, and a write must hold.
    fn opened(&self, place: &Place) -> (&'static str, String) {
        let now = lines(&place.diary());
        if now != self.whole.lines {
            let counted = rows(&place.diary());
            let fewer = self
                .whole
                .rows
                .iter()
                .any(|(table, before)| counted.get(table).is_none_or(|after| after < before));
            let verdict = match (fewer, self.rotted && self.whole.as_closed) {
                (true, _) => "fewer",
                (false, true) => "other",
                (false, false) => "untold",
            };
            return (verdict, difference(&now, &self.whole.lines));
        }
        let written = Companion::open(place.diary(), &at(self.wall))
            .and_then(|it| it.add_task(&task("afterwards"), &at(self.wall)).map(drop))
            .and_then(|()| Companion::open(place.diary(), &at(self.wall))?.tasks());
        match written {
            Ok(tasks) if tasks.iter().any(|it| it.text == "afterwards") => ("right", String::new()),
            other => ("wrong", format!("written afterwards: {other:?}")),
        }
    }

    /// It was refused: it must lie there as it was, stay refused, and the snapshot that is named must be good.
    fn refused(&self, place: &Place, error: &AftercareError) -> (&'static str, String) {
        let wrong = |why: &str| ("wrong", format!("{why}: {error:?}"));
        let found = fs::read(place.diary()).ok();
        if found.as_ref() != self.files.get(DIARY) {
            return wrong("the file was touched");
        }
        if self.harm.is_harmless() {
            return wrong("it is whole");
        }
        let reason = match error {
            AftercareError::DamagedDiary { value, reason, .. } if value == text(&place.diary()) => {
                reason
            }
            AftercareError::NewerDiary { .. }
                if self.harm == Harm::FlippedHeader || self.harm == Harm::FlippedBits =>
            {
                return ("newer", String::new());
            }
            _ => return wrong("another error"),
        };
        if look(&place.diary(), self.wall).is_ok() {
            return wrong("it opens the second time");
        }
        let Some((_, snapshot)) = reason.split_once("newest good snapshot: ") else {
            return wrong("no snapshot");
        };
        match place.restore(snapshot, self.wall) {
            Err(refused) => wrong(&format!("its snapshot is refused: {refused:?}")),
            Ok(_) => match look(&place.diary(), self.wall) {
                Err(refused) => wrong(&format!("restored, it is refused: {refused:?}")),
                Ok(()) => ("refused", reason.clone()),
            },
        }
    }
}

/// Every screen, as a shell would ask for them.
fn look(diary: &Path, wall: &str) -> Result<(), AftercareError> {
    let now = at(wall);
    let companion = Companion::open(diary, &now)?;
    companion.today(&now)?;
    companion.agenda(now.date(), 14, &now)?;
    companion.due(&now)?;
    companion.sessions()?;
    companion.changes()?;
    companion.tasks()?;
    companion.photos()?;
    companion.settings()?;
    companion.notifications(&now, 60, true, &[])?;
    companion.adherence(None, None, &now)?;
    companion.costs(None, None)?;
    Ok(())
}

/// The verdicts, with what was done to the copies.
#[derive(Default)]
struct Found {
    verdicts: BTreeMap<String, Vec<String>>,
}

impl Found {
    fn note(&mut self, line: &str) {
        let mut words = line.splitn(3, '\t');
        let mut next = || words.next().unwrap_or_default().to_owned();
        let (number, verdict, told) = (next(), next(), next());
        let told = format!("copy {number}: {told}");
        self.verdicts.entry(verdict).or_default().push(told);
    }

    fn count(&self, verdict: &str) -> usize {
        self.verdicts.get(verdict).map_or(0, Vec::len)
    }

    fn of(&self, verdict: &str) -> Vec<String> {
        self.verdicts.get(verdict).cloned().unwrap_or_default()
    }

    /// Which harm met which verdict how often.
    fn by_harm(&self) -> Vec<String> {
        let mut counts = BTreeMap::<(String, &str), u32>::new();
        for (verdict, told) in &self.verdicts {
            for line in told {
                let harm = line.split([':', '\t']).nth(1).unwrap_or_default().trim();
                *counts.entry((harm.to_owned(), verdict)).or_default() += 1;
            }
        }
        let lines = counts
            .into_iter()
            .map(|((harm, verdict), count)| format!("damage: {harm}: {verdict} {count}"));
        lines.collect()
    }
}
