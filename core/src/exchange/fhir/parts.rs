//! The few data types that the resources share.

use chrono::NaiveDate;
use serde::Serialize;

use super::identity::{Key, Kind};

/// A business identifier: what stays when the resource moves to another server.
#[derive(Debug, Serialize)]
pub(super) struct Identifier {
    pub(super) system: &'static str,
    pub(super) value: String,
}

/// A link to another resource, or to somebody who is known by name alone.
#[derive(Debug, Default, Serialize)]
pub(super) struct Reference {
    #[serde(rename = "reference", skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    of: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
}

impl Reference {
    /// To an entry of the bundle: the Patient by its place in it, which every server resolves, and others by their
    /// identifier.
    pub(super) fn to(key: Key) -> Self {
        if key.kind() == Kind::Patient {
            return Self {
                place: Some(key.full_url()),
                ..Self::default()
            };
        }
        Self {
            of: Some(key.kind().name()),
            identifier: Some(key.identifier()),
            ..Self::default()
        }
    }

    /// To somebody or something known by name.
    pub(super) fn named(name: &str) -> Option<Self> {
        clean(name).map(|name| Self {
            display: Some(name),
            ..Self::default()
        })
    }

    /// The same, said to be of that type.
    pub(super) fn of(self, of: &'static str) -> Self {
        Self {
            of: Some(of),
            ..self
        }
    }

    /// The same, with an identifier of its own.
    pub(super) fn known_as(self, system: &'static str, value: &str) -> Self {
        let value = value.to_owned();
        Self {
            identifier: Some(Identifier { system, value }),
            ..self
        }
    }
}

/// The patient's own words.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Annotation {
    #[serde(skip_serializing_if = "Option::is_none")]
    author_reference: Option<Reference>,
    text: String,
}

impl Annotation {
    /// A note by somebody, or by nobody in particular; none where it says nothing.
    pub(super) fn of(text: Option<&str>, author: Option<Key>) -> Vec<Self> {
        let text = text.and_then(own_words);
        let note = |text| Self {
            author_reference: author.map(Reference::to),
            text,
        };
        text.map(note).into_iter().collect()
    }
}

/// From one civil date through another.
#[derive(Debug, Serialize)]
pub(super) struct Period {
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<NaiveDate>,
}

impl Period {
    /// None without a date. An end before the start (a course ended before its booked session) is left out: R4 refuses
    /// it, and the start alone is true.
    pub(super) fn of(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Option<Self> {
        let end = end.filter(|end| start.is_none_or(|start| start <= *end));
        (start.is_some() || end.is_some()).then_some(Self { start, end })
    }
}

/// A measured value; the unit is a code of UCUM.
#[derive(Debug, Serialize)]
pub(super) struct Quantity {
    value: f64,
    unit: &'static str,
    system: &'static str,
    code: &'static str,
}

impl Quantity {
    pub(super) const fn millimetres(value: f64) -> Self {
        Self {
            value,
            unit: "mm",
            system: "http://unitsofmeasure.org",
            code: "mm",
        }
    }
}

/// Words as R4 takes them: without control characters but line ends and tabs, without blanks around them; none where
/// nothing is left, since R4 knows no empty text. The marks of direction that lead Arabic words go too: the language
/// says the direction, and a search for the word must find it.
pub(super) fn clean(words: &str) -> Option<String> {
    without(words, |c| matches!(c, '\u{200e}' | '\u{200f}'))
}

/// The same for what the patient wrote, whose marks stay.
fn own_words(text: &str) -> Option<String> {
    without(text, |_| false)
}

fn without(text: &str, dropped: impl Fn(char) -> bool) -> Option<String> {
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let kept = text.chars().filter(|c| !control(*c) && !dropped(*c));
    let text: String = kept.collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
