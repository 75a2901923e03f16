//! Random numbers that a printed seed gives again.

use std::time::SystemTime;

/// Numbers by splitmix64: short, and the same on every machine.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// Those of a seed; `turn` makes each turn's numbers its own, so that one can be repeated without the others.
    pub(crate) fn of(seed: u64, turn: u64) -> Self {
        let mut random = Self(seed ^ turn.wrapping_mul(0xd134_2543_de82_ef95));
        random.next();
        random
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    /// Below a bound.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    /// A place in something of that length.
    pub(crate) fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// One of them.
    pub(crate) fn of_these<T: Copy>(&mut self, these: &[T]) -> T {
        these[self.place(these.len())]
    }
}

/// A seed for who names none.
pub(crate) fn fresh() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(1, |since| {
        since.as_secs() ^ u64::from(since.subsec_nanos()) << 20
    })
}
