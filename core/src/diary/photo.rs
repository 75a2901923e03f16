//! Photos of the skin, for the patient to put side by side. Nothing looks at them: they are never scored, never judged.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{Area, PhotoId, SessionId};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// From where a photo was taken. Left and right are the patient's own.
    "view" PhotoView {
        /// Straight at it.
        Front = "front",
        /// Halfway to the left side.
        ThreeQuarterLeft = "three_quarter_left",
        /// The left side.
        Left = "left",
        /// Halfway to the right side.
        ThreeQuarterRight = "three_quarter_right",
        /// The right side.
        Right = "right",
        /// From close by.
        CloseUp = "close_up",
    }
}

/// A photo, as far as the diary knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Photo {
    /// Its own.
    pub id: PhotoId,
    /// The civil date it was taken on.
    pub on: NaiveDate,
    /// Where on the body.
    pub area: Area,
    /// From where.
    pub view: PhotoView,
    /// The session it belongs to.
    pub session: Option<SessionId>,
    /// The file's name in the app's own folder of photos.
    pub file: String,
    /// The SHA-256 sum of what is in the file, in hexadecimal.
    pub digest: String,
    /// In pixels, as the file has it.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

/// A photo as it is added.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PhotoDraft {
    /// The name of the file that the app has put into its folder of photos.
    pub file: String,
    /// Where on the body.
    pub area: Area,
    /// From where.
    pub view: PhotoView,
    /// The date it was taken on; today where not named.
    #[uniffi(default = None)]
    pub on: Option<NaiveDate>,
    /// The session it belongs to.
    #[uniffi(default = None)]
    pub session: Option<SessionId>,
}

impl Photo {
    /// The largest file that is taken, in bytes: five times what a phone's camera makes.
    pub const MOST_BYTES: u64 = 32 << 20;
}
