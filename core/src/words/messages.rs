//! A language's messages, parsed.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::Say;
use super::locales::{Direction, Locale};

/// Begins a piece of text that runs the way its own letters run.
pub(super) const ISOLATE: char = '\u{2068}';
/// Begins a piece that runs from left to right.
pub(super) const ISOLATE_LEFT_TO_RIGHT: char = '\u{2066}';
/// Ends either.
pub(super) const ISOLATE_END: char = '\u{2069}';
/// Counts as a letter that runs from right to left.
pub(super) const RIGHT_TO_LEFT: char = '\u{200f}';

/// A text of a language that runs from right to left, seen to do so: its direction is that of its first letter, and
/// letters within isolates do not count. Without the mark, two names with a comma between them would run from left to
/// right.
pub(super) fn right_to_left(text: String) -> String {
    let first = text.chars().find(|c| c.is_alphabetic() || *c == ISOLATE);
    if first == Some(ISOLATE) {
        format!("{RIGHT_TO_LEFT}{text}")
    } else {
        text
    }
}

/// Messages to look up.
pub(super) struct Messages {
    locale: &'static Locale,
    bundle: FluentBundle<FluentResource>,
    /// Messages of one plain text, which need no formatting; most of a screen is made of them.
    plain: FxHashMap<String, String>,
}

impl Messages {
    pub(super) fn of(locale: &'static Locale) -> Self {
        // Every tag in `LOCALES` is one, which a test holds; without a language, plurals are English.
        let id: LanguageIdentifier = locale.lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // In a text from right to left, a name or figure put into it keeps its own direction and leaves the order of
        // what is around it alone. A text from left to right needs no marks, which would only clutter a terminal.
        bundle.set_use_isolating(locale.direction == Direction::RightToLeft);
        (locale.numbers.teach)(&mut bundle);
        // NUMBER() in messages; it cannot fail where nothing else has its name.
        bundle.add_builtins().unwrap_or_default();
        let mut plain = FxHashMap::default();
        // A message with a fault in it is left out and stands out as missing; a test holds there to be none.
        let resource =
            FluentResource::try_new(locale.source.text()).unwrap_or_else(|(resource, _)| resource);
        plain.extend(resource.entries().filter_map(plain_text));
        bundle.add_resource_overriding(resource);
        Self {
            locale,
            bundle,
            plain,
        }
    }

    /// A message without values, where it is one.
    pub(super) fn plain(&self, id: &str) -> Option<&String> {
        self.plain.get(id)
    }

    /// A message with values.
    pub(super) fn with(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.for_message(self.locale));
        }
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(match self.locale.direction {
            Direction::LeftToRight => text.into_owned(),
            Direction::RightToLeft => right_to_left(text.into_owned()),
        })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.locale.lang)
            .finish_non_exhaustive()
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
