//! Times two things in turn, so that a machine whose speed drifts slows both, and prints medians and their ratio.

use std::time::{Duration, Instant};

/// Two things to time, and how many times the other the one may take.
pub(crate) struct Pair<'a> {
    pub(crate) what: &'a str,
    pub(crate) against: &'a str,
    pub(crate) at_most: f64,
    pub(crate) runs: usize,
}

pub(crate) fn heading() {
    println!(
        "{:<34} {:>10}   {:<38} {:>10}   {:>6}   at most",
        "what", "median", "against", "median", "ratio"
    );
}

impl Pair<'_> {
    /// Times both in turn, with something untimed between the turns.
    pub(crate) fn compare(
        &self,
        mut one: impl FnMut() -> bool,
        mut other: impl FnMut() -> bool,
        mut between: impl FnMut(),
    ) {
        let (mut ones, mut others) = (Vec::new(), Vec::new());
        for _ in 0..self.runs {
            ones.push(time(&mut one));
            others.push(time(&mut other));
            between();
        }
        let (one, other) = (median(ones), median(others));
        println!(
            "{:<34} {:>7.1} us   {:<38} {:>7.1} us   {:>5.2}x   {:.1}x",
            self.what,
            micros(one),
            self.against,
            micros(other),
            one.as_secs_f64() / other.as_secs_f64(),
            self.at_most
        );
    }
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

/// The median of one thing alone, in microseconds.
pub(crate) fn alone(runs: usize, mut run: impl FnMut() -> bool) -> f64 {
    micros(median((0..runs).map(|_| time(&mut run)).collect()))
}
