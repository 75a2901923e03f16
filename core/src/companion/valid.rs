//! What may be entered.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::error::{AftercareError, Result};
use crate::moment::within_years;

/// The longest note, in characters.
const NOTE: usize = 4_000;
/// The longest name, number or task, in characters.
const LINE: usize = 200;

/// A note; never repeated in the refusal.
pub(super) fn note(text: Option<&str>) -> Result<()> {
    limit("note", text, NOTE)
}

/// A name, number or task.
pub(super) fn line(field: &str, text: Option<&str>) -> Result<()> {
    limit(field, text, LINE)
}

fn limit(field: &str, text: Option<&str>, most: usize) -> Result<()> {
    let length = text.map_or(0, |text| text.chars().count());
    if length <= most {
        return Ok(());
    }
    Err(AftercareError::bad_input(
        field,
        format!("{length} characters"),
        format!("at most {most}"),
    ))
}

/// A whole number within bounds.
pub(super) fn between(field: &str, value: u32, least: u32, most: u32) -> Result<u32> {
    if (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(AftercareError::bad_input(
            field,
            value,
            format!("between {least} and {most}"),
        ))
    }
}

/// A number from a phone, which may be below nothing, within bounds.
pub(super) fn within(field: &str, value: i64, bounds: &RangeInclusive<u32>) -> Result<u32> {
    let found = u32::try_from(value).ok();
    found.filter(|value| bounds.contains(value)).ok_or_else(|| {
        let reason = format!("between {} and {}", bounds.start(), bounds.end());
        AftercareError::bad_input(field, value, reason)
    })
}

/// Needle depth in millimetres.
pub(super) fn depth(value: f64) -> Result<f64> {
    if (0.1..=3.5).contains(&value) {
        Ok(value)
    } else {
        Err(AftercareError::bad_input(
            "depth",
            value,
            "between 0.1 and 3.5 mm",
        ))
    }
}

/// A date no later than today.
pub(super) fn not_ahead(
    field: &str,
    date: NaiveDate,
    today: NaiveDate,
    reason: &str,
) -> Result<NaiveDate> {
    if within_years(field, date)? <= today {
        Ok(date)
    } else {
        Err(AftercareError::bad_input(field, date, reason))
    }
}

/// Two dates in order.
pub(super) fn in_order(field: &str, from: NaiveDate, to: NaiveDate) -> Result<()> {
    if from <= to {
        Ok(())
    } else {
        Err(AftercareError::bad_input(
            field,
            to,
            format!("before {from}"),
        ))
    }
}
