//! What is kept away now, with each figure it rests on, its grade and its dates.

use super::{Gathered, names};
use crate::diary::Regions;
use crate::exchange::report::{Block, Cell, Look, Section, Table, Text};
use crate::plan::{Because, Hold};
use crate::words::Say;

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    let holds = &gathered.today.holds;
    if holds.is_empty() {
        return None;
    }
    Some(Section {
        id: "holds",
        title: words.text("report-holds"),
        blocks: vec![Block::Table(Table {
            caption: words.text("report-holds"),
            heads: vec![
                words.text("report-head-what"),
                words.text("report-head-where"),
                words.text("report-head-figure"),
            ],
            rows: rows(gathered, holds),
            look: Look::Parted,
            ..Table::default()
        })],
    })
}

/// What is kept away on the same skin for the same reasons stands together.
fn rows(gathered: &Gathered<'_>, holds: &[Hold]) -> Vec<Vec<Cell>> {
    let mut rows: Vec<[Cell; 3]> = Vec::new();
    for hold in holds {
        let what = Cell::from(hold.text.clone());
        let (at, because) = (Cell::from(at(gathered, hold)), because(gathered, hold));
        match rows
            .iter_mut()
            .find(|row| row[1] == at && row[2] == because)
        {
            Some(row) => row[0] = std::mem::take(&mut row[0]).and(what),
            None => rows.push([what, at, because]),
        }
    }
    rows.into_iter().map(Vec::from).collect()
}

fn at(gathered: &Gathered<'_>, hold: &Hold) -> String {
    if hold.regions == Regions::ALL {
        gathered.words.text("region-all")
    } else {
        names::regions(gathered.words, hold.regions)
    }
}

/// Each figure, and under it the sessions that hold by it.
fn because(gathered: &Gathered<'_>, hold: &Hold) -> Cell {
    let mut figures: Vec<(String, Vec<Text>)> = Vec::new();
    for because in &hold.because {
        let (figure, dates) = (figure(gathered, because), dates(gathered, because).into());
        match figures.iter_mut().find(|(known, _)| *known == figure) {
            Some((_, sessions)) => sessions.push(dates),
            None => figures.push((figure, vec![dates])),
        }
    }
    let cells = figures.into_iter();
    cells.fold(Cell::default(), |cell, (figure, sessions)| {
        cell.and(Cell::from(figure).with_faint(sessions))
    })
}

/// "7 days, then until the diary is clear: Clinic page (weak) · 10, 11".
fn figure(gathered: &Gathered<'_>, because: &Because) -> String {
    let words = gathered.words;
    let figure = names::lasting(words, because.figure, because.then);
    let basis = gathered.basis(because.grade, &because.sources);
    let values = [("figure", Say::Text(&figure)), ("basis", Say::Text(&basis))];
    words.with("report-figure", &values)
}

/// From which session, and when the minimum passes.
fn dates(gathered: &Gathered<'_>, because: &Because) -> String {
    let words = gathered.words;
    let (of, on) = (
        names::treatment(words, because.treatment),
        words.date(because.on),
    );
    let values = [("treatment", Say::Text(&of)), ("date", Say::Text(&on))];
    let session = words.with("report-figure-session", &values);
    let Some(passes_on) = because.passes_on else {
        return session;
    };
    let passes_on = words.date(passes_on);
    let values = [
        ("session", Say::Text(&session)),
        ("date", Say::Text(&passes_on)),
    ];
    words.with("report-figure-passes", &values)
}
