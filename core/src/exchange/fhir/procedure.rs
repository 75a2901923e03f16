//! A session, as a procedure. A booked one is in preparation: when it takes place, or does not, the same record says
//! so. A service request would be an order, which a patient does not give; an appointment could land in the clinic's
//! own calendar.

use chrono::NaiveDate;
use serde::Serialize;

use super::coding::CodeableConcept;
use super::identity::{Key, Kind};
use super::parts::{Annotation, Identifier, Reference};
use super::told::SessionTold;
use super::{care_plan, told};
use crate::diary::{SessionId, SessionState};

/// Something done to a person.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Procedure {
    resource_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    identifier: [Identifier; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    based_on: Option<[Reference; 1]>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<CodeableConcept>,
    subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    performed_date_time: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recorder: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asserter: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reason_code: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    body_site: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Annotation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    used_code: Vec<CodeableConcept>,
}

/// The key of a session.
pub(super) fn key(session: &SessionId) -> Key {
    Key::of(Kind::Procedure, session.as_str())
}

impl Procedure {
    pub(super) fn of(session: &SessionTold, patient: Key, lang: &'static str) -> Self {
        let told::Performed {
            treatment,
            areas,
            scars,
            adjuncts,
            depth_mm: _,
        } = &session.what;
        Self {
            language: Some(lang),
            based_on: Some([Reference::to(care_plan::key(&session.course))]),
            code: Some(CodeableConcept::of(treatment)),
            performed_date_time: Some(session.on),
            recorder: Some(Reference::to(patient)),
            asserter: Some(Reference::to(patient)),
            location: session.clinic.as_deref().and_then(Reference::named),
            reason_code: CodeableConcept::all(scars),
            body_site: CodeableConcept::all(areas),
            note: Annotation::of(session.note.as_deref(), Some(patient)),
            // A procedure of its own for each would stay on the server when the patient takes one back.
            used_code: CodeableConcept::all(adjuncts),
            ..Self::bare(&session.id, patient, status(session.state))
        }
    }

    /// One that the patient took out of the diary: an earlier export may have told of it, and no more is said now.
    pub(super) fn removed(session: &SessionId, patient: Key) -> Self {
        Self::bare(session, patient, "entered-in-error")
    }

    fn bare(session: &SessionId, patient: Key, status: &'static str) -> Self {
        Self {
            resource_type: Kind::Procedure.name(),
            language: None,
            identifier: [key(session).identifier()],
            based_on: None,
            status,
            code: None,
            subject: Reference::to(patient),
            performed_date_time: None,
            recorder: None,
            asserter: None,
            location: None,
            reason_code: Vec::new(),
            body_site: Vec::new(),
            note: Vec::new(),
            used_code: Vec::new(),
        }
    }
}

const fn status(state: SessionState) -> &'static str {
    match state {
        SessionState::Booked => "preparation",
        SessionState::Done => "completed",
        SessionState::Cancelled => "not-done",
    }
}
