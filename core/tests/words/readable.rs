//! Signs and what to do about them read at age 11: English by the grade of Flesch and Kincaid, which counts English
//! syllables and means nothing elsewhere; every language by plain bounds on sentences and words.

use crate::locales::{Message, languages, messages};
use crate::patterns::VALUE;

/// Age 11 is the sixth grade.
const GRADE: f64 = 6.0;
/// Words in a sentence, at most.
const LONGEST_SENTENCE: usize = 25;
/// Words in a sentence, on the whole.
const USUAL_SENTENCE: f64 = 9.0;
/// Letters in a word, at most: German joins words, and Arabic joins prefixes and endings to them.
const LONGEST_WORD: usize = 16;
/// Letters in a word, on the whole.
const USUAL_WORD: f64 = 5.2;

/// The messages a patient reads when something may be wrong.
fn signs(lang: &str) -> Vec<Message> {
    let urgent = |it: &Message| it.file == "signs.ftl" || it.id.starts_with("terminal-urgency-");
    messages(lang).into_values().filter(urgent).collect()
}

/// The words of each sentence; a text that ends without a full stop is one too.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | ':' | '؟' | '\n');
    let text = text.replace(VALUE, "");
    let sentences = text.split(ends).map(|sentence| {
        let words = sentence.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')));
        words
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    sentences.filter(|it| !it.is_empty()).collect()
}

fn all_sentences(messages: &[Message]) -> Vec<Vec<String>> {
    let texts = messages.iter().flat_map(|it| &it.texts);
    texts.flat_map(|text| sentences(text)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "some hundred words")]
fn mean(sum: usize, of: usize) -> f64 {
    sum as f64 / of as f64
}

/// An English word's syllables: its groups of vowels, a silent e at the end left out.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.strip_suffix("'s").unwrap_or(&word);
    let vowel = |c: char| "aeiouy".contains(c);
    let (mut groups, mut within) = (0, false);
    for c in word.chars() {
        groups += usize::from(vowel(c) && !within);
        within = vowel(c);
    }
    let consonant = |ending: &str| {
        let stem = word.strip_suffix(ending);
        stem.is_some_and(|stem| stem.ends_with(|c| !vowel(c)))
    };
    let silent =
        consonant("e") && !word.ends_with("le") || consonant("ed") && !word.ends_with("ted");
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// The school grade that reads a passage.
fn grade(sentences: &[Vec<String>]) -> f64 {
    let words = sentences.iter().map(Vec::len).sum();
    let syllables = sentences.iter().flatten().map(|it| syllables(it)).sum();
    0.39 * mean(words, sentences.len()) + 11.8 * mean(syllables, words) - 15.59
}

#[test]
fn english_signs_read_at_age_11() {
    let signs = signs("en");
    assert!(signs.len() > 40, "{}", signs.len());
    let all = grade(&all_sentences(&signs));
    assert!(all <= GRADE, "{all}");
    let urgent = |it: &&Message| it.texts.iter().any(|text| text.contains("emergency"));
    let emergencies: Vec<Message> = signs.iter().filter(urgent).cloned().collect();
    assert!(emergencies.len() > 6, "{}", emergencies.len());
    let all = grade(&all_sentences(&emergencies));
    assert!(all <= GRADE, "emergencies: {all}");
    // One alone is too short for a measure, but for its sentences.
    for message in signs.iter().filter(|it| it.id.ends_with("-sentence")) {
        let grade = grade(&all_sentences(std::slice::from_ref(message)));
        assert!(grade <= GRADE + 2.0, "{}: {grade}", message.id);
    }
}

/// What is too long in a text, of a sentence or a word.
fn too_long(text: &str) -> Vec<String> {
    let sentences = sentences(text);
    let long = sentences.iter().filter(|it| it.len() > LONGEST_SENTENCE);
    let mut found: Vec<String> = long.map(|it| it.join(" ")).collect();
    let words = sentences.into_iter().flatten();
    found.extend(words.filter(|it| it.chars().count() > LONGEST_WORD));
    found
}

#[test]
fn signs_have_short_sentences_and_short_words_in_every_language() {
    for lang in languages() {
        let signs = signs(&lang);
        for message in &signs {
            for text in &message.texts {
                assert_eq!(
                    too_long(text),
                    Vec::<String>::new(),
                    "{lang}: {}",
                    message.id
                );
            }
        }
        let sentences = all_sentences(&signs);
        let words: Vec<&String> = sentences.iter().flatten().collect();
        let letters = words.iter().map(|it| it.chars().count()).sum();
        let (sentence, word) = (
            mean(words.len(), sentences.len()),
            mean(letters, words.len()),
        );
        assert!(
            sentence <= USUAL_SENTENCE,
            "{lang}: {sentence} words a sentence"
        );
        assert!(word <= USUAL_WORD, "{lang}: {word} letters a word");
    }
}

#[test]
fn hard_passages_are_found() {
    for (word, count) in [
        ("clinic", 2),
        ("emergency", 4),
        ("ticked", 1),
        ("unsure", 2),
        ("purple", 2),
        ("your", 1),
        ("treated", 2),
        ("the", 1),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
    let hard = "Persistent erythema, accompanied by increasing induration, necessitates immediate medical consultation.";
    let easy = "You ticked green or yellow pus. Contact your clinic.";
    assert!(grade(&sentences(hard)) > 15.0 && grade(&sentences(easy)) < GRADE);
    assert_eq!(too_long(&"word ".repeat(26)).len(), 1);
    assert_eq!(too_long("Wundheilungsstörung"), ["Wundheilungsstörung"]);
}
