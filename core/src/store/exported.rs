//! What an export must know that no screen shows: sessions taken out of the diary, and every course ever begun.

use rusqlite::Connection;

use super::Store;
use super::facts::all;
use super::rows::RowExt;
use crate::diary::{CourseId, SessionId, Treatment};
use crate::error::Result;

impl Store {
    /// Sessions that the patient took out, by the order in which they were entered.
    pub(crate) fn removed_sessions(connection: &Connection) -> Result<Vec<SessionId>> {
        let sql = "SELECT id FROM session WHERE removed_at IS NOT NULL ORDER BY n";
        all(connection, sql, [], |row| {
            Ok(SessionId::known(row.get::<_, String>(0)?))
        })
    }

    /// Courses, in the order in which they were begun, those without a session left among them.
    pub(crate) fn every_course(connection: &Connection) -> Result<Vec<(CourseId, Treatment)>> {
        let sql = "SELECT id, treatment FROM course ORDER BY n";
        all(connection, sql, [], |row| {
            Ok((CourseId::known(row.get::<_, String>(0)?), row.parsed(1)?))
        })
    }
}
