//! Backups, snapshots and the way back.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use aftercare::companion::{BackupLock, diary_snapshots, passphrase_warning, restore_diary};
use aftercare::words::Words;
use aftercare::{AftercareError, Moment, Result};

use super::{Desk, ask, bar, output};
use crate::args::{Backup, Passphrase, Restore, refused};
use crate::show::{self, Screen};

/// No passphrase is longer than this.
const LONGEST: u64 = 4096;

pub(super) fn backup(desk: &Desk, wanted: &Backup) -> Result<()> {
    let to = text("file", &wanted.to)?;
    if wanted.to.exists() && !wanted.force {
        return Err(refused(
            "file",
            to,
            "is there already; --force writes over it",
        ));
    }
    let lock = match wanted.passphrase.read()? {
        _ if wanted.plain => BackupLock::Unencrypted,
        Some(passphrase) => BackupLock::Passphrase { passphrase },
        None => BackupLock::Passphrase {
            passphrase: new_passphrase(&*desk.companion.words()?)?,
        },
    };
    let made = bar::shown(|progress| {
        let moment = &desk.moment;
        desk.companion
            .back_up(to, &lock, wanted.force, Some(progress), moment)
    })?;
    desk.answer(&made, |screen| show::keep::backed_up(screen, &made))
}

/// Without opening the diary: it may be damaged, or not there yet.
pub(super) fn restore(
    wanted: &Restore,
    path: &Path,
    lang: Option<&str>,
    moment: &Moment,
    json: bool,
) -> Result<()> {
    let path = text("diary", path)?;
    let words = Words::of(lang.unwrap_or("en"))?;
    let lang = lang.map(str::to_owned);
    let restore = |passphrase: Option<String>| {
        bar::shown(|progress| {
            let (lang, from) = (lang.clone(), &wanted.from);
            restore_diary(path, from, passphrase, lang, Some(progress), moment)
        })
    };
    let given = wanted.passphrase.read()?;
    let ask = given.is_none() && ask::someone_is_there();
    let restored = match restore(given) {
        Err(AftercareError::BadInput { field, .. }) if field == "passphrase" && ask => {
            restore(Some(ask::unseen(&words.text("terminal-passphrase-open"))?))?
        }
        restored => restored?,
    };
    if json {
        return output::json(&restored);
    }
    let mut screen = Screen::new(words.into());
    show::keep::restored(&mut screen, &restored);
    output::text(&screen.finish())
}

/// Of a damaged diary too.
pub(super) fn snapshots(
    path: &Path,
    lang: Option<&str>,
    json: bool,
    open: impl FnOnce() -> Result<Desk>,
) -> Result<()> {
    let (snapshots, words) = match open() {
        Ok(desk) => (desk.companion.snapshots()?, desk.companion.words()?),
        Err(AftercareError::DamagedDiary { .. }) => {
            let words = Words::of(lang.unwrap_or("en"))?;
            (
                diary_snapshots(text("diary", path)?, words.lang())?,
                words.into(),
            )
        }
        Err(error) => return Err(error),
    };
    if json {
        return output::json(&output::listed("snapshots", &snapshots));
    }
    let mut screen = Screen::new(words);
    show::keep::snapshots(&mut screen, &snapshots);
    output::text(&screen.finish())
}

impl Passphrase {
    /// The first line of the file named.
    fn read(&self) -> Result<Option<String>> {
        let Some(file) = &self.passphrase_file else {
            return Ok(None);
        };
        let refuse = |reason: &str| refused("passphrase-file", file.display(), reason);
        let opened = File::open(file).map_err(|error| refuse(&error.kind().to_string()))?;
        let mut line = String::new();
        BufReader::new(opened.take(LONGEST))
            .read_line(&mut line)
            .map_err(|error| refuse(&error.kind().to_string()))?;
        let line = line.strip_suffix('\n').unwrap_or(&line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.is_empty() {
            return Err(refuse("its first line is empty"));
        }
        Ok(Some(line.to_owned()))
    }
}

/// Asked for twice: what is mistyped once would lock the patient out.
fn new_passphrase(words: &Words) -> Result<String> {
    if !ask::someone_is_there() {
        let reason = "needed: give --passphrase-file, or --plain to leave the backup unencrypted";
        return Err(refused("passphrase", "nothing given", reason));
    }
    let mut screen = Screen::new(words.clone().into());
    screen.note(&passphrase_warning(words.lang()));
    output::text(&screen.finish())?;
    let first = ask::unseen(&words.text("terminal-passphrase-new"))?;
    if first == ask::unseen(&words.text("terminal-passphrase-again"))? {
        Ok(first)
    } else {
        Err(refused(
            "passphrase",
            "typed twice",
            "not the same both times; nothing was written",
        ))
    }
}

/// A path as the core takes it.
pub(super) fn text<'p>(field: &str, path: &'p Path) -> Result<&'p str> {
    let refuse = || refused(field, path.display(), "must be UTF-8");
    path.to_str().ok_or_else(refuse)
}
