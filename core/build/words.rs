//! Packs each language's messages: five languages as they are written would be a tenth of the phones' library.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// How hard to pack, of 10: once a build.
const HARDEST: u8 = 10;

/// Writes `<lang>.ftl.packed` (RFC 1951) for each folder of messages, the terminal's own among them or not.
pub(crate) fn pack(locales: &Path, with_terminal: bool, out: &Path) -> Result<(), Box<dyn Error>> {
    for language in sorted(locales)? {
        let name = language.file_name().ok_or("no folder's name")?;
        let mut text = String::new();
        for file in sorted(&language)? {
            if file.ends_with("terminal.ftl") && !with_terminal {
                continue;
            }
            text += &fs::read_to_string(&file)?;
            text.push('\n');
        }
        let packed = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), HARDEST);
        let file = format!("{}.ftl.packed", name.to_string_lossy());
        fs::write(out.join(file), packed)?;
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
