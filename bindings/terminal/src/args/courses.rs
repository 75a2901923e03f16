//! Courses: the clinician's plan and word.

use aftercare::companion::{HoldPlan, PlanDraft};
use aftercare::protocol::{HoldKind, SpacingDays, TouchUpMonths};
use clap::Args;

use super::names::named;
use super::read;

/// `plan`.
#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// The course's id, or its beginning
    pub(crate) course: String,
    /// Sessions planned
    #[arg(long, value_name = "N", value_parser = read::whole("planned"), allow_hyphen_values = true)]
    planned: Option<u32>,
    /// Days between sessions, such as 28-42
    #[arg(long, value_name = "FROM-TO", value_parser = read::window("spacing-days"), allow_hyphen_values = true)]
    spacing_days: Option<(u32, u32)>,
    /// Months after the last session, such as 6-12
    #[arg(long, value_name = "FROM-TO", value_parser = read::window("touch-up-months"), allow_hyphen_values = true)]
    touch_up_months: Option<(u32, u32)>,
    /// What is kept away and for how long, as often as needed, such as retinoid="10 days"
    #[arg(long = "hold", value_name = "KIND=FIGURE", value_parser = read::hold, allow_hyphen_values = true)]
    holds: Vec<HoldPlan>,
    /// Who said so
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    by: Option<String>,
}

impl Plan {
    /// The plan as entered.
    pub(crate) fn draft(self) -> PlanDraft {
        PlanDraft {
            planned: self.planned,
            spacing: self.spacing_days.map(|(from, to)| SpacingDays { from, to }),
            touch_up: self
                .touch_up_months
                .map(|(from, to)| TouchUpMonths { from, to }),
            holds: self.holds,
            said_by: self.by,
        }
    }
}

/// `lift`.
#[derive(Debug, Args)]
pub(crate) struct Lift {
    /// What may be used again, by your clinician's word
    #[arg(value_parser = named(HoldKind::ALL, HoldKind::name))]
    pub(crate) kind: HoldKind,
    /// For one session alone; without it, for every session up to today
    #[arg(long, value_name = "SESSION", allow_hyphen_values = true)]
    pub(crate) session: Option<String>,
}
