//! Bad usage and bad input: exit 2, one line on stderr naming field, value and reason, the diary as it was.

use crate::driver::{Diary, Said};

/// A diary with a session, its ids and one reminder's key.
pub(crate) fn diary() -> (Diary, String, String) {
    let diary = Diary::at("2026-03-10T09:00");
    let (session, course) = diary.log(&["microneedling", "--on", "2026-03-08"]);
    diary.text(&["check-in", "--redness", "3"]);
    (diary, session, course)
}

/// One line with field, value and a reason, and nothing else.
pub(crate) fn judge(said: &Said, what: &str, field: &str, value: &str) {
    assert_eq!(said.code, Some(2), "{what}: {said:?}");
    assert_eq!(said.out, "", "{what}");
    assert_eq!(said.err.lines().count(), 1, "{what}: {}", said.err);
    assert!(said.err.ends_with('\n'), "{what}");
    let start = format!("{field}: {value}: ");
    assert!(
        said.err.starts_with(&start),
        "{what}: {:?} does not begin {start:?}",
        said.err
    );
    assert!(
        said.err.trim_end().len() > start.len() + 3,
        "{what}: no reason in {:?}",
        said.err
    );
}

/// What is typed, the field and the value that the line must begin with. `{session}`, `{course}` and `{long}` stand
/// for what is only known then.
const BAD: &[(&[&str], &str, &str)] = &[
    (&["log", "cortisone"], "treatment", "cortisone"),
    (&["log", ""], "treatment", ""),
    (
        &["log", "microneedling", "--on", "2026-02-30"],
        "on",
        "2026-02-30",
    ),
    (
        &["log", "microneedling", "--on", "2026-3-1"],
        "on",
        "2026-3-1",
    ),
    (
        &["log", "microneedling", "--on", "yesterday"],
        "on",
        "yesterday",
    ),
    (
        &["log", "microneedling", "--on", "2026-03-11"],
        "on",
        "2026-03-11",
    ),
    (&["log", "microneedling", "--on", "-1"], "on", "-1"),
    (&["log", "microneedling", "--area", "knee"], "area", "knee"),
    (
        &["log", "microneedling", "--area", "chin", "--area", "elbow"],
        "area",
        "elbow",
    ),
    (&["log", "microneedling", "--depth", "-1"], "depth", "-1"),
    (&["log", "microneedling", "--depth=-1"], "depth", "-1"),
    (
        &["log", "microneedling", "--depth", "deep"],
        "depth",
        "deep",
    ),
    (&["log", "microneedling", "--depth", "NaN"], "depth", "NaN"),
    (&["log", "microneedling", "--depth", "9"], "depth", "9"),
    (
        &["log", "microneedling", "--scar", "stretch"],
        "scar",
        "stretch",
    ),
    (
        &["log", "microneedling", "--adjunct", "botox"],
        "adjunct",
        "botox",
    ),
    (
        &["log", "microneedling", "--radiofrequency", "maybe"],
        "radiofrequency",
        "maybe",
    ),
    (&["log", "microneedling", "--planned", "0"], "planned", "0"),
    (
        &["log", "microneedling", "--planned", "-3"],
        "planned",
        "-3",
    ),
    (
        &["log", "microneedling", "--planned", "two"],
        "planned",
        "two",
    ),
    (
        &["log", "microneedling", "--planned", "99999999999"],
        "planned",
        "99999999999",
    ),
    (
        &["log", "microneedling", "--cost", "-5", "--currency", "EUR"],
        "cost",
        "-5",
    ),
    (
        &[
            "log",
            "microneedling",
            "--cost",
            "many",
            "--currency",
            "EUR",
        ],
        "cost",
        "many",
    ),
    (&["log", "microneedling", "--cost", "5"], "cost", "5"),
    (
        &["log", "microneedling", "--cost", "5", "--currency", "EURO"],
        "currency",
        "EURO",
    ),
    (
        &["log", "microneedling", "--note", "{long}"],
        "note",
        "4001 characters",
    ),
    (
        &["log", "microneedling", "--ahead", "2026-03-20"],
        "ahead",
        "2026-03-20",
    ),
    (
        &["log", "microneedling", "--preview", "--ahead", "2026-02-31"],
        "ahead",
        "2026-02-31",
    ),
    (&["check-in", "--redness", "11"], "redness", "11"),
    (&["check-in", "--redness", "-1"], "redness", "-1"),
    (&["check-in", "--redness", "300"], "redness", "300"),
    (&["check-in", "--pain", "bad"], "pain", "bad"),
    (&["check-in", "--itch", "3.5"], "itch", "3.5"),
    (
        &["check-in", "--on", "2026-03-11", "--pain", "1"],
        "on",
        "2026-03-11",
    ),
    (&["check-in", "--area", "toe"], "area", "toe"),
    (&["check-in", "--sign", "hiccups"], "sign", "hiccups"),
    (&["check-in", "--event", "wedding"], "event", "wedding"),
    (&["check-in", "--open-skin=maybe"], "open-skin", "maybe"),
    (&["plan", "zzzz", "--planned", "3"], "course", "zzzz"),
    (&["plan", "{course}", "--planned", "0"], "planned", "0"),
    (
        &["plan", "{course}", "--spacing-days", "42-28"],
        "spacing-days",
        "42-28",
    ),
    (
        &["plan", "{course}", "--spacing-days", "-1"],
        "spacing-days",
        "-1",
    ),
    (
        &["plan", "{course}", "--touch-up-months", "12-6"],
        "touch-up-months",
        "12-6",
    ),
    (
        &["plan", "{course}", "--hold", "coffee=10 days"],
        "kind",
        "coffee",
    ),
    (
        &["plan", "{course}", "--hold", "retinoid=-4 days"],
        "figure",
        "-4 days",
    ),
    (
        &["plan", "{course}", "--hold", "retinoid"],
        "hold",
        "retinoid",
    ),
    (&["lift", "coffee"], "kind", "coffee"),
    (
        &["lift", "retinoid", "--session", "zzzz"],
        "session",
        "zzzz",
    ),
    (&["change", "zzzz", "--depth", "1"], "session", "zzzz"),
    (&["change", "{session}", "--depth", "-2"], "depth", "-2"),
    (
        &["change", "{session}", "--on", "2026-03-12"],
        "on",
        "2026-03-12",
    ),
    (&["confirm", "zzzz"], "session", "zzzz"),
    (&["cancel", "zzzz"], "session", "zzzz"),
    (&["remove", "zzzz"], "session", "zzzz"),
    (&["remove", ""], "session", ""),
    (&["end", "zzzz"], "course", "zzzz"),
    (&["undo", "zzzz"], "change", "zzzz"),
    (&["progress", "zzzz"], "course", "zzzz"),
    (&["done", "zzzz"], "key", "zzzz"),
    (&["done", "sunscreen", "zzzz"], "key", "zzzz"),
    (&["skip", "moisturiser"], "key", "moisturiser"),
    (&["unmark", "zzzz"], "key", "zzzz"),
    (&["explain", "zzzz"], "key", "zzzz"),
    (&["why-not", "coffee"], "kind", "coffee"),
    (
        &["why-not", "sunscreen", "--on", "tomorrow"],
        "on",
        "tomorrow",
    ),
    (&["agenda", "--days", "-1"], "days", "-1"),
    (&["agenda", "--days", "0"], "days", "0"),
    (&["agenda", "--days", "many"], "days", "many"),
    (&["agenda", "--from", "2026-2-30"], "from", "2026-2-30"),
    (
        &["adherence", "--from", "2026-03-09", "--to", "2026-03-01"],
        "to",
        "2026-03-01",
    ),
    (&["task", "add", ""], "task", ""),
    (&["task", "add", "x", "--slot", "noon"], "slot", "noon"),
    (&["task", "remove", "zzzz"], "task", "zzzz"),
    (&["settings", "morning", "25:00"], "morning", "25:00"),
    (&["settings", "evening", "07:00"], "evening", "07:00"),
    (&["settings", "quiet", "22-7"], "quiet", "22-7"),
    (&["settings", "location", "-91,0"], "location", "-91,0"),
    (&["settings", "lang", "tlh"], "lang", "tlh"),
    (&["settings", "colour", "red"], "setting", "colour"),
    (&["protocols", "cortisone"], "treatment", "cortisone"),
    (&["scars", "stretch"], "scar", "stretch"),
    (&["--lang", "tlh", "today"], "lang", "tlh"),
    (&["erase"], "yes", "0"),
    (&["erase", "--yes"], "yes", "1"),
    (&["completions", "dos"], "shell", "dos"),
];

