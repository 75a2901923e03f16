//! Names of what the diary holds, as the other screens have them.

use crate::diary::{Area, Event, Score, SessionState};
use crate::protocol::{Figure, Then};
use crate::words::{Say, Words};

pub(super) use super::super::super::speak::{figure, hold_name as hold, regions, treatment};

pub(super) fn areas(words: &Words, areas: &[Area]) -> String {
    if areas.is_empty() {
        return words.text("region-all");
    }
    let names = areas.iter().map(|area| words.text(&format!("area-{area}")));
    words.list(&names.collect::<Vec<_>>())
}

pub(super) fn score(words: &Words, score: Score) -> String {
    words.text(&format!("score-{score}"))
}

pub(super) fn event(words: &Words, event: Event) -> String {
    words.text(&format!("event-{event}"))
}

pub(super) fn state(words: &Words, state: SessionState) -> String {
    words.text(&format!("session-state-{state}"))
}

/// A figure with what keeps the hold afterwards: "7 days, then until the diary is clear".
pub(super) fn figure_then(words: &Words, of: Figure, then: Then) -> String {
    let figure = figure(words, of);
    let values = [("value", Say::Text(&figure))];
    match then {
        Then::Nothing => figure,
        Then::Healed => words.with("figure-then-healed", &values),
        Then::Word => words.with("figure-then-word", &values),
    }
}
