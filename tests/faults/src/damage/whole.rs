//! Whole diaries to damage, as files and as the rows they hold: closed, open with a log, and as they were earlier.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use aftercare::Companion;
use aftercare::diary::{Area, PhotoDraft, PhotoView, Treatment};
use chrono::Days;
use rusqlite::Connection;

use crate::common::picture::picture;
use crate::common::{at, date, draft_on, scored, task};
use crate::help::{Place, dump};
use crate::{filled, kill::lines};

pub(crate) const DIARY: &str = "diary.db";
pub(crate) const LOG: &str = "diary.db-wal";
pub(crate) const INDEX: &str = "diary.db-shm";
pub(crate) const NOTE: &str = "diary.db.snapshots/left";

/// A log that was moved into the file while it was open.
const CHECKPOINTED: &str = "open, its log begun anew";

/// Files by their names.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A diary that is whole.
#[derive(Debug)]
pub(crate) struct Whole {
    pub(crate) what: &'static str,
    pub(crate) files: Files,
    /// Its files at an earlier time.
    pub(crate) earlier: Files,
    /// All that it holds.
    pub(crate) lines: Vec<String>,
    /// How many rows each table has.
    pub(crate) rows: BTreeMap<String, usize>,
    /// Its log is not moved into it yet.
    pub(crate) with_log: bool,
    /// When the file was written; whether nobody wrote into it since it was closed.
    pub(crate) written: SystemTime,
    pub(crate) as_closed: bool,
}

impl Whole {
    /// One of each sort.
    pub(crate) fn all() -> Vec<Self> {
        vec![
            Self::made("closed", false, |place| {
                lived_in(place, 40);
            }),
            Self::made(
                "closed, every column filled, much of it deleted",
                false,
                |place| {
                    drop(place.open("2026-03-01T07:00"));
                    filled::fill(&place.diary());
                    lived_in(place, 25);
                    thinned(&place.open("2026-03-20T08:00"));
                },
            ),
            Self::made("open", true, |place| {
                lived_in(place, 40);
            }),
            Self::made(CHECKPOINTED, true, |place| {
                lived_in(place, 20);
                let open = place.open("2026-03-20T08:00");
                write(&open, 20, 30);
                let by_hand = Connection::open(place.diary()).unwrap();
                by_hand
                    .query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(()))
                    .unwrap();
            }),
        ]
    }

    /// Writes what is earlier by `begin`, then some days more.
    fn made(what: &'static str, with_log: bool, begin: impl FnOnce(&Place)) -> Self {
        let place = Place::new();
        begin(&place);
        // Two snapshots to go back to.
        drop(place.open("2026-03-19T09:00"));
        drop(place.open("2026-03-20T09:00"));
        let companion = place.open("2026-03-20T09:30");
        write(&companion, 60, 5);
        let companion = with_log.then_some(companion);
        let earlier = files(&place);
        let companion = companion.unwrap_or_else(|| place.open("2026-03-20T10:00"));
        write(&companion, 65, 12);
        let companion = with_log.then_some(companion);
        let files = files(&place);
        let meta = fs::metadata(place.diary()).unwrap();
        // A second door reads what the first has not moved into the file.
        let lines = lines(&place.diary());
        let rows = rows(&place.diary());
        drop(companion);
        Self {
            what,
            files,
            earlier,
            lines,
            rows,
            with_log,
            written: meta.modified().unwrap(),
            as_closed: what != CHECKPOINTED,
        }
    }

    /// Lays files down where a diary is looked for.
    pub(crate) fn laid(files: &Files) -> Place {
        let place = Place::new();
        for (name, bytes) in files {
            let to = place.at(name);
            fs::create_dir_all(to.parent().unwrap_or(Path::new("."))).unwrap();
            fs::write(to, bytes).unwrap();
        }
        place
    }
}

/// How many rows each table has.
pub(crate) fn rows(diary: &Path) -> BTreeMap<String, usize> {
    let tables = dump(diary).into_iter();
    tables
        .map(|(table, (_, rows))| (table, rows.len()))
        .collect()
}

fn files(place: &Place) -> Files {
    let names = place.names().into_iter();
    let read = |name: String| {
        let path: PathBuf = place.at(&name);
        path.is_file().then(|| (name, fs::read(path).unwrap()))
    };
    names.filter_map(read).collect()
}

fn lived_in(place: &Place, days: u64) {
    write(&place.open("2026-03-01T08:00"), 0, days);
}

/// So many days, from a day on: a session now and then, a check-in with a note, a task, a photo.
fn write(companion: &Companion, from: u64, days: u64) {
    let now = at("2026-03-20T12:00");
    for day in from..from + days {
        let on = date("2025-06-01") + Days::new(day);
        if day % 4 == 0 {
            let treatment = Treatment::ALL[usize::try_from(day).unwrap() % Treatment::ALL.len()];
            let mut draft = draft_on(treatment, &on.to_string());
            draft.note = Some(format!(
                "session of day {day}. {}",
                "Mild redness. ".repeat(9)
            ));
            companion.log_session(&draft, &now).unwrap();
        }
        let mut entry = scored([3, 1, 0, 2]);
        entry.on = Some(on);
        entry.note = Some(format!("day {day}. {}", "Slept well. ".repeat(12)));
        companion.check_in(&entry, &now).unwrap();
        if day % 3 == 0 {
            companion
                .add_task(&task(&format!("ointment {day}")), &now)
                .unwrap();
        }
        if day % 20 == 0 {
            add_photo(companion, day);
        }
    }
}

fn add_photo(companion: &Companion, day: u64) {
    let folder = companion.photo_folder().unwrap();
    let file = format!("camera-{day}.jpg");
    let bytes = picture(u8::try_from(day).unwrap());
    fs::write(Path::new(&folder).join(&file), bytes).unwrap();
    let draft = PhotoDraft {
        file,
        area: Area::Cheeks,
        view: PhotoView::Front,
        on: None,
        session: None,
    };
    companion
        .add_photo(&draft, &at("2026-03-20T12:00"))
        .unwrap();
}

/// Takes back and removes, so that pages of the file are free.
fn thinned(companion: &Companion) {
    let now = at("2026-03-20T12:00");
    for _ in 0..15 {
        companion.undo(None, &now).unwrap();
    }
}
