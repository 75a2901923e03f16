//! A preview writes nothing, and says what the write will say.

use std::fs;

use aftercare::diary::{Area, Scar, SessionDraft, Treatment};
use serde_json::Value;

use crate::common::{Diary, at, date, draft, draft_on, json};

/// What lies on disk: the diary and its log, byte for byte.
fn on_disk(diary: &Diary) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(diary.folder())
        .unwrap()
        .map(|it| it.unwrap().path());
    let mut files: Vec<(String, Vec<u8>)> = files
        // SQLite keeps its locks in the index of the log; reading moves them too.
        .filter(|path| path.is_file() && !path.to_string_lossy().ends_with("-shm"))
        .map(|path| (path.display().to_string(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

fn begun() -> Diary {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    diary
}

/// Of what both say, all but ids.
fn without_ids(mut logged: Value) -> Value {
    for field in ["id", "course"] {
        logged["session"][field].take();
    }
    logged["change"].take();
    logged["ahead"].take();
    logged
}

#[test]
fn a_preview_writes_nothing() {
    let (diary, now) = (begun(), at("2026-03-03T09:00"));
    let (files, shown, changes) = (on_disk(&diary), diary.whole(&now), diary.changes().unwrap());
    for treatment in Treatment::ALL {
        let full = SessionDraft {
            planned: Some(4),
            new_course: true,
            ..draft(*treatment)
        };
        let preview = diary
            .preview_session(&full, Some(date("2026-03-20")), &now)
            .unwrap();
        assert!(preview.change.is_none() && preview.ahead.is_some());
    }
    let session = diary.sessions().unwrap()[0].id.clone();
    diary
        .move_session(&session, date("2026-03-02"), &now, true)
        .unwrap();
    let apart = SessionDraft {
        planned: Some(4),
        new_course: true,
        ..draft(Treatment::AblativeLaser)
    };
    let preview = diary.change_session(&session, &apart, &now, true).unwrap();
    assert!(preview.change.is_none());
    assert_eq!(on_disk(&diary), files);
    assert_eq!(diary.whole(&now), shown);
    assert_eq!(diary.changes().unwrap(), changes);
}

#[test]
fn a_preview_says_what_logging_says() {
    let now = at("2026-03-03T09:00");
    for treatment in Treatment::ALL {
        for booked in [false, true] {
            let diary = begun();
            let on = if booked { "2026-03-20" } else { "2026-03-03" };
            let draft = SessionDraft {
                booked,
                ..draft_on(*treatment, on)
            };
            let preview = diary.preview_session(&draft, None, &now).unwrap();
            let logged = diary.log_session(&draft, &now).unwrap();
            assert_eq!(
                preview.changes, logged.changes,
                "{treatment} booked: {booked}"
            );
            assert_eq!(without_ids(json(&preview)), without_ids(json(&logged)));
        }
    }
}

#[test]
fn a_previewed_move_says_what_moving_says() {
    let (diary, now) = (begun(), at("2026-03-03T09:00"));
    let session = diary.sessions().unwrap()[0].id.clone();
    let preview = diary
        .move_session(&session, date("2026-03-02"), &now, true)
        .unwrap();
    let moved = diary
        .move_session(&session, date("2026-03-02"), &now, false)
        .unwrap();
    assert_eq!(preview.changes, moved.changes);
    assert!(!moved.changes.moves.is_empty());
}

#[test]
fn a_previewed_change_says_what_changing_says() {
    let now = at("2026-03-03T09:00");
    for changed in [
        draft(Treatment::AblativeLaser),
        SessionDraft {
            areas: Some(vec![Area::Neck]),
            planned: Some(5),
            ..SessionDraft::default()
        },
        SessionDraft {
            scars: Some(vec![Scar::Keloid]),
            ..SessionDraft::default()
        },
        SessionDraft {
            on: Some(date("2026-02-20")),
            ..SessionDraft::default()
        },
    ] {
        let diary = begun();
        let session = diary.sessions().unwrap()[0].id.clone();
        let [preview, kept] = [true, false].map(|preview| {
            diary
                .change_session(&session, &changed, &now, preview)
                .unwrap()
        });
        assert_eq!(preview.changes, kept.changes);
        assert_eq!(preview.warnings, kept.warnings);
        assert_eq!(without_ids(json(&preview)), without_ids(json(&kept)));
    }
}

#[test]
fn a_previewed_change_refuses_what_changing_refuses() {
    let (diary, now) = (begun(), at("2026-03-03T09:00"));
    let session = diary.sessions().unwrap()[0].id.clone();
    for refused in [
        SessionDraft::default(),
        draft_on(Treatment::Microneedling, "2026-03-04"),
        SessionDraft {
            depth_mm: Some(3.6),
            ..SessionDraft::default()
        },
    ] {
        let [preview, kept] = [true, false].map(|preview| {
            diary
                .change_session(&session, &refused, &now, preview)
                .unwrap_err()
                .to_string()
        });
        assert_eq!(preview, kept);
    }
}

#[test]
fn a_preview_refuses_what_logging_refuses() {
    let (diary, now) = (begun(), at("2026-03-03T09:00"));
    let before = diary.whole(&now);
    for refused in [
        draft_on(Treatment::Microneedling, "2026-03-04"),
        SessionDraft {
            depth_mm: Some(3.6),
            ..draft(Treatment::Microneedling)
        },
        SessionDraft {
            planned: Some(21),
            ..draft(Treatment::Microneedling)
        },
        SessionDraft::default(),
    ] {
        let preview = diary.preview_session(&refused, None, &now).unwrap_err();
        let logged = diary.log_session(&refused, &now).unwrap_err();
        assert_eq!(preview, logged);
        assert!(logged.is_bad_input(), "{logged}");
    }
    assert_eq!(diary.whole(&now), before);
}

#[test]
fn a_day_ahead_is_the_day_as_it_will_be() {
    let (diary, now) = (begun(), at("2026-03-03T09:00"));
    let laser = draft(Treatment::AblativeLaser);
    let preview = diary
        .preview_session(&laser, Some(date("2026-03-20")), &now)
        .unwrap();
    let ahead = preview.ahead.unwrap();
    assert_eq!(ahead.session_day, Some(17));
    diary.log(&laser, &now);
    let day = &diary.agenda(date("2026-03-20"), 1, &now).unwrap().days[0];
    let kinds = |day: &aftercare::plan::AgendaDay| -> Vec<_> {
        let holds = day.holds.iter();
        holds.map(|it| (it.kind, it.state, it.passes_on)).collect()
    };
    assert_eq!(kinds(&ahead.day), kinds(day));
    assert_eq!(ahead.day.downtime.len(), day.downtime.len());
}

#[test]
fn a_day_ahead_counts_the_number_planned_with_the_session() {
    let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
    let only = SessionDraft {
        planned: Some(1),
        ..draft(Treatment::Microneedling)
    };
    let opens = date("2026-09-01");
    let preview = diary.preview_session(&only, Some(opens), &now).unwrap();
    let kinds = |day: &aftercare::plan::AgendaDay| -> Vec<_> {
        day.reminders.iter().map(|it| it.kind).collect()
    };
    let ahead = kinds(&preview.ahead.unwrap().day);
    diary.log(&only, &now);
    let day = &diary.agenda(opens, 1, &now).unwrap().days[0];
    assert_eq!(ahead, kinds(day));
}
