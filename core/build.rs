//! Packs the messages and the zone rules, turns `protocols/*.toml` into constants, and refuses to build when a figure
//! lacks its grade or source, a kind of hold is forgotten or a source is unknown, and a release whose protocols no
//! clinician has signed. No TOML parser goes into the library.

#[path = "build/check.rs"]
mod check;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/files.rs"]
mod files;
#[path = "build/words.rs"]
mod words;
#[path = "build/zones.rs"]
mod zones;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("protocols");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    let files = files::read(folder)?;
    check::all(&files)?;
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if release && env::var_os("CARGO_FEATURE_UNSIGNED").is_none() {
        check::signed(&files)?;
    }
    let out: PathBuf = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?.into();
    fs::write(out.join("protocols.rs"), emit::constants(&files)?)?;
    let locales = Path::new("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let with_terminal = env::var_os("CARGO_FEATURE_TERMINAL").is_some();
    words::pack(locales, with_terminal, &out)?;
    zones::pack(&out)?;
    Ok(())
}
