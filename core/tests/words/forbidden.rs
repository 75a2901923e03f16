//! What no message may say, by evidence.md's wording rules: a list of stems for each language, and the search.

mod arabic;
mod english;
mod french;
mod german;
mod spanish;

/// A phrase that is forbidden, unless one of these longer ones covers it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    /// Words a space apart; a star stands for any beginning or ending.
    pub(crate) phrase: &'static str,
    pub(crate) unless: &'static [&'static str],
    /// What to say instead, or the rule broken.
    pub(crate) why: &'static str,
}

const fn never(phrase: &'static str, why: &'static str) -> Rule {
    Rule {
        phrase,
        unless: &[],
        why,
    }
}

const fn only(phrase: &'static str, unless: &'static [&'static str], why: &'static str) -> Rule {
    Rule {
        phrase,
        unless,
        why,
    }
}

const GENERAL: &str = "rule 1: general information, not medical advice";
const CLEARS: &str = "rule 2: the app clears nothing";
const REASSURES: &str = "rule 2: the app does not reassure";
const JUDGES: &str = "rule 2: the app does not judge the skin";
const PROMISES: &str = "rule 4: no promise of results";
const MEDICINE: &str = "rule 4: no advice to stop a medicine; ask your prescriber";
const RETINOIDS: &str = "rule 7: retinoid creams or gels";
const ACIDS: &str = "rule 7: exfoliating acids";
const PRESSES: &str = "rule 8: no word of pressure";
const ARTICLE: &str = "evidence.md: not to be repeated from the source article";
const COUNTRY: &str = "evidence.md: your local emergency number, never one country's";

/// The rules in a language.
fn rules(lang: &str) -> &'static [Rule] {
    match lang {
        "en" => english::RULES,
        "es" => spanish::RULES,
        "de" => german::RULES,
        "fr" => french::RULES,
        "ar" => arabic::RULES,
        _ => panic!("{lang} has no list of forbidden wordings"),
    }
}

/// Emergency numbers, in every language.
const NUMBERS: &[Rule] = &[
    never("911", COUNTRY),
    never("112", COUNTRY),
    never("999", COUNTRY),
    never("000", COUNTRY),
    never("111", COUNTRY),
    never("110", COUNTRY),
    never("061", COUNTRY),
    never("15", COUNTRY),
];

/// The forbidden phrases that a text has, with the rule each breaks.
pub(crate) fn found(text: &str, lang: &str) -> Vec<(String, &'static str)> {
    let words = words(text);
    let mut found = Vec::new();
    for rule in rules(lang).iter().chain(NUMBERS) {
        let phrase = self::words(rule.phrase);
        for at in starts(&words, &phrase) {
            let covered = rule.unless.iter().any(|longer| {
                let longer = self::words(longer);
                starts(&words, &longer)
                    .iter()
                    .any(|from| *from <= at && at + phrase.len() <= from + longer.len())
            });
            if !covered {
                found.push((words[at..at + phrase.len()].join(" "), rule.why));
            }
        }
    }
    found
}

/// Where a phrase begins among words.
fn starts(words: &[String], phrase: &[String]) -> Vec<usize> {
    let same = |word: &str, wanted: &str| match (wanted.strip_prefix('*'), wanted.strip_suffix('*'))
    {
        (Some(_), Some(_)) => word.contains(wanted.trim_matches('*')),
        (Some(ending), None) => word.ends_with(ending),
        (None, Some(beginning)) => word.starts_with(beginning),
        (None, None) => word == wanted,
    };
    let windows = words.windows(phrase.len()).enumerate();
    windows
        .filter(|(_, window)| {
            window
                .iter()
                .zip(phrase)
                .all(|(word, wanted)| same(word, wanted))
        })
        .map(|(at, _)| at)
        .collect()
}

/// Lower-case words; a hyphen parts words, and what ends a sentence or stands for a value is a word of its own, so
/// that no phrase runs across it. Arabic is read without its vowel signs, and with one spelling of its alif and ya.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.to_lowercase().chars() {
        match c {
            '\'' | '\u{2019}' => words.last_mut().unwrap().push('\''),
            '*' => words.last_mut().unwrap().push('*'),
            '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' => {}
            'أ' | 'إ' | 'آ' => words.last_mut().unwrap().push('ا'),
            'ى' => words.last_mut().unwrap().push('ي'),
            _ if c.is_alphanumeric() => words.last_mut().unwrap().push(c),
            '-' | '\u{2010}' | '\u{2011}' => words.push(String::new()),
            _ if c.is_whitespace() => words.push(String::new()),
            _ => words.extend([c.to_string(), String::new()]),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
