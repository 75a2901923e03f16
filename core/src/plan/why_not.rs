//! Why a reminder is not there: what silenced it, session by session.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::effect::Effect;
use super::outlook::{CourseOutlook, Outlook};
use super::reminders::{NO_RETINOID, ReminderState};
use super::series::{TOUCH_UP_CLOSES_IN, Window};
use crate::diary::{
    ReminderKey, ReminderKind, SessionId, SessionState, SunscreenSetting, Treatment,
};
use crate::protocol::HoldKind;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What keeps a reminder from being there.
    "reason" SilenceReason {
        /// It is there.
        Asked = "asked",
        /// It is there and was answered.
        Answered = "answered",
        /// No session done or booked.
        NoSession = "no_session",
        /// A setting switches it off.
        SettingOff = "setting_off",
        /// A planned pause silences it.
        Paused = "paused",
        /// It is in the plan, and past what the phone can hold at once.
        PastBudget = "past_budget",
        /// A recorded sign comes first.
        SignRecorded = "sign_recorded",
        /// The date lies before the session, or before it was logged.
        BeforeLogged = "before_logged",
        /// The protocol asks for nothing of the kind.
        NotDescribed = "not_described",
        /// The skin counts as not yet closed: the patient's own products are kept away.
        ProductsHeld = "products_held",
        /// The skin counts as closed: sunscreen takes the place of shade.
        ProductsPassed = "products_passed",
        /// Not on day 0.
        DayZero = "day_zero",
        /// The days described have gone by.
        Passed = "passed",
        /// The clinician's word is recorded.
        WordRecorded = "word_recorded",
        /// Held until the word, and spoken of on another day of the week.
        AnotherDay = "another_day",
        /// On another date.
        AnotherDate = "another_date",
        /// A session is booked.
        Booked = "booked",
        /// Sessions planned are still to be done, and the touch-up comes after them.
        SessionsToGo = "sessions_to_go",
        /// The sessions planned are done.
        SessionsDone = "sessions_done",
        /// The course was ended.
        CourseEnded = "course_ended",
        /// Raised scars: a clinician's plan comes first.
        WaitsForPlan = "waits_for_plan",
    }
}

/// Why a kind of reminder is not there on a date, or that it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct WhyNot {
    /// Which kind.
    pub kind: ReminderKind,
    /// On which date.
    pub date: NaiveDate,
    /// Those that are there.
    pub asked: Vec<ReminderKey>,
    /// What silenced it, session by session.
    pub reasons: Vec<Silence>,
}

impl WhyNot {
    /// Says of reminders to come that none of them is armed, since the phone holds no more at once.
    pub(crate) fn arm(&mut self, armed: &[ReminderKey]) {
        if !self.asked.iter().any(|key| armed.contains(key)) {
            let date = Some(self.date);
            self.reasons.push(Silence {
                date,
                ..Silence::of(SilenceReason::PastBudget)
            });
        }
    }
}

/// One thing that silences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Silence {
    /// What.
    pub reason: SilenceReason,
    /// Of which session.
    pub session: Option<SessionId>,
    /// Of which treatment.
    pub treatment: Option<Treatment>,
    /// The date that decides: until when, or on which date instead.
    pub date: Option<NaiveDate>,
    /// In the patient's language.
    pub text: String,
}

impl Silence {
    fn of(reason: SilenceReason) -> Self {
        Self {
            reason,
            session: None,
            treatment: None,
            date: None,
            text: String::new(),
        }
    }

    fn by(reason: SilenceReason, effect: &Effect<'_>, date: Option<NaiveDate>) -> Self {
        Self {
            session: Some(effect.session.id.clone()),
            treatment: Some(effect.session.treatment),
            date,
            ..Self::of(reason)
        }
    }
}

