//! Sunscreen again, every two hours of a time outdoors.

use chrono::{DateTime, Timelike, Utc};

use super::{Gathered, Says};
use crate::diary::{Regions, ReminderKey, ReminderKind, Slot};
use crate::plan::outlook::Outlook;
use crate::plan::sun::REAPPLY_EVERY;

impl Outlook<'_> {
    pub(super) fn outdoors(&self, gathered: &mut Gathered) {
        let Some(outdoors) = self.facts.outdoors else {
            return;
        };
        let mut at = outdoors.started_at + REAPPLY_EVERY;
        while at <= outdoors.until {
            let wall = self.moment.zone.wall_of(at);
            if wall.date() == gathered.date {
                let slot = match wall.hour() {
                    0..=11 => Slot::Morning,
                    12..=16 => Slot::Midday,
                    _ => Slot::Evening,
                };
                let subject = at.timestamp().to_string();
                gathered.rare(
                    ReminderKind::Reapply,
                    slot,
                    &subject,
                    Regions::NONE,
                    &[],
                    Says::Reapply,
                );
            }
            at += REAPPLY_EVERY;
        }
    }
}

/// The instant that such a reminder's key names.
pub(super) fn instant_of(key: &ReminderKey) -> Option<DateTime<Utc>> {
    if key.kind != ReminderKind::Reapply {
        return None;
    }
    DateTime::from_timestamp(key.subject.as_ref()?.parse().ok()?, 0)
}
