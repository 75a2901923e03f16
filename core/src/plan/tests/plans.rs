//! Whole diaries made at random: every question is answered, and by what is in them alone.

use chrono::Days;
use proptest::prelude::*;

use super::properties::strictness;
use crate::Moment;
use crate::diary::{Region, ReminderKey, ReminderKind, Session, SessionId};
use crate::notify::{Bundle, desired, reconcile};
use crate::plan::test_facts::{cases, moment};
use crate::plan::test_plans::{first, moments, plans, sessions, with, written};
use crate::plan::{Facts, Outlook, compare};
use crate::protocol::HoldKind;

/// Everything that can be asked of facts at a moment, as text.
fn answers(facts: &Facts, now: &Moment, budget: u32) -> String {
    let outlook = Outlook::new(facts, now);
    let date = now.date();
    let today = outlook.today();
    let week: Vec<_> = (date - Days::new(3)).iter_days().take(10).collect();
    let days: Vec<_> = week.iter().map(|date| outlook.day(*date)).collect();
    let planned: Vec<_> = week
        .iter()
        .flat_map(|date| outlook.planned_on(*date))
        .collect();
    let shown: Vec<_> = planned.iter().map(|it| outlook.reminder(it)).collect();
    let why: Vec<_> = planned.iter().map(|it| outlook.explain(it)).collect();
    let why_not = ReminderKind::ALL
        .iter()
        .map(|kind| outlook.why_not(*kind, date));
    let why_not: Vec<_> = why_not.collect();
    let courses = facts.courses.iter().map(|it| &it.course.id);
    let courses: Vec<_> = courses
        .map(|id| (outlook.progress(id), outlook.spans(id)))
        .collect();
    let adherence = outlook.adherence(date - Days::new(60), date);
    let changes = compare(&outlook.milestones(), &outlook.milestones());
    let speak = |bundle: &Bundle| ("Aftercare".to_owned(), format!("{:?}", bundle.kinds()));
    let (all, coverage) = desired(&outlook, budget, true, &speak);
    let armed = reconcile(all, coverage, &[]);
    format!(
        "{today:?}{days:?}{shown:?}{why:?}{why_not:?}{courses:?}{adherence:?}{changes:?}{armed:?}"
    )
}

/// The same sessions as if they had been entered the other way round: ids are all that tells.
fn entered_otherwise(sessions: &[Session]) -> Vec<Session> {
    let named = |(place, session): (usize, &Session)| Session {
        id: SessionId::known(format!("z{}", sessions.len() - place)),
        ..session.clone()
    };
    sessions.iter().enumerate().map(named).rev().collect()
}

/// What a date asks for and of which regions, whatever the session it names.
fn asked(outlook: &Outlook<'_>, on: chrono::NaiveDate) -> Vec<(ReminderKey, Vec<&'static str>)> {
    let planned = outlook.planned_on(on).into_iter();
    let mut asked: Vec<_> = planned
        .map(|it| {
            (
                ReminderKey {
                    subject: None,
                    ..it.key
                },
                it.regions.names(),
            )
        })
        .collect();
    asked.sort();
    asked
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_diary_answers_every_question_and_the_same_twice(
        facts in plans(), now in moments(), budget in 1..=500u32,
    ) {
        prop_assert_eq!(answers(&facts, &now, budget), answers(&facts.clone(), &now, budget));
    }

    #[test]
    fn what_is_held_is_the_strictest_that_any_session_holds_alone(
        sessions in sessions(), written in written(), day in 0..150u64,
    ) {
        let now = moment("2026-05-01T12:00[Europe/Madrid]");
        let on = first() + Days::new(day);
        let all = with(&sessions, &written);
        let alone: Vec<Facts> = sessions.iter().map(|it| with(std::slice::from_ref(it), &written)).collect();
        let all = Outlook::new(&all, &now);
        let alone: Vec<_> = alone.iter().map(|it| Outlook::new(it, &now)).collect();
        for kind in HoldKind::ALL {
            for region in Region::ALL {
                let strictest = alone.iter().map(|it| strictness(it, on, *kind, *region)).max();
                prop_assert_eq!(strictness(&all, on, *kind, *region), strictest.flatten(), "{} on {}", kind, region);
            }
        }
    }

    #[test]
    fn the_order_of_entry_changes_nothing(sessions in sessions(), written in written(), day in 0..150u64) {
        let now = moment("2026-05-01T12:00[Europe/Madrid]");
        let on = first() + Days::new(day);
        let (one, other) = (with(&sessions, &written), with(&entered_otherwise(&sessions), &written));
        let (one, other) = (Outlook::new(&one, &now), Outlook::new(&other, &now));
        for kind in HoldKind::ALL {
            for region in Region::ALL {
                prop_assert_eq!(strictness(&one, on, *kind, *region), strictness(&other, on, *kind, *region));
            }
        }
        prop_assert_eq!(asked(&one, on), asked(&other, on));
    }
}
