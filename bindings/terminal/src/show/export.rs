//! What was written for others.

use aftercare::companion::Exported;
use aftercare::words::Say;

use super::Screen;
use super::screen::{Row, faint, plain};

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
