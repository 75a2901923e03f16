//! Answers to reminders, each on the reminder's own day.

use chrono::{DateTime, Days, TimeDelta, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::{Companion, find, skin, valid};
use crate::diary::{
    Answer, ChangeId, CheckInEntry, Event, Outcome, ReminderKey, ReminderKind, Settings,
};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::notify::{self, NotificationKey};
use crate::store::{Cell, ChangeKind, Scope, Store, Writing, cell};
use crate::words::{Say, Words};

/// How long a snooze may be, in minutes.
const SNOOZES: std::ops::RangeInclusive<u32> = 5..=720;

/// How long a snooze is where one press gives it, in minutes.
const OFFERED: i64 = 30;

/// The snooze that a shell's one button gives.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SnoozeOffered {
    /// How long.
    pub by: TimeDelta,
    /// What the button says, in the patient's language.
    pub text: String,
}

/// The snooze to offer where there is room for one alone: on a notification. Its button speaks a language, English
/// where that one is not there.
#[must_use]
#[uniffi::export]
pub fn snooze_offered(lang: &str) -> SnoozeOffered {
    let words = Words::of_or_english(lang);
    SnoozeOffered {
        by: TimeDelta::minutes(OFFERED),
        text: words.map_or_else(
            |_| String::new(),
            |words| words.with("snooze-offered", &[("count", Say::Number(OFFERED))]),
        ),
    }
}

/// Reminders answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ReminderAnswer {
    /// The outcomes as they now are; empty after `unmark`.
    pub outcomes: Vec<Outcome>,
    /// For `undo`; none where nothing changed.
    pub change: Option<ChangeId>,
}

#[uniffi::export]
impl Companion {
    /// Records an answer to reminders, all or none. The last answer wins, and the same one twice changes nothing;
    /// what the phone reports (`fired`, `missed`) never overrides the patient's own.
    ///
    /// Late answers are welcome and stay on the reminder's own day. Refuses a key that is not in the plan, and one
    /// that lies more than a day ahead.
    pub fn record_outcome(
        &self,
        keys: &[ReminderKey],
        answer: Answer,
        delivered_at: Option<DateTime<Utc>>,
        moment: &Moment,
    ) -> Result<ReminderAnswer> {
        self.store()?.write(|connection| {
            let (mut outcomes, mut changed) = (Vec::new(), Vec::new());
            for key in keys {
                let before = answerable(connection, key, moment)?;
                let after = answered(key.clone(), answer, before.as_ref(), delivered_at, moment);
                let stands = before.filter(|before| stands(before, &after));
                if stands.is_none() {
                    changed.push(after.clone());
                }
                outcomes.push(stands.unwrap_or(after));
            }
            let change = if changed.is_empty() {
                None
            } else {
                Some(write(connection, &changed, moment)?)
            };
            Ok(ReminderAnswer { outcomes, change })
        })
    }

    /// Answers a notification, whether the app was running or not; see [`Self::record_outcome`]. `Done` covers its
    /// care tasks: a check-in opens the app instead.
    ///
    /// A repeating notification cannot name its day: `delivered_at` does, else it is the last on which it was shown.
    /// Refuses a key that names nothing to answer so.
    pub fn answer_notification(
        &self,
        key: &NotificationKey,
        answer: Answer,
        delivered_at: Option<DateTime<Utc>>,
        moment: &Moment,
    ) -> Result<ReminderAnswer> {
        let covered = Self::covered(key, answer, delivered_at, moment)?;
        self.record_outcome(&covered, answer, delivered_at, moment)
    }

    /// Puts a notification's reminders off; see [`Self::snooze`].
    pub fn snooze_notification(
        &self,
        key: &NotificationKey,
        by: TimeDelta,
        delivered_at: Option<DateTime<Utc>>,
        moment: &Moment,
    ) -> Result<ReminderAnswer> {
        let named = Self::covered(key, Answer::Snoozed, delivered_at, moment)?;
        self.snooze(&named, by, moment)
    }

    /// A retinoid was kept off: of these keys only the reminder to keep it off is answered, since the patient said
    /// nothing of the others. Refuses keys of which none keeps retinoids off.
    pub fn kept_off_retinoid(
        &self,
        keys: &[ReminderKey],
        delivered_at: Option<DateTime<Utc>>,
        moment: &Moment,
    ) -> Result<ReminderAnswer> {
        let kept = keeps_off(keys)?;
        self.record_outcome(&[kept], Answer::Done, delivered_at, moment)
    }

