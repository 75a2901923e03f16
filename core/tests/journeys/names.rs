//! What a journey remembers of its answers, and where it speaks of it again.

use std::collections::BTreeMap;

use serde_json::Value;

/// The values remembered, by name.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, Value>);

impl Names {
    /// Remembers the part of an answer that lies at a place.
    pub(crate) fn give(&mut self, name: &str, place: &str, answer: &Value) -> Result<(), String> {
        let found = at(answer, place).map_err(|wrong| format!("names.{name}: {wrong}"))?;
        self.0.insert(name.to_owned(), found.clone());
        Ok(())
    }

    /// The value with each `${name}` in its texts replaced. What is put in is not looked at again: a patient may have
    /// written `${`.
    pub(crate) fn fill(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => self.fill_text(text),
            Value::Array(items) => {
                let items = items.iter().map(|item| self.fill(item));
                Ok(Value::Array(items.collect::<Result<_, _>>()?))
            }
            Value::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| Ok((name.clone(), self.fill(value)?)));
                Ok(Value::Object(members.collect::<Result<_, String>>()?))
            }
            other => Ok(other.clone()),
        }
    }

    fn fill_text(&self, text: &str) -> Result<Value, String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (path, after) = after
                .split_once('}')
                .ok_or_else(|| format!("{text}: ${{ without its }}"))?;
            let value = self.get(path)?;
            if before.is_empty() && after.is_empty() && filled.is_empty() {
                return Ok(value.clone());
            }
            filled += before;
            filled += &match value {
                Value::String(text) => text.clone(),
                Value::Number(_) | Value::Bool(_) => value.to_string(),
                other => return Err(format!("{text}: {path} is no text but {other}")),
            };
            rest = after;
        }
        filled += rest;
        Ok(Value::String(filled))
    }

    /// The value of `name` or `name.path`.
    fn get(&self, path: &str) -> Result<&Value, String> {
        let (name, place) = path.split_once('.').unwrap_or((path, ""));
        let value = self.0.get(name);
        let value = value.ok_or_else(|| format!("{name}: a name that was given to nothing"))?;
        at(value, place).map_err(|wrong| format!("${{{path}}}: {wrong}"))
    }
}

/// What lies at a place: members and places in lists, joined by dots.
fn at<'v>(value: &'v Value, place: &str) -> Result<&'v Value, String> {
    let mut found = value;
    for part in place.split('.').filter(|_| !place.is_empty()) {
        let next = match found {
            Value::Array(items) => part.parse().ok().and_then(|place: usize| items.get(place)),
            Value::Object(members) => members.get(part),
            _ => None,
        };
        found = next.ok_or_else(|| format!("nothing lies at {place}: no {part}"))?;
    }
    Ok(found)
}
