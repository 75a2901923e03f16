//! What a phone would do: notifications, snoozes, pauses, time outdoors.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::read;

/// `notifications`.
#[derive(Debug, Args)]
pub(crate) struct Notifications {
    /// How many the phone may hold at once, 1 to 500
    #[arg(long, value_name = "N", default_value = "60", value_parser = read::whole("budget"), allow_hyphen_values = true)]
    pub(crate) budget: u32,
    /// What the phone holds: a JSON list of keys, or of objects with `key` and `fire_at`
    #[arg(long, value_name = "FILE")]
    pub(crate) pending: Option<PathBuf>,
    /// A request of this phone cannot repeat daily
    #[arg(long)]
    pub(crate) no_repeat: bool,
}

/// `snooze`.
#[derive(Debug, Args)]
pub(crate) struct Snooze {
    /// The reminder's or notification's key, or a reminder's beginning
    pub(crate) key: String,
    /// By how many minutes, 5 to 720
    #[arg(long, value_name = "N", value_parser = read::whole("minutes"), allow_hyphen_values = true)]
    pub(crate) minutes: u32,
}

/// `pause`.
#[derive(Debug, Args)]
pub(crate) struct Pause {
    /// The first day
    #[arg(value_name = "FROM", value_parser = read::date("from"), allow_hyphen_values = true)]
    pub(crate) from: NaiveDate,
    /// The last day
    #[arg(value_name = "TO", value_parser = read::date("to"), allow_hyphen_values = true)]
    pub(crate) to: NaiveDate,
    /// For illness: the signs are shown with it
    #[arg(long)]
    pub(crate) illness: bool,
}

/// `outdoors`.
#[derive(Debug, Subcommand)]
pub(crate) enum Outdoors {
    /// Remind of sunscreen every two hours from now on
    Start,
    /// End it
    Stop,
}
