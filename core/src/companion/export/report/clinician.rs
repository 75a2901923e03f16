//! What the clinician said, as the patient recorded it: the plan of each course, words given, tasks; and who said so.

use super::{Gathered, names};
use crate::diary::Word;
use crate::exchange::report::{Block, Cell, Section, Table, Text};
use crate::words::Say;

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let blocks: Vec<Block> = [plan(gathered), given(gathered), tasks(gathered)]
        .into_iter()
        .flatten()
        .collect();
    (!blocks.is_empty()).then(|| Section {
        id: "clinician",
        title: gathered.words.text("report-clinician"),
        blocks,
    })
}

/// A table under its own caption; none without rows.
fn captioned(caption: String, heads: Vec<String>, rows: Vec<Vec<Cell>>) -> Option<Block> {
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption,
            caption_seen: true,
            heads,
            rows,
            ..Table::default()
        })
    })
}

/// Who said so: a name in the patient's words.
fn said_by(gathered: &Gathered<'_>, who: Option<&String>) -> Cell {
    who.map_or_else(
        || gathered.words.text("report-not-recorded").into(),
        |who| Cell::lines([Text::Theirs(who.clone())]),
    )
}

fn plan(gathered: &Gathered<'_>) -> Option<Block> {
    let words = gathered.words;
    let mut rows = Vec::new();
    for course in &gathered.facts.courses {
        let course = &course.course;
        let of = names::treatment(words, course.treatment);
        rows.extend(course.plan.figures.iter().map(|figure| {
            let (name, value) = names::plan_figure(gathered.words, &figure.name);
            vec![
                Cell::from(name).with_faint([Text::from(of.clone())]),
                value.into(),
                said_by(gathered, figure.said_by.as_ref()),
                words.date(figure.on).into(),
            ]
        }));
    }
    let heads = vec![
        words.text("report-head-what"),
        words.text("report-head-value"),
        words.text("report-head-said-by"),
        words.text("report-head-recorded"),
    ];
    captioned(words.text("report-plan"), heads, rows)
}

/// The words given, newest first.
fn given(gathered: &Gathered<'_>) -> Option<Block> {
    let words = gathered.words;
    let row = |word: &Word| {
        vec![
            names::hold(words, word.kind).into(),
            words.date(word.on).into(),
            Cell::from(covers(gathered, word)),
        ]
    };
    let given = gathered.facts.words.iter().rev();
    let given = given.filter(|word| word.on >= gathered.since).map(row);
    let heads = vec![
        words.text("report-head-what"),
        words.text("report-head-recorded"),
        words.text("report-head-for"),
    ];
    captioned(words.text("report-word"), heads, given.collect())
}

/// For which sessions a word counts.
fn covers(gathered: &Gathered<'_>, word: &Word) -> String {
    let words = gathered.words;
    let session = word.session.as_ref().and_then(|id| {
        let mut sessions = gathered.facts.sessions.iter();
        sessions.find(|it| it.id == *id)
    });
    match session {
        Some(session) => {
            let (of, date) = (
                names::treatment(words, session.treatment),
                words.date(session.on),
            );
            let values = [("treatment", Say::Text(&of)), ("date", Say::Text(&date))];
            words.with("report-figure-session", &values)
        }
        None => words.text("report-word-all"),
    }
}

fn tasks(gathered: &Gathered<'_>) -> Option<Block> {
    let words = gathered.words;
    let tasks = gathered.facts.tasks.iter();
    let tasks = tasks.filter(|task| task.to >= gathered.since);
    let rows = tasks.map(|task| {
        let slot = words.text(&format!("slot-{}", task.slot));
        vec![
            Cell::lines([Text::Theirs(task.text.clone())]).with_faint([Text::from(slot)]),
            words.date(task.from).into(),
            words.date(task.to).into(),
            said_by(gathered, task.said_by.as_ref()),
        ]
    });
    let heads = vec![
        words.text("report-head-what"),
        words.text("report-head-from"),
        words.text("report-head-to"),
        words.text("report-head-said-by"),
    ];
    captioned(words.text("report-tasks"), heads, rows.collect())
}
