//! A diary whose every column has a value, as its schema lists them: a column that nobody thought of fails here.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// What a column is given that cannot have just anything.
const VALUES: &[(&str, &str, &str)] = &[
    ("course.treatment", "microneedling", "ablative_laser"),
    ("course.ended_on", "2026-07-01", "2026-07-02"),
    ("session.course", "@course.id", "@course.id"),
    ("session.treatment", "microneedling", "ablative_laser"),
    ("session.on_date", "2026-03-01", "2026-03-02"),
    ("session.zone", "Europe/Madrid", "Asia/Tokyo"),
    ("session.state", "done", "booked"),
    ("session.areas", "forehead neck", "cheeks"),
    ("session.scars", "rolling", "boxcar icepick"),
    ("session.adjuncts", "prp", "silicone"),
    ("session.currency", "EUR", "USD"),
    ("check_in.date", "2026-03-03", "2026-03-04"),
    ("check_in.areas", "forehead", "cheeks"),
    ("check_in.signs", "pus", "feverish"),
    ("check_in.events", "sunburn", "picked"),
    (
        "outcome.key",
        "sunscreen:2026-03-05:morning",
        "check_in:2026-03-05:evening",
    ),
    ("outcome.date", "2026-03-05", "2026-03-06"),
    ("outcome.answer", "done", "snoozed"),
    ("word.kind", "retinoid", "acid"),
    ("word.session", "@session.id", "@session.id"),
    ("word.on_date", "2026-03-07", "2026-03-08"),
    ("clinician_plan.course", "@course.id", "@course.id"),
    ("clinician_plan.name", "planned", "retinoid"),
    ("clinician_plan.value", "4", "10 days"),
    ("clinician_plan.on_date", "2026-03-09", "2026-03-10"),
    ("task.from_date", "2026-03-11", "2026-03-12"),
    ("task.to_date", "2026-04-11", "2026-04-12"),
    ("task.slot", "morning", "evening"),
    ("setting.name", "evening", "lang"),
    ("setting.value", "21:15", "de"),
    ("change.what", "log", "settings"),
    ("change_row.act", "insert", "delete"),
    ("photo.on_date", "2026-03-01", "2026-06-01"),
    ("photo.area", "cheeks", "back"),
    ("photo.view", "front", "close_up"),
    ("photo.session", "@session.id", "@session.id"),
    ("photo.sha256", SUMS[0], SUMS[1]),
    ("pause.from_date", "2026-05-01", "2026-05-11"),
    ("pause.to_date", "2026-05-03", "2026-05-13"),
];

/// Two sums.
const SUMS: [&str; 2] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b",
];

/// Numbers within bounds.
const NUMBERS: &[(&str, i64, i64)] = &[
    ("session.depth_mm", 1, 2),
    ("check_in.redness", 1, 2),
    ("check_in.swelling", 3, 4),
    ("check_in.peeling", 5, 6),
    ("check_in.pain", 7, 8),
    ("check_in.itch", 9, 10),
    ("check_in.warmth", 0, 1),
    ("check_in.open_skin", 0, 1),
    ("check_in.darker", 1, 0),
    ("check_in.lighter", 0, 1),
    ("clinician_plan.with_session", 0, 1),
    ("change_row.change", 1, 2),
    ("change_cell.change_row", 1, 2),
    ("pause.illness", 0, 1),
    ("outdoors.started_at", 1_772_000_000, 1_772_100_000),
    ("outdoors.until", 1_772_007_200, 1_772_107_200),
];

/// Tables that hold one row only.
const ONE_ROW: &[&str] = &["backup"];

/// Fills the tables of a diary that are empty.
pub(crate) fn fill(diary: &Path) {
    let connection = Connection::open(diary).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys = ON")
        .unwrap();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
    let mut tables = connection.prepare(sql).unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    for table in tables {
        let table = table.unwrap();
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
        if connection.query_row(&sql, [], |row| row.get(0)).unwrap() {
            continue;
        }
        let rows = if ONE_ROW.contains(&table.as_str()) {
            1
        } else {
            2
        };
        for row in 1..=rows {
            insert(&connection, &table, row);
        }
    }
}

fn insert(connection: &Connection, table: &str, row: i64) {
    let sql = format!("SELECT name, type FROM pragma_table_info('{table}')");
    let mut columns = connection.prepare(&sql).unwrap();
    let columns: Vec<(String, String)> = columns
        .query_map([], |it| Ok((it.get(0)?, it.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let values: Vec<Value> = columns
        .iter()
        .enumerate()
        .map(|(at, (name, kind))| value(&format!("{table}.{name}"), kind, at, row))
        .collect();
    let places = vec!["?"; columns.len()].join(", ");
    connection
        .execute(
            &format!("INSERT INTO {table} VALUES ({places})"),
            params_from_iter(&values),
        )
        .unwrap_or_else(|error| {
            panic!("{table}: give its new column a value in filled.rs: {error}\n{values:?}")
        });
}

fn value(column: &str, kind: &str, at: usize, row: i64) -> Value {
    if let Some((_, first, second)) = VALUES.iter().find(|(name, ..)| *name == column) {
        let text = *pick(row, first, second);
        // A reference: what the other table's column was given.
        let text = text.strip_prefix('@').map(|other| id(other, row));
        return Value::Text(text.unwrap_or_else(|| (*pick(row, first, second)).to_owned()));
    }
    if let Some((_, first, second)) = NUMBERS.iter().find(|(name, ..)| *name == column) {
        let number = *pick(row, first, second);
        return match kind {
            "REAL" => Value::Real(f64::from(i32::try_from(number).unwrap()) + 0.25),
            _ => Value::Integer(number),
        };
    }
    match kind {
        "INTEGER" if names(column, "n") => Value::Integer(row),
        // No two columns alike, and instants that a clock can show.
        "INTEGER" => Value::Integer(1_772_000_000 + 1_000 * i64::try_from(at).unwrap() + row),
        "ANY" => pick(row, Value::Blob(vec![0, 159, 146, 150]), Value::Real(0.1)),
        _ => Value::Text(id(column, row)),
    }
}

fn pick<T>(row: i64, first: T, second: T) -> T {
    if row == 1 { first } else { second }
}

/// Text of the column's own: an accent, a line break and an emoji in it where anything is taken.
fn id(column: &str, row: i64) -> String {
    if names(column, "id") {
        return format!("{}{row}", column.replace('.', "-"));
    }
    format!("{column} {row} · línea\n🙂 '\"")
}

/// Whether a table's column has that name.
fn names(column: &str, name: &str) -> bool {
    column.split_once('.').is_some_and(|(_, it)| it == name)
}
