//! A transaction for a clinic's server (FHIR R4): a patient, a care plan per course, a procedure per session, an
//! observation per check-in, and provenance for the figures.
//!
//! | file | what it makes |
//! |---|---|
//! | `told` | nothing: what it is made from, already in the patient's words |
//! | `bundle` | the transaction, and how each entry is asked for |
//! | `identity` | identifiers that are the same in every export of a diary |
//! | `coding` | codes: the diary's own, and a standard's where one surely means the same |
//! | `parts` | the few data types that the resources share |
//! | the others | a resource each |
//!
//! Three rules keep a server's records right:
//!
//! 1. The Patient is created where there is none of that identifier (`ifNoneExist`) and never updated: what the clinic
//!    wrote into its own record of that person must not be wiped by a bundle that knows an identifier alone.
//! 2. Everything else is updated where there is one (`PUT Type?identifier=…`) and created otherwise: a session is moved,
//!    a check-in gets another score, a plan goes on. The same bundle twice leaves the server as it was.
//! 3. By `urn:uuid` resources refer to the Patient alone, since a server has to put its own ids in place of those of
//!    entries that are created by POST, and some do so for no others (R4, "transaction processing rules"). All other
//!    links name an identifier, which any server keeps as it is.

mod bundle;
mod care_plan;
mod coding;
mod identity;
mod observation;
mod parts;
mod patient;
mod procedure;
mod provenance;
#[cfg(test)]
mod tests;
mod told;

pub(crate) use told::{
    Activity, CheckInTold, CourseState, CourseTold, Diary, Origin, Performed, Said, SessionTold,
    Standing, Term, When,
};

use bundle::Bundle;

/// The transaction as JSON text, for people to read as well.
pub(crate) fn text(diary: &Diary) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&Bundle::of(diary))?;
    text.push('\n');
    Ok(text)
}
