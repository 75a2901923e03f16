//! What the argument parser and the clock refuse, in one line like everything else.

use crate::driver::{Diary, madrid, said};
use crate::refusals::{diary, judge};

#[test]
fn the_parsers_own_refusals_are_one_line_as_well() {
    let (diary, ..) = diary();
    let before = diary.bytes();
    for (args, line) in [
        (
            vec!["lgo", "microneedling"],
            "command: lgo: unknown; did you mean log?",
        ),
        (
            vec!["toady"],
            "command: toady: unknown; did you mean today?",
        ),
        (vec!["dance"], "command: dance: unknown; --help lists them"),
        // What cannot be taken back is never suggested.
        (
            vec!["erasee"],
            "command: erasee: unknown; --help lists them",
        ),
        (
            vec![],
            "command: nothing given: needed here; --help lists them",
        ),
        (
            vec!["task"],
            "command: nothing given: needed here; --help lists them",
        ),
        (
            vec!["log"],
            "treatment: nothing given: needed here; --help says how",
        ),
        (
            vec!["done"],
            "key: nothing given: needed here; --help says how",
        ),
        (
            vec!["log", "microneedling", "--depth"],
            "depth: nothing given: needs a value",
        ),
        (
            vec!["check-in", "--redness"],
            "redness: nothing given: needs a value",
        ),
        (
            vec!["log", "microneedling", "--aera", "chin"],
            "option: --aera: unknown here; did you mean --area?",
        ),
        (
            vec!["log", "microneedling", "--colour", "red"],
            "option: --colour: unknown here;",
        ),
        (
            vec!["today", "extra"],
            "argument: extra: unknown here; --help lists what there is",
        ),
        (
            vec![
                "log",
                "microneedling",
                "--on",
                "2026-03-01",
                "--on",
                "2026-03-02",
            ],
            "on: given twice: once is meant",
        ),
        (
            vec!["undo", "abc", "--list"],
            "change: given with --list: one of them alone",
        ),
        (
            vec!["log", "mirconeedling"],
            "treatment: mirconeedling: unknown; did you mean microneedling?",
        ),
        // Whatever was typed stays on its line and never steers the terminal.
        (
            vec!["log", "micro\nneedling"],
            "treatment: micro\\u{a}needling: unknown; did you mean microneedling?",
        ),
        (
            vec!["\u{1b}[31mlog"],
            "command: \\u{1b}[31mlog: unknown; --help lists them",
        ),
    ] {
        let said = diary.run(&args);
        assert_eq!(
            (said.code, said.err.lines().count(), said.out.as_str()),
            (Some(2), 1, ""),
            "{args:?}: {said:?}"
        );
        assert!(
            said.err.starts_with(line),
            "{args:?}: {:?} is not {line:?}",
            said.err
        );
        assert!(diary.bytes() == before, "{args:?}: the diary changed");
    }
}

#[test]
fn a_moment_that_cannot_be_is_refused_under_its_own_option() {
    let (diary, ..) = diary();
    let before = diary.bytes();
    for now in [
        "2026-03-10T09:00[Mars/Olympus]",
        "2026-02-30T09:00[Europe/Madrid]",
        "2026-03-10T25:00[Europe/Madrid]",
        "2026-03-10T09:00",
        "noon",
        "-1",
        "",
    ] {
        for command in [&["today"][..], &["log", "microneedling"]] {
            let mut call = diary.bare();
            call.arg("--diary")
                .arg(diary.file())
                .args(["--now", now])
                .args(command);
            judge(&said(&mut call), now, "now", now);
        }
    }
    assert!(diary.bytes() == before);
}

#[test]
#[cfg(unix)]
fn bytes_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStrExt;
    let diary = Diary::at("2026-03-10T09:00");
    let mut call = diary.bare();
    call.args(["--now", &madrid("2026-03-10T09:00"), "log"])
        .arg(std::ffi::OsStr::from_bytes(b"\xff"));
    let said = said(&mut call);
    assert_eq!(
        (said.code, said.err.lines().count()),
        (Some(2), 1),
        "{said:?}"
    );
}

#[test]
fn a_machine_without_zone_rules_has_those_of_the_program() {
    let diary = Diary::at("2026-03-29T02:30");
    // An empty folder would not be taken for a database; this one knows UTC alone (TZif, RFC 9636).
    let utc_alone = diary.folder.path().join("zoneinfo");
    std::fs::create_dir(&utc_alone).unwrap();
    let counts = [0, 0, 0, 0, 1, 4_u32].map(u32::to_be_bytes).concat();
    let utc = [b"TZif", &[0; 16][..], &counts, &[0; 6], b"UTC\0"].concat();
    std::fs::write(utc_alone.join("UTC"), utc).unwrap();
    let told = |command: &mut std::process::Command| {
        let told = said(command);
        assert_eq!(told.code, Some(0), "{}", told.err);
        told.out
    };
    let with = told(&mut diary.command(&["--json", "today"]));
    let without = told(diary.command(&["--json", "today"]).env("TZDIR", &utc_alone));
    assert_eq!(with, without);
    assert!(with.contains("Europe/Madrid"), "{with}");
    let mut odd = diary.command(&["today"]);
    let odd = said(
        odd.env("TZDIR", &utc_alone)
            .args(["--now", "2026-03-01T09:00[Mars/X]"]),
    );
    assert_eq!(odd.code, Some(2), "{odd:?}");
}
