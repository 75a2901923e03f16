//! What a treatment commonly asks for: types, the catalogue built from `protocols/*.toml`, and what is in force
//! for one course once the clinician's plan and newer safety versions are counted.

mod catalogue;
mod figure;
mod in_force;
mod types;

pub use catalogue::{adjunct_notes, protocols, scar_guidance, sign_figure, sources};
pub(crate) use catalogue::{ask_first_of, protocol, signs_for};
pub use figure::{Figure, Then};
pub(crate) use in_force::{HoldInForce, InForce, in_force, longer};
pub use types::*;
