//! Files for other programs and people: a calendar, a clinic's server, a spreadsheet, a report to show or print.

mod bundle;
mod calendar;
mod report;
mod tables;

use std::path::Path;

use serde::Serialize;

use super::Companion;
use crate::error::Result;
use crate::exchange;
use crate::moment::Moment;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What is exported.
    "export" ExportKind {
        /// A calendar (RFC 5545).
        Ics = "ics",
        /// A transaction for a clinic's server (FHIR R4).
        Fhir = "fhir",
        /// Tables for a spreadsheet (RFC 4180), in a folder.
        Csv = "csv",
        /// A page to show or print (HTML).
        Report = "report",
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Exported {
    /// What.
    pub export: ExportKind,
    /// The files.
    pub files: Vec<ExportedFile>,
}

/// A file written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ExportedFile {
    /// Where it lies.
    pub path: String,
    /// Its length.
    pub bytes: u64,
}

#[uniffi::export]
impl Companion {
    /// Writes a file for another program or a person: beside its place first, then renamed. `csv` names a folder.
    ///
    /// Refuses to write over a file that is there unless `replace`.
    pub fn export(
        &self,
        kind: ExportKind,
        to: &str,
        replace: bool,
        moment: &Moment,
    ) -> Result<Exported> {
        let to = Path::new(to);
        let files = match kind {
            ExportKind::Ics => vec![written(to, replace, self.calendar(moment)?.as_bytes())?],
            ExportKind::Fhir => vec![written(to, replace, self.bundle(moment)?.as_bytes())?],
            ExportKind::Csv => self.tables(to, replace)?,
            ExportKind::Report => vec![written(to, replace, self.report(moment)?.as_bytes())?],
        };
        Ok(Exported {
            export: kind,
            files,
        })
    }
}

fn written(to: &Path, replace: bool, bytes: &[u8]) -> Result<ExportedFile> {
    let length = exchange::write(to, replace, bytes)?;
    Ok(ExportedFile {
        path: to.display().to_string(),
        bytes: length,
    })
}
