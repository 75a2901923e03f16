//! Photos.

use aftercare::companion::PhotoWritten;
use aftercare::diary::Photo;
use aftercare::plan::PhotoPairs;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes, names};

/// A photo added or removed.
pub(crate) fn one(screen: &mut Screen, how: &str, written: &PhotoWritten) {
    screen.title(&screen.say(&format!("photo-{how}")));
    screen.rows(&[row(screen, &written.photo)]);
    changes::undo(screen, Some(&written.change));
}

/// The photos in the diary, and where they lie.
pub(crate) fn list(screen: &mut Screen, photos: &[Photo], folder: &str) {
    screen.title(&screen.say("photos"));
    if photos.is_empty() {
        screen.line(&screen.say("photos-none"));
        return;
    }
    let rows: Vec<Row> = photos.iter().map(|photo| row(screen, photo)).collect();
    screen.rows(&rows);
    screen.note(folder);
}

/// The pairs, each with its files.
pub(crate) fn pairs(screen: &mut Screen, found: &PhotoPairs) {
    screen.title(&screen.say("photo-pairs"));
    if found.pairs.is_empty() {
        screen.line(&screen.say("photo-pairs-none"));
        return;
    }
    for pair in &found.pairs {
        screen.line(&pair.text);
        let files = [&pair.earlier, &pair.later];
        let rows: Vec<Row> = files.map(|photo| row(screen, photo)).into();
        screen.rows(&rows);
    }
    screen.note(&found.note);
}

fn row(screen: &Screen, photo: &Photo) -> Row {
    let words = screen.words();
    let area = words.text(&format!("area-{}", photo.area));
    let view = words.text(&format!("view-{}", photo.view));
    vec![
        faint(names::short(photo.id.as_str())),
        plain(words.date(photo.on)),
        strong(area),
        plain(view),
        faint(names::short(&photo.file)),
    ]
}
