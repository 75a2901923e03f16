//! What to do on a date: worked out per session from its own figures, then united, so that another session never
//! shortens or silences what one asks for. Only sunscreen and moisturiser wait, on the regions where another
//! session still keeps products away.

mod daily;
mod outdoors;
mod rare;
mod wall;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use super::sun;
use crate::diary::{
    Answer, CourseId, Pause, Regions, ReminderKey, ReminderKind, SessionId, Slot, SunscreenSetting,
    Treatment,
};
use crate::moment::Moment;
use crate::protocol::{Figure, HoldKind, protocol};
use crate::vocabulary::vocabulary;

/// The kinds of hold that the evening's `no_retinoid` speaks of.
pub(super) const NO_RETINOID: [HoldKind; 3] =
    [HoldKind::Retinoid, HoldKind::Acid, HoldKind::HarshProducts];

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
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

vocabulary! {
    /// Which clock a notification follows.
    "clock" Clock {
        /// The wall clock, wherever the phone is.
        Floating = "floating",
        /// One instant, whatever the wall clock says.
        Instant = "instant",
    }
}

/// When a reminder is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct When {
    /// The wall time it is set for; in a gap of the clock the instant comes after it.
    pub(crate) wall: NaiveDateTime,
    pub(crate) instant: DateTime<Utc>,
    pub(crate) clock: Clock,
}

/// What a reminder says, beyond its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    Shade,
    /// The sun protection factor, at least; and whether the sun stays below the horizon.
    Sunscreen(Option<u32>, bool),
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
    Reapply,
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
        if let (Says::Sunscreen(spf, _), Says::Sunscreen(other, _)) = (&mut same.says, says) {
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
        let mut reminders = self.without_pauses(date);
        if self.paused(date).is_some() {
            reminders.retain(|reminder| !waits_in_a_pause(reminder));
        }
        reminders
    }

    /// The pause that silences a kind of reminder on a date which would be there without it.
    pub(super) fn pause_over(&self, kind: ReminderKind, date: NaiveDate) -> Option<&Pause> {
        let pause = self.paused(date)?;
        let mut waiting = self.without_pauses(date).into_iter();
        waiting
            .any(|reminder| reminder.key.kind == kind && waits_in_a_pause(&reminder))
            .then_some(pause)
    }

    fn without_pauses(&self, date: NaiveDate) -> Vec<PlannedReminder> {
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
        self.outdoors(&mut gathered);
        let mut reminders = gathered.reminders;
        reminders.sort_by(|a, b| a.key.cmp(&b.key));
        reminders
    }

    /// The same, with time and state; the words are put in at the door.
    pub(crate) fn reminder(&self, planned: &PlannedReminder) -> Reminder {
        let key = planned.key.clone();
        let instant = self.when(&key).instant;
        Reminder {
            kind: key.kind,
            date: key.date,
            slot: key.slot,
            at: Moment {
                instant,
                zone: self.moment.zone.clone(),
            },
            state: self.state(&key, instant),
            regions: planned.regions,
            because: planned.because.clone(),
            text: String::new(),
            key,
        }
    }

    fn state(&self, key: &ReminderKey, at: DateTime<Utc>) -> ReminderState {
        let come = at <= self.moment.instant;
        match self.facts.outcomes.get(key).map(|outcome| outcome.answer) {
            Some(Answer::Done) => ReminderState::Done,
            Some(Answer::Skipped) => ReminderState::Skipped,
            Some(Answer::Snoozed) if !come => ReminderState::Snoozed,
            _ if come => ReminderState::Due,
            _ => ReminderState::Upcoming,
        }
    }

    /// When a reminder is due in the viewing zone: at its slot's wall time moved by quiet hours, or when a snooze
    /// or a time outdoors says.
    pub(crate) fn when(&self, key: &ReminderKey) -> When {
        self.fixed(key)
            .unwrap_or_else(|| self.slot(key.date, key.slot))
    }

    /// The instant that a snooze or a time outdoors says.
    pub(crate) fn fixed(&self, key: &ReminderKey) -> Option<When> {
        let snoozed = self.facts.outcomes.get(key);
        let snoozed = snoozed.filter(|outcome| outcome.answer == Answer::Snoozed);
        let until = snoozed.and_then(|outcome| outcome.snoozed_until);
        let instant = until.or_else(|| outdoors::instant_of(key))?;
        Some(When {
            wall: self.moment.zone.wall_of(instant),
            instant,
            clock: Clock::Instant,
        })
    }

    /// A slot's time on a date, moved by quiet hours.
    pub(crate) fn slot(&self, date: NaiveDate, slot: Slot) -> When {
        let (date, time) = wall::time(&self.facts.settings, date, slot);
        When {
            wall: date.and_time(time),
            instant: self.moment.zone.instant_of(date, time),
            clock: Clock::Floating,
        }
    }

    /// Whether a reminder due then is still to be shown: that lies ahead, and it was neither done nor skipped.
    pub(crate) fn is_to_come(&self, key: &ReminderKey, at: DateTime<Utc>) -> bool {
        matches!(
            self.state(key, at),
            ReminderState::Upcoming | ReminderState::Snoozed
        )
    }

    fn paused(&self, date: NaiveDate) -> Option<&Pause> {
        let mut pauses = self.facts.pauses.iter();
        pauses.find(|pause| (pause.from..=pause.to).contains(&date))
    }

    /// The regions on which each session keeps products away on a date, from its day 0 on.
    fn products_kept(&self, date: NaiveDate) -> Vec<Regions> {
        let effects = self.effects.iter();
        effects
            .map(|effect| {
                // Without a date they are kept until the word, however long everything else is past.
                let products = effect.hold(HoldKind::Products);
                let dated = products.is_none_or(|hold| hold.passes_on.is_some());
                if dated && !self.may_ask(effect, date) {
                    return Regions::NONE;
                }
                effect.keeps(HoldKind::Products, date, self.skin)
            })
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
            says: Says::Sunscreen(
                protocol(Treatment::Microneedling).spf.value,
                sun::never_rises(self.facts.settings.location, gathered.date),
            ),
        });
    }
}

/// What a pause silences: moisturiser, check-ins, the nudges of a series, and sunscreen that no session asks for.
fn waits_in_a_pause(reminder: &PlannedReminder) -> bool {
    match reminder.key.kind {
        ReminderKind::Moisturiser
        | ReminderKind::CheckIn
        | ReminderKind::NextSession
        | ReminderKind::TouchUp => true,
        ReminderKind::Sunscreen => reminder.because.is_empty(),
        _ => false,
    }
}

fn union(all: &[Regions]) -> Regions {
    all.iter().copied().fold(Regions::NONE, Regions::union)
}
