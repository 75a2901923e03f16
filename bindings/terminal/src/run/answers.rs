//! Answers to reminders, and changes taken back.

use aftercare::Result;
use aftercare::companion::ReminderAnswer;
use aftercare::diary::Answer;

use super::Desk;
use super::output::listed;
use crate::show;

pub(super) fn done(desk: &Desk, keys: &[String]) -> Result<()> {
    record(desk, keys, Answer::Done)
}

pub(super) fn skip(desk: &Desk, keys: &[String]) -> Result<()> {
    record(desk, keys, Answer::Skipped)
}

fn record(desk: &Desk, keys: &[String], answer: Answer) -> Result<()> {
    let named = keys
        .iter()
        .map(|key| desk.companion.find_answerable(key, answer, &desk.moment));
    let named = named.collect::<Result<Vec<_>>>()?.concat();
    let answered = desk
        .companion
        .record_outcome(&named, answer, None, &desk.moment)?;
    show_answer(desk, &answered)
}

pub(super) fn used_retinoid(desk: &Desk, key: &str) -> Result<()> {
    let named = desk.companion.find_reminders(key, &desk.moment)?;
    show_answer(desk, &desk.companion.used_retinoid(&named, &desk.moment)?)
}

pub(super) fn unmark(desk: &Desk, key: &str) -> Result<()> {
    let named = desk.companion.find_reminders(key, &desk.moment)?;
    show_answer(desk, &desk.companion.unmark(&named, &desk.moment)?)
}

pub(super) fn show_answer(desk: &Desk, answer: &ReminderAnswer) -> Result<()> {
    desk.answer(answer, |screen| show::answers::answered(screen, answer))
}

pub(super) fn undo(desk: &Desk, change: Option<&str>) -> Result<()> {
    let id = change
        .map(|change| desk.companion.find_change(change))
        .transpose()?;
    let undone = desk.companion.undo(id, &desk.moment)?;
    desk.answer(&undone, |screen| {
        show::answers::undone(screen, &undone, &desk.moment.zone);
    })
}

pub(super) fn changes(desk: &Desk) -> Result<()> {
    let changes = desk.companion.changes()?;
    desk.answer(&listed("changes", &changes), |screen| {
        show::answers::changes(screen, &changes, &desk.moment.zone);
    })
}
