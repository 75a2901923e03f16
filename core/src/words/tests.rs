//! Languages made up for the purpose: what no real one lacks, or should ever show.

use chrono::{NaiveDate, NaiveTime};

use super::locales::{Direction, LOCALES, Locale, Source};
use super::numbers::NumberForm;
use super::{Say, Words};

const DAYS: &str = "days = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few { $count }
    [many] many { $count }
   *[other] other { $count }
}
exactly = { $count ->
    [3] three
   *[other] { $count }
}
";

static ARABIC: Locale = Locale::new(
    "ar",
    Direction::RightToLeft,
    NumberForm::written::<'.', ',', 4>().counted_by_last_two_digits(),
    Source::Written(&[
        DAYS,
        "hold-shaving = ح\n",
        "list-and = { $rest } و{ $last }\nlist-comma = ،{\" \"}\n",
    ]),
);
static GERMAN: Locale = Locale::new(
    "de",
    Direction::LeftToRight,
    NumberForm::written::<',', '.', 4>(),
    Source::Written(&[DAYS, "list-and = { $rest } und { $last }\n"]),
);
static FRENCH: Locale = Locale::new(
    "fr",
    Direction::LeftToRight,
    NumberForm::written::<',', '\u{202f}', 4>(),
    Source::Written(&[
        DAYS,
        "date-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
weekday-7 = dimanche
month-3 = mars
time-of-day = { $hour } h { $minute }
",
    ]),
);
static SPANISH: Locale = Locale::new(
    "es",
    Direction::LeftToRight,
    NumberForm::written::<',', '.', 5>(),
    Source::Written(&[DAYS]),
);

const fn of(locale: &'static Locale) -> Words {
    Words { locale }
}

fn days(locale: &'static Locale, count: i64) -> String {
    let text = of(locale).with("days", &[("count", Say::Number(count))]);
    text.replace(['\u{200f}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_message_that_a_language_lacks_is_said_in_english_and_seen_to_be() {
    let german = of(&GERMAN);
    assert_eq!(german.text("hold-shaving"), "[en] Shaving");
    let two = [("count", Say::Number(1_234))];
    assert_eq!(german.with("figure-days", &two), "[en] 1,234 days");
    assert!(german.has("hold-shaving") && german.has("list-and") && !german.has("no-such"));
    assert_eq!(german.text("no-such"), "[no-such]");
    assert_eq!(Words::of("en").unwrap().text("no-such"), "[no-such]");
}

#[test]
fn english_within_a_text_from_right_to_left_keeps_its_direction() {
    let arabic = of(&ARABIC);
    assert_eq!(arabic.text("hold-shaving"), "ح");
    assert_eq!(
        arabic.text("hold-exercise"),
        "\u{2066}[en] Exercise\u{2069}"
    );
}

#[test]
fn values_are_isolated_from_right_to_left_alone() {
    let names = ["PRP", "TCA", "Dr Sol"].map(str::to_owned);
    assert_eq!(
        of(&ARABIC).list(&names),
        "\u{200f}\u{2068}\u{200f}\u{2068}PRP\u{2069}، \u{2068}TCA\u{2069}\u{2069} و\u{2068}Dr Sol\u{2069}"
    );
    assert_eq!(of(&GERMAN).list(&names[1..]), "TCA und Dr Sol");
    assert_eq!(Words::of("en").unwrap().list(&names), "PRP, TCA and Dr Sol");
}

/// CLDR's examples for Arabic, with the numbers from 100 on that the library's own rules get wrong.
#[test]
fn arabic_has_six_plurals() {
    for (category, counts) in [
        ("zero", &[0][..]),
        ("one", &[1]),
        ("two", &[2]),
        ("few", &[3, 7, 10, 103, 110, 1003]),
        ("many", &[11, 26, 99, 111, 199, 730, 1011]),
        ("other", &[100, 101, 102, 200, 1000, 1002]),
    ] {
        for count in counts {
            let shown = of(&ARABIC).number(*count);
            let text = days(&ARABIC, *count);
            let expected = match category {
                "zero" | "one" | "two" => category.to_owned(),
                _ => format!("{category} {shown}"),
            };
            assert_eq!(text, expected);
        }
    }
    let exactly = |count| of(&ARABIC).with("exactly", &[("count", Say::Number(count))]);
    assert_eq!(
        [exactly(3), exactly(103), exactly(4)],
        ["three", "103", "4"]
    );
}

#[test]
fn the_other_languages_have_two_plurals() {
    for locale in [&GERMAN, &SPANISH] {
        let categories = [0, 1, 2, 5, 11, 100].map(|count| days(locale, count));
        assert_eq!(
            categories,
            [
                "other 0",
                "one",
                "other 2",
                "other 5",
                "other 11",
                "other 100"
            ]
        );
    }
    // In French nothing is one, too.
    let categories = [0, 1, 2, 100].map(|count| days(&FRENCH, count));
    assert_eq!(categories, ["one", "one", "other 2", "other 100"]);
}

#[test]
fn numbers_are_written_as_the_language_has_them() {
    for (locale, whole, large, decimal) in [
        (&ARABIC, "1,234", "1,234,567", "12,345.50"),
        (&GERMAN, "1.234", "1.234.567", "12.345,50"),
        (
            &FRENCH,
            "1\u{202f}234",
            "1\u{202f}234\u{202f}567",
            "12\u{202f}345,50",
        ),
        (&SPANISH, "1234", "1.234.567", "12.345,50"),
    ] {
        let words = of(locale);
        assert_eq!(words.number(1_234), whole);
        assert_eq!(words.number(1_234_567), large);
        assert_eq!(words.decimal("12345.50"), decimal);
        assert_eq!(days(locale, 1_234).split_once(' ').unwrap().1, whole);
        assert_eq!(
            (words.number(-120), words.number(999)),
            ("-120".to_owned(), "999".to_owned())
        );
    }
}

#[test]
fn a_first_of_the_month_may_be_written_in_its_own_way() {
    let on = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    assert_eq!(of(&FRENCH).day(on(1)), "dimanche 1er mars");
    assert_eq!(of(&FRENCH).day(on(8)), "dimanche 8 mars");
    let time = NaiveTime::from_hms_opt(8, 5, 0).unwrap();
    assert_eq!(of(&FRENCH).time(time), "08 h 05");
    assert_eq!(Words::of("en").unwrap().time(time), "08:05");
}

#[test]
fn what_dates_lack_is_english_and_seen_to_be() {
    let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    assert_eq!(of(&GERMAN).day(first), "[en] [en] Sunday 1 [en] March");
}

#[test]
fn every_tag_is_one_and_english_is_the_first() {
    assert_eq!(LOCALES[0].lang, "en");
    for locale in &LOCALES {
        let id: Result<unic_langid::LanguageIdentifier, _> = locale.lang.parse();
        assert_eq!(id.unwrap().to_string(), locale.lang);
    }
}
