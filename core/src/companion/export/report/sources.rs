//! What the grades mean, and the sources named above. Addresses are there to be read: the page leads nowhere.

use super::Gathered;
use crate::exchange::report::{Block, Section, Source};
use crate::protocol::{Grade, sources};

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    if !gathered.facts.any_session {
        return None;
    }
    let grades = Grade::ALL.iter().map(|grade| {
        let meaning = words.text(&format!("grade-{grade}-meaning"));
        (words.text(&format!("grade-{grade}")), meaning)
    });
    let cited = gathered.cited.borrow();
    let named = sources().iter().filter(|source| cited.contains(&source.id));
    let named = named.map(|source| Source {
        id: source.id.to_string(),
        title: source.title.as_deref().unwrap_or_default().to_owned(),
        address: source.address.clone().into_owned(),
    });
    let mut blocks = vec![
        Block::Heading(words.text("report-grades")),
        Block::Terms(grades.collect()),
    ];
    let named: Vec<Source> = named.collect();
    if !named.is_empty() {
        blocks.push(Block::Heading(words.text("report-sources-list")));
        blocks.push(Block::Faint(words.text("report-sources-how")));
        blocks.push(Block::Sources(named));
    }
    Some(Section {
        id: "sources",
        title: words.text("report-sources"),
        blocks,
    })
}
