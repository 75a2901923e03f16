//! Courses: the clinician's plan, and ending one.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use super::{Companion, speak, valid};
use crate::diary::{ChangeId, Course, CourseId, PlanName};
use crate::error::{AftercareError, Result};
use crate::moment::Moment;
use crate::plan::{Facts, PlanChanges, Warning, WarningKind};
use crate::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths, in_force, longer};
use crate::store::{ChangeKind, Scope, Writing, cell};

/// How long the clinician keeps something away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct HoldPlan {
    /// What.
    pub kind: HoldKind,
    /// How long.
    pub figure: Figure,
}

/// Values of a clinician's plan as entered; what is `None` or not named stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct PlanDraft {
    /// Sessions planned, 1 to 20.
    #[uniffi(default = None)]
    pub planned: Option<u32>,
    /// Days between sessions, 1 to 365.
    #[uniffi(default = None)]
    pub spacing: Option<SpacingDays>,
    /// The touch-up window, 1 to 120 months.
    #[uniffi(default = None)]
    pub touch_up: Option<TouchUpMonths>,
    /// Holds.
    #[uniffi(default = [])]
    pub holds: Vec<HoldPlan>,
    /// Who said so.
    #[uniffi(default = None)]
    pub said_by: Option<String>,
}

/// A course whose plan was recorded, or that was ended.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct CoursePlanned {
    /// The course as it now is.
    pub course: Course,
    /// Figures shorter than the protocol's.
    pub warnings: Vec<Warning>,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`.
    pub change: ChangeId,
}

#[uniffi::export]
impl Companion {
    /// Records what the clinician said for a course; it replaces the protocol's figures, one by one.
    ///
    /// Refuses figures out of range and windows that run backwards; warns of holds shorter than the protocol's.
    pub fn clinician_plan(
        &self,
        id: &CourseId,
        draft: &PlanDraft,
        moment: &Moment,
    ) -> Result<CoursePlanned> {
        let figures = figures_of(draft)?;
        let ((warnings, change), changes, facts) =
            self.change_within(Scope::Everything, moment, true, |connection, facts| {
                let course = course_of(facts, id)?;
                let warnings = shorter(course, &draft.holds);
                let writing = Writing::begin(
                    connection,
                    ChangeKind::Plan,
                    Some(id.as_str()),
                    moment.instant,
                )?;
                for figure in &figures {
                    let said_by = draft.said_by.as_deref();
                    put_figure(
                        &writing,
                        connection,
                        id,
                        figure.columns(),
                        said_by,
                        moment.date(),
                        false,
                    )?;
                }
                Ok((warnings, writing.id()))
            })?;
        self.course_planned(&facts, id, warnings, changes, change)
    }

    /// Ends a course: no next session and no touch-up is named any more. Its holds run on.
    pub fn end_course(&self, id: &CourseId, moment: &Moment) -> Result<CoursePlanned> {
        let (change, changes, facts) =
            self.change_within(Scope::Everything, moment, true, |connection, facts| {
                if let Some(on) = course_of(facts, id)?.ended_on {
                    return Err(AftercareError::bad_input(
                        "course",
                        id,
                        format!("was ended on {on}"),
                    ));
                }
                let writing = Writing::begin(
                    connection,
                    ChangeKind::End,
                    Some(id.as_str()),
                    moment.instant,
                )?;
                writing.put(
                    "course",
                    ("id", id.as_str()),
                    &[("ended_on", cell::date(moment.date()))],
                )?;
                Ok(writing.id())
            })?;
        self.course_planned(&facts, id, Vec::new(), changes, change)
    }
}

impl Companion {
    fn course_planned(
        &self,
        facts: &Facts,
        id: &CourseId,
        warnings: Vec<Warning>,
        changes: PlanChanges,
        change: ChangeId,
    ) -> Result<CoursePlanned> {
        let words = self.words_for(&facts.settings.lang)?;
        let course = course_of(facts, id)?.clone();
        Ok(CoursePlanned {
            warnings: speak::shorter(&words, &course, warnings),
            changes: speak::changes(&words, changes),
            course,
            change,
        })
    }
}

fn course_of<'f>(facts: &'f Facts, id: &CourseId) -> Result<&'f Course> {
    let found = facts
        .courses
        .iter()
        .map(|course| &course.course)
        .find(|course| course.id == *id);
    found.ok_or_else(|| AftercareError::bad_input("course", id, "not in the diary"))
}

fn figures_of(draft: &PlanDraft) -> Result<Vec<PlanName>> {
    valid::line("by", draft.said_by.as_deref())?;
    let window = |field: &str, from: u32, to: u32, most: u32| {
        valid::between(field, from, 1, most)?;
        valid::between(field, to, 1, most)?;
        if from <= to {
            Ok(())
        } else {
            Err(AftercareError::bad_input(
                field,
                format!("{from}-{to}"),
                "runs backwards",
            ))
        }
    };
    let mut figures = Vec::new();
    if let Some(planned) = draft.planned {
        figures.push(PlanName::Planned(valid::between(
            "planned", planned, 1, 20,
        )?));
    }
    if let Some(spacing) = draft.spacing {
        window("spacing-days", spacing.from, spacing.to, 365)?;
        figures.push(PlanName::Spacing(spacing));
    }
    if let Some(touch_up) = draft.touch_up {
        window("touch-up-months", touch_up.from, touch_up.to, 120)?;
        figures.push(PlanName::TouchUp(touch_up));
    }
    for (place, HoldPlan { kind, figure }) in draft.holds.iter().enumerate() {
        figure.in_range()?;
        if draft.holds[..place].iter().any(|other| other.kind == *kind) {
            return Err(AftercareError::bad_input(
                "hold",
                format!("{kind}={figure}"),
                "given twice",
            ));
        }
    }
    figures.extend(
        draft
            .holds
            .iter()
            .map(|hold| PlanName::Hold(hold.kind, hold.figure)),
    );
    if figures.is_empty() {
        return Err(AftercareError::bad_input("plan", "", "names no figure"));
    }
    Ok(figures)
}

/// The holds for which the clinician's figure is shorter than the one the course began with.
fn shorter(course: &Course, holds: &[HoldPlan]) -> Vec<Warning> {
    let protocol = in_force(
        course.treatment,
        course.protocol_version,
        &crate::diary::ClinicianPlan::default(),
    );
    holds
        .iter()
        .filter(|mine| {
            protocol
                .hold(mine.kind)
                .is_some_and(|hold| longer(hold.figure, mine.figure))
        })
        .map(|mine| {
            Warning::new(
                WarningKind::ShorterThanProtocol,
                Vec::new(),
                Some(mine.kind),
            )
        })
        .collect()
}

/// Writes one figure of a course's plan.
pub(super) fn put_figure(
    writing: &Writing<'_>,
    connection: &Connection,
    course: &CourseId,
    (name, value): (&str, String),
    said_by: Option<&str>,
    on: NaiveDate,
    with_session: bool,
) -> Result<()> {
    let mut statement = connection
        .prepare_cached("SELECT n FROM clinician_plan WHERE course = ?1 AND name = ?2")?;
    let mut rows = statement.query([course.as_str(), name])?;
    let n: Option<i64> = rows.next()?.map(|row| row.get(0)).transpose()?;
    let mut cells = vec![
        ("value", cell::text(value)),
        ("on_date", cell::date(on)),
        ("said_by", cell::maybe(said_by)),
    ];
    match n {
        // A number said with a later session leaves what was recorded as a plan a plan.
        Some(n) if with_session => writing.update("clinician_plan", n, &cells),
        Some(n) => {
            cells.push(("with_session", cell::number(Some(false))));
            writing.update("clinician_plan", n, &cells)
        }
        None => {
            cells.extend([
                ("course", cell::text(course)),
                ("name", cell::text(name)),
                ("with_session", cell::number(Some(with_session))),
            ]);
            writing.insert("clinician_plan", &cells).map(drop)
        }
    }
}
