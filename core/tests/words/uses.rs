//! Messages without a use, and uses without a message.

use std::collections::BTreeSet;

use crate::families::{self, Family};
use crate::locales::messages;
use crate::source::{self, Source, Token, texts};

/// Calls of the terminal that put `terminal-` before what they are given.
const PREFIXED: [&str; 3] = ["say", "say_with", "section"];
/// Calls that take a message's whole name.
const WHOLE: [&str; 3] = ["text", "with", "has"];
/// The template of those wrappers themselves.
const WRAPPER: &str = "terminal-{}";

/// How the code names messages.
#[derive(Debug, Default)]
struct Uses {
    /// Every literal, and with the prefix every literal of the terminal.
    literals: BTreeSet<String>,
    /// What calls are given as a literal: a message each.
    called: BTreeSet<String>,
    /// What `format!` puts together, places written `{}`.
    templates: BTreeSet<String>,
}

fn uses() -> Uses {
    let mut uses = Uses::default();
    for source in source::core() {
        uses.read(&source, &WHOLE, "");
    }
    for source in source::terminal() {
        uses.read(&source, &WHOLE, "");
        // What the argument parser names is no message, though it may read like one.
        if !source.path.contains("/args/") {
            uses.read(&source, &PREFIXED, "terminal-");
        }
    }
    uses
}

impl Uses {
    fn read(&mut self, source: &Source, calls: &[&str], prefix: &str) {
        let tokens = &source.tokens;
        let named = |text: &String| format!("{prefix}{text}");
        self.literals.extend(texts(tokens).map(named));
        for (at, token) in tokens.iter().enumerate() {
            let is_call = calls.iter().any(|call| token.is_word(call));
            if is_call
                && at > 0
                && tokens[at - 1].is('.')
                && let Some(Token::Text(text)) = first_argument(tokens, at).first()
            {
                self.called.insert(named(text));
            }
        }
        let prefixed = !prefix.is_empty();
        let own = templates(tokens).filter(|(_, within)| *within == prefixed);
        self.templates.extend(own.map(|(text, _)| named(&text)));
    }
}

/// The tokens after a call's opening bracket.
fn first_argument(tokens: &[Token], call: usize) -> &[Token] {
    match tokens.get(call + 1) {
        Some(sign) if sign.is('(') => &tokens[call + 2..],
        _ => &[],
    }
}

/// The templates that look like a message's name, each with whether a prefixing call takes it.
fn templates(tokens: &[Token]) -> impl Iterator<Item = (String, bool)> {
    let opening = source::tokens("format!(");
    let found = (0..tokens.len()).filter(move |at| tokens[*at..].starts_with(&opening));
    found.filter_map(|at| {
        let Some(Token::Text(text)) = tokens.get(at + 3) else {
            return None;
        };
        let template = places(text);
        let call = tokens[..at]
            .iter()
            .rev()
            .find(|it| !it.is('&') && !it.is('('));
        let prefixed = call.is_some_and(|it| PREFIXED.iter().any(|call| it.is_word(call)));
        looks_like_an_id(&template).then_some((template, prefixed))
    })
}

/// `about-{treatment}-{}` -> `about-{}-{}`.
pub(crate) fn places(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |so_far, part| {
        so_far + "{}" + part.split_once('}').map_or("", |(_, rest)| rest)
    })
}

/// Begins with a word and a hyphen, has a place, and nothing that no id has.
fn looks_like_an_id(template: &str) -> bool {
    let fixed = template.replace("{}", "");
    let (first, _) = template.split_once('-').unwrap_or_default();
    let named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    fixed != template
        && fixed.chars().all(|c| named(c) || c == '-')
        && first.starts_with(|c: char| c.is_ascii_lowercase())
        && first.chars().all(named)
}

/// Whether an id fits a template, each place taking one name: of all vocabularies, one grade alone has a hyphen.
fn fits(template: &str, id: &str) -> bool {
    let id = id.replace("source-article", "source_article");
    let (fixed, places) = template.split_once("{}").unwrap_or((template, ""));
    match id.strip_prefix(fixed) {
        None => false,
        Some(rest) if fixed == template => rest.is_empty(),
        Some(rest) => {
            let named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            let longest = rest.find(|c| !named(c)).unwrap_or(rest.len());
            (1..=longest).any(|length| fits(places, &rest[length..]))
        }
    }
}

/// The messages that nothing uses.
fn unused(ids: impl IntoIterator<Item = String>, uses: &Uses, families: &[Family]) -> Vec<String> {
    let of_no_family = |template: &&String| {
        *template != WRAPPER && !families.iter().any(|family| family.template == **template)
    };
    let free: Vec<&String> = uses.templates.iter().filter(of_no_family).collect();
    let has_one = |id: &String| {
        uses.literals.contains(id)
            || families.iter().any(|family| family.ids.contains(id))
            || free.iter().any(|template| fits(template, id))
    };
    ids.into_iter().filter(|id| !has_one(id)).collect()
}

#[test]
fn every_message_is_used() {
    let unused = unused(messages("en").into_keys(), &uses(), &families::all());
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_that_a_call_names_is_there() {
    let messages = messages("en");
    let called = uses().called;
    assert!(called.len() > 100, "{called:?}");
    let missing = called.iter().filter(|id| !messages.contains_key(*id));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_name_of_a_vocabulary_and_statement_of_a_protocol_has_its_message() {
    let messages = messages("en");
    let families = families::all();
    let missing = families
        .iter()
        .filter(|family| !family.optional)
        .flat_map(|family| &family.ids)
        .filter(|id| !messages.contains_key(*id));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_family_is_still_put_together_by_the_code() {
    let templates = uses().templates;
    let families = families::all();
    let gone = families.iter().map(|family| family.template);
    let gone = gone.filter(|template| !templates.contains(*template));
    assert_eq!(gone.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn a_planted_message_is_unused_and_a_planted_statement_without_words() {
    let (uses, families) = (uses(), families::all());
    for planted in [
        "care-microneedling-planted",
        "about-other-permanence",
        "sign-planted",
        "hold-retinoid-planted",
        "reminder-shade-where",
        "terminal-planted",
        "terminal-event-planted",
        "planted",
    ] {
        let unused = unused([planted.to_owned()], &uses, &families);
        assert_eq!(unused, [planted]);
    }
    let named = |id: &str| families.iter().any(|family| family.ids.contains(id));
    assert!(named("care-microneedling-sunscreen") && named("grade-source-article"));
    assert!(!named("care-other-sunscreen"));
}

#[test]
fn templates_are_read_as_they_are_written() {
    let code = r#"
        words.text(&format!("hold-{}-what", hold.kind));
        let id = format!("phase-{treatment}-{}", phase.phase);
        screen.say(&format!("head-{head}")); format!("{from}-{to} {unit}"); format!("0-{through}");
    "#;
    let found: Vec<_> = templates(&source::tokens(code)).collect();
    let expected = [
        ("hold-{}-what", false),
        ("phase-{}-{}", false),
        ("head-{}", true),
    ];
    assert_eq!(
        found,
        expected.map(|(text, prefixed)| (text.to_owned(), prefixed))
    );
    assert!(fits("hold-{}-what", "hold-make_up-what") && fits("grade-{}", "grade-source-article"));
    assert!(!fits("hold-{}", "hold-make_up-what") && !fits("hold-{}", "hold-"));
    assert!(fits("a-{}{}", "a-bc") && !fits("a-{}{}", "a-b"));
}
