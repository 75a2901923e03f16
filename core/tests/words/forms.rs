//! Dates, times, numbers and directions in each language's own form.

use aftercare::words::{Direction, Words};

use crate::common::date;
use crate::locales::languages;

fn words(lang: &str) -> Words {
    Words::of(lang).unwrap()
}

/// Arabic has the month names of Egypt and the Gulf (مارس), which are CLDR's for `ar`, not those of the Levant (آذار).
#[test]
fn dates_are_written_as_the_language_has_them() {
    for (lang, first, eighth, day) in [
        (
            "en",
            "Sunday 1 March 2026",
            "Sunday 8 March 2026",
            "Sunday 8 March",
        ),
        (
            "es",
            "domingo, 1 de marzo de 2026",
            "domingo, 8 de marzo de 2026",
            "domingo, 8 de marzo",
        ),
        (
            "de",
            "Sonntag, 1. März 2026",
            "Sonntag, 8. März 2026",
            "Sonntag, 8. März",
        ),
        (
            "fr",
            "dimanche 1er mars 2026",
            "dimanche 8 mars 2026",
            "dimanche 8 mars",
        ),
        ("ar", "الأحد 1 مارس 2026", "الأحد 8 مارس 2026", "الأحد 8 مارس"),
    ] {
        let words = words(lang);
        assert_eq!(words.date(date("2026-03-01")), first);
        assert_eq!(words.date(date("2026-03-08")), eighth);
        assert_eq!(words.day(date("2026-03-08")), day);
        assert_eq!(words.time("08:05:00".parse().unwrap()), "08:05");
    }
}

/// The demo names its dates in its own messages; they read as the language's dates do.
#[test]
fn dates_within_messages_have_the_same_form() {
    for lang in languages() {
        let words = words(&lang);
        for (id, on) in [
            ("terminal-demo-day-0", "2026-03-01"),
            ("terminal-demo-day-2", "2026-03-03"),
            ("terminal-demo-day-8", "2026-03-09"),
            ("terminal-demo-next-session", "2026-03-29"),
            ("terminal-demo-touch-up", "2026-11-05"),
        ] {
            let (text, date) = (words.text(id), words.date(date(on)));
            assert!(text.contains(&date), "{lang}: {text}: {date}");
        }
    }
}

#[test]
fn every_day_and_month_has_a_name_of_its_own() {
    for lang in languages() {
        let words = words(&lang);
        for (name, last) in [("weekday", 7), ("month", 12)] {
            let mut names: Vec<String> = (1..=last)
                .map(|it| words.text(&format!("{name}-{it}")))
                .collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), last, "{lang}: {names:?}");
        }
    }
}

#[test]
fn numbers_have_the_languages_marks_and_the_digits_0_to_9() {
    for (lang, whole, decimal) in [
        ("en", "1,234", "12,345.50"),
        ("es", "1234", "12.345,50"),
        ("de", "1.234", "12.345,50"),
        ("fr", "1\u{202f}234", "12\u{202f}345,50"),
        ("ar", "1,234", "12,345.50"),
    ] {
        let words = words(lang);
        assert_eq!(
            (words.number(1_234), words.decimal("12345.50")),
            (whole.to_owned(), decimal.to_owned())
        );
    }
}

#[test]
fn every_language_knows_its_tag_and_which_way_it_runs() {
    for lang in languages() {
        let words = words(&lang);
        let right_to_left = lang == "ar";
        assert_eq!(words.lang(), lang);
        assert_eq!(words.direction() == Direction::RightToLeft, right_to_left);
        assert_eq!(
            words.direction().name(),
            if right_to_left { "rtl" } else { "ltr" }
        );
    }
    assert!(Words::of("xx").is_err());
}
