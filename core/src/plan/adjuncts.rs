//! What was done with a session adds its own text; it shortens nothing.

use chrono::NaiveDate;
use serde::Serialize;

use super::outlook::Outlook;
use crate::diary::{Adjunct, SessionId};
use crate::native::Text;
use crate::protocol::{Grade, SourceId, adjunct_notes};

/// For how many days after a session its adjuncts' text is shown.
const SHOWN_DAYS: u32 = 90;

/// A statement about what was done with a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AdjunctShown {
    /// With which session.
    pub session: SessionId,
    /// What was done.
    pub adjunct: Adjunct,
    /// The statement's name.
    pub note: Text,
    /// In the patient's language.
    pub text: String,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<SourceId>,
}

impl Outlook<'_> {
    /// The statements of the adjuncts of recent sessions, newest session first.
    pub(crate) fn adjuncts_on(&self, date: NaiveDate) -> Vec<AdjunctShown> {
        let recent = self.effects.iter().rev();
        recent
            .filter(|effect| effect.day(date).is_some_and(|day| day <= SHOWN_DAYS))
            .flat_map(|effect| {
                effect
                    .session
                    .adjuncts
                    .iter()
                    .map(move |adjunct| (effect, *adjunct))
            })
            .flat_map(|(effect, adjunct)| {
                let notes = adjunct_notes(adjunct).map_or(&[][..], |notes| notes.notes);
                notes.iter().map(move |note| AdjunctShown {
                    session: effect.session.id.clone(),
                    adjunct,
                    note: note.name.into(),
                    text: String::new(),
                    grade: note.basis.grade,
                    sources: note.basis.sources.to_vec(),
                })
            })
            .collect()
    }
}
