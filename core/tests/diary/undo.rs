//! Every kind of write can be taken back, at once and after a restart; then everything shown is as it was.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use aftercare::companion::{ChangeKind, ExportKind, PlanDraft};
use aftercare::diary::{
    Answer, Area, CheckInEntry, CourseId, PhotoDraft, PhotoId, PhotoView, Scar, SessionDraft,
    SessionId, SettingName, Sign, TaskId, Treatment,
};
use aftercare::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths};
use aftercare::{Companion, Moment};

use crate::common::picture::picture;
use crate::common::{Diary, at, date, draft, draft_on, holds, minutes, scored, task};

/// A diary with something of everything, and what it has that a write can be about.
struct Lived {
    diary: Diary,
    now: Moment,
    needled: SessionId,
    course: CourseId,
    booked: SessionId,
    task: TaskId,
    photo: PhotoId,
}

fn lived() -> Lived {
    let (diary, begun, now) = (Diary::new(), at("2026-03-01T18:00"), at("2026-03-10T12:00"));
    let needled = SessionDraft {
        areas: Some(vec![Area::Cheeks]),
        planned: Some(2),
        ..draft(Treatment::Microneedling)
    };
    let needled = diary.log(&needled, &begun);
    let booked = SessionDraft {
        areas: Some(vec![Area::Back]),
        booked: true,
        ..draft_on(Treatment::AblativeLaser, "2026-03-10")
    };
    let booked = diary.log(&booked, &begun).id;
    let task = diary.add_task(&task("ointment"), &begun).unwrap().task.id;
    diary
        .check_in(&scored([3, 1, 0, 0]), &at("2026-03-09T20:00"))
        .unwrap();
    let key = diary.key("sunscreen", &now);
    diary
        .record_outcome(&[key], Answer::Done, Some(begun.instant), &now)
        .unwrap();
    diary.start_outdoors(&at("2026-03-10T11:30")).unwrap();
    let folder = PathBuf::from(diary.photo_folder().unwrap());
    fs::write(folder.join("old.jpg"), picture(1)).unwrap();
    let photo = diary.add_photo(&photo("old.jpg"), &begun).unwrap().photo.id;
    Lived {
        needled: needled.id,
        course: needled.course,
        booked,
        task,
        photo,
        diary,
        now,
    }
}

fn photo(file: &str) -> PhotoDraft {
    PhotoDraft {
        file: file.to_owned(),
        area: Area::Cheeks,
        view: PhotoView::Front,
        on: None,
        session: None,
    }
}

type Write = fn(&Companion, &Lived) -> aftercare::Result<()>;

/// Every kind of write, some in more than one way.
const WRITES: &[(ChangeKind, Write)] = &[
    (ChangeKind::Log, |it, on| {
        let laser = draft(Treatment::AblativeLaser);
        it.log_session(&laser, &on.now).map(drop)
    }),
    (ChangeKind::Log, |it, on| {
        let joined = SessionDraft {
            planned: Some(5),
            scars: Some(vec![Scar::Keloid]),
            ..draft(Treatment::Microneedling)
        };
        it.log_session(&joined, &on.now).map(drop)
    }),
    (ChangeKind::Change, |it, on| {
        let all = SessionDraft {
            treatment: Some(Treatment::ChemicalPeelDeep),
            on: Some(date("2026-03-02")),
            areas: Some(vec![Area::Neck]),
            depth_mm: Some(1.5),
            clinic: Some("Sol".to_owned()),
            note: Some("a note".to_owned()),
            planned: Some(3),
            ..SessionDraft::default()
        };
        it.change_session(&on.needled, &all, &on.now, false)
            .map(drop)
    }),
    (ChangeKind::Change, |it, on| {
        let apart = SessionDraft {
            new_course: true,
            ..SessionDraft::default()
        };
        it.change_session(&on.needled, &apart, &on.now, false)
            .map(drop)
    }),
    (ChangeKind::Confirm, |it, on| {
        it.confirm_session(&on.booked, &on.now).map(drop)
    }),
    (ChangeKind::Cancel, |it, on| {
        it.cancel_session(&on.booked, &on.now).map(drop)
    }),
    (ChangeKind::Move, |it, on| {
        it.move_session(&on.needled, date("2026-03-04"), &on.now, false)
            .map(drop)
    }),
    (ChangeKind::Move, |it, on| {
        it.move_session(&on.booked, date("2026-04-04"), &on.now, false)
            .map(drop)
    }),
    (ChangeKind::Remove, |it, on| {
        it.remove_session(&on.needled, &on.now).map(drop)
    }),
    (ChangeKind::End, |it, on| {
        it.end_course(&on.course, &on.now).map(drop)
    }),
    (ChangeKind::CheckIn, |it, on| {
        it.check_in(&scored([0; 4]), &on.now).map(drop)
    }),
    (ChangeKind::CheckIn, |it, on| {
        let onto_another = CheckInEntry {
            on: Some(date("2026-03-09")),
            signs: vec![Sign::Pus],
            open_skin: Some(true),
            areas: Some(vec![Area::Cheeks]),
            ..scored([9, 9, 9, 9])
        };
        it.check_in(&onto_another, &on.now).map(drop)
    }),
    (ChangeKind::Outcome, |it, on| {
        answer(it, on, "check_in:2026-03-08", Answer::Skipped)
    }),
    (ChangeKind::Outcome, |it, on| {
        it.snooze(
            &["sunscreen:2026-03-10:morning".parse().unwrap()],
            minutes(45),
            &on.now,
        )
        .map(drop)
    }),
    (ChangeKind::Outcome, |it, on| {
        answer(it, on, "no_retinoid", Answer::Fired)
    }),
    (ChangeKind::Outcome, |it, on| {
        let key = it.find_reminder("sunscreen", &on.now)?;
        it.unmark(std::slice::from_ref(&key), &on.now).map(drop)
    }),
    (ChangeKind::Plan, |it, on| {
        let plan = PlanDraft {
            planned: Some(6),
            spacing: Some(SpacingDays { from: 30, to: 60 }),
            touch_up: Some(TouchUpMonths { from: 3, to: 4 }),
            holds: holds([(HoldKind::Retinoid, Figure::Weeks(6))]),
            said_by: Some("Dr Sol".to_owned()),
        };
        it.clinician_plan(&on.course, &plan, &on.now).map(drop)
    }),
    (ChangeKind::Lift, |it, on| {
        it.lift(HoldKind::VitaminC, None, &on.now).map(drop)
    }),
    (ChangeKind::Lift, |it, on| {
        it.lift(HoldKind::Retinoid, Some(on.needled.clone()), &on.now)
            .map(drop)
    }),
    (ChangeKind::Settings, |it, on| {
        it.set(SettingName::Morning, "07:15", &on.now).map(drop)
    }),
    (ChangeKind::Settings, |it, on| {
        it.set(SettingName::Sunscreen, "always", &on.now).map(drop)
    }),
    (ChangeKind::TaskAdd, |it, on| {
        it.add_task(&task("stitches out"), &on.now).map(drop)
    }),
    (ChangeKind::TaskRemove, |it, on| {
        it.remove_task(&on.task, &on.now).map(drop)
    }),
    (ChangeKind::PhotoAdd, |it, on| {
        let folder = PathBuf::from(it.photo_folder()?);
        fs::write(folder.join("new.jpg"), picture(2)).unwrap();
        it.add_photo(&photo("new.jpg"), &on.now).map(drop)
    }),
    (ChangeKind::PhotoRemove, |it, on| {
        it.remove_photo(&on.photo, &on.now).map(drop)
    }),
    (ChangeKind::Pause, |it, on| {
        it.pause(date("2026-03-10"), date("2026-03-30"), true, &on.now)
            .map(drop)
    }),
    (ChangeKind::OutdoorsStart, |it, on| {
        it.start_outdoors(&on.now).map(drop)
    }),
    (ChangeKind::OutdoorsStop, |it, on| {
        it.stop_outdoors(&on.now).map(drop)
    }),
    (ChangeKind::Import, |it, on| {
        let other = Diary::new();
        other.log_session(&draft(Treatment::ChemicalPeelMedium), &on.now)?;
        other.check_in(&scored([1; 4]), &on.now)?;
        let tables = other.folder().join("tables");
        let tables = tables.to_str().unwrap();
        other.export(ExportKind::Csv, tables, false, &on.now)?;
        it.import_csv(tables, &on.now).map(drop)
    }),
];

