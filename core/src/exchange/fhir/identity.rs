//! Identifiers, the same in every export of a diary: by them a server knows what it has already.

use uuid::Uuid;

use super::coding::Coding;
use super::parts::Identifier;

/// Made once, at random, for Aftercare; every identifier is a UUID of version 5 below it.
const NAMESPACE: Uuid = Uuid::from_u128(0x67cc_5edf_6a85_4adc_9721_e339_fdba_f755);

/// Who issues them: the namespace as an OID (X.667), which anybody may make and no host need answer for.
pub(super) const IDENTIFIERS: &str = "urn:oid:2.25.137971636372336975382644469609036183381";

/// The system of the diary's own codes, made likewise.
pub(super) const CODES: &str = "urn:oid:2.25.297236280220470614253799197420373466011";

/// The types of resource in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Patient,
    CarePlan,
    Procedure,
    Observation,
    Provenance,
}

impl Kind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Patient => "Patient",
            Self::CarePlan => "CarePlan",
            Self::Procedure => "Procedure",
            Self::Observation => "Observation",
            Self::Provenance => "Provenance",
        }
    }
}

/// A resource's own: what it is, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    kind: Kind,
    id: Uuid,
}

impl Key {
    /// `name` tells it from every other of its kind, in any diary.
    pub(super) fn of(kind: Kind, name: &str) -> Self {
        let name = format!("{}/{name}", kind.name());
        Self {
            kind,
            id: Uuid::new_v5(&NAMESPACE, name.as_bytes()),
        }
    }

    pub(super) const fn kind(self) -> Kind {
        self.kind
    }

    /// By this other entries of the bundle refer to it.
    pub(super) fn full_url(self) -> String {
        format!("urn:uuid:{}", self.id)
    }

    pub(super) fn identifier(self) -> Identifier {
        Identifier {
            system: IDENTIFIERS,
            value: self.id.to_string(),
        }
    }

    /// The same as a tag, for the one kind that has no identifier.
    pub(super) fn tag(self) -> Coding {
        Coding::of(IDENTIFIERS, self.id.to_string())
    }

    /// Finds it on a server. The bar between system and value is written as a URL needs it.
    pub(super) fn search(self) -> String {
        let by = match self.kind {
            Kind::Provenance => "_tag",
            _ => "identifier",
        };
        format!("{by}={IDENTIFIERS}%7C{}", self.id)
    }
}
