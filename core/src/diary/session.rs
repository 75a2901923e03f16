//! A session: one treatment on a civil date in a zone, on one or more areas.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{Area, CourseId, Money, Regions, SessionId};
use crate::moment::Zone;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A treatment for acne scars.
    "treatment" Treatment {
        /// Microneedling without heat.
        Microneedling = "microneedling",
        /// Ablative laser resurfacing.
        AblativeLaser = "ablative_laser",
        /// Medium chemical peel.
        ChemicalPeelMedium = "chemical_peel_medium",
        /// Deep chemical peel.
        ChemicalPeelDeep = "chemical_peel_deep",
        /// Steroid injection into a raised scar.
        SteroidInjection = "steroid_injection",
        /// Surgical scar revision.
        SurgicalRevision = "surgical_revision",
        /// Anything else, radiofrequency needling among it: diary and signs only.
        Other = "other",
    }
}

vocabulary! {
    /// A type of scar.
    "scar" Scar {
        /// Rolling.
        Rolling = "rolling",
        /// Boxcar.
        Boxcar = "boxcar",
        /// Icepick.
        Icepick = "icepick",
        /// Hypertrophic: raised.
        Hypertrophic = "hypertrophic",
        /// Keloid: raised, beyond the wound.
        Keloid = "keloid",
    }
}

impl Scar {
    /// Raised scars can worsen with needling.
    #[must_use]
    pub const fn is_raised(self) -> bool {
        matches!(self, Self::Hypertrophic | Self::Keloid)
    }
}

vocabulary! {
    /// What was done with a treatment; it adds text and signs and shortens nothing.
    "adjunct" Adjunct {
        /// Platelet-rich plasma.
        Prp = "prp",
        /// Subcision.
        Subcision = "subcision",
        /// TCA CROSS.
        TcaCross = "tca_cross",
        /// Punch excision.
        PunchExcision = "punch_excision",
        /// Silicone sheets.
        Silicone = "silicone",
    }
}

vocabulary! {
    /// Whether a session took place.
    "state" SessionState {
        /// Arranged; it holds nothing until confirmed.
        Booked = "booked",
        /// It took place.
        Done = "done",
        /// It will not take place.
        Cancelled = "cancelled",
    }
}

/// Where a session was, and whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, uniffi::Record)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// The number outside its hours.
    pub out_of_hours: Option<String>,
}

/// One treatment, booked, done or cancelled.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct Session {
    /// Its own.
    pub id: SessionId,
    /// The course it belongs to.
    pub course: CourseId,
    /// What was done.
    pub treatment: Treatment,
    /// Its civil date: day 0.
    pub on: NaiveDate,
    /// The zone of that date.
    pub zone: Zone,
    /// Treated areas; none named means every region.
    pub areas: Vec<Area>,
    /// Needle depth in millimetres, 0.1 to 3.5.
    pub depth_mm: Option<f64>,
    /// Types of scar treated.
    pub scars: Vec<Scar>,
    /// What was done with it.
    pub adjuncts: Vec<Adjunct>,
    /// Where.
    pub clinic: Clinic,
    /// What it cost.
    pub cost: Option<Money>,
    /// The patient's note, up to 4,000 characters.
    pub note: Option<String>,
    /// Booked, done or cancelled.
    pub state: SessionState,
    /// When it was entered.
    pub logged_at: DateTime<Utc>,
    /// When a booked one was confirmed.
    pub confirmed_at: Option<DateTime<Utc>>,
}

impl Session {
    /// The regions it touches.
    #[must_use]
    pub fn regions(&self) -> Regions {
        Regions::of(&self.areas)
    }

    /// From when it could be reckoned with: when it was logged as done, or confirmed.
    #[must_use]
    pub fn counted_at(&self) -> DateTime<Utc> {
        self.confirmed_at.unwrap_or(self.logged_at)
    }
}

/// A session as entered. In `change_session`, what is `None` stays as it is, and an empty text clears.
#[derive(Debug, Clone, PartialEq, Default, uniffi::Record)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "a form's answers, each apart from the others"
)]
pub struct SessionDraft {
    /// What was done; needed to log.
    #[uniffi(default = None)]
    pub treatment: Option<Treatment>,
    /// Its date; today where not named.
    #[uniffi(default = None)]
    pub on: Option<NaiveDate>,
    /// Treated areas; an empty list means every region.
    #[uniffi(default = None)]
    pub areas: Option<Vec<Area>>,
    /// Needle depth in millimetres, 0.1 to 3.5.
    #[uniffi(default = None)]
    pub depth_mm: Option<f64>,
    /// Types of scar.
    #[uniffi(default = None)]
    pub scars: Option<Vec<Scar>>,
    /// What was done with it.
    #[uniffi(default = None)]
    pub adjuncts: Option<Vec<Adjunct>>,
    /// Whether microneedling used radiofrequency (heat): then it is `other`. None: not asked.
    #[uniffi(default = None)]
    pub radiofrequency: Option<bool>,
    /// Sessions planned for the course, 1 to 20.
    #[uniffi(default = None)]
    pub planned: Option<u32>,
    /// Begin a course of its own.
    #[uniffi(default = false)]
    pub new_course: bool,
    /// The clinic's name.
    #[uniffi(default = None)]
    pub clinic: Option<String>,
    /// Its number.
    #[uniffi(default = None)]
    pub clinic_phone: Option<String>,
    /// Its number out of hours.
    #[uniffi(default = None)]
    pub out_of_hours: Option<String>,
    /// What it cost.
    #[uniffi(default = None)]
    pub cost: Option<Money>,
    /// A note, up to 4,000 characters.
    #[uniffi(default = None)]
    pub note: Option<String>,
    /// Arranged and not yet done.
    #[uniffi(default = false)]
    pub booked: bool,
    /// Takes a needle depth that was entered out again.
    #[uniffi(default = false)]
    pub no_depth: bool,
    /// Takes a cost that was entered out again.
    #[uniffi(default = false)]
    pub no_cost: bool,
}
