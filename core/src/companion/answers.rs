//! Answers to reminders, each on the reminder's own day.

use chrono::{DateTime, Days, Utc};
use rusqlite::Connection;
use serde::Serialize;

use super::{Companion, find};
use crate::diary::{Answer, ChangeId, Outcome, ReminderKey};
use crate::error::{AftercareError, Result};
use crate::moment::Moment;
use crate::store::{ChangeKind, Scope, Store, Writing, cell};

/// Reminders answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderAnswer {
    /// The outcomes as they now are; empty after `unmark`.
    pub outcomes: Vec<Outcome>,
    /// For `undo`; none where nothing changed.
    pub change: Option<ChangeId>,
}

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
        self.store().write(|connection| {
            let (mut outcomes, mut changed) = (Vec::new(), Vec::new());
            for key in keys {
                let before = answerable(connection, key, moment)?;
                let after = Outcome {
                    key: key.clone(),
                    answer,
                    recorded_at: moment.instant,
                    delivered_at,
                };
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

    /// Takes the answer to a reminder back. Refuses one that was not answered.
    pub fn unmark(&self, key: &ReminderKey, moment: &Moment) -> Result<ReminderAnswer> {
        self.store().write(|connection| {
            let writing = Writing::begin(connection, ChangeKind::Outcome, None, moment.instant)?;
            let n = writing.find("outcome", "key", &key.to_string())?;
            let n = n.ok_or_else(|| AftercareError::bad_input("key", key, "was not answered"))?;
            writing.delete("outcome", n)?;
            Ok(ReminderAnswer {
                outcomes: Vec::new(),
                change: Some(writing.id()),
            })
        })
    }
}

/// What was answered before; refuses a key that is neither in the plan nor answered, or lies ahead.
fn answerable(
    connection: &Connection,
    key: &ReminderKey,
    moment: &Moment,
) -> Result<Option<Outcome>> {
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

fn write(connection: &Connection, outcomes: &[Outcome], moment: &Moment) -> Result<ChangeId> {
    let writing = Writing::begin(connection, ChangeKind::Outcome, None, moment.instant)?;
    for outcome in outcomes {
        let mut cells = vec![
            ("date", cell::date(outcome.key.date)),
            ("answer", cell::text(outcome.answer)),
            ("recorded_at", cell::instant(outcome.recorded_at)),
        ];
        // An answer that does not say when it was shown leaves what the phone reported.
        if let Some(at) = outcome.delivered_at {
            cells.push(("delivered_at", cell::instant(at)));
        }
        writing.put("outcome", ("key", &outcome.key.to_string()), &cells)?;
    }
    Ok(writing.id())
}
