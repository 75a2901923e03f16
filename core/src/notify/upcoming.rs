//! The reminders after now, one bundle an instant, as far ahead as they could be armed.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::Bundle;
use super::fold::folds_whole;
use crate::diary::{ReminderKind, Slot};
use crate::plan::{Clock, Outlook, When};

/// How far ahead daily care is planned, in days; rare reminders have no such end.
const HORIZON: Days = Days::new(400);
/// For how many days daily care is looked for where it can begin again past the horizon: weekly care comes within them.
const PAST_HORIZON: usize = 15;

/// Where the daily reminders gathered end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The plan asks for nothing more.
    Plan,
    /// More was not gathered, since it would not fit.
    More,
    /// The horizon; the first reminder past it.
    Horizon(When),
}

/// What lies ahead.
#[derive(Debug)]
pub(super) struct Ahead {
    /// Soonest first; rare ones to the end, daily ones up to [`End`].
    pub(super) bundles: Vec<Bundle>,
    pub(super) end: End,
}

/// Bundles by instant and clock: a snooze keeps its instant, whatever slot falls on it.
type ByInstant = BTreeMap<(DateTime<Utc>, Clock), Bundle>;

/// Gathers until more bundles are there than fit, those that could fold not counted.
pub(super) fn gather(outlook: &Outlook<'_>, budget: usize, can_repeat: bool) -> Ahead {
    let today = outlook.today_date();
    let horizon = today + HORIZON;
    let daily = outlook.daily_through();
    let last = daily.map_or(horizon, |date| date.min(horizon));
    let mut bundles = ByInstant::new();
    let (mut date, mut more) = (today - Days::new(1), false);
    // Yesterday's count too: quiet hours over midnight or a snooze can have moved them past now.
    while date <= last {
        add(outlook, date, &mut bundles, |_| true);
        date = date + Days::new(1);
        // What is left when every sunscreen and shade of a morning folds; the request that stands for them takes a slot.
        let unfolded = || bundles.values().filter(|it| !folds_whole(it)).count();
        if bundles.len() > budget && (!can_repeat || unfolded() >= budget) {
            more = true;
            break;
        }
    }
    for rare in outlook
        .rare_dates()
        .into_iter()
        .filter(|rare| *rare >= date)
    {
        add(outlook, rare, &mut bundles, ReminderKind::is_of_sessions);
    }
    let end = if more {
        End::More
    } else if daily.is_some_and(|daily| daily <= horizon) {
        End::Plan
    } else {
        past(outlook, horizon)
    };
    Ahead {
        bundles: bundles.into_values().collect(),
        end,
    }
}

/// Adds a date's reminders that are still to come and were not answered.
fn add(
    outlook: &Outlook<'_>,
    date: NaiveDate,
    bundles: &mut ByInstant,
    wanted: impl Fn(ReminderKind) -> bool,
) {
    let slots = Slot::ALL.iter().map(|slot| outlook.slot(date, *slot));
    let slots: Vec<When> = slots.collect();
    for planned in outlook.planned_on(date) {
        let when = outlook.fixed(&planned.key);
        let when = when.unwrap_or(slots[planned.key.slot as usize]);
        if !wanted(planned.key.kind) || !outlook.is_to_come(&planned.key, when.instant) {
            continue;
        }
        let bundle = bundles
            .entry((when.instant, when.clock))
            .or_insert_with(|| Bundle::one(when));
        bundle.when.wall = bundle.when.wall.min(when.wall);
        bundle.reminders.push(planned);
    }
}

/// The first reminder of daily care past the horizon.
fn past(outlook: &Outlook<'_>, horizon: NaiveDate) -> End {
    let mut bundles = ByInstant::new();
    let begins = outlook.daily_begins_after(horizon).into_iter();
    let days = begins.flat_map(|begin| begin.iter_days().take(PAST_HORIZON));
    for date in days {
        add(outlook, date, &mut bundles, |kind| !kind.is_of_sessions());
        if let Some(bundle) = bundles.values().next() {
            return End::Horizon(bundle.when);
        }
    }
    End::Plan
}