fn answer(it: &Companion, on: &Lived, key: &str, answer: Answer) -> aftercare::Result<()> {
    let key = it.find_reminder(key, &on.now)?;
    it.record_outcome(&[key], answer, Some(on.now.instant), &on.now)
        .map(drop)
}

#[test]
fn no_kind_of_write_is_left_out() {
    let written: BTreeSet<&str> = WRITES.iter().map(|(kind, _)| kind.name()).collect();
    let all: BTreeSet<&str> = ChangeKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(written, all);
}

#[test]
fn every_write_is_taken_back() {
    let mut lived = lived();
    let before = lived.diary.whole(&lived.now);
    let changes = lived.diary.changes().unwrap();
    for restart in [false, true] {
        for (place, (kind, write)) in WRITES.iter().enumerate() {
            write(&lived.diary, &lived).unwrap();
            let shown = format!("{kind} (write {place}), restart: {restart}");
            assert_ne!(
                lived.diary.whole(&lived.now),
                before,
                "{shown} shows nothing"
            );
            if restart {
                lived.diary.reopen();
            }
            let undone = lived.diary.undo(None, &lived.now).unwrap();
            assert_eq!(undone.change.what, *kind);
            if restart {
                lived.diary.reopen();
            }
            assert_eq!(lived.diary.whole(&lived.now), before, "{shown}");
            assert_eq!(lived.diary.changes().unwrap(), changes, "{shown}");
        }
    }
}

#[test]
fn undo_says_what_changes_back() {
    let lived = lived();
    let (diary, now) = (&lived.diary, &lived.now);
    let laser = draft(Treatment::AblativeLaser);
    let logged = diary.log_session(&laser, now).unwrap().changes;
    assert!(!logged.appears.is_empty() && !logged.moves.is_empty());
    let back = diary.undo(None, now).unwrap().changes;
    let named = |list: &[aftercare::plan::PlanChange]| -> Vec<_> {
        let each = list.iter();
        each.map(|it| (it.item, it.name.clone(), it.regions, it.before, it.after))
            .collect()
    };
    let turned = |list: &[aftercare::plan::PlanChange]| -> Vec<_> {
        let each = list.iter();
        each.map(|it| (it.item, it.name.clone(), it.regions, it.after, it.before))
            .collect()
    };
    assert_eq!(named(&back.vanishes), turned(&logged.appears));
    assert_eq!(named(&back.moves), turned(&logged.moves));
    assert_eq!(named(&back.appears), turned(&logged.vanishes));
}

#[test]
fn undo_twice_walks_back() {
    let lived = lived();
    let (diary, now) = (&lived.diary, &lived.now);
    let mut seen = vec![diary.whole(now)];
    for (_, write) in &WRITES[..3] {
        write(diary, &lived).unwrap();
        seen.push(diary.whole(now));
    }
    seen.pop();
    while let Some(before) = seen.pop() {
        diary.undo(None, now).unwrap();
        assert_eq!(diary.whole(now), before);
    }
}
