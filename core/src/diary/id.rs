//! Identifiers: a type for each kind of thing, so that one is never taken for another.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// A new random one (UUID version 4, RFC 9562).
            #[must_use]
            pub(crate) fn random() -> Self {
                Self(uuid::Uuid::new_v4().to_string().into())
            }

            /// As read from the diary.
            pub(crate) fn known(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A session's.
    SessionId
    /// A course's.
    CourseId
    /// A change's, for `undo`.
    ChangeId
    /// A clinician's word's.
    WordId
    /// A task's.
    TaskId
    /// A pause's.
    PauseId
    /// A photo's.
    PhotoId
}
