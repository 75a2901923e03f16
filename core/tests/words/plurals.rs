//! Plurals: every selector by number has each category of its language, and no other; and says the number where it
//! stands for several.

use crate::locales::{languages, messages};
use crate::patterns::Select;

/// All categories of CLDR.
const KNOWN: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories of a language's cardinals for whole numbers, each with the numbers it stands for where these are
/// few. CLDR's `many` of Spanish and French begins at a million, where no number of this diary reaches.
fn categories(lang: &str) -> &'static [(&'static str, &'static [u32])] {
    match lang {
        "en" | "de" | "es" => &[("one", &[1]), ("other", &[])],
        "fr" => &[("one", &[0, 1]), ("other", &[])],
        "ar" => &[
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[]),
            ("many", &[]),
            ("other", &[]),
        ],
        _ => panic!("{lang} has no list of plurals"),
    }
}

/// Plurals that are never asked for with nothing, where French has `one` for 0 too.
const NEVER_NOTHING: &[(&str, &str, &str)] = &[
    (
        "notify-discreet",
        "count",
        "a notification without reminders says notify-open",
    ),
    (
        "coverage-plan",
        "armed",
        "a plan without reminders says coverage-nothing",
    ),
];

fn is_plural(select: &Select) -> bool {
    let named = |key: &str| KNOWN[..5].contains(&key);
    select.variants.iter().any(|it| named(&it.key))
}

/// What is wrong with a selector of a language.
fn faults(select: &Select, lang: &str, never_nothing: bool) -> Vec<String> {
    let has = |key: &str| select.variants.iter().any(|it| it.key == key);
    let mut faults = Vec::new();
    if !is_plural(select) {
        return faults;
    }
    for (category, numbers) in categories(lang) {
        let named = |number: &&u32| **number == 0 && never_nothing || has(&number.to_string());
        let unnamed = numbers.iter().filter(|it| !named(it)).count();
        let all_named = !numbers.is_empty() && unnamed == 0;
        let variant = select.variants.iter().find(|it| it.key == *category);
        match variant {
            None if !all_named => faults.push(format!("no [{category}]")),
            Some(it) if (numbers.is_empty() || unnamed > 1) && !it.shows.contains(&select.on) => {
                faults.push(format!(
                    "[{category}] stands for several and does not say which"
                ));
            }
            _ => {}
        }
    }
    for variant in &select.variants {
        let known = categories(lang)
            .iter()
            .any(|(name, _)| *name == variant.key);
        if KNOWN.contains(&variant.key.as_str()) && !known {
            faults.push(format!("[{}] is none of this language's", variant.key));
        }
        if variant.default != (variant.key == "other") {
            faults.push("the default is not [other]".to_owned());
        }
    }
    faults
}

#[test]
fn every_plural_is_whole() {
    for lang in languages() {
        let mut found = Vec::new();
        for message in messages(&lang).values() {
            for select in &message.selects {
                let named =
                    |(id, on, _): &(&str, &str, &str)| *id == message.id && *on == select.on;
                let faults = faults(select, &lang, NEVER_NOTHING.iter().any(named)).into_iter();
                found.extend(faults.map(|it| format!("{}: ${}: {it}", message.id, select.on)));
            }
        }
        assert_eq!(found, Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn where_english_has_a_plural_every_language_has_one() {
    let english = messages("en");
    let plurals = |selects: &[Select]| -> Vec<String> {
        let plurals = selects.iter().filter(|it| is_plural(it));
        plurals.map(|it| it.on.clone()).collect()
    };
    for lang in languages() {
        let theirs = messages(&lang);
        for message in english.values() {
            let has = plurals(&theirs[&message.id].selects);
            for on in plurals(&message.selects) {
                assert!(has.contains(&on), "{lang}: {}: ${on}", message.id);
            }
        }
    }
}

/// What is chosen by name is chosen by the code's names, which no language has other ones of.
#[test]
fn names_to_choose_by_are_those_of_english() {
    let english = messages("en");
    for lang in languages() {
        for message in messages(&lang).values() {
            for select in &message.selects {
                let own = english[&message.id]
                    .selects
                    .iter()
                    .filter(|it| it.on == select.on);
                let own: Vec<_> = own.flat_map(|it| &it.variants).map(|it| &it.key).collect();
                for variant in &select.variants {
                    let number = variant.key.parse::<u32>().is_ok();
                    let fits = number
                        || KNOWN.contains(&variant.key.as_str())
                        || own.contains(&&variant.key);
                    assert!(fits, "{lang}: {}: [{}]", message.id, variant.key);
                }
            }
        }
    }
}

#[test]
fn planted_plurals_are_found() {
    for (lang, text, expected) in [
        ("en", "[one] 1 day\n   *[other] { $n } days", vec![]),
        ("fr", "[one] { $n } jour\n   *[other] { $n } jours", vec![]),
        (
            "fr",
            "[0] aucun\n    [one] un jour\n   *[other] { $n } jours",
            vec![],
        ),
        (
            "ar",
            "[0] x\n    [1] x\n    [2] x\n    [few] { $n }\n    [many] { $n }\n   *[other] { $n }",
            vec![],
        ),
        ("en", "[hold] to\n   *[other] at", vec![]),
        (
            "fr",
            "[one] un jour\n   *[other] { $n } jours",
            vec!["[one] stands for several and does not say which"],
        ),
        (
            "de",
            "[one] 1 Tag\n    [few] { $n } Tage\n   *[other] Tage",
            vec![
                "[other] stands for several and does not say which",
                "[few] is none of this language's",
            ],
        ),
        (
            "ar",
            "[zero] x\n    [one] x\n    [two] x\n    [few] { $n }\n   *[other] { $n }",
            vec!["no [many]"],
        ),
        (
            "de",
            "*[one] 1 Tag\n    [other] { $n } Tage",
            vec!["the default is not [other]", "the default is not [other]"],
        ),
    ] {
        let text = format!("a = {{ $n ->\n    {text}\n}}\n");
        let (mut messages, mut unread) = Default::default();
        crate::locales::collect(&text, "planted.ftl", &mut messages, &mut unread);
        assert_eq!(unread, Vec::<String>::new());
        assert_eq!(
            faults(&messages["a"].selects[0], lang, false),
            expected,
            "{text}"
        );
    }
}
