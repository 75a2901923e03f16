//! One vocabulary: every closed list of names is written once, with the same spelling in Rust, SQL, JSON,
//! the terminal and the messages.

use crate::error::AftercareError;

/// Defines a public enum whose variants carry the one name used everywhere outside Rust.
///
/// Gives `ALL`, `name`, `Display`, `FromStr` (refusing with the nearest name) and serde by that name.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $field:literal $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, uniffi::Enum)]
        pub enum $name { $($(#[$variant_meta])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the house's tables.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name used in SQL, JSON, the terminal and the messages.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::error::AftercareError;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::vocabulary::unknown($field, text, &[$($text,)+])),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}
pub(crate) use vocabulary;

/// The refusal of a name that is on no list, with the nearest one that is.
pub(crate) fn unknown(field: &str, value: &str, known: &[&str]) -> AftercareError {
    let spelled = value.to_lowercase().replace(['-', ' '], "_");
    let nearest = known
        .iter()
        .map(|name| (strsim::damerau_levenshtein(&spelled, name), *name))
        .min()
        .filter(|(distance, name)| *distance <= name.len().div_ceil(2));
    let reason = match nearest {
        Some((_, name)) => format!("unknown; did you mean {name}?"),
        None => format!("unknown; one of {}", known.join(", ")),
    };
    AftercareError::bad_input(field, value, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested() {
        let error = unknown("treatment", "micro-needling", &["microneedling", "other"]);
        assert_eq!(
            error.to_string(),
            "treatment: micro-needling: unknown; did you mean microneedling?"
        );
        let error = unknown("area", "xyzzy", &["nose", "chin"]);
        assert_eq!(error.to_string(), "area: xyzzy: unknown; one of nose, chin");
    }
}
