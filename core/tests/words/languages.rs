//! Every language says all that English says: the same messages with the same values, none blank, none left in
//! English, none with marks or digits that the code or the language does not use.

use std::collections::{BTreeMap, BTreeSet};

use aftercare::words::{Direction, Say, Words};

use crate::locales::{Message, languages, messages};
use crate::patterns::VALUE;

/// Messages that read in another language as they read in English, each for a reason.
const AS_IN_ENGLISH: &[(&[&str], &[&str], &str)] = &[
    (ALL, &["notify-title"], "the program's name"),
    (
        ALL,
        &["combined-tca_cross", "adjunct-tca_cross"],
        "a method's name",
    ),
    (
        &["de", "fr"],
        &["treatment-microneedling", "terminal-scar-microneedling"],
        "what clinics call it there",
    ),
    (
        &["fr"],
        &["combined-subcision", "adjunct-subcision"],
        "what clinics call it there",
    ),
    (&["es", "de", "fr"], &["figure-depth"], "mm is written mm"),
    (&["es", "de", "fr"], &["figure-depth"], "mm is written mm"),
    (&["es", "de"], &["terminal-kilobytes"], "kB is written kB"),
    (&["es"], &["terminal-no", "ask-glaucoma"], "the same word"),
    (&["es", "de"], &["ask-diabetes"], "the same word"),
    (
        &["de"],
        &["month-4", "month-8", "month-9", "month-11", "hold-make_up"],
        "the same word",
    ),
    (
        &["fr"],
        &["terminal-note", "terminal-sources", "terminal-version"],
        "the same word",
    ),
];
const ALL: &[&str] = &["es", "de", "fr", "ar"];

fn as_in_english(lang: &str) -> impl Iterator<Item = &'static str> {
    let of = AS_IN_ENGLISH
        .iter()
        .filter(move |(langs, _, _)| langs.contains(&lang));
    of.flat_map(|(_, ids, _)| ids.iter().copied())
}

/// All but English.
fn others() -> impl Iterator<Item = String> {
    languages().into_iter().filter(|lang| lang != "en")
}

/// A text's letters, values and signs left out.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

#[test]
fn the_five_languages_are_there() {
    assert_eq!(languages(), ["ar", "de", "en", "es", "fr"]);
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    type Shape = BTreeMap<String, (String, BTreeSet<String>, BTreeSet<String>)>;
    let shape = |lang: &str| -> Shape {
        let each = messages(lang).into_values();
        each.map(|it| (it.id, (it.file, it.values, it.attributes)))
            .collect()
    };
    let english = shape("en");
    for lang in others() {
        let theirs = shape(&lang);
        let known = |of: &Shape| of.keys().cloned().collect::<BTreeSet<_>>();
        let (all, these) = (known(&english), known(&theirs));
        let missing: Vec<_> = all.difference(&these).collect();
        let extra: Vec<_> = these.difference(&all).collect();
        assert_eq!((missing, extra), (Vec::new(), Vec::new()), "{lang}");
        for (id, shape) in &english {
            assert_eq!(theirs[id], *shape, "{lang}: {id}: file, values, attributes");
        }
    }
}

/// The values that every text of a message shows.
fn always(message: &Message) -> BTreeSet<String> {
    let mut shown = message.shows.iter().cloned();
    let first = shown.next().unwrap_or_default();
    shown.fold(first, |all, one| all.intersection(&one).cloned().collect())
}

/// What English shows whichever way, every text shows, but for the number that a plural says in letters: "يومان".
fn left_out(english: &Message, theirs: &Message) -> Vec<String> {
    let said = theirs
        .selects
        .iter()
        .map(|it| &it.on)
        .collect::<BTreeSet<_>>();
    let missing = always(english)
        .difference(&always(theirs))
        .cloned()
        .collect::<Vec<_>>();
    missing
        .into_iter()
        .filter(|it| !said.contains(it))
        .collect()
}

