//! What the patient wrote down, in their own words.

use chrono::NaiveDate;

use super::{Gathered, names};
use crate::exchange::report::{Block, Quote, Section};
use crate::words::Say;

/// A note.
pub(super) struct Note {
    /// When, and of what.
    pub(super) of: String,
    /// As it was written.
    pub(super) text: String,
}

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let notes = all(gathered);
    if notes.is_empty() {
        return None;
    }
    let quotes = notes.into_iter().map(|note| Quote {
        of: note.of,
        text: note.text,
    });
    Some(Section {
        id: "notes",
        title: gathered.words.text("report-notes"),
        blocks: vec![Block::Quotes(quotes.collect())],
    })
}

/// The notes of check-ins and sessions, newest first; a session's before its day's check-in.
pub(super) fn all(gathered: &Gathered<'_>) -> Vec<Note> {
    let words = gathered.words;
    let of_sessions = gathered.sessions().filter_map(|session| {
        let (of, date) = (
            names::treatment(words, session.treatment),
            words.date(session.on),
        );
        let values = [("treatment", Say::Text(&of)), ("date", Say::Text(&date))];
        let of = words.with("report-note-session", &values);
        note(session.on, of, session.note.as_deref())
    });
    let of_check_ins = gathered
        .check_ins()
        .filter_map(|it| note(it.date, words.date(it.date), it.note.as_deref()));
    let mut notes: Vec<(NaiveDate, Note)> = of_sessions.chain(of_check_ins).collect();
    notes.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    notes.into_iter().map(|(_, note)| note).collect()
}

fn note(on: NaiveDate, of: String, text: Option<&str>) -> Option<(NaiveDate, Note)> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let text = text.to_owned();
    Some((on, Note { of, text }))
}
