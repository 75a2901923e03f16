//! The disk is full: from the last byte on, in steps, so that each kind of write meets the end at each of its own steps.

use std::fs;
use std::path::Path;

use aftercare::companion::BackupLock;
use aftercare::diary::{Area, PhotoDraft, PhotoView, Treatment};
use aftercare::{Companion, Result};

use super::{Disk, SAME_DAY, WALL, kind, whole};
use crate::common::picture::picture;
use crate::common::{at, draft, scored, task};
use crate::figures::{Asked, Figures};
use crate::help::{text, write_entries};
use crate::kill::{difference, lines};

/// Something that needs space.
type Does = fn(&Companion, &Path, u64) -> Result<()>;

const WRITES: [(&str, Does); 6] = [
    ("log_session", |it, _, _| {
        it.log_session(&draft(Treatment::Microneedling), &at(WALL))
            .map(drop)
    }),
    ("check_in", |it, _, turn| {
        let mut entry = scored([1, 2, 3, 4]);
        entry.note = Some(format!("{turn} {}", "a long day ".repeat(300)));
        it.check_in(&entry, &at(WALL)).map(drop)
    }),
    ("add_task", |it, _, turn| {
        it.add_task(&task(&format!("ointment {turn}")), &at(WALL))
            .map(drop)
    }),
    ("undo", |it, _, _| it.undo(None, &at(WALL)).map(drop)),
    ("add_photo", |it, folder, turn| photo(it, folder, turn)),
    ("back_up", |it, folder, _| {
        let to = folder.join("backup.tar");
        it.back_up(text(&to), &BackupLock::Unencrypted, true, None, &at(WALL))
            .map(drop)
    }),
];

/// The camera writes elsewhere: a photo that is not there is not the diary's fault.
fn photo(companion: &Companion, folder: &Path, turn: u64) -> Result<()> {
    let photos = companion.photo_folder()?;
    let file = format!("camera-{turn}.jpg");
    let bytes = picture(u8::try_from(turn % 250).unwrap());
    if fs::write(Path::new(&photos).join(&file), bytes).is_err() {
        let _ = fs::remove_file(Path::new(&photos).join(&file));
        return companion.add_task(&task("no photo"), &at(WALL)).map(drop);
    }
    let draft = PhotoDraft {
        file: file.clone(),
        area: Area::Cheeks,
        view: PhotoView::Front,
        on: None,
        session: None,
    };
    let added = companion.add_photo(&draft, &at(WALL)).map(drop);
    let _ = fs::remove_file(folder.join("diary.db.photos").join(file));
    added
}

pub(super) fn prove(asked: Asked, figures: &mut Figures) {
    // By half a kilobyte, in which no two writes end alike.
    let (step, most) = if asked.short {
        (24_576, 98_304)
    } else {
        (2_048, 204_800)
    };
    let mut found = Found::default();
    for (what, does) in WRITES {
        for leave in (0..most).step_by(step) {
            found.room(what, does, leave);
        }
    }
    for leave in (0..most).step_by(step) {
        found.opening(leave);
        found.beginning(leave);
    }
    let of = format!("{} times that the disk was full", found.full);
    figures.row(
        "full disk: times that a call found no space",
        "some",
        &found.full.to_string(),
        found.full > 0,
    );
    figures.none_of(
        "... answered by another error than NoSpace",
        &of,
        &found.untyped,
    );
    figures.none_of(
        "... after which earlier data was not whole",
        &of,
        &found.unwhole,
    );
    figures.none_of(
        "... after which writing failed, though there was space",
        &of,
        &found.stuck,
    );
}

#[derive(Default)]
struct Found {
    full: u64,
    untyped: Vec<String>,
    unwhole: Vec<String>,
    stuck: Vec<String>,
}

impl Found {
    /// A door that is open writes until there is no room left, and goes on when there is.
    fn room(&mut self, what: &str, does: Does, leave: u64) {
        let disk = lived_in();
        let companion = Companion::open(disk.diary(), &at(SAME_DAY)).unwrap();
        companion.add_task(&task("opened"), &at(WALL)).unwrap();
        disk.fill(leave);
        let which = format!("{what}, {leave} bytes left");
        let mut before = lines(&disk.diary());
        for turn in 0..200 {
            match does(&companion, disk.folder(), turn) {
                Ok(()) => before = lines(&disk.diary()),
                // Nothing left to take back.
                Err(error) if what == "undo" && error.is_bad_input() => break,
                Err(error) => {
                    self.full += 1;
                    if kind(&error) != "NoSpace" {
                        self.untyped
                            .push(format!("{which}, turn {turn}: {error:?}"));
                    }
                    break;
                }
            }
        }
        let after = lines(&disk.diary());
        if after != before {
            let difference = difference(&after, &before);
            self.unwhole.push(format!("{which}: {difference}"));
        }
        disk.free();
        if let Err(error) = companion.add_task(&task("space again"), &at(WALL)) {
            self.stuck.push(format!("{which}: {error:?}"));
        }
        let before = lines(&disk.diary());
        drop(companion);
        if let Err(fault) = whole(&disk.diary(), &before) {
            self.unwhole.push(format!("{which}, opened anew: {fault}"));
        }
    }

    /// A diary is opened on a disk that is full: it opens, or says so.
    fn opening(&mut self, leave: u64) {
        let disk = lived_in();
        let before = lines(&disk.diary());
        disk.fill(leave);
        self.opened(&disk, &format!("opening, {leave} bytes left"));
        disk.free();
        if let Err(fault) = whole(&disk.diary(), &before) {
            self.unwhole
                .push(format!("opening, {leave} bytes left: {fault}"));
        }
    }

    /// A diary is begun on a disk that is full.
    fn beginning(&mut self, leave: u64) {
        let disk = Disk::of("2m").unwrap();
        disk.fill(leave);
        let which = format!("beginning, {leave} bytes left");
        self.opened(&disk, &which);
        disk.free();
        let begun = Companion::open(disk.diary(), &at(WALL))
            .and_then(|it| it.add_task(&task("space again"), &at(WALL)).map(drop));
        if let Err(error) = begun {
            self.stuck.push(format!("{which}: {error:?}"));
        }
    }

    fn opened(&mut self, disk: &Disk, which: &str) {
        let opened = Companion::open(disk.diary(), &at(WALL));
        let Err(error) = opened else { return };
        self.full += 1;
        if kind(&error) != "NoSpace" {
            self.untyped.push(format!("{which}: {error:?}"));
        }
    }
}

/// A disk with a diary of some days on it, closed.
fn lived_in() -> Disk {
    let disk = Disk::of("2m").unwrap();
    let companion = Companion::open(disk.diary(), &at("2026-03-01T08:00")).unwrap();
    write_entries(&companion, 6);
    drop(companion);
    drop(Companion::open(disk.diary(), &at(SAME_DAY)).unwrap());
    disk
}
