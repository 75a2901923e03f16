//! What fits: nearest first, with reserved slots for rare, far ones, and the last slot for asking to open the app.

use chrono::NaiveDateTime;

use super::upcoming::End;
use super::{Bundle, Limit};

/// What the phone is to hold.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) bundles: Vec<Bundle>,
    /// Every reminder before this wall time is armed.
    pub(super) until: NaiveDateTime,
    pub(super) limit: Limit,
    /// Rare ones that lie beyond it.
    pub(super) reserved: usize,
}

/// Chooses at most `budget` of the bundles, which come soonest first.
pub(super) fn choose(bundles: &[Bundle], end: &End, budget: usize, now: NaiveDateTime) -> Chosen {
    if bundles.len() <= budget && *end == End::Plan {
        let until = bundles
            .iter()
            .map(|bundle| bundle.when.wall)
            .max()
            .unwrap_or(now);
        return Chosen {
            bundles: bundles.to_vec(),
            until,
            limit: Limit::Plan,
            reserved: 0,
        };
    }
    if let End::Horizon(past) = end
        && bundles.len() < budget
    {
        let mut all = bundles.to_vec();
        let beyond = |bundle: &&Bundle| bundle.when.instant > past.instant;
        let reserved = all.iter().filter(beyond).count();
        all.push(Bundle::one(*past));
        return Chosen {
            bundles: all,
            until: past.wall,
            limit: Limit::Horizon,
            reserved,
        };
    }
    let slots = budget.saturating_sub(1);
    // One slot stays for the nearest, whatever is rare.
    let mut rare_left = bundles
        .iter()
        .filter(|bundle| bundle.is_rare())
        .count()
        .min(slots.saturating_sub(1));
    let mut near_left = slots - rare_left;
    let mut chosen = Vec::with_capacity(budget);
    let mut missing: Option<&Bundle> = None;
    let mut reserved = 0;
    for bundle in bundles {
        let fits = if bundle.is_rare() && rare_left > 0 {
            rare_left -= 1;
            true
        } else if missing.is_none() && near_left > 0 {
            near_left -= 1;
            true
        } else {
            false
        };
        if fits {
            reserved += usize::from(missing.is_some());
            chosen.push(bundle.clone());
        } else if missing.is_none() {
            missing = Some(bundle);
        }
    }
    let until = missing.map_or(now, |bundle| bundle.when.wall);
    chosen.extend(missing.map(|bundle| Bundle::one(bundle.when)));
    Chosen {
        bundles: chosen,
        until,
        limit: Limit::Budget,
        reserved,
    }
}