    /// A retinoid was used: noted as an event on the reminder's own day, without judgement, and the reminder counts
    /// as left out. Refuses keys of which none keeps retinoids off.
    pub fn used_retinoid(&self, keys: &[ReminderKey], moment: &Moment) -> Result<ReminderAnswer> {
        let kept = keeps_off(keys)?;
        let entry = CheckInEntry {
            on: Some(kept.date.min(moment.date())),
            events: vec![Event::RetinoidUsed],
            ..CheckInEntry::default()
        };
        self.store()?.write(|connection| {
            let before = answerable(connection, &kept, moment)?;
            let outcome = answered(kept, Answer::Skipped, before.as_ref(), None, moment);
            let writing = begin(connection, moment)?;
            skin::put(&writing, connection, &entry, moment)?;
            put(&writing, &outcome)?;
            Ok(ReminderAnswer {
                outcomes: vec![outcome],
                change: Some(writing.id()),
            })
        })
    }

    /// Puts reminders off by 5 minutes to 12 hours, counted from now; quiet hours are ignored, but a reminder to
    /// keep retinoids off comes before they start. Each stays on its own day.
    pub fn snooze(
        &self,
        keys: &[ReminderKey],
        by: TimeDelta,
        moment: &Moment,
    ) -> Result<ReminderAnswer> {
        let minutes = valid::within("minutes", by.num_minutes(), &SNOOZES)?;
        let settings = self.settings()?;
        self.store()?.write(|connection| {
            let mut outcomes = Vec::new();
            for key in keys {
                let before = answerable(connection, key, moment)?;
                let until = snoozed_until(key, minutes, &settings, moment);
                let snoozed = answered(key.clone(), Answer::Snoozed, before.as_ref(), None, moment);
                outcomes.push(Outcome {
                    snoozed_until: Some(until),
                    ..snoozed
                });
            }
            let change = Some(write(connection, &outcomes, moment)?);
            Ok(ReminderAnswer { outcomes, change })
        })
    }

    /// Takes the answers to reminders back, all in one change; what the phone reported stays. Refuses when none of
    /// them was answered.
    pub fn unmark(&self, keys: &[ReminderKey], moment: &Moment) -> Result<ReminderAnswer> {
        self.store()?.write(|connection| {
            let writing = begin(connection, moment)?;
            let mut taken = 0;
            for key in keys {
                taken += u32::from(take_back(&writing, connection, key, moment)?);
            }
            if taken == 0 {
                return Err(AftercareError::bad_input(
                    "key",
                    listed(keys),
                    "was not answered",
                ));
            }
            Ok(ReminderAnswer {
                outcomes: Vec::new(),
                change: Some(writing.id()),
            })
        })
    }
}

impl Companion {
    /// The reminders that an answer to a notification covers.
    pub(super) fn covered(
        key: &NotificationKey,
        answer: Answer,
        delivered_at: Option<DateTime<Utc>>,
        moment: &Moment,
    ) -> Result<Vec<ReminderKey>> {
        let named = notify::named(key.as_str());
        let mut named = named.map_or_else(
            || Ok(Vec::new()),
            |named| find::reminders(named, delivered_at, moment),
        )?;
        if answer == Answer::Done {
            let care = named.iter().any(|key| key.kind.is_care());
            named.retain(|key| {
                if care {
                    key.kind.is_care()
                } else {
                    key.kind != ReminderKind::CheckIn
                }
            });
        }
        if named.is_empty() {
            return Err(AftercareError::bad_input(
                "key",
                key,
                "names nothing to answer so; open the app",
            ));
        }
        Ok(named)
    }
}

/// Keys as a refusal names them.
fn listed(keys: &[ReminderKey]) -> String {
    let keys: Vec<String> = keys.iter().map(ReminderKey::to_string).collect();
    keys.join(" ")
}

/// Takes one answer back; whether there was one.
fn take_back(
    writing: &Writing<'_>,
    connection: &Connection,
    key: &ReminderKey,
    moment: &Moment,
) -> Result<bool> {
    within_years("key", key.date)?;
    let facts = Store::facts(connection, Scope::Dates(key.date, key.date))?;
    let before = facts.outcomes.get(key);
    let Some(before) = before.filter(|outcome| outcome.answer.is_the_patients()) else {
        return Ok(false);
    };
    if before.delivered_at.is_some() {
        let fired = answered(key.clone(), Answer::Fired, Some(before), None, moment);
        put(writing, &fired)?;
    } else if let Some(n) = writing.find("outcome", "key", &key.to_string())? {
        writing.delete("outcome", n)?;
    }
    Ok(true)
}

