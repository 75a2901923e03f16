//! All that a diary holds, with its ids replaced by the order in which they come: what two diaries with the same deeds
//! have in common.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use rusqlite::types::Value;

use crate::help::dump;

/// The length of a UUID as text.
const ID: usize = 36;

/// Every row of every table, a line each.
pub(crate) fn lines(diary: &Path) -> Vec<String> {
    let mut names = HashMap::new();
    let mut lines = Vec::new();
    for (table, (_, rows)) in dump(diary) {
        for row in rows {
            let mut line = table.clone();
            for value in row {
                let value = match value {
                    Value::Text(text) => format!("{:?}", renamed(&text, &mut names)),
                    other => format!("{other:?}"),
                };
                let _ = write!(line, " | {value}");
            }
            lines.push(line);
        }
    }
    lines
}

/// The first line in which two differ.
pub(crate) fn difference(one: &[String], other: &[String]) -> String {
    let at = one.iter().zip(other).position(|(one, other)| one != other);
    let at = at.unwrap_or(one.len().min(other.len()));
    let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_else(|| "-".to_owned());
    format!(
        "{} and {} rows; the first that differ: {} and {}",
        one.len(),
        other.len(),
        line(one),
        line(other)
    )
}

fn renamed(text: &str, names: &mut HashMap<String, usize>) -> String {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut from, mut at) = (0, 0);
    while at + ID <= bytes.len() {
        if is_id(&bytes[at..at + ID]) {
            let next = names.len();
            let name = *names.entry(text[at..at + ID].to_owned()).or_insert(next);
            let _ = write!(out, "{}#{name}", &text[from..at]);
            at += ID;
            from = at;
        } else {
            at += 1;
        }
    }
    out.push_str(&text[from..]);
    out
}

fn is_id(bytes: &[u8]) -> bool {
    let mut places = bytes.iter().enumerate();
    places.all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}
