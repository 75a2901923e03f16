//! Tables out and in through the public door: what went out comes in as the same bytes, and nothing is half read.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use aftercare::companion::{ChangeKind, ExportKind, Imported, TableImported};
use aftercare::diary::{
    Answer, Area, CheckInEntry, Event, Money, Scar, SessionDraft, SessionState, Sign, Treatment,
};
use aftercare::{AftercareError, Companion, Moment};

use crate::common::{Diary, at, date, draft, draft_on, minutes, scored};

#[path = "../common/mod.rs"]
#[allow(dead_code, reason = "shared with the diary's tests")]
mod common;
mod made;
mod refusals;

const SESSIONS: &str = "sessions.csv";
const CHECK_INS: &str = "check-ins.csv";
const OUTCOMES: &str = "outcomes.csv";
const HEADER: &str = "id,course,treatment,on,zone,state,logged_at";
const ID: &str = "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";

type Files = BTreeMap<String, Vec<u8>>;

fn exported(diary: &Companion, folder: &Path, moment: &Moment) -> Files {
    let to = folder.to_str().unwrap();
    diary.export(ExportKind::Csv, to, true, moment).unwrap();
    read(folder)
}

fn read(folder: &Path) -> Files {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read(file.path()).unwrap())
        })
        .collect()
}

fn import(diary: &Companion, folder: &Path, moment: &Moment) -> Result<Imported, AftercareError> {
    diary.import_csv(folder.to_str().unwrap(), moment)
}

/// A folder with one file in it, read in.
fn given(
    diary: &Diary,
    file: &str,
    text: &str,
    moment: &Moment,
) -> Result<Imported, AftercareError> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(file), text).unwrap();
    import(diary, folder.path(), moment)
}

const fn counts(added: u32, already_there: u32) -> TableImported {
    TableImported {
        added,
        already_there,
    }
}

/// A diary with something in every column.
fn full() -> Diary {
    let diary = Diary::new();
    let first = SessionDraft {
        areas: Some(vec![Area::Neck, Area::Forehead]),
        depth_mm: Some(1.75),
        scars: Some(vec![Scar::Keloid, Scar::Rolling]),
        adjuncts: Some(vec![aftercare::diary::Adjunct::Prp]),
        clinic: Some("=HYPERLINK(\"x\")".to_owned()),
        clinic_phone: Some("+34 600 000 000".to_owned()),
        out_of_hours: Some("'-1".to_owned()),
        cost: Money::parse(Some("250.5"), Some("EUR")).unwrap(),
        note: Some("one, \"two\"\r\nthree; 🙂 ملاحظة\ttab".to_owned()),
        ..draft(Treatment::Microneedling)
    };
    diary.log(&first, &at("2026-03-01T18:00"));
    diary.log(&draft(Treatment::ChemicalPeelDeep), &at("2026-03-02T18:00"));
    let booked = |on| SessionDraft {
        booked: true,
        ..draft_on(Treatment::Microneedling, on)
    };
    let cancelled = diary.log(&booked("2026-04-01"), &at("2026-03-02T19:00"));
    diary.log(&booked("2026-04-02"), &at("2026-03-02T19:00"));
    let confirmed = diary.log(&booked("2026-03-03"), &at("2026-03-02T19:00"));
    let now = at("2026-03-03T20:30");
    diary.cancel_session(&cancelled.id, &now).unwrap();
    diary.confirm_session(&confirmed.id, &now).unwrap();
    let entry = CheckInEntry {
        areas: Some(vec![Area::Nose]),
        open_skin: Some(false),
        darker: Some(true),
        signs: vec![Sign::Pus, Sign::Feverish],
        events: vec![Event::Sunburn],
        note: Some("-".to_owned()),
        ..scored([3, 0, 10, 1])
    };
    diary.check_in(&entry, &now).unwrap();
    let note = CheckInEntry {
        on: Some(date("2026-03-02")),
        note: Some("\n=1+1\n".to_owned()),
        ..CheckInEntry::default()
    };
    diary.check_in(&note, &now).unwrap();
    let key = diary.key("no_retinoid", &now);
    diary.snooze(&[key], minutes(30), &now).unwrap();
    let key = diary.key("check_in", &now);
    let delivered = Some(at("2026-03-03T20:00").instant);
    diary
        .record_outcome(&[key], Answer::Done, delivered, &now)
        .unwrap();
    diary
}