#[test]
fn no_text_leaves_out_a_value() {
    let english = messages("en");
    for lang in others() {
        let theirs = messages(&lang);
        let left_out = english.values().flat_map(|it| {
            let left_out = left_out(it, &theirs[&it.id]).into_iter();
            left_out.map(|value| format!("{}: {value}", it.id))
        });
        assert_eq!(left_out.collect::<Vec<_>>(), Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn no_text_is_blank() {
    for lang in languages() {
        for message in messages(&lang).values() {
            assert!(!message.texts.is_empty(), "{lang}: {}", message.id);
            for text in &message.texts {
                assert!(!text.trim().is_empty(), "{lang}: {}", message.id);
            }
        }
    }
}

/// Whether a text of another language is English's own, letter by letter.
fn same(english: &Message, theirs: &Message) -> bool {
    let own: BTreeSet<String> = english.texts.iter().map(|it| letters(it)).collect();
    let theirs = theirs.texts.iter().map(|it| letters(it));
    theirs
        .into_iter()
        .any(|it| !it.is_empty() && own.contains(&it))
}

#[test]
fn no_message_is_left_in_english() {
    let english = messages("en");
    let (mut unlisted, mut idle) = (Vec::new(), Vec::new());
    for lang in others() {
        let theirs = messages(&lang);
        let listed: BTreeSet<&str> = as_in_english(&lang).collect();
        let left = english.values().filter(|it| same(it, &theirs[&it.id]));
        let left: BTreeSet<&str> = left.map(|it| it.id.as_str()).collect();
        unlisted.extend(left.difference(&listed).map(|id| format!("{lang}: {id}")));
        idle.extend(listed.difference(&left).map(|id| format!("{lang}: {id}")));
    }
    assert_eq!(unlisted, Vec::<String>::new());
    assert_eq!(idle, Vec::<String>::new(), "no longer need to be listed");
}

/// Marks of direction are put in by the code, accents are one character with their letter so that the same word is
/// the same text, and numbers have the digits 0 to 9.
fn foreign(c: char) -> bool {
    matches!(c,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{300}'..='\u{36f}'
        | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{0}'..='\u{8}')
}

#[test]
fn no_text_has_marks_of_direction_or_other_digits() {
    for lang in languages() {
        for message in messages(&lang).values() {
            for text in &message.texts {
                assert!(!text.contains(foreign), "{lang}: {}: {text:?}", message.id);
            }
        }
    }
}

/// Isolates that are opened are ended, and none is ended that was not opened.
fn balanced(text: &str) -> bool {
    let depth = text.chars().try_fold(0_u32, |depth, c| match c {
        '\u{2066}' | '\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

/// The first letter outside isolates gives a text its direction; a mark stands for it where there is none.
fn begins_outside_isolates(text: &str) -> bool {
    let first = text
        .chars()
        .find(|c| c.is_alphabetic() || matches!(c, '\u{2068}' | '\u{200f}'));
    first != Some('\u{2068}')
}

#[test]
fn every_message_is_said_in_its_own_language_whatever_the_numbers() {
    for lang in languages() {
        let words = Words::of(&lang).unwrap();
        for message in messages(&lang).values() {
            for number in [0, 1, 2, 3, 11, 100, 103, 1_234] {
                let names = message.values.iter().map(|it| &*it.clone().leak());
                let values: Vec<(&'static str, Say<'_>)> = names
                    .map(|name| {
                        let plural = message.selects.iter().any(|it| it.on == name);
                        (
                            name,
                            if plural {
                                Say::Number(number)
                            } else {
                                Say::Text("x")
                            },
                        )
                    })
                    .collect();
                let said = words.with(&message.id, &values);
                let faulty = ["{", "[en]", &format!("[{}]", message.id)];
                assert!(
                    !faulty.iter().any(|it| said.contains(*it)),
                    "{lang}: {said}"
                );
                assert!(begins_outside_isolates(&said), "{lang}: {said:?}");
                let isolates = said.contains('\u{2068}');
                assert!(balanced(&said), "{lang}: {}: {said:?}", message.id);
                assert!(
                    !isolates || words.direction() == Direction::RightToLeft,
                    "{said:?}"
                );
            }
        }
    }
}

#[test]
fn planted_faults_between_languages_are_found() {
    let read = |text: &str| {
        let (mut messages, mut faults) = (BTreeMap::new(), Vec::new());
        crate::locales::collect(text, "planted.ftl", &mut messages, &mut faults);
        assert_eq!(faults, Vec::<String>::new());
        messages.remove("a").unwrap()
    };
    let english = read(
        "a = { $days ->\n    [one] 1 day, { $date }\n   *[other] { $days } days, { $date }\n}\n",
    );
    let fine = read(
        "a = { $days ->\n    [one] jour du { $date }\n   *[other] { $days } jours, { $date }\n}\n",
    );
    let lacking =
        read("a = { $days ->\n    [one] jour\n   *[other] { $days } jours, { $date }\n}\n");
    let left = read("a = { $days ->\n    [one] jour\n   *[other] { $days } days, { $date }\n}\n");
    assert_eq!(left_out(&english, &fine), Vec::<String>::new());
    assert_eq!(left_out(&english, &lacking), ["date"]);
    assert!(same(&english, &left) && !same(&english, &fine));
    assert!(!same(
        &read("a = { $x }, { $y }\n"),
        &read("a = { $x } – { $y }\n")
    ));
    assert!(foreign('\u{202b}') && foreign('٣') && foreign('\u{301}') && !foreign('é'));
    assert!(
        balanced("a\u{2068}b\u{2069}") && !balanced("\u{2069}\u{2068}") && !balanced("\u{2066}")
    );
    assert_eq!(letters(&format!("{VALUE}, 3 ä")), "ä");
}
