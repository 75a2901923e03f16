//! The words a patient reads: messages of `locales/<lang>/*.ftl`, looked up by name through Fluent.
//!
//! A language is a folder there and a line in `locales.rs`. A message that a language lacks is said in English, and
//! begins with `[en]`: seen, and never blank.

mod dates;
mod locales;
mod messages;
mod numbers;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::error::{AftercareError, Result};
pub use locales::Direction;
use locales::{LOCALES, Locale, english};
use messages::{ISOLATE, ISOLATE_END, ISOLATE_LEFT_TO_RIGHT, Messages, right_to_left};

/// The words of one language.
#[derive(Debug, Clone)]
pub struct Words {
    locale: &'static Locale,
}

impl Words {
    /// The languages there are.
    #[must_use]
    pub fn languages() -> Vec<String> {
        LOCALES
            .iter()
            .map(|locale| locale.lang.to_string())
            .collect()
    }

    /// The words of a language; refuses one that is not there.
    pub fn of(lang: &str) -> Result<Self> {
        let locale = locales::find(lang).ok_or_else(|| {
            AftercareError::bad_input(
                "lang",
                lang,
                format!("not among {}", Self::languages().join(", ")),
            )
        })?;
        Ok(Self { locale })
    }

    /// The words of a language, or English where that is not there: for what must be said in any case.
    pub(crate) fn of_or_english(lang: &str) -> Result<Self> {
        Self::of(lang).or_else(|_| Self::of("en"))
    }

    /// The language's tag, such as `en`.
    #[must_use]
    pub fn lang(&self) -> &'static str {
        self.locale.lang
    }

    /// Which way the language runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.locale.direction
    }

    /// A message without values.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        let plain = self.own().plain(id).map(str::to_owned);
        plain.unwrap_or_else(|| self.with(id, &[]))
    }

    /// A message with values. One that is missing is said in English, one of a name that nobody knows shows that
    /// name: neither is ever nothing.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> String {
        self.own()
            .with(id, values)
            .or_else(|| self.in_english(id, values))
            .unwrap_or_else(|| format!("[{id}]"))
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.own().has(id) || self.stand_in().is_some_and(|english| english.has(id))
    }

    /// Several as one: "a", "a and b", "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => {
                let rest = self.joined(rest, "list-comma");
                self.with(
                    "list-and",
                    &[("rest", Say::Text(&rest)), ("last", Say::Text(last))],
                )
            }
        }
    }

    /// Several that may have commas of their own: "a; b, c; d".
    #[must_use]
    pub fn series(&self, items: &[String]) -> String {
        self.joined(items, "list-apart")
    }

    fn joined(&self, items: &[String], between: &str) -> String {
        match items {
            [one] => one.clone(),
            _ if self.direction() == Direction::LeftToRight => items.join(&self.text(between)),
            _ => {
                // Two names in Latin letters beside each other would else run on from left to right.
                let isolated = |item: &String| format!("{ISOLATE}{item}{ISOLATE_END}");
                let items: Vec<String> = items.iter().map(isolated).collect();
                right_to_left(items.join(&self.text(between)))
            }
        }
    }

    fn own(&self) -> &'static Messages {
        self.locale.messages()
    }

    /// English, for every other language.
    fn stand_in(&self) -> Option<&'static Messages> {
        (self.locale.lang != english().lang).then(|| english().messages())
    }

    /// In English, and seen to be so.
    fn in_english(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> Option<String> {
        let text = self.stand_in()?.with(id, values)?;
        let text = format!("[{}] {text}", english().lang);
        Some(match self.direction() {
            Direction::LeftToRight => text,
            Direction::RightToLeft => format!("{ISOLATE_LEFT_TO_RIGHT}{text}{ISOLATE_END}"),
        })
    }
}

/// A value put into a message.
#[derive(Debug, Clone, Copy)]
pub enum Say<'a> {
    /// Text.
    Text(&'a str),
    /// A number, for plural rules.
    Number(i64),
}

impl<'a> Say<'a> {
    fn for_message(self, locale: &Locale) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => locale.numbers.value(number),
        }
    }
}
