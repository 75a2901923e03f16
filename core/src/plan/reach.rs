//! How far the plan reaches: the last date on which daily care can be asked for, and the dates of rare reminders.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::effect::Effect;
use super::outlook::{CourseOutlook, Outlook};
use super::series::{TOUCH_UP_CLOSES_IN, Window};
use crate::diary::{SessionState, SunscreenSetting};
use crate::protocol::{Figure, HoldKind, Then};

/// For how many days what the skin shows now can still be spoken of.
const SKIN_REACHES: Days = Days::new(8);

impl Outlook<'_> {
    /// The last date on which daily care can be asked for, as the diary is now; none where it has no end.
    pub(crate) fn daily_through(&self) -> Option<NaiveDate> {
        if self.facts.settings.sunscreen == SunscreenSetting::Always {
            return None;
        }
        let mut last = self.now;
        for effect in &self.effects {
            last = last.max(effect.daily_through?);
        }
        // Hours that run over midnight move a reminder to the next day at most.
        let newest = self
            .facts
            .check_ins
            .last()
            .map(|check_in| check_in.date + SKIN_REACHES);
        let tasks = self.facts.tasks.iter().map(|task| task.to);
        Some(tasks.chain(newest).fold(last, NaiveDate::max))
    }

    /// Where daily care can begin again after a date: the next day, the first of a task, the day after a pause.
    pub(crate) fn daily_begins_after(&self, date: NaiveDate) -> BTreeSet<NaiveDate> {
        let next = |date: NaiveDate| date + Days::new(1);
        let tasks = self.facts.tasks.iter().map(|task| task.from);
        let pauses = self.facts.pauses.iter().map(|pause| next(pause.to));
        let begins = tasks.chain(pauses).filter(|begin| *begin > date);
        begins.chain([next(date)]).collect()
    }

    /// Every date on which a rare reminder can fall, in order.
    pub(crate) fn rare_dates(&self) -> Vec<NaiveDate> {
        let reviews = self
            .effects
            .iter()
            .filter_map(|effect| effect.hold(HoldKind::Retinoid)?.passes_on);
        let windows = self.courses.iter().filter_map(CourseOutlook::window);
        let windows = windows.flat_map(|window| match window {
            Window::Next { earliest, latest } => [earliest, latest],
            Window::TouchUp { opens_on, due_by } => [opens_on, due_by - TOUCH_UP_CLOSES_IN],
        });
        let booked = self
            .facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Booked);
        let booked = booked.flat_map(|session| {
            let on = session.on;
            [on - Days::new(1), on, on + Days::new(1)]
        });
        let mut dates: Vec<NaiveDate> = reviews.chain(windows).chain(booked).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// Booked sessions' own dates.
    pub(crate) fn booked_dates(&self) -> impl Iterator<Item = NaiveDate> {
        let booked = self
            .facts
            .sessions
            .iter()
            .filter(|session| session.state == SessionState::Booked);
        booked.map(|session| session.on)
    }
}

impl Effect<'_> {
    /// The last date on which this session can ask for daily care; none where it has no end.
    pub(super) fn last_daily(&self) -> Option<NaiveDate> {
        let on = self.session.on;
        let after = |days: Option<u32>| on + Days::new(days.unwrap_or(0).into());
        let check_in = self.protocol.check_in.value.map(|days| days.through);
        let mut last = after(check_in).max(after(self.protocol.moisturiser.value));
        for kind in [
            HoldKind::Retinoid,
            HoldKind::Acid,
            HoldKind::HarshProducts,
            HoldKind::ProlongedSun,
        ] {
            let Some(hold) = self.hold(kind) else {
                continue;
            };
            let waits = hold.counts.figure == Figure::Word || hold.counts.then == Then::Word;
            if waits && hold.lifted_on.is_none() {
                return None;
            }
            last = last.max(hold.passes_on.or(hold.lifted_on).unwrap_or(on));
        }
        // Shade is asked for while products are kept away, at most until prolonged sun has passed.
        let products = self.hold(HoldKind::Products);
        let endless =
            products.is_some_and(|hold| hold.passes_on.is_none() && hold.lifted_on.is_none());
        if endless && self.hold(HoldKind::ProlongedSun).is_none() {
            return None;
        }
        let products = products.and_then(|hold| hold.passes_on.or(hold.lifted_on));
        Some(products.map_or(last, |date| last.max(date)))
    }
}
