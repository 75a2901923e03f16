//! What an answer must match.

use serde_json::{Map, Value};

/// How much of a value a failure shows.
const SHOWN: usize = 300;

/// What keeps a value from matching a pattern; nothing where it does. A pattern that no answer could be held against is
/// named before anything is compared, wherever it stands.
pub(crate) fn differences(pattern: &Value, found: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    understand(pattern, "", &mut wrong);
    if wrong.is_empty() {
        compare(pattern, found, "", &mut wrong);
    }
    wrong
}

fn matches(pattern: &Value, found: &Value) -> bool {
    let mut wrong = Vec::new();
    compare(pattern, found, "", &mut wrong);
    wrong.is_empty()
}

/// Whether an object is made of operators.
fn operates(members: &Map<String, Value>) -> bool {
    members.keys().any(|name| name.starts_with('$'))
}

/// Names what is no pattern.
fn understand(pattern: &Value, path: &str, wrong: &mut Vec<String>) {
    match pattern {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                understand(item, &within(path, &place.to_string()), wrong);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                let path = within(path, name);
                if !operates(members) {
                    understand(value, &path, wrong);
                } else if let Err(reason) = operator(name, value) {
                    wrong.push(format!("{path}: {reason}"));
                } else if matches!(name.as_str(), "$some" | "$none" | "$each") {
                    understand(value, &path, wrong);
                }
            }
        }
        _ => {}
    }
}

/// Refuses an operator that is none, or one whose operand is none.
fn operator(name: &str, operand: &Value) -> Result<(), &'static str> {
    let (fits, needs) = match name {
        "$some" | "$none" => (operand.is_array(), "takes a list of patterns"),
        "$each" => (true, ""),
        "$count" => (operand.is_u64(), "takes a whole number"),
        "$has" => (operand.is_string(), "takes a text"),
        "$given" => (operand.is_boolean(), "takes true or false"),
        _ if name.starts_with('$') => (false, "an unknown operator"),
        _ => (false, "a member beside operators"),
    };
    if fits { Ok(()) } else { Err(needs) }
}

fn compare(pattern: &Value, found: &Value, path: &str, wrong: &mut Vec<String>) {
    match (pattern, found) {
        (Value::Object(members), _) if operates(members) => {
            for (name, operand) in members {
                apply(name, operand, found, path, wrong);
            }
        }
        (Value::Object(members), Value::Object(there)) => {
            for (name, pattern) in members {
                let value = there.get(name).unwrap_or(&Value::Null);
                compare(pattern, value, &within(path, name), wrong);
            }
        }
        (Value::Array(patterns), Value::Array(items)) if patterns.len() == items.len() => {
            for (place, (pattern, item)) in patterns.iter().zip(items).enumerate() {
                compare(pattern, item, &within(path, &place.to_string()), wrong);
            }
        }
        (Value::Array(patterns), Value::Array(items)) => wrong.push(format!(
            "{}: {} items expected, {} found: {}",
            named(path),
            patterns.len(),
            items.len(),
            shown(found)
        )),
        (Value::Number(one), Value::Number(other)) if same_amount(one, other) => {}
        _ if pattern == found => {}
        _ => wrong.push(format!(
            "{}: expected {}, found {}",
            named(path),
            shown(pattern),
            shown(found)
        )),
    }
}

fn apply(name: &str, operand: &Value, found: &Value, path: &str, wrong: &mut Vec<String>) {
    let mut say = |what: String| wrong.push(format!("{}: {what}", named(path)));
    match (name, operand, found) {
        ("$some", Value::Array(patterns), Value::Array(items)) => {
            for pattern in patterns {
                if !items.iter().any(|item| matches(pattern, item)) {
                    say(format!(
                        "nothing like {} in {}",
                        shown(pattern),
                        shown(found)
                    ));
                }
            }
        }
        ("$none", Value::Array(patterns), Value::Array(items)) => {
            for pattern in patterns {
                if let Some(item) = items.iter().find(|item| matches(pattern, item)) {
                    say(format!("{} is there: {}", shown(pattern), shown(item)));
                }
            }
        }
        ("$each", pattern, Value::Array(items)) => {
            for (place, item) in items.iter().enumerate() {
                compare(pattern, item, &within(path, &place.to_string()), wrong);
            }
        }
        ("$count", count, Value::Array(items)) => {
            if count.as_u64() != u64::try_from(items.len()).ok() {
                say(format!("{count} items expected, {} found", items.len()));
            }
        }
        ("$has", Value::String(part), Value::String(text)) => {
            if !text.contains(part.as_str()) {
                say(format!("{} lacks {operand}", shown(found)));
            }
        }
        ("$given", Value::Bool(given), _) => {
            if *given == found.is_null() {
                say(format!("{name} {given}, found {}", shown(found)));
            }
        }
        _ => say(format!("{name} cannot be asked of {}", shown(found))),
    }
}

fn same_amount(one: &serde_json::Number, other: &serde_json::Number) -> bool {
    one == other || one.as_f64() == other.as_f64()
}

fn within(path: &str, part: &str) -> String {
    if path.is_empty() {
        part.to_owned()
    } else {
        format!("{path}.{part}")
    }
}

/// A path as a failure names it.
const fn named(path: &str) -> &str {
    if path.is_empty() { "the answer" } else { path }
}

/// A value as a failure shows it.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
