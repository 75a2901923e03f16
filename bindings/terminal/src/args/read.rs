//! Values that are no names: each parser knows its field, so that the refusal can name it. Bounds are the core's.

use std::fmt::Display;
use std::str::FromStr;

use aftercare::AftercareError;
use aftercare::companion::HoldPlan;
use chrono::NaiveDate;

type Read<T> = Result<T, AftercareError>;

/// A refusal with the field, the value and the reason.
pub(crate) fn refused(
    field: impl Display,
    value: impl Display,
    reason: impl Display,
) -> AftercareError {
    AftercareError::BadInput {
        field: field.to_string(),
        value: value.to_string(),
        reason: reason.to_string(),
    }
}

/// A civil date, `2026-03-01`; chrono alone would also take `2026-3-1`.
pub(crate) fn date(field: &'static str) -> impl Fn(&str) -> Read<NaiveDate> + Clone {
    move |text| {
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|date| date.to_string() == text);
        date.ok_or_else(|| refused(field, text, "not a date such as 2026-03-01"))
    }
}

/// A whole number.
pub(crate) fn whole(field: &'static str) -> impl Fn(&str) -> Read<u32> + Clone {
    move |text| number(field, text, "not a whole number")
}

/// A score.
pub(crate) fn score(field: &'static str) -> impl Fn(&str) -> Read<u8> + Clone {
    move |text| number(field, text, "not a whole number from 0 to 10")
}

/// A number with decimals.
pub(crate) fn decimal(field: &'static str) -> impl Fn(&str) -> Read<f64> + Clone {
    move |text| number(field, text, "not a number such as 1.5")
}

fn number<T: FromStr>(field: &str, text: &str, reason: &str) -> Read<T> {
    text.parse().map_err(|_| refused(field, text, reason))
}

/// `yes` or `no`.
pub(crate) fn yes_no(field: &'static str) -> impl Fn(&str) -> Read<bool> + Clone {
    move |text| match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(refused(field, text, "yes or no")),
    }
}

/// From and to, `28-42`.
pub(crate) fn window(field: &'static str) -> impl Fn(&str) -> Read<(u32, u32)> + Clone {
    move |text| {
        let parts = text
            .split_once('-')
            .and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
        parts.ok_or_else(|| refused(field, text, "not a range such as 28-42"))
    }
}

/// A kind of hold and its figure, `retinoid=10 days`.
pub(crate) fn hold(text: &str) -> Read<HoldPlan> {
    let shape = || {
        refused(
            "hold",
            text,
            "not a kind and a figure such as retinoid=\"10 days\"",
        )
    };
    let (kind, figure) = text.split_once('=').ok_or_else(shape)?;
    Ok(HoldPlan {
        kind: kind.parse()?,
        figure: figure.parse()?,
    })
}
