//! Lines, wrapped to the terminal's width, with hanging indents and aligned columns.

use std::borrow::Cow;
use std::env;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use textwrap::core::display_width;

/// Beyond this a line is hard to read back from.
const WIDEST: usize = 100;
/// Below this nothing is left to align.
const NARROWEST: usize = 40;
/// Where the width is unknown.
const USUAL: usize = 80;
/// The last column of a row has at least this, or goes to a line of its own.
const LAST_COLUMN: usize = 24;

pub(super) const PLAIN: Style = Style::new();
pub(super) const STRONG: Style = Style::new().bold();
pub(super) const FAINT: Style = Style::new().dimmed();
pub(super) const SECTION: Style = AnsiColor::Cyan.on_default().bold();
pub(super) const ALARM: Style = AnsiColor::Red.on_default().bold();

/// A page that grows downwards.
#[derive(Debug)]
pub(super) struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page, as wide as the terminal.
    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            width: width(),
        }
    }

    /// The page's text, its colours in it.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// An empty line, never two and never first.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Pieces of text in their styles, one after the other, wrapped; later lines hang under the text.
    pub(super) fn flow(&mut self, indent: usize, lead: &str, pieces: &[(Style, &str)]) {
        let first = format!("{:indent$}{lead}", "");
        let hang = " ".repeat(indent + display_width(lead));
        let text: Vec<String> = pieces
            .iter()
            .filter(|(_, piece)| !piece.is_empty())
            .map(|(style, piece)| painted(*style, piece))
            .collect();
        self.wrap(&text.join(" "), &first, &hang);
    }

    /// Rows whose cells stand under each other. The last cell of a row is wrapped under itself.
    pub(super) fn rows(&mut self, indent: usize, rows: &[Vec<(Style, String)>]) {
        let cells = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..cells).map(|column| widest(rows, column)).collect();
        for row in rows {
            let Some(((style, last), before)) = row.split_last() else {
                continue;
            };
            let mut lead = " ".repeat(indent);
            for ((style, cell), width) in before.iter().zip(&widths) {
                let pad = width.saturating_sub(display_width(&clean(cell))) + 2;
                let _ = write!(lead, "{}{:pad$}", painted(*style, cell), "");
            }
            let used = display_width(&lead);
            let left = self.width.saturating_sub(used);
            if left < LAST_COLUMN && left < display_width(last) {
                self.text.push_str(lead.trim_end());
                self.text.push('\n');
                let hang = " ".repeat(indent + 4);
                self.wrap(&painted(*style, last), &hang, &hang);
            } else {
                self.wrap(&painted(*style, last), &lead, &" ".repeat(used));
            }
        }
    }

    fn wrap(&mut self, text: &str, first: &str, hang: &str) {
        // Named, as what textwrap does by itself depends on who else is built with it.
        let options = textwrap::Options::new(self.width)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
            .initial_indent(first)
            .subsequent_indent(hang);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

/// The width of a column, the last cells of rows left out.
fn widest(rows: &[Vec<(Style, String)>], column: usize) -> usize {
    let cells = rows
        .iter()
        .filter(|row| column + 1 < row.len())
        .filter_map(|row| row.get(column));
    cells
        .map(|(_, cell)| display_width(&clean(cell)))
        .max()
        .unwrap_or(0)
}

fn painted(style: Style, text: &str) -> String {
    let text = clean(text);
    if style.is_plain() || text.is_empty() {
        text.into_owned()
    } else {
        format!("{style}{text}{style:#}")
    }
}

/// What a patient wrote never steers the terminal; lines of a note stay lines.
fn clean(text: &str) -> Cow<'_, str> {
    let steers = |c: char| c.is_control() && c != '\n';
    if text.contains(steers) {
        Cow::Owned(text.replace(steers, " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// As wide as the person says, or the terminal is.
fn width() -> usize {
    let said = env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse::<usize>().ok());
    let found = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(found)
        .unwrap_or(USUAL)
        .clamp(NARROWEST, WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize) -> Page {
        Page {
            text: String::new(),
            width,
        }
    }

    #[test]
    fn lines_hang_under_their_text_and_rows_align() {
        let mut page = page(40);
        page.flow(
            2,
            "- ",
            &[(PLAIN, "one two three four five six seven eight nine ten")],
        );
        assert_eq!(
            page.text,
            "  - one two three four five six seven\n    eight nine ten\n"
        );
        let mut page = self::page(60);
        let row = |a: &str, b: &str| vec![(STRONG, a.to_owned()), (PLAIN, b.to_owned())];
        page.rows(2, &[row("a", "first"), row("longer", "second")]);
        let bare = anstream::adapter::strip_str(&page.text).to_string();
        assert_eq!(bare, "  a       first\n  longer  second\n");
    }

    #[test]
    fn a_last_column_without_room_gets_its_own_line() {
        let mut page = page(40);
        let wide = "a key that takes nearly the whole line";
        page.rows(
            0,
            &[vec![
                (PLAIN, wide.to_owned()),
                (PLAIN, "and its text".to_owned()),
            ]],
        );
        assert_eq!(page.text, format!("{wide}\n    and its text\n"));
    }

    #[test]
    fn a_note_never_steers_the_terminal() {
        let mut page = page(40);
        page.flow(0, "", &[(PLAIN, "red \u{1b}[31m and\u{7} bell")]);
        assert_eq!(page.text, "red  [31m and  bell\n");
    }

    #[test]
    fn gaps_never_pile_up() {
        let mut page = page(40);
        page.gap();
        page.flow(0, "", &[(PLAIN, "a")]);
        page.gap();
        page.gap();
        page.flow(0, "", &[(PLAIN, "b")]);
        assert_eq!(page.text, "a\n\nb\n");
    }
}
