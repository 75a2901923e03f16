//! Scores by date, a small picture for each: dots where something was entered, joined from one day to the next; where
//! nothing was, the day is shaded, for no entry means unknown.

use chrono::{Days, NaiveDate};
use maud::{Markup, html};

use super::axis::{Axis, percent};
use super::blocks::as_table;
use super::{Table, Told};

/// The highest score.
const MOST: u32 = 10;
/// Pixels a step of the score.
const STEP: u32 = 6;
/// Where the highest score lies.
const TOP: u32 = 9;
/// Where 0 lies.
const BASE: u32 = TOP + MOST * STEP;
/// Days named on the axis, every so many.
const NAMED_EVERY: usize = 7;

/// Stretches of days, newest first, and how to read them.
#[derive(Debug)]
pub(crate) struct Curves {
    /// What dots, lines and shades mean.
    pub(crate) how: String,
    /// The stretches.
    pub(crate) stretches: Vec<Stretch>,
    /// What opens the table of a stretch.
    pub(crate) as_table: String,
}

/// Days close to each other with entries.
#[derive(Debug)]
pub(crate) struct Stretch {
    /// Its days and the sessions on them, in words.
    pub(crate) title: String,
    /// The sessions on these days, in words.
    pub(crate) sessions: Vec<String>,
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The last day that could have an entry.
    pub(crate) to: NaiveDate,
    /// The last day shown.
    pub(crate) shown_to: NaiveDate,
    /// The dates of sessions.
    pub(crate) marks: Vec<NaiveDate>,
    /// One picture a score that was entered.
    pub(crate) curves: Vec<Curve>,
    /// Which scores were not, in words.
    pub(crate) not_entered: String,
    /// The same as numbers.
    pub(crate) table: Table,
}

/// One score.
#[derive(Debug)]
pub(crate) struct Curve {
    /// Its name.
    pub(crate) name: String,
    /// Its name with its days, and how many entries.
    pub(crate) told: Told,
    /// What was entered, by date.
    pub(crate) points: Vec<(NaiveDate, u8)>,
}

pub(super) fn curves(curves: &Curves, id: &str, mirrored: bool) -> Markup {
    html! {
        p class="faint" { (curves.how) }
        @for (at, stretch) in curves.stretches.iter().enumerate() {
            (self::stretch(stretch, &format!("{id}-{at}"), &curves.as_table, mirrored))
        }
    }
}

fn stretch(stretch: &Stretch, id: &str, table: &str, mirrored: bool) -> Markup {
    let until = stretch.shown_to + Days::new(1);
    let axis = Axis::new(stretch.from, until, mirrored);
    html! {
        section class="stretch" {
            h3 { (stretch.title) }
            @for session in &stretch.sessions { p { (session) } }
            div class="curves" {
                @for (at, curve) in stretch.curves.iter().enumerate() {
                    figure class="curve" {
                        figcaption { (curve.name) }
                        (picture(stretch, curve, &format!("{id}-{at}"), &axis))
                    }
                }
            }
            @if !stretch.not_entered.is_empty() { p class="faint" { (stretch.not_entered) } }
            (as_table(table, &stretch.table))
        }
    }
}

fn picture(stretch: &Stretch, curve: &Curve, id: &str, axis: &Axis) -> Markup {
    let (told, named_by) = curve.told.within(id);
    let start = if axis.forward(1) > 0 { "0%" } else { "100%" };
    html! {
        svg class="plot scores" role="img" aria-labelledby=(named_by) width="100%" height=(BASE + 26) {
            (told)
            @for (from, until) in unknown(stretch, &curve.points) {
                @let (x, width) = axis.span(from, until);
                rect class="unknown" x=(percent(x)) y=(TOP) width=(percent(width)) height=(BASE - TOP) {}
            }
            @for score in [0, MOST / 2, MOST] {
                @let y = height(score);
                line class="grid" x1="0%" y1=(y) x2="100%" y2=(y) {}
                text x=(start) dx=(axis.forward(-6)) y=(y + 4) text-anchor="end" { (score) }
            }
            (days(stretch, axis))
            @for mark in &stretch.marks { (session(*mark, axis)) }
            @for pair in curve.points.windows(2) { (joined(pair, axis)) }
            @for (date, score) in &curve.points {
                circle class="entry" cx=(percent(axis.middle(*date))) cy=(height((*score).into())) r="2.6" {}
            }
        }
    }
}

