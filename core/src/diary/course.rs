//! A course: the sessions of one treatment on overlapping regions that belong together.

use chrono::NaiveDate;
use serde::Serialize;

use super::{CourseId, Treatment};
use crate::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths};

/// The sessions that belong together, and what counts for them.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct Course {
    /// Its own.
    pub id: CourseId,
    /// Of which treatment.
    pub treatment: Treatment,
    /// The protocol version it began with.
    pub protocol_version: u32,
    /// When it was ended; then no next session and no touch-up is named.
    pub ended_on: Option<NaiveDate>,
    /// What its clinician said.
    pub plan: ClinicianPlan,
}

/// Values of one course that replace the protocol's, with who said so and when.
#[derive(Debug, Clone, PartialEq, Default, Serialize, uniffi::Record)]
pub struct ClinicianPlan {
    /// One figure a name.
    pub figures: Vec<PlanFigure>,
}

/// One value of a clinician's plan.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct PlanFigure {
    /// What it replaces, with its value.
    #[serde(flatten)]
    pub name: PlanName,
    /// Who said so.
    pub said_by: Option<String>,
    /// When it was recorded.
    pub on: NaiveDate,
    /// Named with a session; the others were recorded as the clinician's plan.
    pub with_session: bool,
}

/// What a value of the plan replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum PlanName {
    /// Sessions planned.
    Planned(u32),
    /// Days between sessions.
    Spacing(SpacingDays),
    /// Touch-up window.
    TouchUp(TouchUpMonths),
    /// A hold's figure.
    Hold(HoldKind, Figure),
}

impl ClinicianPlan {
    /// Whether a plan was recorded as such, not only a number of sessions with a session.
    #[must_use]
    pub fn is_recorded(&self) -> bool {
        self.figures.iter().any(|figure| !figure.with_session)
    }

    /// Sessions planned.
    #[must_use]
    pub fn planned(&self) -> Option<u32> {
        self.figures.iter().find_map(|it| {
            if let PlanName::Planned(count) = it.name {
                Some(count)
            } else {
                None
            }
        })
    }

    /// Days between sessions.
    #[must_use]
    pub fn spacing(&self) -> Option<SpacingDays> {
        self.figures.iter().find_map(|it| {
            if let PlanName::Spacing(days) = it.name {
                Some(days)
            } else {
                None
            }
        })
    }

    /// The touch-up window.
    #[must_use]
    pub fn touch_up(&self) -> Option<TouchUpMonths> {
        self.figures.iter().find_map(|it| {
            if let PlanName::TouchUp(months) = it.name {
                Some(months)
            } else {
                None
            }
        })
    }

    /// The holds it gives a figure for.
    pub fn holds(&self) -> impl Iterator<Item = (HoldKind, Figure)> {
        self.figures.iter().filter_map(|it| {
            if let PlanName::Hold(kind, figure) = it.name {
                Some((kind, figure))
            } else {
                None
            }
        })
    }
}

#[cfg(test)]
impl ClinicianPlan {
    pub(crate) fn of(figures: impl IntoIterator<Item = PlanFigure>) -> Self {
        Self {
            figures: figures.into_iter().collect(),
        }
    }
}

#[cfg(test)]
impl PlanFigure {
    pub(crate) fn hold(kind: HoldKind, figure: Figure) -> Self {
        Self {
            name: PlanName::Hold(kind, figure),
            said_by: None,
            on: NaiveDate::default(),
            with_session: false,
        }
    }
}
