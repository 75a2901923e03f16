//! Many at once: on one door from several threads, and through two doors to one file. Nothing is lost, nothing fails.

use std::collections::BTreeSet;
use std::thread;

use aftercare::Companion;
use aftercare::diary::{CheckInEntry, Score, SettingName, Treatment};
use chrono::Days;

use crate::common::{Diary, at, date, draft, scores, task};

const THREADS: u64 = 8;
const EACH: u64 = 10;
const THROUGH_EACH_DOOR: u64 = 100;

#[test]
fn eight_threads_write_and_read_through_one_door() {
    let (diary, now) = (Diary::new(), at("2026-06-30T12:00"));
    diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    let companion: &Companion = &diary;
    thread::scope(|scope| {
        for n in 0..THREADS {
            let now = &now;
            scope.spawn(move || {
                for turn in 0..EACH {
                    let on = date("2026-03-02") + Days::new(n * EACH + turn);
                    let entry = CheckInEntry {
                        on: Some(on),
                        scores: scores([(Score::Redness, u8::try_from(n).unwrap())]),
                        ..CheckInEntry::default()
                    };
                    companion.check_in(&entry, now).unwrap();
                    companion
                        .add_task(&task(&format!("{n} {turn}")), now)
                        .unwrap();
                    companion.today(now).unwrap();
                    let minute = format!("07:{turn:02}");
                    companion.set(SettingName::Morning, &minute, now).unwrap();
                    assert!(companion.changes().unwrap().len() <= 200);
                }
            });
        }
    });
    let tasks: BTreeSet<String> = diary
        .tasks()
        .unwrap()
        .into_iter()
        .map(|it| it.text)
        .collect();
    let expected = (0..THREADS).flat_map(|n| (0..EACH).map(move |turn| format!("{n} {turn}")));
    assert_eq!(tasks, expected.collect());
    let course = &diary.sessions().unwrap()[0].course;
    let scores = diary.progress(course, &now).unwrap().scores;
    assert_eq!(scores.len() as u64, THREADS * EACH);
    for point in &scores {
        let n = (point.date - date("2026-03-02")).num_days().unsigned_abs() / EACH;
        assert_eq!(u64::from(point.value), n);
    }
}

#[test]
fn two_doors_to_one_file_lose_nothing() {
    let (diary, now) = (Diary::new(), at("2026-12-30T12:00"));
    let session = diary.log(&draft(Treatment::Microneedling), &at("2026-03-01T18:00"));
    let (one, other) = (diary.another(), diary.another());
    thread::scope(|scope| {
        for (place, door) in [(0, &one), (1, &other)] {
            let now = &now;
            scope.spawn(move || {
                // By turns a write alone, and one that reads first and so would stumble over the other's.
                for turn in 0..THROUGH_EACH_DOOR / 2 {
                    door.add_task(&task(&format!("{place} {turn}")), now)
                        .unwrap();
                    let entry = CheckInEntry {
                        on: Some(date("2026-03-02") + Days::new(2 * turn + place)),
                        scores: scores([(Score::Pain, u8::try_from(place).unwrap())]),
                        ..CheckInEntry::default()
                    };
                    door.check_in(&entry, now).unwrap();
                }
            });
        }
    });
    for door in [&one, &other, &*diary] {
        let texts: BTreeSet<String> = door
            .tasks()
            .unwrap()
            .into_iter()
            .map(|it| it.text)
            .collect();
        assert_eq!(texts.len() as u64, THROUGH_EACH_DOOR);
        let scores = door.progress(&session.course, &now).unwrap().scores;
        assert_eq!(scores.len() as u64, THROUGH_EACH_DOOR);
        assert_eq!(door.changes().unwrap().len(), 200);
    }
}

#[test]
fn what_one_door_wrote_the_other_sees_and_takes_back() {
    let (diary, now) = (Diary::new(), at("2026-03-30T12:00"));
    let other = diary.another();
    let before = diary.whole(&now);
    other
        .log_session(&draft(Treatment::Microneedling), &now)
        .unwrap();
    assert_eq!(diary.sessions().unwrap(), other.sessions().unwrap());
    diary.undo(None, &now).unwrap();
    assert_eq!(other.sessions().unwrap(), []);
    assert_eq!(diary.whole(&now), before);
}
