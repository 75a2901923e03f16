//! Codes. Every name carries the diary's own code, which is the same in every language, and its words. A standard's
//! code stands beside them only where it surely means the same: a wrong code is worse than none.

use serde::Serialize;

use super::identity::CODES;
use super::parts::clean;
use super::told::Term;

const LOINC: &str = "http://loinc.org";
const SNOMED: &str = "http://snomed.info/sct";
const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// A code of a system.
#[derive(Debug, Serialize)]
pub(super) struct Coding {
    system: &'static str,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<&'static str>,
}

impl Coding {
    /// A code of a system of our own.
    pub(super) const fn of(system: &'static str, code: String) -> Self {
        Self {
            system,
            code,
            display: None,
        }
    }
}

/// A concept: codes for machines, words for people.
#[derive(Debug, Serialize)]
pub(super) struct CodeableConcept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// Codes of standards, by ours: code, system, what the standard calls it.
const STANDARD: &[(&str, &str, &str, &str)] = &[
    (
        "score-pain",
        LOINC,
        "72514-3",
        "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    ),
    ("area-forehead", SNOMED, "52795006", "Forehead structure"),
    ("area-nose", SNOMED, "45206002", "Nasal structure"),
    ("area-neck", SNOMED, "45048000", "Neck structure"),
    (
        "area-shoulders",
        SNOMED,
        "16982005",
        "Shoulder region structure",
    ),
];

impl CodeableConcept {
    /// One of the diary's own names.
    pub(super) fn of(term: &Term) -> Self {
        let standard = STANDARD.iter().filter(|(ours, ..)| *ours == term.code);
        let standard = standard.map(|(_, system, code, display)| coding(system, code, display));
        let own = Coding::of(CODES, term.code.clone());
        Self {
            coding: standard.chain([own]).collect(),
            text: clean(&term.text),
        }
    }

    pub(super) fn all(terms: &[Term]) -> Vec<Self> {
        terms.iter().map(Self::of).collect()
    }

    /// Several places as one, for a field that takes one alone: the codes of one, the words of all.
    pub(super) fn together(terms: &[Term]) -> Option<Self> {
        match terms {
            [] => None,
            [one] => Some(Self::of(one)),
            several => {
                let words: Vec<&str> = several.iter().map(|term| term.text.as_str()).collect();
                Self::said(&words.join("; "))
            }
        }
    }

    /// Words alone.
    pub(super) fn said(text: &str) -> Option<Self> {
        clean(text).map(|text| Self {
            coding: Vec::new(),
            text: Some(text),
        })
    }

    /// What patients answer, as R4 sorts observations.
    pub(super) fn survey() -> Self {
        coded(OBSERVATION_CATEGORY, "survey", "Survey")
    }

    /// Who said it.
    pub(super) fn author() -> Self {
        coded(PARTICIPANT, "author", "Author")
    }

    /// Who wrote it down.
    pub(super) fn enterer() -> Self {
        coded(PARTICIPANT, "enterer", "Enterer")
    }

    /// A device that puts together what others said.
    pub(super) fn assembler() -> Self {
        coded(PARTICIPANT, "assembler", "Assembler")
    }
}

fn coded(system: &'static str, code: &str, display: &'static str) -> CodeableConcept {
    CodeableConcept {
        coding: vec![coding(system, code, display)],
        text: None,
    }
}

fn coding(system: &'static str, code: &str, display: &'static str) -> Coding {
    Coding {
        system,
        code: code.to_owned(),
        display: Some(display),
    }
}
