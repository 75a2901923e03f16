//! An amount in a currency.

use std::fmt;

use iso_currency::Currency;
use serde::{Serialize, Serializer};

use crate::error::{AftercareError, Result};

/// An amount of money, in the currency's minor unit (ISO 4217), never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// The largest amount a session may have cost, in minor units.
    const LARGEST: i64 = 100_000_000_000;

    /// Reads an amount as typed (`250`, `250.50`) and an ISO 4217 code. Each without the other is refused.
    pub fn parse(cost: Option<&str>, currency: Option<&str>) -> Result<Option<Self>> {
        let (cost, currency) = match (cost, currency) {
            (None, None) => return Ok(None),
            (Some(cost), None) => {
                return Err(AftercareError::bad_input(
                    "cost",
                    cost,
                    "needs a currency, such as EUR",
                ));
            }
            (None, Some(code)) => {
                return Err(AftercareError::bad_input("currency", code, "needs a cost"));
            }
            (Some(cost), Some(currency)) => (cost, currency),
        };
        let currency = Self::currency_of(currency)?;
        let places = usize::from(currency.exponent().unwrap_or(0));
        let refuse = |reason: &str| AftercareError::bad_input("cost", cost, reason);
        if cost.starts_with('-') {
            return Err(refuse("cannot be negative"));
        }
        let (whole, part) = cost.split_once('.').unwrap_or((cost, ""));
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || cost.ends_with('.') {
            return Err(refuse("not an amount such as 250 or 250.50"));
        }
        if part.len() > places {
            return Err(refuse(&format!(
                "{} has {places} decimal places",
                currency.code()
            )));
        }
        let minor = format!("{whole}{part:0<places$}")
            .parse()
            .ok()
            .filter(|minor| *minor <= Self::LARGEST);
        let minor = minor.ok_or_else(|| refuse("too large"))?;
        Ok(Some(Self { minor, currency }))
    }

    /// As kept in the diary.
    pub(crate) fn of_minor(minor: i64, code: &str) -> Result<Self> {
        Ok(Self {
            minor,
            currency: Self::currency_of(code)?,
        })
    }

    fn currency_of(code: &str) -> Result<Currency> {
        Currency::from_code(&code.to_uppercase()).ok_or_else(|| {
            AftercareError::bad_input("currency", code, "not an ISO 4217 code such as EUR")
        })
    }

    /// The amount in the minor unit.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The ISO 4217 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.currency.code()
    }

    /// The sum of two amounts of one currency.
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self {
            minor: self.minor.saturating_add(other.minor),
            currency: self.currency,
        }
    }

    /// The amount alone, with the currency's decimal places: `250.00`.
    #[must_use]
    pub fn amount(self) -> String {
        let places = usize::from(self.currency.exponent().unwrap_or(0));
        if places == 0 {
            return self.minor.to_string();
        }
        let digits = format!("{:0>width$}", self.minor, width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        format!("{whole}.{part}")
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.code())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut state = serializer.serialize_struct("Money", 2)?;
        state.serialize_field("amount", &self.amount())?;
        state.serialize_field("currency", self.code())?;
        state.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_their_currencys_places() {
        for (cost, code, shown) in [
            ("250", "EUR", "250.00 EUR"),
            ("0.5", "eur", "0.50 EUR"),
            ("1000", "JPY", "1000 JPY"),
            ("1.234", "KWD", "1.234 KWD"),
        ] {
            assert_eq!(
                Money::parse(Some(cost), Some(code))
                    .unwrap()
                    .unwrap()
                    .to_string(),
                shown
            );
        }
        assert_eq!(Money::parse(None, None).unwrap(), None);
    }

    #[test]
    fn bad_amounts_are_refused() {
        for (cost, code) in [
            (Some("-1"), Some("EUR")),
            (Some("1"), None),
            (None, Some("EUR")),
            (Some("1"), Some("ZZZ")),
            (Some("1.5"), Some("JPY")),
            (Some("1,5"), Some("EUR")),
            (Some("1."), Some("EUR")),
            (Some(""), Some("EUR")),
            (Some("99999999999999999999"), Some("EUR")),
        ] {
            assert!(
                Money::parse(cost, code).unwrap_err().is_bad_input(),
                "{cost:?} {code:?}"
            );
        }
    }
}
