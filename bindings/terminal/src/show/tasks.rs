//! Tasks.

use aftercare::companion::TaskWritten;
use aftercare::diary::CareTask;
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes, names};

/// A task added or removed.
pub(crate) fn one(screen: &mut Screen, how: &str, written: &TaskWritten) {
    screen.title(&screen.say(&format!("task-{how}")));
    screen.rows(&[row(screen, &written.task)]);
    changes::undo(screen, Some(&written.change));
}

/// The tasks in the diary.
pub(crate) fn list(screen: &mut Screen, tasks: &[CareTask]) {
    screen.title(&screen.say("tasks"));
    if tasks.is_empty() {
        screen.note(&screen.say("tasks-none"));
    }
    let rows: Vec<Row> = tasks.iter().map(|task| row(screen, task)).collect();
    screen.rows(&rows);
}

fn row(screen: &Screen, task: &CareTask) -> Row {
    let words = screen.words();
    let dates = if task.from == task.to {
        words.day(task.from)
    } else {
        let (from, to) = (words.day(task.from), words.day(task.to));
        screen.say_with(
            "from-to",
            &[("from", Say::Text(&from)), ("to", Say::Text(&to))],
        )
    };
    let mut text = task.text.clone();
    if let Some(by) = &task.said_by {
        text = format!("{text} {}", names::aside(std::slice::from_ref(by)));
    }
    vec![
        faint(names::short(task.id.as_str())),
        plain(dates),
        plain(screen.words().text(&format!("slot-{}", task.slot))),
        strong(text),
    ]
}