#[test]
fn what_went_out_comes_in_as_the_same_bytes() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let there = tempfile::tempdir().unwrap();
    let out = exported(&diary, there.path(), &now);
    assert_eq!(
        out.keys().collect::<Vec<_>>(),
        [CHECK_INS, OUTCOMES, SESSIONS]
    );

    let empty = Diary::new();
    let imported = import(&empty, there.path(), &now).unwrap();
    assert_eq!(imported.sessions, counts(5, 0));
    assert_eq!(imported.check_ins, counts(2, 0));
    assert_eq!(imported.outcomes, counts(2, 0));
    assert!(!imported.changes.appears.is_empty());
    assert_eq!(imported.text.lines().count(), 4);
    let again = tempfile::tempdir().unwrap();
    assert_eq!(exported(&empty, again.path(), &now), out);
    assert_eq!(empty.sessions().unwrap(), diary.sessions().unwrap());
    let (mut here, mut there_too) = (empty.whole(&now), diary.whole(&now));
    for whole in [&mut here, &mut there_too] {
        whole["settings"].take();
    }
    assert_eq!(here, there_too);

    let before = empty.whole(&now);
    let twice = import(&empty, there.path(), &now).unwrap();
    assert_eq!(twice.sessions, counts(0, 5));
    assert_eq!(twice.check_ins, counts(0, 2));
    assert_eq!(twice.outcomes, counts(0, 2));
    assert_eq!(twice.change, None);
    assert_eq!(empty.whole(&now), before);
}

#[test]
fn no_cell_begins_a_formula_in_any_file() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    let mut marked = 0;
    for bytes in exported(&diary, folder.path(), &now).into_values() {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&*bytes);
        for row in reader.records() {
            for cell in &row.unwrap() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                    "{cell:?}"
                );
                marked += usize::from(cell.starts_with('\''));
            }
        }
        assert!(bytes.ends_with(b"\r\n"));
    }
    assert_eq!(marked, 5);
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    exported(&diary, folder.path(), &now);
    let mine = Diary::new();
    mine.log(&draft(Treatment::Other), &now);
    let before = mine.whole(&now);
    let imported = import(&mine, folder.path(), &now).unwrap();
    assert_ne!(mine.whole(&now), before);
    let undone = mine.undo(None, &now).unwrap();
    assert_eq!(undone.change.what, ChangeKind::Import);
    assert_eq!(Some(undone.change.id), imported.change);
    assert_eq!(mine.whole(&now), before);
    // And it can be read in anew.
    let anew = import(&mine, folder.path(), &now).unwrap();
    assert_eq!(anew.sessions, counts(5, 0));
}

#[test]
fn what_is_there_is_left_as_it_is_and_counted() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    exported(&diary, folder.path(), &now);
    let mine = diary.sessions().unwrap();
    let changed = SessionDraft {
        note: Some("mine".to_owned()),
        ..SessionDraft::default()
    };
    diary
        .change_session(&mine[0].id, &changed, &now, false)
        .unwrap();
    diary.remove_session(&mine[1].id, &now).unwrap();
    let entry = CheckInEntry {
        note: Some("mine too".to_owned()),
        ..CheckInEntry::default()
    };
    diary.check_in(&entry, &now).unwrap();
    let before = diary.whole(&now);
    let imported = import(&diary, folder.path(), &now).unwrap();
    assert_eq!(imported.sessions, counts(0, 5));
    assert_eq!(imported.removed, 1);
    assert_eq!(imported.check_ins, counts(0, 2));
    assert_eq!(diary.whole(&now), before);
}

