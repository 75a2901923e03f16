//! Observations: a check-in, and the depth of a session's needles.
//!
//! A check-in is one observation with a component for each entry. One for each entry would leave an entry on the server
//! that the patient has taken back since: nothing of the next export would name it.

use chrono::NaiveDate;
use serde::Serialize;

use super::coding::CodeableConcept;
use super::identity::{Key, Kind};
use super::parts::{Annotation, Identifier, Quantity, Reference};
use super::procedure;
use super::told::{CheckInTold, SessionTold, Term};
use crate::diary::{CourseId, SessionId, SessionState};

/// Something seen or measured.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    resource_type: &'static str,
    language: &'static str,
    identifier: [Identifier; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    part_of: Option<[Reference; 1]>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<[CodeableConcept; 1]>,
    code: CodeableConcept,
    subject: Reference,
    effective_date_time: NaiveDate,
    performer: [Reference; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    value_quantity: Option<Quantity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Annotation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_site: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    component: Vec<Component>,
}

/// One entry of a check-in.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Component {
    code: CodeableConcept,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_integer: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value_boolean: Option<bool>,
}

/// The key of a date's check-in. A date is nobody's own, so the diary's is beside it.
pub(super) fn key(own: &CourseId, date: NaiveDate) -> Key {
    Key::of(Kind::Observation, &format!("{own}/{date}"))
}

/// The key of a session's needle depth.
pub(super) fn depth_key(session: &SessionId) -> Key {
    Key::of(Kind::Observation, &format!("{session}/depth"))
}

impl Observation {
    pub(super) fn check_in(
        key: Key,
        check_in: &CheckInTold,
        patient: Key,
        lang: &'static str,
    ) -> Self {
        let component = |term: &Term, score, ticked| Component {
            code: CodeableConcept::of(term),
            value_integer: score,
            value_boolean: ticked,
        };
        let scores = check_in.scores.iter();
        let scores = scores.map(|(term, value)| component(term, Some(*value), None));
        let ticked = check_in.ticked.iter();
        let ticked = ticked.map(|(term, value)| component(term, None, Some(*value)));
        Self {
            category: Some([CodeableConcept::survey()]),
            note: Annotation::of(check_in.note.as_deref(), Some(patient)),
            body_site: CodeableConcept::together(&check_in.areas),
            component: scores.chain(ticked).collect(),
            ..Self::bare(key, &check_in.name, check_in.date, patient, lang)
        }
    }

    /// The needle depth of a session, where one was entered. Of a session that did not take place it says so too.
    pub(super) fn depth(session: &SessionTold, patient: Key, lang: &'static str) -> Option<Self> {
        let (name, depth) = session.what.depth_mm.as_ref()?;
        let status = match session.state {
            SessionState::Booked => "preliminary",
            SessionState::Done => "final",
            SessionState::Cancelled => "cancelled",
        };
        Some(Self {
            part_of: Some([Reference::to(procedure::key(&session.id))]),
            status,
            value_quantity: Some(Quantity::millimetres(*depth)),
            ..Self::bare(depth_key(&session.id), name, session.on, patient, lang)
        })
    }

    fn bare(key: Key, name: &Term, on: NaiveDate, patient: Key, lang: &'static str) -> Self {
        Self {
            resource_type: Kind::Observation.name(),
            language: lang,
            identifier: [key.identifier()],
            part_of: None,
            status: "final",
            category: None,
            code: CodeableConcept::of(name),
            subject: Reference::to(patient),
            effective_date_time: on,
            performer: [Reference::to(patient)],
            value_quantity: None,
            note: Vec::new(),
            body_site: None,
            component: Vec::new(),
        }
    }
}
