//! Keeping the diary: backups come back whole or are refused by name, snapshots are there when they are needed, damage is
//! found, and whatever is stopped halfway leaves a diary.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

mod bytes;
#[allow(dead_code, reason = "shared with tests that use more of it")]
#[path = "../common/mod.rs"]
mod common;
mod damage;
mod erase;
mod faults;
mod filled;
mod help;
mod left;
mod notices;
mod open_door;
mod photos;
mod refusals;
mod replaced;
mod round_trip;
mod snapshots;
