//! Why a reminder is there, and why another is not.

use chrono::{Days, NaiveDate};

use super::{Companion, find, speak};
use crate::diary::{ReminderKey, ReminderKind};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::plan::{Explanation, Outlook, WhyNot};
use crate::store::Scope;

#[uniffi::export]
impl Companion {
    /// Why a reminder is there: rule, figures, grades, sources, dates. Refuses a key that is not in the plan.
    pub fn explain(&self, key: &ReminderKey, moment: &Moment) -> Result<Explanation> {
        within_years("key", key.date)?;
        let facts = self.facts(on(key.date))?;
        let planned = find::planned(&facts, moment, key);
        let planned = planned
            .ok_or_else(|| AftercareError::bad_input("key", key, "no longer in the plan"))?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        let folded = self.folded(key, moment)?;
        Ok(speak::explanation(&words, &outlook, &planned, folded))
    }

    /// Why reminders of a kind are not there on a date.
    pub fn why_not(&self, kind: ReminderKind, date: NaiveDate, moment: &Moment) -> Result<WhyNot> {
        within_years("on", date)?;
        let facts = self.facts(on(date))?;
        let words = self.words_for(&facts.settings.lang)?;
        let mut why_not = Outlook::new(&facts, moment).why_not(kind, date);
        if !why_not.asked.is_empty() && date > moment.date() {
            why_not.arm(&self.armed(moment)?);
        }
        Ok(speak::why_not(&words, why_not))
    }
}

fn on(date: NaiveDate) -> Scope {
    Scope::Dates(date - Days::new(1), date)
}
