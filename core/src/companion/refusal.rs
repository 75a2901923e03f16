//! What a patient reads when something could not be done.

use chrono::NaiveDate;

use crate::error::AftercareError;
use crate::exchange::backup::{ALTERED, CUT, FOREIGN};
use crate::exchange::jpeg::LOCATED;
use crate::store::DAMAGED;
use crate::words::Words;

/// An error for the patient, in her language; in English where that is not there. Its field, value and reason are
/// for those who look into it.
#[must_use]
#[uniffi::export]
pub fn error_text(error: &AftercareError, lang: &str) -> String {
    let id = match error {
        AftercareError::BadInput {
            field,
            value,
            reason,
        } => format!("error-bad_input-{}", about(field, value, reason)),
        AftercareError::NotADiary { .. } => "error-not_a_diary".to_owned(),
        AftercareError::NewerDiary { .. } => "error-newer_diary".to_owned(),
        AftercareError::DamagedDiary { .. } => "error-damaged_diary".to_owned(),
        AftercareError::NoPermission { .. } => "error-no_permission".to_owned(),
        AftercareError::NoSpace { .. } => "error-no_space".to_owned(),
        AftercareError::Busy { .. } => "error-busy".to_owned(),
        AftercareError::Fault { .. } => "error-fault".to_owned(),
    };
    Words::of_or_english(lang).map_or_else(|_| error.to_string(), |words| words.text(&id))
}

/// What an entry's field is about, as far as the patient needs to know.
fn about(field: &str, value: &str, reason: &str) -> &'static str {
    match field {
        // A file to be read is named like the first date of a range.
        "from" if value.parse::<NaiveDate>().is_err() => about_file(reason),
        "on" | "from" | "to" | "ahead" | "date" => "date",
        "now" | "instant" | "time" | "zone" => "clock",
        "morning" | "midday" | "evening" | "quiet" | "sunscreen" | "discreet" | "location"
        | "lang" => "setting",
        "days" | "minutes" | "budget" | "planned" | "depth" | "redness" | "swelling"
        | "peeling" | "pain" | "itch" | "warmth" => "number",
        "cost" | "currency" => "cost",
        "note" | "task" | "by" | "clinic" | "clinic phone" | "out of hours" => "text",
        "session" | "course" | "change" | "key" | "kind" | "photo" => "gone",
        "plan" | "hold" | "figure" | "spacing-days" | "touch-up-months" => "plan",
        "outdoors" => "outdoors",
        "passphrase" => "passphrase",
        "file" if reason.starts_with(LOCATED) => "located",
        "file" | "folder" => "file",
        // A table read in: its name, line and column.
        table if table.contains(".csv") => "file",
        _ => "other",
    }
}

/// What is wrong with a file.
fn about_file(reason: &str) -> &'static str {
    let known = [
        (CUT, "cut"),
        (ALTERED, "altered"),
        (FOREIGN, "foreign"),
        (DAMAGED, "damaged"),
    ];
    let found = known.iter().find(|(it, _)| reason.starts_with(it));
    found.map_or("file", |(_, about)| about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_words_in_every_language() {
        let refused = |field: &str| AftercareError::bad_input(field, "x", "y");
        let (date, other) = (refused("on"), refused("something new"));
        for lang in Words::languages() {
            for error in [&date, &other] {
                let text = error_text(error, &lang);
                assert!(!text.contains('[') && !text.contains('x'), "{lang}: {text}");
            }
        }
        let backup = |reason| AftercareError::bad_input("from", "/sd/diary.age", reason);
        let texts = [CUT, ALTERED, FOREIGN, DAMAGED, "not found"];
        let texts = texts.map(|reason| error_text(&backup(reason), "en"));
        for (at, text) in texts.iter().enumerate() {
            assert!(
                !texts[..at].contains(text) && text.contains("Nothing"),
                "{text}"
            );
        }
        assert_eq!(
            error_text(
                &AftercareError::bad_input("from", "2026-03-01", "gone by"),
                "en"
            ),
            error_text(&date, "en")
        );
        assert_eq!(
            error_text(&date, "tlh"),
            "This date cannot be used here. Nothing was changed. Check the date."
        );
    }
}
