//! Photos.

use std::path::PathBuf;

use aftercare::diary::{Area, PhotoView};
use chrono::NaiveDate;
use clap::Subcommand;

use super::names::named;
use super::read;

/// `photo`.
#[derive(Debug, Subcommand)]
pub(crate) enum Photo {
    /// Add a photo: a JPEG picture that does not say where it was taken
    Add {
        /// The file; it is copied into the diary's own folder
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Where on the body
        #[arg(long, value_name = "AREA", value_parser = named(Area::ALL, Area::name), allow_hyphen_values = true)]
        area: Area,
        /// From where; left and right are your own
        #[arg(long, value_name = "VIEW", value_parser = named(PhotoView::ALL, PhotoView::name), allow_hyphen_values = true)]
        view: PhotoView,
        /// The date it was taken on; today without it
        #[arg(long, value_name = "DATE", value_parser = read::date("on"), allow_hyphen_values = true)]
        on: Option<NaiveDate>,
        /// The session it belongs to: its id, or its beginning
        #[arg(long, value_name = "SESSION", allow_hyphen_values = true)]
        session: Option<String>,
    },
    /// The photos in the diary
    List,
    /// Photos of the same area and view, weeks apart, to look at side by side
    Pairs,
    /// Remove a photo
    Remove {
        /// The photo's id, or its beginning
        photo: String,
    },
}
