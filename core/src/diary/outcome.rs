//! Reminders' keys and what was answered to them.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Serialize, Serializer};

use crate::error::{AftercareError, Result};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a reminder is about.
    "kind" ReminderKind {
        /// Stay in the shade: the skin is not closed.
        Shade = "shade",
        /// Put sunscreen on.
        Sunscreen = "sunscreen",
        /// Put moisturiser on.
        Moisturiser = "moisturiser",
        /// Keep retinoids, acids and irritants off.
        NoRetinoid = "no_retinoid",
        /// Look at the skin and write it down.
        CheckIn = "check_in",
        /// The retinoid hold's minimum has passed; not a go-ahead.
        HoldReview = "hold_review",
        /// The window for the next session.
        NextSession = "next_session",
        /// The touch-up window.
        TouchUp = "touch_up",
        /// A session is booked for tomorrow.
        BookedSession = "booked_session",
        /// Did the booked session take place?
        ConfirmSession = "confirm_session",
        /// A task of the clinic's or the patient's own.
        Task = "task",
        /// Sunscreen again, while outdoors.
        Reapply = "reapply",
    }
}

vocabulary! {
    /// The part of the day a reminder belongs to; its wall time is a setting.
    "slot" Slot {
        /// 08:00 unless set otherwise.
        Morning = "morning",
        /// 13:00 unless set otherwise.
        Midday = "midday",
        /// 20:00 unless set otherwise.
        Evening = "evening",
    }
}

vocabulary! {
    /// What became of a reminder.
    "answer" Answer {
        /// Done.
        Done = "done",
        /// Left out on purpose.
        Skipped = "skipped",
        /// Put off.
        Snoozed = "snoozed",
        /// Shown by the phone, not answered.
        Fired = "fired",
        /// Shown, and its day went by.
        Missed = "missed",
    }
}

impl Answer {
    /// Whether the patient answered; what the phone reports never overrides that.
    #[must_use]
    pub const fn is_the_patients(self) -> bool {
        matches!(self, Self::Done | Self::Skipped | Self::Snoozed)
    }
}

/// The session, course or task that a reminder names beside its kind and date.
pub type Subject = String;

/// A reminder's stable key: kind, date and slot, and for rare ones the session, course or task they name.
/// Changing a time, a zone or another session keeps it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReminderKey {
    /// Its own civil date.
    pub date: NaiveDate,
    /// Its slot.
    pub slot: Slot,
    /// Its kind.
    pub kind: ReminderKind,
    /// What it names, for all but daily care.
    pub subject: Option<Subject>,
}

impl fmt::Display for ReminderKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.kind, self.date, self.slot)?;
        self.subject
            .as_ref()
            .map_or(Ok(()), |subject| write!(f, ":{subject}"))
    }
}

impl FromStr for ReminderKey {
    type Err = AftercareError;

    fn from_str(text: &str) -> Result<Self> {
        let refuse = || {
            AftercareError::bad_input(
                "key",
                text,
                "not a reminder's key, as sunscreen:2026-03-03:morning",
            )
        };
        let mut parts = text.splitn(4, ':');
        let mut part = || parts.next().ok_or_else(refuse);
        let (kind, date, slot) = (part()?, part()?, part()?);
        Ok(Self {
            kind: kind.parse().map_err(|_| refuse())?,
            date: date.parse().map_err(|_| refuse())?,
            slot: slot.parse().map_err(|_| refuse())?,
            subject: parts.next().map(str::to_owned),
        })
    }
}

impl Serialize for ReminderKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The outcome of one reminder, on its own day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Outcome {
    /// Of which reminder.
    pub key: ReminderKey,
    /// What became of it.
    pub answer: Answer,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// When the phone showed it, where it said so.
    pub delivered_at: Option<DateTime<Utc>>,
    /// Until when it was put off.
    pub snoozed_until: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_as_written() {
        for text in [
            "sunscreen:2026-03-03:morning",
            "hold_review:2026-03-08:morning:1b4e28ba-2fa1",
        ] {
            assert_eq!(text.parse::<ReminderKey>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "sunscreen",
            "sunscreen:2026-02-30:morning",
            "sunscreen:2026-03-03:noon",
            "x:2026-03-03:morning",
        ] {
            assert!(text.parse::<ReminderKey>().is_err(), "{text}");
        }
    }
}
