//! Names and dates as the messages have them.

pub(super) use aftercare::companion::figure_in_words as figure;
use aftercare::diary::{Area, Regions, Treatment};
use aftercare::protocol::{Grade, HoldKind};
use aftercare::words::{Say, Words};
use aftercare::{Moment, Zone};
use chrono::{DateTime, Utc};

pub(super) fn treatment(words: &Words, treatment: Treatment) -> String {
    words.text(&format!("treatment-{treatment}"))
}

pub(super) fn hold(words: &Words, kind: HoldKind) -> String {
    words.text(&format!("hold-{kind}"))
}

pub(super) fn grade(words: &Words, grade: Grade) -> String {
    match grade {
        Grade::Clinician => words.text("terminal-grade-clinician"),
        grade => words.text(&format!("grade-{grade}")),
    }
}

pub(super) fn areas(words: &Words, areas: &[Area]) -> String {
    if areas.is_empty() {
        return words.text("region-all");
    }
    let names: Vec<String> = areas
        .iter()
        .map(|area| words.text(&format!("area-{area}")))
        .collect();
    words.list(&names)
}

/// Where, when it is not everywhere.
pub(super) fn regions(words: &Words, regions: Regions) -> Option<String> {
    let names = regions
        .iter()
        .map(|region| words.text(&format!("region-{region}")));
    (regions != Regions::ALL).then(|| words.list(&names.collect::<Vec<_>>()))
}

/// Several as an aside: `[a; b]`; nothing where there is nothing.
pub(super) fn aside(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("[{}]", parts.join("; "))
    }
}

/// The wall time of a moment, `08:00`: the part of its written form that shows it.
pub(super) fn wall(moment: &Moment) -> String {
    moment
        .to_string()
        .get(11..16)
        .unwrap_or_default()
        .to_owned()
}

/// An instant here: its date and wall time.
pub(super) fn instant(words: &Words, at: DateTime<Utc>, zone: &Zone) -> String {
    match Moment::new(at, zone.clone()) {
        Ok(moment) => {
            let (date, time) = (words.date(moment.date()), wall(&moment));
            words.with(
                "terminal-date-and-time",
                &[("date", Say::Text(&date)), ("time", Say::Text(&time))],
            )
        }
        Err(_) => at.to_string(),
    }
}

/// The beginning of an id that is enough to name it.
pub(super) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}
