//! Time as it is told to the core: an instant and the phone's zone with its rules.
//!
//! The only room that asks zone rules. They come from the phone's own database first (a law that changes
//! summer time reaches the patient with the system's update) and from the packed ones otherwise. Civil dates
//! and instants are chrono's everywhere else.

mod packed;
mod recent;
mod text;
mod zone;
mod zoneinfo;

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

use crate::error::{AftercareError, Result};

pub(crate) use zone::ClockChange;
pub use zone::Zone;

/// The years a diary can speak of. Outside them a date is a slip of the finger or a broken clock, and the
/// longest figure added to any date inside them stays a date.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=9900;

/// An instant and the zone the phone is in then. Every call that depends on time takes one.
///
/// Written and read as RFC 9557 has it: `2026-03-03T08:00:00+01:00[Europe/Madrid]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub instant: DateTime<Utc>,
    /// Where the phone is.
    pub zone: Zone,
}

impl Moment {
    /// A moment; refuses years outside [`YEARS`], which only a broken clock shows.
    pub fn new(instant: DateTime<Utc>, zone: Zone) -> Result<Self> {
        let year = zone.date_of(instant).year();
        if !YEARS.contains(&year) {
            return Err(out_of_years("now", instant));
        }
        Ok(Self { instant, zone })
    }

    /// The moment of a wall time in a zone, gaps and overlaps as [`Zone::instant_of`] has them.
    pub(crate) fn at(date: NaiveDate, time: NaiveTime, zone: &Zone) -> Self {
        Self {
            instant: zone.instant_of(date, time),
            zone: zone.clone(),
        }
    }

    /// The civil date here and now.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.zone.date_of(self.instant)
    }
}

/// Refuses a date outside [`YEARS`].
pub(crate) fn within_years(field: &str, date: NaiveDate) -> Result<NaiveDate> {
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(out_of_years(field, date))
    }
}

fn out_of_years(field: &str, value: impl fmt::Display) -> AftercareError {
    AftercareError::bad_input(
        field,
        value,
        format!("outside the years {} to {}", YEARS.start(), YEARS.end()),
    )
}