/// An answer given now; one that does not say when it was shown keeps what the phone reported.
fn answered(
    key: ReminderKey,
    answer: Answer,
    before: Option<&Outcome>,
    delivered_at: Option<DateTime<Utc>>,
    moment: &Moment,
) -> Outcome {
    Outcome {
        key,
        answer,
        recorded_at: moment.instant,
        delivered_at: delivered_at.or(before.and_then(|before| before.delivered_at)),
        snoozed_until: None,
    }
}

/// When a snooze ends: a reminder to keep retinoids off comes a minute before the next quiet hours at the latest.
fn snoozed_until(
    key: &ReminderKey,
    minutes: u32,
    settings: &Settings,
    moment: &Moment,
) -> DateTime<Utc> {
    let asked = moment.instant + TimeDelta::minutes(minutes.into());
    let Some(quiet) = settings
        .quiet
        .filter(|_| key.kind == ReminderKind::NoRetinoid)
    else {
        return asked;
    };
    let starts = moment.zone.instant_of(moment.date(), quiet.from) - TimeDelta::minutes(1);
    // Within quiet hours, or past their start, they ask for nothing more.
    let quiet_now = quiet.hold(moment.zone.wall_of(moment.instant).time());
    if quiet_now || starts <= moment.instant {
        asked
    } else {
        asked.min(starts)
    }
}

/// What was answered before; refuses a key that is neither in the plan nor answered, or lies ahead.
fn answerable(
    connection: &Connection,
    key: &ReminderKey,
    moment: &Moment,
) -> Result<Option<Outcome>> {
    within_years("key", key.date)?;
    if key.date > moment.date() + Days::new(1) {
        return Err(AftercareError::bad_input("key", key, "lies ahead"));
    }
    let mut facts = Store::facts(connection, Scope::Dates(key.date - Days::new(1), key.date))?;
    let before = facts.outcomes.remove(key);
    if before.is_none() && find::planned(&facts, moment, key).is_none() {
        return Err(AftercareError::bad_input("key", key, "matches none"));
    }
    Ok(before)
}

/// Whether the outcome there stays: the same answer again, or the phone's report after the patient's own.
fn stands(before: &Outcome, after: &Outcome) -> bool {
    let reported = before.answer.is_the_patients() && !after.answer.is_the_patients();
    let same = before.answer == after.answer
        && (after.delivered_at.is_none() || before.delivered_at == after.delivered_at);
    reported || same
}

fn begin<'c>(connection: &'c Connection, moment: &Moment) -> Result<Writing<'c>> {
    Writing::begin(connection, ChangeKind::Outcome, None, moment.instant)
}

fn write(connection: &Connection, outcomes: &[Outcome], moment: &Moment) -> Result<ChangeId> {
    let writing = begin(connection, moment)?;
    for outcome in outcomes {
        put(&writing, outcome)?;
    }
    Ok(writing.id())
}

/// The reminder to keep retinoids off among these.
fn keeps_off(keys: &[ReminderKey]) -> Result<ReminderKey> {
    let kept = keys.iter().find(|key| key.kind == ReminderKind::NoRetinoid);
    kept.cloned().ok_or_else(|| {
        let reason = "no reminder to keep retinoids off";
        AftercareError::bad_input("key", listed(keys), reason)
    })
}

fn put(writing: &Writing<'_>, outcome: &Outcome) -> Result<()> {
    writing.put(
        "outcome",
        ("key", &outcome.key.to_string()),
        &cells(outcome),
    )
}

/// An outcome's cells but its key.
pub(super) fn cells(outcome: &Outcome) -> [Cell; 5] {
    let seconds = |at: Option<DateTime<Utc>>| cell::number(at.map(|at| at.timestamp()));
    [
        ("date", cell::date(outcome.key.date)),
        ("answer", cell::text(outcome.answer)),
        ("recorded_at", cell::instant(outcome.recorded_at)),
        ("delivered_at", seconds(outcome.delivered_at)),
        ("snoozed_until", seconds(outcome.snoozed_until)),
    ]
}
