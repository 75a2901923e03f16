//! Aftercare's core: a patient's aftercare diary in one SQLite file, and a plan computed from it.
//!
//! | room | what it holds |
//! |---|---|
//! | [`companion`] | [`Companion`], the one door: loads facts, asks the plan, writes, puts it into words |
//! | [`moment`] | [`Moment`]: an instant and the phone's zone with its rules |
//! | [`error`] | [`AftercareError`], the one public error |
//! | [`diary`] | what the patient wrote |
//! | [`protocol`] | what a treatment commonly asks for, with grade and source, and the clinician's overrides |
//! | [`plan`] | pure: facts and a moment become downtime, holds, windows, reminders and their reasons |
//! | [`notify`] | pure: reminders become what the phone is asked to arm, with proof of coverage |
//! | `exchange` | records in words become files for others, tables are read, and backups |
//! | `store` | SQLite: open, migrate, read facts, write, undo, snapshots, damage, replacing, erasing |
//! | [`words`] | the messages a patient reads |
//! | [`native`] | how types cross to a phone, as what its language has for them |
//!
//! The door depends on all of them; the plan on diary, protocol and moment only. Nothing here reads a clock,
//! reaches a network or calls a platform.

#![deny(missing_docs)]

uniffi::setup_scaffolding!("aftercare");

pub mod companion;
pub mod diary;
mod disk;
pub mod error;
mod exchange;
pub mod moment;
pub mod native;
pub mod notify;
#[cfg(any(test, feature = "fuzz"))]
#[doc(hidden)]
pub mod outside;
pub mod plan;
pub mod protocol;
mod store;
mod vocabulary;
pub mod words;

pub use companion::Companion;
pub use error::{AftercareError, Result};
pub use moment::{Moment, Zone};
