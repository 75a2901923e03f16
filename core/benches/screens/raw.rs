//! The baselines: SQLite alone, reading the rows that `today` shows, and one durable INSERT.

use std::hint::black_box;
use std::path::Path;

use rusqlite::{Connection, Params, types::Value};

use crate::Failure;

pub(crate) struct Reader(Connection);

impl Reader {
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        Ok(Self(Connection::open(path)?))
    }

    /// Every row that today's screen is made from, all columns fetched as values, in one transaction.
    pub(crate) fn today(&self) -> Result<(), Failure> {
        self.0.prepare_cached("BEGIN")?.execute([])?;
        self.rows(
            "SELECT * FROM check_in WHERE date >= ?1 ORDER BY date",
            ["2026-05-17"],
        )?;
        self.rows(
            "SELECT * FROM session WHERE removed_at IS NULL AND on_date >= ?1",
            ["2025-05-18"],
        )?;
        self.rows("SELECT * FROM course", [])?;
        self.rows(
            "SELECT course, on_date, state, areas, scars, logged_at, id FROM session \
             WHERE removed_at IS NULL AND state <> 'cancelled' ORDER BY course, on_date",
            [],
        )?;
        self.rows("SELECT * FROM clinician_plan", [])?;
        self.rows("SELECT * FROM word", [])?;
        self.rows(
            "SELECT * FROM outcome WHERE date BETWEEN ?1 AND ?2",
            ["2026-06-02", "2026-06-03"],
        )?;
        self.rows(
            "SELECT * FROM task WHERE removed_at IS NULL AND to_date >= ?1",
            ["2026-06-02"],
        )?;
        self.rows("SELECT * FROM setting", [])?;
        self.0.prepare_cached("COMMIT")?.execute([])?;
        Ok(())
    }

    fn rows(&self, sql: &str, params: impl Params) -> Result<(), Failure> {
        let mut statement = self.0.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                black_box(row.get::<_, Value>(column)?);
            }
        }
        Ok(())
    }
}

pub(crate) struct Writer(Connection, i64);

impl Writer {
    /// A table like `session`, as durable as the diary.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
             CREATE TABLE session (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, treatment TEXT, on_date TEXT, zone TEXT) STRICT;",
        )?;
        Ok(Self(connection, 0))
    }

    pub(crate) fn insert(&mut self) -> Result<(), Failure> {
        self.1 += 1;
        let sql = "INSERT INTO session (id, treatment, on_date, zone) VALUES (?1, 'steroid_injection', '2026-06-03', 'Europe/Madrid')";
        self.0
            .prepare_cached(sql)?
            .execute([format!("{:036}", self.1)])?;
        Ok(())
    }
}
