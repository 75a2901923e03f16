//! The days ahead or behind, as the plan has them now.

use chrono::NaiveDate;
use serde::Serialize;

use super::downtime::Downtime;
use super::holds::Hold;
use super::outlook::Outlook;
use super::reminders::Reminder;
use super::signs::SignRecorded;

/// The days asked for, under what comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Agenda {
    /// Signs that the newest check-in recorded.
    pub signs_recorded: Vec<SignRecorded>,
    /// The days.
    pub days: Vec<AgendaDay>,
}

/// One day of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AgendaDay {
    /// Its civil date.
    pub date: NaiveDate,
    /// Downtime, newest session first.
    pub downtime: Vec<Downtime>,
    /// What is kept away.
    pub holds: Vec<Hold>,
    /// Its reminders.
    pub reminders: Vec<Reminder>,
}

impl Outlook<'_> {
    /// One day, its reminders left to the caller, who puts them into words.
    pub(crate) fn day(&self, date: NaiveDate) -> AgendaDay {
        AgendaDay {
            date,
            downtime: self.downtime_on(date),
            holds: self.holds_on(date),
            reminders: Vec::new(),
        }
    }
}
