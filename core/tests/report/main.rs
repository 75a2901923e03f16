//! The report through the public door: whole courses, diaries full of hostile texts, empty and ten years long, in
//! every language. What a browser makes of the files is looked at by `tests/exchange/report/check`, for which they
//! are left in the folder that `AFTERCARE_REPORTS` names.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test, as the test itself would"
)]

#[path = "../common/mod.rs"]
#[allow(dead_code, reason = "shared with the diary's tests")]
mod common;
mod diaries;
mod markup;
mod pages;
