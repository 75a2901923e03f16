//! A notification's own key: from its date, wall time, reminders and text, so that re-planning re-arms nothing that
//! is already right. It reads back to the reminders it stands for.

use std::fmt::{self, Write};

use chrono::{NaiveTime, Timelike};
use serde::Serialize;

use super::Bundle;
use crate::diary::{ReminderKey, ReminderKind, Slot};
use crate::plan::Clock;

/// What every key of ours begins with; keys of other makers are left alone.
const OURS: &str = "aftercare/";

/// A notification's own key, as the phone holds it. Pending ones of other makers have keys of theirs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct NotificationKey(String);

impl NotificationKey {
    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it was made here.
    pub(super) fn is_ours(&self) -> bool {
        self.0.starts_with(OURS)
    }
}

impl From<String> for NotificationKey {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for NotificationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The key of a bundle said so.
pub(super) fn key(bundle: &Bundle, title: &str, body: &str) -> NotificationKey {
    let mut key = String::with_capacity(96);
    key += OURS;
    // Writing to a String cannot fail.
    let _ = match (bundle.repeats, bundle.when.clock) {
        (Some(repeats), _) => write!(key, "{repeats}T{}", bundle.when.wall.format("%H:%M")),
        (None, Clock::Floating) => {
            // What strftime would write, at a fraction of its cost: most keys are made here.
            let (date, time) = (bundle.when.wall.date(), bundle.when.wall.time());
            write!(key, "{date}T{:02}:{:02}", time.hour(), time.minute())
        }
        (None, Clock::Instant) => {
            write!(key, "{}", bundle.when.instant.format("%Y-%m-%dT%H:%M:%SZ"))
        }
    };
    key.push('/');
    for (place, reminder) in bundle.reminders.iter().enumerate() {
        let separator = if place == 0 { "" } else { "+" };
        let ReminderKey { kind, slot, .. } = reminder.key;
        let _ = match bundle.repeats {
            Some(_) => write!(key, "{separator}{kind}:{slot}"),
            None => write!(key, "{separator}{}", reminder.key),
        };
    }
    let _ = write!(
        key,
        "/{:016x}",
        hash(title.as_bytes().iter().chain(&[0]).chain(body.as_bytes()))
    );
    NotificationKey(key)
}

/// FNV-1a, 64 bits: the same on every machine and in every version, which the standard library's is not.
fn hash<'b>(bytes: impl Iterator<Item = &'b u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What a notification's key names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// These reminders.
    Reminders(Vec<ReminderKey>),
    /// These kinds in these slots, each day at a wall time: which day, only its delivery tells.
    Daily(NaiveTime, Vec<(ReminderKind, Slot)>),
}

/// Reads a notification's key; none where it is none of ours.
pub(crate) fn named(key: &str) -> Option<Named> {
    let mut parts = key.strip_prefix(OURS)?.splitn(3, '/');
    let (wall, reminders) = (parts.next()?, parts.next()?);
    let reminders = || reminders.split('+').filter(|text| !text.is_empty());
    if let Some(time) = wall.strip_prefix("dailyT") {
        let time = NaiveTime::parse_from_str(time, "%H:%M").ok()?;
        let each = reminders().map(|text| {
            let (kind, slot) = text.split_once(':')?;
            Some((kind.parse().ok()?, slot.parse().ok()?))
        });
        return each
            .collect::<Option<_>>()
            .map(|kinds| Named::Daily(time, kinds));
    }
    let each = reminders().map(|text| text.parse().ok());
    each.collect::<Option<_>>().map(Named::Reminders)
}