fn height(score: u32) -> u32 {
    BASE - score.min(MOST) * STEP
}

/// Two entries of neighbouring days; across a gap no line claims what lies between.
fn joined(pair: &[(NaiveDate, u8)], axis: &Axis) -> Markup {
    let [(from, before), (to, after)] = pair else {
        return html! {};
    };
    if *to != *from + Days::new(1) {
        return html! {};
    }
    let (x1, x2) = (percent(axis.middle(*from)), percent(axis.middle(*to)));
    let (y1, y2) = (height((*before).into()), height((*after).into()));
    html! { line class="curve" x1=(x1) y1=(y1) x2=(x2) y2=(y2) {} }
}

/// Every seventh day by its number.
fn days(stretch: &Stretch, axis: &Axis) -> Markup {
    let all = stretch.from.iter_days();
    let named = all
        .take_while(|date| *date <= stretch.shown_to)
        .step_by(NAMED_EVERY);
    html! {
        @for date in named {
            @let x = percent(axis.middle(date));
            text x=(x) y=(BASE + 23) text-anchor="middle" { (date.format("%-d")) }
        }
    }
}

/// A small triangle under the day of a session.
fn session(on: NaiveDate, axis: &Axis) -> Markup {
    let (x, y) = (percent(axis.middle(on)), BASE + 3);
    html! {
        svg class="point" x=(x) y=(y) width="1" height="1" { path class="session" d="M0 0 L5 8 L-5 8 Z" {} }
    }
}

/// The days without an entry, in runs; each run's end is not included.
fn unknown(stretch: &Stretch, points: &[(NaiveDate, u8)]) -> Vec<(NaiveDate, NaiveDate)> {
    let day = Days::new(1);
    let mut runs = Vec::new();
    let mut from = stretch.from;
    for (date, _) in points {
        if from < *date {
            runs.push((from, *date));
        }
        from = *date + day;
    }
    if from <= stretch.to {
        runs.push((from, stretch.to + day));
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn of(points: &[(&str, u8)]) -> (Stretch, Curve) {
        let told = |title: &str| Told {
            title: title.to_owned(),
            description: String::new(),
        };
        let stretch = Stretch {
            title: String::new(),
            sessions: Vec::new(),
            from: date("2026-03-01"),
            to: date("2026-03-10"),
            shown_to: date("2026-03-14"),
            marks: vec![date("2026-03-01")],
            curves: Vec::new(),
            not_entered: String::new(),
            table: Table::default(),
        };
        let points = points.iter().map(|(on, score)| (date(on), *score));
        let curve = Curve {
            name: "Redness".to_owned(),
            told: told("Redness"),
            points: points.collect(),
        };
        (stretch, curve)
    }

    #[test]
    fn a_day_without_an_entry_is_shaded_and_nothing_is_drawn_across_it() {
        let entered = [("2026-03-02", 5), ("2026-03-03", 4), ("2026-03-06", 0)];
        let (stretch, curve) = of(&entered);
        let runs = unknown(&stretch, &curve.points);
        let expected = [
            ("2026-03-01", "2026-03-02"),
            ("2026-03-04", "2026-03-06"),
            ("2026-03-07", "2026-03-11"),
        ];
        assert_eq!(
            runs,
            expected.map(|(from, until)| (date(from), date(until)))
        );
        let axis = Axis::new(stretch.from, date("2026-03-15"), false);
        let drawn = picture(&stretch, &curve, "x", &axis).into_string();
        assert_eq!(drawn.matches("class=\"curve\"").count(), 1, "{drawn}");
        assert_eq!(drawn.matches("class=\"entry\"").count(), 3);
        assert_eq!(drawn.matches("class=\"unknown\"").count(), 3);
    }

    #[test]
    fn a_day_still_to_come_is_not_unknown() {
        let (stretch, _) = of(&[]);
        assert_eq!(
            unknown(&stretch, &[]),
            [(date("2026-03-01"), date("2026-03-11"))]
        );
    }

    #[test]
    fn higher_is_higher_up() {
        assert_eq!((height(0), height(10)), (BASE, TOP));
        assert_eq!(height(99), TOP);
    }
}
