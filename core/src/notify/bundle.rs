//! Reminders that fall on the same instant, as one notification.

use super::{Channel, NotificationAction, PhoneNotification, Repeats, Speak, key};
use crate::diary::{ReminderKey, ReminderKind};
use crate::moment::Moment;
use crate::plan::{Outlook, PlannedReminder, When};

/// The reminders of one instant; none: the notification that asks to open the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bundle {
    pub(crate) when: When,
    pub(crate) reminders: Vec<PlannedReminder>,
    pub(crate) repeats: Option<Repeats>,
}

impl ReminderKind {
    /// Rare, far ones keep reserved slots.
    pub(super) const fn is_rare(self) -> bool {
        matches!(
            self,
            Self::HoldReview | Self::NextSession | Self::TouchUp | Self::BookedSession
        )
    }

    /// Those of sessions and courses, which fall on a few known dates however far ahead.
    pub(crate) const fn is_of_sessions(self) -> bool {
        self.is_rare() || matches!(self, Self::ConfirmSession)
    }

    /// Care that "done" covers: a check-in opens the app, and a retinoid kept off has an answer of its own.
    pub(crate) const fn is_care(self) -> bool {
        matches!(
            self,
            Self::Shade | Self::Sunscreen | Self::Moisturiser | Self::Task | Self::Reapply
        )
    }
}

impl Bundle {
    pub(super) fn one(when: When) -> Self {
        Self {
            when,
            reminders: Vec::new(),
            repeats: None,
        }
    }

    /// Whether it carries a rare reminder.
    pub(super) fn is_rare(&self) -> bool {
        self.reminders
            .iter()
            .any(|reminder| reminder.key.kind.is_rare())
    }

    /// Its kinds, each once.
    pub(crate) fn kinds(&self) -> Vec<ReminderKind> {
        let mut kinds: Vec<ReminderKind> = self
            .reminders
            .iter()
            .map(|reminder| reminder.key.kind)
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    fn keys(&self) -> Vec<ReminderKey> {
        self.reminders
            .iter()
            .map(|reminder| reminder.key.clone())
            .collect()
    }

    pub(super) fn notification(
        &self,
        outlook: &Outlook<'_>,
        speak: &Speak<'_>,
    ) -> PhoneNotification {
        let (title, body) = speak(self);
        let (kinds, keys) = (self.kinds(), self.keys());
        PhoneNotification {
            key: key::key(self, &title, &body),
            fire_at: self.when.instant,
            wall: Moment {
                instant: self.when.instant,
                zone: outlook.zone().clone(),
            },
            clock: self.when.clock,
            channel: channel(&kinds),
            actions: actions(&kinds),
            kinds,
            keys,
            title,
            body,
            repeats: self.repeats,
        }
    }
}

/// The calmest channel that one of its kinds needs.
fn channel(kinds: &[ReminderKind]) -> Channel {
    if kinds.contains(&ReminderKind::Reapply) {
        Channel::Outdoors
    } else if !kinds.is_empty() && kinds.iter().all(|kind| kind.is_of_sessions()) {
        Channel::Sessions
    } else {
        Channel::DailyCare
    }
}

/// What may be answered from the notification, the likeliest first: phones show the first two.
fn actions(kinds: &[ReminderKind]) -> Vec<NotificationAction> {
    use NotificationAction as Action;
    let mut actions = Vec::new();
    if kinds.iter().any(|kind| kind.is_care()) {
        actions.push(Action::Done);
    }
    if kinds.contains(&ReminderKind::NoRetinoid) {
        actions.extend([Action::KeptOff, Action::UsedIt]);
    }
    if kinds.is_empty()
        || kinds
            .iter()
            .any(|kind| kind.is_of_sessions() || *kind == ReminderKind::CheckIn)
    {
        actions.push(Action::Open);
    }
    if !kinds.is_empty() {
        actions.extend([Action::Snooze, Action::Skip]);
    }
    actions
}
