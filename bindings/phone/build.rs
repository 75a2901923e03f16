//! How the library that phones load is linked: small, and on Android in pages of 16 KB.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=AFTERCARE_HIDDEN");
    let target = |what: &str| var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    let (system, machine) = (target("OS"), target("ARCH"));
    // Where LLD links; what follows is written in its words.
    if system != "android" && !(system == "linux" && machine == "x86_64") {
        return;
    }
    // Functions of the same machine code are kept once.
    link("--icf=all");
    // From Android 6 and from glibc 2.36; Android's own RELR needs Android 9.
    link(if system == "android" {
        "--pack-dyn-relocs=android"
    } else {
        "-z,pack-relative-relocs"
    });
    // Phones map pages of 16 KB, and of 4 KB before.
    link("-z,max-page-size=16384");
    // Packaging keeps the generator's metadata out by a list of its symbols.
    if let Ok(list) = var("AFTERCARE_HIDDEN") {
        println!("cargo::rerun-if-changed={list}");
        link(&format!("--version-script={list}"));
    }
}

fn link(argument: &str) {
    println!("cargo::rustc-link-arg-cdylib=-Wl,{argument}");
}
