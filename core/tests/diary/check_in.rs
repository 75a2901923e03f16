//! Check-ins: one row a date, what is not named is kept, and a sign stands until a later one has none.

use aftercare::diary::{Area, CheckInEntry, Event, Score, Sign, Treatment};
use aftercare::plan::{DowntimeState, HoldState};
use aftercare::protocol::{HoldKind, Urgency};

use crate::common::{Diary, at, date, draft, json, scored, scores};

fn begun() -> Diary {
    let diary = Diary::new();
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    diary
}

fn entry() -> CheckInEntry {
    CheckInEntry::default()
}

#[test]
fn what_is_not_named_is_kept() {
    let (diary, now) = (begun(), at("2026-03-03T20:00"));
    let first = CheckInEntry {
        areas: Some(vec![Area::Nose, Area::Cheeks]),
        scores: scores([(Score::Redness, 4), (Score::Itch, 1)]),
        open_skin: Some(true),
        lighter: Some(false),
        signs: vec![Sign::Pus],
        events: vec![Event::Picked],
        note: Some("tight".to_owned()),
        ..entry()
    };
    diary.check_in(&first, &now).unwrap();
    let second = CheckInEntry {
        scores: scores([(Score::Redness, 3), (Score::Warmth, 0)]),
        darker: Some(true),
        signs: vec![Sign::Blistering, Sign::Pus],
        events: vec![Event::Sunburn],
        ..entry()
    };
    let written = json(&diary.check_in(&second, &now).unwrap().check_in);
    assert_eq!(
        written,
        serde_json::json!({
            "date": "2026-03-03", "areas": ["cheeks", "nose"],
            "redness": 3, "swelling": null, "peeling": null, "pain": null, "itch": 1, "warmth": 0,
            "open_skin": true, "darker": true, "lighter": false,
            "signs": ["pus", "blistering"], "events": ["sunburn", "picked"], "note": "tight",
        })
    );
    let cleared = CheckInEntry {
        areas: Some(Vec::new()),
        note: Some(String::new()),
        ..entry()
    };
    let cleared = diary.check_in(&cleared, &now).unwrap().check_in;
    assert_eq!(
        (cleared.areas, cleared.note, cleared.redness),
        (Vec::new(), None, Some(3))
    );
}

#[test]
fn a_date_has_one_row() {
    let (diary, now) = (begun(), at("2026-03-05T20:00"));
    for (on, score) in [("2026-03-03", 5), ("2026-03-04", 4), ("2026-03-03", 1)] {
        let entry = CheckInEntry {
            on: Some(date(on)),
            scores: scores([(Score::Redness, score)]),
            ..entry()
        };
        diary.check_in(&entry, &now).unwrap();
    }
    let course = &diary.sessions().unwrap()[0].course;
    let scores = diary.progress(course, &now).unwrap().scores;
    let scores: Vec<_> = scores
        .iter()
        .map(|it| (it.date.to_string(), it.value))
        .collect();
    assert_eq!(
        scores,
        [("2026-03-03".to_owned(), 1), ("2026-03-04".to_owned(), 4)]
    );
}

#[test]
fn a_sign_comes_first_until_a_later_check_in_has_none() {
    let (diary, day) = (begun(), at("2026-03-08T09:00"));
    let clear = CheckInEntry {
        on: Some(day.date()),
        ..scored([0; 4])
    };
    diary.check_in(&clear, &day).unwrap();
    assert!(diary.today(&day).unwrap().next_session.is_some());

    let signs = CheckInEntry {
        signs: vec![Sign::Darkening, Sign::TroubleBreathing, Sign::ColdSores],
        ..entry()
    };
    let written = diary.check_in(&signs, &day).unwrap();
    let order: Vec<Urgency> = written.signs_recorded.iter().map(|it| it.urgency).collect();
    assert_eq!(order, [Urgency::Emergency, Urgency::AtOnce, Urgency::Soon]);
    for wall in ["2026-03-08T10:00", "2026-03-12T10:00", "2026-08-12T10:00"] {
        let now = at(wall);
        let today = diary.today(&now).unwrap();
        assert_eq!(today.signs_recorded, written.signs_recorded, "{wall}");
        assert!(today.next_session.is_none() && today.touch_up.is_none());
        assert!(
            today
                .holds
                .iter()
                .all(|it| it.state != HoldState::MinimumPassed)
        );
        let due = diary.due(&now).unwrap();
        assert!(due.courses[0].next_session.is_none() && !due.signs_recorded.is_empty());
        let agenda = diary.agenda(day.date(), 60, &now).unwrap();
        let rare = agenda.days.iter().flat_map(|it| &it.reminders);
        let rare = rare
            .map(|it| it.kind.name())
            .find(|it| matches!(*it, "hold_review" | "next_session"));
        assert_eq!(rare, None, "{wall}");
    }
    // An entry of an earlier date clears nothing.
    let earlier = CheckInEntry {
        on: Some(date("2026-03-07")),
        ..scored([0; 4])
    };
    assert!(
        !diary
            .check_in(&earlier, &day)
            .unwrap()
            .signs_recorded
            .is_empty()
    );
    let later = at("2026-03-09T20:00");
    assert!(
        diary
            .check_in(&scored([0; 4]), &later)
            .unwrap()
            .signs_recorded
            .is_empty()
    );
    let today = diary.today(&later).unwrap();
    assert!(today.signs_recorded.is_empty() && today.next_session.is_some());
}

