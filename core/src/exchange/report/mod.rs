//! The report: one page of HTML to show or print at the clinic. It comes in words and leaves as a file that fetches
//! nothing, runs nothing and holds every text as text.
//!
//! Pictures are SVG whose places across are per cent of the width and whose text has its own size: a phone and a sheet
//! of paper show the same picture, and nobody reads shrunken letters.

mod axis;
mod bars;
mod blocks;
mod curves;
mod page;
mod table;
mod timeline;

pub(crate) use axis::Tick;
pub(crate) use bars::{Bars, BarsOf};
pub(crate) use blocks::{Block, Quote, Source};
pub(crate) use curves::{Curve, Curves, Stretch};
pub(crate) use page::{Alarm, Report, Section, html};
pub(crate) use table::{Cell, Look, Table};
pub(crate) use timeline::{Lane, Legend, Mark, Timeline};

use maud::{Markup, Render, html as markup};

/// A text, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Text {
    /// The program's, in the page's language.
    Ours(String),
    /// The patient's, in whatever language: it keeps its own direction and leaves that of its neighbours alone.
    Theirs(String),
}

impl Text {
    fn is_empty(&self) -> bool {
        let (Self::Ours(text) | Self::Theirs(text)) = self;
        text.is_empty()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Ours(text)
    }
}

impl Render for Text {
    fn render(&self) -> Markup {
        match self {
            Self::Ours(text) => markup! { (text) },
            Self::Theirs(text) => markup! { bdi class="theirs" { (text) } },
        }
    }
}

/// What a picture shows: its name, what can be told of it in a sentence, and the same as a table.
#[derive(Debug)]
pub(crate) struct Told {
    /// Its name.
    pub(crate) title: String,
    /// What it shows, for those who do not see it.
    pub(crate) description: String,
}

impl Told {
    /// The two elements that name a picture for a screen reader, and the ids to name them by.
    fn within(&self, id: &str) -> (Markup, String) {
        let (title, description) = (format!("{id}-t"), format!("{id}-d"));
        let elements = markup! {
            title id=(title) { (self.title) }
            desc id=(description) { (self.description) }
        };
        (elements, format!("{title} {description}"))
    }
}
