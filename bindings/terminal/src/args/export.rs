//! Files for other programs and people.

use std::path::PathBuf;

use aftercare::companion::ExportKind;
use clap::{Args, Subcommand};

use super::names::named;

/// `export`.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// What: a calendar, for a clinic's server, tables, a page to show or print
    #[arg(value_parser = named(ExportKind::ALL, ExportKind::name))]
    pub(crate) kind: ExportKind,
    /// The file to write; for csv a folder
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
    /// Write over what is there
    #[arg(long)]
    pub(crate) force: bool,
}

/// `import`.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Tables that `export csv` wrote
    Csv {
        /// The folder that holds sessions.csv, check-ins.csv, outcomes.csv, or some of them
        folder: PathBuf,
    },
}
