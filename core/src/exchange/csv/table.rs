//! A table: its columns, written and read.

use std::collections::HashSet;

use csv::{Position, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::row::{Place, Placed, Row};
use super::{LARGEST, cells};
use crate::error::{AftercareError, Result};
use crate::vocabulary::unknown;

/// A column: its name, whether it may be empty or missing, and a record's cell.
#[derive(Debug)]
pub(super) struct Column<T> {
    pub(super) name: &'static str,
    pub(super) needed: bool,
    pub(super) cell: fn(&T) -> Option<String>,
}

/// A file of records.
#[derive(Debug)]
pub(super) struct Table<T: 'static> {
    pub(super) file: &'static str,
    /// The most rows it may have.
    pub(super) most: usize,
    /// The first one tells the records apart.
    pub(super) columns: &'static [Column<T>],
    /// A record from its row.
    pub(super) record: fn(&Row<'_>) -> Result<T>,
}

/// A column that cannot be empty.
pub(super) const fn needed<T>(name: &'static str, cell: fn(&T) -> Option<String>) -> Column<T> {
    Column {
        name,
        needed: true,
        cell,
    }
}

/// A column that may be empty.
pub(super) const fn optional<T>(name: &'static str, cell: fn(&T) -> Option<String>) -> Column<T> {
    Column {
        name,
        needed: false,
        cell,
    }
}

impl<T> Table<T> {
    /// The file's bytes.
    pub(super) fn write(&self, records: &[T]) -> Result<Vec<u8>> {
        if records.len() > self.most {
            return Err(self.refuse(format!("{} rows", records.len()), self.too_many()));
        }
        let mut bytes = Vec::new();
        {
            let mut writer = WriterBuilder::new()
                .terminator(Terminator::CRLF)
                .from_writer(&mut bytes);
            let failed = |error: csv::Error| AftercareError::fault("csv", self.file, error);
            let header = self.columns.iter().map(|column| column.name);
            writer.write_record(header).map_err(failed)?;
            for record in records {
                for column in self.columns {
                    let text = (column.cell)(record).unwrap_or_default();
                    let cell = cells::neutral(&text);
                    writer.write_field(cell.as_bytes()).map_err(failed)?;
                }
                writer.write_record(None::<&[u8]>).map_err(failed)?;
            }
            writer.flush().map_err(|error| failed(error.into()))?;
        }
        if bytes.len() as u64 > LARGEST {
            let reason = format!("at most {} MB; a backup holds it all", LARGEST >> 20);
            return Err(self.refuse(format!("{} bytes", bytes.len()), reason));
        }
        Ok(bytes)
    }

    /// The records of a file's bytes; none of no bytes. Refuses all of them for the first row that cannot be.
    pub(super) fn read(&self, bytes: &[u8]) -> Result<Vec<Placed<T>>> {
        if bytes.is_empty() {
            return Ok(Vec::new());
        }
        let text = self.decoded(bytes)?;
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .from_reader(text.as_bytes());
        let failed = |error: csv::Error| self.refuse("", error);
        let columns = self.header(reader.headers().map_err(failed)?)?;
        let (mut records, mut seen) = (Vec::new(), HashSet::new());
        let mut cells = StringRecord::new();
        let mut lines = Lines {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        };
        while reader.read_record(&mut cells).map_err(failed)? {
            let at = self.at(lines.line_at(cells.position()));
            let row = Row {
                at,
                columns: &columns,
                cells: &cells,
            };
            if records.len() == self.most {
                return Err(at.refuse("", "one row more", self.too_many()));
            }
            if cells.len() != columns.len() {
                let (has, asked) = (cells.len(), columns.len());
                return Err(at.refuse("", format!("{has} cells"), format!("not {asked}")));
            }
            let record = (self.record)(&row)?;
            let first = &self.columns[0];
            let key = (first.cell)(&record).unwrap_or_default();
            if !seen.insert(key.clone()) {
                return Err(at.refuse(first.name, key, "stands there twice"));
            }
            records.push(Placed { at, record });
        }
        Ok(records)
    }

    /// The bytes as text. A file that was cut in the middle of a row is not taken for a whole one.
    fn decoded<'b>(&self, bytes: &'b [u8]) -> Result<&'b str> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + String::from_utf8_lossy(before).matches('\n').count();
            self.at(line as u64).refuse("", "", "is not UTF-8")
        })?;
        let text = text.trim_start_matches('\u{feff}');
        if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
            return Err(self.refuse("", "a quotation mark is not closed; is it whole?"));
        }
        if !text.ends_with(['\n', '\r']) {
            return Err(self.refuse("", "does not end with a line break; is it whole?"));
        }
        Ok(text)
    }

    /// The columns that a file has, in its order.
    fn header(&self, header: &StringRecord) -> Result<Vec<&'static str>> {
        let names: Vec<&'static str> = self.columns.iter().map(|column| column.name).collect();
        let mut columns = Vec::new();
        for cell in header {
            let cell = cell.trim();
            let Some(known) = names.iter().find(|name| **name == cell) else {
                let AftercareError::BadInput { value, reason, .. } = unknown("", cell, &names)
                else {
                    continue;
                };
                return Err(self.at(1).refuse("header", value, reason));
            };
            if columns.contains(known) {
                return Err(self.at(1).refuse("header", cell, "stands there twice"));
            }
            columns.push(*known);
        }
        let missing = self
            .columns
            .iter()
            .find(|column| column.needed && !columns.contains(&column.name));
        match missing {
            Some(column) => Err(self.at(1).refuse("header", column.name, "is missing")),
            None => Ok(columns),
        }
    }

    const fn at(&self, line: u64) -> Place {
        Place {
            file: self.file,
            line,
        }
    }

    fn too_many(&self) -> String {
        format!("at most {} rows", self.most)
    }

    fn refuse(
        &self,
        value: impl std::fmt::Display,
        reason: impl std::fmt::Display,
    ) -> AftercareError {
        AftercareError::bad_input(self.file, value, reason)
    }
}

/// Counts lines as the rows go by. The reader's own count is one short after CR LF, whose LF it takes for the
/// beginning of the next row.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line on which a row begins.
    fn line_at(&mut self, position: Option<&Position>) -> u64 {
        let start = position.and_then(|position| usize::try_from(position.byte()).ok());
        let start = start.unwrap_or(self.at);
        while let Some(byte) = self.text.get(self.at) {
            let next = self.text.get(self.at + 1);
            // Line ends that stand before the row are passed over by the reader too.
            if self.at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            let ends = *byte == b'\n' || (*byte == b'\r' && next != Some(&b'\n'));
            self.line += u64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// What parts the cells, as the header shows it: a comma, else what some spreadsheets write in its place.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let parts = |delimiter: &u8| header.as_bytes().contains(delimiter);
    [b',', b';', b'\t'].into_iter().find(parts).unwrap_or(b',')
}
