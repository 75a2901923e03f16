//! Tables, which on a phone become cards: each row a card, each cell with its column's name before it.

use maud::{Markup, html};

use super::Text;

/// A table. Its first column names the row.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// What it is, read out before it.
    pub(crate) caption: String,
    /// Whether the caption is seen, too; a heading above may say it already.
    pub(crate) caption_seen: bool,
    /// Its columns.
    pub(crate) heads: Vec<String>,
    /// Its rows, a cell for each column.
    pub(crate) rows: Vec<Vec<Cell>>,
    /// How its columns share the width.
    pub(crate) look: Look,
}

/// How columns share the width.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// As their words need it.
    #[default]
    Words,
    /// The same, with a date first, which is kept in one line.
    Dated,
    /// Short numbers in all but the first.
    Numbers,
    /// Alike, whatever they hold.
    Parted,
}

/// A cell: lines under each other, some of them fainter.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Cell(Vec<Line>);

#[derive(Debug, PartialEq)]
struct Line {
    text: Text,
    faint: bool,
}

impl Cell {
    /// Lines; what is empty is left out.
    pub(crate) fn lines(lines: impl IntoIterator<Item = Text>) -> Self {
        Self::default().with(lines, false)
    }

    /// With fainter lines below.
    pub(crate) fn with_faint(self, lines: impl IntoIterator<Item = Text>) -> Self {
        self.with(lines, true)
    }

    /// With the lines of another below.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    fn with(mut self, lines: impl IntoIterator<Item = Text>, faint: bool) -> Self {
        let lines = lines.into_iter().filter(|it| !it.is_empty());
        self.0.extend(lines.map(|text| Line { text, faint }));
        self
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::lines([Text::Ours(text)])
    }
}

/// Roles are named again: some browsers forget that it is a table once it is laid out as cards.
pub(super) fn table(table: &Table) -> Markup {
    let class = match table.look {
        Look::Words => "words",
        Look::Dated => "dated",
        Look::Numbers => "numbers",
        Look::Parted => "parted",
    };
    html! {
        table class=(class) role="table" {
            caption class=[(!table.caption_seen).then_some("unseen")] { (table.caption) }
            thead role="rowgroup" {
                tr role="row" {
                    @for head in &table.heads { th role="columnheader" scope="col" { (head) } }
                }
            }
            tbody role="rowgroup" {
                @for row in &table.rows { (self::row(&table.heads, row)) }
            }
        }
    }
}

fn row(heads: &[String], cells: &[Cell]) -> Markup {
    html! {
        tr role="row" {
            @for (at, (head, cell)) in heads.iter().zip(cells).enumerate() {
                @if at == 0 {
                    th role="rowheader" scope="row" data-head=(head) { (inside(cell)) }
                } @else if cell.0.is_empty() {
                    td role="cell" class="empty" {}
                } @else {
                    td role="cell" data-head=(head) { (inside(cell)) }
                }
            }
        }
    }
}

/// One box within the cell, so that on a phone the name of the column stands beside all of it.
fn inside(cell: &Cell) -> Markup {
    html! {
        div {
            @for line in &cell.0 { p class=[line.faint.then_some("faint")] { (line.text) } }
        }
    }
}
