//! Numbers in the language's own form.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};

use super::Words;

/// How a language writes numbers: the sign before decimals, the sign between thousands, and from how many digits on
/// thousands are parted.
#[derive(Debug, Clone, Copy)]
pub(super) struct NumberForm {
    decimal: char,
    group: char,
    grouped_from: usize,
    by_last_two_digits: bool,
    /// Has a bundle's messages write numbers so. Fluent takes a bare function for this, hence the constants.
    pub(super) teach: fn(&mut FluentBundle<FluentResource>),
}

impl NumberForm {
    pub(super) const fn written<const DECIMAL: char, const GROUP: char, const FROM: usize>() -> Self
    {
        Self {
            decimal: DECIMAL,
            group: GROUP,
            grouped_from: FROM,
            by_last_two_digits: false,
            teach: |bundle| {
                bundle.set_formatter(Some(|value, _| {
                    formatted(value, Self::written::<DECIMAL, GROUP, FROM>())
                }));
            },
        }
    }

    /// The same where plurals go by the last two digits if these are 03 to 99, as in Arabic: 103 counts as 3 does, and
    /// 730 as 30. The rules of `intl_pluralrules` 7.0.2 leave the remainder (`n % 100`) out and take the general
    /// plural for all from 100 on.
    pub(super) const fn counted_by_last_two_digits(self) -> Self {
        Self {
            by_last_two_digits: true,
            ..self
        }
    }

    /// A number as plural rules are to see it, with what is to be written for it.
    pub(super) fn value(self, number: i64) -> FluentValue<'static> {
        let last = number % 100;
        if !self.by_last_two_digits || number < 100 || last < 3 {
            return FluentValue::from(number);
        }
        let mut counted = FluentNumber::from(last);
        // An option that nothing else reads here carries what is written. It also keeps the number from being taken
        // for one that a message names exactly, as `[3]`.
        counted.options.currency = Some(self.write(&number.to_string()));
        FluentValue::Number(counted)
    }

    /// A number of the shape `-1234.50` in this form.
    fn write(self, number: &str) -> String {
        let (sign, digits) = number.split_at(usize::from(number.starts_with('-')));
        let (whole, part) = match digits.split_once('.') {
            Some((whole, part)) => (whole, Some(part)),
            None => (digits, None),
        };
        let mut text = sign.to_owned();
        let parted = whole.len() >= self.grouped_from;
        for (at, digit) in whole.chars().enumerate() {
            if parted && at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        if let Some(part) = part {
            text.push(self.decimal);
            text += part;
        }
        text
    }
}

/// What stands in a message for a number; nothing for what stands as it is, small numbers among them.
fn formatted(value: &FluentValue<'_>, form: NumberForm) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if let Some(shown) = &number.options.currency {
        return Some(shown.clone());
    }
    let small = number.value.abs() < 1_000.0 && number.value.fract() == 0.0;
    let whole = number.options.minimum_fraction_digits.is_none();
    (!(small && whole)).then(|| form.write(&number.as_string()))
}

impl Words {
    /// A whole number: "1,234" in English, "1.234" in German.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.locale.numbers.write(&number.to_string())
    }

    /// A decimal number as [`Money::amount`](crate::diary::Money::amount) writes it, `1234.50`: "1.234,50" in German.
    #[must_use]
    pub fn decimal(&self, number: &str) -> String {
        self.locale.numbers.write(number)
    }
}
