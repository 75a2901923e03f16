//! Every value that a message asks for is given where it is used, as far as the code says it in one place: the id a
//! literal or a template, the values a list beside it. The rest is formatted by `spoken`.

use std::collections::{BTreeMap, BTreeSet};

use crate::families;
use crate::locales::{Message, messages};
use crate::source::{self, Source, Token};

/// Calls with values, and what they put before the id.
const WITH: [(&str, &str); 2] = [("with", ""), ("say_with", "terminal-")];
/// Calls without.
const WITHOUT: [(&str, &str); 3] = [("text", ""), ("say", "terminal-"), ("section", "terminal-")];

/// A call of a message.
#[derive(Debug)]
struct Call {
    path: String,
    ids: Vec<String>,
    given: BTreeSet<String>,
}

/// The calls whose id and values can be read, and how many cannot.
fn calls(sources: &[Source]) -> (Vec<Call>, usize) {
    let families = families::all();
    let (mut calls, mut unread) = (Vec::new(), 0);
    for source in sources {
        let tokens = &source.tokens;
        for at in 1..tokens.len() {
            let called = |(name, _): &&(&str, &str)| tokens[at].is_word(name);
            let with = WITH.iter().find(called);
            let Some((_, prefix)) = with.or_else(|| WITHOUT.iter().find(called)) else {
                continue;
            };
            if !tokens[at - 1].is('.') || !tokens.get(at + 1).is_some_and(|it| it.is('(')) {
                continue;
            }
            let arguments = arguments(tokens, at + 1);
            let ids = match arguments.first().copied().unwrap_or_default() {
                [Token::Text(id)] => vec![format!("{prefix}{id}")],
                [
                    amp,
                    Token::Word(format),
                    bang,
                    open,
                    Token::Text(template),
                    ..,
                ] if amp.is('&') && format == "format" && bang.is('!') && open.is('(') => {
                    let template = format!("{prefix}{}", crate::uses::places(template));
                    let family = families.iter().find(|it| it.template == template);
                    family.map_or_else(Vec::new, |it| it.ids.iter().cloned().collect())
                }
                _ => Vec::new(),
            };
            let given = match arguments.get(1) {
                None => Some(BTreeSet::new()),
                Some(values) => given(tokens, at, values),
            };
            match given {
                Some(given) if !ids.is_empty() => calls.push(Call {
                    path: source.path.clone(),
                    ids,
                    given,
                }),
                // The room of the words itself passes on the ids and values that it is given.
                _ if source.path.starts_with("core/src/words/") => {}
                _ => unread += 1,
            }
        }
    }
    (calls, unread)
}

/// The arguments of the call whose bracket opens here.
fn arguments(tokens: &[Token], open: usize) -> Vec<&[Token]> {
    let (mut arguments, mut depth, mut from) = (Vec::new(), 0, open + 1);
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            Token::Sign(',') if depth == 1 => {
                arguments.push(&tokens[from..at]);
                from = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            if from < at {
                arguments.push(&tokens[from..at]);
            }
            break;
        }
    }
    arguments
}

/// The names given: of a list here, or of the nearest list before that has the name used here.
fn given(tokens: &[Token], call: usize, values: &[Token]) -> Option<BTreeSet<String>> {
    match values {
        [amp, open, ..] if amp.is('&') && open.is('[') => Some(names(&values[1..])),
        [amp, Token::Word(name)] if amp.is('&') => {
            let begins = |at: &usize| {
                tokens[*at].is_word("let")
                    && tokens[at + 1].is_word(name)
                    && tokens[at + 2].is('=')
                    && tokens[at + 3].is('[')
            };
            let at = (0..call).rev().find(begins)?;
            Some(names(&tokens[at + 3..]))
        }
        _ => None,
    }
}

/// The names of `[("name", value), ...]`.
fn names(list: &[Token]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    for (at, token) in list.iter().enumerate() {
        match (token, list.get(at + 1)) {
            (Token::Sign('('), Some(Token::Text(name))) if depth == 1 => {
                names.insert(name.clone());
            }
            _ => {}
        }
        match token {
            Token::Sign('(' | '[') => depth += 1,
            Token::Sign(')' | ']') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// `where: id: value` for every value that is asked for and not given. Of a template that several calls fill, each
/// message needs one that gives it all: which names a call can meet, the code does not say.
fn lacking(calls: &[Call], messages: &BTreeMap<String, Message>) -> Vec<String> {
    let mut lacking = Vec::new();
    for call in calls {
        // A message that is missing altogether is found in `uses`.
        for message in call.ids.iter().filter_map(|id| messages.get(id)) {
            let gives_all = |other: &Call| {
                other.ids.contains(&message.id) && message.values.is_subset(&other.given)
            };
            if call.ids.len() > 1 && calls.iter().any(gives_all) {
                continue;
            }
            for value in message.values.difference(&call.given) {
                lacking.push(format!("{}: {}: {value}", call.path, message.id));
            }
        }
    }
    lacking
}

#[test]
fn every_value_is_given_where_the_message_is_used() {
    let messages = messages("en");
    let mut sources = source::core();
    sources.append(&mut source::terminal());
    let (calls, unread) = calls(&sources);
    assert_eq!(lacking(&calls, &messages), Vec::<String>::new());
    // Most calls can be read; the few that cannot name their id by a function or a parameter.
    assert!(
        calls.len() > 150 && unread < calls.len() / 5,
        "{} read, {unread} not",
        calls.len()
    );
}

#[test]
fn a_value_left_out_is_found() {
    let code = r#"
        let values = [("date", Say::Text(&f(("x", 1))))];
        words.with("reminder-confirm_session", &values);
        words.with("due-ended", &[("day", Say::Text("x"))]);
        words.text("word-awaited");
        screen.say_with("undo", &[("change", Say::Text("x"))]);
        words.text(&format!("hold-line-{}", hold.state));
    "#;
    let source = Source {
        path: "planted".to_owned(),
        tokens: source::tokens(code),
    };
    let (calls, unread) = calls(&[source]);
    assert_eq!((calls.len(), unread), (5, 0));
    let lacking = lacking(&calls, &messages("en"));
    for planted in [
        "planted: reminder-confirm_session: treatment",
        "planted: due-ended: date",
        "planted: word-awaited: kinds",
        "planted: hold-line-holding: days",
    ] {
        assert!(
            lacking.iter().any(|it| it == planted),
            "{planted}: {lacking:?}"
        );
    }
    assert!(
        !lacking
            .iter()
            .any(|it| it.contains("confirm_session: date") || it.contains("undo"))
    );
}
