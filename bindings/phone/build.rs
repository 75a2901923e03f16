//! How the library that phones load is linked.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=AFTERCARE_HIDDEN");
    let is = |name: &str, value: &str| var(name).is_ok_and(|it| it == value);
    let android = is("CARGO_CFG_TARGET_OS", "android");
    let linux = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ARCH", "x86_64");
    // Where Rust links with LLD, whose words these are.
    if !android && !linux {
        return;
    }
    // Newer phones map pages of 16 KB.
    link("-z,max-page-size=16384");
    if !is("PROFILE", "release") {
        return;
    }
    // Functions of the same machine code are kept once.
    link("--icf=all");
    // Addresses to mend at loading, packed: Android reads this since 6, glibc since 2.36.
    link(if android {
        "--pack-dyn-relocs=android"
    } else {
        "-z,pack-relative-relocs"
    });
    // Packaging keeps what only the generator reads out, by a list of its symbols.
    if let Ok(list) = var("AFTERCARE_HIDDEN") {
        println!("cargo::rerun-if-changed={list}");
        link(&format!("--version-script={list}"));
    }
}

fn link(argument: &str) {
    println!("cargo::rustc-link-arg-cdylib=-Wl,{argument}");
}
