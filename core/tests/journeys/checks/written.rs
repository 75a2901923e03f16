//! The files are written alike, and read as the README says.

use std::collections::BTreeSet;

use crate::calls::{DOOR, OWN};
use crate::journey::{files, steps};

super::checks! {
    files_are_named_and_indented_alike
    every_call_is_played_by_a_journey
}

/// The longest line.
const LINE: usize = 120;

fn files_are_named_and_indented_alike() {
    let files = files();
    assert!(files.len() >= 25, "{} journeys", files.len());
    for file in files {
        let (name, text) = (file.name(), file.text());
        let kebab = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        assert!(name.chars().all(kebab), "{name}: not in kebab-case");
        assert!(
            text.ends_with("}\n"),
            "{name}: does not end with one line end"
        );
        for (place, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let alike = line.chars().count() <= LINE && indent % 2 == 0 && !line.contains('\t');
            assert!(
                alike && line == line.trim_end(),
                "{name}: line {}",
                place + 1
            );
        }
        assert!(steps(&text).is_ok(), "{name}");
    }
}

fn every_call_is_played_by_a_journey() {
    let steps = files()
        .into_iter()
        .flat_map(|file| steps(&file.text()).unwrap());
    let played: BTreeSet<String> = steps.map(|step| step.call).collect();
    let calls = DOOR.iter().map(|call| call.name).chain(OWN);
    let never: Vec<&str> = calls.filter(|call| !played.contains(*call)).collect();
    assert_eq!(never, [""; 0]);
}
