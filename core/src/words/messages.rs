//! A language's messages, parsed.

use std::sync::OnceLock;
use std::{fmt, iter};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::{ast, parser};
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

/// How long a message is as it is written, its name with it.
const USUAL_LENGTH: usize = 100;

/// Messages to look up.
pub(super) struct Messages {
    locale: &'static Locale,
    /// How the language writes numbers and chooses plurals; the messages themselves are not in it.
    bundle: FluentBundle<FluentResource>,
    entries: FxHashMap<&'static str, Entry>,
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
        // Kept as long as the program runs, as the languages are.
        let text: &'static str = locale.source.text().leak();
        let mut by_name = FxHashMap::default();
        by_name.reserve(text.len() / USUAL_LENGTH);
        by_name.extend(entries(text).map(Entry::named));
        Self {
            locale,
            bundle,
            entries: by_name,
        }
    }

    /// A message without values, where it is one: most of a screen is made of them, and they need no formatting.
    pub(super) fn plain(&self, id: &str) -> Option<&'static str> {
        match self.pattern(id)?.elements.as_slice() {
            [ast::PatternElement::TextElement { value }] => Some(value),
            _ => None,
        }
    }

    /// A message with values.
    pub(super) fn with(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> Option<String> {
        let pattern = self.pattern(id)?;
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
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern> {
        self.entries.get(id)?.pattern()
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.locale.lang)
            .finish_non_exhaustive()
    }
}

type Pattern = ast::Pattern<&'static str>;

/// A message as it is written, and parsed once somebody asks for it: a screen says few of all there are.
struct Entry {
    written: &'static str,
    parsed: OnceLock<Option<Pattern>>,
}

impl Entry {
    /// An entry under its name, which stands before the first `=`.
    fn named(written: &'static str) -> (&'static str, Self) {
        let end = written.bytes().position(|it| it == b' ' || it == b'=');
        let end = end.unwrap_or(written.len());
        let parsed = OnceLock::new();
        (&written[..end], Self { written, parsed })
    }

    /// A message with a fault in it has none and stands out as missing; a test holds there to be none.
    fn pattern(&self) -> Option<&Pattern> {
        let parse = || {
            let parsed = parser::parse_runtime(self.written);
            let resource = parsed.unwrap_or_else(|(resource, _)| resource);
            resource.body.into_iter().find_map(|entry| match entry {
                ast::Entry::Message(message) => message.value,
                _ => None,
            })
        };
        self.parsed.get_or_init(parse).as_ref()
    }
}

/// The messages of a text, each from its name to the next one's: a message's own further lines begin with a space or a
/// bracket. Comments between them go with the message before, whose parsing leaves them out.
fn entries(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |at: &usize| {
        text.as_bytes()
            .get(*at)
            .is_some_and(u8::is_ascii_alphabetic)
    };
    let lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut names = iter::once(0).chain(lines).filter(is_name).peekable();
    iter::from_fn(move || {
        let from = names.next()?;
        let to = names.peek().copied().unwrap_or(text.len());
        Some(&text[from..to])
    })
}

#[cfg(test)]
mod tests {
    use super::super::locales::LOCALES;
    use super::*;

    #[test]
    fn each_message_alone_is_the_one_of_the_whole_and_leads_to_no_other() {
        for locale in &LOCALES {
            let text = locale.source.text();
            let whole = parser::parse_runtime(text.as_str()).unwrap();
            let mut messages = 0;
            for entry in &whole.body {
                let ast::Entry::Message(message) = entry else {
                    panic!("{}: {entry:?}", locale.lang);
                };
                let alone = locale.messages().pattern(message.id.name);
                let (lang, name) = (locale.lang, message.id.name);
                assert_eq!(alone, message.value.as_ref(), "{lang}: {name}");
                let written = format!("{alone:?}");
                let leads = ["MessageReference", "TermReference"]
                    .iter()
                    .any(|it| written.contains(it));
                assert!(!leads, "{lang}: {name}");
                messages += 1;
            }
            assert_eq!(locale.messages().entries.len(), messages, "{}", locale.lang);
            assert!(messages > 400, "{}: {messages}", locale.lang);
        }
    }

    #[test]
    fn messages_are_parted_by_their_names() {
        let text = "# first\n\none = 1\n# two\nmany = { $n ->\n    [one] a\n   *[other] b\n}\n\nlast =\n    of\n    lines\n";
        let parted: Vec<&str> = entries(text).collect();
        assert_eq!(
            parted,
            [
                "one = 1\n# two\n",
                "many = { $n ->\n    [one] a\n   *[other] b\n}\n\n",
                "last =\n    of\n    lines\n"
            ]
        );
        assert_eq!(entries("").count(), 0);
        let names: Vec<&str> = entries(text).map(|it| Entry::named(it).0).collect();
        assert_eq!(names, ["one", "many", "last"]);
    }
}
