//! Each reminder once a civil day, in every zone's gaps and overlaps. The ordinary run samples the zones and a few slots;
//! with `AFTERCARE_EVERY_ZONE` set it takes every zone, and slots from one end of the day to the other.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};

use super::planned;
use crate::diary::{ReminderKey, ReminderKind, SettingName, Slot, Treatment};
use crate::moment::{Moment, Zone};
use crate::plan::test_facts::{done, facts};

/// Every this many zones of the database are looked at.
const SAMPLE: usize = 12;

fn every_one() -> bool {
    std::env::var_os("AFTERCARE_EVERY_ZONE").is_some()
}

fn zones() -> Vec<String> {
    let all = jiff::tz::db().available().map(|name| name.to_string());
    let mut all: Vec<String> = all.filter(|name| Zone::named(name).is_ok()).collect();
    all.sort();
    if every_one() {
        return all;
    }
    let named = [
        "Europe/Madrid",
        "Australia/Lord_Howe",
        "Africa/Cairo",
        "Africa/Casablanca",
        "America/Santiago",
    ];
    all.into_iter()
        .step_by(SAMPLE)
        .chain(named.map(str::to_owned))
        .collect()
}

/// Morning, midday and evening: a few that lie in gaps and overlaps, or one for each half hour of the day and each edge
/// of an hour.
fn slots() -> Vec<[String; 3]> {
    let few = [
        ["00:30", "02:30", "23:30"],
        ["01:15", "03:00", "20:00"],
        ["08:00", "13:00", "20:00"],
    ];
    let mut all: Vec<[String; 3]> = few.map(|it| it.map(str::to_owned)).into();
    if every_one() {
        let third = 0..8 * 60;
        let minutes = third.filter(|minute| matches!(minute % 60, 0 | 1 | 30 | 59));
        let at = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        all.extend(minutes.map(|minute| [at(minute), at(minute + 480), at(minute + 960)]));
    }
    all
}

/// The civil dates from 2024 to 2030 on which a zone changes its clock.
fn transitions(zone: &str) -> Vec<NaiveDate> {
    let rules = jiff::tz::TimeZone::get(zone).unwrap();
    let from: jiff::Timestamp = "2024-01-01T00:00:00Z".parse().unwrap();
    let until: jiff::Timestamp = "2031-01-01T00:00:00Z".parse().unwrap();
    let changes = rules
        .following(from)
        .take_while(|change| change.timestamp() < until);
    let at = |change: jiff::tz::TimeZoneTransition<'_>| change.timestamp().as_second();
    let zone = Zone::named(zone).unwrap();
    changes
        .map(|change| zone.date_of(chrono::DateTime::from_timestamp(at(change), 0).unwrap()))
        .collect()
}

#[test]
fn every_reminder_comes_once_a_civil_day_through_every_transition() {
    let (zones, slots) = (zones(), slots());
    let mut changes = 0;
    for name in &zones {
        let zone = Zone::named(name).unwrap();
        for day in transitions(name) {
            changes += 1;
            for slots in &slots {
                each_once(&zone, day, slots);
            }
        }
    }
    let (zones, slots) = (zones.len(), slots.len() * 3);
    println!("looked at {zones} zones, {changes} transitions, {slots} slots each");
}

fn each_once(zone: &Zone, day: NaiveDate, slots: &[String; 3]) {
    let on = day - Days::new(4);
    let mut session = done("a", Treatment::Microneedling, on, &[]);
    session.zone = zone.clone();
    session.logged_at = zone.instant_of(on, NaiveTime::MIN);
    let mut facts = facts(vec![session]);
    facts.settings.set(SettingName::Quiet, "off").unwrap();
    for (name, value) in [
        SettingName::Evening,
        SettingName::Morning,
        SettingName::Midday,
    ]
    .into_iter()
    .zip([&slots[2], &slots[0], &slots[1]])
    {
        facts.settings.set(name, value).unwrap();
    }
    let now = Moment::at(
        day - Days::new(2),
        NaiveTime::from_hms_opt(0, 5, 0).unwrap(),
        zone,
    );
    let (all, _) = planned(&facts, &now.to_string(), 500, false);
    let mut fired: BTreeMap<ReminderKey, chrono::DateTime<chrono::Utc>> = BTreeMap::new();
    for one in &all {
        for key in &one.keys {
            assert!(
                fired.insert(key.clone(), one.fire_at).is_none(),
                "{zone} {day} {key} twice"
            );
        }
    }
    // Moisturiser is asked for in each slot of the days around: none is lost.
    for date in (day - Days::new(1)).iter_days().take(5) {
        for slot in Slot::ALL {
            let key = ReminderKey {
                date,
                slot: *slot,
                kind: ReminderKind::Moisturiser,
                subject: None,
            };
            assert!(fired.contains_key(&key), "{zone} {day} {key} never");
        }
    }
    for (key, at) in fired {
        let (wall, set) = (zone.wall_of(at), facts.settings.slot(key.slot));
        // In a gap the first instant after it, be it midnight; nowhere else is the wall time another.
        let in_gap = zone.wall_of(zone.instant_of(key.date, set)) != key.date.and_time(set);
        assert_eq!(
            wall != key.date.and_time(set),
            in_gap,
            "{zone} {key} at {wall}"
        );
        assert!(wall >= key.date.and_time(set), "{zone} {key} comes early");
    }
}
