//! What fits: nearest first, with reserved slots for rare, far ones, and the last slot for asking to open the app.

use chrono::NaiveDateTime;

use super::upcoming::End;
use super::{Bundle, Limit};
use crate::plan::When;

/// What the phone is to hold.
#[derive(Debug)]
pub(super) struct Chosen<'b> {
    pub(super) bundles: Vec<&'b Bundle>,
    /// Where it is asked to open the app.
    pub(super) open: Option<When>,
    /// Every reminder before this wall time is armed.
    pub(super) until: NaiveDateTime,
    pub(super) limit: Limit,
    /// Rare ones that lie beyond it, at its very end among them.
    pub(super) reserved: usize,
}

/// Chooses at most `budget` of the bundles, which come soonest first.
pub(super) fn choose<'b>(
    bundles: &'b [Bundle],
    end: &End,
    budget: usize,
    now: NaiveDateTime,
) -> Chosen<'b> {
    match end {
        End::Plan if bundles.len() <= budget => Chosen {
            bundles: bundles.iter().collect(),
            open: None,
            until: bundles
                .iter()
                .map(|bundle| bundle.when.wall)
                .max()
                .unwrap_or(now),
            limit: Limit::Plan,
            reserved: 0,
        },
        End::Horizon(past) if bundles.len() < budget => Chosen {
            bundles: bundles.iter().collect(),
            open: Some(*past),
            until: past.wall,
            limit: Limit::Horizon,
            reserved: bundles
                .iter()
                .filter(|bundle| bundle.when.instant >= past.instant)
                .count(),
        },
        _ => within(bundles, budget, now),
    }
}

/// Chooses where not everything fits: the last slot asks to open the app.
fn within(bundles: &[Bundle], budget: usize, now: NaiveDateTime) -> Chosen<'_> {
    let slots = budget.saturating_sub(1);
    // One slot stays for the nearest, whatever is rare.
    let rare = bundles.iter().filter(|bundle| bundle.is_rare()).count();
    let mut rare_left = rare.min(slots.saturating_sub(1));
    let mut near_left = slots - rare_left;
    let mut chosen = Vec::with_capacity(budget);
    let mut missing: Option<&Bundle> = None;
    let mut reserved = 0;
    for bundle in bundles {
        if bundle.is_rare() && rare_left > 0 {
            rare_left -= 1;
            reserved += usize::from(missing.is_some());
        } else if missing.is_none() && near_left > 0 {
            near_left -= 1;
        } else {
            missing = missing.or(Some(bundle));
            continue;
        }
        chosen.push(bundle);
    }
    Chosen {
        bundles: chosen,
        open: missing.map(|bundle| bundle.when),
        until: missing.map_or(now, |bundle| bundle.when.wall),
        limit: Limit::Budget,
        reserved,
    }
}
