//! Dates in the language's own form.

use chrono::{Datelike, NaiveDate};

use super::{Say, Words};

impl Words {
    /// With weekday and year: "Sunday 8 March 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.dated("date-full", date)
    }

    /// With weekday, without year: "Sunday 8 March".
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        self.dated("date-day", date)
    }

    fn dated(&self, form: &str, date: NaiveDate) -> String {
        let weekday = &self.weekdays[date.weekday().num_days_from_monday() as usize];
        let month = &self.months[date.month0() as usize];
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.with(
            form,
            &[
                ("weekday", Say::Text(weekday)),
                ("day", Say::Text(&day)),
                ("month", Say::Text(month)),
                ("year", Say::Text(&year)),
            ],
        )
    }
}
