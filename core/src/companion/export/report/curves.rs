//! Scores by date: days that lie close together make a stretch, which has one small picture a score.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};

use super::{Gathered, count, names};
use crate::diary::{CheckIn, Score, Session, SessionState};
use crate::exchange::report::{Block, Cell, Curve, Curves, Look, Section, Stretch, Table, Told};
use crate::words::Say;

/// A longer pause between entries ends a stretch.
const PAUSE: TimeDelta = TimeDelta::days(14);
/// A session this long before the first entry belongs to its stretch.
const SESSION_BEFORE: Days = Days::new(7);
/// Days shown at least, so that two entries do not fill a picture.
const LEAST: Days = Days::new(13);
/// Days shown at most; a longer stretch is parted evenly.
const MOST: i64 = 42;

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    if gathered.check_ins().next().is_none() && !gathered.facts.any_session {
        return None;
    }
    let mut stretches: Vec<Stretch> = parts(gathered)
        .into_iter()
        .map(|part| stretch(gathered, part))
        .collect();
    stretches.reverse();
    let block = if stretches.is_empty() {
        Block::Text(words.text("report-scores-none").into())
    } else {
        Block::Curves(Curves {
            how: words.text("report-scores-how"),
            stretches,
            as_table: words.text("report-as-table"),
        })
    };
    Some(Section {
        id: "scores",
        title: words.text("report-scores"),
        blocks: vec![block],
    })
}

fn scored(check_in: &CheckIn) -> bool {
    Score::ALL.iter().any(|it| check_in.score(*it).is_some())
}

fn done<'g>(gathered: &'g Gathered<'_>) -> impl Iterator<Item = &'g Session> {
    let sessions = gathered.facts.sessions.iter();
    sessions.filter(|it| it.state == SessionState::Done && it.on >= gathered.since)
}

/// Days shown together: first, last to have an entry, last shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    from: NaiveDate,
    to: NaiveDate,
    shown_to: NaiveDate,
}

/// The parts of the diary that have scores, by date.
fn parts(gathered: &Gathered<'_>) -> Vec<Part> {
    let entered = gathered.check_ins().filter(|it| scored(it));
    let entered: BTreeSet<NaiveDate> = entered.map(|it| it.date).collect();
    let sessions: BTreeSet<NaiveDate> = done(gathered).map(|it| it.on).collect();
    parted(&entered, &sessions, gathered.today.date)
}

fn parted(
    entered: &BTreeSet<NaiveDate>,
    sessions: &BTreeSet<NaiveDate>,
    today: NaiveDate,
) -> Vec<Part> {
    let entered: Vec<NaiveDate> = entered.iter().copied().collect();
    let mut all = Vec::new();
    let mut free_from = NaiveDate::MIN;
    for close in entered.chunk_by(|one, other| *other - *one <= PAUSE) {
        let (Some(first), Some(last)) = (close.first(), close.last()) else {
            continue;
        };
        let before = (*first - SESSION_BEFORE).max(free_from)..=*first;
        let from = sessions.range(before).next().unwrap_or(first);
        free_from = last.succ_opt().unwrap_or(NaiveDate::MAX);
        let days = (*last - *from).num_days() + 1;
        let pieces = (days + MOST - 1) / MOST;
        for piece in 0..pieces {
            let day = |piece: i64| *from + TimeDelta::days(days * piece / pieces);
            let (from, last) = (day(piece), day(piece + 1) - Days::new(1));
            let shown_to = last.max(from + LEAST);
            all.push(Part {
                from,
                to: shown_to.min(today).max(last),
                shown_to,
            });
        }
    }
    // A short stretch reaches no further than to the one after it.
    for at in 1..all.len() {
        let until = all[at].from - Days::new(1);
        let part = &mut all[at - 1];
        part.shown_to = part.shown_to.min(until);
        part.to = part.to.min(until);
    }
    all
}

fn stretch(gathered: &Gathered<'_>, part: Part) -> Stretch {
    let Part { from, to, shown_to } = part;
    let within = |date: NaiveDate| from <= date && date <= to;
    let check_ins = gathered.facts.check_ins.iter();
    let check_ins: Vec<&CheckIn> = check_ins.filter(|it| within(it.date)).collect();
    let sessions: Vec<&Session> = done(gathered).filter(|it| within(it.on)).collect();
    let curves: Vec<Curve> = Score::ALL
        .iter()
        .filter_map(|score| curve(gathered, *score, part, &check_ins))
        .collect();
    Stretch {
        title: days(gathered, from, to),
        sessions: sessions.iter().map(|it| session(gathered, it)).collect(),
        from,
        to,
        shown_to,
        marks: sessions.iter().map(|it| it.on).collect(),
        not_entered: not_entered(gathered, &check_ins),
        table: table(gathered, &check_ins),
        curves,
    }
}

fn days(gathered: &Gathered<'_>, from: NaiveDate, to: NaiveDate) -> String {
    let words = gathered.words;
    let (from, to) = (words.date(from), words.date(to));
    let values = [("from", Say::Text(&from)), ("to", Say::Text(&to))];
    words.with("report-days", &values)
}

