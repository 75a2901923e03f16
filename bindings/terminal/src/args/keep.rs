//! Keeping the diary: backups and the way back.

use std::path::PathBuf;

use clap::Args;

/// `backup`.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to write
    #[arg(value_name = "FILE")]
    pub(crate) to: PathBuf,
    #[command(flatten)]
    pub(crate) passphrase: Passphrase,
    /// Leave the backup unencrypted: whoever has the file can read it
    #[arg(long, conflicts_with = "passphrase_file")]
    pub(crate) plain: bool,
    /// Write over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}

/// `restore`.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// A backup's file, or a snapshot's name or date
    #[arg(value_name = "FILE|SNAPSHOT")]
    pub(crate) from: String,
    #[command(flatten)]
    pub(crate) passphrase: Passphrase,
}

/// Where the passphrase is.
#[derive(Debug, Args)]
pub(crate) struct Passphrase {
    /// A file whose first line is the passphrase; without it you are asked, unseen
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}
