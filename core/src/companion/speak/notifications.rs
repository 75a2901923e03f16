//! Notifications in words: discreet ones name no treatment, body area or product.

use std::cell::RefCell;
use std::collections::HashMap;

use super::reminders;
use crate::notify::{Bundle, Coverage, Limit};
use crate::words::{Say, Words};

/// Puts a bundle into words: title and text.
pub(in crate::companion) fn notification(
    words: &Words,
    discreet: bool,
) -> impl Fn(&Bundle) -> (String, String) {
    let title = words.text("notify-title");
    // Most discreet texts are the same few.
    let counted: RefCell<HashMap<usize, String>> = RefCell::default();
    move |bundle| {
        if bundle.reminders.is_empty() {
            return (title.clone(), words.text("notify-open"));
        }
        if discreet {
            let mut counted = counted.borrow_mut();
            let body = counted
                .entry(bundle.reminders.len())
                .or_insert_with_key(|count| {
                    let count = i64::try_from(*count).unwrap_or(i64::MAX);
                    words.with("notify-discreet", &[("count", Say::Number(count))])
                });
            return (title.clone(), body.clone());
        }
        let kinds: Vec<String> = bundle
            .kinds()
            .iter()
            .map(|kind| words.text(&format!("reminder-kind-{kind}")))
            .collect();
        let texts: Vec<String> = bundle
            .reminders
            .iter()
            .map(|planned| reminders::text(words, planned))
            .collect();
        (words.list(&kinds), texts.join("\n"))
    }
}

/// The coverage as a sentence.
pub(in crate::companion) fn coverage(words: &Words, mut coverage: Coverage) -> Coverage {
    let date = words.date(coverage.until.date());
    let time = words.time(coverage.until.time());
    let values = [
        ("armed", Say::Number(coverage.armed.into())),
        ("reserved", Say::Number(coverage.reserved.into())),
        ("date", Say::Text(&date)),
        ("time", Say::Text(&time)),
    ];
    let id = match coverage.limit {
        Limit::Plan if coverage.armed == 0 => "coverage-nothing",
        Limit::Plan => "coverage-plan",
        Limit::Budget => "coverage-budget",
        Limit::Horizon => "coverage-horizon",
    };
    coverage.text = words.with(id, &values);
    coverage
}
