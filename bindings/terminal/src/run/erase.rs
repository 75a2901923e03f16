//! Erasing the diary: asked for twice, told once.

use std::path::Path;

use aftercare::{Moment, Result};
use serde::Serialize;

use super::{Desk, ask, output};
use crate::args::{Erase, refused};
use crate::show::{self, Screen};

/// What was deleted.
#[derive(Serialize)]
struct Erased<'p> {
    erased: &'p Path,
}

pub(super) fn run(
    erase: &Erase,
    path: &Path,
    lang: Option<&str>,
    moment: Moment,
    json: bool,
) -> Result<()> {
    let shown = path.display();
    if !path.exists() {
        return Err(refused("diary", shown, "is not there; nothing was deleted"));
    }
    let asks = erase.yes < 2;
    if asks && (json || !ask::someone_is_there()) {
        return Err(refused(
            "yes",
            erase.yes,
            "deleting the diary has no way back: give --yes twice",
        ));
    }
    let desk = Desk::open(path, lang, moment, json)?;
    let words = desk.companion.words()?;
    if asks {
        let mut screen = Screen::new(words.clone());
        show::erase::warning(&mut screen, path);
        output::text(&screen.finish())?;
        for (question, wanted) in [
            ("first", words.text("terminal-erase-word")),
            ("second", words.text("terminal-yes")),
        ] {
            let answer = ask::line(&words.text(&format!("terminal-erase-{question}")))?;
            if answer != Some(ask::plain(&wanted)) {
                return desk.answer(&(), show::erase::kept);
            }
        }
    }
    desk.companion.erase()?;
    if json {
        return output::json(&Erased { erased: path });
    }
    let mut screen = Screen::new(words);
    show::erase::done(&mut screen, path);
    output::text(&screen.finish())
}
