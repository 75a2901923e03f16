//! What is described for a treatment: figures, text, phases, care and signs, each with grade and source.

use aftercare::companion::{GuideFigure, GuideItem, ProtocolGuide};
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, names, signs, why};

/// The treatments, and how to read on.
pub(crate) fn protocols(screen: &mut Screen, guides: &[ProtocolGuide]) {
    screen.title(&screen.say("protocols"));
    let rows: Vec<Row> = guides
        .iter()
        .map(|guide| vec![strong(guide.treatment.name()), plain(&guide.title)])
        .collect();
    screen.rows(&rows);
    screen.note(&screen.say("protocols-more"));
    screen.gap();
    if let Some(guide) = guides.first() {
        for notice in &guide.notices {
            screen.note(notice);
        }
    }
}

/// One treatment.
pub(crate) fn protocol(screen: &mut Screen, guide: &ProtocolGuide) {
    let words = screen.words();
    screen.title(&guide.title);
    screen.note(&screen.say_with("version", &[("version", Say::Number(guide.version.into()))]));
    if let Some(signed) = &guide.signed {
        let values = [("by", Say::Text(&signed.by)), ("on", Say::Text(&signed.on))];
        screen.note(&screen.say_with("signed", &values));
    }
    screen.section("figures");
    let rows: Vec<Row> = guide
        .figures
        .iter()
        .map(|figure| row(screen, figure))
        .collect();
    screen.rows(&rows);
    for (id, items) in [
        ("about", &guide.about),
        ("phases", &guide.phases),
        ("care", &guide.care),
    ] {
        if items.is_empty() {
            continue;
        }
        screen.section(id);
        for item in items {
            screen.item(
                &item.text,
                &names::aside(&[names::grade(&words, item.grade), why::ids(&item.sources)]),
            );
        }
    }
    if !guide.ask_first.is_empty() {
        screen.section("ask-first");
        let asks: Vec<&str> = guide
            .ask_first
            .iter()
            .map(|ask| ask.text.as_str())
            .collect();
        screen.line(&asks.join(" · "));
    }
    signs::to_look_for(screen, &guide.signs);
    let figures = guide.figures.iter().flat_map(|figure| {
        figure
            .sources
            .iter()
            .chain(figure.also.iter().flat_map(|also| &also.sources))
    });
    let items: [&[GuideItem]; 4] = [&guide.about, &guide.phases, &guide.care, &guide.ask_first];
    why::sources(
        screen,
        figures.chain(items.into_iter().flatten().flat_map(|item| &item.sources)),
    );
    screen.gap();
    for notice in &guide.notices {
        screen.note(notice);
    }
}

fn row(screen: &Screen, figure: &GuideFigure) -> Row {
    let words = screen.words();
    let mut aside = vec![
        names::grade(&words, figure.grade),
        why::ids(&figure.sources),
    ];
    for also in &figure.also {
        let from = why::ids(&also.sources);
        let values = [
            ("value", Say::Text(&also.text)),
            ("sources", Say::Text(&from)),
        ];
        aside.push(screen.say_with("also", &values));
    }
    vec![
        strong(&figure.title),
        plain(&figure.text),
        faint(names::aside(&aside)),
    ]
}
