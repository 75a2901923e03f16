//! The schema's steps, and what a diary that has taken them looks like.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// The steps, in order; a diary's `user_version` is how many it has taken.
const STEPS: &[M<'_>] = &[
    M::up(include_str!("../../migrations/001_diary.sql")),
    M::up(include_str!("../../migrations/002_notifications.sql")),
    M::up(include_str!("../../migrations/003_keeping.sql")),
    M::up(include_str!("../../migrations/004_photos.sql")),
    M::up(include_str!("../../migrations/005_reading_less.sql")),
];
const MIGRATIONS: Migrations<'_> = Migrations::from_slice(STEPS);

/// How many steps there are.
pub(crate) const KNOWN: usize = STEPS.len();

/// Takes the steps that are missing, all in one transaction.
pub(super) fn take(connection: &mut Connection) -> rusqlite_migration::Result<()> {
    MIGRATIONS.to_latest(connection).or_else(|first| {
        // Another process may have taken the steps between the look and the lock.
        MIGRATIONS.to_latest(connection).map_err(|_| first)
    })
}

/// A diary without entries that has taken so many steps, in memory.
pub(super) fn blank(steps: usize) -> rusqlite_migration::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    MIGRATIONS.to_version(&mut connection, steps)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_are_sound() {
        MIGRATIONS.validate().unwrap();
    }
}