#[test]
fn a_session_joins_the_course_it_names_or_the_one_that_the_rule_finds() {
    let (diary, now) = (Diary::new(), at("2026-05-01T18:00"));
    let mine = diary.log(&draft_on(Treatment::Microneedling, "2026-03-01"), &now);
    let row = |n: u32, course: &str, treatment: &str, on: &str| {
        let id = format!("{n:08}-2fa1-4d3b-a3f5-ef19b5a7633b");
        format!("{id},{course},{treatment},{on},Europe/Madrid,done,2026-04-30T18:00:00Z\r\n")
    };
    let text = [
        format!("{HEADER}\r\n"),
        row(1, "", "microneedling", "2026-04-05"),
        row(2, ID, "microneedling", "2026-04-06"),
        row(3, ID, "microneedling", "2026-04-07"),
        row(4, "", "other", "2026-04-08"),
        row(5, "", "other", "2026-04-09"),
        row(6, mine.course.as_str(), "microneedling", "2020-01-01"),
    ];
    given(&diary, SESSIONS, &text.concat(), &now).unwrap();
    let sessions = diary.sessions().unwrap();
    let course = |on: &str| {
        let session = sessions.iter().find(|it| it.on == date(on)).unwrap();
        session.course.to_string()
    };
    assert_eq!(course("2026-04-05"), mine.course.as_str());
    assert_eq!(course("2026-04-06"), ID);
    assert_eq!(course("2026-04-07"), ID);
    assert_eq!(course("2026-04-08"), course("2026-04-09"));
    assert_eq!(course("2020-01-01"), mine.course.as_str());
    assert_eq!(diary.due(&now).unwrap().courses.len(), 3);
}

#[test]
fn files_there_are_kept_unless_told_otherwise_and_none_is_left_alone() {
    let (diary, now) = (full(), at("2026-03-03T21:00"));
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    let export = |replace| diary.export(ExportKind::Csv, to.to_str().unwrap(), replace, &now);
    assert_eq!(export(false).unwrap().files.len(), 3);
    let whole = read(&to);
    fs::remove_file(to.join(SESSIONS)).unwrap();
    fs::write(to.join(OUTCOMES), "mine").unwrap();
    assert!(export(false).unwrap_err().is_bad_input());
    assert!(!to.join(SESSIONS).exists());
    assert_eq!(fs::read_to_string(to.join(OUTCOMES)).unwrap(), "mine");
    export(true).unwrap();
    assert_eq!(read(&to), whole);
    // One that cannot be written takes the others with it.
    let half = folder.path().join("half");
    fs::create_dir_all(half.join(OUTCOMES)).unwrap();
    diary
        .export(ExportKind::Csv, half.to_str().unwrap(), true, &now)
        .unwrap_err();
    assert_eq!(fs::read_dir(&half).unwrap().count(), 1);
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    let error = diary.export(ExportKind::Csv, file.to_str().unwrap(), true, &now);
    assert!(error.unwrap_err().to_string().ends_with("is no folder"));
}

#[test]
fn a_table_made_by_hand_needs_no_more_than_what_cannot_be_empty() {
    let (diary, now) = (Diary::new(), at("2026-05-01T18:00"));
    let text = format!(
        "\u{feff}state;on;treatment;id;zone;logged_at\nbooked;2026-06-01;microneedling;{ID};Europe/Madrid;2026-04-30T20:00:00+02:00\n"
    );
    let imported = given(&diary, SESSIONS, &text, &now).unwrap();
    assert_eq!(
        (imported.sessions, imported.check_ins),
        (counts(1, 0), counts(0, 0))
    );
    let session = &diary.sessions().unwrap()[0];
    assert_eq!(
        (session.id.as_str(), session.state),
        (ID, SessionState::Booked)
    );
    assert_eq!(session.logged_at, at("2026-04-30T20:00").instant);
}
