//! Files in and out: what other programs read, made from records that are already in words. A file is written
//! beside its place and renamed, so that half of one is never found.

pub(crate) mod backup;
pub(crate) mod csv;
pub(crate) mod fhir;
mod file;
pub(crate) mod ics;
pub(crate) mod jpeg;
mod progress;
mod read;
pub(crate) mod report;

pub(crate) use file::{refuse_if_there, write};
pub use progress::WorkProgress;
pub(crate) use read::read;