#[test]
fn every_bad_value_is_refused_in_one_line_and_nothing_is_written() {
    let (diary, session, course) = diary();
    let long = "x".repeat(4001);
    let known = |word: &&str| match *word {
        "{session}" => session.clone(),
        "{course}" => course.clone(),
        "{long}" => long.clone(),
        word => word.to_owned(),
    };
    let before = diary.bytes();
    for (args, field, value) in BAD {
        let typed: Vec<String> = args.iter().map(known).collect();
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let what = args.join(" ");
        judge(&diary.run(&typed), &what, field, value);
        assert!(diary.bytes() == before, "{what}: the diary changed");
    }
}

#[test]
fn the_dates_of_a_move_are_refused_too() {
    let (diary, session, _) = diary();
    let before = diary.bytes();
    for to in ["2026-02-31", "2026-03-20"] {
        let said = diary.run(&["move", &session, "--to", to]);
        assert_eq!(
            (said.code, said.err.lines().count()),
            (Some(2), 1),
            "{said:?}"
        );
        assert!(said.err.contains(to), "{said:?}");
    }
    assert!(diary.bytes() == before);
}

#[test]
fn what_is_refused_while_reading_makes_no_diary() {
    let diary = Diary::at("2026-03-10T09:00");
    for args in [
        &["log", "cortisone"][..],
        &["log", "microneedling", "--cost", "5"],
        &["lgo"],
        &["erase", "--yes", "--yes"],
    ] {
        assert_eq!(diary.run(args).code, Some(2), "{args:?}");
        assert!(!diary.file().exists(), "{args:?}");
    }
}

#[test]
fn erasing_takes_both_yeses_and_says_what_went() {
    let (diary, ..) = diary();
    let said = diary.run(&["erase", "--yes", "--yes"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert_eq!(said.out, format!("Deleted: {}\n", diary.file().display()));
    let left = std::fs::read_dir(diary.folder.path()).unwrap().count();
    assert_eq!(left, 0, "nothing stays beside it");
}
