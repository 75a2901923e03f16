//! Asked, delivered, answered. What was not delivered never lowers it; a day on which the plan asks nothing counts
//! as kept; under half answered there is no percentage.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::outlook::Outlook;
use crate::diary::{Answer, Outcome, ReminderKind};

/// What was asked for, shown and answered in a range of dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Adherence {
    /// First date.
    pub from: NaiveDate,
    /// Last date; never after today.
    pub to: NaiveDate,
    /// Reminders that the plan asked for.
    pub asked: u32,
    /// Those known to have been shown, or answered without.
    pub delivered: u32,
    /// Whether a phone reported what it showed.
    pub reported: bool,
    /// Those answered done or skipped.
    pub answered: u32,
    /// Those done.
    pub done: u32,
    /// Those left out on purpose.
    pub skipped: u32,
    /// Of what was ticked, how much was done, as the mean of the days known; none under half answered.
    pub percent: Option<u32>,
    /// Day by day.
    pub days: Vec<AdherenceDay>,
    /// By kind.
    pub kinds: Vec<AdherenceKind>,
    /// In the patient's language.
    pub text: String,
}

/// One day of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AdherenceDay {
    /// The date.
    pub date: NaiveDate,
    /// Asked.
    pub asked: u32,
    /// Delivered.
    pub delivered: u32,
    /// Answered.
    pub answered: u32,
    /// Done.
    pub done: u32,
}

/// One kind of reminder of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AdherenceKind {
    /// Which kind.
    pub kind: ReminderKind,
    /// Asked.
    pub asked: u32,
    /// Delivered.
    pub delivered: u32,
    /// Answered.
    pub answered: u32,
    /// Done.
    pub done: u32,
}

/// What became of the reminders of one day or kind.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    asked: u32,
    delivered: u32,
    answered: u32,
    done: u32,
}

impl Tally {
    fn count(&mut self, answer: Option<Answer>) {
        self.asked += 1;
        self.delivered += u32::from(answer.is_some());
        self.answered += u32::from(matches!(answer, Some(Answer::Done | Answer::Skipped)));
        self.done += u32::from(answer == Some(Answer::Done));
    }
}

impl Outlook<'_> {
    /// From one date through another, both included and none after today.
    pub(crate) fn adherence(&self, from: NaiveDate, to: NaiveDate) -> Adherence {
        let to = to.min(self.now);
        let (mut days, mut whole) = (Vec::new(), Tally::default());
        let mut kinds: BTreeMap<ReminderKind, Tally> = BTreeMap::new();
        let (mut skipped, mut reported) = (0, false);
        let left = self.answered_by_date();
        for date in from.iter_days().take_while(|date| *date <= to) {
            let mut day = Tally::default();
            let outcomes = left.get(&date).map_or(&[][..], Vec::as_slice);
            for (kind, outcome) in self.asked_on(date, outcomes) {
                let answer = outcome.map(|outcome| outcome.answer);
                reported |= outcome.is_some_and(|outcome| {
                    outcome.delivered_at.is_some() || !outcome.answer.is_the_patients()
                });
                skipped += u32::from(answer == Some(Answer::Skipped));
                for tally in [&mut day, &mut whole, kinds.entry(kind).or_default()] {
                    tally.count(answer);
                }
            }
            let Tally {
                asked,
                delivered,
                answered,
                done,
            } = day;
            days.push(AdherenceDay {
                date,
                asked,
                delivered,
                answered,
                done,
            });
        }
        let of_kind = |(kind, tally): (ReminderKind, Tally)| {
            let Tally {
                asked,
                delivered,
                answered,
                done,
            } = tally;
            AdherenceKind {
                kind,
                asked,
                delivered,
                answered,
                done,
            }
        };
        let Tally {
            asked,
            delivered,
            answered,
            done,
        } = whole;
        let mut all = Adherence {
            from,
            to,
            asked,
            delivered,
            reported,
            answered,
            done,
            skipped,
            percent: None,
            days,
            kinds: kinds.into_iter().map(of_kind).collect(),
            text: String::new(),
        };
        all.percent = percent(&all);
        all
    }

    fn answered_by_date(&self) -> BTreeMap<NaiveDate, Vec<&Outcome>> {
        let mut by_date: BTreeMap<NaiveDate, Vec<&Outcome>> = BTreeMap::new();
        let answered = self.facts.outcomes.values();
        for outcome in answered.filter(|outcome| outcome.answer.is_the_patients()) {
            by_date.entry(outcome.key.date).or_default().push(outcome);
        }
        by_date
    }

    /// What a day asked for, and what was answered of it though the plan has changed since: an answer stays on its
    /// own day.
    fn asked_on<'o>(
        &'o self,
        date: NaiveDate,
        answered: &'o [&'o Outcome],
    ) -> Vec<(ReminderKind, Option<&'o Outcome>)> {
        let planned = self.planned_on(date);
        let left = answered
            .iter()
            .filter(|outcome| !planned.iter().any(|planned| planned.key == outcome.key));
        let left = left.map(|outcome| (outcome.key.kind, Some(*outcome)));
        // What is still to come today was not asked yet, unless it was answered early.
        let come = planned.iter().filter_map(|planned| {
            let outcome = self.facts.outcomes.get(&planned.key);
            let come = self.when(&planned.key).instant <= self.moment.instant;
            (come || outcome.is_some()).then_some((planned.key.kind, outcome))
        });
        come.chain(left).collect()
    }
}

/// The mean over the days known: a day that asked nothing counts whole, one without an answer not at all.
fn percent(all: &Adherence) -> Option<u32> {
    // A phone that reports what it showed tells what was not delivered; without reports all that was asked counts.
    let reached = if all.reported {
        all.delivered
    } else {
        all.asked
    };
    if all.answered * 2 < reached {
        return None;
    }
    let (mut sum, mut known) = (0, 0);
    for day in &all.days {
        let kept = if day.asked == 0 {
            Some(100)
        } else {
            (day.done * 100 + day.answered / 2).checked_div(day.answered)
        };
        sum += kept.unwrap_or(0);
        known += u32::from(kept.is_some());
    }
    (sum + known / 2).checked_div(known)
}
