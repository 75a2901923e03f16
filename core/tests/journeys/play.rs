//! Plays a journey in a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use aftercare::{AftercareError, Companion};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::calls::DOOR;
use crate::journey::{File, Step, steps};
use crate::names::Names;
use crate::patterns::differences;
use crate::values::{Arguments, Taken, Trouble};

/// The diary of a step that names none.
const DIARY: &str = "diary.db";

/// What is wrong with a journey's file or with what came of it.
pub(crate) fn file(file: &File) -> Vec<String> {
    journey(&file.text())
}

/// The same, of its text.
pub(crate) fn journey(text: &str) -> Vec<String> {
    let steps = match steps(text) {
        Ok(steps) => steps,
        Err(wrong) => return vec![wrong],
    };
    let mut stage = Stage::new();
    let mut wrong = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let named = |what: &String| format!("step {}, {}: {what}", place + 1, step.call);
        match stage.play(step) {
            Ok(differences) => wrong.extend(differences.iter().map(named)),
            // What follows builds on this step, and would only repeat its failure.
            Err(what) => {
                wrong.push(named(&what));
                break;
            }
        }
    }
    wrong
}

/// Where a journey plays: its folder, the diaries open in it, and what is remembered.
#[derive(Debug)]
struct Stage {
    folder: TempDir,
    open: BTreeMap<String, Companion>,
    names: Names,
    now: Option<String>,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut names = Names::default();
        let path = json!(folder.path());
        names.give("folder", "", &path).unwrap();
        Self {
            folder,
            open: BTreeMap::new(),
            names,
            now: None,
        }
    }

    /// What is not as expected; an error where the journey cannot go on.
    fn play(&mut self, step: &Step) -> Result<Vec<String>, String> {
        if let Some(now) = &step.now {
            self.now = Some(now.clone());
        }
        let with = step.with.iter().map(|(name, value)| {
            let filled = self.names.fill(value);
            Ok((
                name.clone(),
                filled.map_err(|wrong| format!("with.{name}: {wrong}"))?,
            ))
        });
        let now = self.now.clone();
        let arguments = Arguments {
            now: now.as_deref(),
            with: with.collect::<Result<_, String>>()?,
        };
        let diary = step.diary.as_deref().unwrap_or(DIARY);
        match (self.call(&step.call, diary, &arguments), &step.refuses) {
            (Err(Trouble::Unknown(wrong)), _) => Err(wrong),
            (Err(Trouble::Refused(error)), None) => Err(format!("refused: {error}")),
            (Ok(answer), Some(_)) => Err(format!("was not refused: {answer}")),
            (Err(Trouble::Refused(error)), Some(pattern)) => {
                self.expect("refuses", pattern, &refusal(error))
            }
            (Ok(answer), None) => {
                // Named first: what is expected may already speak of it.
                for (name, place) in &step.names {
                    self.names.give(name, place, &answer)?;
                }
                match &step.expect {
                    Some(pattern) => self.expect("expect", pattern, &answer),
                    None => Ok(Vec::new()),
                }
            }
        }
    }

    fn expect(&self, what: &str, pattern: &Value, found: &Value) -> Result<Vec<String>, String> {
        let pattern = self
            .names
            .fill(pattern)
            .map_err(|wrong| format!("{what}: {wrong}"))?;
        Ok(differences(&pattern, found))
    }

    fn call(&mut self, call: &str, diary: &str, arguments: &Arguments<'_>) -> Taken<Value> {
        match call {
            "open" => {
                arguments.only(&[])?;
                self.open.remove(diary);
                self.diary(diary, arguments)?;
            }
            "close" => {
                arguments.only(&[])?;
                self.open.remove(diary);
            }
            "write_file" => {
                arguments.only(&["name", "text"])?;
                let (name, text): (String, String) =
                    (arguments.take("name")?, arguments.take("text")?);
                let written = fs::write(self.path(&name)?, text);
                written.map_err(|error| Trouble::Unknown(format!("{name}: {error}")))?;
            }
            "write_photo" => {
                arguments.only(&["name", "hex"])?;
                let (name, hex): (String, String) =
                    (arguments.take("name")?, arguments.take("hex")?);
                let bytes = bytes(&hex).ok_or_else(|| {
                    Trouble::Unknown(format!("hex: not bytes in hexadecimal: {hex}"))
                })?;
                let folder = self.diary(diary, arguments)?.photo_folder();
                let folder = PathBuf::from(folder.map_err(Trouble::Refused)?);
                let written = fs::write(folder.join(plain(&name)?), bytes);
                written.map_err(|error| Trouble::Unknown(format!("{name}: {error}")))?;
            }
            _ => {
                let door = DOOR.iter().find(|door| door.name == call);
                let door = door.ok_or_else(|| Trouble::Unknown("no such call".to_owned()))?;
                return (door.play)(self.diary(diary, arguments)?, arguments);
            }
        }
        Ok(Value::Null)
    }

    /// A diary, opened where it is not.
    fn diary(&mut self, name: &str, arguments: &Arguments<'_>) -> Taken<&Companion> {
        if !self.open.contains_key(name) {
            let path = self.path(name)?;
            let companion = Companion::open(path, &arguments.take("moment")?);
            let companion = companion.map_err(Trouble::Refused)?;
            self.open.insert(name.to_owned(), companion);
        }
        Ok(&self.open[name])
    }

    /// A file in the journey's own folder and in no other.
    fn path(&self, name: &str) -> Taken<PathBuf> {
        plain(name).map(|name| self.folder.path().join(name))
    }
}

/// A file's name, and no way out of the folder.
fn plain(name: &str) -> Taken<&str> {
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\']) {
        return Err(Trouble::Unknown(format!(
            "{name}: not the name of a file in the folder"
        )));
    }
    Ok(name)
}

/// Bytes written as two digits each.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.map(byte).collect();
    bytes.filter(|_| hex.len().is_multiple_of(2))
}

/// A refusal as a journey writes it.
fn refusal(error: AftercareError) -> Value {
    use AftercareError as E;
    let (name, field, value, reason) = match error {
        E::BadInput {
            field,
            value,
            reason,
        } => ("bad_input", field, value, reason),
        E::NotADiary {
            field,
            value,
            reason,
        } => ("not_a_diary", field, value, reason),
        E::NewerDiary {
            field,
            value,
            reason,
        } => ("newer_diary", field, value, reason),
        E::DamagedDiary {
            field,
            value,
            reason,
        } => ("damaged_diary", field, value, reason),
        E::NoPermission {
            field,
            value,
            reason,
        } => ("no_permission", field, value, reason),
        E::NoSpace {
            field,
            value,
            reason,
        } => ("no_space", field, value, reason),
        E::Busy {
            field,
            value,
            reason,
        } => ("busy", field, value, reason),
        E::Fault {
            field,
            value,
            reason,
        } => ("fault", field, value, reason),
    };
    json!({ "error": name, "field": field, "value": value, "reason": reason })
}
