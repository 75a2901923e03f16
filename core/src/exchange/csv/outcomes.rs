//! `outcomes.csv`: what became of reminders.

use super::row::Row;
use super::sessions::instant;
use super::table::{Table, needed, optional};
use crate::diary::{Outcome, ReminderKey};
use crate::error::Result;

/// Ten a day for a lifetime.
const MOST: usize = 400_000;

pub(super) const TABLE: Table<Outcome> = Table {
    file: "outcomes.csv",
    most: MOST,
    columns: &[
        needed("key", |it| Some(it.key.to_string())),
        needed("answer", |it| Some(it.answer.to_string())),
        needed("recorded_at", |it| Some(instant(it.recorded_at))),
        optional("delivered_at", |it| it.delivered_at.map(instant)),
        optional("snoozed_until", |it| it.snoozed_until.map(instant)),
    ],
    record: outcome,
};

fn outcome(row: &Row<'_>) -> Result<Outcome> {
    let recorded_at = row.instant("recorded_at")?;
    let text = row.needed("key")?;
    let key: ReminderKey = row.named("key")?;
    // A key has one spelling; another would be another row of the same reminder.
    if key.to_string() != text {
        return Err(row.at.refuse("key", &text, format!("is written {key}")));
    }
    Ok(Outcome {
        key,
        answer: row.named("answer")?,
        recorded_at: recorded_at.ok_or_else(|| row.at.refuse("recorded_at", "", "is empty"))?,
        delivered_at: row.instant("delivered_at")?,
        snoozed_until: row.instant("snoozed_until")?,
    })
}
