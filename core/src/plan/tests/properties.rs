//! The rules, by property: whatever the sessions, these hold.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::diary::{Area, Region, ReminderKey, ReminderKind, Session, Treatment};
use crate::plan::test_facts::{cases, checked, date, done, facts, lift, moment};
use crate::plan::{Facts, HoldState, Outlook};
use crate::protocol::HoldKind;

const NOW: &str = "2026-05-01T12:00[Europe/Madrid]";

fn first() -> NaiveDate {
    date("2026-02-01")
}

prop_compose! {
    fn session(id: usize)(
        treatment in prop::sample::select(Treatment::ALL),
        day in 0..80u64,
        areas in prop::collection::vec(prop::sample::select(Area::ALL), 0..3),
    ) -> Session {
        done(&format!("s{id}"), treatment, first() + Days::new(day), &areas)
    }
}

fn sessions() -> impl Strategy<Value = Vec<Session>> {
    (1..5usize).prop_flat_map(|count| (0..count).map(session).collect::<Vec<_>>())
}

/// Facts with check-ins and words, the same for each set of sessions they are joined to.
fn written() -> impl Strategy<Value = Facts> {
    let scores = prop::array::uniform4(prop::option::of(0..3u8));
    let check_ins =
        prop::collection::btree_map(0..120u64, (scores, prop::option::of(any::<bool>())), 0..12);
    let lifts = prop::collection::vec((prop::sample::select(HoldKind::ALL), 0..120u64), 0..3);
    (check_ins, lifts).prop_map(|(check_ins, lifts)| Facts {
        check_ins: check_ins
            .into_iter()
            .map(|(day, (scores, open_skin))| {
                let mut check_in = checked(first() + Days::new(day), scores);
                check_in.open_skin = open_skin;
                check_in
            })
            .collect(),
        words: lifts
            .into_iter()
            .map(|(kind, day)| lift(kind, first() + Days::new(day)))
            .collect(),
        ..Facts::default()
    })
}

fn with(sessions: &[Session], written: &Facts) -> Facts {
    let written = written.clone();
    Facts {
        check_ins: written.check_ins,
        words: written.words,
        ..facts(sessions.to_vec())
    }
}

/// How strict a kind is on a region: none, a date, or until the word.
fn strictness(
    outlook: &Outlook<'_>,
    on: NaiveDate,
    kind: HoldKind,
    region: Region,
) -> Option<NaiveDate> {
    let holds = outlook.holds_on(on);
    let hold = holds
        .iter()
        .find(|hold| hold.kind == kind && hold.regions.has(region) && hold.state.keeps())?;
    Some(if hold.state == HoldState::UntilWord {
        NaiveDate::MAX
    } else {
        hold.passes_on.unwrap_or(NaiveDate::MAX)
    })
}

fn keys(outlook: &Outlook<'_>, on: NaiveDate) -> Vec<ReminderKey> {
    outlook
        .planned_on(on)
        .into_iter()
        .map(|planned| planned.key)
        .collect()
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn another_session_never_shortens_a_hold(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment(NOW);
        let on = first() + Days::new(day);
        let (fewer, all) = (with(&sessions[1..], &written), with(&sessions, &written));
        let (fewer, all) = (Outlook::new(&fewer, &now), Outlook::new(&all, &now));
        for kind in HoldKind::ALL {
            for region in Region::ALL {
                let (before, after) = (strictness(&fewer, on, *kind, *region), strictness(&all, on, *kind, *region));
                prop_assert!(before <= after, "{kind} on {region}: {before:?} became {after:?}");
            }
        }
    }

    #[test]
    fn another_session_silences_nothing_but_products(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment(NOW);
        let on = first() + Days::new(day);
        let (fewer, all) = (with(&sessions[1..], &written), with(&sessions, &written));
        let (before, after) = (keys(&Outlook::new(&fewer, &now), on), keys(&Outlook::new(&all, &now), on));
        // A later session of a series moves its windows; sunscreen and moisturiser wait where products are kept away.
        let may_go = [
            ReminderKind::Sunscreen, ReminderKind::Moisturiser, ReminderKind::NextSession, ReminderKind::TouchUp,
        ];
        for key in before.iter().filter(|key| !may_go.contains(&key.kind)) {
            prop_assert!(after.contains(key), "{key} is gone");
        }
        let elsewhere = sessions[1..].iter().all(|other| !other.regions().overlap(sessions[0].regions()));
        for key in before.iter().filter(|key| elsewhere && matches!(key.kind, ReminderKind::Sunscreen | ReminderKind::Moisturiser)) {
            prop_assert!(after.contains(key), "{key} was silenced from another region");
        }
    }

    #[test]
    fn a_day_asks_each_thing_once_and_the_same_twice(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment(NOW);
        let on = first() + Days::new(day);
        let facts = with(&sessions, &written);
        let outlook = Outlook::new(&facts, &now);
        let mut once = keys(&outlook, on);
        once.dedup();
        prop_assert_eq!(&once, &keys(&Outlook::new(&facts, &now), on));
        prop_assert_eq!(outlook.holds_on(on), Outlook::new(&facts, &now).holds_on(on));
    }

    #[test]
    fn sunscreen_and_shade_never_speak_of_the_same_skin(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment(NOW);
        let on = first() + Days::new(day);
        let facts = with(&sessions, &written);
        let planned = Outlook::new(&facts, &now).planned_on(on);
        let of = |kind| planned.iter().find(|it| it.key.kind == kind).map(|it| it.regions);
        if let (Some(shade), Some(sunscreen)) = (of(ReminderKind::Shade), of(ReminderKind::Sunscreen)) {
            prop_assert!(!shade.overlap(sunscreen), "{shade:?} {sunscreen:?}");
        }
    }

    #[test]
    fn days_left_counts_to_the_passing_date(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment(NOW);
        let on = first() + Days::new(day);
        let facts = with(&sessions, &written);
        for hold in Outlook::new(&facts, &now).holds_on(on) {
            match (hold.passes_on, hold.days_left) {
                (Some(passes_on), Some(left)) => {
                    prop_assert_eq!(left, (passes_on - on).num_days());
                    prop_assert_eq!(hold.state == HoldState::Holding, left > 0);
                }
                (None, None) => prop_assert_eq!(hold.state, HoldState::UntilWord),
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }
}
