//! Asked, delivered, answered. What was not delivered never lowers it; a day on which the plan asks nothing counts
//! as kept; under half answered there is no percentage.

use chrono::NaiveDate;
use serde::Serialize;

use super::outlook::Outlook;
use crate::diary::{Answer, ReminderKind};

/// What was asked for, shown and answered in a range of dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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

impl Outlook<'_> {
    /// From one date through another, both included and none after today.
    pub(crate) fn adherence(&self, from: NaiveDate, to: NaiveDate) -> Adherence {
        let to = to.min(self.now);
        let mut all = Adherence {
            from,
            to,
            asked: 0,
            delivered: 0,
            reported: false,
            answered: 0,
            done: 0,
            skipped: 0,
            percent: None,
            days: Vec::new(),
            kinds: Vec::new(),
            text: String::new(),
        };
        for date in from.iter_days().take_while(|date| *date <= to) {
            let mut day = AdherenceDay {
                date,
                asked: 0,
                delivered: 0,
                answered: 0,
                done: 0,
            };
            for planned in self.planned_on(date) {
                // What is still to come today was not asked yet, unless it was answered early.
                let outcome = self.facts.outcomes.get(&planned.key);
                let answer = outcome.map(|outcome| outcome.answer);
                all.reported |= outcome.is_some_and(|outcome| {
                    outcome.delivered_at.is_some() || !outcome.answer.is_the_patients()
                });
                if answer.is_none() && self.when(&planned.key).instant > self.moment.instant {
                    continue;
                }
                let place = all
                    .kinds
                    .iter()
                    .position(|kind| kind.kind == planned.key.kind)
                    .unwrap_or_else(|| {
                        let kind = planned.key.kind;
                        all.kinds.push(AdherenceKind {
                            kind,
                            asked: 0,
                            delivered: 0,
                            answered: 0,
                            done: 0,
                        });
                        all.kinds.len() - 1
                    });
                let kind = &mut all.kinds[place];
                count(
                    answer,
                    [
                        &mut day.asked,
                        &mut day.delivered,
                        &mut day.answered,
                        &mut day.done,
                    ],
                );
                count(
                    answer,
                    [
                        &mut kind.asked,
                        &mut kind.delivered,
                        &mut kind.answered,
                        &mut kind.done,
                    ],
                );
                all.skipped += u32::from(answer == Some(Answer::Skipped));
            }
            all.asked += day.asked;
            all.delivered += day.delivered;
            all.answered += day.answered;
            all.done += day.done;
            all.days.push(day);
        }
        all.kinds.sort_by_key(|kind| kind.kind);
        all.percent = percent(&all);
        all
    }
}

fn count(answer: Option<Answer>, [asked, delivered, answered, done]: [&mut u32; 4]) {
    *asked += 1;
    *delivered += u32::from(answer.is_some());
    *answered += u32::from(matches!(answer, Some(Answer::Done | Answer::Skipped)));
    *done += u32::from(answer == Some(Answer::Done));
}

/// The mean over the days known: a day that asked nothing counts whole, one without an answer not at all.
fn percent(all: &Adherence) -> Option<u32> {
    // A phone that reports what it showed tells what was not delivered; without reports all that was asked counts.
    let reached = if all.reported {
        all.delivered
    } else {
        all.asked
    };
    if all.answered * 2 < reached || (all.answered == 0 && all.asked > 0) {
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
    (known > 0).then(|| (sum + known / 2) / known)
}