#[test]
fn what_lies_ahead_or_cannot_be_is_refused_and_nothing_is_written() {
    let (diary, now) = (begun(), at("2026-03-03T20:00"));
    let (before, changes) = (diary.whole(&now), diary.changes().unwrap());
    let note = "\u{1f9f4}".repeat(4_001);
    for (refused, field) in [
        (
            CheckInEntry {
                on: Some(date("2026-03-04")),
                ..entry()
            },
            "on",
        ),
        (
            CheckInEntry {
                on: Some(date("1899-12-31")),
                ..entry()
            },
            "on",
        ),
        (
            CheckInEntry {
                scores: scores([(Score::Pain, 11)]),
                ..entry()
            },
            "pain",
        ),
        (
            CheckInEntry {
                note: Some(note.clone()),
                ..entry()
            },
            "note",
        ),
    ] {
        let error = diary.check_in(&refused, &now).unwrap_err();
        assert!(error.is_bad_input(), "{error}");
        let text = error.to_string();
        assert!(text.starts_with(&format!("{field}: ")), "{text}");
        assert!(!text.contains('\u{1f9f4}'), "{text}");
    }
    assert_eq!(diary.whole(&now), before);
    assert_eq!(diary.changes().unwrap(), changes);
    let longest = CheckInEntry {
        note: Some("\u{1f9f4}".repeat(4_000)),
        ..entry()
    };
    let kept = diary.check_in(&longest, &now).unwrap().check_in.note;
    assert_eq!(kept, longest.note);
}

#[test]
fn what_the_diary_says_decides_what_follows_the_date() {
    let on = "2026-03-10T20:00";
    let retinoid = |diary: &Diary| {
        let today = diary.today(&at(on)).unwrap();
        let hold = today
            .holds
            .into_iter()
            .find(|it| it.kind == HoldKind::Retinoid);
        hold.map(|it| it.state)
    };
    let (silent, still, clear) = (begun(), begun(), begun());
    still.check_in(&scored([1, 0, 0, 0]), &at(on)).unwrap();
    clear.check_in(&scored([0; 4]), &at(on)).unwrap();
    // No entry means unknown, never fine.
    assert_eq!(retinoid(&silent), Some(HoldState::NotRecorded));
    assert_eq!(retinoid(&still), Some(HoldState::StillRecorded));
    assert_eq!(retinoid(&clear), Some(HoldState::MinimumPassed));
    let card = |diary: &Diary| {
        diary
            .today(&at(on))
            .unwrap()
            .downtime
            .first()
            .map(|it| it.state)
    };
    assert_eq!(card(&silent), None);
    assert_eq!(card(&still), Some(DowntimeState::StillRecorded));
}

#[test]
fn one_score_of_four_left_out_is_unknown() {
    let (diary, now) = (begun(), at("2026-03-10T20:00"));
    let three = CheckInEntry {
        scores: scores([
            (Score::Redness, 0),
            (Score::Swelling, 0),
            (Score::Peeling, 0),
        ]),
        ..entry()
    };
    diary.check_in(&three, &now).unwrap();
    let hold = diary
        .today(&now)
        .unwrap()
        .holds
        .into_iter()
        .find(|it| it.kind == HoldKind::Acid);
    assert_eq!(hold.unwrap().state, HoldState::NotRecorded);
}
