//! Whole screens: today, agenda, what is due, one course, adherence, costs.

use chrono::{Days, NaiveDate};

use super::{Companion, speak, valid};
use crate::diary::CourseId;
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::plan::{Adherence, Agenda, Costs, CourseProgress, Due, Outlook, Today};
use crate::store::{Scope, Store};

/// The longest agenda, in days: some ten years.
const LONGEST_AGENDA: u32 = 3_700;

#[uniffi::export]
impl Companion {
    /// Today: signs recorded, downtime, holds, reminders, the next session or touch-up, signs to look for.
    pub fn today(&self, moment: &Moment) -> Result<Today> {
        let date = moment.date();
        let scope = Scope::Dates(date - Days::new(1), date);
        let store = self.store()?;
        let (facts, backup_due) = store.read(|diary| {
            let backup_due = Store::backup_due(diary, moment.instant)?;
            Ok((Store::facts(diary, scope)?, backup_due))
        })?;
        let snapshot_failed = store.snapshot_failed();
        drop(store);
        let words = self.words_for(&facts.settings.lang)?;
        let today = speak::today(&words, &Outlook::new(&facts, moment));
        Ok(speak::kept(&words, today, backup_due, snapshot_failed))
    }

    /// The days from a date on. Refuses none and more than 3,700.
    pub fn agenda(&self, from: NaiveDate, days: u32, moment: &Moment) -> Result<Agenda> {
        valid::between("days", days, 1, LONGEST_AGENDA)?;
        within_years("from", from)?;
        let last = within_years("from", from + Days::new(u64::from(days) - 1))?;
        let facts = self.facts(Scope::Dates(from, last))?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        let days = from.iter_days().take(days as usize);
        Ok(Agenda {
            signs_recorded: speak::signs_recorded(&words, outlook.signs_recorded(moment.date())),
            days: days
                .map(|date| speak::day(&words, &outlook, date))
                .collect(),
        })
    }

    /// What is due of every course.
    pub fn due(&self, moment: &Moment) -> Result<Due> {
        let date = moment.date();
        let facts = self.facts(Scope::Courses(date))?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        Ok(Due {
            signs_recorded: speak::signs_recorded(&words, outlook.signs_recorded(date)),
            courses: speak::due(&words, &outlook, outlook.due_on(date)),
        })
    }

    /// One course. Refuses one that is not in the diary.
    pub fn progress(&self, course: &CourseId, moment: &Moment) -> Result<CourseProgress> {
        let facts = self.facts(Scope::Everything)?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        let progress = outlook.progress(course);
        let progress = progress
            .ok_or_else(|| AftercareError::bad_input("course", course, "not in the diary"))?;
        Ok(speak::progress(&words, &outlook, progress))
    }

    /// What was asked, delivered and answered; from the first session to today where no dates are named.
    ///
    /// Refuses dates that run backwards and more than 3,700 days.
    pub fn adherence(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
        moment: &Moment,
    ) -> Result<Adherence> {
        let today = moment.date();
        let to = within_years("to", to.unwrap_or(today))?.min(today);
        let first = || -> Result<NaiveDate> {
            let sessions = self.store()?.read(Store::sessions)?;
            let first = sessions.first().map_or(today, |session| session.on);
            Ok(first
                .min(to)
                .max(to - Days::new(u64::from(LONGEST_AGENDA) - 1)))
        };
        let from = within_years("from", from.map_or_else(first, Ok)?)?;
        valid::in_order("to", from, to)?;
        let days = u32::try_from((to - from).num_days() + 1).unwrap_or(u32::MAX);
        valid::between("days", days, 1, LONGEST_AGENDA)?;
        let facts = self.facts(Scope::Dates(from, to))?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(speak::adherence(
            &words,
            Outlook::new(&facts, moment).adherence(from, to),
        ))
    }

    /// What sessions cost, by currency.
    pub fn costs(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Costs> {
        for (field, date) in [("from", from), ("to", to)] {
            date.map(|date| within_years(field, date)).transpose()?;
        }
        if let (Some(from), Some(to)) = (from, to) {
            valid::in_order("to", from, to)?;
        }
        let sessions = self.store()?.read(Store::sessions)?;
        Ok(Costs::of(&sessions, from, to))
    }
}
