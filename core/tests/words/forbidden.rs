//! What no message may say, by evidence.md's wording rules. English; another language needs a list of its own.

/// A phrase that is forbidden, unless one of these longer ones covers it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    /// Words a space apart; a star stands for any ending.
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

/// The rules in English.
pub(crate) const ENGLISH: &[Rule] = &[
    only(
        "medical advice",
        &["not medical advice"],
        "rule 1: general information",
    ),
    never("safe to", CLEARS),
    never("can restart", CLEARS),
    never("may restart", CLEARS),
    never("restart now", CLEARS),
    never("can resume", CLEARS),
    never("may resume", CLEARS),
    never("can use again", CLEARS),
    never("go ahead and", CLEARS),
    only("go ahead", &["not a go ahead"], CLEARS),
    never("cleared", CLEARS),
    never("all clear", CLEARS),
    never("clearance", CLEARS),
    never("allowed again", CLEARS),
    never("healed", REASSURES),
    never("healing normally", REASSURES),
    never("healing well", REASSURES),
    never("healing nicely", REASSURES),
    never("healing as expected", REASSURES),
    never("looks normal", REASSURES),
    never("looks good", REASSURES),
    never("looks fine", REASSURES),
    never("is fine", REASSURES),
    never("all is well", REASSURES),
    never("nothing to worry", REASSURES),
    never("no need to worry", REASSURES),
    never("not worry", REASSURES),
    never("don't worry", REASSURES),
    never("slow healing", JUDGES),
    never("heal* slowly", JUDGES),
    never("slower than", JUDGES),
    never("diagnos*", JUDGES),
    never("guarantee*", PROMISES),
    never("permanent removal", PROMISES),
    never("permanently remove*", PROMISES),
    only(
        "complete removal",
        &["complete removal is unlikely"],
        PROMISES,
    ),
    never("scar free", PROMISES),
    never("cure*", PROMISES),
    never("will disappear", PROMISES),
    never("will improve", PROMISES),
    only("promise*", &["not a promise"], PROMISES),
    never("stop taking", MEDICINE),
    never("stop your medic*", MEDICINE),
    only("stop a medicine", &["do not stop a medicine"], MEDICINE),
    only("retinoid*", &["retinoid creams or gels"], RETINOIDS),
    never("retinol*", RETINOIDS),
    only("acids", &["exfoliating acids"], ACIDS),
    only(
        "acid",
        &["exfoliating acid", "hyaluronic acid", "glycolic acid"],
        ACIDS,
    ),
    never("aha", ACIDS),
    never("bha", ACIDS),
    never("overdue", PRESSES),
    never("missed", PRESSES),
    never("forgot*", PRESSES),
    never("streak*", PRESSES),
    never("you must", PRESSES),
    never("failed", PRESSES),
    never("on track", PRESSES),
    never("well done", PRESSES),
    never("congratulations", PRESSES),
    never("safe for", ARTICLE),
    never("all skin types", ARTICLE),
    never("most skin types", ARTICLE),
    never("every skin type", ARTICLE),
    never("non invasive", ARTICLE),
    never("noninvasive", ARTICLE),
    never("prevent* new scars", ARTICLE),
    never("prevent* scar*", ARTICLE),
    never("penetrat* deep*", ARTICLE),
    never("absorb* deep*", ARTICLE),
    never("absorb* better", ARTICLE),
    never("911", COUNTRY),
    never("112", COUNTRY),
    never("999", COUNTRY),
    never("000", COUNTRY),
    never("111", COUNTRY),
];

/// The forbidden phrases that a text has, with the rule each breaks.
pub(crate) fn found(text: &str, rules: &[Rule]) -> Vec<(String, &'static str)> {
    let words = words(text);
    let mut found = Vec::new();
    for rule in rules {
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
    let same = |word: &str, wanted: &str| match wanted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
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
/// that no phrase runs across it.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.to_lowercase().chars() {
        match c {
            '\'' | '\u{2019}' => words.last_mut().unwrap().push('\''),
            '*' => words.last_mut().unwrap().push('*'),
            _ if c.is_alphanumeric() => words.last_mut().unwrap().push(c),
            '-' | '\u{2010}' | '\u{2011}' => words.push(String::new()),
            _ if c.is_whitespace() => words.push(String::new()),
            _ => words.extend([c.to_string(), String::new()]),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
