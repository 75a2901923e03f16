//! Dates in the language's own form.

use chrono::{Datelike, NaiveDate};

use super::{Say, Words};

/// The places of a form's parts, marked by characters that no text has.
const WEEKDAY: char = '\u{1}';
const DAY: char = '\u{2}';
const MONTH: char = '\u{3}';
const YEAR: char = '\u{4}';

/// The forms and names that a language's dates are made of, looked up once: every screen is full of dates.
#[derive(Debug, Default)]
pub(super) struct DateForms {
    full: String,
    day: String,
    /// From Monday.
    weekdays: Vec<String>,
    /// From January.
    months: Vec<String>,
}

impl DateForms {
    pub(super) fn of(words: &Words) -> Self {
        let marked = |id| {
            let part = |mark: char| mark.to_string();
            let (weekday, day, month, year) = (part(WEEKDAY), part(DAY), part(MONTH), part(YEAR));
            let values = [
                ("weekday", Say::Text(&weekday)),
                ("day", Say::Text(&day)),
                ("month", Say::Text(&month)),
                ("year", Say::Text(&year)),
            ];
            words.with(id, &values)
        };
        let weekday = |number: u32| words.text(&format!("weekday-{number}"));
        let month = |number: u32| words.text(&format!("month-{number}"));
        Self {
            full: marked("date-full"),
            day: marked("date-day"),
            weekdays: (1..=7).map(weekday).collect(),
            months: (1..=12).map(month).collect(),
        }
    }

    fn fill(&self, form: &str, date: NaiveDate) -> String {
        let mut text = String::with_capacity(32);
        for part in form.chars() {
            match part {
                WEEKDAY => text += &self.weekdays[date.weekday().num_days_from_monday() as usize],
                MONTH => text += &self.months[date.month0() as usize],
                DAY => text += &date.day().to_string(),
                YEAR => text += &date.year().to_string(),
                other => text.push(other),
            }
        }
        text
    }
}

impl Words {
    /// With weekday and year: "Sunday 8 March 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.dates.fill(&self.dates.full, date)
    }

    /// With weekday, without year: "Sunday 8 March".
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        self.dates.fill(&self.dates.day, date)
    }
}
