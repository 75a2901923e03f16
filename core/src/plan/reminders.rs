//! What to do on a date: worked out per session from its own figures, then united, so that another session never
//! shortens or silences what one asks for. Only sunscreen and moisturiser wait, on the regions where another
//! session still keeps products away.

mod daily;
mod rare;
mod wall;

use chrono::NaiveDate;
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use crate::diary::{
    Answer, CourseId, Regions, ReminderKey, ReminderKind, SessionId, Slot, SunscreenSetting,
    Treatment,
};
use crate::moment::Moment;
use crate::protocol::{Figure, HoldKind, protocol};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a reminder stands.
    "state" ReminderState {
        /// Its time has not come.
        Upcoming = "upcoming",
        /// Its time has come and nothing was answered.
        Due = "due",
        /// Done.
        Done = "done",
        /// Left out on purpose.
        Skipped = "skipped",
        /// Put off.
        Snoozed = "snoozed",
    }
}

/// One thing to do on a civil date in a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reminder {
    /// Its stable key.
    pub key: ReminderKey,
    /// What it is about.
    pub kind: ReminderKind,
    /// Its own date.
    pub date: NaiveDate,
    /// Its slot.
    pub slot: Slot,
    /// When it is due, in wall time where the phone is.
    pub at: Moment,
    /// How it stands.
    pub state: ReminderState,
    /// Which regions it speaks of.
    pub regions: Regions,
    /// The sessions that ask for it.
    pub because: Vec<SessionId>,
    /// In the patient's language.
    pub text: String,
}

/// A reminder of the plan, before it is put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlannedReminder {
    pub(crate) key: ReminderKey,
    pub(crate) regions: Regions,
    /// Where the sessions that ask for it lie; more than `regions` where part of it waits.
    pub(crate) treated: Regions,
    pub(crate) because: Vec<SessionId>,
    pub(crate) says: Says,
}

/// What a reminder says, beyond its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    Shade,
    /// The sun protection factor, at least.
    Sunscreen(Option<u32>),
    Moisturiser,
    NoRetinoid,
    CheckIn,
    /// The figure whose minimum has passed.
    HoldReview(Figure),
    NextSession {
        course: CourseId,
        earliest: NaiveDate,
        latest: NaiveDate,
        closing: bool,
    },
    TouchUp {
        course: CourseId,
        opens_on: NaiveDate,
        due_by: NaiveDate,
        closing: bool,
    },
    BookedSession {
        treatment: Treatment,
        on: NaiveDate,
    },
    ConfirmSession {
        treatment: Treatment,
        on: NaiveDate,
    },
    Task(String),
}

/// A day's reminders while they are gathered.
#[derive(Debug)]
struct Gathered {
    date: NaiveDate,
    reminders: Vec<PlannedReminder>,
}

impl Gathered {
    fn key(&self, kind: ReminderKind, slot: Slot, subject: Option<String>) -> ReminderKey {
        ReminderKey {
            date: self.date,
            slot,
            kind,
            subject,
        }
    }

    /// Daily care: united with what other sessions ask for in the same slot.
    fn care(
        &mut self,
        kind: ReminderKind,
        slot: Slot,
        regions: Regions,
        effect: &Effect<'_>,
        says: Says,
    ) {
        let key = self.key(kind, slot, None);
        let session = effect.session.id.clone();
        let Some(same) = self
            .reminders
            .iter_mut()
            .find(|reminder| reminder.key == key)
        else {
            self.reminders.push(PlannedReminder {
                key,
                regions,
                treated: effect.regions,
                because: vec![session],
                says,
            });
            return;
        };
        same.regions = same.regions.union(regions);
        same.treated = same.treated.union(effect.regions);
        same.because.push(session);
        if let (Says::Sunscreen(spf), Says::Sunscreen(other)) = (&mut same.says, says) {
            *spf = (*spf).max(other);
        }
    }

    /// A rare one, named after its session, course or task.
    fn rare(
        &mut self,
        kind: ReminderKind,
        slot: Slot,
        subject: &str,
        regions: Regions,
        because: &[SessionId],
        says: Says,
    ) {
        let key = self.key(kind, slot, Some(subject.to_owned()));
        self.reminders.push(PlannedReminder {
            key,
            regions,
            treated: regions,
            because: because.to_vec(),
            says,
        });
    }
}

impl Outlook<'_> {
    /// The reminders of one civil date, by slot and kind.
    pub(crate) fn planned_on(&self, date: NaiveDate) -> Vec<PlannedReminder> {
        let mut gathered = Gathered {
            date,
            reminders: Vec::new(),
        };
        self.daily_care(&mut gathered);
        if self.facts.settings.sunscreen == SunscreenSetting::Always {
            self.sunscreen_always(&mut gathered);
        }
        if !self.sign_stands(date) {
            self.hold_reviews(&mut gathered);
            self.windows(&mut gathered);
        }
        self.booked_sessions(&mut gathered);
        self.own_tasks(&mut gathered);
        let mut reminders = gathered.reminders;
        reminders.sort_by(|a, b| a.key.cmp(&b.key));
        reminders
    }

    /// The same, with time and state; the words are put in at the door.
    pub(crate) fn reminder(&self, planned: &PlannedReminder) -> Reminder {
        let key = planned.key.clone();
        let at = self.at(&key);
        let answered = self.facts.outcomes.get(&key).map(|outcome| outcome.answer);
        let state = match answered {
            Some(Answer::Done) => ReminderState::Done,
            Some(Answer::Skipped) => ReminderState::Skipped,
            Some(Answer::Snoozed) => ReminderState::Snoozed,
            Some(Answer::Fired | Answer::Missed) | None if at.instant <= self.moment.instant => {
                ReminderState::Due
            }
            Some(Answer::Fired | Answer::Missed) | None => ReminderState::Upcoming,
        };
        Reminder {
            kind: key.kind,
            date: key.date,
            slot: key.slot,
            at,
            state,
            regions: planned.regions,
            because: planned.because.clone(),
            text: String::new(),
            key,
        }
    }

    /// When a reminder is due, in the viewing zone.
    pub(super) fn at(&self, key: &ReminderKey) -> Moment {
        let (date, time) = wall::time(&self.facts.settings, key.date, key.slot);
        Moment::at(date, time, &self.moment.zone)
    }

    /// The regions on which each session keeps products away on a date, from its day 0 on.
    fn products_kept(&self, date: NaiveDate) -> Vec<Regions> {
        let effects = self.effects.iter();
        effects
            .map(|effect| effect.keeps(HoldKind::Products, date, self.skin))
            .collect()
    }

    /// The patient's own wish for sunscreen each morning, wherever no session keeps products away.
    fn sunscreen_always(&self, gathered: &mut Gathered) {
        let free = Regions::ALL.without(union(&self.products_kept(gathered.date)));
        let key = gathered.key(ReminderKind::Sunscreen, Slot::Morning, None);
        if free.is_empty() {
            return;
        }
        let mut there = gathered.reminders.iter_mut();
        if let Some(same) = there.find(|reminder| reminder.key == key) {
            same.regions = same.regions.union(free);
            same.treated = Regions::ALL;
            return;
        }
        gathered.reminders.push(PlannedReminder {
            key,
            regions: free,
            treated: Regions::ALL,
            because: Vec::new(),
            says: Says::Sunscreen(protocol(Treatment::Microneedling).spf.value),
        });
    }
}

fn union(all: &[Regions]) -> Regions {
    all.iter().copied().fold(Regions::NONE, Regions::union)
}
