//! How long a screen and a write take, each beside a named baseline of the same run: `cargo bench`.
//!
//! The runs of both sides alternate, so that a machine whose speed drifts slows both; medians are compared.

mod diary;
mod raw;
mod recurrences;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aftercare::companion::PurePart;
use aftercare::diary::{SessionDraft, Treatment};
use aftercare::{Companion, Moment, Zone};

type Failure = Box<dyn std::error::Error>;

const READS: usize = 400;
const WRITES: usize = 200;
/// What iOS passes.
const BUDGET: u32 = 60;

fn main() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let (ten, month) = (
        folder.path().join("ten years.db"),
        folder.path().join("one month.db"),
    );
    let now = Moment::parse(diary::NOW, &Zone::named("UTC")?)?;
    diary::make(&ten, diary::TEN_YEARS, &now)?;
    diary::make(&month, diary::ONE_MONTH, &now)?;
    let (long, short) = (Companion::open(&ten, &now)?, Companion::open(&month, &now)?);
    let baseline = raw::Reader::open(&ten)?;

    let today = |companion: &Companion| black_box(companion.today(&now)).is_ok();
    println!(
        "{:<34} {:>10}   {:<38} {:>10}   {:>6}",
        "what", "median", "against", "median", "ratio"
    );
    compare(
        "today, ten years",
        "raw SQL reading the same rows",
        READS,
        || today(&long),
        || baseline.today().is_ok(),
        || (),
    );
    compare(
        "today, ten years",
        "the same at one month",
        READS,
        || today(&long),
        || today(&short),
        || (),
    );

    let notifications =
        |companion: &Companion| black_box(companion.notifications(&now, BUDGET, true, &[])).is_ok();
    compare(
        "notifications(60), ten years",
        "today, ten years",
        READS,
        || notifications(&long),
        || today(&long),
        || (),
    );
    compare(
        "notifications(60), ten years",
        "the same at one month",
        READS,
        || notifications(&long),
        || notifications(&short),
        || (),
    );

    let pure = PurePart::of(&long, &now)?;
    compare(
        "notifications(60), pure part",
        "rrule, the bare dates of 3 rules",
        READS,
        || !black_box(pure.notifications(BUDGET)).arm.is_empty(),
        || recurrences::dates().is_ok_and(|dates| black_box(dates) > 50),
        || (),
    );

    let mut writer = raw::Writer::open(&folder.path().join("raw.db"))?;
    let fresh = Companion::open(folder.path().join("log.db"), &now)?;
    let draft = SessionDraft {
        treatment: Some(Treatment::Microneedling),
        new_course: true,
        ..SessionDraft::default()
    };
    // Each session is taken back, untimed, so that every run writes into the same diary.
    let write = || fresh.log_session(&draft, &now).is_ok();
    let back = || assert!(fresh.undo(None, &now).is_ok(), "taken back");
    compare(
        "log_session",
        "one raw durable INSERT",
        WRITES,
        write,
        || writer.insert().is_ok(),
        back,
    );
    Ok(())
}

/// Times two things in turn, with something untimed between the turns, and prints medians and their ratio.
fn compare(
    what: &str,
    against: &str,
    runs: usize,
    mut one: impl FnMut() -> bool,
    mut other: impl FnMut() -> bool,
    mut between: impl FnMut(),
) {
    let (mut ones, mut others) = (Vec::with_capacity(runs), Vec::with_capacity(runs));
    for _ in 0..runs {
        ones.push(time(&mut one));
        others.push(time(&mut other));
        between();
    }
    let (one, other) = (median(ones), median(others));
    let ratio = one.as_secs_f64() / other.as_secs_f64();
    println!(
        "{what:<34} {:>7.1} us   {against:<38} {:>7.1} us   {ratio:>5.2}x",
        micros(one),
        micros(other)
    );
}

fn time(run: &mut impl FnMut() -> bool) -> Duration {
    let start = Instant::now();
    assert!(run(), "a timed call failed");
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
