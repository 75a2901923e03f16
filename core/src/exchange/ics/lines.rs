//! Content lines: escaped, ended and folded as RFC 5545 has them (sections 3.1 and 3.3.11).

use std::fmt::Display;

/// The longest line, in octets, its end not counted.
const LONGEST: usize = 75;
const END: &str = "\r\n";

/// Lines written so far.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A component begins.
    pub(super) fn begin(&mut self, component: &str) {
        self.line(&format!("BEGIN:{component}"));
    }

    /// A component ends.
    pub(super) fn end(&mut self, component: &str) {
        self.line(&format!("END:{component}"));
    }

    /// A property whose value is written as it is; `name` may carry parameters.
    pub(super) fn value(&mut self, name: &str, value: impl Display) {
        self.line(&format!("{name}:{value}"));
    }

    /// A property of text.
    pub(super) fn escaped(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escape(text)));
    }

    /// All of them.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Folds between characters, never inside one; the space before what follows counts too.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str(END);
                self.0.push(' ');
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str(END);
    }
}

/// A text's value: every way to end a line is `\n`, and no other control character than a tab may stand in it.
fn escape(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => value.extend(['\\', character]),
            // Of CR LF the second says it.
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' => value.push_str("\\n"),
            '\t' => value.push(character),
            other if other.is_ascii_control() => {}
            other => value.push(other),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As section 3.1 says it is read.
    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    /// As section 3.3.11 says it is read.
    fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut characters = value.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next().unwrap() {
                    'n' => text.push('\n'),
                    other => text.push(other),
                },
                other => text.push(other),
            }
        }
        text
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        for (text, value) in [
            ("a, b; c\\d: e", "a\\, b\\; c\\\\d: e"),
            ("one\r\ntwo\rthree\nfour", "one\\ntwo\\nthree\\nfour"),
            ("tab\tbell\u{7}null\0 end\u{7f}", "tab\tbellnull end"),
        ] {
            assert_eq!(escape(text), value);
        }
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        let mut lines = Lines::default();
        lines.value("A", "x".repeat(73));
        lines.value("A", "x".repeat(74));
        let (short, long) = ("x".repeat(73), "x".repeat(73));
        assert_eq!(
            lines.into_text(),
            format!("A:{short}\r\nA:{long}\r\n x\r\n")
        );
    }

    proptest! {
        #[test]
        fn any_text_reads_back_from_lines_no_longer_than_allowed(text in "[\\PC\r\n,;\\\\😀é\u{645}]{0,300}") {
            let mut lines = Lines::default();
            lines.escaped("DESCRIPTION", &text);
            let written = lines.into_text();
            for line in written.split("\r\n") {
                prop_assert!(line.len() <= LONGEST, "{line}");
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let line = unfolded(&written);
            let value = line.strip_prefix("DESCRIPTION:").unwrap().strip_suffix("\r\n").unwrap();
            let plain = text.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(unescaped(value), plain);
        }
    }
}
