//! The records a protocol is made of.

use serde::Serialize;

use super::{Figure, Then};
use crate::diary::{Adjunct, Scar, Sign, Treatment};
use crate::native::Text;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How well a statement is founded, best first.
    "grade" Grade {
        /// The clinician's own instruction for this course.
        Clinician = "clinician",
        /// Regulator, hospital, professional body, manufacturer or paper.
        Published = "published",
        /// The article the product was built from.
        SourceArticle = "source-article",
        /// A clinic or textbook page only.
        Clinic = "clinic",
        /// Nothing was found: no figure is shown.
        None = "none",
    }
}

vocabulary! {
    /// Something that is kept away from treated skin.
    "kind" HoldKind {
        /// Retinoid creams or gels.
        Retinoid = "retinoid",
        /// Exfoliating acids.
        Acid = "acid",
        /// Scrubs and other irritants.
        HarshProducts = "harsh_products",
        /// Vitamin C on the skin.
        VitaminC = "vitamin_c",
        /// Make-up.
        MakeUp = "make_up",
        /// Exercise and sweating.
        Exercise = "exercise",
        /// Pools, sea and hot tubs.
        Swimming = "swimming",
        /// Shaving.
        Shaving = "shaving",
        /// Direct sun.
        DirectSun = "direct_sun",
        /// Long stays in the sun.
        ProlongedSun = "prolonged_sun",
        /// The patient's own sunscreen and moisturiser, on skin not yet closed.
        Products = "products",
    }
}

vocabulary! {
    /// How well microneedling suits a type of scar, as the source article has it.
    "suitability" Suitability {
        /// Responds well.
        High = "high",
        /// Responds, may need several sessions.
        Moderate = "moderate",
        /// Responds little.
        Low = "low",
        /// Can worsen.
        NotRecommended = "not_recommended",
    }
}

vocabulary! {
    /// What microneedling is combined with, or what is used instead.
    "combined" Combined {
        /// Platelet-rich plasma.
        Prp = "prp",
        /// Chemical peels.
        ChemicalPeel = "chemical_peel",
        /// Laser resurfacing.
        LaserResurfacing = "laser_resurfacing",
        /// Subcision.
        Subcision = "subcision",
        /// Punch excision.
        PunchExcision = "punch_excision",
        /// TCA CROSS.
        TcaCross = "tca_cross",
        /// Steroid injection.
        SteroidInjection = "steroid_injection",
        /// Silicone sheets.
        Silicone = "silicone",
    }
}

vocabulary! {
    /// How soon a sign asks for a clinician.
    "urgency" Urgency {
        /// The local emergency number, now.
        Emergency = "emergency",
        /// The clinic, at once.
        AtOnce = "at_once",
        /// The clinic.
        Contact = "contact",
        /// The clinic, not an emergency.
        Soon = "soon",
    }
}

impl HoldKind {
    /// The kinds whose clinician's word starts or silences a reminder, however long it is waited for.
    pub const CARE: [Self; 4] = [
        Self::Retinoid,
        Self::Acid,
        Self::HarshProducts,
        Self::Products,
    ];
}

/// Grade and sources of a figure or statement; the sources are ids of the sources' list, `S` the source article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Basis {
    /// The grade.
    pub grade: Grade,
    /// Ids in [`super::sources`].
    pub sources: &'static [SourceId],
}

/// A value with its basis; no value where nothing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Graded<T> {
    /// The value in use.
    pub value: Option<T>,
    /// Where it stands.
    pub basis: Basis,
}

/// The days of downtime commonly described: from..to, and up to. Civil days from day 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DowntimeDays {
    /// First day commonly described.
    pub from_day: u32,
    /// Last day commonly described.
    pub to_day: u32,
    /// Last day that it may last to.
    pub up_to_day: u32,
}

/// The spacing between two sessions of a series, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SpacingDays {
    /// At least.
    pub from: u32,
    /// At most.
    pub to: u32,
}

/// The touch-up window, in calendar months after the last session done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TouchUpMonths {
    /// Opens.
    pub from: u32,
    /// Due by.
    pub to: u32,
}

/// The evenings on which a check-in is asked, in days from day 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CheckInDays {
    /// First.
    pub from: u32,
    /// Last.
    pub through: u32,
}

