//! Faults to be had on purpose, for tests alone.

use super::Companion;
use crate::error::Result;
use crate::moment::Moment;
use crate::store::{ChangeKind, Writing};

#[uniffi::export]
impl Companion {
    /// Panics within a write. What it had written is rolled back, the call answers with a fault, and the diary works
    /// on.
    ///
    /// # Panics
    /// Always, but inside, where it is caught.
    pub fn panic_inside(&self, moment: &Moment) -> Result<()> {
        self.store()?.write(|connection| {
            Writing::begin(connection, ChangeKind::Settings, None, moment.instant)?;
            panic!("asked for")
        })
    }
}
