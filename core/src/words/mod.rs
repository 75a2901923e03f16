//! The words a patient reads: messages of `locales/<lang>/*.ftl`, looked up by name through Fluent.

mod dates;

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::error::{AftercareError, Result};
use dates::DateForms;

/// A language's messages, compiled in.
struct Locale {
    lang: &'static str,
    files: &'static [&'static str],
}

macro_rules! locale {
    ($lang:literal: $($file:literal)*) => {
        Locale {
            lang: $lang,
            files: &[$(include_str!(concat!("../../locales/", $lang, "/", $file, ".ftl")),)*],
        }
    };
}

const LOCALES: &[Locale] = &[
    locale!("en": "names" "dates" "notify" "plan" "protocols" "scars" "signs" "terminal" "today" "why"),
];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Messages of one plain text, which need no formatting; most of a screen is made of them.
    plain: FxHashMap<String, String>,
    dates: DateForms,
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
        let locale = LOCALES
            .iter()
            .find(|locale| locale.lang == lang)
            .ok_or_else(|| {
                AftercareError::bad_input(
                    "lang",
                    lang,
                    format!("not among {}", Self::languages().join(", ")),
                )
            })?;
        let id: LanguageIdentifier = locale
            .lang
            .parse()
            .map_err(|_| AftercareError::fault("lang", lang, "no language tag"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Every text here runs in one direction; marks around each name would only clutter a terminal.
        bundle.set_use_isolating(false);
        let mut plain = FxHashMap::default();
        for file in locale.files {
            // A message with a fault in it is left out and stands out by its name; a test holds there to be none.
            let resource = FluentResource::try_new((*file).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            plain.extend(resource.entries().filter_map(plain_text));
            bundle.add_resource_overriding(resource);
        }
        let mut words = Self {
            bundle,
            plain,
            dates: DateForms::default(),
        };
        words.dates = DateForms::of(&words);
        Ok(words)
    }

    /// A message without values.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        let plain = self.plain.get(id).cloned();
        plain.unwrap_or_else(|| self.with(id, &[]))
    }

    /// A message with values. One that is missing shows its name, never nothing.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return format!("[{id}]");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, FluentValue::from(value));
        }
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Several as one: "a", "a and b", "a, b and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => {
                let rest = rest.join(&self.text("list-comma"));
                self.with(
                    "list-and",
                    &[("rest", Say::Text(&rest)), ("last", Say::Text(last))],
                )
            }
        }
    }
}

/// The name and text of a message that is one plain text.
fn plain_text(entry: &ast::Entry<&str>) -> Option<(String, String)> {
    let ast::Entry::Message(message) = entry else {
        return None;
    };
    match message.value.as_ref()?.elements.as_slice() {
        [ast::PatternElement::TextElement { value }] => {
            Some((message.id.name.to_owned(), (*value).to_owned()))
        }
        _ => None,
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("lang", &self.bundle.locales)
            .finish_non_exhaustive()
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

impl<'a> From<&Say<'a>> for FluentValue<'a> {
    fn from(value: &Say<'a>) -> Self {
        match value {
            Say::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Say::Number(number) => FluentValue::from(*number),
        }
    }
}
