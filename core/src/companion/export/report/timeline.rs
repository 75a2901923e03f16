//! A course along the calendar, and the same dates as a table.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Gathered, names};
use crate::diary::{Session, SessionState};
use crate::exchange::report::{Block, Cell, Lane, Legend, Mark, Table, Text, Tick, Timeline, Told};
use crate::plan::{CourseFacts, CourseProgress, HoldSpan, SessionSpans};
use crate::protocol::HoldKind;
use crate::words::Say;

/// How far ahead a picture reaches at most: the longest figure is 24 months.
const FARTHEST: Months = Months::new(25);

/// What a picture of a course is drawn from.
struct Drawn<'d> {
    gathered: &'d Gathered<'d>,
    sessions: Vec<&'d Session>,
    spans: Vec<SessionSpans>,
    progress: &'d CourseProgress,
    from: NaiveDate,
    /// The day after the last.
    until: NaiveDate,
}

pub(super) fn of(
    gathered: &Gathered<'_>,
    course: &CourseFacts,
    progress: &CourseProgress,
) -> Vec<Block> {
    let words = gathered.words;
    let own = |session: &&Session| session.course == course.course.id;
    let sessions: Vec<&Session> = gathered.facts.sessions.iter().filter(own).collect();
    let mut drawn = Drawn {
        gathered,
        sessions,
        spans: gathered.outlook.spans(&course.course.id),
        progress,
        from: first_of_month(course.first_on.max(gathered.since)),
        until: gathered.today.date,
    };
    drawn.until = first_of_month(drawn.last()) + Months::new(1);
    vec![
        Block::Timeline(drawn.timeline()),
        Block::AsTable(words.text("report-as-table"), drawn.table()),
    ]
}

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

