//! Writing with an undo log: each row written is noted with what its cells were before, so that any change can
//! be taken back while no later one stands on it.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, ToSql, params, params_from_iter};

use super::changes::{self, ChangeKind};
use crate::diary::ChangeId;
use crate::error::Result;

/// A cell to write: the column and its value.
pub(crate) type Cell = (&'static str, Value);

/// Makes cells of the house's types.
pub(crate) mod cell {
    use super::{DateTime, NaiveDate, Utc, Value};

    /// Text, or anything that shows itself.
    pub(crate) fn text(value: impl std::fmt::Display) -> Value {
        Value::Text(value.to_string())
    }

    /// Text, or nothing.
    pub(crate) fn maybe(value: Option<impl std::fmt::Display>) -> Value {
        value.map_or(Value::Null, text)
    }

    /// A number, or nothing.
    pub(crate) fn number(value: Option<impl Into<i64>>) -> Value {
        value.map_or(Value::Null, |value| Value::Integer(value.into()))
    }

    /// A civil date.
    pub(crate) fn date(date: NaiveDate) -> Value {
        text(date)
    }

    /// An instant, in whole seconds.
    pub(crate) fn instant(at: DateTime<Utc>) -> Value {
        Value::Integer(at.timestamp())
    }

    /// Names in the vocabulary's order, a space apart, each once.
    pub(crate) fn names<T: Ord + Copy + std::fmt::Display>(names: &[T]) -> Value {
        let mut names = names.to_vec();
        names.sort_unstable();
        names.dedup();
        text(
            names
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(" "),
        )
    }
}

/// One change of the diary while it is written.
#[derive(Debug)]
pub(crate) struct Writing<'c> {
    connection: &'c Connection,
    change: i64,
    id: ChangeId,
}

impl<'c> Writing<'c> {
    /// Begins a change; `subject` names what it is about.
    pub(crate) fn begin(
        connection: &'c Connection,
        what: ChangeKind,
        subject: Option<&str>,
        at: DateTime<Utc>,
    ) -> Result<Self> {
        let id = ChangeId::random();
        let change = changes::note(connection, &id, what, subject, at)?;
        Ok(Self {
            connection,
            change,
            id,
        })
    }

    /// The change's id, for `undo`.
    pub(crate) fn id(&self) -> ChangeId {
        self.id.clone()
    }

    /// Inserts a row; gives its number.
    pub(crate) fn insert(&self, table: &'static str, cells: &[Cell]) -> Result<i64> {
        let columns: Vec<&str> = cells.iter().map(|(column, _)| *column).collect();
        let places: Vec<String> = (1..=cells.len()).map(|place| format!("?{place}")).collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            columns.join(", "),
            places.join(", ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let n = statement.insert(params_from_iter(cells.iter().map(|(_, value)| value)))?;
        self.note(table, n, "insert")?;
        Ok(n)
    }

    /// Replaces cells of a row, noting those that differ.
    pub(crate) fn update(&self, table: &'static str, n: i64, cells: &[Cell]) -> Result<()> {
        let before = self.cells(table, n)?;
        let was = |column: &str| {
            before
                .iter()
                .find(|(name, _)| name == column)
                .map(|(_, value)| value)
        };
        let changed: Vec<&Cell> = cells
            .iter()
            .filter(|(column, value)| was(column) != Some(value))
            .collect();
        if changed.is_empty() {
            return Ok(());
        }
        let row = self.note(table, n, "update")?;
        for (column, _) in &changed {
            self.note_cell(row, column, was(column).unwrap_or(&Value::Null))?;
        }
        let sets: Vec<String> = changed
            .iter()
            .enumerate()
            .map(|(place, (column, _))| format!("{column} = ?{}", place + 2))
            .collect();
        let mut values: Vec<ToSqlOutput<'_>> = vec![ToSqlOutput::from(n)];
        for (_, value) in &changed {
            values.push(value.to_sql()?);
        }
        let sql = format!("UPDATE {table} SET {} WHERE n = ?1", sets.join(", "));
        self.connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        Ok(())
    }

    /// Deletes a row, noting all of it.
    pub(crate) fn delete(&self, table: &'static str, n: i64) -> Result<()> {
        let row = self.note(table, n, "delete")?;
        for (column, value) in self.cells(table, n)? {
            self.note_cell(row, &column, &value)?;
        }
        self.connection
            .prepare_cached(&format!("DELETE FROM {table} WHERE n = ?1"))?
            .execute([n])?;
        Ok(())
    }

    /// The number of the row with that cell, where there is one.
    pub(crate) fn find(
        &self,
        table: &'static str,
        column: &'static str,
        value: &str,
    ) -> Result<Option<i64>> {
        let sql = format!("SELECT n FROM {table} WHERE {column} = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }

    /// Updates the row with that cell, or inserts one.
    pub(crate) fn put(
        &self,
        table: &'static str,
        key: (&'static str, &str),
        cells: &[Cell],
    ) -> Result<()> {
        if let Some(n) = self.find(table, key.0, key.1)? {
            return self.update(table, n, cells);
        }
        let mut all = vec![(key.0, cell::text(key.1))];
        all.extend_from_slice(cells);
        self.insert(table, &all).map(drop)
    }

    fn note(&self, table: &str, row: i64, act: &str) -> Result<i64> {
        let sql = "INSERT INTO change_row (change, in_table, row, act) VALUES (?1, ?2, ?3, ?4)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .insert(params![self.change, table, row, act])?)
    }

    fn note_cell(&self, row: i64, column: &str, before: &Value) -> Result<()> {
        let sql = "INSERT INTO change_cell (change_row, in_column, before) VALUES (?1, ?2, ?3)";
        self.connection
            .prepare_cached(sql)?
            .execute(params![row, column, before])?;
        Ok(())
    }

    fn cells(&self, table: &str, n: i64) -> Result<Vec<(String, Value)>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT * FROM {table} WHERE n = ?1"))?;
        let columns: Vec<String> = statement
            .column_names()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let mut rows = statement.query([n])?;
        let row = rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        columns
            .into_iter()
            .enumerate()
            .map(|(place, column)| Ok((column, row.get(place)?)))
            .collect()
    }
}
