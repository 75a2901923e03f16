//! Reminders and days in words.

use chrono::NaiveDate;

use super::{figure, regions, screen, treatment};
use crate::plan::{AgendaDay, Outlook, PlannedReminder, Reminder, Says};
use crate::protocol::ask_first_of;
use crate::words::{Say, Words};

/// A day of the agenda.
pub(in crate::companion) fn day(
    words: &Words,
    outlook: &Outlook<'_>,
    date: NaiveDate,
) -> AgendaDay {
    let day = outlook.day(date);
    AgendaDay {
        date,
        downtime: screen::downtime(words, day.downtime),
        holds: screen::holds(words, day.holds),
        reminders: outlook
            .planned_on(date)
            .iter()
            .map(|planned| reminder(words, outlook, planned))
            .collect(),
    }
}

pub(super) fn reminder(
    words: &Words,
    outlook: &Outlook<'_>,
    planned: &PlannedReminder,
) -> Reminder {
    Reminder {
        text: text(words, planned),
        ..outlook.reminder(planned)
    }
}

pub(super) fn text(words: &Words, planned: &PlannedReminder) -> String {
    let kind = planned.key.kind;
    let id = |ending: &str| format!("reminder-{kind}{ending}");
    let everywhere = planned.regions == planned.treated;
    let place = regions(words, planned.regions);
    match &planned.says {
        Says::Sunscreen(_, true) => words.text(&id("-no_sun")),
        Says::Sunscreen(spf, false) => {
            let spf = spf.map_or_else(|| "30".to_owned(), |spf| spf.to_string());
            let values = [("spf", Say::Text(&spf)), ("regions", Say::Text(&place))];
            words.with(&id(if everywhere { "" } else { "-where" }), &values)
        }
        Says::Moisturiser if everywhere => words.text(&id("")),
        Says::Moisturiser => words.with(&id("-where"), &[("regions", Say::Text(&place))]),
        Says::Shade | Says::NoRetinoid | Says::CheckIn | Says::Reapply => words.text(&id("")),
        Says::HoldReview(minimum) => {
            words.with(&id(""), &[("figure", Say::Text(&figure(words, *minimum)))])
        }
        Says::NextSession {
            latest, closing, ..
        } => {
            let latest = words.day(*latest);
            words.with(
                &id(if *closing { "-closing" } else { "" }),
                &[("latest", Say::Text(&latest))],
            )
        }
        Says::TouchUp {
            due_by, closing, ..
        } => {
            let due = words.date(*due_by);
            words.with(
                &id(if *closing { "-closing" } else { "" }),
                &[("due", Say::Text(&due))],
            )
        }
        Says::BookedSession { treatment: of, on } => {
            let asks: Vec<String> = ask_first_of(*of)
                .iter()
                .map(|ask| words.text(&format!("ask-{}", ask.name)))
                .collect();
            let (date, name, ask) = (words.day(*on), treatment(words, *of), words.series(&asks));
            let values = [
                ("date", Say::Text(&date)),
                ("treatment", Say::Text(&name)),
                ("ask", Say::Text(&ask)),
            ];
            words.with(&id(if asks.is_empty() { "-plain" } else { "" }), &values)
        }
        Says::ConfirmSession { treatment: of, on } => {
            let (date, name) = (words.day(*on), treatment(words, *of));
            words.with(
                &id(""),
                &[("date", Say::Text(&date)), ("treatment", Say::Text(&name))],
            )
        }
        Says::Task(text) => words.with(&id(""), &[("text", Say::Text(text))]),
    }
}
