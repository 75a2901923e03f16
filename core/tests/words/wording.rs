//! The wording rules over every message, and the checker over sentences planted for it.

use crate::forbidden::{ENGLISH, Rule, found};
use crate::locales::{VALUE, languages, messages};

/// Names that are not about the skin care rule 7 means, each with the reason.
const STANDS: &[(&str, &str, &str)] = &[
    (
        "reminder-kind-no_retinoid",
        "retinoid",
        "the short name of the reminder in lists; its text says creams or gels",
    ),
    (
        "terminal-event-retinoid_used",
        "retinoid",
        "what was used may have been a tablet; the diary notes it without judgement",
    ),
];

fn rules(lang: &str) -> &'static [Rule] {
    match lang {
        "en" => ENGLISH,
        _ => panic!("{lang} has no list of forbidden wordings"),
    }
}

/// Every breach in a language: `id: words found: rule`.
fn breaches(lang: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    for message in messages(lang).values() {
        for text in &message.texts {
            for (phrase, why) in found(text, rules(lang)) {
                let stands = STANDS
                    .iter()
                    .any(|(id, words, _)| *id == message.id && *words == phrase);
                if !stands {
                    breaches.push(format!("{}: \"{phrase}\": {why}", message.id));
                }
            }
        }
    }
    breaches
}

#[test]
fn no_message_says_what_is_forbidden() {
    for lang in languages() {
        assert_eq!(breaches(&lang), Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn what_is_let_stand_is_still_there() {
    let english = messages("en");
    for (id, words, why) in STANDS {
        let texts = &english[*id].texts;
        let found = texts.iter().flat_map(|text| found(text, ENGLISH));
        assert!(
            found.into_iter().any(|(phrase, _)| phrase == *words),
            "{id} no longer needs to stand: {why}"
        );
    }
}

#[test]
fn planted_sentences_are_found() {
    for (planted, phrase) in [
        ("Your next session is overdue.", "overdue"),
        ("You missed two reminders", "missed"),
        ("A 5-day streak!", "streak"),
        ("It is safe to use make-up", "safe to"),
        ("You can restart retinoid creams or gels.", "can restart"),
        ("Your skin has healed.", "healed"),
        ("It's healing normally", "healing normally"),
        ("This is slow healing", "slow healing"),
        ("You are cleared for exercise", "cleared"),
        ("Safe for most skin types", "safe for"),
        ("Suits all skin types", "all skin types"),
        ("A non-invasive treatment", "non invasive"),
        ("It prevents new scars", "prevents new scars"),
        ("Serums penetrate deeper", "penetrate deeper"),
        ("Results are guaranteed", "guaranteed"),
        ("Permanent removal of scars", "permanent removal"),
        ("No retinoids tonight", "retinoids"),
        ("No retinol tonight", "retinol"),
        ("Retinoid serums wait", "retinoid"),
        ("Keep acids away", "acids"),
        ("Salicylic acid waits", "acid"),
        ("Call 911 now", "911"),
        ("Call 112.", "112"),
        ("Call 999!", "999"),
        ("This is medical advice", "medical advice"),
        ("Go ahead with exercise", "go ahead"),
        ("Stop taking isotretinoin", "stop taking"),
        ("Don\u{2019}t worry", "don't worry"),
        ("We promise smooth skin", "promise"),
        ("Complete removal is likely", "complete removal"),
    ] {
        let found = found(planted, ENGLISH);
        assert!(
            found.iter().any(|(words, _)| words == phrase),
            "{planted}: {found:?}"
        );
    }
}

#[test]
fn what_the_rules_ask_for_is_let_through() {
    for text in [
        "The 7-day minimum has passed. Follow your clinician's advice before you restart.",
        "Retinoid creams or gels and exfoliating acids. Hyaluronic acid is not an exfoliating acid.",
        "This is not a go-ahead: ask your clinician.",
        "General information, not medical advice.",
        "Commonly described, not a promise",
        "complete removal is unlikely",
        "Do not stop a medicine yourself; ask your prescriber",
        "Isotretinoin within the last 6 months",
        "Is your skin safe? To ask is best.",
        "The wound heals. Slowly turn your head.",
    ] {
        assert_eq!(found(text, ENGLISH), [], "{text}");
    }
    // No phrase runs across a value, and the number of a day is no country's.
    assert_eq!(found(&format!("safe {VALUE} to"), ENGLISH), []);
    assert_eq!(found("1120 days", ENGLISH), []);
}

/// Rule 7's other half, where a message says what to keep away.
#[test]
fn what_keeps_retinoids_and_acids_away_leaves_tablets_alone() {
    let english = messages("en");
    let says = |id: &str| {
        matches!(
            id,
            "hold-retinoid-what" | "hold-acid-what" | "reminder-no_retinoid"
        ) || id.starts_with("care-") && id.ends_with("-retinoids_and_acids")
    };
    let keeping = english.values().filter(|it| says(&it.id));
    let mut seen = 0;
    for message in keeping {
        for text in &message.texts {
            assert!(
                text.contains("Do not change tablets; ask your prescriber"),
                "{}: {text}",
                message.id
            );
        }
        seen += 1;
    }
    assert!(seen > 5, "{seen}");
}

/// Rules 1, 2, 3 and 9 have sentences of their own, which must not get lost.
#[test]
fn the_sentences_that_the_rules_ask_for_are_there() {
    let english = messages("en");
    for (id, sentence) in [
        ("notice-general", "General information, not medical advice."),
        (
            "notice-general",
            "Your clinician's instruction replaces this plan.",
        ),
        ("phase-frame", "Commonly described, not a promise"),
        (
            "hold-line-minimum_passed",
            "Follow your clinician's advice before you restart.",
        ),
        ("hold-line-not_recorded", "No entry means unknown."),
        ("hold-line-holding", "then ask your clinic"),
        ("downtime-may_last", "Unsure? Ask your clinic."),
        ("downtime-still_recorded", "Unsure? Ask your clinic."),
        (
            "next_session-overdue",
            "whether you need one is for you and your clinic",
        ),
        (
            "touch_up-overdue",
            "whether you need one is for you and your clinic",
        ),
        ("adherence-percent", "What you ticked"),
        ("reminder-check_in", "purple, brown or grey on darker skin"),
        (
            "sign-hot_or_swollen",
            "purple, brown or grey on darker skin",
        ),
        ("sign-firm_redness", "purple, brown or grey on darker skin"),
    ] {
        for text in &english[id].texts {
            assert!(text.contains(sentence), "{id}: {text}");
        }
    }
    let emergencies = english.values().filter(|it| {
        it.id.ends_with("-sentence") && it.texts.iter().any(|text| text.contains("emergency"))
    });
    for message in emergencies.filter(|it| it.id != "sign-darkening-sentence") {
        let text = &message.texts[0];
        assert!(
            text.contains("your local emergency number"),
            "{}: {text}",
            message.id
        );
    }
}
