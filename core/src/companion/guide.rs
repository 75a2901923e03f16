//! What the protocols say, for the patient to read: every figure with its grade and source.

use serde::Serialize;

use super::Companion;
use super::speak::{self, followed};
use crate::diary::{Scar, Treatment};
use crate::error::{AftercareError, Result};
use crate::native::Text;
use crate::plan::SignShown;
use crate::protocol::{
    Basis, Combined, Grade, Graded, HoldFigure, HoldKind, Protocol, Signature, Source, SourceId,
    Statement, Suitability, Then, protocol, scar_guidance, signs_for, sources,
};
use crate::words::{Say, Words};

/// A protocol, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ProtocolGuide {
    /// Of which treatment.
    pub treatment: Treatment,
    /// Its name in the patient's language.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// The clinician who signed it; none: figures await a signature.
    pub signed: Option<Signature>,
    /// Every figure.
    pub figures: Vec<GuideFigure>,
    /// What is said of the treatment.
    pub about: Vec<GuideItem>,
    /// The timeline.
    pub phases: Vec<GuideItem>,
    /// Aftercare without a date.
    pub care: Vec<GuideItem>,
    /// What to ask a clinician first.
    pub ask_first: Vec<GuideItem>,
    /// Signs to look for.
    pub signs: Vec<SignShown>,
    /// What the grades mean.
    pub grades: Vec<GradeMeaning>,
    /// What stands under all of it.
    pub notices: Vec<String>,
}

/// What a grade means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GradeMeaning {
    /// The grade.
    pub grade: Grade,
    /// Its label in the patient's language.
    pub label: String,
    /// What it means.
    pub text: String,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideFigure {
    /// Its name.
    pub name: Text,
    /// Its name in the patient's language.
    pub title: String,
    /// Its value; none: nothing was found, ask the clinic.
    pub value: Option<String>,
    /// Value and what keeps a hold afterwards, in the patient's language; says so where nothing was found.
    pub text: String,
    /// What keeps a hold afterwards.
    pub then: Then,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<Source>,
    /// Other figures described, with their sources.
    pub also: Vec<GuideAlso>,
}

/// A figure that other sources describe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideAlso {
    /// The figure.
    pub value: String,
    /// In the patient's language.
    pub text: String,
    /// Who gives it.
    pub sources: Vec<Source>,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideItem {
    /// Its name.
    pub name: Text,
    /// Its heading in the patient's language; empty where it needs none.
    pub title: String,
    /// In the patient's language.
    pub text: String,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<Source>,
}

/// What the source article says for a type of scar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ScarAdvice {
    /// The type of scar.
    pub scar: Scar,
    /// How well microneedling suits it.
    pub microneedling: Suitability,
    /// What it is combined with, or what is used instead.
    pub combined_with: Vec<Combined>,
    /// Its name in the patient's language.
    pub title: String,
    /// How well, in words.
    pub suitability: String,
    /// What with, in words.
    pub combined: String,
    /// In the patient's language.
    pub text: String,
    /// Its grade.
    pub grade: Grade,
    /// Its sources.
    pub sources: Vec<Source>,
}

#[uniffi::export]
impl Companion {
    /// What a treatment's protocol says.
    pub fn protocol_guide(&self, treatment: Treatment) -> Result<ProtocolGuide> {
        let words = self.words()?;
        let protocol = protocol(treatment);
        let items = |statements: &[Statement], id: &dyn Fn(&str) -> String| {
            statements
                .iter()
                .map(|it| item(&words, it.name, &id(it.name), it.basis))
                .collect::<Vec<_>>()
        };
        let phases = protocol.phases.iter().map(|phase| {
            let id = format!("phase-{treatment}-{}", phase.phase);
            item(&words, phase.phase, &id, phase.basis)
        });
        let about = items(protocol.about, &|name| format!("about-{treatment}-{name}"));
        Ok(ProtocolGuide {
            treatment,
            title: words.text(&format!("treatment-{treatment}")),
            version: protocol.version,
            signed: protocol.signed.clone(),
            figures: figures(protocol)
                .into_iter()
                .map(|figure| in_words(&words, figure))
                .collect(),
            about: about
                .into_iter()
                .map(|it| GuideItem {
                    title: words.text(&format!("topic-{}", it.name)),
                    ..it
                })
                .collect(),
            phases: phases.map(|phase| framed(&words, phase)).collect(),
            care: items(protocol.care, &|name| format!("care-{treatment}-{name}")),
            ask_first: items(protocol.ask_first, &|name| format!("ask-{name}")),
            signs: signs(&words, treatment),
            grades: grades(&words),
            notices: speak::notices(&words, protocol.signed.is_none()),
        })
    }

