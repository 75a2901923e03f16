//! Adherence and costs.

use aftercare::plan::{Adherence, Costs};
use aftercare::words::Say;

use super::Screen;
use super::screen::{Row, faint, plain, strong};

/// What was asked for and what was ticked.
pub(crate) fn adherence(screen: &mut Screen, adherence: &Adherence) {
    let words = screen.words();
    let (from, to) = (words.date(adherence.from), words.date(adherence.to));
    screen.title(&screen.say_with(
        "adherence",
        &[("from", Say::Text(&from)), ("to", Say::Text(&to))],
    ));
    screen.line(&adherence.text);
    if adherence.kinds.is_empty() {
        return;
    }
    screen.gap();
    let heads = ["kind", "asked", "delivered", "answered", "done"];
    let mut rows: Vec<Row> = vec![
        heads
            .iter()
            .map(|head| faint(screen.say(&format!("head-{head}"))))
            .collect(),
    ];
    rows.extend(adherence.kinds.iter().map(|kind| {
        let mut row = vec![strong(words.text(&format!("reminder-kind-{}", kind.kind)))];
        row.extend(
            [kind.asked, kind.delivered, kind.answered, kind.done]
                .map(|count| plain(count.to_string())),
        );
        row
    }));
    screen.rows(&rows);
}

/// What sessions cost.
pub(crate) fn costs(screen: &mut Screen, costs: &Costs) {
    screen.title(&screen.say("costs"));
    if costs.currencies.is_empty() {
        screen.note(&screen.say("costs-none"));
    }
    sums(screen, costs);
}

/// The sums by currency.
pub(super) fn sums(screen: &mut Screen, costs: &Costs) {
    let mut rows: Vec<Row> = Vec::new();
    for currency in &costs.currencies {
        if let Some(done) = currency.done {
            let count = screen.say_with(
                "costs-sessions",
                &[("count", Say::Number(currency.sessions.into()))],
            );
            rows.push(vec![strong(done.to_string()), plain(count)]);
        }
        if let Some(booked) = currency.booked {
            rows.push(vec![
                strong(booked.to_string()),
                plain(screen.say("costs-booked")),
            ]);
        }
    }
    screen.rows(&rows);
}
