//! A row while it is read: cells by their column, and refusals that say where.

use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use csv::StringRecord;

use super::cells;
use crate::error::{AftercareError, Result};

/// The longest value that a refusal repeats, in characters.
const SHOWN: usize = 40;

/// A line of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(super) file: &'static str,
    pub(super) line: u64,
}

impl Place {
    /// The refusal of what stands there: short and on one line, whatever it is.
    pub(crate) fn refuse(
        self,
        column: &str,
        value: impl Display,
        reason: impl Display,
    ) -> AftercareError {
        let Self { file, line } = self;
        let value = value.to_string();
        let mut shown: String = value
            .chars()
            .take(SHOWN)
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        if value.chars().nth(SHOWN).is_some() {
            shown.push('…');
        }
        let field = if column.is_empty() {
            format!("{file} line {line}")
        } else {
            format!("{file} line {line}, {column}")
        };
        AftercareError::bad_input(field, shown, reason)
    }

    /// A refusal that does not know its place, told it.
    pub(crate) fn tell(self, column: &str, error: AftercareError) -> AftercareError {
        match error {
            AftercareError::BadInput { value, reason, .. } => self.refuse(column, value, reason),
            other => other,
        }
    }
}

/// A record and where it was read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    pub(crate) at: Place,
    pub(crate) record: T,
}

/// The row being read.
#[derive(Debug)]
pub(super) struct Row<'r> {
    pub(super) at: Place,
    /// The file's columns, in its order.
    pub(super) columns: &'r [&'static str],
    pub(super) cells: &'r StringRecord,
}

impl Row<'_> {
    /// A cell's text; none where it is empty or its column is missing.
    pub(super) fn cell(&self, column: &'static str) -> Option<String> {
        let place = self.columns.iter().position(|it| *it == column)?;
        let cell = self.cells.get(place).filter(|cell| !cell.is_empty())?;
        Some(cells::plain(cell).to_owned())
    }

    /// A cell that cannot be empty.
    pub(super) fn needed(&self, column: &'static str) -> Result<String> {
        self.cell(column)
            .ok_or_else(|| self.at.refuse(column, "", "is empty"))
    }

    /// A cell of a type that says itself what is wrong.
    pub(super) fn named<T>(&self, column: &'static str) -> Result<T>
    where
        T: FromStr<Err = AftercareError>,
    {
        let text = self.needed(column)?;
        text.parse().map_err(|error| self.at.tell(column, error))
    }

    /// Names a space apart, in their vocabulary's order.
    pub(super) fn names<T>(&self, column: &'static str) -> Result<Vec<T>>
    where
        T: FromStr<Err = AftercareError> + Ord,
    {
        let text = self.cell(column).unwrap_or_default();
        let names = text.split_whitespace().map(str::parse);
        let names: Result<Vec<T>> = names.collect();
        let mut names = names.map_err(|error| self.at.tell(column, error))?;
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }

    /// A cell that reads itself without saying what is wrong.
    pub(super) fn maybe<T: FromStr>(&self, column: &'static str, what: &str) -> Result<Option<T>> {
        let Some(text) = self.cell(column) else {
            return Ok(None);
        };
        let read = text.parse().map(Some);
        read.map_err(|_| self.at.refuse(column, &text, format!("not {what}")))
    }

    /// A civil date.
    pub(super) fn date(&self, column: &'static str) -> Result<NaiveDate> {
        let date = self.maybe(column, "a date such as 2026-03-01")?;
        date.ok_or_else(|| self.at.refuse(column, "", "is empty"))
    }

    /// An instant, in whole seconds.
    pub(super) fn instant(&self, column: &'static str) -> Result<Option<DateTime<Utc>>> {
        let what = "an instant such as 2026-03-01T17:00:00Z";
        let read: Option<DateTime<Utc>> = self.maybe(column, what)?;
        let seconds = read.map(|at| at.timestamp());
        Ok(seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0)))
    }

    /// Yes or no; spreadsheets write them in capitals.
    pub(super) fn flag(&self, column: &'static str) -> Result<Option<bool>> {
        let Some(text) = self.cell(column) else {
            return Ok(None);
        };
        let read = text.to_lowercase().parse().map(Some);
        read.map_err(|_| self.at.refuse(column, &text, "true or false"))
    }

    /// An id as this program makes them (UUID, lower case).
    pub(super) fn id(&self, column: &'static str, text: &str) -> Result<()> {
        let read = uuid::Uuid::try_parse(text);
        if read.is_ok_and(|id| id.to_string() == text) {
            return Ok(());
        }
        let reason = "not an id such as 1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b";
        Err(self.at.refuse(column, text, reason))
    }
}