fn session(gathered: &Gathered<'_>, session: &Session) -> String {
    let words = gathered.words;
    let (of, date) = (
        names::treatment(words, session.treatment),
        words.date(session.on),
    );
    let values = [("treatment", Say::Text(&of)), ("date", Say::Text(&date))];
    words.with("report-scores-session", &values)
}

fn curve(
    gathered: &Gathered<'_>,
    score: Score,
    part: Part,
    check_ins: &[&CheckIn],
) -> Option<Curve> {
    let words = gathered.words;
    let points = check_ins.iter();
    let points: Vec<(NaiveDate, u8)> = points
        .filter_map(|it| Some((it.date, it.score(score)?)))
        .collect();
    if points.is_empty() {
        return None;
    }
    let name = names::score(words, score);
    let days = days(gathered, part.from, part.to);
    let values = [("score", Say::Text(&name)), ("days", Say::Text(&days))];
    Some(Curve {
        told: Told {
            title: words.with("report-score", &values),
            description: words.with(
                "report-score-entries",
                &[("count", Say::Number(count(points.len())))],
            ),
        },
        name,
        points,
    })
}

/// The scores that no check-in of these days has.
fn not_entered(gathered: &Gathered<'_>, check_ins: &[&CheckIn]) -> String {
    let words = gathered.words;
    let lacking = |score: &&Score| check_ins.iter().all(|it| it.score(**score).is_none());
    let names = Score::ALL.iter().filter(lacking);
    let names: Vec<String> = names.map(|it| names::score(words, *it)).collect();
    if names.is_empty() {
        return String::new();
    }
    let names = words.list(&names);
    words.with(
        "report-scores-not-entered",
        &[("scores", Say::Text(&names))],
    )
}

fn table(gathered: &Gathered<'_>, check_ins: &[&CheckIn]) -> Table {
    let words = gathered.words;
    let entered: Vec<&&CheckIn> = check_ins.iter().filter(|it| scored(it)).collect();
    let somewhere = entered.iter().any(|it| !it.areas.is_empty());
    let mut heads = vec![words.text("report-head-date")];
    heads.extend(Score::ALL.iter().map(|it| names::score(words, *it)));
    if somewhere {
        heads.push(words.text("report-head-where"));
    }
    let row = |check_in: &&&CheckIn| {
        let mut row = vec![Cell::from(words.day(check_in.date))];
        row.extend(Score::ALL.iter().map(|score| {
            let value = check_in.score(*score);
            value.map_or_else(Cell::default, |it| words.number(it.into()).into())
        }));
        if somewhere {
            row.push(names::areas(words, &check_in.areas).into());
        }
        row
    };
    Table {
        caption: words.text("report-scores-table"),
        caption_seen: true,
        heads,
        rows: entered.iter().map(row).collect(),
        look: Look::Numbers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::test_facts::date;

    fn shown(entered: &[&str], sessions: &[&str], today: &str) -> Vec<[String; 3]> {
        let dates = |of: &[&str]| of.iter().map(|it| date(it)).collect();
        let parts = parted(&dates(entered), &dates(sessions), date(today));
        parts
            .iter()
            .map(|it| [it.from, it.to, it.shown_to].map(|date| date.to_string()))
            .collect()
    }

    #[test]
    fn a_stretch_begins_with_its_session_and_shows_two_weeks() {
        assert_eq!(
            shown(&["2026-03-03", "2026-03-05"], &["2026-03-01"], "2026-03-09"),
            [["2026-03-01", "2026-03-09", "2026-03-14"]]
        );
        assert_eq!(
            shown(&["2026-03-10"], &["2026-03-01"], "2026-06-01"),
            [["2026-03-10", "2026-03-23", "2026-03-23"]],
            "too long before"
        );
        assert_eq!(shown(&[], &["2026-03-01"], "2026-03-09").len(), 0);
    }

    #[test]
    fn no_day_lies_in_two_stretches() {
        let parts = shown(
            &["2026-03-01", "2026-03-20", "2026-03-21"],
            &["2026-03-14"],
            "2026-06-01",
        );
        assert_eq!(parts[0], ["2026-03-01", "2026-03-13", "2026-03-13"]);
        assert_eq!(parts[1][0], "2026-03-14");
    }

    #[test]
    fn a_long_stretch_is_parted_evenly_and_loses_no_day() {
        let days: BTreeSet<NaiveDate> = date("2025-06-01").iter_days().take(366).collect();
        let parts = parted(&days, &BTreeSet::new(), date("2026-06-01"));
        assert_eq!(parts.len(), 9);
        for pair in parts.windows(2) {
            assert_eq!(pair[0].to + Days::new(1), pair[1].from);
            assert!((pair[0].to - pair[0].from).num_days() < MOST);
        }
        assert_eq!(parts[8].to, date("2026-06-01"));
    }
}
