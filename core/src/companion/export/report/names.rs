//! Names of what the diary holds, as the other screens have them.

use crate::diary::{Area, Event, Score, SessionState};
use crate::words::Words;

pub(super) use super::super::super::speak::{
    hold_name as hold, lasting, plan_figure, regions, treatment,
};

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
