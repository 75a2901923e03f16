//! When the last backup was made, and whether one should be offered.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;

use super::Store;
use crate::error::Result;

/// A backup is offered when the last one is this old.
const OFFERED_AFTER: TimeDelta = TimeDelta::days(30);

impl Store {
    /// Notes that a backup was made.
    pub(crate) fn note_backup(connection: &Connection, at: DateTime<Utc>) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO backup (n, made_at) VALUES (1, ?1)";
        connection.execute(sql, [at.timestamp()])?;
        Ok(())
    }

    /// Whether a backup should be offered: none was made for 30 days, of entries that are as old.
    pub(crate) fn backup_due(connection: &Connection, now: DateTime<Utc>) -> Result<bool> {
        let sql = "SELECT (SELECT made_at FROM backup), (SELECT min(logged_at) FROM session), \
                   (SELECT written_at FROM check_in ORDER BY n LIMIT 1)";
        let mut statement = connection.prepare_cached(sql)?;
        let (made, session, check_in) = statement.query_row([], |row| {
            let cell = |column| row.get::<_, Option<i64>>(column);
            Ok((cell(0)?, cell(1)?, cell(2)?))
        })?;
        let first = [session, check_in].into_iter().flatten().min();
        let offered_since = (now - OFFERED_AFTER).timestamp();
        Ok(made.max(first).is_some_and(|since| since <= offered_since))
    }
}
