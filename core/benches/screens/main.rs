//! How long a screen and a write take, each beside a named baseline of the same run: `cargo bench`.
//!
//! `make FILE` makes the diary of ten years there, for other programs to open; `today FILE` times one screen of it, for
//! other languages to be compared with.

mod compare;
mod diary;
mod raw;
mod recurrences;

use std::hint::black_box;
use std::path::Path;

use aftercare::companion::PurePart;
use aftercare::diary::{SessionDraft, Treatment};
use aftercare::{Companion, Moment, Zone};

use compare::{Pair, alone, heading};

type Failure = Box<dyn std::error::Error>;

/// How many times each thing is timed.
struct Runs {
    reads: usize,
    writes: usize,
}

const MANY: Runs = Runs {
    reads: 400,
    writes: 200,
};
/// As many as show that all of it runs: `cargo test`.
const FEW: Runs = Runs {
    reads: 4,
    writes: 2,
};

/// What iOS passes.
const BUDGET: u32 = 60;

fn main() -> Result<(), Failure> {
    let now = Moment::parse(diary::NOW, &Zone::named("UTC")?)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", file, ..] => diary::make(Path::new(file), diary::TEN_YEARS, &now),
        ["today", file, ..] => {
            let companion = Companion::open(file, &now)?;
            println!(
                "{:.1}",
                alone(MANY.reads * 5, || black_box(companion.today(&now)).is_ok())
            );
            Ok(())
        }
        // What `cargo bench` adds.
        ["--bench"] => all(&MANY, &now),
        _ => all(&FEW, &now),
    }
}

fn all(runs: &Runs, now: &Moment) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    heading();
    screens(folder.path(), runs, now)?;
    rows(folder.path(), runs, now)?;
    writes(folder.path(), runs, now)
}

/// What a phone asks most: the first screen, and what to arm.
fn screens(folder: &Path, runs: &Runs, now: &Moment) -> Result<(), Failure> {
    let (ten, month) = (folder.join("ten years.db"), folder.join("one month.db"));
    diary::make(&ten, diary::TEN_YEARS, now)?;
    diary::make(&month, diary::ONE_MONTH, now)?;
    let (long, short) = (Companion::open(&ten, now)?, Companion::open(&month, now)?);
    let baseline = raw::Reader::open(&ten)?;
    let today = |companion: &Companion| black_box(companion.today(now)).is_ok();
    let notifications =
        |companion: &Companion| black_box(companion.notifications(now, BUDGET, true, &[])).is_ok();
    let pure = PurePart::of(&long, now)?;

    runs.pair("today, ten years", "raw SQL reading the same rows", 1.5)
        .compare(|| today(&long), || baseline.today().is_ok(), || ());
    runs.pair("today, ten years", "the same at one month", 1.2)
        .compare(|| today(&long), || today(&short), || ());
    runs.pair("notifications(60), ten years", "the same at one month", 1.2)
        .compare(|| notifications(&long), || notifications(&short), || ());
    runs.pair(
        "notifications(60), pure part",
        "rrule, the bare dates of 3 rules",
        5.0,
    )
    .compare(
        || !black_box(pure.notifications(BUDGET)).arm.is_empty(),
        || recurrences::dates().is_ok_and(|dates| black_box(dates) > 50),
        || (),
    );
    Ok(())
}

/// How many rows an answer shows.
type Shown<'a> = dyn Fn(&Companion) -> aftercare::Result<usize> + 'a;

/// A thousand courses in a hundred years beside a hundred in ten: what an answer shows may cost time, what it does not
/// show may not.
fn rows(folder: &Path, runs: &Runs, now: &Moment) -> Result<(), Failure> {
    let (hundred, ten) = (
        folder.join("1000 courses.db"),
        folder.join("100 courses.db"),
    );
    diary::make(&hundred, diary::A_HUNDRED_BUSY_YEARS, now)?;
    diary::make(&ten, diary::TEN_BUSY_YEARS, now)?;
    let (long, short) = (Companion::open(&hundred, now)?, Companion::open(&ten, now)?);
    let today = |it: &Companion| {
        black_box(it.today(now)).map(|it| it.downtime.len() + it.holds.len() + it.reminders.len())
    };
    let notifications =
        |it: &Companion| black_box(it.notifications(now, BUDGET, true, &[])).map(|it| it.arm.len());
    let due = |it: &Companion| black_box(it.due(now)).map(|it| it.courses.len());
    let sessions = |it: &Companion| black_box(it.sessions()).map(|it| it.len());
    let calls: [(&str, &Shown<'_>); 4] = [
        ("today, 1,000 courses, 100 years", &today),
        ("notifications(60), the same", &notifications),
        ("due, the same", &due),
        ("sessions, the same", &sessions),
    ];
    for (what, shown) in calls {
        let (many, few) = (shown(&long)?, shown(&short)?);
        let against = format!("100 courses, 10 years: {few} rows, not {many}");
        let at_most = f64::from(u32::try_from(many)?) / f64::from(u32::try_from(few)?);
        let pair = Pair {
            what,
            against: &against,
            at_most,
            runs: runs.reads / 4,
        };
        pair.compare(|| shown(&long).is_ok(), || shown(&short).is_ok(), || ());
    }
    Ok(())
}

fn writes(folder: &Path, runs: &Runs, now: &Moment) -> Result<(), Failure> {
    let mut writer = raw::Writer::open(&folder.join("raw.db"))?;
    let fresh = Companion::open(folder.join("log.db"), now)?;
    let draft = SessionDraft {
        treatment: Some(Treatment::Microneedling),
        new_course: true,
        ..SessionDraft::default()
    };
    // Each session is taken back, untimed, so that every run writes into the same diary.
    let write = || fresh.log_session(&draft, now).is_ok();
    let back = || assert!(fresh.undo(None, now).is_ok(), "taken back");
    let pair = Pair {
        runs: runs.writes,
        ..runs.pair("log_session", "one raw durable INSERT", 1.3)
    };
    pair.compare(write, || writer.insert().is_ok(), back);
    Ok(())
}

impl Runs {
    const fn pair<'a>(&self, what: &'a str, against: &'a str, at_most: f64) -> Pair<'a> {
        Pair {
            what,
            against,
            at_most,
            runs: self.reads,
        }
    }
}
