//! Reading less of the diary changes no answer: a screen from the facts its dates need equals the screen from
//! all of them, ten years back.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::Companion;
use crate::diary::{Area, CheckInEntry, Score, ScoreEntry, SessionDraft, Sign, Treatment};
use crate::moment::{Moment, Zone};
use crate::plan::Outlook;
use crate::protocol::HoldKind;
use crate::store::{Scope, Store};

#[derive(Debug, Clone)]
enum Entry {
    Session(Treatment, Vec<Area>, bool),
    CheckIn(Vec<Area>, Vec<ScoreEntry>, Option<bool>, Vec<Sign>),
    Lift(HoldKind),
    EndCourses,
}

fn entry() -> impl Strategy<Value = Entry> {
    let areas = || prop::collection::vec(prop::sample::select(Area::ALL), 0..2);
    let score = (prop::sample::select(Score::ALL), 0..3u8);
    let score = score.prop_map(|(score, value)| ScoreEntry { score, value });
    let scores = prop::collection::vec(score, 0..6);
    let signs = prop::collection::vec(prop::sample::select(&Sign::ALL[..3]), 0..2);
    prop_oneof![
        4 => (prop::sample::select(Treatment::ALL), areas(), any::<bool>())
            .prop_map(|(treatment, areas, phone)| Entry::Session(treatment, areas, phone)),
        6 => (prop::option::of(areas()), scores, prop::option::of(any::<bool>()), prop::option::weighted(0.1, signs))
            .prop_map(|(areas, scores, open, signs)| {
                Entry::CheckIn(areas.unwrap_or_default(), scores, open, signs.unwrap_or_default())
            }),
        1 => prop::sample::select(HoldKind::ALL).prop_map(Entry::Lift),
        1 => Just(Entry::EndCourses),
    ]
}

fn at(date: NaiveDate) -> Moment {
    let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    Moment::at(date, noon, &Zone::named("Europe/Madrid").unwrap())
}

fn write(companion: &Companion, entry: Entry, moment: &Moment) {
    match entry {
        Entry::Session(treatment, areas, phone) => {
            let draft = SessionDraft {
                treatment: Some(treatment),
                areas: Some(areas),
                clinic_phone: phone.then(|| "1".to_owned()),
                ..SessionDraft::default()
            };
            companion.log_session(&draft, moment).unwrap();
        }
        Entry::CheckIn(areas, scores, open_skin, signs) => {
            let entry = CheckInEntry {
                areas: Some(areas),
                scores,
                open_skin,
                signs,
                ..CheckInEntry::default()
            };
            companion.check_in(&entry, moment).unwrap();
        }
        // A kind of which nothing waits is refused, which is as good here.
        Entry::Lift(kind) => drop(companion.lift(kind, None, moment)),
        Entry::EndCourses => {
            for due in companion.due(moment).unwrap().courses {
                drop(companion.end_course(&due.course, moment));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn less_read_is_the_same_answer(
        entries in prop::collection::vec((entry(), 0..3_650u64), 1..14),
        recent in prop::collection::vec((entry(), 3_550..3_650u64), 0..10),
        views in prop::collection::vec(3_540..3_700u64, 4),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let first: NaiveDate = "2016-05-01".parse().unwrap();
        let companion = Companion::open(folder.path().join("diary.db"), &at(first)).unwrap();
        let mut entries: Vec<_> = entries.into_iter().chain(recent).collect();
        entries.sort_by_key(|(_, day)| *day);
        for (entry, day) in entries {
            write(&companion, entry, &at(first + Days::new(day)));
        }
        for day in views {
            let date = first + Days::new(day);
            let now = at(date);
            let scope = Scope::Dates(date - Days::new(1), date + Days::new(20));
            let read = |scope| companion.store().unwrap().read(|it| Store::facts(it, scope)).unwrap();
            let (some, courses, all) = (read(scope), read(Scope::Courses(date)), read(Scope::Everything));
            let (some, all) = (Outlook::new(&some, &now), Outlook::new(&all, &now));
            let courses = Outlook::new(&courses, &now);
            prop_assert_eq!(courses.due_on(date), all.due_on(date));
            prop_assert_eq!(courses.signs_recorded(date), all.signs_recorded(date));
            let (screen, whole) = (some.today(), all.today());
            prop_assert_eq!((screen.empty, screen.unsigned), (whole.empty, whole.unsigned));
            prop_assert_eq!(screen.today, whole.today);
            for date in date.iter_days().take(20) {
                prop_assert_eq!(some.day(date), all.day(date));
                prop_assert_eq!(some.planned_on(date), all.planned_on(date));
            }
        }
    }
}

#[test]
fn a_diary_of_ended_courses_is_not_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let then = at("2016-05-01".parse().unwrap());
    let companion = Companion::open(folder.path().join("diary.db"), &then).unwrap();
    // After ten years a backup is offered too, which is no matter here.
    let notices = |moment: &Moment| {
        let mut notices = companion.today(moment).unwrap().notices;
        notices.truncate(2);
        notices
    };
    let empty = notices(&then);
    write(
        &companion,
        Entry::Session(Treatment::Microneedling, Vec::new(), false),
        &then,
    );
    let logged = notices(&then);
    assert_ne!(logged, empty);
    write(&companion, Entry::EndCourses, &then);
    assert_eq!(notices(&at("2026-05-01".parse().unwrap())), logged);
}
