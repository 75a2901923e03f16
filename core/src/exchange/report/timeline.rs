//! A course along the calendar: a lane for its sessions, one for downtime, one for each thing kept away, one for the
//! window described next.

use chrono::{Days, NaiveDate};
use maud::{Markup, html};

use super::Told;
use super::axis::{Axis, Tick, percent};

/// Where the lanes begin, below the names of months and years.
const TOP: u32 = 34;
/// The height of a lane: its name, and below it what it holds.
const LANE: u32 = 31;
/// Where in a lane a bar lies, and how high it is.
const BAR: (u32, u32) = (16, 8);

/// A course's picture.
#[derive(Debug)]
pub(crate) struct Timeline {
    /// Its name and what it shows.
    pub(crate) told: Told,
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The day after the last.
    pub(crate) until: NaiveDate,
    /// The months within.
    pub(crate) ticks: Vec<Tick>,
    /// Today, and what it is called.
    pub(crate) today: (NaiveDate, String),
    /// From top to bottom.
    pub(crate) lanes: Vec<Lane>,
    /// What the marks mean, of those it has.
    pub(crate) legend: Legend,
}

/// A name and what belongs to it.
#[derive(Debug)]
pub(crate) struct Lane {
    /// Its name.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) marks: Vec<Mark>,
}

/// What lies in a lane. A range does not include its second date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A session done.
    Done(NaiveDate),
    /// A session booked.
    Booked(NaiveDate),
    /// Days commonly described, or kept away at least.
    Days(NaiveDate, NaiveDate),
    /// Days that it may last.
    MayLast(NaiveDate, NaiveDate),
    /// Until the clinician's word: to the second date where that was recorded, else with no end.
    Word(NaiveDate, NaiveDate, bool),
    /// A window described.
    Window(NaiveDate, NaiveDate),
    /// A window that opens later than the picture shows.
    Later,
}

/// What each kind of mark means.
#[derive(Debug, Default)]
pub(crate) struct Legend {
    /// [`Mark::Done`].
    pub(crate) done: String,
    /// [`Mark::Booked`].
    pub(crate) booked: String,
    /// [`Mark::Days`].
    pub(crate) days: String,
    /// [`Mark::MayLast`].
    pub(crate) may_last: String,
    /// [`Mark::Word`].
    pub(crate) word: String,
    /// [`Mark::Window`] and [`Mark::Later`].
    pub(crate) window: String,
}

pub(super) fn timeline(timeline: &Timeline, id: &str, mirrored: bool) -> Markup {
    let axis = Axis::new(timeline.from, timeline.until, mirrored);
    let lanes = u32::try_from(timeline.lanes.len()).unwrap_or(0);
    let bottom = TOP + lanes * LANE;
    let (told, named_by) = timeline.told.within(id);
    html! {
        figure class="timeline" {
            svg class="plot" role="img" aria-labelledby=(named_by) width="100%" height=(bottom + 20) {
                (told)
                (axis.months(&timeline.ticks, 0, bottom))
                (today(timeline, &axis, bottom))
                @for (lane, top) in timeline.lanes.iter().zip((TOP..).step_by(LANE as usize)) {
                    (self::lane(lane, top, &axis))
                }
            }
            (legend(timeline, mirrored))
        }
    }
}

/// A line over the whole height, behind what follows, with its name at the foot, away from the months' names.
fn today(timeline: &Timeline, axis: &Axis, bottom: u32) -> Markup {
    let (date, name) = &timeline.today;
    if *date < timeline.from || *date >= timeline.until {
        return html! {};
    }
    let x = percent(axis.middle(*date));
    let back = axis.runs_back(*date);
    let anchor = if back { "end" } else { "start" };
    let dx = axis.forward(if back { -4 } else { 4 });
    html! {
        line class="today" x1=(x) y1=(TOP - 6) x2=(x) y2=(bottom + 16) {}
        text class="today" x=(x) dx=(dx) y=(bottom + 15) text-anchor=(anchor) { (name) }
    }
}

fn lane(lane: &Lane, top: u32, axis: &Axis) -> Markup {
    let start = if axis.forward(1) > 0 { "0%" } else { "100%" };
    html! {
        text class="lane" x=(start) y=(top + 11) { (lane.name) }
        @for mark in &lane.marks { (self::mark(*mark, top + BAR.0, axis)) }
    }
}

fn mark(mark: Mark, top: u32, axis: &Axis) -> Markup {
    let middle = top + BAR.1 / 2;
    match mark {
        Mark::Done(on) => round("done", on, middle, axis),
        Mark::Booked(on) => round("booked", on, middle, axis),
        Mark::Days(from, until) => bar("days", axis.span(from, until), top),
        Mark::MayLast(from, until) => bar("may-last", axis.span(from, until), top),
        Mark::Window(from, until) => bar("window", axis.span(from, until), top),
        Mark::Later => {
            let end = if axis.forward(1) > 0 { "100%" } else { "0%" };
            arrow("window-point", end, middle, axis)
        }
        Mark::Word(from, until, ended) => {
            let (start, end) = (percent(axis.at(from)), percent(axis.at(until)));
            html! {
                line class="word" x1=(start) y1=(middle) x2=(end) y2=(middle) {}
                @if ended {
                    line class="word-end" x1=(end) y1=(top) x2=(end) y2=(top + BAR.1) {}
                } @else {
                    (arrow("word-point", &end, middle, axis))
                }
            }
        }
    }
}

