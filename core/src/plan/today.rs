//! One whole screen: today.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::adjuncts::AdjunctShown;
use super::downtime::Downtime;
use super::holds::Hold;
use super::outlook::Outlook;
use super::phases::PhaseNow;
use super::progress::WordAwaited;
use super::reminders::{PlannedReminder, Reminder, ReminderState};
use super::series::{CourseDue, NextSession, TouchUp};
use super::signs::{SignRecorded, SignShown};
use crate::diary::{Clinic, SessionId, Treatment};
use crate::moment::Zone;
use crate::protocol::{HoldKind, protocols};

/// What a shell shows first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Today {
    /// The civil date here and now.
    pub date: NaiveDate,
    /// The viewing zone.
    pub zone: Zone,
    /// Signs that the newest check-in recorded. They come before everything.
    pub signs_recorded: Vec<SignRecorded>,
    /// Downtime, newest session first.
    pub downtime: Vec<Downtime>,
    /// What is kept away.
    pub holds: Vec<Hold>,
    /// Exactly this date's reminders.
    pub reminders: Vec<Reminder>,
    /// Yesterday's that were not answered.
    pub unanswered: Vec<Reminder>,
    /// Booked sessions whose day has come or gone and that were neither confirmed nor cancelled.
    pub unconfirmed: Vec<Unconfirmed>,
    /// The soonest next session.
    pub next_session: Option<NextSession>,
    /// The soonest touch-up.
    pub touch_up: Option<TouchUp>,
    /// Where each course is on its timeline.
    pub phases: Vec<PhaseNow>,
    /// Sessions whose care still waits for a clinician's word after 90 days.
    pub words_awaited: Vec<WordAwaited>,
    /// What was done with recent sessions.
    pub adjuncts: Vec<AdjunctShown>,
    /// What stands above the signs to look for, and what is expected after a treatment and so no sign of it.
    pub signs_intro: Vec<String>,
    /// Signs to look for.
    pub signs: Vec<SignShown>,
    /// Whom to call.
    pub clinic: Option<Clinic>,
    /// Whether a backup should be offered: none was made for 30 days.
    pub backup_due: bool,
    /// What the patient must know of the whole: stricter safety values, protocols not yet signed, no sessions yet, no
    /// backup for long.
    pub notices: Vec<String>,
}

/// A booked session of which nobody has said whether it took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Unconfirmed {
    /// Which.
    pub session: SessionId,
    /// Its treatment.
    pub treatment: Treatment,
    /// The date it was booked for.
    pub on: NaiveDate,
    /// In the patient's language.
    pub text: String,
}

/// Days away that make a return.
const AWAY: i64 = 3;

/// Whether somebody who last looked at Today on one date and does so on another comes back after days away: then a
/// shell opens with a check-in, not with what was left.
#[must_use]
#[uniffi::export]
pub fn is_return(seen_on: NaiveDate, today: NaiveDate) -> bool {
    (today - seen_on).num_days() >= AWAY
}

/// [`Today`] before it is put into words.
#[derive(Debug)]
pub(crate) struct TodayPlan {
    pub(crate) today: Today,
    pub(crate) reminders: Vec<PlannedReminder>,
    pub(crate) unanswered: Vec<PlannedReminder>,
    /// Whether a newer `safety` version counts somewhere.
    pub(crate) safety_counts: bool,
    /// Whether any protocol awaits a clinician's signature.
    pub(crate) unsigned: bool,
    /// Whether the diary has no session yet.
    pub(crate) empty: bool,
}

impl Outlook<'_> {
    /// The screen of the moment's own date.
    pub(crate) fn today(&self) -> TodayPlan {
        let date = self.now;
        let reminders = self.planned_on(date);
        let unanswered = self.unanswered_on(date - Days::new(1));
        let due = self.due_on(date);
        TodayPlan {
            today: Today {
                date,
                zone: self.moment.zone.clone(),
                signs_recorded: self.signs_recorded(date),
                downtime: self.downtime_on(date),
                holds: self.holds_on(date),
                // Put in with their words at the door.
                reminders: Vec::new(),
                unanswered: Vec::new(),
                unconfirmed: self.unconfirmed(date),
                next_session: soonest(
                    &due,
                    |due| due.next_session.as_ref(),
                    |next| (next.earliest, next.latest),
                ),
                touch_up: soonest(
                    &due,
                    |due| due.touch_up.as_ref(),
                    |touch_up| (touch_up.opens_on, touch_up.due_by),
                ),
                phases: self.phases_on(date),
                words_awaited: self.words_awaited(date, &HoldKind::CARE),
                adjuncts: self.adjuncts_on(date),
                signs_intro: Vec::new(),
                signs: self.signs_to_look_for(date),
                clinic: self.facts.clinic.clone(),
                // Known at the door.
                backup_due: false,
                notices: Vec::new(),
            },
            reminders,
            unanswered,
            safety_counts: self
                .courses
                .iter()
                .any(|course| !course.counts.safety.is_empty()),
            unsigned: self.facts.any_session
                && protocols().iter().any(|protocol| protocol.signed.is_none()),
            empty: !self.facts.any_session,
        }
    }

    fn unconfirmed(&self, date: NaiveDate) -> Vec<Unconfirmed> {
        let booked = self.courses.iter().flat_map(|course| {
            let treatment = course.facts.course.treatment;
            course
                .facts
                .booked
                .iter()
                .map(move |(on, session)| (treatment, *on, session))
        });
        let come = booked.filter(|(_, on, _)| *on <= date);
        come.map(|(treatment, on, session)| Unconfirmed {
            session: session.clone(),
            treatment,
            on,
            text: String::new(),
        })
        .collect()
    }

    fn unanswered_on(&self, date: NaiveDate) -> Vec<PlannedReminder> {
        let due = |planned: &PlannedReminder| self.reminder(planned).state == ReminderState::Due;
        self.planned_on(date).into_iter().filter(due).collect()
    }
}

/// The soonest of one kind of window; an equal one by its course's place in the list.
fn soonest<'d, T: Clone + 'd, K: Ord>(
    due: &'d [CourseDue],
    of: impl Fn(&'d CourseDue) -> Option<&'d T>,
    by: impl Fn(&T) -> K,
) -> Option<T> {
    due.iter()
        .filter_map(of)
        .min_by_key(|window| by(window))
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::test_facts::date;

    #[test]
    fn three_days_away_are_a_return_and_a_clock_set_back_is_none() {
        let seen_on = date("2026-02-27");
        for (today, returns) in [
            ("2026-02-20", false),
            ("2026-02-27", false),
            ("2026-03-01", false),
            ("2026-03-02", true),
            ("2027-03-02", true),
        ] {
            assert_eq!(is_return(seen_on, date(today)), returns, "{today}");
        }
    }
}
