//! A disk that is full, or must not be written; a file that goes while the diary is open. Each is a typed error, what
//! was written before is whole, and the same door works again once there is room.
//!
//! Disks are small ones in memory, mounted here: by root, on Linux. `tests/proof/disk` gives the process a view of the
//! mounts of its own, so nothing is left behind. Where that is not to be had, the rows say so.

mod full;
mod gone;
mod refused;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use aftercare::{AftercareError, Companion};
use tempfile::TempDir;

use crate::common::at;
use crate::figures::{Asked, Figures};
use crate::kill::{difference, lines};

/// The day after the newest snapshot.
pub(crate) const WALL: &str = "2026-06-01T12:00";
/// The diary before it was looked through last, so that no snapshot is due.
pub(crate) const SAME_DAY: &str = "2026-03-20T12:00";

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    match Disk::of("4m") {
        Some(_) => full::prove(asked, figures),
        None => Figures::skipped("full disk", "a disk can be mounted by root on Linux alone"),
    }
    refused::prove(figures);
    gone::prove(figures);
}

/// A person who is not root looks whether they may.
pub(crate) fn child(arguments: &[&str]) {
    refused::child(arguments);
}

/// A small disk in memory; gone when it is dropped.
#[derive(Debug)]
pub(crate) struct Disk(TempDir);

impl Disk {
    /// None where this user may not mount one.
    pub(crate) fn of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size}");
        let mounted = mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], folder.path());
        mounted.then_some(Self(folder))
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn diary(&self) -> PathBuf {
        self.folder().join("diary.db")
    }

    /// Takes all the space there is, but for some bytes.
    pub(crate) fn fill(&self, leave: u64) {
        use std::io::Write as _;
        let mut file = fs::File::create(self.folder().join("filler")).unwrap();
        let block = vec![7; 1 << 16];
        while file.write_all(&block).is_ok() {}
        let small = [7; 512];
        while file.write_all(&small).is_ok() {}
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(leave)).unwrap();
    }

    /// Gives the space back.
    pub(crate) fn free(&self) {
        fs::remove_file(self.folder().join("filler")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

pub(crate) fn mount(arguments: &[&str], folder: &Path) -> bool {
    let mut mount = Command::new("mount");
    mount.args(arguments).arg(folder).stderr(Stdio::null());
    mount.status().is_ok_and(|status| status.success())
}

/// All that a diary holds, once it was opened and every screen answered.
pub(crate) fn whole(diary: &Path, before: &[String]) -> Result<(), String> {
    let now = at(WALL);
    let looked = Companion::open(diary, &now).and_then(|it| {
        it.today(&now)?;
        it.sessions()?;
        it.changes()
    });
    looked.map_err(|error| format!("does not open: {error:?}"))?;
    let after = lines(diary);
    if after == before {
        Ok(())
    } else {
        Err(difference(&after, before))
    }
}

/// What an error is called.
pub(crate) const fn kind(error: &AftercareError) -> &'static str {
    match error {
        AftercareError::BadInput { .. } => "BadInput",
        AftercareError::NotADiary { .. } => "NotADiary",
        AftercareError::NewerDiary { .. } => "NewerDiary",
        AftercareError::DamagedDiary { .. } => "DamagedDiary",
        AftercareError::NoPermission { .. } => "NoPermission",
        AftercareError::NoSpace { .. } => "NoSpace",
        AftercareError::Busy { .. } => "Busy",
        AftercareError::Fault { .. } => "Fault",
    }
}
