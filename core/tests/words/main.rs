//! All messages of every language: they parse, every one is used and every use is there, each gets its values, and
//! none says what the wording rules forbid.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

#[path = "../common/mod.rs"]
#[allow(dead_code, reason = "shared with the diary's tests")]
mod common;
mod families;
mod families_of_the_terminal;
mod forbidden;
mod forms;
mod languages;
mod locales;
mod patterns;
mod plurals;
mod readable;
mod sentences;
mod source;
mod spoken;
mod uses;
mod values;
mod wording;
