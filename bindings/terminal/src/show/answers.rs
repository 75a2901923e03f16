//! Answers to reminders, and changes taken back.

use aftercare::Zone;
use aftercare::companion::{Change, ReminderAnswer, Undone};
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes as shown, names};

/// Reminders answered, or an answer taken back.
pub(crate) fn answered(screen: &mut Screen, answer: &ReminderAnswer) {
    let words = screen.words();
    let rows: Vec<Row> = answer
        .outcomes
        .iter()
        .map(|outcome| {
            let key = &outcome.key;
            vec![
                strong(screen.say(&format!("reminder-{}", outcome.answer))),
                plain(words.text(&format!("reminder-kind-{}", key.kind))),
                faint(words.day(key.date)),
                faint(screen.words().text(&format!("slot-{}", key.slot))),
            ]
        })
        .collect();
    if rows.is_empty() {
        screen.line(&screen.say("unmarked"));
    }
    screen.rows(&rows);
    if answer.change.is_none() {
        screen.note(&screen.say("answered-already"));
    }
    shown::undo(screen, answer.change.as_ref());
}

/// A change taken back.
pub(crate) fn undone(screen: &mut Screen, undone: &Undone, zone: &Zone) {
    let (what, at) = (
        what(screen, &undone.change),
        names::instant(&screen.words(), undone.change.at, zone),
    );
    screen.title(&screen.say_with(
        "undone",
        &[("what", Say::Text(&what)), ("at", Say::Text(&at))],
    ));
    shown::changes(screen, &undone.changes);
}

/// The changes that can be taken back.
pub(crate) fn changes(screen: &mut Screen, changes: &[Change], zone: &Zone) {
    screen.title(&screen.say("undo-list"));
    if changes.is_empty() {
        screen.note(&screen.say("undo-none"));
    }
    let row = |change: &Change| -> Row {
        vec![
            strong(names::short(change.id.as_str())),
            plain(what(screen, change)),
            faint(names::instant(&screen.words(), change.at, zone)),
        ]
    };
    let rows: Vec<Row> = changes.iter().map(row).collect();
    screen.rows(&rows);
}

fn what(screen: &Screen, change: &Change) -> String {
    screen.say(&format!("did-{}", change.what))
}
