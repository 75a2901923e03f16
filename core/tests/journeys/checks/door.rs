//! The table of calls is the door as the core's source has it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::calls::{DOOR, OWN};

super::checks! {
    every_exported_call_can_be_played_with_its_arguments
    the_readme_names_every_call
}

/// Exported, and no call of a journey: the constructor, which is `open`, and the fault that tests alone can have.
const NOT_PLAYED: [&str; 2] = ["new", "panic_inside"];

fn every_exported_call_can_be_played_with_its_arguments() {
    let mut exported = exported();
    for name in NOT_PLAYED {
        assert!(
            exported.remove(name).is_some(),
            "{name} is no call of the door"
        );
    }
    let played: BTreeMap<String, BTreeSet<String>> = DOOR
        .iter()
        .map(|call| {
            let arguments = call.arguments.iter().map(|name| (*name).to_owned());
            (call.name.to_owned(), arguments.collect())
        })
        .collect();
    assert_eq!(played.len(), DOOR.len(), "a call stands twice in the table");
    for (name, arguments) in &exported {
        assert_eq!(
            played.get(name),
            Some(arguments),
            "{name}, in the table and in the core"
        );
    }
    for name in played.keys() {
        assert!(exported.contains_key(name), "{name} is no call of the door");
    }
}

fn the_readme_names_every_call() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/journeys/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let calls = readme
        .split("\n## ")
        .find(|part| part.starts_with("Calls"))
        .unwrap();
    for name in DOOR.iter().map(|call| call.name).chain(OWN) {
        assert!(calls.contains(&format!("`{name}`")), "{name}");
    }
}

/// The methods of the exported blocks, with their arguments' names.
fn exported() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let mut calls = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        for block in text.split("#[uniffi::export]\nimpl Companion {").skip(1) {
            let block = block.split("\n}\n").next().unwrap();
            for method in block.split("\n    pub fn ").skip(1) {
                let (name, rest) = method.split_once('(').unwrap();
                let (arguments, _) = rest.split_once(") -> ").unwrap();
                calls.insert(name.to_owned(), names(arguments));
            }
        }
    }
    calls
}

/// The names in `&self, from: NaiveDate, days: u32`.
fn names(arguments: &str) -> BTreeSet<String> {
    let named = arguments
        .split(',')
        .filter_map(|argument| argument.split_once(':'));
    named.map(|(name, _)| name.trim().to_owned()).collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}
