//! What the phone is asked to arm.

use chrono::Days;

use super::{Companion, speak, valid};
use crate::diary::ReminderKey;
use crate::error::Result;
use crate::moment::Moment;
use crate::notify::{BUDGETS, Notifications, Pending, desired, reconcile};
use crate::plan::{Facts, Outlook};
use crate::store::Scope;
use crate::words::Words;

/// What iOS is asked to hold, for reasons that name no phone.
const USUAL_BUDGET: u32 = 60;
/// How far ahead answers and pauses are read.
const AHEAD: Days = Days::new(420);

#[uniffi::export]
impl Companion {
    /// What to cancel and what to arm so that the phone holds just what the plan asks for, and until when every
    /// reminder is armed. Right after any subset of the pending ones was lost; applied and asked again, nothing is
    /// left to do.
    ///
    /// `budget` is how many the phone may hold (iOS passes 60, Android 200); `can_repeat` whether a request can
    /// repeat daily. Refuses a budget outside 1 to 500.
    pub fn notifications(
        &self,
        moment: &Moment,
        budget: u32,
        can_repeat: bool,
        pending: &[Pending],
    ) -> Result<Notifications> {
        valid::between("budget", budget, *BUDGETS.start(), *BUDGETS.end())?;
        let today = moment.date();
        let facts = self.facts(Scope::Dates(today - Days::new(1), today + AHEAD))?;
        let words = self.words_for(&facts.settings.lang)?;
        Ok(from_facts(
            &facts, &words, moment, budget, can_repeat, pending,
        ))
    }
}

impl Companion {
    /// The reminders that a phone of the usual budget would hold, those that a repeating notification stands for
    /// among them.
    pub(super) fn armed(&self, moment: &Moment) -> Result<Vec<ReminderKey>> {
        let all = self.notifications(moment, USUAL_BUDGET, false, &[])?;
        let mut keys: Vec<ReminderKey> = all.arm.into_iter().flat_map(|one| one.keys).collect();
        keys.append(&mut self.folded_keys(moment)?);
        Ok(keys)
    }

    /// Whether a repeating notification stands for a reminder, on a phone of the usual budget that can repeat.
    pub(super) fn folded(&self, key: &ReminderKey, moment: &Moment) -> Result<bool> {
        Ok(self.folded_keys(moment)?.contains(key))
    }

    fn folded_keys(&self, moment: &Moment) -> Result<Vec<ReminderKey>> {
        let all = self.notifications(moment, USUAL_BUDGET, true, &[])?;
        let repeating = all.arm.iter().find(|one| one.repeats.is_some());
        let Some(first) = repeating else {
            return Ok(Vec::new());
        };
        let from = first.wall.date();
        let days = from
            .iter_days()
            .take_while(|date| *date < all.coverage.until.date());
        let on = |date| {
            let keys = first.keys.iter().cloned();
            keys.map(move |key| ReminderKey { date, ..key })
        };
        Ok(days.flat_map(on).collect())
    }
}

/// The pure part: facts and words in, what to arm out.
pub(crate) fn from_facts(
    facts: &Facts,
    words: &Words,
    moment: &Moment,
    budget: u32,
    can_repeat: bool,
    pending: &[Pending],
) -> Notifications {
    let outlook = Outlook::new(facts, moment);
    let say = speak::notification(words, facts.settings.discreet);
    let (notifications, coverage) = desired(&outlook, budget, can_repeat, &say);
    reconcile(notifications, speak::coverage(words, coverage), pending)
}

/// The pure part alone, for the benches.
#[cfg(feature = "bench")]
#[derive(Debug)]
pub struct PurePart {
    facts: Facts,
    words: std::sync::Arc<Words>,
    moment: Moment,
}

#[cfg(feature = "bench")]
impl PurePart {
    /// Reads what `notifications` reads.
    pub fn of(companion: &Companion, moment: &Moment) -> Result<Self> {
        let today = moment.date();
        let facts = companion.facts(Scope::Dates(today - Days::new(1), today + AHEAD))?;
        Ok(Self {
            words: companion.words()?,
            facts,
            moment: moment.clone(),
        })
    }

    /// What the phone is to hold.
    #[must_use]
    pub fn notifications(&self, budget: u32) -> Notifications {
        from_facts(&self.facts, &self.words, &self.moment, budget, true, &[])
    }
}
