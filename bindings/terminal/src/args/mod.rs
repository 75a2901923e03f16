//! What may be typed. Values are read here with their field named, so that a refusal is one line and comes before
//! the diary is opened.

mod courses;
mod examples;
mod export;
mod keep;
mod look;
mod names;
mod phone;
mod photo;
mod read;
mod sessions;
mod skin;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

pub(crate) use courses::{Lift, Plan};
pub(crate) use export::{Export, Import};
pub(crate) use keep::{Backup, Passphrase, Restore};
pub(crate) use look::{Agenda, Answered, Completions, Erase, Range, Setting, Task, WhyNot};
pub(crate) use phone::{Notifications, Outdoors, Pause, Snooze};
pub(crate) use photo::Photo;
pub(crate) use read::refused;
pub(crate) use sessions::{Change, Log, Move};
pub(crate) use skin::CheckIn;

use aftercare::diary::{Scar, Treatment};
use names::named;

/// An aftercare diary for treated acne scars, and the plan computed from it
///
/// General information, not medical advice. Your clinician's instruction replaces the plan.
#[derive(Debug, Parser)]
#[command(name = "aftercare", version, after_help = examples::PROGRAM, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Common {
    /// The diary's file; without it, one in your own data folder
    #[arg(
        long,
        global = true,
        help_heading = "For every command",
        value_name = "FILE"
    )]
    pub(crate) diary: Option<PathBuf>,
    /// The moment to answer for, such as 2026-03-01T09:00[Europe/Madrid]; without it, the system's clock and zone
    #[arg(
        long,
        global = true,
        help_heading = "For every command",
        value_name = "MOMENT",
        allow_hyphen_values = true
    )]
    pub(crate) now: Option<String>,
    /// The language; without it, the diary's setting
    #[arg(
        long,
        global = true,
        help_heading = "For every command",
        value_name = "LANG",
        allow_hyphen_values = true
    )]
    pub(crate) lang: Option<String>,
    /// Print the record as one JSON document
    #[arg(long, global = true, help_heading = "For every command")]
    pub(crate) json: bool,
}

/// The commands, in the order in which a patient meets them.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Today: what to keep away, what to do, what comes next
    #[command(after_help = examples::TODAY)]
    Today,
    /// Write a session into the diary, done or booked
    #[command(after_help = examples::LOG)]
    Log(Box<Log>),
    /// Write down how the skin is
    #[command(name = "check-in", after_help = examples::CHECK_IN)]
    CheckIn(Box<CheckIn>),
    /// Mark reminders as done
    #[command(after_help = examples::DONE)]
    Done(Answered),
    /// Mark reminders as left out
    Skip(Answered),
    /// Put a reminder off
    Snooze(Snooze),
    /// A retinoid was used: noted in the diary, without judgement
    #[command(name = "used-retinoid")]
    UsedRetinoid {
        /// The key of the reminder to keep retinoids off, or its beginning
        key: String,
    },
    /// Take the answer to a reminder back
    Unmark {
        /// The reminder's key, or its beginning
        key: String,
    },
    /// The days ahead
    Agenda(Agenda),
    /// The next session or touch-up of every course
    Due,
    /// Every session in the diary
    Sessions,
    /// One course: its sessions, scores and costs
    Progress {
        /// The course's id, or its beginning
        course: String,
    },
    /// What was asked for and what you ticked
    Adherence(Range),
    /// What sessions cost
    Costs(Range),
    /// Record your clinician's plan for a course
    #[command(after_help = examples::PLAN)]
    Plan(Plan),
    /// Record your clinician's word that ends a hold
    Lift(Lift),
    /// Change a session
    Change(Box<Change>),
    /// A booked session took place
    Confirm {
        /// The session's id, or its beginning
        session: String,
    },
    /// A booked session will not take place
    Cancel {
        /// The session's id, or its beginning
        session: String,
    },
    /// Move a session to another date
    Move(Move),
    /// Take a session out of the diary
    Remove {
        /// The session's id, or its beginning
        session: String,
    },
    /// End a course: no next session and no touch-up is named any more
    End {
        /// The course's id, or its beginning
        course: String,
    },
    /// Take the last change back, or a named one
    Undo {
        /// The change's id, or its beginning
        change: Option<String>,
        /// List the changes that can be taken back
        #[arg(long, conflicts_with = "change")]
        list: bool,
    },
    /// Why a reminder is there
    Explain {
        /// The reminder's key, or its beginning
        key: String,
    },
    /// Why a kind of reminder is not there on a date
    #[command(name = "why-not", after_help = examples::why_not())]
    WhyNot(WhyNot),
    /// Photos of the skin, to look at side by side; nothing scores them
    #[command(subcommand, after_help = examples::PHOTO)]
    Photo(Photo),
    /// Tasks of your clinic's or your own
    #[command(subcommand)]
    Task(Task),
    /// What a phone is asked to arm, and until when every reminder is armed
    Notifications(Notifications),
    /// Plan a pause: what can wait is not asked for
    Pause(Pause),
    /// Sunscreen again every two hours
    #[command(subcommand)]
    Outdoors(Outdoors),
    /// Read or change the settings
    #[command(after_help = examples::SETTINGS)]
    Settings(Setting),
    /// What is commonly described for a treatment, with grade and source
    Protocols {
        /// The treatment; without it, all of them
        #[arg(value_parser = named(Treatment::ALL, Treatment::name))]
        treatment: Option<Treatment>,
    },
    /// What is described for a type of scar
    Scars {
        /// The type of scar; without it, all of them
        #[arg(value_parser = named(Scar::ALL, Scar::name))]
        scar: Option<Scar>,
    },
    /// Write a file for another program, your clinic or a printer
    #[command(after_help = examples::EXPORT)]
    Export(Export),
    /// Read what another diary wrote; what is there already is left as it is
    #[command(subcommand, after_help = examples::IMPORT)]
    Import(Import),
    /// Write everything into one file, encrypted with a passphrase
    #[command(after_help = examples::BACKUP)]
    Backup(Backup),
    /// Go back to a backup or a snapshot; what it replaces is kept
    #[command(after_help = examples::RESTORE)]
    Restore(Restore),
    /// The snapshots beside the diary
    Snapshots,
    /// Delete the whole diary with its snapshots and photos, with no way back
    Erase(Erase),
    /// Live through a whole course in a diary that goes away afterwards
    Demo,
    /// Print a shell's completions
    Completions(Completions),
}
