//! Sessions: log, change, move.

use aftercare::AftercareError;
use aftercare::diary::{Adjunct, Area, Money, Scar, SessionDraft, Treatment};
use chrono::NaiveDate;
use clap::Args;

use super::names::named;
use super::read;

/// The fields of a session, as `log` and `change` take them.
#[derive(Debug, Args)]
pub(crate) struct SessionFields {
    /// The session's date; today without it
    #[arg(long, value_name = "DATE", value_parser = read::date("on"), allow_hyphen_values = true)]
    on: Option<NaiveDate>,
    /// A treated area, as often as needed; all of the skin without it
    #[arg(long = "area", value_name = "AREA", value_parser = named(Area::ALL, Area::name), allow_hyphen_values = true)]
    areas: Vec<Area>,
    /// Needle depth in millimetres
    #[arg(long, value_name = "MM", value_parser = read::decimal("depth"), allow_hyphen_values = true)]
    depth: Option<f64>,
    /// A type of scar treated, as often as needed
    #[arg(long = "scar", value_name = "TYPE", value_parser = named(Scar::ALL, Scar::name), allow_hyphen_values = true)]
    scars: Vec<Scar>,
    /// What was done with it, as often as needed
    #[arg(long = "adjunct", value_name = "ADJUNCT", value_parser = named(Adjunct::ALL, Adjunct::name), allow_hyphen_values = true)]
    adjuncts: Vec<Adjunct>,
    /// Whether the device used heat (radiofrequency): yes or no
    #[arg(long, value_name = "YES|NO", value_parser = read::yes_no("radiofrequency"), allow_hyphen_values = true)]
    pub(crate) radiofrequency: Option<bool>,
    /// How many sessions your clinician planned for the course
    #[arg(long, value_name = "N", value_parser = read::whole("planned"), allow_hyphen_values = true)]
    planned: Option<u32>,
    /// Begin a course of its own
    #[arg(long)]
    new_course: bool,
    /// The clinic's name
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    clinic: Option<String>,
    /// The clinic's number
    #[arg(long, value_name = "TEL", allow_hyphen_values = true)]
    clinic_phone: Option<String>,
    /// The number when the clinic is closed
    #[arg(long, value_name = "TEL", allow_hyphen_values = true)]
    out_of_hours: Option<String>,
    /// What it cost
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    cost: Option<String>,
    /// The currency's code, such as EUR
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    currency: Option<String>,
    /// A note, up to 4,000 characters
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Arranged and not yet done
    #[arg(long)]
    booked: bool,
}

impl SessionFields {
    /// The session as entered; what was not named stays open.
    pub(crate) fn draft(
        self,
        treatment: Option<Treatment>,
    ) -> Result<SessionDraft, AftercareError> {
        Ok(SessionDraft {
            treatment,
            on: self.on,
            areas: named_some(self.areas),
            depth_mm: self.depth,
            scars: named_some(self.scars),
            adjuncts: named_some(self.adjuncts),
            radiofrequency: self.radiofrequency,
            planned: self.planned,
            new_course: self.new_course,
            clinic: self.clinic,
            clinic_phone: self.clinic_phone,
            out_of_hours: self.out_of_hours,
            cost: Money::parse(self.cost.as_deref(), self.currency.as_deref())?,
            note: self.note,
            booked: self.booked,
            ..SessionDraft::default()
        })
    }
}

fn named_some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

/// `log`.
#[derive(Debug, Args)]
pub(crate) struct Log {
    /// What was done
    #[arg(value_parser = named(Treatment::ALL, Treatment::name))]
    pub(crate) treatment: Treatment,
    #[command(flatten)]
    pub(crate) fields: SessionFields,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) preview: bool,
    /// With --preview: what would be described on that date, as if the session had taken place
    #[arg(long, value_name = "DATE", value_parser = read::date("ahead"), allow_hyphen_values = true)]
    pub(crate) ahead: Option<NaiveDate>,
}

/// `change`.
#[derive(Debug, Args)]
pub(crate) struct Change {
    /// The session's id, or its beginning
    pub(crate) session: String,
    /// What was done
    #[arg(long, value_name = "TREATMENT", value_parser = named(Treatment::ALL, Treatment::name), allow_hyphen_values = true)]
    pub(crate) treatment: Option<Treatment>,
    #[command(flatten)]
    pub(crate) fields: SessionFields,
    /// Take the needle depth out again
    #[arg(long, conflicts_with = "depth")]
    pub(crate) no_depth: bool,
    /// Take the cost out again
    #[arg(long, conflicts_with = "cost")]
    pub(crate) no_cost: bool,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) preview: bool,
}

/// `move`.
#[derive(Debug, Args)]
pub(crate) struct Move {
    /// The session's id, or its beginning
    pub(crate) session: String,
    /// Its new date
    #[arg(long, value_name = "DATE", value_parser = read::date("to"), allow_hyphen_values = true)]
    pub(crate) to: NaiveDate,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) preview: bool,
}
