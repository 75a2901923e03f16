//! Reasons in words.

use super::{reminders, treatment, value};
use crate::plan::{
    Explanation, ExplanationFigure, Outlook, PlannedReminder, SilenceReason, WhyNot,
};
use crate::words::{Say, Words};

/// Why a reminder is there.
pub(in crate::companion) fn explanation(
    words: &Words,
    outlook: &Outlook<'_>,
    planned: &PlannedReminder,
    folded: bool,
) -> Explanation {
    let explanation = outlook.explain(planned);
    let figures = explanation.figures.into_iter();
    let told = Explanation {
        reminder: reminders::reminder(words, outlook, planned),
        rule: words.text(&format!("rule-{}", planned.key.kind)),
        folded,
        figures: figures.map(|figure| line(words, figure)).collect(),
        notice: words.text("notice-general"),
        ..explanation
    };
    Explanation {
        notes: notes(words, &told),
        ..told
    }
}

/// What moved it, and what it is shown with.
fn notes(words: &Words, told: &Explanation) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(time) = &told.moved_from {
        notes.push(words.with("moved-quiet", &[("time", Say::Text(time))]));
    }
    if let Some(until) = told.snoozed_until {
        let wall = told.reminder.at.zone.wall_of(until);
        let (date, time) = (words.day(wall.date()), words.time(wall.time()));
        notes.push(words.with(
            "moved-snooze",
            &[("date", Say::Text(&date)), ("time", Say::Text(&time))],
        ));
    }
    if !told.coalesced_with.is_empty() {
        let kinds = told.coalesced_with.iter();
        let kinds: Vec<String> = kinds
            .map(|key| words.text(&format!("reminder-kind-{}", key.kind)))
            .collect();
        notes.push(words.with("shown-with", &[("kinds", Say::Text(&words.list(&kinds)))]));
    }
    if told.folded {
        notes.push(words.text("shown-folded"));
    }
    notes
}

fn line(words: &Words, figure: ExplanationFigure) -> ExplanationFigure {
    if figure.name == "booked" {
        let (of, on) = (treatment(words, figure.treatment), words.date(figure.on));
        let values = [("treatment", Say::Text(&of)), ("on", Say::Text(&on))];
        let text = words.with("figure-line-booked", &values);
        return ExplanationFigure { text, ..figure };
    }
    let name = match &*figure.name {
        "check_in" | "moisturiser" | "spacing" | "touch_up" => {
            words.text(&format!("figure-name-{}", figure.name))
        }
        hold => words.text(&format!("hold-{hold}")),
    };
    let until = figure.until.map(|date| {
        words.with(
            "figure-line-until",
            &[("date", Say::Text(&words.date(date)))],
        )
    });
    let grade = figure
        .grade
        .map(|grade| words.text(&format!("grade-{grade}")));
    let (of, on) = (treatment(words, figure.treatment), words.date(figure.on));
    let said = figure.value.as_deref().map(|said| value(words, said));
    let values = [
        ("treatment", Say::Text(&of)),
        ("on", Say::Text(&on)),
        ("name", Say::Text(&name)),
        ("value", Say::Text(said.as_deref().unwrap_or_default())),
        ("until", Say::Text(until.as_deref().unwrap_or_default())),
        ("grade", Say::Text(grade.as_deref().unwrap_or_default())),
    ];
    ExplanationFigure {
        text: words.with("figure-line", &values),
        ..figure
    }
}

/// Why reminders are not there.
pub(in crate::companion) fn why_not(words: &Words, mut why: WhyNot) -> WhyNot {
    for silence in &mut why.reasons {
        let what = silence.treatment.map_or_else(
            || words.text(&format!("reminder-kind-{}", why.kind)),
            |of| treatment(words, of),
        );
        let date = silence
            .date
            .map(|date| words.date(date))
            .unwrap_or_default();
        let until = match (silence.reason, silence.date) {
            (SilenceReason::ProductsHeld, Some(_)) => {
                words.with("silence-until", &[("date", Say::Text(&date))])
            }
            (SilenceReason::ProductsHeld, None) => words.text("silence-until-word"),
            _ => String::new(),
        };
        let values = [
            ("what", Say::Text(&what)),
            ("date", Say::Text(&date)),
            ("until", Say::Text(&until)),
        ];
        silence.text = words.with(&format!("silence-{}", silence.reason), &values);
    }
    why
}
