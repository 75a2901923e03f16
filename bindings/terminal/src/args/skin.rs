//! The skin: check-ins.

use aftercare::diary::{Area, CheckInEntry, Event, Score, ScoreEntry, Sign};
use chrono::NaiveDate;
use clap::Args;

use super::names::named;
use super::read;

/// `check-in`. One a date; what is not named is kept.
#[derive(Debug, Args)]
pub(crate) struct CheckIn {
    /// The date; today without it
    #[arg(long, value_name = "DATE", value_parser = read::date("on"), allow_hyphen_values = true)]
    on: Option<NaiveDate>,
    /// An area it speaks of, as often as needed; all of the skin without it
    #[arg(long = "area", value_name = "AREA", value_parser = named(Area::ALL, Area::name), allow_hyphen_values = true)]
    areas: Vec<Area>,
    /// Redness; it may look purple, brown or grey on darker skin
    #[arg(long, value_name = "0-10", value_parser = read::score("redness"), allow_hyphen_values = true)]
    redness: Option<u8>,
    /// Swelling
    #[arg(long, value_name = "0-10", value_parser = read::score("swelling"), allow_hyphen_values = true)]
    swelling: Option<u8>,
    /// Peeling
    #[arg(long, value_name = "0-10", value_parser = read::score("peeling"), allow_hyphen_values = true)]
    peeling: Option<u8>,
    /// Pain
    #[arg(long, value_name = "0-10", value_parser = read::score("pain"), allow_hyphen_values = true)]
    pain: Option<u8>,
    /// Itch
    #[arg(long, value_name = "0-10", value_parser = read::score("itch"), allow_hyphen_values = true)]
    itch: Option<u8>,
    /// Warmth
    #[arg(long, value_name = "0-10", value_parser = read::score("warmth"), allow_hyphen_values = true)]
    warmth: Option<u8>,
    /// Open skin; =no where there is none
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true, default_missing_value = "yes", value_parser = read::yes_no("open-skin"))]
    open_skin: Option<bool>,
    /// Patches darker than the skin around; =no where there are none
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true, default_missing_value = "yes", value_parser = read::yes_no("darker"))]
    darker: Option<bool>,
    /// Patches lighter than the skin around; =no where there are none
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true, default_missing_value = "yes", value_parser = read::yes_no("lighter"))]
    lighter: Option<bool>,
    /// A sign from the list that `today` ends with, as often as needed
    #[arg(long = "sign", value_name = "SIGN", value_parser = named(Sign::ALL, Sign::name), allow_hyphen_values = true)]
    signs: Vec<Sign>,
    /// Something that happened, as often as needed
    #[arg(long = "event", value_name = "EVENT", value_parser = named(Event::ALL, Event::name), allow_hyphen_values = true)]
    events: Vec<Event>,
    /// A note, up to 4,000 characters
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
}

impl CheckIn {
    /// The check-in as entered.
    pub(crate) fn entry(self) -> CheckInEntry {
        let scores = [
            (Score::Redness, self.redness),
            (Score::Swelling, self.swelling),
            (Score::Peeling, self.peeling),
            (Score::Pain, self.pain),
            (Score::Itch, self.itch),
            (Score::Warmth, self.warmth),
        ];
        CheckInEntry {
            on: self.on,
            areas: (!self.areas.is_empty()).then_some(self.areas),
            scores: scores
                .into_iter()
                .filter_map(|(score, value)| {
                    Some(ScoreEntry {
                        score,
                        value: value?,
                    })
                })
                .collect(),
            open_skin: self.open_skin,
            darker: self.darker,
            lighter: self.lighter,
            signs: self.signs,
            events: self.events,
            note: self.note,
        }
    }
}
