//! From a command to one call of the core, and its answer to paper. A file per group of commands.

mod answers;
mod ask;
mod bar;
mod courses;
mod demo;
mod erase;
mod export;
mod guide;
mod keep;
mod output;
mod phone;
mod photos;
mod screens;
mod sessions;
mod settings;
mod skin;
mod tasks;

use std::path::Path;

use aftercare::words::Words;
use aftercare::{Companion, Moment, Result};
use clap::CommandFactory;
use serde::Serialize;

use crate::args::{Cli, Command, Import};
use crate::show::Screen;
use crate::{clock, place};

/// An open diary, the moment it is asked for, and how its answers are printed.
struct Desk {
    companion: Companion,
    moment: Moment,
    json: bool,
}

impl Desk {
    fn open(path: &Path, lang: Option<&str>, moment: Moment, json: bool) -> Result<Self> {
        let companion = Companion::open(path, &moment)?;
        companion.speak(lang.map(str::to_owned))?;
        Ok(Self {
            companion,
            moment,
            json,
        })
    }

    /// Prints a record: as JSON, or as `show` puts it on a screen.
    fn answer<T: Serialize>(&self, record: &T, show: impl FnOnce(&mut Screen)) -> Result<()> {
        if self.json {
            return output::json(record);
        }
        let mut screen = Screen::new(self.companion.words()?);
        show(&mut screen);
        output::text(&screen.finish())
    }
}

/// Runs what was asked for. Everything that can be refused without the diary is refused before it is opened.
pub(crate) fn run(cli: Cli) -> Result<()> {
    let Cli { common, command } = cli;
    let moment = clock::moment(common.now.as_deref())?;
    if let Some(lang) = common.lang.as_deref() {
        Words::of(lang)?;
    }
    let lang = common.lang.as_deref();
    match command {
        Command::Completions(wanted) => {
            return output::completions(wanted.shell, &mut Cli::command());
        }
        Command::Demo => return demo::run(lang, common.json),
        _ => {}
    }
    let named = common.diary.is_some();
    let path = place::diary(common.diary)?;
    let json = common.json;
    if let Command::Erase(erase) = command {
        return erase::run(&erase, &path, lang, moment, json);
    }
    let make_folder = || {
        if named {
            Ok(())
        } else {
            place::make_folder(&path)
        }
    };
    if let Command::Restore(restore) = command {
        make_folder()?;
        return keep::restore(&restore, &path, lang, &moment, json);
    }
    let open = || {
        make_folder()?;
        Desk::open(&path, lang, moment, json)
    };
    match command {
        Command::Snapshots => keep::snapshots(&path, lang, json, open),
        command => on_diary(command, open),
    }
}

/// The commands that need the diary; drafts are read before it is opened.
fn on_diary(command: Command, open: impl FnOnce() -> Result<Desk>) -> Result<()> {
    match command {
        Command::Log(log) => sessions::log(*log, open),
        Command::Change(change) => sessions::change(*change, open),
        Command::WhyNot(why_not) => screens::why_not(&why_not, open),
        command => with_desk(command, &open()?),
    }
}

fn with_desk(command: Command, desk: &Desk) -> Result<()> {
    match command {
        Command::Today => screens::today(desk),
        Command::Agenda(agenda) => screens::agenda(desk, &agenda),
        Command::Due => screens::due(desk),
        Command::Sessions => sessions::list(desk),
        Command::Progress { course } => screens::progress(desk, &course),
        Command::Adherence(range) => screens::adherence(desk, &range),
        Command::Costs(range) => screens::costs(desk, &range),
        Command::Explain { key } => screens::explain(desk, &key),
        Command::CheckIn(check_in) => skin::check_in(desk, *check_in),
        Command::Lift(lift) => skin::lift(desk, &lift),
        Command::Plan(plan) => courses::plan(desk, plan),
        Command::End { course } => courses::end(desk, &course),
        Command::Confirm { session } => sessions::confirm(desk, &session),
        Command::Cancel { session } => sessions::cancel(desk, &session),
        Command::Move(to) => sessions::move_to(desk, &to),
        Command::Remove { session } => sessions::remove(desk, &session),
        Command::Undo { list: true, .. } => answers::changes(desk),
        Command::Undo { change, .. } => answers::undo(desk, change.as_deref()),
        Command::Done(answered) => answers::done(desk, &answered.keys),
        Command::Skip(answered) => answers::skip(desk, &answered.keys),
        Command::Snooze(snooze) => phone::snooze(desk, &snooze),
        Command::UsedRetinoid { key } => answers::used_retinoid(desk, &key),
        Command::Notifications(wanted) => phone::notifications(desk, &wanted),
        Command::Pause(pause) => phone::pause(desk, &pause),
        Command::Outdoors(outdoors) => phone::outdoors(desk, &outdoors),
        Command::Unmark { key } => answers::unmark(desk, &key),
        Command::Task(task) => tasks::run(desk, task),
        Command::Photo(photo) => photos::run(desk, photo),
        Command::Settings(setting) => settings::run(desk, &setting),
        Command::Backup(backup) => keep::backup(desk, &backup),
        Command::Protocols { treatment } => guide::protocols(desk, treatment),
        Command::Scars { scar } => guide::scars(desk, scar),
        Command::Export(wanted) => export::run(desk, &wanted),
        Command::Import(Import::Csv { folder }) => export::read_in(desk, &folder),
        // Handled before a diary is opened.
        Command::Log(_)
        | Command::Change(_)
        | Command::WhyNot(_)
        | Command::Restore(_)
        | Command::Snapshots
        | Command::Erase(_)
        | Command::Demo
        | Command::Completions(_) => Ok(()),
    }
}
