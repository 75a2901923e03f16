//! Ids and keys as typed: any unique beginning will do.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::Companion;
use crate::diary::{Answer, ChangeId, CourseId, PhotoId, ReminderKey, SessionId, TaskId};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::notify::{Named, named};
use crate::plan::{Facts, Outlook, PlannedReminder};
use crate::store::{Scope, Store, changes};

impl Companion {
    /// The session whose id begins so.
    pub fn find_session(&self, beginning: &str) -> Result<SessionId> {
        let sessions = self.store()?.read(Store::sessions)?;
        one(
            "session",
            beginning,
            sessions.into_iter().map(|session| session.id),
            SessionId::as_str,
        )
    }

    /// The course whose id begins so.
    pub fn find_course(&self, beginning: &str) -> Result<CourseId> {
        let courses = self.facts(Scope::Everything)?.courses;
        one(
            "course",
            beginning,
            courses.into_iter().map(|course| course.course.id),
            CourseId::as_str,
        )
    }

    /// The change whose id begins so, among those that can be taken back.
    pub fn find_change(&self, beginning: &str) -> Result<ChangeId> {
        let changes = self.store()?.read(changes::list)?;
        one(
            "change",
            beginning,
            changes.into_iter().map(|change| change.id),
            ChangeId::as_str,
        )
    }

    /// The task whose id begins so.
    pub fn find_task(&self, beginning: &str) -> Result<TaskId> {
        let tasks = self.store()?.read(Store::tasks)?;
        one(
            "task",
            beginning,
            tasks.into_iter().map(|task| task.id),
            TaskId::as_str,
        )
    }

    /// The photo whose id begins so.
    pub fn find_photo(&self, beginning: &str) -> Result<PhotoId> {
        let photos = self.photos()?;
        one(
            "photo",
            beginning,
            photos.into_iter().map(|photo| photo.id),
            PhotoId::as_str,
        )
    }

    /// The reminder whose key begins so: of the key's own date where it names one, else of today.
    pub fn find_reminder(&self, beginning: &str, moment: &Moment) -> Result<ReminderKey> {
        let date = date_in(beginning)
            .map_or_else(|| Ok(moment.date()), |date| within_years("key", date))?;
        let around = Scope::Dates(date - Days::new(1), date + Days::new(1));
        let facts = self.facts(around)?;
        let planned = Outlook::new(&facts, moment).planned_on(date);
        let keys = planned.into_iter().map(|planned| planned.key);
        // An answer outlives a plan that has changed: its key can still be named.
        let answered = facts.outcomes.into_keys().filter(|key| key.date == date);
        let mut all: Vec<(String, ReminderKey)> = keys
            .chain(answered)
            .map(|key| (key.to_string(), key))
            .collect();
        all.sort();
        all.dedup();
        one("key", beginning, all.into_iter(), |(text, _)| text).map(|(_, key)| key)
    }
}

impl Companion {
    /// The reminders that a notification's key stands for, or the one whose key begins so.
    pub fn find_reminders(&self, key: &str, moment: &Moment) -> Result<Vec<ReminderKey>> {
        match named(key) {
            None => Ok(vec![self.find_reminder(key, moment)?]),
            Some(named) => reminders(named, None, moment),
        }
    }

    /// The same, those alone that this answer to a notification covers; see [`Self::answer_notification`].
    pub fn find_answerable(
        &self,
        key: &str,
        answer: Answer,
        moment: &Moment,
    ) -> Result<Vec<ReminderKey>> {
        match named(key) {
            None => self.find_reminders(key, moment),
            Some(_) => Self::covered(&key.to_owned().into(), answer, None, moment),
        }
    }
}

/// The reminders that a notification stands for; a repeating one on the day it was delivered or last shown.
pub(super) fn reminders(
    named: Named,
    delivered_at: Option<DateTime<Utc>>,
    moment: &Moment,
) -> Result<Vec<ReminderKey>> {
    match named {
        Named::Reminders(keys) => {
            for key in &keys {
                within_years("key", key.date)?;
            }
            Ok(keys)
        }
        Named::Daily(time, kinds) => {
            let date = delivered_at.map(|at| moment.zone.date_of(at));
            let date = date.unwrap_or_else(|| last_shown(time, moment));
            let key = |(kind, slot)| ReminderKey {
                date,
                slot,
                kind,
                subject: None,
            };
            Ok(kinds.into_iter().map(key).collect())
        }
    }
}

/// The day on which a daily notification was last shown: after midnight, yesterday.
fn last_shown(time: NaiveTime, moment: &Moment) -> NaiveDate {
    let today = moment.date();
    let shown = moment.zone.instant_of(today, time) <= moment.instant;
    if shown { today } else { today - Days::new(1) }
}

/// The reminder of the plan with that key.
pub(super) fn planned(
    facts: &Facts,
    moment: &Moment,
    key: &ReminderKey,
) -> Option<PlannedReminder> {
    Outlook::new(facts, moment)
        .planned_on(key.date)
        .into_iter()
        .find(|planned| planned.key == *key)
}

/// The date that a key's beginning names.
fn date_in(beginning: &str) -> Option<NaiveDate> {
    beginning.split(':').nth(1)?.parse().ok()
}

/// The one that begins so; the whole text beats a longer one.
fn one<T>(
    field: &str,
    beginning: &str,
    mut all: impl Iterator<Item = T>,
    text: impl for<'t> Fn(&'t T) -> &'t str,
) -> Result<T> {
    let refuse = |reason: &str| AftercareError::bad_input(field, beginning, reason);
    if beginning.is_empty() {
        return Err(refuse("empty"));
    }
    let mut found: Option<T> = None;
    let mut several = false;
    for candidate in all.by_ref() {
        if text(&candidate) == beginning {
            return Ok(candidate);
        }
        if text(&candidate).starts_with(beginning) {
            several |= found.is_some();
            found = Some(candidate);
        }
    }
    match found {
        Some(_) if several => Err(refuse("matches several")),
        Some(found) => Ok(found),
        None => Err(refuse("matches none")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unique_beginning_is_enough_and_the_whole_beats_a_longer_one() {
        let find =
            |beginning: &str| one("id", beginning, ["abc", "abcd", "xyz"].into_iter(), |it| it);
        assert_eq!(find("abc").unwrap(), "abc");
        assert_eq!(find("x").unwrap(), "xyz");
        assert!(
            find("ab")
                .unwrap_err()
                .to_string()
                .ends_with("matches several")
        );
        assert!(find("q").unwrap_err().to_string().ends_with("matches none"));
        assert!(find("").is_err());
    }
}
