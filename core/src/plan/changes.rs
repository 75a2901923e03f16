//! What a change of the diary changes in the plan: what appears, moves and vanishes, by name and date. Shown
//! before anything is written, and given back with what was written.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::outlook::Outlook;
use crate::diary::{Region, Regions, SessionState};
use crate::native::Text;
use crate::vocabulary::vocabulary;

/// How far ahead daily reminders are compared.
const REMINDERS_AHEAD: u64 = 60;

vocabulary! {
    /// What kind of thing a change is about.
    "item" PlanItem {
        /// Something kept away; its date is `passes_on`, none until the clinician's word.
        Hold = "hold",
        /// Downtime; its date is the last day commonly described.
        Downtime = "downtime",
        /// The window of the next session; its date is the earliest.
        NextSession = "next_session",
        /// The touch-up window; its date is its opening.
        TouchUp = "touch_up",
        /// A booked session.
        BookedSession = "booked_session",
        /// Reminders of one kind; their dates are the first and last within 60 days.
        Reminders = "reminders",
    }
}

/// From one date through another; the same twice for a single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct DateRange {
    /// First.
    pub from: NaiveDate,
    /// Last.
    pub to: NaiveDate,
}

impl DateRange {
    const fn of(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to }
    }
}

/// One thing that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PlanChange {
    /// What kind of thing.
    pub item: PlanItem,
    /// Its name: a hold's or reminder's kind, or the treatment.
    pub name: Text,
    /// Where, for holds.
    pub regions: Regions,
    /// Its dates before, first and last; none where it was not there or has no date.
    pub before: Option<DateRange>,
    /// Its dates after.
    pub after: Option<DateRange>,
    /// In the patient's language.
    pub text: String,
}

/// What a change of the diary changes in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, uniffi::Record)]
pub struct PlanChanges {
    /// What was not there before.
    pub appears: Vec<PlanChange>,
    /// What has another date.
    pub moves: Vec<PlanChange>,
    /// What is no longer there.
    pub vanishes: Vec<PlanChange>,
}

/// What is compared: an item, its name, and which one of that name.
type Name = (PlanItem, &'static str, String);
/// First and last date; none for a hold without one.
type Dates = Option<DateRange>;

/// The plan's dates as they are compared.
#[derive(Debug, Default)]
pub(crate) struct Milestones(BTreeMap<Name, Dates>);

impl Outlook<'_> {
    /// The plan's dates, seen from the moment's date.
    pub(crate) fn milestones(&self) -> Milestones {
        let mut all = BTreeMap::new();
        for hold in &self.holds_on(self.now) {
            for region in hold.regions.iter() {
                let dates = hold.passes_on.map(|date| DateRange::of(date, date));
                all.insert(
                    (PlanItem::Hold, hold.kind.name(), region.name().to_owned()),
                    dates,
                );
            }
        }
        for card in self.downtime_on(self.now) {
            let name = (
                PlanItem::Downtime,
                card.treatment.name(),
                card.session.to_string(),
            );
            all.insert(name, Some(DateRange::of(card.last_on, card.last_on)));
        }
        for due in self.due_on(self.now) {
            let (treatment, id) = (due.treatment.name(), due.course.to_string());
            if let Some(next) = due.next_session {
                all.insert(
                    (PlanItem::NextSession, treatment, id.clone()),
                    Some(DateRange::of(next.earliest, next.latest)),
                );
            }
            if let Some(touch_up) = due.touch_up {
                all.insert(
                    (PlanItem::TouchUp, treatment, id),
                    Some(DateRange::of(touch_up.opens_on, touch_up.due_by)),
                );
            }
        }
        for session in self
            .facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Booked)
        {
            let name = (
                PlanItem::BookedSession,
                session.treatment.name(),
                session.id.to_string(),
            );
            all.insert(name, Some(DateRange::of(session.on, session.on)));
        }
        let last = self.now + Days::new(REMINDERS_AHEAD);
        // Past the last daily care only rare reminders are left, on dates that are known.
        let daily = self.daily_through().map_or(last, |date| date.min(last));
        let days = self.now.iter_days().take_while(|date| *date <= daily);
        let rare = self.rare_dates().into_iter();
        for date in days.chain(rare.filter(|date| daily < *date && *date <= last)) {
            for planned in self.planned_on(date) {
                let name = (PlanItem::Reminders, planned.key.kind.name(), String::new());
                let dates = all.entry(name).or_insert(Some(DateRange::of(date, date)));
                *dates = dates.map(|dates| DateRange { to: date, ..dates });
            }
        }
        Milestones(all)
    }
}

/// What differs between two plans.
pub(crate) fn compare(before: &Milestones, after: &Milestones) -> PlanChanges {
    let mut changes = PlanChanges::default();
    for (name, dates) in &after.0 {
        match before.0.get(name) {
            None => note(&mut changes.appears, name, None, *dates),
            Some(earlier) if earlier != dates => note(&mut changes.moves, name, *earlier, *dates),
            Some(_) => {}
        }
    }
    for (name, dates) in before
        .0
        .iter()
        .filter(|(name, _)| !after.0.contains_key(*name))
    {
        note(&mut changes.vanishes, name, *dates, None);
    }
    changes
}

/// Adds a change; a hold's regions with the same dates are gathered into one.
fn note(list: &mut Vec<PlanChange>, name: &Name, before: Dates, after: Dates) {
    let (item, name, which) = name;
    let region = Region::ALL
        .iter()
        .find(|region| *item == PlanItem::Hold && region.name() == which);
    let same = |change: &&mut PlanChange| {
        region.is_some()
            && change.item == *item
            && change.name == *name
            && (change.before, change.after) == (before, after)
    };
    if let (Some(region), Some(change)) = (region, list.iter_mut().find(same)) {
        change.regions = change.regions.with(*region);
        return;
    }
    let regions = region.map_or(Regions::NONE, |region| Regions::NONE.with(*region));
    list.push(PlanChange {
        item: *item,
        name: (*name).into(),
        regions,
        before,
        after,
        text: String::new(),
    });
}
