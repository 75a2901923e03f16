//! What the phone is asked to arm, pure: the plan's reminders after now become notifications that fit its limits,
//! with proof of until when every reminder is armed.
//!
//! [`upcoming`] gathers the reminders into one bundle an instant, [`fold`] lets one daily repeating request stand
//! for a run of mornings, [`budget`] chooses what fits, [`mod@reconcile`] compares with what the phone holds.

mod budget;
mod bundle;
mod fold;
mod key;
mod reconcile;
#[cfg(test)]
mod tests;
mod upcoming;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Serialize;

use crate::diary::{ReminderKey, ReminderKind};
use crate::moment::Moment;
use crate::plan::{Clock, Outlook};
use crate::vocabulary::vocabulary;

pub use key::NotificationKey;
pub use reconcile::Pending;

pub(crate) use bundle::Bundle;
pub(crate) use key::{Named, named};

/// The budget may be this many notifications: iOS holds 64, some Android phones 500 alarms.
pub const BUDGETS: std::ops::RangeInclusive<u32> = 1..=500;

vocabulary! {
    /// What a notification offers to answer.
    "action" NotificationAction {
        /// Done: the care tasks of it.
        Done = "done",
        /// Retinoids were kept off.
        KeptOff = "kept_off",
        /// A retinoid was used; noted in the diary, without judgement.
        UsedIt = "used_it",
        /// Opens the app.
        Open = "open",
        /// Puts it off.
        Snooze = "snooze",
        /// Leaves it out on purpose.
        Skip = "skip",
    }
}

vocabulary! {
    /// Which of the shell's channels a notification belongs to.
    "channel" Channel {
        /// Daily care and tasks.
        DailyCare = "daily_care",
        /// Sessions, windows and reviews.
        Sessions = "sessions",
        /// Time outdoors.
        Outdoors = "outdoors",
    }
}

vocabulary! {
    /// How a notification repeats.
    "repeats" Repeats {
        /// Every day at its wall time.
        Daily = "daily",
    }
}

vocabulary! {
    /// What ends the coverage.
    "limit" Limit {
        /// No more notifications fit.
        Budget = "budget",
        /// It is not planned further ahead.
        Horizon = "horizon",
        /// The plan asks for nothing more.
        Plan = "plan",
    }
}

/// What the phone is asked to show at one instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PhoneNotification {
    /// Its own key: it changes with its date, wall time, reminders and text, not with the zone.
    pub key: NotificationKey,
    /// The instant.
    pub fire_at: DateTime<Utc>,
    /// The same in the phone's zone.
    pub wall: Moment,
    /// Which clock it follows when the phone travels.
    pub clock: Clock,
    /// What it is about.
    pub kinds: Vec<ReminderKind>,
    /// The reminders it carries; none for the one that asks to open the app.
    pub keys: Vec<ReminderKey>,
    /// Its title, in the patient's language.
    pub title: String,
    /// Its text; discreet unless set otherwise.
    pub body: String,
    /// Whether it repeats.
    pub repeats: Option<Repeats>,
    /// The shell's channel.
    pub channel: Channel,
    /// What it offers to answer.
    pub actions: Vec<NotificationAction>,
}

/// Until when every reminder is armed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Coverage {
    /// Every reminder before this local date-time is armed.
    pub until: NaiveDateTime,
    /// What ends it.
    pub limit: Limit,
    /// How many notifications the phone is to hold.
    pub armed: u32,
    /// How many of them are rare ones that lie beyond it.
    pub reserved: u32,
    /// As a sentence, in the patient's language.
    pub text: String,
}

/// What to cancel, what to arm, and the proof of coverage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Notifications {
    /// What the phone does not hold yet.
    pub arm: Vec<PhoneNotification>,
    /// What it holds and should not.
    pub cancel: Vec<NotificationKey>,
    /// Until when every reminder is armed.
    pub coverage: Coverage,
}

/// Puts a bundle into words: title and text. An empty bundle asks to open the app.
pub(crate) type Speak<'s> = dyn Fn(&Bundle) -> (String, String) + 's;

/// Everything the phone is to hold, soonest first, and its coverage.
pub(crate) fn desired(
    outlook: &Outlook<'_>,
    budget: u32,
    can_repeat: bool,
    speak: &Speak<'_>,
) -> (Vec<PhoneNotification>, Coverage) {
    let budget = budget as usize;
    let ahead = upcoming::gather(outlook, budget, can_repeat);
    let now = outlook.now_wall();
    let plain = budget::choose(&ahead.bundles, &ahead.end, budget, now);
    // The repeating one and the one that asks to open the app need a slot each.
    let may_fold = can_repeat && plain.limit == Limit::Budget && budget > 1;
    let run = if may_fold {
        fold::run(outlook, &ahead)
    } else {
        None
    };
    let folded = run.as_ref().and_then(|run| {
        let chosen = budget::choose(&run.left, &ahead.end, budget - 1, now);
        run.may_stand(outlook, &plain, &chosen)
            .then_some((&run.repeating, chosen))
    });
    let (repeating, chosen) = match folded {
        Some((repeating, chosen)) => (Some(repeating), chosen),
        None => (None, plain),
    };
    let open = chosen.open.map(Bundle::one);
    let bundles = repeating.into_iter().chain(chosen.bundles).chain(&open);
    let mut notifications: Vec<PhoneNotification> = bundles
        .map(|bundle| bundle.notification(outlook, speak))
        .collect();
    notifications.sort_by(|a, b| (a.fire_at, &a.key).cmp(&(b.fire_at, &b.key)));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let coverage = Coverage {
        until: chosen.until,
        limit: chosen.limit,
        armed: count(notifications.len()),
        reserved: count(chosen.reserved),
        text: String::new(),
    };
    (notifications, coverage)
}

/// What to cancel and arm so that the phone holds just what it is to hold.
pub(crate) fn reconcile(
    desired: Vec<PhoneNotification>,
    coverage: Coverage,
    pending: &[Pending],
) -> Notifications {
    let (arm, cancel) = reconcile::difference(desired, pending);
    Notifications {
        arm,
        cancel,
        coverage,
    }
}
