//! A length of time as protocols give it, and the date on which it has passed.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::{Serialize, Serializer};

use crate::error::AftercareError;

/// Why a figure is refused that no clinician's plan gives.
const OUT_OF_RANGE: &str = "between 1 hour and 10 years";

/// How long something is kept away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Figure {
    /// Civil days from day 0.
    Days(u32),
    /// Hours, counted from the end of day 0: the hour of the session may be unknown, and early is the wrong side
    /// to err on.
    Hours(u32),
    /// Weeks of seven civil days from day 0.
    Weeks(u32),
    /// Calendar months from day 0, clamped to the month's end.
    Months(u32),
    /// Until the clinician's word; no date.
    Word,
}

impl Figure {
    /// The longest figure that a clinician's plan may give, in days: ten years.
    pub const LONGEST_DAYS: u32 = 3_660;

    /// The first civil date, in the session's zone, on which the minimum has passed; `None` without a date.
    #[must_use]
    pub fn passes_on(self, on: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => on.checked_add_days(Days::new(days.into())),
            Self::Weeks(weeks) => on.checked_add_days(Days::new(u64::from(weeks) * 7)),
            Self::Hours(hours) => on.checked_add_days(Days::new(u64::from(hours.div_ceil(24)) + 1)),
            Self::Months(months) => on.checked_add_months(Months::new(months)),
            Self::Word => None,
        }
    }
}

impl Figure {
    /// The figure, where it is one that a clinician's plan may give; refuses none at all and more than ten years.
    pub(crate) fn in_range(self) -> Result<Self, AftercareError> {
        let (count, days) = match self {
            Self::Word => return Ok(self),
            Self::Days(count) => (count, count),
            Self::Weeks(count) => (count, count.saturating_mul(7)),
            Self::Hours(count) => (count, count.div_ceil(24)),
            // A month of thirty days and a half: ten years are 120 of them.
            Self::Months(count) => (count, count.saturating_mul(61).div_ceil(2)),
        };
        if count == 0 || days > Self::LONGEST_DAYS {
            return Err(AftercareError::bad_input("figure", self, OUT_OF_RANGE));
        }
        Ok(self)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Self::Days(count) => (count, "day"),
            Self::Hours(count) => (count, "hour"),
            Self::Weeks(count) => (count, "week"),
            Self::Months(count) => (count, "month"),
            Self::Word => return f.write_str("word"),
        };
        write!(f, "{count} {unit}{}", if *count == 1 { "" } else { "s" })
    }
}

impl FromStr for Figure {
    type Err = AftercareError;

    /// Reads `10 days`, `48 hours`, `6 weeks`, `1 month` or `word`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = |reason: &str| AftercareError::bad_input("figure", text, reason);
        let text = text.trim();
        if text == "word" {
            return Ok(Self::Word);
        }
        let shape = "not a figure such as 10 days, 48 hours, 6 weeks, 1 month or word";
        let (count, unit) = text.split_once(' ').ok_or_else(|| refuse(shape))?;
        let count: u32 = count.parse().map_err(|_| refuse(shape))?;
        let figure = match unit.trim() {
            "day" | "days" => Self::Days(count),
            "week" | "weeks" => Self::Weeks(count),
            "hour" | "hours" => Self::Hours(count),
            "month" | "months" => Self::Months(count),
            _ => return Err(refuse(shape)),
        };
        figure.in_range().map_err(|_| refuse(OUT_OF_RANGE))
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What keeps a hold after its date has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Then {
    /// Nothing: with its date it is gone.
    Nothing,
    /// Until the diary is clear ("+ healed").
    Healed,
    /// Until the clinician's word ("then word").
    Word,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_pass_where_the_house_rules_say() {
        for (figure, on, passes) in [
            ("7 days", "2026-03-01", "2026-03-08"),
            ("48 hours", "2026-03-01", "2026-03-04"),
            ("24 hours", "2026-03-01", "2026-03-03"),
            ("25 hours", "2026-03-01", "2026-03-04"),
            ("6 months", "2026-08-31", "2027-02-28"),
            ("1 month", "2028-01-31", "2028-02-29"),
            ("2 weeks", "2026-12-25", "2027-01-08"),
        ] {
            let passed = figure
                .parse::<Figure>()
                .unwrap()
                .passes_on(on.parse().unwrap());
            assert_eq!(passed, Some(passes.parse().unwrap()), "{figure} after {on}");
        }
        assert_eq!(Figure::Word.passes_on("2026-03-01".parse().unwrap()), None);
    }

    #[test]
    fn nonsense_is_no_figure() {
        for text in [
            "",
            "7",
            "days",
            "-1 days",
            "0 days",
            "3 fortnights",
            "99999999 days",
            "4000 days",
        ] {
            assert!(text.parse::<Figure>().is_err(), "{text}");
        }
    }
}
