//! What the phone holds against what it is to hold: only the difference is asked for.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::NotificationKey;
use super::PhoneNotification;

/// A notification that the phone holds.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Pending {
    /// Its key.
    pub key: NotificationKey,
    /// When it fires, where alarms are absolute: another instant is cancelled and armed anew.
    #[uniffi(default = None)]
    pub fire_at: Option<DateTime<Utc>>,
}

/// What to arm and what to cancel. Keys of other makers are left alone.
pub(super) fn difference(
    desired: Vec<PhoneNotification>,
    pending: &[Pending],
) -> (Vec<PhoneNotification>, Vec<NotificationKey>) {
    let wanted: HashMap<&NotificationKey, DateTime<Utc>> = desired
        .iter()
        .map(|notification| (&notification.key, notification.fire_at))
        .collect();
    let mut held: BTreeSet<&NotificationKey> = BTreeSet::new();
    let mut cancel: BTreeSet<&NotificationKey> = BTreeSet::new();
    for pending in pending.iter().filter(|pending| pending.key.is_ours()) {
        let key = &pending.key;
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
    let cancel = cancel.into_iter().cloned().collect();
    let held: BTreeSet<NotificationKey> = held.into_iter().cloned().collect();
    let arm = desired
        .into_iter()
        .filter(|notification| !held.contains(&notification.key))
        .collect();
    (arm, cancel)
}
