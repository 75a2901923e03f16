//! What the phone holds against what it is to hold: only the difference is asked for.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::Notification;
use super::key::OURS;

/// A notification that the phone holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its key.
    pub key: String,
    /// When it fires, where alarms are absolute: another instant is cancelled and armed anew.
    pub fire_at: Option<DateTime<Utc>>,
}

/// What to arm and what to cancel. Keys of other makers are left alone.
pub(super) fn difference(
    desired: Vec<Notification>,
    pending: &[Pending],
) -> (Vec<Notification>, Vec<String>) {
    let wanted: HashMap<&str, DateTime<Utc>> = desired
        .iter()
        .map(|notification| (notification.key.as_str(), notification.fire_at))
        .collect();
    let mut held: BTreeSet<&str> = BTreeSet::new();
    let mut cancel: BTreeSet<&str> = BTreeSet::new();
    for pending in pending
        .iter()
        .filter(|pending| pending.key.starts_with(OURS))
    {
        let key = pending.key.as_str();
        let right = wanted
            .get(key)
            .is_some_and(|at| pending.fire_at.is_none_or(|held| held == *at));
        if right {
            held.insert(key)
        } else {
            cancel.insert(key)
        };
    }
    // Held twice, once with another instant: cancelling the key takes both, so it is armed anew.
    held.retain(|key| !cancel.contains(key));
    let cancel = cancel.into_iter().map(str::to_owned).collect();
    let held: BTreeSet<String> = held.into_iter().map(str::to_owned).collect();
    let arm = desired
        .into_iter()
        .filter(|notification| !held.contains(&notification.key))
        .collect();
    (arm, cancel)
}
