//! Diaries by chance: out, into an empty one, out again.

use aftercare::diary::{
    Answer, Area, CheckInEntry, Money, Score, ScoreEntry, SessionDraft, Sign, Treatment,
};
use chrono::Days;
use proptest::prelude::*;

use crate::common::{Diary, at, draft, minutes};
use crate::{exported, import};

#[derive(Debug, Clone)]
enum Entry {
    Session(Treatment, Vec<Area>, Option<String>, Option<u32>, bool),
    CheckIn(Vec<ScoreEntry>, Option<bool>, Vec<Sign>, Option<String>),
    Answer(Answer),
    Snooze,
    Remove,
    Undo,
}

fn entry() -> impl Strategy<Value = Entry> {
    let text = || prop::option::of("['=+@-]{0,2}[a-z \"\r\n,;😀é]{0,6}");
    let areas = prop::collection::vec(prop::sample::select(Area::ALL), 0..3);
    let treatment = prop::sample::select(Treatment::ALL);
    let score = (prop::sample::select(Score::ALL), 0..=10u8);
    let score = score.prop_map(|(score, value)| ScoreEntry { score, value });
    let signs = prop::collection::vec(prop::sample::select(Sign::ALL), 0..3);
    prop_oneof![
        4 => (treatment, areas, text(), prop::option::of(0..1000u32), any::<bool>())
            .prop_map(|(treatment, areas, note, cost, booked)| Entry::Session(treatment, areas, note, cost, booked)),
        4 => (prop::collection::vec(score, 0..4), prop::option::of(any::<bool>()), signs, text())
            .prop_map(|(scores, open, signs, note)| Entry::CheckIn(scores, open, signs, note)),
        3 => prop::sample::select(Answer::ALL).prop_map(Entry::Answer),
        1 => Just(Entry::Snooze),
        1 => Just(Entry::Remove),
        1 => Just(Entry::Undo),
    ]
}

/// What is refused is as good here: the diary is as it was.
fn write(diary: &Diary, entry: Entry, day: u64) {
    let now = at("2026-03-01T20:30");
    let date = now.date() + Days::new(day);
    let now = at(&format!("{date}T20:30"));
    match entry {
        Entry::Session(treatment, areas, note, cost, booked) => {
            let cost = cost.map(|cost| format!("{cost}.5"));
            let euros = cost.as_deref().map(|_| "EUR");
            drop(diary.log_session(
                &SessionDraft {
                    areas: Some(areas),
                    note,
                    cost: Money::parse(cost.as_deref(), euros).unwrap(),
                    on: booked.then_some(date + Days::new(9)),
                    booked,
                    ..draft(treatment)
                },
                &now,
            ));
        }
        Entry::CheckIn(scores, open_skin, signs, note) => {
            let entry = CheckInEntry {
                scores,
                open_skin,
                signs,
                note,
                ..CheckInEntry::default()
            };
            drop(diary.check_in(&entry, &now));
        }
        Entry::Answer(answer) => {
            let reminders = diary.today(&now).unwrap().reminders;
            let keys: Vec<_> = reminders.into_iter().map(|it| it.key).take(3).collect();
            drop(diary.record_outcome(&keys, answer, Some(now.instant), &now));
        }
        Entry::Snooze => {
            let reminders = diary.today(&now).unwrap().reminders;
            let keys: Vec<_> = reminders.into_iter().map(|it| it.key).take(1).collect();
            drop(diary.snooze(&keys, minutes(45), &now));
        }
        Entry::Remove => {
            if let Some(session) = diary.sessions().unwrap().first() {
                diary.remove_session(&session.id, &now).unwrap();
            }
        }
        Entry::Undo => drop(diary.undo(None, &now)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_diary_comes_in_as_the_same_bytes(mut entries in prop::collection::vec((entry(), 0..40u64), 1..16)) {
        entries.sort_by_key(|(_, day)| *day);
        let diary = Diary::new();
        for (entry, day) in entries {
            write(&diary, entry, day);
        }
        let now = at("2026-04-20T12:00");
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let out = exported(&diary, first.path(), &now);
        let empty = Diary::new();
        let nothing = empty.whole(&now);
        import(&empty, first.path(), &now).unwrap();
        prop_assert_eq!(exported(&empty, second.path(), &now), out);
        while let Ok(undone) = empty.undo(None, &now) {
            drop(undone);
        }
        prop_assert_eq!(empty.whole(&now), nothing);
    }
}
