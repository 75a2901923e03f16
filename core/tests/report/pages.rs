//! What the pages say, and what they never do.

use aftercare::words::Words;

use crate::diaries::{HOSTILE, Kept, course, decade, empty, hostile, overlapping};
use crate::markup::{Element, faults, read};

const LANGS: [&str; 5] = ["en", "es", "de", "fr", "ar"];

/// A page that is as it should be, in a language.
fn sound(kept: &Kept, lang: &str) -> String {
    let page = kept.report(lang);
    assert_eq!(faults(&page), Vec::<String>::new(), "{} {lang}", kept.name);
    let words = Words::of(lang).unwrap();
    let direction = words.direction().name();
    let begins = format!("<!DOCTYPE html><html lang=\"{lang}\" dir=\"{direction}\">");
    assert!(page.starts_with(&begins), "{lang}");
    // Nothing is missing, and nothing is said in English instead.
    for missing in ["[en]", "{$", "{ $", "[report-", "[terminal-", "[grade-"] {
        assert!(!page.contains(missing), "{} {lang}: {missing}", kept.name);
    }
    page
}

fn texts<'e>(elements: &'e [Element], name: &str) -> Vec<&'e str> {
    let named = elements.iter().filter(|it| it.name == name);
    named.map(|it| it.text.as_str()).collect()
}

#[test]
fn every_diary_makes_a_sound_page_in_every_language() {
    for kept in [course(), overlapping(), hostile(), empty()] {
        for lang in LANGS {
            sound(&kept, lang);
        }
    }
}

#[test]
fn a_hostile_text_stays_a_text() {
    let page = sound(&hostile(), "en");
    let (elements, _) = read(&page);
    assert!(!page.to_lowercase().contains("<script") && !page.contains("<img"));
    let quotes = texts(&elements, "blockquote");
    let whole = |of: &str| {
        quotes
            .iter()
            .any(|it| it.starts_with(&format!("{of} {HOSTILE}")))
    };
    assert!(whole("session") && whole("check-in"), "{quotes:#?}");
    let theirs = texts(&elements, "bdi");
    for of in ["clinic", "phone", "hours", "said", "task", "asked"] {
        let begins = format!("{of} </style></script><script>alert(1)</script>");
        assert!(theirs.iter().any(|it| it.starts_with(&begins)), "{of}");
    }
}

#[test]
fn the_page_fetches_nothing_and_allows_nothing_to_run() {
    for kept in [course(), overlapping(), empty()] {
        let page = sound(&kept, "en");
        for fetched in [
            "http:",
            "https:",
            "//",
            "url(",
            "@import",
            "<script",
            "javascript",
            "<img",
            "<link",
        ] {
            assert!(!page.contains(fetched), "{}: {fetched}", kept.name);
        }
        assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'"));
    }
}

#[test]
fn the_whole_course_is_told() {
    let page = sound(&course(), "en");
    let (elements, _) = read(&page);
    let said = |name: &str, text: &str| {
        let texts = texts(&elements, name);
        assert!(texts.contains(&text), "{text}\n{texts:#?}");
    };
    assert_eq!(
        texts(&elements, "h2"),
        [
            "Questions for the appointment",
            "Courses",
            "Signs, events and changes",
            "Check-ins",
            "Kept away",
            "What your clinician said",
            "Sessions and costs",
            "Reminders",
            "Notes, as they were written",
            "Grades and sources"
        ]
    );
    said(
        "p",
        "General information, not medical advice. Your clinician's instruction replaces this plan.",
    );
    said(
        "p",
        "No clinician has signed these figures yet. Each shows where it comes from.",
    );
    said(
        "blockquote",
        "Is the chin meant to be redder than the cheeks?",
    );
    said(
        "blockquote",
        "Is the chin meant to be redder than the cheeks?\nSlept on my back.",
    );
    said("p", "3 of 3 sessions done.");
    said("p", "Contact the clinic at once");
    said("p", "A retinoid was used");
    said("p", "Open skin");
    said("p", "Darker patches");
    said("bdi", "Dr Inés Sol");
    said("bdi", "Nurse Marta");
    said("p", "1,180.50 EUR");
    said("p", "1,680.50 EUR");
    said(
        "p",
        "10 days, then until the diary is clear [Your clinician]",
    );
    said(
        "p",
        "Microneedling, Tuesday 5 May 2026; the minimum passes on Friday 15 May 2026",
    );
    said("p", "7-11 months");
    said("p", "Microneedling, Tuesday 5 May 2026");
    said("dt", "Clinic page (weak)");
    said("bdi", "chelwest.nhs.uk/microneedling");
    said("p", "Not entered in these days, so unknown: Warmth");
    assert_eq!(
        elements.iter().filter(|it| it.has_class("stretch")).count(),
        3
    );
    assert_eq!(
        elements
            .iter()
            .filter(|it| it.has_class("timeline"))
            .count(),
        1
    );
}

