//! Where the figures of a course come from: a protocol's version with grade and sources, or the patient's clinician.
//!
//! In R4 this is the one resource here without an identifier, so a tag of the resource's own finds it again.

use chrono::NaiveDate;
use serde::Serialize;

use super::care_plan;
use super::coding::{CodeableConcept, Coding};
use super::identity::{CODES, Key, Kind};
use super::parts::Reference;
use super::told::{Origin, Said};
use crate::diary::CourseId;

/// Who works a plan out where no clinician said it. A name, the same in every language.
const PROGRAM: &str = "Aftercare";

/// How something came about.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Provenance {
    resource_type: &'static str,
    meta: Meta,
    language: &'static str,
    target: [Reference; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    occurred_date_time: Option<NaiveDate>,
    recorded: String,
    agent: Vec<Agent>,
    entity: Vec<Entity>,
}

#[derive(Debug, Serialize)]
struct Meta {
    tag: [Coding; 1],
}

#[derive(Debug, Serialize)]
struct Agent {
    #[serde(rename = "type")]
    part: CodeableConcept,
    who: Reference,
}

#[derive(Debug, Serialize)]
struct Entity {
    role: &'static str,
    what: Reference,
}

/// The key of one origin of a course's figures.
pub(super) fn key(course: &CourseId, origin: &Origin) -> Key {
    Key::of(Kind::Provenance, &format!("{course}/{}", origin.of))
}

impl Provenance {
    pub(super) fn of(course: &CourseId, origin: &Origin, patient: Key, lang: &'static str) -> Self {
        let named = |name: &str| Reference::named(name).unwrap_or_default();
        let (agent, occurred, protocol) = match &origin.said {
            Said::Protocol(protocol) => {
                let program = named(PROGRAM).of("Device");
                let agent = Agent::of(CodeableConcept::assembler(), program);
                let version = named(&protocol.text).known_as(CODES, &protocol.code);
                (vec![agent], None, Some(version))
            }
            Said::Clinician(who, on) => {
                let author = Agent::of(CodeableConcept::author(), named(who));
                let entered = Agent::of(CodeableConcept::enterer(), Reference::to(patient));
                (vec![author, entered], Some(*on), None)
            }
        };
        let figures = origin.figures.iter();
        let figures = figures.filter_map(|figure| Reference::named(figure));
        Self {
            resource_type: Kind::Provenance.name(),
            meta: Meta {
                tag: [key(course, origin).tag()],
            },
            language: lang,
            target: [Reference::to(care_plan::key(course))],
            occurred_date_time: occurred,
            recorded: origin.recorded.clone(),
            agent,
            entity: protocol
                .into_iter()
                .chain(figures)
                .map(|what| Entity {
                    role: "source",
                    what,
                })
                .collect(),
        }
    }
}

impl Agent {
    const fn of(part: CodeableConcept, who: Reference) -> Self {
        Self { part, who }
    }
}
