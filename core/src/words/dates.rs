//! Dates and times in the language's own form.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::messages::{ISOLATE, ISOLATE_END, RIGHT_TO_LEFT};
use super::{Say, Words};

/// The places of a form's parts, marked by characters that no text has.
const WEEKDAY: char = '\u{1}';
const DAY: char = '\u{2}';
const MONTH: char = '\u{3}';
const YEAR: char = '\u{4}';
const HOUR: char = '\u{5}';
const MINUTE: char = '\u{6}';

/// The forms and names that a language's dates are made of, looked up once: every screen is full of dates.
#[derive(Debug)]
pub(super) struct DateForms {
    full: Form,
    day: Form,
    time: String,
    /// From Monday.
    weekdays: Vec<String>,
    /// From January.
    months: Vec<String>,
}

/// A date's form with marks where its parts go. The first of a month has its own: in French it is an ordinal,
/// "1er mars", and the message tells it by `{ $day -> [1] ...`.
#[derive(Debug)]
struct Form {
    first: String,
    other: String,
}

impl Form {
    fn of(words: &Words, id: &str) -> Self {
        let (weekday, day, month, year) = (part(WEEKDAY), part(DAY), part(MONTH), part(YEAR));
        let of_day = |day| {
            let values = [
                ("weekday", Say::Text(&weekday)),
                ("day", day),
                ("month", Say::Text(&month)),
                ("year", Say::Text(&year)),
            ];
            marked(words, id, &values)
        };
        Self {
            first: of_day(Say::Number(1)),
            other: of_day(Say::Text(&day)),
        }
    }

    fn on(&self, date: NaiveDate) -> &str {
        if date.day() == 1 {
            &self.first
        } else {
            &self.other
        }
    }
}

fn part(mark: char) -> String {
    mark.to_string()
}

/// A date is of one language throughout, and isolated as a whole where it is put into a message: its parts are not.
fn marked(words: &Words, id: &str, values: &[(&'static str, Say<'_>)]) -> String {
    words
        .with(id, values)
        .replace([ISOLATE, ISOLATE_END, RIGHT_TO_LEFT], "")
}

impl DateForms {
    fn of(words: &Words) -> Self {
        let weekday = |number: u32| words.text(&format!("weekday-{number}"));
        let month = |number: u32| words.text(&format!("month-{number}"));
        let (hour, minute) = (part(HOUR), part(MINUTE));
        let time = [("hour", Say::Text(&hour)), ("minute", Say::Text(&minute))];
        Self {
            full: Form::of(words, "date-full"),
            day: Form::of(words, "date-day"),
            time: marked(words, "time-of-day", &time),
            weekdays: (1..=7).map(weekday).collect(),
            months: (1..=12).map(month).collect(),
        }
    }

    fn fill(&self, form: &Form, date: NaiveDate) -> String {
        let mut text = String::with_capacity(48);
        for part in form.on(date).chars() {
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
        let forms = self.forms();
        forms.fill(&forms.full, date)
    }

    /// With weekday, without year: "Sunday 8 March".
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        let forms = self.forms();
        forms.fill(&forms.day, date)
    }

    /// A wall time: "08:00".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let two = |number: u32| format!("{number:02}");
        self.forms()
            .time
            .replace(HOUR, &two(time.hour()))
            .replace(MINUTE, &two(time.minute()))
    }

    fn forms(&self) -> &'static DateForms {
        self.locale.dates(|| DateForms::of(self))
    }
}
