//! Faults to be had on purpose, for tests alone.

use super::Companion;
use crate::error::Result;
use crate::moment::Moment;
use crate::store::{ChangeKind, Writing};

#[uniffi::export]
impl Companion {
    /// What it had written before it panics is rolled back, and the diary works on.
    ///
    /// # Panics
    /// Always: that is what it is for.
    pub fn panic_inside(&self, moment: &Moment) -> Result<()> {
        self.store().write(|connection| {
            Writing::begin(connection, ChangeKind::Settings, None, moment.instant)?;
            panic!("asked for")
        })
    }
}
