//! A page and the words on it.

use std::sync::Arc;

use aftercare::words::{Say, Words};
use anstyle::Style;

use super::page::{ALARM, FAINT, PLAIN, Page, SECTION, STRONG};

/// A row of cells in their styles.
pub(super) type Row = Vec<(Style, String)>;

/// One screen in one language.
#[derive(Debug)]
pub(crate) struct Screen {
    words: Arc<Words>,
    page: Page,
}

impl Screen {
    /// An empty screen.
    pub(crate) fn new(words: Arc<Words>) -> Self {
        Self {
            words,
            page: Page::new(),
        }
    }

    /// The words.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Its text.
    pub(crate) fn finish(self) -> String {
        self.page.finish()
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.page.gap();
    }

    /// A message of the terminal's own.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.text(&format!("terminal-{id}"))
    }

    /// The same, with values.
    pub(super) fn say_with(&self, id: &str, values: &[(&'static str, Say<'_>)]) -> String {
        self.words.with(&format!("terminal-{id}"), values)
    }

    /// The heading of the screen.
    pub(crate) fn title(&mut self, text: &str) {
        self.page.flow(0, "", &[(STRONG, text)]);
    }

    /// The heading of a section, by its message.
    pub(super) fn section(&mut self, id: &str) {
        let text = self.say(id);
        self.heading(&text);
    }

    /// The heading of a section.
    pub(super) fn heading(&mut self, text: &str) {
        self.page.gap();
        self.page.flow(0, "", &[(SECTION, text)]);
    }

    /// A paragraph.
    pub(super) fn line(&mut self, text: &str) {
        self.page.flow(2, "", &[(PLAIN, text)]);
    }

    /// A paragraph with something fainter after it.
    pub(super) fn line_and(&mut self, text: &str, aside: &str) {
        self.page.flow(2, "", &[(PLAIN, text), (FAINT, aside)]);
    }

    /// Something to know, fainter.
    pub(crate) fn note(&mut self, text: &str) {
        self.page.flow(2, "", &[(FAINT, text)]);
    }

    /// An item of a list, with something fainter after it.
    pub(super) fn item(&mut self, text: &str, aside: &str) {
        self.page.flow(2, "- ", &[(PLAIN, text), (FAINT, aside)]);
    }

    /// A label and what belongs to it.
    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        self.labelled_and(label, text, "");
    }

    /// A label, what belongs to it, and something fainter after it.
    pub(super) fn labelled_and(&mut self, label: &str, text: &str, aside: &str) {
        self.page
            .flow(2, "", &[(STRONG, label), (PLAIN, text), (FAINT, aside)]);
    }

    /// What must be read first.
    pub(super) fn alarm(&mut self, text: &str) {
        self.page.flow(0, "", &[(ALARM, text)]);
    }

    /// What belongs to an alarm.
    pub(super) fn alarm_line(&mut self, text: &str) {
        self.page.flow(2, "", &[(STRONG, text)]);
    }

    /// Cells under each other.
    pub(super) fn rows(&mut self, rows: &[Row]) {
        self.page.rows(2, rows);
    }
}

/// A cell in the plain style.
pub(super) fn plain(text: impl Into<String>) -> (Style, String) {
    (PLAIN, text.into())
}

/// A cell that leads its row.
pub(super) fn strong(text: impl Into<String>) -> (Style, String) {
    (STRONG, text.into())
}

/// A cell that can be overlooked.
pub(super) fn faint(text: impl Into<String>) -> (Style, String) {
    (FAINT, text.into())
}
