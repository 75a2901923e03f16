//! The diary through its public door: what was written is there, can be taken back, and means what the house says.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

mod adherence;
mod answers;
mod changes;
mod check_in;
#[path = "../common/mod.rs"]
mod common;
mod erase;
mod fhir;
mod holds;
mod order;
mod outcomes;
mod photos;
mod plan;
mod preview;
mod round_trip;
mod threads;
mod typed;
mod undo;
mod undo_named;
