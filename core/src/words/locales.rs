//! The languages there are: each one's messages, compiled in, and how it is written.

use std::sync::OnceLock;

use super::dates::DateForms;
use super::messages::Messages;
use super::numbers::NumberForm;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which way a language runs.
    "direction" Direction {
        /// From left to right.
        LeftToRight = "ltr",
        /// From right to left.
        RightToLeft = "rtl",
    }
}

/// A language: its messages as text, and parsed once somebody asks.
#[derive(Debug)]
pub(super) struct Locale {
    pub(super) lang: &'static str,
    pub(super) direction: Direction,
    pub(super) numbers: NumberForm,
    pub(super) source: Source,
    messages: OnceLock<Messages>,
    dates: OnceLock<DateForms>,
}

impl Locale {
    pub(super) const fn new(
        lang: &'static str,
        direction: Direction,
        numbers: NumberForm,
        source: Source,
    ) -> Self {
        Self {
            lang,
            direction,
            numbers,
            source,
            messages: OnceLock::new(),
            dates: OnceLock::new(),
        }
    }

    /// The messages, parsed at the first call: a process speaks one language, seldom two.
    pub(super) fn messages(&'static self) -> &'static Messages {
        self.messages.get_or_init(|| Messages::of(self))
    }

    /// The forms of dates, made from the messages at the first call.
    pub(super) fn dates(&'static self, make: impl FnOnce() -> DateForms) -> &'static DateForms {
        self.dates.get_or_init(make)
    }
}

/// A language's messages, packed when the crate is built.
macro_rules! packed {
    ($lang:literal) => {
        Source::Packed(include_bytes!(concat!(
            env!("OUT_DIR"),
            "/",
            $lang,
            ".ftl.packed"
        )))
    };
}

/// Where messages come from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    /// Packed (RFC 1951).
    Packed(&'static [u8]),
    /// As written.
    #[cfg(test)]
    Written(&'static [&'static str]),
}

impl Source {
    /// The messages' text. What was packed with the crate unpacks, which a test holds.
    pub(super) fn text(self) -> String {
        match self {
            Self::Packed(bytes) => {
                let bytes = miniz_oxide::inflate::decompress_to_vec(bytes).unwrap_or_default();
                String::from_utf8(bytes).unwrap_or_default()
            }
            #[cfg(test)]
            Self::Written(pieces) => pieces.concat(),
        }
    }
}

/// The language that stands in where another has no message: the first of all.
pub(super) fn english() -> &'static Locale {
    &LOCALES[0]
}

/// All languages. Numbers are written as CLDR has them, with the digits 0 to 9 in every language: of Arabic's two
/// numberings (`arab` and `latn`) it is `latn`, since an Arabic reader meets those digits on the label of a tube, on
/// prescriptions and in telephone numbers, and a figure must look the same in both places.
pub(super) static LOCALES: [Locale; 5] = [
    Locale::new(
        "en",
        Direction::LeftToRight,
        NumberForm::written::<'.', ',', 4>(),
        packed!("en"),
    ),
    Locale::new(
        "es",
        Direction::LeftToRight,
        NumberForm::written::<',', '.', 5>(),
        packed!("es"),
    ),
    Locale::new(
        "de",
        Direction::LeftToRight,
        NumberForm::written::<',', '.', 4>(),
        packed!("de"),
    ),
    Locale::new(
        "fr",
        Direction::LeftToRight,
        NumberForm::written::<',', '\u{202f}', 4>(),
        packed!("fr"),
    ),
    Locale::new(
        "ar",
        Direction::RightToLeft,
        NumberForm::written::<'.', ',', 4>().counted_by_last_two_digits(),
        packed!("ar"),
    ),
];

/// The language of a tag.
pub(super) fn find(lang: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.lang == lang)
}
