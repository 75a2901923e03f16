//! The person: an identifier, and nothing that tells who it is. The clinic knows, and puts it into its own record.

use serde::Serialize;

use super::identity::{Key, Kind};
use super::parts::Identifier;
use crate::diary::CourseId;

/// A person in care.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    resource_type: &'static str,
    identifier: [Identifier; 1],
}

/// The key of the person whose diary this is.
pub(super) fn key(own: &CourseId) -> Key {
    Key::of(Kind::Patient, own.as_str())
}

impl Patient {
    pub(super) fn of(key: Key) -> Self {
        Self {
            resource_type: key.kind().name(),
            identifier: [key.identifier()],
        }
    }
}
