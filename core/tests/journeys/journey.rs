//! A journey as it is written: its title and its steps.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// What a journey may have.
const JOURNEY: [&str; 2] = ["title", "steps"];
/// What a step may have.
const STEP: [&str; 7] = ["now", "call", "with", "diary", "names", "expect", "refuses"];
/// What a refusal can be matched by.
pub(crate) const REFUSAL: [&str; 4] = ["error", "field", "value", "reason"];

/// The file of one journey.
#[derive(Debug, Clone)]
pub(crate) struct File(PathBuf);

/// The files of all journeys, by name.
pub(crate) fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/journeys");
    let mut files: Vec<File> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| File(entry.unwrap().path()))
        .filter(|file| file.0.extension().is_some_and(|it| it == "json"))
        .collect();
    files.sort_by_key(File::name);
    files
}

impl File {
    /// Its name without `.json`.
    pub(crate) fn name(&self) -> String {
        self.0.file_stem().unwrap().to_string_lossy().into_owned()
    }

    pub(crate) fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }
}

/// One step.
#[derive(Debug, Clone, Default)]
pub(crate) struct Step {
    pub(crate) now: Option<String>,
    pub(crate) call: String,
    pub(crate) with: Map<String, Value>,
    pub(crate) diary: Option<String>,
    /// Names, each with the place in the answer.
    pub(crate) names: Vec<(String, String)>,
    pub(crate) expect: Option<Value>,
    pub(crate) refuses: Option<Value>,
}

/// Reads a journey's steps; refuses members that no journey has.
pub(crate) fn steps(text: &str) -> Result<Vec<Step>, String> {
    let journey: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let members = known(&journey, &JOURNEY)?;
    let title = members.get("title").and_then(Value::as_str);
    if title.is_none_or(|title| title.trim().is_empty()) {
        return Err("title: needed, one sentence".to_owned());
    }
    let steps = members.get("steps").and_then(Value::as_array);
    let steps = steps.filter(|steps| !steps.is_empty());
    let steps = steps.ok_or("steps: needed, a list that is not empty")?;
    let numbered = steps.iter().enumerate();
    numbered
        .map(|(place, step)| {
            self::step(step).map_err(|wrong| format!("step {}: {wrong}", place + 1))
        })
        .collect()
}

fn step(step: &Value) -> Result<Step, String> {
    let members = known(step, &STEP)?;
    let text = |name: &str| match members.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => Err(format!("{name}: not a text: {other}")),
    };
    let object = |name: &str| match members.get(name) {
        None => Ok(Map::new()),
        Some(Value::Object(object)) => Ok(object.clone()),
        Some(other) => Err(format!("{name}: not an object: {other}")),
    };
    let step = Step {
        now: text("now")?,
        call: text("call")?.ok_or("call: needed")?,
        with: object("with")?,
        diary: text("diary")?,
        names: names(object("names")?)?,
        expect: members.get("expect").cloned(),
        refuses: members.get("refuses").cloned(),
    };
    if let Some(refuses) = &step.refuses {
        known(refuses, &REFUSAL).map_err(|wrong| format!("refuses: {wrong}"))?;
        if step.expect.is_some() || !step.names.is_empty() {
            return Err("a step that is refused has no answer to expect or to name".to_owned());
        }
    }
    Ok(step)
}

/// Names and their places.
fn names(names: Map<String, Value>) -> Result<Vec<(String, String)>, String> {
    let each = names.into_iter().map(|(name, place)| match place {
        // What could never be spoken of again is a slip.
        _ if name.is_empty() || name.contains(['.', '$', '{', '}']) => {
            Err(format!("names: {name:?} cannot be a name"))
        }
        Value::String(place) => Ok((name, place)),
        other => Err(format!("names.{name}: not a place: {other}")),
    });
    each.collect()
}

/// An object's members, none of them unknown.
fn known<'v>(value: &'v Value, known: &[&str]) -> Result<&'v Map<String, Value>, String> {
    let members = value.as_object().ok_or("not an object")?;
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        None => Ok(members),
        Some(name) => Err(format!("{name}: unknown; known are {}", known.join(", "))),
    }
}
