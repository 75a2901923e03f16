//! The days of downtime commonly described, beside what the diary records.

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use super::skin::Skin;
use crate::diary::{Regions, SessionId, Treatment};
use crate::protocol::{Grade, SourceId};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a day of downtime is described.
    "state" DowntimeState {
        /// Within the days commonly described.
        Common = "common",
        /// Within the days it may last.
        MayLast = "may_last",
        /// Past them, and the diary still records something.
        StillRecorded = "still_recorded",
    }
}

/// The downtime of one session on a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Downtime {
    /// Of which session.
    pub session: SessionId,
    /// Of which treatment.
    pub treatment: Treatment,
    /// The day number: civil days since the session, never below 0.
    pub day: u32,
    /// First day commonly described.
    pub from_day: u32,
    /// Last day commonly described.
    pub to_day: u32,
    /// Last day it may last to.
    pub up_to_day: u32,
    /// The date of `to_day`.
    pub last_on: NaiveDate,
    /// How this day is described.
    pub state: DowntimeState,
    /// The figures' grade.
    pub grade: Grade,
    /// The figures' sources.
    pub sources: Vec<SourceId>,
    /// In the patient's language.
    pub text: String,
    /// What is said each day until downtime ends: not to pick or scratch. Empty where nothing was found.
    pub advice: String,
}

impl Outlook<'_> {
    /// The downtime on a date, newest session first.
    pub(crate) fn downtime_on(&self, date: NaiveDate) -> Vec<Downtime> {
        let mut cards: Vec<(&Effect<'_>, Downtime)> = self
            .effects
            .iter()
            .filter_map(|effect| Some((effect, of(effect, date, self.skin)?)))
            .collect();
        cards.sort_by_key(|(effect, card)| (Reverse(effect.session.on), card.treatment));
        cards.into_iter().map(|(_, card)| card).collect()
    }
}

/// Whether a session's downtime is shown on a date for these regions of it, and how.
pub(super) fn state_of(
    effect: &Effect<'_>,
    regions: Regions,
    date: NaiveDate,
    skin: Skin<'_>,
) -> Option<DowntimeState> {
    let (days, day) = (effect.downtime()?, effect.day(date)?);
    if day <= days.to_day {
        Some(DowntimeState::Common)
    } else if day <= days.up_to_day {
        Some(DowntimeState::MayLast)
    } else {
        effect
            .still_shows(regions, date, skin)
            .then_some(DowntimeState::StillRecorded)
    }
}

fn of(effect: &Effect<'_>, date: NaiveDate, skin: Skin<'_>) -> Option<Downtime> {
    let state = state_of(effect, effect.regions, date, skin)?;
    let days = effect.downtime()?;
    let basis = effect.protocol.downtime.basis;
    Some(Downtime {
        session: effect.session.id.clone(),
        treatment: effect.session.treatment,
        day: effect.day(date)?,
        from_day: days.from_day,
        to_day: days.to_day,
        up_to_day: days.up_to_day,
        last_on: effect.session.on + Days::new(days.to_day.into()),
        state,
        grade: basis.grade,
        sources: basis.sources.to_vec(),
        text: String::new(),
        advice: String::new(),
    })
}
