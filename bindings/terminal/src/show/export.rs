//! What was written for others, and what was read in.

use aftercare::companion::{Exported, Imported};
use aftercare::words::Say;

use super::screen::{Row, faint, plain};
use super::{Screen, changes};

/// The files and how long they are.
pub(crate) fn exported(screen: &mut Screen, exported: &Exported) {
    screen.title(&screen.say("exported"));
    let kilobytes = |bytes: u64| i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    let rows: Vec<Row> = exported
        .files
        .iter()
        .map(|file| {
            let count = Say::Number(kilobytes(file.bytes));
            let size = screen.say_with("kilobytes", &[("count", count)]);
            vec![plain(&*file.path), faint(size)]
        })
        .collect();
    screen.rows(&rows);
    screen.note(&screen.say("exported-mind"));
}

/// What was new, and what changes with it.
pub(crate) fn imported(screen: &mut Screen, imported: &Imported) {
    screen.title(&screen.say("imported"));
    for line in imported.text.lines() {
        screen.line(line);
    }
    changes::changes(screen, &imported.changes);
    changes::undo(screen, imported.change.as_ref());
}
