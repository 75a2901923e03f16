//! Taking changes back.

use serde::Serialize;

use super::{Companion, speak};
use crate::diary::ChangeId;
use crate::error::{AftercareError, Result};
use crate::moment::Moment;
use crate::plan::PlanChanges;
use crate::store::{Change, Store, changes};

/// A change taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Undone {
    /// The change.
    pub change: Change,
    /// What changes in the plan.
    pub changes: PlanChanges,
}

#[uniffi::export]
impl Companion {
    /// Takes the last change back, or a named one; after a restart too.
    ///
    /// Refuses when there is none, and while a later change stands on it.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what may be absent crosses from a phone by value"
    )]
    pub fn undo(&self, id: Option<ChangeId>, moment: &Moment) -> Result<Undone> {
        let (change, changes, facts) = self.change(moment, true, |connection, _| {
            let all = changes::list(connection)?;
            let found = all
                .into_iter()
                .find(|change| id.as_ref().is_none_or(|id| change.id == *id));
            let change = found.ok_or_else(|| {
                AftercareError::bad_input(
                    "change",
                    id.as_ref().map_or("last", ChangeId::as_str),
                    "nothing to take back",
                )
            })?;
            changes::undo(connection, &change.id, moment.instant)?;
            if !Store::settings(connection)?.in_order() {
                let reason = "morning, midday and evening would not follow each other";
                return Err(AftercareError::bad_input("change", &change.id, reason));
            }
            Ok(change)
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(Undone {
            change,
            changes: speak::changes(&words, changes),
        })
    }

    /// The changes that can be taken back, newest first; at most 200.
    pub fn changes(&self) -> Result<Vec<Change>> {
        self.store()?.read(changes::list)
    }
}