#[test]
fn a_standing_sign_comes_first_and_nothing_is_said_to_be_next() {
    let page = sound(&overlapping(), "en");
    let (elements, _) = read(&page);
    let at = |class: &str| elements.iter().position(|it| it.has_class(class)).unwrap();
    assert!(at("alarm") < at("part"));
    let signs: Vec<&str> = elements
        .iter()
        .filter(|it| it.has_class("sign"))
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!(
        signs,
        [
            "You ticked that it is hard to breathe. This is an emergency. Call your local emergency number now.",
            "You ticked skin that is redder, sorer, hotter or more swollen than you were told to expect. Contact your clinic."
        ]
    );
    assert!(page.contains("A sign you recorded comes first."));
    for next in ["window described", "Minimum passed", "has passed"] {
        assert!(!page.contains(next), "{next}");
    }
    // Shown once it is over.
    assert!(sound(&course(), "en").contains("window described"));
}

#[test]
fn an_empty_diary_says_that_it_is() {
    let page = sound(&empty(), "en");
    let (elements, _) = read(&page);
    assert_eq!(texts(&elements, "h2"), ["Questions for the appointment"]);
    assert!(page.contains("No session in the diary yet."));
    assert!(page.contains("General information, not medical advice."));
}

#[test]
fn ten_years_are_a_year_and_what_is_left_out_is_counted() {
    let kept = decade();
    let page = sound(&kept, "en");
    assert!(page.len() < 1_500_000, "{}", page.len());
    let (elements, _) = read(&page);
    let lead =
        "Earlier check-ins, in the diary and not shown here: 3,265. Of these with a sign: 7.";
    assert!(
        texts(&elements, "p").contains(&lead),
        "{:#?}",
        &texts(&elements, "p")[..6]
    );
    let notes = elements.iter().filter(|it| it.has_class("quote")).count();
    assert!((365..400).contains(&notes), "{notes}");
    let sessions = texts(&elements, "p");
    assert!(
        sessions.contains(&"Wednesday 10 February 2016"),
        "sessions from the first one on"
    );
    sound(&kept, "ar");
}

/// Wording rules 2, 4 and 8 over all that the page says of its own.
#[test]
fn nothing_reassures_scores_or_presses() {
    for kept in [course(), overlapping(), empty()] {
        let page = sound(&kept, "en").to_lowercase();
        let (_, page) = page.rsplit_once("</style>").unwrap();
        for never in [
            "overdue",
            "missed",
            "streak",
            "healed",
            "healing well",
            "normal",
            "well done",
            "cleared",
            "safe to",
            "on track",
            "score of",
            "good",
            "adherence",
        ] {
            assert!(!page.contains(never), "{}: {never}", kept.name);
        }
    }
}

/// Under half answered there is no percentage, and never a ring.
#[test]
fn a_percentage_stands_only_where_the_plan_gives_one() {
    assert!(sound(&course(), "en").contains(" % as the mean of the days known"));
    let few = sound(&overlapping(), "en");
    let (elements, _) = read(&few);
    assert!(!texts(&elements, "p").iter().any(|it| it.contains('%')));
    assert!(few.contains("too few for a percentage"));
}
