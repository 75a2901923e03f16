//! The catalogue compiled in from `protocols/*.toml`.

use super::types::{
    AdjunctNotes, Also, Basis, CheckInDays, Combined, DowntimeDays, Grade, Graded, HoldFigure,
    HoldKind, Phase, Protocol, ScarGuidance, SignFigure, Source, SourceId, SpacingDays, Statement,
    Suitability, TouchUpMonths, Urgency,
};
use super::{Figure, Then};
use crate::diary::{Adjunct, Scar, Sign, Treatment};
use crate::native::Text;

include!(concat!(env!("OUT_DIR"), "/protocols.rs"));

/// Every protocol and version, by treatment.
#[must_use]
pub fn protocols() -> &'static [Protocol] {
    PROTOCOLS
}

/// The newest protocol of a treatment.
pub(crate) fn protocol(treatment: Treatment) -> &'static Protocol {
    let newest = PROTOCOLS
        .iter()
        .filter(|protocol| protocol.treatment == treatment)
        .max_by_key(|it| it.version);
    // The build and a test hold every treatment to have one.
    newest.unwrap_or(&PROTOCOLS[0])
}

/// The sources' list.
#[must_use]
pub fn sources() -> &'static [Source] {
    SOURCES
}

/// What is known of a sign.
#[must_use]
pub fn sign_figure(sign: Sign) -> Option<&'static SignFigure> {
    SIGNS.iter().find(|figure| figure.sign == sign)
}

/// The signs that count after these treatments with these adjuncts; all treatments' own where none is named.
pub(crate) fn signs_for(
    treatments: &[Treatment],
    adjuncts: &[Adjunct],
) -> Vec<&'static SignFigure> {
    let added: Vec<Sign> = adjuncts
        .iter()
        .flat_map(|it| adjunct_notes(*it).map_or(&[][..], |it| it.signs))
        .copied()
        .collect();
    let counts = |figure: &&SignFigure| {
        figure
            .treatments
            .is_none_or(|of| treatments.iter().any(|treatment| of.contains(treatment)))
            || added.contains(&figure.sign)
    };
    let mut signs: Vec<&SignFigure> = SIGNS.iter().filter(counts).collect();
    signs.sort_by_key(|figure| figure.urgency);
    signs
}

/// What the source article says for a type of scar.
#[must_use]
pub fn scar_guidance(scar: Scar) -> Option<&'static ScarGuidance> {
    SCARS.iter().find(|guidance| guidance.scar == scar)
}

/// What an adjunct adds.
#[must_use]
pub fn adjunct_notes(adjunct: Adjunct) -> Option<&'static AdjunctNotes> {
    ADJUNCTS.iter().find(|notes| notes.adjunct == adjunct)
}

/// What to ask a clinician before a treatment.
pub(crate) fn ask_first_of(treatment: Treatment) -> &'static [Statement] {
    protocol(treatment).ask_first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_on_a_list_has_its_entry() {
        for treatment in Treatment::ALL {
            assert_eq!(protocol(*treatment).treatment, *treatment);
        }
        for sign in Sign::ALL {
            assert!(sign_figure(*sign).is_some(), "{sign}");
        }
        for scar in Scar::ALL {
            assert!(scar_guidance(*scar).is_some(), "{scar}");
        }
        for adjunct in Adjunct::ALL {
            assert!(adjunct_notes(*adjunct).is_some(), "{adjunct}");
        }
    }

    #[test]
    fn holds_stand_in_the_order_of_their_kinds() {
        for protocol in PROTOCOLS {
            for kind in HoldKind::ALL {
                assert_eq!(protocol.hold(*kind).kind, *kind);
            }
        }
    }
}
