//! Days across a picture, as per cent of its width.

use chrono::NaiveDate;
use maud::{Markup, html};

/// Names that fit beside each other on a phone and on paper.
const NAMES: [(&str, usize, f64); 2] = [("narrow", 4, 77.0), ("wide", 9, 89.0)];

/// The days that a picture shows, from left to right or from right to left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    from: NaiveDate,
    days: f64,
    mirrored: bool,
}

/// A day with a name on it: the first of a month.
#[derive(Debug)]
pub(crate) struct Tick {
    /// Which.
    pub(crate) on: NaiveDate,
    /// The month.
    pub(crate) month: String,
    /// The year.
    pub(crate) year: String,
}

/// Days between two dates.
fn days(from: NaiveDate, to: NaiveDate) -> f64 {
    f64::from(i32::try_from((to - from).num_days()).unwrap_or(i32::MAX))
}

/// As SVG has it.
pub(super) fn percent(place: f64) -> String {
    format!("{place:.2}%")
}

impl Axis {
    /// From one date until another, the second not included.
    pub(super) fn new(from: NaiveDate, until: NaiveDate, mirrored: bool) -> Self {
        Self {
            from,
            days: days(from, until).max(1.0),
            mirrored,
        }
    }

    /// How far along a day begins, whichever way it runs, from 0 to 100.
    fn along(&self, date: NaiveDate, into: f64) -> f64 {
        (((days(self.from, date) + into) / self.days) * 100.0).clamp(0.0, 100.0)
    }

    /// Where a day begins.
    pub(super) fn at(&self, date: NaiveDate) -> f64 {
        self.placed(self.along(date, 0.0))
    }

    /// Where the middle of a day lies.
    pub(super) fn middle(&self, date: NaiveDate) -> f64 {
        self.placed(self.along(date, 0.5))
    }

    fn placed(&self, along: f64) -> f64 {
        if self.mirrored { 100.0 - along } else { along }
    }

    /// The left edge and the width of the days from one until another, the second not included.
    pub(super) fn span(&self, from: NaiveDate, until: NaiveDate) -> (f64, f64) {
        let (start, end) = (self.at(from), self.at(until));
        (start.min(end), (end - start).abs())
    }

    /// Whether a text that begins on a day had better run back from it.
    pub(super) fn runs_back(&self, date: NaiveDate) -> bool {
        self.along(date, 0.0) > 60.0
    }

    /// Along the axis, in pixels: to the right, or to the left where it is mirrored.
    pub(super) fn forward(&self, pixels: i32) -> i32 {
        if self.mirrored { -pixels } else { pixels }
    }

    /// Lines at the first of each month, and names on as many as fit: one choice for a phone, one for more width.
    pub(super) fn months(&self, ticks: &[Tick], from: u32, to: u32) -> Markup {
        html! {
            @for tick in ticks {
                @let x = percent(self.at(tick.on));
                line class="grid" x1=(x) y1=(from) x2=(x) y2=(to) {}
            }
            @for (class, fit, last) in NAMES {
                g class=(class) {
                    @for (tick, year) in self.named(ticks, fit, last) {
                        @let x = percent(self.at(tick.on));
                        text x=(x) dx=(self.forward(2)) y="11" { (tick.month) }
                        @if year { text x=(x) dx=(self.forward(2)) y="24" { (tick.year) } }
                    }
                }
            }
        }
    }

    /// The months that are named, so that a given number fit, none of them past a place beyond which it would be cut
    /// off; each with whether its year is new.
    fn named<'t>(&self, ticks: &'t [Tick], fit: usize, last: f64) -> Vec<(&'t Tick, bool)> {
        let step = ticks.len().div_ceil(fit).max(1);
        let mut year = "";
        let mut named = Vec::new();
        for tick in ticks.iter().step_by(step) {
            if self.along(tick.on, 0.0) > last {
                break;
            }
            named.push((tick, tick.year != year));
            year = &tick.year;
        }
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn days_lie_along_the_way_the_language_runs() {
        let (from, until) = (date("2026-03-01"), date("2026-03-11"));
        let axis = Axis::new(from, until, false);
        assert!(near(axis.at(date("2026-03-06")), 50.0));
        assert!(near(axis.middle(date("2026-03-01")), 5.0));
        assert_eq!(percent(axis.span(from, date("2026-03-03")).1), "20.00%");
        let mirrored = Axis::new(from, until, true);
        assert!(near(mirrored.middle(date("2026-03-01")), 95.0));
        let (left, width) = mirrored.span(from, date("2026-03-03"));
        assert!(near(left, 80.0) && near(width, 20.0));
        assert_eq!((axis.forward(4), mirrored.forward(4)), (4, -4));
    }

    #[test]
    fn what_lies_outside_stays_within_the_picture() {
        let axis = Axis::new(date("2026-03-01"), date("2026-03-11"), false);
        assert!(near(axis.at(date("2020-01-01")), 0.0));
        assert!(near(axis.at(date("2030-01-01")), 100.0));
        let one = Axis::new(date("2026-03-01"), date("2026-03-01"), false);
        assert!(one.middle(date("2026-03-01")).is_finite());
    }

    #[test]
    fn as_many_months_are_named_as_fit() {
        let ticks: Vec<Tick> = (0..30)
            .map(|month| Tick {
                on: date("2026-01-01") + chrono::Months::new(month),
                month: month.to_string(),
                year: (2026 + month / 12).to_string(),
            })
            .collect();
        let axis = Axis::new(date("2026-01-01"), date("2028-07-01"), false);
        let named = axis.named(&ticks, 4, 77.0);
        let months: Vec<&str> = named.iter().map(|(tick, _)| &*tick.month).collect();
        assert_eq!(months, ["0", "8", "16"]);
        let years: Vec<bool> = named.iter().map(|(_, year)| *year).collect();
        assert_eq!(years, [true, false, true]);
        assert!(axis.named(&ticks, 9, 89.0).len() > 5);
    }
}
