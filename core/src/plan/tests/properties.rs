//! The rules, by property: whatever the sessions, these hold.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::diary::{Region, ReminderKey, ReminderKind};
use crate::plan::test_facts::{cases, moment};
use crate::plan::test_plans::{first, sessions, with, written};
use crate::plan::{HoldState, Outlook};
use crate::protocol::HoldKind;

const NOW: &str = "2026-05-01T12:00[Europe/Madrid]";

/// How strict a kind is on a region: none, a date, or until the word.
pub(super) fn strictness(
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
