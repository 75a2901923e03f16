//! Tasks.

use aftercare::Result;
use aftercare::diary::TaskDraft;

use super::Desk;
use super::output::listed;
use crate::args::Task;
use crate::show;

pub(super) fn run(desk: &Desk, task: Task) -> Result<()> {
    match task {
        Task::Add {
            text,
            from,
            to,
            slot,
            by,
        } => {
            let draft = TaskDraft {
                text,
                from,
                to,
                slot,
                said_by: by,
            };
            let added = desk.companion.add_task(&draft, &desk.moment)?;
            desk.answer(&added, |screen| show::tasks::one(screen, "added", &added))
        }
        Task::List => {
            let tasks = desk.companion.tasks()?;
            desk.answer(&listed("tasks", &tasks), |screen| {
                show::tasks::list(screen, &tasks);
            })
        }
        Task::Remove { task } => {
            let id = desk.companion.find_task(&task)?;
            let removed = desk.companion.remove_task(&id, &desk.moment)?;
            desk.answer(&removed, |screen| {
                show::tasks::one(screen, "removed", &removed);
            })
        }
    }
}
