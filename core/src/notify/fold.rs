//! One daily repeating request for a run of mornings. It has no start, end or exceptions, so it stands only where
//! the next occurrence of its slot carries it alone and nothing that would end it lies inside coverage.

use chrono::Days;

use super::budget::{Chosen, choose};
use super::upcoming::Ahead;
use super::{Bundle, Repeats};
use crate::diary::{ReminderKind, Slot};
use crate::plan::{Clock, Outlook, PlannedReminder};

/// Only sunscreen and shade fold.
const fn folds(kind: ReminderKind) -> bool {
    matches!(kind, ReminderKind::Sunscreen | ReminderKind::Shade)
}

fn reminder_folds(reminder: &PlannedReminder) -> bool {
    folds(reminder.key.kind) && reminder.key.slot == Slot::Morning
}

/// Whether nothing of a bundle would be left after folding.
pub(super) fn folds_whole(bundle: &Bundle) -> bool {
    bundle.when.clock == Clock::Floating && bundle.reminders.iter().all(reminder_folds)
}

/// The choice with one run of mornings folded, where that gains coverage.
pub(super) fn fold(
    outlook: &Outlook<'_>,
    ahead: &Ahead,
    budget: usize,
    plain: &Chosen,
) -> Option<Chosen> {
    // The repeating one and the one that asks to open the app need a slot each.
    if plain.limit != super::Limit::Budget || budget < 2 {
        return None;
    }
    let first = ahead.bundles.iter().find(|bundle| {
        bundle.when.clock == Clock::Floating && bundle.reminders.iter().any(reminder_folds)
    })?;
    // The next occurrence of that wall time, and it alone.
    let time = first.when.wall.time();
    if !folds_whole(first) || first.when.wall > outlook.next_wall(time) {
        return None;
    }
    let (left, run_ends) = without_run(&ahead.bundles, first);
    let chosen = choose(&left, &ahead.end, budget - 1, outlook.now_wall());
    let inside = |date: chrono::NaiveDate| date <= chosen.until.date();
    let gains = chosen.until > plain.until && chosen.until <= run_ends;
    if !gains
        || outlook
            .booked_dates()
            .filter(|date| *date >= outlook.today_date())
            .any(inside)
    {
        return None;
    }
    let repeating = Bundle {
        repeats: Some(Repeats::Daily),
        ..first.clone()
    };
    let bundles = std::iter::once(repeating).chain(chosen.bundles).collect();
    Some(Chosen { bundles, ..chosen })
}

/// The bundles less the reminders that one repeating request says as well, and the wall time at which its run ends.
fn without_run(bundles: &[Bundle], first: &Bundle) -> (Vec<Bundle>, chrono::NaiveDateTime) {
    let mut next = first.when.wall;
    let mut left = Vec::with_capacity(bundles.len());
    for bundle in bundles {
        let same_slot = bundle.when.wall == next && bundle.when.clock == Clock::Floating;
        if !(same_slot && says_the_same(first, bundle)) {
            left.push(bundle.clone());
            continue;
        }
        next = next + Days::new(1);
        let mut rest = bundle.clone();
        rest.reminders.retain(|reminder| !reminder_folds(reminder));
        if !rest.reminders.is_empty() {
            left.push(rest);
        }
    }
    (left, next)
}

/// Whether a later morning asks for just what the first one does, in the same words.
fn says_the_same(first: &Bundle, later: &Bundle) -> bool {
    let folding = later
        .reminders
        .iter()
        .filter(|reminder| reminder_folds(reminder));
    folding.map(said).eq(first.reminders.iter().map(said))
}

fn said(reminder: &PlannedReminder) -> (ReminderKind, &crate::plan::Says, crate::diary::Regions) {
    (reminder.key.kind, &reminder.says, reminder.regions)
}
