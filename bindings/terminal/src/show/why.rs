//! Why a reminder is there, and why another is not.

use aftercare::plan::{Explanation, WhyNot};
use aftercare::protocol::Source;
use aftercare::words::Say;

use super::screen::{Row, faint, plain};
use super::{Screen, names};

/// Why a reminder is there: the rule, the figures, where they stand.
pub(crate) fn explanation(screen: &mut Screen, explanation: &Explanation) {
    let words = screen.words();
    let reminder = &explanation.reminder;
    let (date, time) = (words.date(reminder.at.date()), names::wall(&reminder.at));
    screen.title(&words.with(
        "terminal-date-and-time",
        &[("date", Say::Text(&date)), ("time", Say::Text(&time))],
    ));
    screen.line(&reminder.text);
    screen.section("rule");
    screen.line(&explanation.rule);
    for note in &explanation.notes {
        screen.line(note);
    }
    if !explanation.figures.is_empty() {
        screen.section("figures");
        for figure in &explanation.figures {
            let version = screen.say_with(
                "version",
                &[("version", Say::Number(figure.protocol_version.into()))],
            );
            screen.item(
                &figure.text,
                &names::aside(&[version, ids(&figure.sources)]),
            );
        }
        sources(
            screen,
            explanation
                .figures
                .iter()
                .flat_map(|figure| &figure.sources),
        );
    }
    screen.gap();
    screen.note(&explanation.notice);
}

/// Why reminders of a kind are not there.
pub(crate) fn not(screen: &mut Screen, why_not: &WhyNot) {
    let words = screen.words();
    let (kind, date) = (
        words.text(&format!("reminder-kind-{}", why_not.kind)),
        words.date(why_not.date),
    );
    screen.title(&screen.say_with(
        "why-not",
        &[("kind", Say::Text(&kind)), ("date", Say::Text(&date))],
    ));
    for silence in &why_not.reasons {
        screen.item(&silence.text, "");
    }
    for key in &why_not.asked {
        screen.note(&key.to_string());
    }
}

/// The numbers of sources, as they are cited.
pub(super) fn ids(sources: &[Source]) -> String {
    sources
        .iter()
        .map(|source| source.id.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The sources once each, by number.
pub(super) fn sources<'s>(screen: &mut Screen, cited: impl Iterator<Item = &'s Source>) {
    let mut all: Vec<&Source> = cited.collect();
    all.sort_by_key(|source| (source.id.as_str().parse::<u32>().ok(), source.id.as_str()));
    all.dedup_by_key(|source| source.id);
    if all.is_empty() {
        return;
    }
    screen.section("sources");
    let row = |source: &&Source| -> Row {
        let text = match &source.title {
            Some(title) if source.address.is_empty() => title.to_string(),
            Some(title) => format!("{} ({title})", source.address),
            None => source.address.to_string(),
        };
        vec![faint(source.id.as_str()), plain(text)]
    };
    let rows: Vec<Row> = all.iter().map(row).collect();
    screen.rows(&rows);
}
