//! Every session done or booked, and what they cost.

use super::{Gathered, names};
use crate::diary::{Money, Session};
use crate::exchange::report::{Block, Cell, Look, Section, Table, Text};
use crate::plan::{Costs, CurrencyCosts};
use crate::words::{Say, Words};

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    let sessions = &gathered.facts.sessions;
    if sessions.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Table(Table {
        caption: words.text("report-lane-sessions"),
        heads: vec![
            words.text("report-head-date"),
            words.text("report-head-treatment"),
            words.text("report-head-where"),
            words.text("report-head-clinic"),
            words.text("report-head-cost"),
        ],
        rows: sessions.iter().map(|it| row(words, it)).collect(),
        look: Look::Dated,
        ..Table::default()
    })];
    blocks.extend(sums(words, &Costs::of(sessions, None, None)));
    Some(Section {
        id: "sessions",
        title: words.text("report-sessions"),
        blocks,
    })
}

fn row(words: &Words, session: &Session) -> Vec<Cell> {
    let state = Text::from(names::state(words, session.state));
    let of = names::treatment(words, session.treatment);
    let clinic = &session.clinic;
    let clinic = [&clinic.name, &clinic.phone, &clinic.out_of_hours];
    let clinic = clinic.into_iter().flatten().cloned().map(Text::Theirs);
    vec![
        Cell::from(words.date(session.on)).with_faint([state]),
        Cell::from(of).with_faint([Text::from(details(words, session))]),
        names::areas(words, &session.areas).into(),
        Cell::lines(clinic),
        Cell::lines(session.cost.map(|cost| Text::from(money(words, cost)))),
    ]
}

/// Depth, scars, and what was done with it.
fn details(words: &Words, session: &Session) -> String {
    let depth = session.depth_mm.map(|depth| {
        let depth = words.decimal(&depth.to_string());
        words.with("figure-depth", &[("depth", Say::Text(&depth))])
    });
    let scars = session.scars.iter();
    let scars = scars.map(|scar| words.text(&format!("scar-{scar}")));
    let adjuncts = session.adjuncts.iter();
    let adjuncts = adjuncts.map(|adjunct| words.text(&format!("adjunct-{adjunct}")));
    let all: Vec<String> = depth.into_iter().chain(scars).chain(adjuncts).collect();
    words.series(&all)
}

fn money(words: &Words, money: Money) -> String {
    let (amount, currency) = (words.decimal(&money.amount()), money.code());
    let values = [
        ("amount", Say::Text(&amount)),
        ("currency", Say::Text(currency)),
    ];
    words.with("report-money", &values)
}

/// The sums by currency.
fn sums(words: &Words, costs: &Costs) -> Vec<Block> {
    if costs.currencies.is_empty() {
        return vec![Block::Text(words.text("report-costs-none").into())];
    }
    let sum = |sum: Option<Money>| Cell::lines(sum.map(|it| Text::from(money(words, it))));
    let row = |it: &CurrencyCosts| {
        vec![
            Cell::from(it.currency.clone().into_owned()),
            words.number(it.sessions.into()).into(),
            sum(it.done),
            sum(it.booked),
        ]
    };
    vec![Block::Table(Table {
        caption: words.text("report-costs"),
        caption_seen: true,
        heads: vec![
            words.text("report-head-currency"),
            words.text("report-head-done"),
            words.text("report-head-cost-done"),
            words.text("report-head-cost-booked"),
        ],
        rows: costs.currencies.iter().map(row).collect(),
        ..Table::default()
    })]
}
