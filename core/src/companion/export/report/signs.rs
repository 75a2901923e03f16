//! Signs, events and changes as they were entered, by date. A sign has how soon it asks for a clinician.

use super::{Gathered, names};
use crate::diary::{CheckIn, Sign};
use crate::exchange::report::{Block, Cell, Look, Section, Table, Text};
use crate::protocol::sign_figure;

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    if gathered.check_ins().next().is_none() && !gathered.facts.any_session {
        return None;
    }
    let rows: Vec<Vec<Cell>> = gathered
        .check_ins()
        .flat_map(|check_in| of(gathered, check_in))
        .collect();
    let block = if rows.is_empty() {
        Block::Text(words.text("report-signs-none").into())
    } else {
        Block::Table(Table {
            caption: words.text("report-signs"),
            heads: vec![
                words.text("report-head-date"),
                words.text("report-head-entered"),
                words.text("report-head-urgency"),
            ],
            rows,
            look: Look::Dated,
            ..Table::default()
        })
    };
    Some(Section {
        id: "signs",
        title: words.text("report-signs"),
        blocks: vec![block],
    })
}

/// The rows of one check-in: its signs first.
fn of(gathered: &Gathered<'_>, check_in: &CheckIn) -> Vec<Vec<Cell>> {
    let words = gathered.words;
    let row = |entered: String, urgency: Cell| {
        vec![words.date(check_in.date).into(), entered.into(), urgency]
    };
    let signs = check_in.signs.iter().map(|sign| {
        let entered = words.text(&format!("sign-{sign}"));
        row(entered, urgency(gathered, *sign))
    });
    let events = check_in.events.iter().map(|it| names::event(words, *it));
    let changes = [
        (check_in.open_skin, words.text("skin-open_skin")),
        (check_in.darker, words.text("skin-darker")),
        (check_in.lighter, words.text("skin-lighter")),
    ];
    let changes = changes.into_iter().filter(|(seen, _)| *seen == Some(true));
    let plain = events.chain(changes.map(|(_, name)| name));
    signs
        .chain(plain.map(|entered| row(entered, Cell::default())))
        .collect()
}

fn urgency(gathered: &Gathered<'_>, sign: Sign) -> Cell {
    let Some(figure) = sign_figure(sign) else {
        return Cell::default();
    };
    let urgency = gathered
        .words
        .text(&format!("report-urgency-{}", figure.urgency));
    Cell::from(urgency).with_faint([Text::from(gathered.stands(figure.basis))])
}