impl Outlook<'_> {
    /// Why reminders of a kind are not there on a date.
    pub(crate) fn why_not(&self, kind: ReminderKind, date: NaiveDate) -> WhyNot {
        let there: Vec<_> = self
            .planned_on(date)
            .into_iter()
            .filter(|planned| planned.key.kind == kind)
            .collect();
        let asked = there.iter().map(|planned| planned.key.clone()).collect();
        let reasons = if there.is_empty() {
            self.silences(kind, date)
        } else {
            there.iter().map(|planned| self.is_there(planned)).collect()
        };
        WhyNot {
            kind,
            date,
            asked,
            reasons,
        }
    }

    fn is_there(&self, planned: &super::PlannedReminder) -> Silence {
        let state = self.reminder(planned).state;
        let answered = matches!(state, ReminderState::Done | ReminderState::Skipped);
        let reason = if answered {
            SilenceReason::Answered
        } else {
            SilenceReason::Asked
        };
        Silence {
            session: planned.because.first().cloned(),
            date: Some(planned.key.date),
            ..Silence::of(reason)
        }
    }

    fn silences(&self, kind: ReminderKind, date: NaiveDate) -> Vec<Silence> {
        let off = self.facts.settings.sunscreen == SunscreenSetting::Off;
        if kind == ReminderKind::Sunscreen && off {
            return vec![Silence::of(SilenceReason::SettingOff)];
        }
        let waits_for_sign = matches!(
            kind,
            ReminderKind::HoldReview | ReminderKind::NextSession | ReminderKind::TouchUp
        );
        if waits_for_sign && self.sign_stands(date) {
            return vec![Silence::of(SilenceReason::SignRecorded)];
        }
        if let Some(pause) = self.pause_over(kind, date) {
            let until = Some(pause.to);
            return vec![Silence {
                date: until,
                ..Silence::of(SilenceReason::Paused)
            }];
        }
        let reasons = match kind {
            ReminderKind::NextSession | ReminderKind::TouchUp => self
                .courses
                .iter()
                .map(|course| Self::no_window(course, kind, date))
                .collect(),
            ReminderKind::BookedSession | ReminderKind::ConfirmSession => self.no_booking(kind),
            ReminderKind::Task => self.no_task(date),
            ReminderKind::Reapply => Vec::new(),
            _ => self
                .effects
                .iter()
                .map(|effect| self.no_care(effect, kind, date))
                .collect::<Vec<_>>(),
        };
        if reasons.is_empty() {
            vec![Silence::of(SilenceReason::NoSession)]
        } else {
            reasons
        }
    }

    fn no_care(&self, effect: &Effect<'_>, kind: ReminderKind, date: NaiveDate) -> Silence {
        let by = |reason, date| Silence::by(reason, effect, date);
        let Some(day) = effect.day(date).filter(|_| date >= effect.asked_from) else {
            return by(
                SilenceReason::BeforeLogged,
                Some(effect.asked_from.max(effect.starts)),
            );
        };
        match kind {
            ReminderKind::Shade => self.no_shade(effect, date, day),
            ReminderKind::Sunscreen => {
                let Some(sun) = effect.hold(HoldKind::ProlongedSun) else {
                    return by(SilenceReason::NotDescribed, None);
                };
                let gone = effect
                    .states(HoldKind::ProlongedSun, date, self.skin)
                    .next()
                    .is_none();
                if gone {
                    by(SilenceReason::Passed, sun.passes_on)
                } else {
                    self.products_held(effect, date)
                }
            }
            ReminderKind::Moisturiser => match effect.protocol.moisturiser.value {
                None => by(SilenceReason::NotDescribed, None),
                Some(through) if day > through => by(
                    SilenceReason::Passed,
                    Some(effect.session.on + Days::new(through.into())),
                ),
                Some(_) => self.products_held(effect, date),
            },
            ReminderKind::NoRetinoid => self.no_no_retinoid(effect, date),
            ReminderKind::CheckIn => match effect.protocol.check_in.value {
                None => by(SilenceReason::NotDescribed, None),
                Some(days) => by(
                    SilenceReason::Passed,
                    Some(effect.session.on + Days::new(days.through.into())),
                ),
            },
            _ => match effect.hold(HoldKind::Retinoid) {
                None => by(SilenceReason::NotDescribed, None),
                Some(hold) => by(SilenceReason::AnotherDate, hold.passes_on),
            },
        }
    }

    fn no_shade(&self, effect: &Effect<'_>, date: NaiveDate, day: u32) -> Silence {
        let Some(products) = effect.hold(HoldKind::Products) else {
            return Silence::by(SilenceReason::NotDescribed, effect, None);
        };
        if !effect.holds(HoldKind::Products, date, self.skin) {
            Silence::by(
                SilenceReason::ProductsPassed,
                effect,
                products.passes_on.or(products.lifted_on),
            )
        } else if day == 0 {
            Silence::by(
                SilenceReason::DayZero,
                effect,
                Some(effect.session.on + Days::new(1)),
            )
        } else {
            let sun = effect
                .hold(HoldKind::ProlongedSun)
                .and_then(|hold| hold.passes_on);
            Silence::by(SilenceReason::Passed, effect, sun)
        }
    }

    /// Which session keeps products away, this one or another.
    fn products_held(&self, effect: &Effect<'_>, date: NaiveDate) -> Silence {
        let keeps = |it: &&Effect<'_>| {
            it.regions.overlap(effect.regions) && it.holds(HoldKind::Products, date, self.skin)
        };
        let own = Some(effect).filter(keeps);
        match own.or_else(|| self.effects.iter().find(keeps)) {
            Some(by) => {
                let until = by.hold(HoldKind::Products).and_then(|hold| hold.passes_on);
                Silence::by(SilenceReason::ProductsHeld, by, until)
            }
            None => Silence::by(SilenceReason::Passed, effect, None),
        }
    }

    fn no_no_retinoid(&self, effect: &Effect<'_>, date: NaiveDate) -> Silence {
        let kept = NO_RETINOID
            .iter()
            .filter_map(|kind| Some((*kind, effect.hold(*kind)?)));
        let kept: Vec<_> = kept.collect();
        let Some((_, first)) = kept.first() else {
            return Silence::by(SilenceReason::NotDescribed, effect, None);
        };
        let still = kept
            .iter()
            .find(|(kind, _)| effect.holds(*kind, date, self.skin));
        if let Some((_, hold)) = still {
            return Silence::by(SilenceReason::AnotherDay, effect, hold.passes_on);
        }
        match first.lifted_on.filter(|on| *on <= date) {
            Some(on) => Silence::by(SilenceReason::WordRecorded, effect, Some(on)),
            None => Silence::by(SilenceReason::Passed, effect, first.passes_on),
        }
    }

    fn no_window(course: &CourseOutlook<'_>, kind: ReminderKind, date: NaiveDate) -> Silence {
        let by = |reason, date| Silence {
            session: course.facts.last_done.as_ref().map(|last| last.id.clone()),
            treatment: Some(course.facts.course.treatment),
            date,
            ..Silence::of(reason)
        };
        if let Some(on) = course.facts.course.ended_on {
            return by(SilenceReason::CourseEnded, Some(on));
        }
        if course.waits_for_a_plan() {
            return by(SilenceReason::WaitsForPlan, None);
        }
        let booked = Self::booked(course, date).map(|(on, _)| *on);
        if kind == ReminderKind::NextSession && booked.is_some() && !course.is_finished() {
            return by(SilenceReason::Booked, booked);
        }
        let next = |date: NaiveDate, last: NaiveDate, first: NaiveDate| {
            if date <= first { first } else { last }
        };
        match (course.window(), kind) {
            (Some(Window::Next { earliest, latest }), ReminderKind::NextSession) => by(
                SilenceReason::AnotherDate,
                Some(next(date, latest, earliest)),
            ),
            (Some(Window::TouchUp { opens_on, due_by }), ReminderKind::TouchUp) => by(
                SilenceReason::AnotherDate,
                Some(next(date, due_by - TOUCH_UP_CLOSES_IN, opens_on)),
            ),
            (_, ReminderKind::TouchUp) if course.counts.touch_up.is_some() => {
                by(SilenceReason::SessionsToGo, None)
            }
            (_, ReminderKind::NextSession) if course.is_finished() => {
                by(SilenceReason::SessionsDone, None)
            }
            _ => by(SilenceReason::NotDescribed, None),
        }
    }

    fn no_booking(&self, kind: ReminderKind) -> Vec<Silence> {
        let booked = self
            .facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Booked);
        booked
            .map(|session| {
                let before = Days::new(u64::from(kind == ReminderKind::BookedSession));
                Silence {
                    session: Some(session.id.clone()),
                    treatment: Some(session.treatment),
                    date: Some(session.on - before),
                    ..Silence::of(SilenceReason::AnotherDate)
                }
            })
            .collect()
    }

    fn no_task(&self, date: NaiveDate) -> Vec<Silence> {
        let near = |from: NaiveDate, to: NaiveDate| if date < from { from } else { to };
        let tasks = self.facts.tasks.iter();
        tasks
            .map(|task| Silence {
                date: Some(near(task.from, task.to)),
                ..Silence::of(SilenceReason::AnotherDate)
            })
            .collect()
    }
}