    /// What the source article says for a type of scar.
    pub fn scar_advice(&self, scar: Scar) -> Result<ScarAdvice> {
        let words = self.words()?;
        let guidance = scar_guidance(scar)
            .ok_or_else(|| AftercareError::fault("scar", scar, "has no guidance"))?;
        let combined = guidance
            .combined_with
            .iter()
            .map(|with| words.text(&format!("combined-{with}")));
        Ok(ScarAdvice {
            scar,
            microneedling: guidance.microneedling,
            combined_with: guidance.combined_with.to_vec(),
            title: words.text(&format!("scar-{scar}")),
            suitability: words.text(&format!("scar-microneedling-{}", guidance.microneedling)),
            combined: words.list(&combined.collect::<Vec<_>>()),
            text: words.text(&format!("scar-{scar}-guidance")),
            grade: guidance.basis.grade,
            sources: cited(guidance.basis.sources),
        })
    }
}

/// The sources of these ids.
pub(super) fn cited(ids: &[SourceId]) -> Vec<Source> {
    ids.iter()
        .filter_map(|id| sources().iter().find(|source| source.id == *id).cloned())
        .collect()
}

fn item(words: &Words, name: &'static str, message: &str, basis: Basis) -> GuideItem {
    GuideItem {
        name: name.into(),
        title: String::new(),
        text: words.text(message),
        grade: basis.grade,
        sources: cited(basis.sources),
    }
}

/// A figure with its name and its value in the patient's language.
pub(super) fn in_words(words: &Words, figure: GuideFigure) -> GuideFigure {
    let hold = HoldKind::ALL.iter().any(|kind| kind.name() == figure.name);
    let id = if hold {
        format!("hold-{}", figure.name)
    } else {
        format!("figure-title-{}", figure.name)
    };
    let text = match &figure.value {
        None => words.text("figure-none"),
        Some(value) => followed(words, speak::value(words, value), figure.then),
    };
    let also = figure.also.into_iter().map(|also| GuideAlso {
        text: speak::value(words, &also.value),
        ..also
    });
    GuideFigure {
        title: words.text(&id),
        text,
        also: also.collect(),
        ..figure
    }
}

fn grades(words: &Words) -> Vec<GradeMeaning> {
    let meaning = |grade: &Grade| GradeMeaning {
        grade: *grade,
        label: words.text(&format!("grade-{grade}")),
        text: words.text(&format!("grade-{grade}-meaning")),
    };
    Grade::ALL.iter().map(meaning).collect()
}

/// A phase is commonly described, not a promise.
fn framed(words: &Words, phase: GuideItem) -> GuideItem {
    GuideItem {
        text: words.with("phase-frame", &[("phase", Say::Text(&phase.text))]),
        ..phase
    }
}

fn signs(words: &Words, treatment: Treatment) -> Vec<SignShown> {
    let figures = signs_for(&[treatment], &[]).into_iter();
    figures
        .map(|figure| SignShown {
            sign: figure.sign,
            urgency: figure.urgency,
            text: words.text(&format!("sign-{}", figure.sign)),
            grade: figure.basis.grade,
            sources: figure.basis.sources.to_vec(),
        })
        .collect()
}

/// Every figure of a protocol, without words.
pub(super) fn figures(protocol: &Protocol) -> Vec<GuideFigure> {
    let days = protocol.downtime.value;
    let range = |from: u32, to: u32, unit: &str| format!("{from}-{to} {unit}");
    let downtime = |value: Option<u32>| Graded {
        value,
        basis: protocol.downtime.basis,
    };
    // Downtime described as none is a figure of its own.
    let none = days.is_none() && protocol.downtime.basis.grade != Grade::None;
    let day = |name, value: Option<u32>| {
        let figure = figure(name, downtime(value), |day| day.to_string());
        let value = figure.value.or_else(|| none.then(|| "none".to_owned()));
        GuideFigure { value, ..figure }
    };
    let mut all = vec![
        day("from_day", days.map(|days| days.from_day)),
        day("to_day", days.map(|days| days.to_day)),
        day("up_to_day", days.map(|days| days.up_to_day)),
    ];
    all.extend(protocol.holds.iter().map(hold));
    all.extend([
        figure("planned", protocol.planned, |count| count.to_string()),
        figure("spacing", protocol.spacing, |it| {
            range(it.from, it.to, "days")
        }),
        figure("touch_up", protocol.touch_up, |it| {
            range(it.from, it.to, "months")
        }),
        figure("check_in", protocol.check_in, |it| {
            range(it.from, it.through, "days")
        }),
        figure("moisturiser", protocol.moisturiser, |through| {
            range(0, through, "days")
        }),
        figure("spf", protocol.spf, |factor| factor.to_string()),
    ]);
    all
}

fn figure<T: Copy>(
    name: &'static str,
    graded: Graded<T>,
    shown: impl Fn(T) -> String,
) -> GuideFigure {
    GuideFigure {
        name: name.into(),
        title: String::new(),
        value: graded.value.map(shown),
        text: String::new(),
        then: Then::Nothing,
        grade: graded.basis.grade,
        sources: cited(graded.basis.sources),
        also: Vec::new(),
    }
}

fn hold(hold: &HoldFigure) -> GuideFigure {
    let also = hold.also.iter();
    GuideFigure {
        then: hold.then,
        also: also
            .map(|it| GuideAlso {
                value: it.figure.to_string(),
                text: String::new(),
                sources: cited(it.sources),
            })
            .collect(),
        ..figure(hold.kind.name(), hold.figure, |figure| figure.to_string())
    }
}
