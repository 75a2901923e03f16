//! Sessions.

use aftercare::Result;
use aftercare::companion::SessionLogged;
use aftercare::diary::SessionDraft;

use super::output::listed;
use super::{Desk, ask};
use crate::args::{Change, Log, Move, refused};
use crate::show;

pub(super) fn log(log: Log, open: impl FnOnce() -> Result<Desk>) -> Result<()> {
    if let Some(ahead) = log.ahead.filter(|_| !log.preview) {
        return Err(refused(
            "ahead",
            ahead,
            "goes with --preview, which writes nothing",
        ));
    }
    let mut draft = log.fields.draft(Some(log.treatment))?;
    let desk = open()?;
    if log.preview {
        let shown = desk
            .companion
            .preview_session(&draft, log.ahead, &desk.moment)?;
        return show_session(&desk, "preview", &shown);
    }
    if !desk.json && ask::someone_is_there() {
        answer_questions(&desk, &mut draft)?;
    }
    let logged = desk.companion.log_session(&draft, &desk.moment)?;
    show_session(&desk, "log", &logged)
}

/// Asks what the core would like to know before anything is written; no answer leaves it open.
fn answer_questions(desk: &Desk, draft: &mut SessionDraft) -> Result<()> {
    let words = desk.companion.words()?;
    for question in desk
        .companion
        .preview_session(draft, None, &desk.moment)?
        .questions
    {
        if question.question != "radiofrequency" {
            continue;
        }
        let (yes, no) = (
            ask::plain(&words.text("terminal-yes")),
            ask::plain(&words.text("terminal-no")),
        );
        let asked = format!("{} {}", question.text, words.text("terminal-yes-or-no"));
        while let Some(answer) = ask::line(&asked)?.filter(|answer| !answer.is_empty()) {
            draft.radiofrequency = [(&yes, true), (&no, false)]
                .into_iter()
                .find_map(|(word, means)| word.starts_with(answer.as_str()).then_some(means));
            if draft.radiofrequency.is_some() {
                break;
            }
        }
    }
    Ok(())
}

pub(super) fn change(change: Change, open: impl FnOnce() -> Result<Desk>) -> Result<()> {
    let draft = SessionDraft {
        no_depth: change.no_depth,
        no_cost: change.no_cost,
        ..change.fields.draft(change.treatment)?
    };
    let desk = open()?;
    let id = desk.companion.find_session(&change.session)?;
    let changed = desk
        .companion
        .change_session(&id, &draft, &desk.moment, change.preview)?;
    show_session(
        &desk,
        if change.preview { "preview" } else { "change" },
        &changed,
    )
}

pub(super) fn move_to(desk: &Desk, to: &Move) -> Result<()> {
    let id = desk.companion.find_session(&to.session)?;
    let moved = desk
        .companion
        .move_session(&id, to.to, &desk.moment, to.preview)?;
    show_session(desk, if to.preview { "preview" } else { "move" }, &moved)
}

pub(super) fn confirm(desk: &Desk, session: &str) -> Result<()> {
    let id = desk.companion.find_session(session)?;
    show_session(
        desk,
        "confirm",
        &desk.companion.confirm_session(&id, &desk.moment)?,
    )
}

pub(super) fn cancel(desk: &Desk, session: &str) -> Result<()> {
    let id = desk.companion.find_session(session)?;
    show_session(
        desk,
        "cancel",
        &desk.companion.cancel_session(&id, &desk.moment)?,
    )
}

pub(super) fn remove(desk: &Desk, session: &str) -> Result<()> {
    let id = desk.companion.find_session(session)?;
    show_session(
        desk,
        "remove",
        &desk.companion.remove_session(&id, &desk.moment)?,
    )
}

pub(super) fn list(desk: &Desk) -> Result<()> {
    let sessions = desk.companion.sessions()?;
    desk.answer(&listed("sessions", &sessions), |screen| {
        show::sessions::list(screen, &sessions);
    })
}

fn show_session(desk: &Desk, how: &str, logged: &SessionLogged) -> Result<()> {
    desk.answer(logged, |screen| {
        show::sessions::written(screen, how, logged);
    })
}
