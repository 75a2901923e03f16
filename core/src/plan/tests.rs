//! The rules, by table: the corner dates of the house plan.

mod adherence;
mod before_writing;
mod courses;
mod holds;
mod plans;
mod properties;
mod reach;
mod reminders;
mod series;
mod today;
mod travel;
mod why;
mod why_not;
mod words;

use chrono::{Days, NaiveDate};

use super::test_facts::{checked, date, done, facts, lift, moment};
use super::{DowntimeState, Facts, HoldState, Outlook, WindowState};
use crate::diary::{
    Area, ReminderKind, Scar, Session, SessionId, SessionState, Sign, Slot, Treatment,
};
use crate::moment::Zone;
use crate::protocol::{Figure, HoldKind};

const NOON: &str = "T12:00[Europe/Madrid]";

fn first_of_march(treatment: Treatment) -> Session {
    done("a", treatment, date("2026-03-01"), &[])
}

/// The state and date of one kind of hold, on the first region it is listed for.
fn hold(facts: &Facts, on: &str, kind: HoldKind) -> Option<(HoldState, Option<NaiveDate>)> {
    let now = moment(&format!("{on}{NOON}"));
    let outlook = Outlook::new(facts, &now);
    outlook
        .holds_on(date(on))
        .into_iter()
        .find(|hold| hold.kind == kind)
        .map(|hold| (hold.state, hold.passes_on))
}

/// The dates from the session on, counted in days, on which a kind of reminder is asked.
fn days_asked(facts: &Facts, kind: ReminderKind, slot: Slot, through: u64) -> Vec<u64> {
    let now = moment(&format!("2026-04-30{NOON}"));
    let outlook = Outlook::new(facts, &now);
    let asked = |day: &u64| {
        let planned = outlook.planned_on(date("2026-03-01") + Days::new(*day));
        planned
            .iter()
            .any(|it| it.key.kind == kind && it.key.slot == slot)
    };
    (0..=through).filter(asked).collect()
}
