//! Opening a diary: what is no diary, or is newer, is left byte for byte as it is.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::{M, Migrations};

use super::{APPLICATION_ID, at_path};
use crate::error::{AftercareError, Result};

/// The schema's steps, in order; a diary's `user_version` is how many it has taken.
const STEPS: &[M<'_>] = &[
    M::up(include_str!("../../migrations/001_diary.sql")),
    M::up(include_str!("../../migrations/002_notifications.sql")),
];
const MIGRATIONS: Migrations<'_> = Migrations::from_slice(STEPS);

/// How long another writer is waited for.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Where SQLite's file header keeps what tells a diary from another database (its file format, section 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION_AT: usize = 60;
const APPLICATION_ID_AT: usize = 68;

pub(super) fn open(path: &Path) -> Result<Connection> {
    look(path)?;
    // Made absolute, no name can be taken for a URI or for a database in memory.
    let named = path;
    let path = &std::path::absolute(path).map_err(|error| AftercareError::NoPermission {
        field: "diary".to_owned(),
        value: named.display().to_string(),
        reason: error.kind().to_string(),
    })?;
    let failed = |error: rusqlite::Error| at_path(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
    // Until it is known to be ours, closing must not move a foreign log into its file.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(failed)?;
    let version = check(&connection, path)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(failed)?;
    connection
        .execute_batch(
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;",
        )
        .map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    if version < STEPS.len() {
        write_ahead(&connection).map_err(failed)?;
        migrate(&mut connection, path)?;
    }
    Ok(connection)
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

/// What the file's first bytes say, before SQLite touches it.
fn look(path: &Path) -> Result<()> {
    let shown = path.display();
    let field = || "diary".to_owned();
    let refused = |reason: &str| AftercareError::NotADiary {
        field: field(),
        value: shown.to_string(),
        reason: reason.to_owned(),
    };
    let mut head = [0; 100];
    let read = match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => return Err(refused("is a folder")),
        Ok(meta) if !meta.is_file() => return Err(refused("is no file")),
        Ok(_) => File::open(path).and_then(|mut file| read_up_to(&mut file, &mut head)),
        Err(error) if error.kind() == ErrorKind::NotFound => return folder_is_there(path),
        Err(error) => Err(error),
    };
    let length = read.map_err(|error| AftercareError::NoPermission {
        field: field(),
        value: shown.to_string(),
        reason: error.kind().to_string(),
    })?;
    if length == 0 {
        return Ok(());
    }
    if length < head.len() || !head.starts_with(MAGIC) {
        return Err(refused("not a SQLite database"));
    }
    let number =
        |at: usize| i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    match number(APPLICATION_ID_AT) {
        APPLICATION_ID => not_newer(path, i64::from(number(USER_VERSION_AT))),
        // A new diary's first page can still lie in its log; SQLite is asked.
        0 => Ok(()),
        _ => Err(refused("another program's database")),
    }
}

fn read_up_to(file: &mut File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..])? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}

fn folder_is_there(path: &Path) -> Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if folder.is_dir() {
        return Ok(());
    }
    Err(AftercareError::NoPermission {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: "its folder does not exist".to_owned(),
    })
}

/// What SQLite says, its log included; gives the steps taken.
fn check(connection: &Connection, path: &Path) -> Result<usize> {
    let failed = |error: rusqlite::Error| at_path(path, &error);
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
    let ours = id == i64::from(APPLICATION_ID) || (id == 0 && tables == 0 && version == 0);
    if !ours {
        return Err(AftercareError::NotADiary {
            field: "diary".to_owned(),
            value: path.display().to_string(),
            reason: "another program's database".to_owned(),
        });
    }
    not_newer(path, version)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Err(AftercareError::NoPermission {
            field: "diary".to_owned(),
            value: path.display().to_string(),
            reason: "cannot be written".to_owned(),
        });
    }
    Ok(usize::try_from(version).unwrap_or(0))
}

fn not_newer(path: &Path, version: i64) -> Result<()> {
    let known = STEPS.len();
    if usize::try_from(version).is_ok_and(|version| version <= known) {
        return Ok(());
    }
    Err(AftercareError::NewerDiary {
        field: "diary".to_owned(),
        value: path.display().to_string(),
        reason: format!("its schema is {version}, this version knows {known}; left untouched"),
    })
}

/// Takes the steps that are missing, all in one transaction.
fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let migrated = MIGRATIONS.to_latest(connection).or_else(|first| {
        // Another process may have taken the steps between the look and the lock.
        MIGRATIONS.to_latest(connection).map_err(|_| first)
    });
    migrated.map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => at_path(path, &err),
        other => AftercareError::fault("diary", path.display(), other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_are_sound() {
        MIGRATIONS.validate().unwrap();
    }

    #[test]
    fn a_new_diary_is_durable_and_ours() {
        let folder = tempfile::tempdir().unwrap();
        let connection = open(&folder.path().join("diary.db")).unwrap();
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
        assert_eq!(pragma("busy_timeout"), "10000");
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
        drop(open(&at("newer")).unwrap());
        foreign("newer", "PRAGMA user_version = 99;");
        fs::create_dir(at("folder")).unwrap();
        for name in ["text", "long text", "foreign", "unmarked", "newer"] {
            let before = fs::read(at(name)).unwrap();
            let error = open(&at(name)).unwrap_err();
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
            open(&at("folder")).unwrap_err(),
            AftercareError::NotADiary { .. }
        ));
        assert!(matches!(
            open(&at("none/diary.db")).unwrap_err(),
            AftercareError::NoPermission { .. }
        ));
    }
}