impl Drawn<'_> {
    /// The last day to be shown.
    fn last(&self) -> NaiveDate {
        let today = self.gathered.today.date;
        let sessions = self.sessions.iter().map(|it| it.on);
        let downtime = self.spans.iter().filter_map(|it| Some(it.downtime?.up_to));
        let holds = self.spans.iter().flat_map(|it| &it.holds);
        let holds = holds.filter_map(|it| it.passes_on);
        let all = sessions.chain(downtime).chain(holds);
        let last = all.fold(today, NaiveDate::max).min(today + FARTHEST);
        let windows = self.windows().into_iter().map(|(_, _, to)| to);
        shown_to(self.from, last, windows.max())
    }

    /// The windows described: a name each, first and last day.
    fn windows(&self) -> Vec<(String, NaiveDate, NaiveDate)> {
        let words = self.gathered.words;
        let due = &self.progress.due;
        let next = due.next_session.as_ref();
        let next = next.map(|it| (words.text("report-lane-next"), it.earliest, it.latest));
        let touch_up = due.touch_up.as_ref();
        let touch_up =
            touch_up.map(|it| (words.text("report-lane-touch-up"), it.opens_on, it.due_by));
        next.into_iter().chain(touch_up).collect()
    }

    fn timeline(&self) -> Timeline {
        let words = self.gathered.words;
        let (from, to) = (words.date(self.from), words.date(self.until - Days::new(1)));
        let values = [("from", Say::Text(&from)), ("to", Say::Text(&to))];
        Timeline {
            told: Told {
                title: words.text("report-timeline"),
                description: words.with("report-timeline-what", &values),
            },
            from: self.from,
            until: self.until,
            ticks: self.ticks(),
            today: (self.gathered.today.date, words.text("report-today")),
            lanes: self.lanes(),
            legend: Legend {
                done: words.text("report-legend-done"),
                booked: words.text("report-legend-booked"),
                days: words.text("report-legend-days"),
                may_last: words.text("report-legend-may-last"),
                word: words.text("report-legend-word"),
                window: words.text("report-legend-window"),
            },
        }
    }

    fn ticks(&self) -> Vec<Tick> {
        let words = self.gathered.words;
        let months = (0..).map(|month| self.from + Months::new(month));
        let months = months.take_while(|on| *on < self.until);
        months
            .map(|on| Tick {
                on,
                month: words.text(&format!("month-{}", on.month())),
                year: on.year().to_string(),
            })
            .collect()
    }

    fn lanes(&self) -> Vec<Lane> {
        let words = self.gathered.words;
        let sessions = self.sessions.iter().map(|session| match session.state {
            SessionState::Done => Mark::Done(session.on),
            SessionState::Booked | SessionState::Cancelled => Mark::Booked(session.on),
        });
        let mut lanes = vec![Lane {
            name: words.text("report-lane-sessions"),
            marks: sessions.filter(|it| self.shows(*it)).collect(),
        }];
        lanes.push(Lane {
            name: words.text("report-lane-downtime"),
            marks: self.spans.iter().flat_map(downtime).collect(),
        });
        lanes.extend(HoldKind::ALL.iter().map(|kind| Lane {
            name: names::hold(words, *kind),
            marks: self.marks(*kind),
        }));
        lanes.extend(self.windows().into_iter().map(|(name, from, to)| Lane {
            name,
            marks: vec![if from < self.until {
                Mark::Window(from, to + Days::new(1))
            } else {
                Mark::Later
            }],
        }));
        for lane in &mut lanes {
            lane.marks.retain(|it| self.shows(*it));
        }
        lanes.retain(|lane| !lane.marks.is_empty());
        lanes
    }

    /// Whether any of a mark lies within the picture.
    fn shows(&self, mark: Mark) -> bool {
        match mark {
            Mark::Later => true,
            Mark::Done(on) | Mark::Booked(on) => self.from <= on && on < self.until,
            Mark::Days(from, until)
            | Mark::MayLast(from, until)
            | Mark::Word(from, until, _)
            | Mark::Window(from, until) => from < until && self.from < until && from < self.until,
        }
    }

    /// What the sessions keep away of one kind: the minimum first, then what waits for the clinician's word.
    fn marks(&self, kind: HoldKind) -> Vec<Mark> {
        let mut marks = Vec::new();
        for session in &self.spans {
            for hold in session.holds.iter().filter(|it| it.kind == kind) {
                if let Some(passes_on) = hold.passes_on {
                    marks.push(Mark::Days(session.on, passes_on));
                }
                marks.extend(self.waiting(session.on, hold));
            }
        }
        marks
    }

    fn waiting(&self, session: NaiveDate, hold: &HoldSpan) -> Option<Mark> {
        if !hold.waits_for_word() {
            return None;
        }
        let from = hold.passes_on.unwrap_or(session);
        let now = self.gathered.today.date + Days::new(1);
        let until = hold.lifted_on.unwrap_or(now);
        Some(Mark::Word(from, until, hold.lifted_on.is_some()))
    }

    /// The dates of the picture, session by session.
    fn table(&self) -> Table {
        let words = self.gathered.words;
        let mut rows = Vec::new();
        for session in &self.sessions {
            rows.push(self.session(session));
            let spans = self.spans.iter().filter(|it| it.session == session.id);
            rows.extend(spans.flat_map(|it| self.of_session(it)));
        }
        rows.extend(self.windows().into_iter().map(|(name, from, to)| {
            let (from, to) = (words.date(from), words.date(to));
            vec![name.into(), from.into(), to.into(), Cell::default()]
        }));
        Table {
            caption: words.text("report-timeline"),
            caption_seen: true,
            heads: vec![
                words.text("report-head-what"),
                words.text("report-head-from"),
                words.text("report-head-to"),
                words.text("report-head-basis"),
            ],
            rows,
            ..Table::default()
        }
    }

    fn session(&self, session: &Session) -> Vec<Cell> {
        let words = self.gathered.words;
        let of = names::treatment(words, session.treatment);
        let state = names::state(words, session.state);
        vec![
            Cell::from(of).with_faint([Text::from(state)]),
            words.date(session.on).into(),
            Cell::default(),
            Cell::default(),
        ]
    }

    fn of_session(&self, spans: &SessionSpans) -> Vec<Vec<Cell>> {
        let gathered = self.gathered;
        let words = gathered.words;
        let downtime = spans.downtime.map(|it| {
            let up_to = words.date(it.up_to);
            let up_to = words.with("report-up-to", &[("date", Say::Text(&up_to))]);
            vec![
                words.text("report-lane-downtime").into(),
                words.date(it.from).into(),
                Cell::from(words.date(it.to)).with_faint([Text::from(up_to)]),
                gathered.stands(it.basis).into(),
            ]
        });
        let holds = spans.holds.iter().map(|it| {
            vec![
                names::hold(words, it.kind).into(),
                words.date(spans.on).into(),
                self.end(it),
                gathered.stands(it.basis).into(),
            ]
        });
        downtime.into_iter().chain(holds).collect()
    }

    /// The date on which the minimum passes, and what follows it.
    fn end(&self, hold: &HoldSpan) -> Cell {
        let words = self.gathered.words;
        let passes = hold.passes_on.map(|date| words.date(date));
        let figure = names::lasting(words, hold.figure, hold.then);
        let lifted = hold.lifted_on.map(|date| {
            let date = words.date(date);
            words.with("report-word-on", &[("date", Say::Text(&date))])
        });
        let faint = std::iter::once(figure).chain(lifted).map(Text::from);
        Cell::lines(passes.map(Text::from)).with_faint(faint)
    }
}

/// A window is shown to its end, unless the picture would be more than twice as long for it: then what lies near would
/// be too small to be seen.
fn shown_to(from: NaiveDate, last: NaiveDate, window: Option<NaiveDate>) -> NaiveDate {
    let window = window.unwrap_or(last).max(last);
    if window - from <= (last - from) * 2 {
        window
    } else {
        last
    }
}

fn downtime(spans: &SessionSpans) -> Vec<Mark> {
    let Some(days) = spans.downtime else {
        return Vec::new();
    };
    let after = days.to + Days::new(1);
    vec![
        Mark::Days(days.from, after),
        Mark::MayLast(after, days.up_to + Days::new(1)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::test_facts::date;

    #[test]
    fn a_far_window_does_not_make_the_picture_small() {
        let shown = |window: Option<&str>| {
            let (from, last) = (date("2026-03-01"), date("2026-05-01"));
            shown_to(from, last, window.map(date)).to_string()
        };
        assert_eq!(shown(None), "2026-05-01");
        assert_eq!(shown(Some("2026-04-10")), "2026-05-01");
        assert_eq!(shown(Some("2026-06-30")), "2026-06-30");
        assert_eq!(shown(Some("2027-05-01")), "2026-05-01");
    }
}
