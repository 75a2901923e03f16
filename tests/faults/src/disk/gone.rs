//! Files that go, or are replaced, while the diary is open. What is written then would go with them: it must not be
//! acknowledged.

use std::collections::BTreeSet;
use std::fs;

use aftercare::Companion;

use super::{WALL, kind};
use crate::common::{at, task};
use crate::figures::Figures;
use crate::help::{Place, dump};

/// What is done to the files of an open diary.
type Does = fn(&Place);

const WAYS: [(&str, Does); 6] = [
    ("the diary is removed", |it| {
        fs::remove_file(it.diary()).unwrap();
    }),
    ("its log is removed", |it| {
        fs::remove_file(it.log()).unwrap();
    }),
    ("diary, log and index are removed", |it| {
        for name in ["diary.db", "diary.db-wal", "diary.db-shm"] {
            fs::remove_file(it.at(name)).unwrap();
        }
    }),
    ("the diary is renamed", |it| {
        fs::rename(it.diary(), it.at("elsewhere.db")).unwrap();
    }),
    ("another file takes its place", |it| {
        let copy = it.at("copy.db");
        fs::copy(it.diary(), &copy).unwrap();
        fs::rename(copy, it.diary()).unwrap();
    }),
    ("all of its folder is removed", |it| {
        for entry in fs::read_dir(it.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                fs::remove_dir_all(path).unwrap();
            } else {
                fs::remove_file(path).unwrap();
            }
        }
    }),
];

pub(super) fn prove(figures: &mut Figures) {
    let (mut untyped, mut lost) = (Vec::new(), Vec::new());
    for (what, does) in WAYS {
        let place = Place::with_entries(4);
        drop(place.open("2026-05-31T12:00"));
        let companion = place.open("2026-05-31T13:00");
        companion.add_task(&task("before"), &at(WALL)).unwrap();
        let before = rows(&place);
        does(&place);
        // A second write as well: the first may be the one that finds out.
        for turn in 0..2 {
            let written = companion.add_task(&task(&format!("after {turn}")), &at(WALL));
            match written.map(drop) {
                Err(error) if kind(&error) == "DamagedDiary" => {}
                other => untyped.push(format!("{what}, write {turn}: {other:?}")),
            }
        }
        drop(companion);
        if let Err(fault) = found_again(&place, &before) {
            lost.push(format!("{what}: {fault}"));
        }
    }
    let of = format!("{} ways", WAYS.len());
    figures.none_of(
        "file removed while open: writes acknowledged all the same",
        &of,
        &untyped,
    );
    figures.none_of("... earlier data lost, and no snapshot offered", &of, &lost);
}

/// Every row of every table.
fn rows(place: &Place) -> BTreeSet<String> {
    let tables = dump(&place.diary()).into_iter();
    let rows = tables.flat_map(|(table, (_, rows))| {
        let row = move |row| format!("{table}: {row:?}");
        rows.into_iter().map(row)
    });
    rows.collect()
}

/// The diary opens with all that was there, or its snapshot is offered; where nothing is left of either, it is begun
/// anew.
fn found_again(place: &Place, before: &BTreeSet<String>) -> Result<(), String> {
    let snapshots = place.at("diary.db.snapshots").exists();
    match Companion::open(place.diary(), &at(WALL)) {
        Ok(companion) => {
            companion.today(&at(WALL)).map_err(|it| format!("{it:?}"))?;
            drop(companion);
            let after = rows(place);
            let all = before.is_subset(&after);
            if all || !snapshots {
                Ok(())
            } else {
                Err("opens with less".to_owned())
            }
        }
        Err(error) if error.to_string().contains("newest good snapshot: ") => {
            let error = error.to_string();
            let (_, snapshot) = error.split_once("newest good snapshot: ").unwrap();
            place
                .restore(snapshot, WALL)
                .map(drop)
                .map_err(|it| format!("{it:?}"))?;
            let sessions = place
                .open(WALL)
                .sessions()
                .map_err(|it| format!("{it:?}"))?;
            if sessions.len() == 4 {
                Ok(())
            } else {
                Err(format!("{} sessions", sessions.len()))
            }
        }
        Err(error) => Err(format!("{error:?}")),
    }
}
