//! Erasing the diary: asked for twice, told once.

use std::path::Path;
use std::sync::Arc;

use aftercare::companion::{diary_snapshots, erase_diary};
use aftercare::words::Words;
use aftercare::{AftercareError, Moment, Result};
use serde::Serialize;

use super::{Desk, ask, keep, output};
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
    let named = keep::text("diary", path)?;
    if !path.exists() && diary_snapshots(named, "en")?.is_empty() {
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
    // One that does not open is erased all the same; its language is not known then.
    let (desk, words) = match Desk::open(path, lang, moment, json) {
        Ok(desk) => {
            let words = desk.companion.words()?;
            (Some(desk), words)
        }
        Err(AftercareError::DamagedDiary { .. } | AftercareError::NewerDiary { .. }) => {
            (None, Words::of(lang.unwrap_or("en"))?.into())
        }
        Err(error) => return Err(error),
    };
    if asks && !is_meant(&words, path)? {
        let mut screen = Screen::new(words);
        show::erase::kept(&mut screen);
        return output::text(&screen.finish());
    }
    match desk {
        Some(desk) => desk.companion.erase()?,
        None => erase_diary(named)?,
    }
    if json {
        return output::json(&Erased { erased: path });
    }
    let mut screen = Screen::new(words);
    show::erase::done(&mut screen, path);
    output::text(&screen.finish())
}

/// Asks twice.
fn is_meant(words: &Arc<Words>, path: &Path) -> Result<bool> {
    let mut screen = Screen::new(Arc::clone(words));
    show::erase::warning(&mut screen, path);
    output::text(&screen.finish())?;
    for (question, wanted) in [
        ("first", words.text("terminal-erase-word")),
        ("second", words.text("terminal-yes")),
    ] {
        let answer = ask::line(&words.text(&format!("terminal-erase-{question}")))?;
        if answer != Some(ask::plain(&wanted)) {
            return Ok(false);
        }
    }
    Ok(true)
}
