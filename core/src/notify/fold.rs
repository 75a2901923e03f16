//! One daily repeating request for a run of mornings. It has no start, end or exceptions, so it stands only where
//! the next occurrence of its slot carries it alone and nothing that would end it lies inside coverage.

use chrono::{Days, NaiveDateTime};

use super::budget::Chosen;
use super::upcoming::Ahead;
use super::{Bundle, Limit, Repeats};
use crate::diary::{Regions, ReminderKind, Slot};
use crate::plan::{Clock, Outlook, PlannedReminder, Says};

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

/// A run of mornings that one repeating request can stand for.
pub(super) struct Run {
    pub(super) repeating: Bundle,
    /// The bundles without it.
    pub(super) left: Vec<Bundle>,
    /// The wall time at which it ends.
    ends: NaiveDateTime,
}

/// The run that begins with the next occurrence of its slot, and it alone.
pub(super) fn run(outlook: &Outlook<'_>, ahead: &Ahead) -> Option<Run> {
    let first = ahead.bundles.iter().find(|bundle| {
        bundle.when.clock == Clock::Floating && bundle.reminders.iter().any(reminder_folds)
    })?;
    let time = first.when.wall.time();
    if !folds_whole(first) || first.when.wall > outlook.next_wall(time) {
        return None;
    }
    let (left, ends) = without_run(&ahead.bundles, first);
    let repeating = Bundle {
        repeats: Some(Repeats::Daily),
        ..first.clone()
    };
    Some(Run {
        repeating,
        left,
        ends,
    })
}

impl Run {
    /// Whether it may stand: it gains coverage, and neither its end nor a booked session's day lies inside.
    pub(super) fn may_stand(
        &self,
        outlook: &Outlook<'_>,
        plain: &Chosen<'_>,
        folded: &Chosen<'_>,
    ) -> bool {
        let last = folded.until.date();
        let mut booked = outlook.booked_dates();
        let rare = |chosen: &Chosen<'_>| chosen.bundles.iter().filter(|it| it.is_rare()).count();
        // With nothing left that does not fit, no notification would ask for its end. It takes a slot, so coverage
        // grows only where it stands for two mornings at least; and it must take no rare one's.
        folded.limit != Limit::Plan
            && folded.until > plain.until
            && folded.until <= self.ends
            && rare(folded) >= rare(plain)
            && !booked.any(|date| outlook.today_date() <= date && date <= last)
    }
}

/// The bundles less the reminders that one repeating request says as well, and the wall time at which its run ends.
fn without_run(bundles: &[Bundle], first: &Bundle) -> (Vec<Bundle>, NaiveDateTime) {
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
    said(later).eq(said(first))
}

/// What the words of what folds depend on: of its regions only where sunscreen waits on some of them.
fn said(bundle: &Bundle) -> impl Iterator<Item = (ReminderKind, &Says, Option<Regions>)> {
    let folding = bundle.reminders.iter().filter(|it| reminder_folds(it));
    folding.map(|reminder| {
        let waits = reminder.regions != reminder.treated;
        let named = waits && reminder.key.kind == ReminderKind::Sunscreen;
        let regions = named.then_some(reminder.regions);
        (reminder.key.kind, &reminder.says, regions)
    })
}
