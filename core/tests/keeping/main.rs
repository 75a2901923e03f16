//! Keeping the diary: snapshots are there when they are needed, damage is found, and erasing leaves nothing.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

#[allow(dead_code, reason = "shared with tests that use more of it")]
#[path = "../common/mod.rs"]
mod common;
mod damage;
mod erase;
mod help;
mod left;
mod snapshots;
