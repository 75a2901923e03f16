//! Signs: those to look for, always shown, and those recorded, which come before everything else.

use chrono::NaiveDate;
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use crate::diary::{Adjunct, Clinic, Sign, Treatment};
use crate::protocol::{Grade, SourceId, Urgency, sign_figure, signs_for};

/// For how many days after a session its own signs are looked for.
const LOOKED_FOR_DAYS: u32 = 365;

/// A sign to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SignShown {
    /// Which.
    pub sign: Sign,
    /// How soon to call.
    pub urgency: Urgency,
    /// In the patient's language.
    pub text: String,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<SourceId>,
}

/// A sign that the newest check-in recorded. Its own sentence and the clinic's number stand above everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SignRecorded {
    /// Which.
    pub sign: Sign,
    /// How soon to call.
    pub urgency: Urgency,
    /// The check-in's date.
    pub on: NaiveDate,
    /// Its sentence, in the patient's language.
    pub text: String,
    /// Whom to call, as entered with the newest session that names a number.
    pub clinic: Option<Clinic>,
    /// The clinic's number in words, or what to do without one.
    pub clinic_text: String,
}

impl Outlook<'_> {
    /// Whether a recorded sign stands on a date: the newest check-in has one.
    pub(super) fn sign_stands(&self, date: NaiveDate) -> bool {
        self.skin
            .newest(date)
            .is_some_and(|check_in| !check_in.signs.is_empty())
    }

    /// Whether a recorded sign stands now.
    pub(crate) fn sign_stands_now(&self) -> bool {
        self.sign_stands(self.now)
    }

    /// The signs recorded, the most urgent first.
    pub(crate) fn signs_recorded(&self, date: NaiveDate) -> Vec<SignRecorded> {
        let Some(check_in) = self.skin.newest(date) else {
            return Vec::new();
        };
        let mut signs: Vec<SignRecorded> = check_in
            .signs
            .iter()
            .map(|sign| SignRecorded {
                sign: *sign,
                urgency: sign_figure(*sign).map_or(Urgency::Contact, |figure| figure.urgency),
                on: check_in.date,
                text: String::new(),
                clinic: self.facts.clinic.clone(),
                clinic_text: String::new(),
            })
            .collect();
        signs.sort_by_key(|recorded| (recorded.urgency, recorded.sign));
        signs
    }

    /// The treatments of the last year, for what is expected after them.
    pub(crate) fn recent_treatments(&self, date: NaiveDate) -> Vec<Treatment> {
        let mut treatments: Vec<Treatment> = self
            .recent(date)
            .map(|effect| effect.session.treatment)
            .collect();
        treatments.sort_unstable();
        treatments.dedup();
        treatments
    }

    /// The sessions whose own signs are still looked for.
    fn recent(&self, date: NaiveDate) -> impl Iterator<Item = &Effect<'_>> {
        self.effects
            .iter()
            .filter(move |effect| effect.day(date).is_some_and(|day| day <= LOOKED_FOR_DAYS))
    }

    /// The signs to look for on a date: those of every treatment, and those of the sessions of the last year.
    pub(crate) fn signs_to_look_for(&self, date: NaiveDate) -> Vec<SignShown> {
        let treatments = self.recent_treatments(date);
        let adjuncts: Vec<Adjunct> = self
            .recent(date)
            .flat_map(|effect| effect.session.adjuncts.iter().copied())
            .collect();
        signs_for(&treatments, &adjuncts)
            .into_iter()
            .map(|figure| SignShown {
                sign: figure.sign,
                urgency: figure.urgency,
                text: String::new(),
                grade: figure.basis.grade,
                sources: figure.basis.sources.to_vec(),
            })
            .collect()
    }
}
