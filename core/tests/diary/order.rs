//! The order in which sessions were entered changes nothing that is shown.

use std::collections::BTreeMap;

use aftercare::Moment;
use aftercare::diary::{Area, SessionDraft, Treatment};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{Diary, at, date, draft, json, scored};

/// Everything was entered at this moment.
fn now() -> Moment {
    at("2026-09-20T21:30")
}

fn first() -> NaiveDate {
    date("2026-03-01")
}

/// A session for each of some days; treatment and area by the strategies.
fn sessions(
    areas: impl Fn(Treatment) -> BoxedStrategy<Vec<Area>> + 'static,
) -> impl Strategy<Value = Vec<SessionDraft>> {
    let one = prop::sample::select(Treatment::ALL)
        .prop_flat_map(move |treatment| (Just(treatment), areas(treatment)));
    prop::collection::btree_map(0..204u64, one, 1..7).prop_map(|days| {
        let days = days.into_iter();
        days.map(|(day, (treatment, areas))| SessionDraft {
            on: Some(first() + Days::new(day)),
            areas: Some(areas),
            ..draft(treatment)
        })
        .collect()
    })
}

/// Each treatment on areas of its own, some over each other, so that its sessions are one course in any order.
fn areas_of(treatment: Treatment) -> Vec<Area> {
    match treatment {
        Treatment::Microneedling => vec![Area::Cheeks, Area::Neck],
        Treatment::AblativeLaser => vec![Area::Chin],
        Treatment::ChemicalPeelMedium => vec![Area::Neck],
        Treatment::ChemicalPeelDeep => vec![Area::Forehead, Area::Back],
        Treatment::SteroidInjection => vec![Area::Shoulders],
        Treatment::SurgicalRevision => vec![Area::Back, Area::Chest],
        Treatment::Other => Vec::new(),
    }
}

/// A list and the same in another order.
fn shuffled(
    sessions: impl Strategy<Value = Vec<SessionDraft>>,
) -> impl Strategy<Value = (Vec<SessionDraft>, Vec<SessionDraft>)> {
    sessions.prop_flat_map(|sessions| (Just(sessions.clone()), Just(sessions).prop_shuffle()))
}

/// What is shown once the sessions and two check-ins were entered, ids by what they stand for.
fn shown(sessions: &[SessionDraft], check_ins: [u64; 2]) -> Value {
    let (diary, now) = (Diary::new(), now());
    let mut names = BTreeMap::new();
    for draft in sessions {
        let session = diary.log(draft, &now);
        names.insert(
            session.id.to_string(),
            format!("{} {}", session.treatment, session.on),
        );
        names.insert(
            session.course.to_string(),
            format!("course of {}", session.treatment),
        );
    }
    for (day, score) in check_ins.into_iter().zip([2, 0]) {
        let entry = aftercare::diary::CheckInEntry {
            on: Some(first() + Days::new(day)),
            ..scored([score; 4])
        };
        diary.check_in(&entry, &now).unwrap();
    }
    let back = diary.agenda(first(), 260, &now).unwrap();
    let shown = json!({
        "today": json(&diary.today(&now).unwrap()),
        "due": json(&diary.due(&now).unwrap()),
        "agenda": json(&back),
    });
    let mut text = shown.to_string();
    for (id, name) in names {
        text = text.replace(&id, &name);
    }
    serde_json::from_str(&text).unwrap()
}

/// Only what each session asks for by itself: courses, and so windows, depend on what they were joined to.
fn care_only(mut shown: Value) -> Value {
    for day in shown["agenda"]["days"].as_array_mut().unwrap() {
        let reminders = day["reminders"].as_array_mut().unwrap();
        reminders.retain(|it| it["kind"] != "next_session" && it["kind"] != "touch_up");
    }
    shown["agenda"].take()
}

fn few() -> ProptestConfig {
    ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn sessions_entered_in_any_order_show_the_same(
        (one, other) in shuffled(sessions(|it| Just(areas_of(it)).boxed())),
        check_ins in [0..204u64, 0..204u64],
    ) {
        prop_assert_eq!(shown(&one, check_ins), shown(&other, check_ins));
    }

    #[test]
    fn care_is_the_same_in_any_order_whatever_the_areas(
        (one, other) in shuffled(sessions(|_| {
            prop::collection::vec(prop::sample::select(Area::ALL), 0..3).boxed()
        })),
        check_ins in [0..204u64, 0..204u64],
    ) {
        prop_assert_eq!(care_only(shown(&one, check_ins)), care_only(shown(&other, check_ins)));
    }
}

#[test]
fn two_sessions_of_one_day_show_the_same_in_either_order() {
    let day = |treatment, area| SessionDraft {
        on: Some(date("2026-09-15")),
        areas: Some(vec![area]),
        ..draft(treatment)
    };
    let needled = day(Treatment::Microneedling, Area::Cheeks);
    let laser = day(Treatment::AblativeLaser, Area::Chin);
    // Ids are random, so that an order which hangs on them would differ sooner or later.
    let expected = shown(&[needled.clone(), laser.clone()], [0, 0]);
    for _ in 0..6 {
        assert_eq!(shown(&[laser.clone(), needled.clone()], [0, 0]), expected);
    }
}