/// A figure that other sources describe, shown beside the one in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Also {
    /// The other figure.
    pub figure: Figure,
    /// Who gives it.
    pub sources: &'static [SourceId],
}

/// What a protocol says about one kind of hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HoldFigure {
    /// What is kept away.
    pub kind: HoldKind,
    /// How long; no value: nothing found, no hold.
    pub figure: Graded<Figure>,
    /// What keeps it afterwards.
    pub then: Then,
    /// The range it was taken from.
    pub also: &'static [Also],
}

/// A phase of the timeline, in days from day 0; the words are `phase-<treatment>-<phase>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Phase {
    /// Its name.
    pub phase: &'static str,
    /// First day.
    pub from_day: u32,
    /// Last day; none: no end described.
    pub to_day: Option<u32>,
    /// Where it stands.
    pub basis: Basis,
}

/// A statement of the protocol; its words are a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The end of the message's name.
    pub name: &'static str,
    /// Where it stands.
    pub basis: Basis,
}

/// A clinician's signature under a protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Signature {
    /// Who.
    pub by: Text,
    /// When, an ISO 8601 date.
    pub on: Text,
}

/// What is commonly described for a treatment, in one version. A course keeps the version it began with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protocol {
    /// Of which treatment.
    pub treatment: Treatment,
    /// From 1.
    pub version: u32,
    /// Whether its stricter values count at once in courses begun under an earlier version.
    pub safety: bool,
    /// The clinician who signed it; none: figures await a signature.
    pub signed: Option<Signature>,
    /// Downtime.
    pub downtime: Graded<DowntimeDays>,
    /// One entry a kind, in the order of [`HoldKind::ALL`].
    pub holds: [HoldFigure; 11],
    /// Sessions of a series.
    pub planned: Graded<u32>,
    /// Spacing within a series.
    pub spacing: Graded<SpacingDays>,
    /// Touch-up window.
    pub touch_up: Graded<TouchUpMonths>,
    /// Check-in evenings.
    pub check_in: Graded<CheckInDays>,
    /// Moisturiser, through this day.
    pub moisturiser: Graded<u32>,
    /// Sun protection factor, at least.
    pub spf: Graded<u32>,
    /// The timeline.
    pub phases: &'static [Phase],
    /// What the source article and others say of it: `about-<treatment>-<name>`.
    pub about: &'static [Statement],
    /// Aftercare without a date: `care-<treatment>-<name>`.
    pub care: &'static [Statement],
    /// What to ask a clinician first: `ask-<name>`.
    pub ask_first: &'static [Statement],
}

impl Protocol {
    /// What it says about one kind of hold.
    #[must_use]
    pub const fn hold(&self, kind: HoldKind) -> &HoldFigure {
        &self.holds[kind as usize]
    }
}

/// The number of a source in the list, or `S` for the source article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SourceId(pub(super) &'static str);

impl SourceId {
    /// Its text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Display for SourceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// One source of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The address as found, scheme left out.
    pub address: Text,
    /// What it is, where the address does not say.
    pub title: Option<Text>,
}

/// A sign, for which treatments it counts and how soon to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignFigure {
    /// The sign; its words are `sign-<sign>` and `sign-<sign>-sentence`.
    pub sign: Sign,
    /// How soon.
    pub urgency: Urgency,
    /// None: every treatment. A sign that one treatment is expected to show is not a sign of that treatment.
    pub treatments: Option<&'static [Treatment]>,
    /// Where it stands.
    pub basis: Basis,
}

/// What the source article says of microneedling for a type of scar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScarGuidance {
    /// The type of scar; its words are `scar-<scar>-guidance`.
    pub scar: Scar,
    /// How well microneedling suits it.
    pub microneedling: Suitability,
    /// What it is combined with, or what is used instead.
    pub combined_with: &'static [Combined],
    /// Where it stands.
    pub basis: Basis,
}

/// What an adjunct adds: text and signs. It shortens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdjunctNotes {
    /// Which.
    pub adjunct: Adjunct,
    /// Signs it adds.
    pub signs: &'static [Sign],
    /// Its statements: `adjunct-<adjunct>-<name>`.
    pub notes: &'static [Statement],
}
