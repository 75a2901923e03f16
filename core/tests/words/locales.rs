//! The messages as their files have them, read with Fluent's own parser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use aftercare::words::Words;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::patterns::{Read, Select, Text, VALUE};

/// One message of one language.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) file: String,
    /// Its texts, one for each way through its selectors.
    pub(crate) texts: Vec<String>,
    /// The values that each of them shows.
    pub(crate) shows: Vec<BTreeSet<String>>,
    /// The values it asks for.
    pub(crate) values: BTreeSet<String>,
    /// Its selectors.
    pub(crate) selects: Vec<Select>,
    /// The names of its attributes.
    pub(crate) attributes: BTreeSet<String>,
}

/// The languages by their folders.
pub(crate) fn languages() -> Vec<String> {
    let folders = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let mut names: Vec<String> = folders
        .filter(|it| it.is_dir())
        .map(|it| it.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The messages of a language by id; faults in the files are named, not skipped.
pub(crate) fn messages(lang: &str) -> BTreeMap<String, Message> {
    let (messages, faults) = read(&folder().join(lang));
    assert_eq!(faults, Vec::<String>::new(), "{lang}");
    messages
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn read(folder: &Path) -> (BTreeMap<String, Message>, Vec<String>) {
    let (mut messages, mut faults) = (BTreeMap::new(), Vec::new());
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|it| it.extension().is_some_and(|it| it == "ftl"))
        .collect();
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy();
        collect(&text, &file, &mut messages, &mut faults);
    }
    (messages, faults)
}

pub(crate) fn collect(
    text: &str,
    file: &str,
    messages: &mut BTreeMap<String, Message>,
    faults: &mut Vec<String>,
) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        }
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let attributes = message.attributes.iter();
                let names = attributes.clone().map(|it| it.id.name.to_owned());
                let patterns = message.value.iter().chain(attributes.map(|it| &it.value));
                let (mut read, mut texts) = (Read::default(), Vec::new());
                patterns.for_each(|pattern| texts.extend(read.expand(pattern)));
                let (texts, shows) = texts.into_iter().map(Text::parts).unzip();
                faults.extend(
                    read.faults
                        .iter()
                        .map(|fault| format!("{file}: {id}: {fault}")),
                );
                let message = Message {
                    id: id.clone(),
                    file: file.to_owned(),
                    texts,
                    shows,
                    values: read.values,
                    selects: read.selects,
                    attributes: names.collect(),
                };
                if messages.insert(id.clone(), message).is_some() {
                    faults.push(format!("{file}: {id}: there twice"));
                }
            }
            Entry::Junk { content } => faults.push(format!("{file}: junk: {content}")),
            Entry::Term(term) => faults.push(format!("{file}: -{}: a term", term.id.name)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

#[test]
fn every_file_parses_and_no_id_is_there_twice() {
    for lang in languages() {
        assert!(!messages(&lang).is_empty(), "{lang}");
    }
}

#[test]
fn a_fault_in_a_file_is_found() {
    for (text, fault) in [
        ("a = one\na = two\n", "a: there twice"),
        ("a = { $count ->\n  [one] x\n}\n", "junk"),
        ("a = one\nno equals sign\n", "junk"),
        ("a = { DATETIME($x) }\n", "a: no function DATETIME"),
        ("a = { b }\n", "a: refers to b"),
    ] {
        let (mut messages, mut faults) = (BTreeMap::new(), Vec::new());
        collect(text, "planted.ftl", &mut messages, &mut faults);
        assert!(
            faults.iter().any(|it| it.contains(fault)),
            "{text:?}: {faults:?}"
        );
    }
}

#[test]
fn selectors_are_expanded_and_values_gathered() {
    let (mut messages, mut faults) = (BTreeMap::new(), Vec::new());
    let text = "a = { $days ->\n    [one] one day\n   *[other] { $days } days\n} of { $what }\n";
    collect(text, "planted.ftl", &mut messages, &mut faults);
    assert_eq!(faults, Vec::<String>::new());
    let message = &messages["a"];
    assert_eq!(
        message.texts,
        [
            format!("one day of {VALUE}"),
            format!("{VALUE} days of {VALUE}")
        ]
    );
    assert_eq!(message.values.iter().collect::<Vec<_>>(), ["days", "what"]);
    let shown = message.shows.iter().map(BTreeSet::len);
    assert_eq!(shown.collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn every_folder_is_a_language_and_every_message_is_compiled_in() {
    let mut known = Words::languages();
    known.sort();
    assert_eq!(known, languages());
    for lang in languages() {
        let words = Words::of(&lang).unwrap();
        let left_out = messages(&lang)
            .into_values()
            .filter(|it| !words.has(&it.id));
        let left_out: Vec<String> = left_out
            .map(|it| format!("{}: {}", it.file, it.id))
            .collect();
        assert_eq!(left_out, Vec::<String>::new(), "{lang}");
    }
}
