//! The demo lives through a course without touching anyone's diary or the clock.

use crate::driver::{Diary, said};

#[test]
fn it_shows_the_five_stops_in_order() {
    let diary = Diary::at("2026-03-01T18:00");
    let text = said(diary.bare().arg("demo")).out;
    let stops = [
        "Day 0 ·",
        "Day 2 ·",
        "Day 8 ·",
        "next session opens ·",
        "touch-up window opens ·",
    ];
    let places: Vec<usize> = stops
        .iter()
        .map(|stop| {
            text.find(stop)
                .unwrap_or_else(|| panic!("no {stop}: {text}"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "at least 7 more days, to Sunday 8 March",
        "at least 5 more days, to Sunday 8 March",
        "the described minimum (7 days) has passed. Follow your clinician's advice before you restart.",
        "Next session: the described window is open, from Sunday 29 March 2026",
        "Touch-up: the described window is open, from Thursday 5 November 2026",
    ] {
        assert!(text.contains(part), "no {part:?}: {text}");
    }
    assert_eq!(
        text.matches("General information, not medical advice")
            .count(),
        1
    );
}

#[test]
fn it_is_the_same_at_any_moment_and_leaves_nothing() {
    let diary = Diary::at("2026-03-01T18:00");
    let here = said(diary.bare().args(["demo"])).out;
    let there = said(diary.bare().env("TZ", "Pacific/Auckland").args([
        "--now",
        "2031-01-01T00:00[UTC]",
        "demo",
    ]))
    .out;
    assert_eq!(here, there);
    assert_eq!(std::fs::read_dir(diary.folder.path()).unwrap().count(), 0);
}

#[test]
fn its_documents_are_the_days_themselves() {
    let diary = Diary::at("2026-03-01T18:00");
    let stops = diary.json(&["demo"]);
    let dates: Vec<&str> = stops["stops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["today"]["date"].as_str().unwrap())
        .collect();
    assert_eq!(
        dates,
        [
            "2026-03-01",
            "2026-03-03",
            "2026-03-09",
            "2026-03-29",
            "2026-11-05"
        ]
    );
}
