//! Screens that only look.

use aftercare::Result;
use aftercare::diary::ReminderKind;

use super::Desk;
use crate::args::{Agenda, Range, WhyNot, refused};
use crate::show;

pub(super) fn today(desk: &Desk) -> Result<()> {
    let today = desk.companion.today(&desk.moment)?;
    desk.answer(&today, |screen| show::today::whole(screen, &today))
}

pub(super) fn agenda(desk: &Desk, wanted: &Agenda) -> Result<()> {
    let from = wanted.from.unwrap_or_else(|| desk.moment.date());
    let agenda = desk.companion.agenda(from, wanted.days, &desk.moment)?;
    desk.answer(&agenda, |screen| show::agenda::days(screen, &agenda))
}

pub(super) fn due(desk: &Desk) -> Result<()> {
    let due = desk.companion.due(&desk.moment)?;
    desk.answer(&due, |screen| show::courses::due(screen, &due))
}

pub(super) fn progress(desk: &Desk, course: &str) -> Result<()> {
    let id = desk.companion.find_course(course)?;
    let progress = desk.companion.progress(&id, &desk.moment)?;
    desk.answer(&progress, |screen| {
        show::courses::progress(screen, &progress);
    })
}

pub(super) fn adherence(desk: &Desk, range: &Range) -> Result<()> {
    let adherence = desk
        .companion
        .adherence(range.from, range.to, &desk.moment)?;
    desk.answer(&adherence, |screen| {
        show::figures::adherence(screen, &adherence);
    })
}

pub(super) fn costs(desk: &Desk, range: &Range) -> Result<()> {
    let costs = desk.companion.costs(range.from, range.to)?;
    desk.answer(&costs, |screen| show::figures::costs(screen, &costs))
}

pub(super) fn explain(desk: &Desk, key: &str) -> Result<()> {
    // Of a notification the first reminder is explained, which names those it is shown with.
    let keys = desk.companion.find_reminders(key, &desk.moment)?;
    let first = keys
        .first()
        .ok_or_else(|| refused("key", key, "carries no reminder"))?;
    let explanation = desk.companion.explain(first, &desk.moment)?;
    desk.answer(&explanation, |screen| {
        show::why::explanation(screen, &explanation);
    })
}

pub(super) fn why_not(wanted: &WhyNot, open: impl FnOnce() -> Result<Desk>) -> Result<()> {
    let kind: ReminderKind = wanted.kind.parse()?;
    let desk = open()?;
    let date = wanted.on.unwrap_or_else(|| desk.moment.date());
    let why_not = desk.companion.why_not(kind, date, &desk.moment)?;
    desk.answer(&why_not, |screen| show::why::not(screen, &why_not))
}
