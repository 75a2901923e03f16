//! A planned pause, and time outdoors.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::PauseId;

/// Dates on which care that can wait is not asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Pause {
    /// Its own.
    pub id: PauseId,
    /// First date.
    pub from: NaiveDate,
    /// Last date.
    pub to: NaiveDate,
    /// Taken for illness: then the signs are shown.
    pub illness: bool,
}

/// A time outdoors: sunscreen again every two hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Outdoors {
    /// It began.
    pub started_at: DateTime<Utc>,
    /// It ends by itself: at sunset, or after 8 hours.
    pub until: DateTime<Utc>,
}
