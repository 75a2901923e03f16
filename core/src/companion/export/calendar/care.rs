//! Daily care: reminders of one kind and slot on days that follow each other are one daily event.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::{Spoken, View};
use crate::diary::{ReminderKey, ReminderKind, Slot, Subject};
use crate::exchange::ics::{Event, Span};

/// Reminders by kind, slot and task.
#[derive(Default)]
pub(super) struct Care(BTreeMap<(ReminderKind, Slot, Option<Subject>), Group>);

#[derive(Default)]
struct Group {
    /// Every date on which the plan has it, answered or not.
    planned: BTreeSet<NaiveDate>,
    to_come: Vec<Spoken>,
}

impl Care {
    /// The plan has it on its date.
    pub(super) fn plan(&mut self, key: &ReminderKey) {
        self.group(key).planned.insert(key.date);
    }

    /// It is still to come.
    pub(super) fn add(&mut self, spoken: Spoken) {
        let group = self.group(&spoken.key);
        group.to_come.push(spoken);
    }

    fn group(&mut self, key: &ReminderKey) -> &mut Group {
        let name = (key.kind, key.slot, key.subject.clone());
        self.0.entry(name).or_default()
    }

    /// The events of each.
    pub(super) fn events(self, view: &View<'_>) -> Vec<Event> {
        let events = self
            .0
            .into_iter()
            .flat_map(|((kind, slot, subject), group)| {
                let uid = match subject {
                    Some(subject) => format!("{kind}:{slot}:{subject}"),
                    None => view.marked(&format!("{kind}:{slot}")),
                };
                group.events(view, &uid)
            });
        events.collect()
    }
}

/// A reminder with the wall time of its slot, which is the same every day.
struct Daily {
    wall: NaiveDateTime,
    spoken: Spoken,
}

impl Group {
    fn events(self, view: &View<'_>, uid: &str) -> Vec<Event> {
        let (mut events, mut daily) = (Vec::new(), Vec::new());
        for spoken in self.to_come {
            let key = &spoken.key;
            let wall = view.outlook.slot(key.date, key.slot).wall;
            // A wall time that the clocks leave out can be no day of a daily event: it would be read as another
            // instant than the plan's.
            if follows(&self.planned, key.date) && exists(view, wall) {
                daily.push(Daily { wall, spoken });
            } else {
                events.push(view.single(&spoken));
            }
        }
        events.append(&mut series(view, uid, &daily));
        events
    }
}

/// Whether the plan has the day before or the day after too. Seen from any day it is the same answer, so that a
/// reminder does not pass from the daily event to one of its own as days go by.
fn follows(planned: &BTreeSet<NaiveDate>, date: NaiveDate) -> bool {
    let day = Days::new(1);
    planned.contains(&(date - day)) || planned.contains(&(date + day))
}

fn exists(view: &View<'_>, wall: NaiveDateTime) -> bool {
    let zone = view.outlook.zone();
    zone.wall_of(zone.instant_of(wall.date(), wall.time())) == wall
}

/// One daily event, and what takes the place of those of its days that say something else or were put off.
fn series(view: &View<'_>, uid: &str, daily: &[Daily]) -> Vec<Event> {
    let ([first, ..], [.., last]) = (daily, daily) else {
        return Vec::new();
    };
    let usual = usual(daily);
    let there: BTreeSet<NaiveDateTime> = daily.iter().map(|it| it.wall).collect();
    let days = first.wall.date().iter_days();
    let days = days.take_while(|date| *date <= last.wall.date());
    let walls = days.map(|date| date.and_time(first.wall.time()));
    let span = Span::Daily {
        first: first.wall,
        last: last.wall,
        without: walls.filter(|wall| !there.contains(wall)).collect(),
    };
    let sequence = view.dated();
    let mut events = vec![usual.event(uid.to_owned(), sequence, span)];
    for Daily { wall, spoken } in daily {
        let zone = view.outlook.zone();
        let on_time = zone.instant_of(wall.date(), wall.time()) == spoken.at;
        if !on_time || spoken.text != usual.text {
            let (of, at) = (*wall, spoken.at);
            let span = Span::Instead { of, at };
            events.push(spoken.event(uid.to_owned(), sequence, span));
        }
    }
    events
}

/// What most of the days say; of several, what is said first.
fn usual(daily: &[Daily]) -> &Spoken {
    let mut counted: Vec<(&Spoken, usize)> = Vec::new();
    for Daily { spoken, .. } in daily {
        match counted.iter_mut().find(|(it, _)| it.text == spoken.text) {
            Some((_, count)) => *count += 1,
            None => counted.push((spoken, 1)),
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max();
    let usual = counted.iter().find(|(_, count)| Some(*count) == most);
    usual.map_or(&daily[0].spoken, |(spoken, _)| spoken)
}