/// A point of an arrow: a path within a picture of its own, which can be placed by per cent.
fn arrow(class: &str, x: &str, y: u32, axis: &Axis) -> Markup {
    let path = if axis.forward(1) > 0 {
        "M-6 -4 L0 0 L-6 4"
    } else {
        "M6 -4 L0 0 L6 4"
    };
    html! { svg class="point" x=(x) y=(y) width="1" height="1" { path class=(class) d=(path) {} } }
}

fn round(class: &str, on: NaiveDate, y: u32, axis: &Axis) -> Markup {
    html! { circle class=(class) cx=(percent(axis.middle(on))) cy=(y) r="5" {} }
}

fn bar(class: &str, (x, width): (f64, f64), top: u32) -> Markup {
    html! { rect class=(class) x=(percent(x)) y=(top) width=(percent(width)) height=(BAR.1) {} }
}

/// What the marks mean: only those that are there.
fn legend(timeline: &Timeline, mirrored: bool) -> Markup {
    let has = |is: fn(&Mark) -> bool| {
        let mut marks = timeline.lanes.iter().flat_map(|lane| &lane.marks);
        marks.any(is)
    };
    let names = &timeline.legend;
    // A sample shows how a mark looks; any day does.
    let (day, until) = (NaiveDate::default(), NaiveDate::default() + Days::new(1));
    let axis = Axis::new(day, until, mirrored);
    let samples = [
        (
            has(|it| matches!(it, Mark::Done(_))),
            Mark::Done(day),
            &names.done,
        ),
        (
            has(|it| matches!(it, Mark::Booked(_))),
            Mark::Booked(day),
            &names.booked,
        ),
        (
            has(|it| matches!(it, Mark::Days(..))),
            Mark::Days(day, until),
            &names.days,
        ),
        (
            has(|it| matches!(it, Mark::MayLast(..))),
            Mark::MayLast(day, until),
            &names.may_last,
        ),
        (
            has(|it| matches!(it, Mark::Word(..))),
            Mark::Word(day, until, false),
            &names.word,
        ),
        (
            has(|it| matches!(it, Mark::Window(..) | Mark::Later)),
            Mark::Window(day, until),
            &names.window,
        ),
    ];
    html! {
        ul class="legend" {
            @for (_, sample, name) in samples.iter().filter(|(there, _, _)| *there) {
                li {
                    svg class="plot sample" aria-hidden="true" width="28" height="12" {
                        (mark(*sample, 2, &axis))
                    }
                    " " (name)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn drawn(marks: Vec<Mark>, mirrored: bool) -> String {
        let of = Timeline {
            told: Told {
                title: "course".to_owned(),
                description: "dates".to_owned(),
            },
            from: date("2026-03-01"),
            until: date("2026-03-11"),
            ticks: Vec::new(),
            today: (date("2026-03-08"), "today".to_owned()),
            lanes: vec![Lane {
                name: "lane".to_owned(),
                marks,
            }],
            legend: Legend {
                word: "until the word".to_owned(),
                window: "window".to_owned(),
                ..Legend::default()
            },
        };
        timeline(&of, "x", mirrored).into_string()
    }

    #[test]
    fn what_waits_for_a_word_has_no_end_until_it_is_given() {
        let (from, until) = (date("2026-03-02"), date("2026-03-09"));
        let waiting = drawn(vec![Mark::Word(from, until, false)], false);
        let given = drawn(vec![Mark::Word(from, until, true)], false);
        assert!(waiting.contains("word-point") && !waiting.contains("word-end"));
        assert!(
            given.contains("class=\"word-end\" x1=\"80.00%\""),
            "{given}"
        );
    }

    #[test]
    fn the_legend_names_what_is_there() {
        let window = drawn(vec![Mark::Later], false);
        assert!(window.contains(" window</li>") && !window.contains("until the word"));
    }

    #[test]
    fn time_runs_as_the_language_does() {
        let bar = Mark::Days(date("2026-03-01"), date("2026-03-03"));
        assert!(drawn(vec![bar], false).contains("class=\"days\" x=\"0.00%\""));
        assert!(drawn(vec![bar], true).contains("class=\"days\" x=\"80.00%\""));
    }

    #[test]
    fn today_has_no_line_where_it_is_not_shown() {
        assert!(drawn(Vec::new(), false).contains("class=\"today\""));
        let early = Timeline {
            told: Told {
                title: String::new(),
                description: String::new(),
            },
            from: date("2026-04-01"),
            until: date("2026-05-01"),
            ticks: Vec::new(),
            today: (date("2026-03-08"), "today".to_owned()),
            lanes: Vec::new(),
            legend: Legend::default(),
        };
        assert!(!timeline(&early, "x", false).into_string().contains("today"));
    }
}
