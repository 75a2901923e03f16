//! Files and folders that must not be read or written: a disk mounted to be read only, and what belongs to another
//! person. Root may write anywhere, so it is tried as somebody else (`setpriv`).

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use aftercare::Companion;
use aftercare::diary::{Area, PhotoDraft, PhotoView};

use super::{Disk, SAME_DAY, WALL, kind, mount, whole};
use crate::common::picture::picture;
use crate::common::{at, task};
use crate::figures::Figures;
use crate::help::{Place, text, write_entries};
use crate::kill::lines;

/// Somebody who owns nothing.
const NOBODY: &str = "65534";

pub(super) fn prove(figures: &mut Figures) {
    read_only_disk(figures);
    if !may_be_nobody() {
        Figures::skipped(
            "no permission",
            "setpriv cannot make this process somebody else",
        );
        return;
    }
    let mut faults = Vec::new();
    for refusal in REFUSALS {
        if let Err(fault) = refusal.holds() {
            faults.push(format!("{}: {fault}", refusal.what));
        }
    }
    figures.none_of(
        "read-only folder, no permission: no typed error, or earlier data not whole",
        &format!("{} ways", REFUSALS.len()),
        &faults,
    );
}

fn read_only_disk(figures: &mut Figures) {
    let Some(disk) = Disk::of("4m") else {
        Figures::skipped(
            "read-only disk",
            "a disk can be mounted by root on Linux alone",
        );
        return;
    };
    let companion = Companion::open(disk.diary(), &at(SAME_DAY)).unwrap();
    write_entries(&companion, 3);
    drop(companion);
    let before = lines(&disk.diary());
    let read_only = mount(&["-o", "remount,ro"], disk.folder());
    let opened = Companion::open(disk.diary(), &at(WALL)).map(drop);
    let restored = mount(&["-o", "remount,rw"], disk.folder());
    let refused = opened.as_ref().err().map_or("opened", kind);
    let whole = whole(&disk.diary(), &before);
    figures.row(
        "read-only disk",
        "NoPermission, then whole",
        &format!(
            "{refused}, then {}",
            whole
                .as_ref()
                .map_or_else(Clone::clone, |()| "whole".to_owned())
        ),
        read_only && restored && refused == "NoPermission" && whole.is_ok(),
    );
}

/// What must not be read or written, by its permissions, and what becomes of it.
struct Refusal {
    what: &'static str,
    folder: u32,
    diary: u32,
    snapshots: u32,
    photos: u32,
    /// What opening, writing and adding a photo answer.
    answers: [&'static str; 3],
}

const OPEN: Refusal = Refusal {
    what: "all of it may be written",
    folder: 0o755,
    diary: 0o644,
    snapshots: 0o700,
    photos: 0o700,
    answers: ["done", "done", "done"],
};
const DENIED: [&str; 3] = ["NoPermission", "-", "-"];

const REFUSALS: [Refusal; 7] = [
    OPEN,
    Refusal {
        what: "a folder that must not be written",
        folder: 0o555,
        answers: DENIED,
        ..OPEN
    },
    Refusal {
        what: "a folder that must not be read",
        folder: 0o000,
        answers: DENIED,
        ..OPEN
    },
    Refusal {
        what: "a diary that must not be written",
        diary: 0o444,
        answers: DENIED,
        ..OPEN
    },
    Refusal {
        what: "a diary that must not be read",
        diary: 0o000,
        answers: DENIED,
        ..OPEN
    },
    // Snapshots are no reason to keep the diary closed.
    Refusal {
        what: "snapshots that must not be written",
        snapshots: 0o500,
        ..OPEN
    },
    Refusal {
        what: "photos that must not be written",
        photos: 0o500,
        answers: ["done", "done", "NoPermission"],
        ..OPEN
    },
];

impl Refusal {
    fn holds(&self) -> Result<(), String> {
        let place = Place::with_entries(3);
        let photos = place.open(SAME_DAY).photo_folder().unwrap();
        fs::write(Path::new(&photos).join("camera.jpg"), picture(1)).unwrap();
        belongs_to_nobody(place.folder.path());
        let before = lines(&place.diary());
        belongs_to_nobody(place.folder.path());
        let bytes = fs::read(place.diary()).unwrap();
        for (path, mode) in self.modes(&place, &photos) {
            fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        }
        let answers = as_nobody(&place)?;
        for (path, mode) in OPEN.modes(&place, &photos).into_iter().rev() {
            fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        }
        if answers != self.answers {
            return Err(format!("{answers:?}, not {:?}", self.answers));
        }
        if self.answers[0] == "done" {
            return place
                .open(WALL)
                .today(&at(WALL))
                .map(drop)
                .map_err(|it| format!("{it:?}"));
        }
        if fs::read(place.diary()).unwrap() != bytes {
            return Err("the file was touched".to_owned());
        }
        whole(&place.diary(), &before)
    }

    /// The folder last: behind it nothing can be reached.
    fn modes(&self, place: &Place, photos: &str) -> Vec<(std::path::PathBuf, u32)> {
        vec![
            (photos.into(), self.photos),
            (place.at("diary.db.snapshots"), self.snapshots),
            (place.diary(), self.diary),
            (place.folder.path().to_owned(), self.folder),
        ]
    }
}

fn may_be_nobody() -> bool {
    nobody("true", &[]).is_some_and(|output| output.status.success())
}

fn nobody(program: &str, arguments: &[&str]) -> Option<std::process::Output> {
    let mut setpriv = Command::new("setpriv");
    setpriv.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]);
    setpriv.arg(program).args(arguments).output().ok()
}

fn belongs_to_nobody(folder: &Path) {
    let owner = format!("{NOBODY}:{NOBODY}");
    let changed = Command::new("chown")
        .arg("-R")
        .arg(owner)
        .arg(folder)
        .status();
    assert!(changed.is_ok_and(|status| status.success()));
}

/// Opens the diary, writes, adds a photo, as somebody who is not root.
fn as_nobody(place: &Place) -> Result<Vec<String>, String> {
    // The program may lie where nobody else may read.
    let program = tempfile::tempdir().unwrap();
    let copy = program.path().join("aftercare-faults");
    fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    fs::set_permissions(program.path(), Permissions::from_mode(0o755)).unwrap();
    let told = nobody(text(&copy), &["child", "disk", text(&place.diary())]);
    let told = told.ok_or("setpriv did not start")?;
    let lines = String::from_utf8_lossy(&told.stdout).into_owned();
    if !told.status.success() {
        let errors = String::from_utf8_lossy(&told.stderr).into_owned();
        return Err(format!("{}: {lines} {errors}", told.status));
    }
    Ok(lines.lines().map(str::to_owned).collect())
}

/// Tells what became of each try.
pub(super) fn child(arguments: &[&str]) {
    let [diary] = arguments else {
        panic!("DIARY");
    };
    let now = at(WALL);
    let told = |answer: aftercare::Result<()>| match answer {
        Ok(()) => println!("done"),
        Err(error) => println!("{}", kind(&error)),
    };
    let companion = match Companion::open(diary, &now) {
        Ok(companion) => companion,
        Err(error) => return println!("{}\n-\n-", kind(&error)),
    };
    told(Ok(()));
    told(companion.add_task(&task("nobody's"), &now).map(drop));
    let draft = PhotoDraft {
        file: "camera.jpg".to_owned(),
        area: Area::Cheeks,
        view: PhotoView::Front,
        on: None,
        session: None,
    };
    told(companion.add_photo(&draft, &now).map(drop));
}
