//! Daily care: shade, sunscreen, moisturiser, no retinoid, check-in.

use chrono::NaiveDate;

use super::{Gathered, NO_RETINOID, Says, union};
use crate::diary::{ReminderKind, Slot, SunscreenSetting};
use crate::plan::downtime::{self, DowntimeState};
use crate::plan::effect::Effect;
use crate::plan::holds::HoldState;
use crate::plan::outlook::Outlook;
use crate::plan::sun;
use crate::protocol::HoldKind;

/// After `up_to_day`, a hold without a date is spoken of every so many days.
const UNTIL_WORD_EVERY: u32 = 7;

impl Outlook<'_> {
    pub(super) fn daily_care(&self, gathered: &mut Gathered) {
        let date = gathered.date;
        let kept = self.products_kept(date);
        let no_sun = sun::never_rises(self.facts.settings.location, date);
        for (place, effect) in self.effects.iter().enumerate() {
            let asks = date >= effect.asked_from && self.may_ask(effect, date);
            let Some(day) = effect.day(date).filter(|_| asks) else {
                continue;
            };
            let mut care =
                |kind, slot, regions, says| gathered.care(kind, slot, regions, effect, says);
            let own = kept[place];
            if !own.is_empty() && day >= 1 && before_prolonged_sun_passes(effect, date) {
                care(ReminderKind::Shade, Slot::Morning, own, Says::Shade);
            }
            // Sunscreen and moisturiser wait where it or another session still keeps products away.
            let open = effect.regions.without(union(&kept));
            if !open.is_empty() && self.asks_sunscreen(effect, date) {
                let says = Says::Sunscreen(effect.protocol.spf.value, no_sun);
                care(ReminderKind::Sunscreen, Slot::Morning, open, says);
            }
            let through = effect.protocol.moisturiser.value;
            if !open.is_empty() && through.is_some_and(|through| day <= through) {
                for slot in Slot::ALL {
                    care(ReminderKind::Moisturiser, *slot, open, Says::Moisturiser);
                }
            }
            if self.asks_no_retinoid(effect, date, day) {
                care(
                    ReminderKind::NoRetinoid,
                    Slot::Evening,
                    effect.regions,
                    Says::NoRetinoid,
                );
            }
            if self.asks_check_in(effect, date, day) {
                care(
                    ReminderKind::CheckIn,
                    Slot::Evening,
                    effect.regions,
                    Says::CheckIn,
                );
            }
        }
    }

    /// From the date products has passed until the day before prolonged sun passes.
    fn asks_sunscreen(&self, effect: &Effect<'_>, date: NaiveDate) -> bool {
        self.facts.settings.sunscreen != SunscreenSetting::Off
            && effect.hold(HoldKind::ProlongedSun).is_some()
            && effect
                .states(HoldKind::ProlongedSun, date, self.skin)
                .next()
                .is_some()
    }

    fn asks_no_retinoid(&self, effect: &Effect<'_>, date: NaiveDate, day: u32) -> bool {
        let up_to = effect.downtime().map_or(0, |days| days.up_to_day);
        let asks = |state: HoldState| match state {
            HoldState::Holding | HoldState::StillRecorded => true,
            HoldState::UntilWord => day <= up_to || (day - up_to).is_multiple_of(UNTIL_WORD_EVERY),
            HoldState::NotRecorded | HoldState::MinimumPassed => false,
        };
        NO_RETINOID
            .iter()
            .flat_map(|kind| effect.states(*kind, date, self.skin))
            .any(|(_, state)| asks(state))
    }

    fn asks_check_in(&self, effect: &Effect<'_>, date: NaiveDate, day: u32) -> bool {
        let days = effect.protocol.check_in.value;
        days.is_some_and(|days| days.from <= day && day <= days.through)
            || self.still_recorded(effect, date)
    }

    /// Whether a session can ask for anything on a date: most are long past, and looking is what costs.
    pub(super) fn may_ask(&self, effect: &Effect<'_>, date: NaiveDate) -> bool {
        self.skin.shows(date) || effect.daily_through.is_none_or(|through| date <= through)
    }

    /// Whether anything of a session is `still_recorded` on a date.
    fn still_recorded(&self, effect: &Effect<'_>, date: NaiveDate) -> bool {
        if !self.skin.shows(date) {
            return false;
        }
        downtime::state_of(effect, effect.regions, date, self.skin)
            == Some(DowntimeState::StillRecorded)
            || HoldKind::ALL
                .iter()
                .flat_map(|kind| effect.states(*kind, date, self.skin))
                .any(|(_, state)| state == HoldState::StillRecorded)
    }
}

/// Shade is asked for at most until prolonged sun passes.
fn before_prolonged_sun_passes(effect: &Effect<'_>, date: NaiveDate) -> bool {
    effect
        .hold(HoldKind::ProlongedSun)
        .and_then(|hold| hold.passes_on)
        .is_none_or(|passes_on| date < passes_on)
}
