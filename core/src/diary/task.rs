//! The clinic's or the patient's own tasks: antiviral, ointment, stitches out.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Slot, TaskId};

/// Something to do in one slot of each day from one date to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CareTask {
    /// Its own.
    pub id: TaskId,
    /// In the words it was entered with.
    pub text: String,
    /// First date.
    pub from: NaiveDate,
    /// Last date.
    pub to: NaiveDate,
    /// Morning, midday or evening.
    pub slot: Slot,
    /// Who asked for it.
    pub said_by: Option<String>,
    /// When it was entered; earlier dates are not asked.
    pub added_at: chrono::DateTime<chrono::Utc>,
}

/// A task as entered.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TaskDraft {
    /// Up to 200 characters.
    pub text: String,
    /// First date; today where not named.
    #[uniffi(default = None)]
    pub from: Option<NaiveDate>,
    /// Last date; the first where not named.
    #[uniffi(default = None)]
    pub to: Option<NaiveDate>,
    /// Morning, midday or evening.
    pub slot: Slot,
    /// Who asked for it.
    #[uniffi(default = None)]
    pub said_by: Option<String>,
}
