//! The clinic's and the patient's own tasks.

use serde::Serialize;

use super::{Companion, valid};
use crate::diary::{CareTask, ChangeId, TaskDraft, TaskId};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::store::{ChangeKind, Store, Writing, cell};

/// A task added or removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TaskWritten {
    /// The task.
    pub task: CareTask,
    /// For `undo`.
    pub change: ChangeId,
}

#[uniffi::export]
impl Companion {
    /// Adds a task. Refuses an empty or overlong text, and dates that run backwards.
    pub fn add_task(&self, draft: &TaskDraft, moment: &Moment) -> Result<TaskWritten> {
        let text = draft.text.trim().to_owned();
        if text.is_empty() {
            return Err(AftercareError::bad_input("task", "", "says nothing"));
        }
        valid::line("task", Some(&text))?;
        valid::line("by", draft.said_by.as_deref())?;
        let from = within_years("from", draft.from.unwrap_or_else(|| moment.date()))?;
        let to = within_years("to", draft.to.unwrap_or(from))?;
        valid::in_order("to", from, to)?;
        let task = CareTask {
            id: TaskId::random(),
            text,
            from,
            to,
            slot: draft.slot,
            said_by: draft.said_by.clone(),
            added_at: moment.instant,
        };
        let change = self.store()?.write(|connection| {
            let writing = Writing::begin(
                connection,
                ChangeKind::TaskAdd,
                Some(task.id.as_str()),
                moment.instant,
            )?;
            writing.insert(
                "task",
                &[
                    ("id", cell::text(&task.id)),
                    ("text", cell::text(&task.text)),
                    ("from_date", cell::date(task.from)),
                    ("to_date", cell::date(task.to)),
                    ("slot", cell::text(task.slot)),
                    ("said_by", cell::maybe(task.said_by.as_ref())),
                    ("added_at", cell::instant(task.added_at)),
                ],
            )?;
            Ok(writing.id())
        })?;
        Ok(TaskWritten { task, change })
    }

    /// The tasks that were not removed, by date.
    pub fn tasks(&self) -> Result<Vec<CareTask>> {
        self.store()?.read(Store::tasks)
    }

    /// Removes a task; `undo` brings it back.
    pub fn remove_task(&self, id: &TaskId, moment: &Moment) -> Result<TaskWritten> {
        self.store()?.write(|connection| {
            let found = Store::tasks(connection)?
                .into_iter()
                .find(|task| task.id == *id);
            let task =
                found.ok_or_else(|| AftercareError::bad_input("task", id, "matches none"))?;
            let writing = Writing::begin(
                connection,
                ChangeKind::TaskRemove,
                Some(id.as_str()),
                moment.instant,
            )?;
            writing.put(
                "task",
                ("id", id.as_str()),
                &[("removed_at", cell::instant(moment.instant))],
            )?;
            let change = writing.id();
            Ok(TaskWritten { task, change })
        })
    }
}
