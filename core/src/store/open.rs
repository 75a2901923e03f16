//! Opening a diary: what is no diary, is newer or is damaged, is left byte for byte as it is.
//!
//! A diary that was closed as it lies there is trusted. Any other, and once a day every one, is looked through first,
//! so that rows that a damaged file has lost are never taken for rows that were not written.

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::beside::Beside;
use super::note::{Left, Note, Unheld, Written};
use super::place::{Found, Place, has_log, is_cut, not_newer};
use super::snapshots::{self, SnapshotKind};
use super::stamp::Stamp;
use super::{APPLICATION_ID, at_path, held_too_long, sound, steps, wait_at_most, waiting};
use crate::error::{AftercareError, Result};

/// How long another writer is waited for.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// An open diary, and what was found out on the way.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) connection: Connection,
    pub(super) note: Option<Note>,
    /// The file as it was found, where opening has not written to it.
    pub(super) stamp: Option<Stamp>,
    /// A snapshot that was due could not be written.
    pub(super) snapshot_failed: bool,
}

/// Opens the diary at a path; `beside` are the names beside it.
pub(super) fn open(path: &Path, beside: &Beside, on: NaiveDate) -> Result<Opened> {
    let mut note = held(path, Note::found(beside))?;
    let (place, found) = Place::looked_at(path, beside)?;
    place.may_be_opened(&found)?;
    let mut connection = connect(&place)?;
    let version = check(&connection, &place)?;
    let left = note.as_ref().map(Note::left).cloned().unwrap_or_default();
    let new = version == 0;
    let old = !new && version < steps::KNOWN;
    let snapshot_due = !new && left.snapshot != Some(on);
    if !new {
        if old || snapshot_due || !is_as_left(&found, &left, beside) {
            look_through(&connection, &place, version)?;
            has_kept(&place, &left)?;
        }
        has_all(&connection, &place, &left.written)?;
    }
    let stamp = found.stamp();
    let with_log = found.has_a_log_of_its_own();
    set_up(&connection, &place, with_log)?;
    let mut made = Ok(false);
    if old {
        made = snapshot(&connection, beside, SnapshotKind::BeforeMigration, on);
    } else if snapshot_due {
        made = snapshot(&connection, beside, SnapshotKind::Daily, on);
    }
    if version < steps::KNOWN {
        migrate(&mut connection, path)?;
    }
    if note.is_none() {
        note = held(path, Note::made(beside))?;
    }
    if let Some(note) = note.as_mut()
        && made == Ok(true)
    {
        note.say(Left {
            snapshot: Some(on),
            ..note.left().clone()
        });
    }
    Ok(Opened {
        connection,
        note,
        stamp: stamp.filter(|_| with_log && version == steps::KNOWN),
        snapshot_failed: made.is_err(),
    })
}

/// The note, where there can be one; refuses while another process replaces the diary.
fn held(path: &Path, note: std::result::Result<Note, Unheld>) -> Result<Option<Note>> {
    match note {
        Ok(note) => Ok(Some(note)),
        Err(Unheld::None) => Ok(None),
        Err(Unheld::Busy) => Err(held_too_long(path)),
    }
}

/// Whether the file is the one that was closed, with no log beside it.
fn is_as_left(found: &Found, left: &Left, beside: &Beside) -> bool {
    let stamp = found.stamp();
    stamp.is_some() && stamp == left.file.map(|file| file.stamp) && !has_log(beside)
}

/// Makes a snapshot, unless the date has one already. That it cannot be written is no reason to keep the diary closed.
fn snapshot(
    connection: &Connection,
    beside: &Beside,
    kind: SnapshotKind,
    on: NaiveDate,
) -> Result<bool> {
    let daily = |named: &snapshots::Named| named.on == on && named.kind == kind;
    if kind == SnapshotKind::Daily && snapshots::named(beside).iter().any(daily) {
        return Ok(true);
    }
    snapshots::make(connection, beside, kind, on).map(|_| true)
}

/// Opens a diary's file. Until it is known to be whole, closing must not move a log into it.
pub(super) fn connect(place: &Place<'_>) -> Result<Connection> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(place.beside.diary(), flags).map_err(failed)?;
    wait_at_most(BUSY_TIMEOUT);
    waiting::waits(&connection).map_err(failed)?;
    keep_log_on_close(&connection, true).map_err(failed)?;
    Ok(connection)
}

fn keep_log_on_close(connection: &Connection, keep: bool) -> rusqlite::Result<bool> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)
}

fn set_up(connection: &Connection, place: &Place<'_>, with_log: bool) -> Result<()> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    keep_log_on_close(connection, false).map_err(failed)?;
    connection
        .execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;",
        )
        .map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(64);
    if !with_log {
        write_ahead(connection).map_err(failed)?;
    }
    Ok(())
}

/// Writes go ahead of the file from now on. SQLite does not wait for others here, so this does.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let began = Instant::now();
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error)
                if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
                    && began.elapsed() < BUSY_TIMEOUT =>
            {
                std::thread::sleep(Duration::from_millis(5));
            }
            answered => return answered,
        }
    }
}

