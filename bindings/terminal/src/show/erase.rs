//! Erasing: what it means, and what was deleted.

use std::path::Path;

use aftercare::words::Say;

use super::Screen;

/// Before it is asked.
pub(crate) fn warning(screen: &mut Screen, path: &Path) {
    let path = path.display().to_string();
    screen.alarm(&screen.say_with("erase-warning", &[("path", Say::Text(&path))]));
}

/// Deleted.
pub(crate) fn done(screen: &mut Screen, path: &Path) {
    let path = path.display().to_string();
    screen.title(&screen.say_with("erased", &[("path", Say::Text(&path))]));
}

/// Not deleted.
pub(crate) fn kept(screen: &mut Screen) {
    screen.title(&screen.say("erase-kept"));
}
