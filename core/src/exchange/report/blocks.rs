//! What a section is made of.

use maud::{Markup, html};

use super::Text;
use super::bars::{self, Bars};
use super::curves::{self, Curves};
use super::table::{self, Table};
use super::timeline::{self, Timeline};

/// One part of a section.
#[derive(Debug)]
pub(crate) enum Block {
    /// What is kept together on paper.
    Together(Vec<Self>),
    /// A heading within the section.
    Heading(String),
    /// A paragraph.
    Text(Text),
    /// A paragraph to be overlooked.
    Faint(String),
    /// Items of a few words each, side by side where there is room.
    ShortList(Vec<String>),
    /// What the patient wrote.
    Quotes(Vec<Quote>),
    /// Lines to write on, when printed.
    WriteOn(String),
    /// A table.
    Table(Table),
    /// A table that a picture stands for, to be opened.
    AsTable(String, Table),
    /// A course along the calendar.
    Timeline(Timeline),
    /// Scores by date.
    Curves(Curves),
    /// Counts.
    Bars(Bars),
    /// Names and what they mean.
    Terms(Vec<(String, String)>),
    /// Sources by their id.
    Sources(Vec<Source>),
}

/// Words of the patient.
#[derive(Debug)]
pub(crate) struct Quote {
    /// When, and of what.
    pub(crate) of: String,
    /// The words as they were written.
    pub(crate) text: String,
}

/// A source. Its address is to be read, not followed: the page leads nowhere.
#[derive(Debug)]
pub(crate) struct Source {
    /// As figures name it.
    pub(crate) id: String,
    /// What it is.
    pub(crate) title: String,
    /// Where it was found.
    pub(crate) address: String,
}

pub(super) fn block(block: &Block, id: &str, mirrored: bool) -> Markup {
    match block {
        Block::Together(blocks) => html! {
            div class="together" {
                @for (at, it) in blocks.iter().enumerate() {
                    (self::block(it, &format!("{id}-{at}"), mirrored))
                }
            }
        },
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Text(text) => html! { p { (text) } },
        Block::Faint(text) => html! { p class="faint" { (text) } },
        Block::ShortList(items) => {
            html! { ul class="short" { @for item in items { li { (item) } } } }
        }
        Block::Quotes(quotes) => html! { @for quote in quotes { (self::quote(quote)) } },
        Block::WriteOn(label) => html! { div class="write-on" { p { (label) } hr; hr; hr; } },
        Block::Table(table) => table::table(table),
        Block::AsTable(label, table) => as_table(label, table),
        Block::Timeline(timeline) => timeline::timeline(timeline, id, mirrored),
        Block::Curves(curves) => curves::curves(curves, id, mirrored),
        Block::Bars(bars) => bars::bars(bars, id, mirrored),
        Block::Terms(terms) => html! {
            dl { @for (name, meaning) in terms { div { dt { (name) } dd { (meaning) } } } }
        },
        Block::Sources(sources) => html! {
            ol class="sources" { @for source in sources { (self::source(source)) } }
        },
    }
}

/// The table beside a picture, closed until asked for.
pub(super) fn as_table(label: &str, table: &Table) -> Markup {
    html! { details { summary { (label) } (table::table(table)) } }
}

fn quote(quote: &Quote) -> Markup {
    html! {
        figure class="quote" {
            figcaption { (quote.of) }
            blockquote dir="auto" { (quote.text) }
        }
    }
}

fn source(source: &Source) -> Markup {
    html! {
        li {
            span class="id" { (source.id) }
            span {
                (source.title)
                @if !source.title.is_empty() && !source.address.is_empty() { " · " }
                bdi class="address" dir="ltr" { (source.address) }
            }
        }
    }
}