/// What SQLite says, its log included; gives the steps taken.
pub(super) fn check(connection: &Connection, place: &Place<'_>) -> Result<usize> {
    let failed = |error: rusqlite::Error| place.failed(&error);
    let pragma = |name: &str| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(failed)
    };
    // All from one state: another process may be making the diary just now.
    let state = connection.unchecked_transaction().map_err(failed)?;
    let (id, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed)?;
    drop(state);
    let new = id == 0 && tables == 0 && version == 0;
    if new && place.known {
        return Err(place.damaged("the file has nothing in it any more"));
    }
    if !new && id != i64::from(APPLICATION_ID) {
        return Err(place.foreign("another program's database"));
    }
    if !new && version == 0 {
        return Err(place.damaged("the file is damaged"));
    }
    let version = not_newer("diary", place.path, version)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Err(AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: place.path.display().to_string(),
            reason: "cannot be written".to_owned(),
        });
    }
    Ok(version)
}

/// Refuses a diary that is not whole, or that the screens could not read.
pub(super) fn look_through(
    connection: &Connection,
    place: &Place<'_>,
    version: usize,
) -> Result<()> {
    if is_cut(place.beside) {
        return Err(place.damaged("the file is damaged: it is cut short"));
    }
    let trouble = sound::trouble(connection, version);
    match trouble.map_err(|error| place.failed(&error))? {
        None => sound::read_all(connection, version)
            .map_err(|error| place.told(super::placed(place.path, error))),
        Some(reason) => Err(place.damaged(reason)),
    }
}

/// Refuses a file that nobody wrote into since it was closed and that has other bytes all the same: SQLite cannot tell a
/// letter, or a page, from the one that stood there.
fn has_kept(place: &Place<'_>, left: &Left) -> Result<()> {
    let rotted = left
        .file
        .is_some_and(|file| file.has_rotted(place.beside.diary()));
    if rotted {
        return Err(place.damaged("the file is damaged: it is not as it was closed"));
    }
    Ok(())
}

/// Refuses a diary that lacks what was written: its log is gone, another's was put beside it, or an older copy lies in
/// its place.
pub(super) fn has_all(connection: &Connection, place: &Place<'_>, written: &Written) -> Result<()> {
    let all = written.is_in(connection);
    if all.map_err(|error| place.failed(&error))? {
        return Ok(());
    }
    let reason = "its newest entries are missing: the file or its log is not the one that was left";
    Err(place.damaged(reason))
}

/// Takes the steps that are missing.
fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    steps::take(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => at_path(path, &err),
        other => AftercareError::fault("diary", path.display(), other),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn opened(path: &Path) -> Result<Opened> {
        open(path, &Beside::of(path)?, "2026-03-01".parse().unwrap())
    }

    #[test]
    fn a_new_diary_is_durable_and_ours() {
        let folder = tempfile::tempdir().unwrap();
        let connection = opened(&folder.path().join("diary.db")).unwrap().connection;
        let pragma = |name: &str| {
            connection
                .pragma_query_value(None, name, |row| {
                    row.get::<_, String>(0)
                        .or_else(|_| row.get::<_, i64>(0).map(|it| it.to_string()))
                })
                .unwrap()
        };
        assert_eq!(pragma("journal_mode"), "wal");
        assert_eq!(pragma("synchronous"), "2");
        assert_eq!(pragma("foreign_keys"), "1");
        assert_eq!(pragma("application_id"), APPLICATION_ID.to_string());
        let loose: i64 = connection
            .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(loose, 0);
    }

    #[test]
    fn what_is_no_diary_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("text"), "dear diary").unwrap();
        fs::write(at("long text"), "dear diary ".repeat(100)).unwrap();
        let foreign = |name: &str, sql: &str| {
            Connection::open(at(name))
                .unwrap()
                .execute_batch(sql)
                .unwrap();
        };
        foreign("foreign", "CREATE TABLE t (x); PRAGMA application_id = 7;");
        foreign("unmarked", "CREATE TABLE t (x);");
        drop(opened(&at("newer")).unwrap());
        foreign("newer", "PRAGMA user_version = 99;");
        fs::create_dir(at("folder")).unwrap();
        for name in ["text", "long text", "foreign", "unmarked", "newer"] {
            let before = fs::read(at(name)).unwrap();
            let error = opened(&at(name)).unwrap_err();
            match name {
                "newer" => assert!(
                    matches!(error, AftercareError::NewerDiary { .. }),
                    "{name}: {error}"
                ),
                _ => assert!(
                    matches!(error, AftercareError::NotADiary { .. }),
                    "{name}: {error}"
                ),
            }
            assert_eq!(fs::read(at(name)).unwrap(), before, "{name}");
            assert!(!at(&format!("{name}-wal")).exists(), "{name}");
        }
        assert!(matches!(
            opened(&at("folder")).unwrap_err(),
            AftercareError::NotADiary { .. }
        ));
        assert!(matches!(
            opened(&at("none/diary.db")).unwrap_err(),
            AftercareError::NoPermission { .. }
        ));
    }
}
