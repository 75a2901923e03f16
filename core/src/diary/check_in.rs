//! The skin on one date, and the clinician's words.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{Area, Regions, SessionId, WordId};
use crate::protocol::HoldKind;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a check-in scores from 0 to 10.
    "score" Score {
        /// Redness; on darker skin it may look purple, brown or grey.
        Redness = "redness",
        /// Swelling.
        Swelling = "swelling",
        /// Peeling.
        Peeling = "peeling",
        /// Pain.
        Pain = "pain",
        /// Itch.
        Itch = "itch",
        /// Warmth.
        Warmth = "warmth",
    }
}

impl Score {
    /// Those that keep a hold or the downtime while above 0.
    pub const HEALING: [Self; 4] = [Self::Redness, Self::Swelling, Self::Peeling, Self::Pain];
}

vocabulary! {
    /// Something from the "contact your clinician" list. Shown always, scored never.
    "sign" Sign {
        /// Red, sore, hot or swollen beyond what was described.
        HotOrSwollen = "hot_or_swollen",
        /// Green or yellow pus.
        Pus = "pus",
        /// Feverish or unwell.
        Feverish = "feverish",
        /// Pain that nothing relieves.
        SeverePain = "severe_pain",
        /// Marked swelling around an eye.
        EyeSwelling = "eye_swelling",
        /// Cold sores.
        ColdSores = "cold_sores",
        /// New facial pain.
        NewFacialPain = "new_facial_pain",
        /// Blisters.
        Blistering = "blistering",
        /// Weeping or crusts, where none are expected.
        WeepingOrCrusting = "weeping_or_crusting",
        /// Swelling after day 3.
        SwellingAfterDay3 = "swelling_after_day_3",
        /// New itchy bumps or plaques.
        NewBumps = "new_bumps",
        /// Redness that turns firm.
        FirmRedness = "firm_redness",
        /// Darkening.
        Darkening = "darkening",
        /// New grey or white skin outside the treated spots.
        GreyOrWhiteSkin = "grey_or_white_skin",
        /// Swollen throat or tongue.
        SwollenThroat = "swollen_throat",
        /// Trouble breathing.
        TroubleBreathing = "trouble_breathing",
        /// Confusion.
        Confusion = "confusion",
        /// Slurred speech.
        SlurredSpeech = "slurred_speech",
        /// Mottled skin.
        MottledSkin = "mottled_skin",
        /// No urine in a day.
        NoUrine = "no_urine",
    }
}

vocabulary! {
    /// Something that happened, noted without judgement.
    "event" Event {
        /// A retinoid was used.
        RetinoidUsed = "retinoid_used",
        /// Sunburn.
        Sunburn = "sunburn",
        /// The skin was picked or scratched.
        Picked = "picked",
    }
}

/// The skin on one date. What is `None` was not entered: unknown, never fine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CheckIn {
    /// The civil date; one row a date.
    pub date: NaiveDate,
    /// Which areas it speaks of; none named means every region.
    pub areas: Vec<Area>,
    /// Redness, 0 to 10.
    pub redness: Option<u8>,
    /// Swelling, 0 to 10.
    pub swelling: Option<u8>,
    /// Peeling, 0 to 10.
    pub peeling: Option<u8>,
    /// Pain, 0 to 10.
    pub pain: Option<u8>,
    /// Itch, 0 to 10.
    pub itch: Option<u8>,
    /// Warmth, 0 to 10.
    pub warmth: Option<u8>,
    /// Open skin.
    pub open_skin: Option<bool>,
    /// Patches darker than the skin around.
    pub darker: Option<bool>,
    /// Patches lighter than the skin around.
    pub lighter: Option<bool>,
    /// Signs ticked.
    pub signs: Vec<Sign>,
    /// Events.
    pub events: Vec<Event>,
    /// The patient's note, up to 4,000 characters.
    pub note: Option<String>,
}

impl CheckIn {
    /// The score entered.
    #[must_use]
    pub const fn score(&self, score: Score) -> Option<u8> {
        match score {
            Score::Redness => self.redness,
            Score::Swelling => self.swelling,
            Score::Peeling => self.peeling,
            Score::Pain => self.pain,
            Score::Itch => self.itch,
            Score::Warmth => self.warmth,
        }
    }

    /// The regions it speaks of.
    #[must_use]
    pub fn regions(&self) -> Regions {
        Regions::of(&self.areas)
    }
}

/// One score as entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct ScoreEntry {
    /// Which.
    pub score: Score,
    /// 0 to 10.
    pub value: u8,
}

/// A check-in as entered: what is not named is kept from what the date already has.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct CheckInEntry {
    /// The date; today where not named.
    #[uniffi(default = None)]
    pub on: Option<NaiveDate>,
    /// Areas.
    #[uniffi(default = None)]
    pub areas: Option<Vec<Area>>,
    /// Scores, 0 to 10.
    #[uniffi(default = [])]
    pub scores: Vec<ScoreEntry>,
    /// Open skin.
    #[uniffi(default = None)]
    pub open_skin: Option<bool>,
    /// Darker patches.
    #[uniffi(default = None)]
    pub darker: Option<bool>,
    /// Lighter patches.
    #[uniffi(default = None)]
    pub lighter: Option<bool>,
    /// Signs, added to those of the date.
    #[uniffi(default = [])]
    pub signs: Vec<Sign>,
    /// Events, added to those of the date.
    #[uniffi(default = [])]
    pub events: Vec<Event>,
    /// A note, up to 4,000 characters; an empty one clears.
    #[uniffi(default = None)]
    pub note: Option<String>,
}

/// The clinician's word that ends a hold without a date, as the patient recorded it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Word {
    /// Its own.
    pub id: WordId,
    /// Which kind of hold.
    pub kind: HoldKind,
    /// For one session alone; none: every session up to its date.
    pub session: Option<SessionId>,
    /// The date it counts from.
    pub on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}
