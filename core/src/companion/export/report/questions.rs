//! Questions for the appointment. The diary keeps notes and no questions of their own, so these are gathered: lines of
//! the notes that ask something, what the plan itself refers to the clinician, and what every protocol asks to tell
//! first.

use super::notes::{self, Note};
use super::{Gathered, count, names};
use crate::exchange::report::{Block, Quote, Section};
use crate::plan::HoldState;
use crate::protocol::{HoldKind, Statement, ask_first_of, in_force};
use crate::words::Say;

/// Questions shown; the others are among the notes.
const MOST: usize = 12;

pub(super) fn section(gathered: &Gathered<'_>) -> Section {
    let words = gathered.words;
    let mut blocks = from_notes(gathered);
    blocks.push(Block::WriteOn(words.text("report-questions-write")));
    blocks.extend(from_the_plan(gathered));
    blocks.extend(to_tell_first(gathered));
    Section {
        id: "questions",
        title: words.text("report-questions"),
        blocks,
    }
}

/// The lines that ask something, newest first.
fn from_notes(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let notes = notes::all(gathered);
    let asking: Vec<Quote> = notes.iter().flat_map(asking).collect();
    if asking.is_empty() {
        return vec![Block::Faint(words.text("report-questions-none"))];
    }
    let more = asking.len().saturating_sub(MOST);
    let mut blocks = vec![
        Block::Heading(words.text("report-questions-notes")),
        Block::Quotes(asking.into_iter().take(MOST).collect()),
    ];
    if more > 0 {
        let values = [("count", Say::Number(count(more)))];
        blocks.push(Block::Faint(words.with("report-questions-more", &values)));
    }
    blocks
}

/// A note's lines with a question mark, whole: half a sentence could ask something else.
fn asking(note: &Note) -> Vec<Quote> {
    let asks = |line: &&str| line.contains(['?', '؟', '？']);
    let lines = note.text.lines().map(str::trim).filter(asks);
    lines
        .map(|line| Quote {
            of: note.of.clone(),
            text: line.to_owned(),
        })
        .collect()
}

/// What the plan refers to the clinician: what waits for a word, and where nothing was found.
fn from_the_plan(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let mut blocks = Vec::new();
    let waits = |kind: &&HoldKind| {
        let mut holds = gathered.today.holds.iter();
        holds.any(|it| it.kind == **kind && it.state == HoldState::UntilWord)
    };
    let waiting = HoldKind::ALL.iter().filter(waits);
    let waiting: Vec<String> = waiting.map(|kind| names::hold(words, *kind)).collect();
    if !waiting.is_empty() {
        blocks.push(Block::Heading(words.text("report-questions-word")));
        blocks.push(Block::ShortList(waiting));
    }
    for (course, _) in gathered.courses().iter().filter(|(_, goes_on)| *goes_on) {
        let course = &course.course;
        let counts = in_force(course.treatment, course.protocol_version, &course.plan);
        let unknown = HoldKind::ALL
            .iter()
            .filter(|it| counts.hold(**it).is_none());
        let unknown: Vec<String> = unknown.map(|kind| names::hold(words, *kind)).collect();
        if !unknown.is_empty() {
            let of = names::treatment(words, course.treatment);
            let values = [("treatment", Say::Text(&of))];
            blocks.push(Block::Heading(
                words.with("report-questions-unknown", &values),
            ));
            blocks.push(Block::ShortList(unknown));
        }
    }
    blocks
}

/// What to tell a clinician before the next session of a treatment, by where it stands.
fn to_tell_first(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let going = gathered
        .courses()
        .into_iter()
        .filter(|(_, goes_on)| *goes_on);
    let mut treatments: Vec<_> = going.map(|(it, _)| it.course.treatment).collect();
    treatments.sort_unstable();
    treatments.dedup();
    let mut blocks = Vec::new();
    for treatment in treatments {
        let statements = ask_first_of(treatment);
        if statements.is_empty() {
            continue;
        }
        let of = names::treatment(words, treatment);
        let values = [("treatment", Say::Text(&of))];
        blocks.push(Block::Heading(words.with("report-questions-tell", &values)));
        for alike in statements.chunk_by(|one, other| one.basis == other.basis) {
            let said = |it: &Statement| words.text(&format!("ask-{}", it.name));
            blocks.push(Block::ShortList(alike.iter().map(said).collect()));
            blocks.push(Block::Faint(gathered.stands(alike[0].basis)));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_lines_that_ask_are_questions() {
        let note = Note {
            of: "today".to_owned(),
            text: "Slept well.\n Can I use e.g. my old cream? Dr. Sol said no.\n¿Y la piscina?\nهل أسبح؟\nFine".to_owned(),
        };
        let asked: Vec<String> = asking(&note).into_iter().map(|it| it.text).collect();
        assert_eq!(
            asked,
            [
                "Can I use e.g. my old cream? Dr. Sol said no.",
                "¿Y la piscina?",
                "هل أسبح؟"
            ]
        );
    }
}
