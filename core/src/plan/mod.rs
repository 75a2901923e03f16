//! The plan, pure: facts and a moment in, the same answer out, byte for byte. No clock, no randomness, no I/O.
//!
//! [`Facts`] is what the diary says; [`Outlook`] is the facts worked out for one zone and date, with each
//! session's own dates; the other files each answer one question of it.

mod adherence;
mod adjuncts;
mod agenda;
mod changes;
mod costs;
mod downtime;
mod effect;
mod explain;
mod facts;
mod holds;
mod joining;
mod outlook;
mod phases;
mod photo_pairs;
mod progress;
mod reach;
mod reminders;
mod series;
mod signs;
mod skin;
mod spans;
mod sun;
#[cfg(test)]
pub(crate) mod test_facts;
#[cfg(test)]
pub(crate) mod test_plans;
#[cfg(test)]
mod tests;
mod today;
mod warnings;
mod why_not;

pub use adherence::{Adherence, AdherenceDay, AdherenceKind};
pub use adjuncts::AdjunctShown;
pub use agenda::{Agenda, AgendaDay};
pub use changes::{DateRange, PlanChange, PlanChanges, PlanItem};
pub use costs::{Costs, CurrencyCosts};
pub use downtime::{Downtime, DowntimeState};
pub use explain::{Explanation, ExplanationFigure};
pub use holds::{Because, Hold, HoldState};
pub use phases::PhaseNow;
pub use photo_pairs::{PhotoPair, PhotoPairs};
pub use progress::{CourseProgress, CourseSession, ScorePoint, WordAwaited};
pub use reminders::{Clock, Reminder, ReminderState};
pub use series::{CourseDue, Due, NextSession, TouchUp, WindowState};
pub use signs::{SignRecorded, SignShown};
pub(crate) use today::TodayPlan;
pub use today::{Today, Unconfirmed, is_return};
pub use warnings::{Warning, WarningKind};
pub use why_not::{Silence, SilenceReason, WhyNot};

pub(crate) use changes::compare;
pub(crate) use facts::{CourseFacts, Facts, LastDone};
pub(crate) use joining::course_for;
pub(crate) use outlook::Outlook;
pub(crate) use reminders::{PlannedReminder, Says, When};
pub(crate) use spans::{HoldSpan, SessionSpans};
pub(crate) use sun::outdoors_until;
