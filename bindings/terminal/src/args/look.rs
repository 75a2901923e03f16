//! Looking, answering, tasks, settings, and the rest.

use aftercare::diary::Slot;
use chrono::NaiveDate;
use clap::{ArgAction, Args, Subcommand};
use clap_complete::Shell;

use super::names::named;
use super::read;

/// `agenda`.
#[derive(Debug, Args)]
pub(crate) struct Agenda {
    /// The first day; today without it
    #[arg(long, value_name = "DATE", value_parser = read::date("from"), allow_hyphen_values = true)]
    pub(crate) from: Option<NaiveDate>,
    /// How many days
    #[arg(long, value_name = "N", default_value = "7", value_parser = read::whole("days"), allow_hyphen_values = true)]
    pub(crate) days: u32,
}

/// A range of dates.
#[derive(Debug, Args)]
pub(crate) struct Range {
    /// The first day; the diary's first without it
    #[arg(long, value_name = "DATE", value_parser = read::date("from"), allow_hyphen_values = true)]
    pub(crate) from: Option<NaiveDate>,
    /// The last day; today without it
    #[arg(long, value_name = "DATE", value_parser = read::date("to"), allow_hyphen_values = true)]
    pub(crate) to: Option<NaiveDate>,
}

/// `done` and `skip`.
#[derive(Debug, Args)]
pub(crate) struct Answered {
    /// The reminders' keys, or their beginnings; a kind alone means today's
    #[arg(required = true, value_name = "KEY")]
    pub(crate) keys: Vec<String>,
}

/// `why-not`.
#[derive(Debug, Args)]
pub(crate) struct WhyNot {
    /// The kind of reminder. Read later than the date, so that a date is refused first
    pub(crate) kind: String,
    /// The date; today without it
    #[arg(long, value_name = "DATE", value_parser = read::date("on"), allow_hyphen_values = true)]
    pub(crate) on: Option<NaiveDate>,
}

/// `task`.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Add a task: an ointment, a tablet, stitches out
    Add {
        /// What to do, in your own words
        text: String,
        /// The first day; today without it
        #[arg(long, value_name = "DATE", value_parser = read::date("from"), allow_hyphen_values = true)]
        from: Option<NaiveDate>,
        /// The last day; the first without it
        #[arg(long, value_name = "DATE", value_parser = read::date("to"), allow_hyphen_values = true)]
        to: Option<NaiveDate>,
        /// The part of the day
        #[arg(long, value_name = "SLOT", default_value = "morning", value_parser = named(Slot::ALL, Slot::name), allow_hyphen_values = true)]
        slot: Slot,
        /// Who asked for it
        #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
        by: Option<String>,
    },
    /// The tasks in the diary
    List,
    /// Remove a task
    Remove {
        /// The task's id, or its beginning
        task: String,
    },
}

/// `settings`.
#[derive(Debug, Args)]
pub(crate) struct Setting {
    /// The setting's name
    #[arg(value_parser = named(aftercare::diary::SettingName::ALL, aftercare::diary::SettingName::name))]
    pub(crate) key: Option<aftercare::diary::SettingName>,
    /// Its new value
    #[arg(allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
}

/// `erase`.
#[derive(Debug, Args)]
pub(crate) struct Erase {
    /// Given twice: delete without asking
    #[arg(long, action = ArgAction::Count)]
    pub(crate) yes: u8,
}

/// `completions`.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}
