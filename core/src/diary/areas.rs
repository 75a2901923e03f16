//! Where: areas as the patient names them, and the regions in which the plan reckons.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A treated area.
    "area" Area {
        /// Forehead (face).
        Forehead = "forehead",
        /// Temples (face).
        Temples = "temples",
        /// Cheeks (face).
        Cheeks = "cheeks",
        /// Nose (face).
        Nose = "nose",
        /// Chin (face).
        Chin = "chin",
        /// Jaw (face).
        Jaw = "jaw",
        /// Neck.
        Neck = "neck",
        /// Chest.
        Chest = "chest",
        /// Shoulders.
        Shoulders = "shoulders",
        /// Back.
        Back = "back",
        /// Anywhere else.
        Other = "other",
    }
}

impl Area {
    /// The region it lies in.
    #[must_use]
    pub const fn region(self) -> Region {
        match self {
            Self::Forehead | Self::Temples | Self::Cheeks | Self::Nose | Self::Chin | Self::Jaw => {
                Region::Face
            }
            Self::Neck => Region::Neck,
            Self::Chest => Region::Chest,
            Self::Shoulders => Region::Shoulders,
            Self::Back => Region::Back,
            Self::Other => Region::Other,
        }
    }
}

vocabulary! {
    /// A region, the unit in which treatments overlap.
    "region" Region {
        /// Forehead, temples, cheeks, nose, chin, jaw.
        Face = "face",
        /// Neck.
        Neck = "neck",
        /// Chest.
        Chest = "chest",
        /// Shoulders.
        Shoulders = "shoulders",
        /// Back.
        Back = "back",
        /// Anywhere else.
        Other = "other",
    }
}

/// A set of regions. Shown as `["all"]` when it is every one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Regions(u8);

impl Regions {
    /// No region.
    pub const NONE: Self = Self(0);
    /// Every region: what is meant when no area is named.
    pub const ALL: Self = Self((1 << Region::ALL.len()) - 1);

    /// The regions of these areas; every one where none is named.
    #[must_use]
    pub fn of(areas: &[Area]) -> Self {
        if areas.is_empty() {
            return Self::ALL;
        }
        areas
            .iter()
            .fold(Self::NONE, |set, area| set.with(area.region()))
    }

    /// With one more.
    #[must_use]
    pub const fn with(self, region: Region) -> Self {
        Self(self.0 | 1 << region as u8)
    }

    /// In either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// In this one and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether they share a region.
    #[must_use]
    pub const fn overlap(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it has that region.
    #[must_use]
    pub const fn has(self, region: Region) -> bool {
        self.0 & (1 << region as u8) != 0
    }

    /// Whether it has none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its regions, in the table's order.
    pub fn iter(self) -> impl Iterator<Item = Region> {
        Region::ALL
            .iter()
            .copied()
            .filter(move |region| self.has(*region))
    }

    /// Its names: `all`, or each region's.
    #[must_use]
    pub fn names(self) -> Vec<&'static str> {
        if self == Self::ALL {
            vec!["all"]
        } else {
            self.iter().map(Region::name).collect()
        }
    }
}

impl Serialize for Regions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = self.names();
        let mut seq = serializer.serialize_seq(Some(names.len()))?;
        for name in names {
            seq.serialize_element(name)?;
        }
        seq.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_gather_into_regions_and_none_means_all() {
        assert_eq!(Regions::of(&[]).names(), ["all"]);
        assert_eq!(Regions::of(&[Area::Cheeks, Area::Jaw]).names(), ["face"]);
        assert_eq!(
            Regions::of(&[Area::Back, Area::Nose]).names(),
            ["face", "back"]
        );
        assert!(Regions::of(&[Area::Nose]).overlap(Regions::of(&[Area::Chin])));
        assert!(!Regions::of(&[Area::Nose]).overlap(Regions::of(&[Area::Neck])));
    }
}
