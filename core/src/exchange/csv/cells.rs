//! Cells that no spreadsheet takes for a formula.

use std::borrow::Cow;

/// What makes a cell a formula, or hides its beginning: plain, as East Asian keyboards type it, and white space.
const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/// What stands before a cell that is text.
const MARK: char = '\'';

/// Whether what follows any marks would be taken for a formula.
fn is_taken(text: &str) -> bool {
    text.trim_start_matches(MARK).starts_with(BEGINNINGS)
}

/// One mark before what would be taken for a formula, and before what looks as if it had been marked already, so
/// that [`plain`] gives back just what was there.
pub(super) fn neutral(text: &str) -> Cow<'_, str> {
    if is_taken(text) {
        Cow::Owned(format!("{MARK}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What [`neutral`] was given.
pub(super) fn plain(cell: &str) -> &str {
    match cell.strip_prefix(MARK) {
        Some(text) if is_taken(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_marked_and_nothing_else() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+34 600 000 000", "'+34 600 000 000"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r\n=1", "'\r\n=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("''-", "'''-"),
            ("'tis", "'tis"),
            ("1=1", "1=1"),
            ("", ""),
            ("'", "'"),
        ] {
            assert_eq!(neutral(text), cell);
            assert_eq!(plain(cell), text);
        }
        assert_eq!(plain("=1"), "=1", "typed into the file by hand");
    }

    proptest! {
        #[test]
        fn any_text_reads_back_and_begins_no_formula(text in "['=+@\t\r\n－-]{0,4}\\PC{0,4}") {
            let cell = neutral(&text);
            prop_assert!(!cell.starts_with(BEGINNINGS));
            prop_assert_eq!(plain(&cell), text.as_str());
        }
    }
}
