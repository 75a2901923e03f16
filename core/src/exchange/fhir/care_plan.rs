//! A course, as a care plan: what is kept away and until when, the windows described, the daily care.

use chrono::NaiveTime;
use serde::Serialize;

use super::coding::CodeableConcept;
use super::identity::{Key, Kind};
use super::parts::{Annotation, Identifier, Period, Reference, clean};
use super::told::{Activity, CourseState, CourseTold, Standing, When};
use crate::diary::CourseId;

/// What is meant to happen with a person.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    resource_type: &'static str,
    language: &'static str,
    identifier: [Identifier; 1],
    status: &'static str,
    intent: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activity: Vec<Planned>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Annotation>,
}

#[derive(Debug, Serialize)]
struct Planned {
    detail: Detail,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    code: CodeableConcept,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_reason: Option<CodeableConcept>,
    do_not_perform: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheduled_timing: Option<Timing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheduled_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

#[derive(Debug, Serialize)]
struct Timing {
    repeat: Repeat,
}

/// So many times a day, at these wall times.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Repeat {
    frequency: usize,
    period: u8,
    period_unit: &'static str,
    time_of_day: Vec<String>,
}

/// The key of a course.
pub(super) fn key(course: &CourseId) -> Key {
    Key::of(Kind::CarePlan, course.as_str())
}

impl CarePlan {
    pub(super) fn of(course: &CourseTold, patient: Key, lang: &'static str) -> Self {
        let notes = course.notes.iter();
        Self {
            resource_type: Kind::CarePlan.name(),
            language: lang,
            identifier: [key(&course.id).identifier()],
            status: match course.state {
                CourseState::Running => "active",
                CourseState::Ended => "completed",
                CourseState::Cancelled => "revoked",
                CourseState::Removed => "entered-in-error",
            },
            intent: "plan",
            title: clean(&course.title),
            description: clean(&course.description),
            subject: Reference::to(patient),
            period: Period::of(course.from, course.to),
            activity: course.activities.iter().map(planned).collect(),
            note: notes
                .flat_map(|note| Annotation::of(Some(note), None))
                .collect(),
        }
    }
}

fn planned(activity: &Activity) -> Planned {
    let (period, timing) = match &activity.when {
        When::Dates(from, to) => (Period::of(Some(*from), *to), None),
        When::Daily(times) => (None, Some(daily(times))),
    };
    let because = activity.because.as_deref();
    Planned {
        detail: Detail {
            code: CodeableConcept::of(&activity.name),
            status: match activity.standing {
                Standing::Going => "in-progress",
                Standing::NotStarted => "not-started",
                Standing::Booked => "scheduled",
                Standing::Waiting => "on-hold",
                Standing::Unknown => "unknown",
            },
            status_reason: because.and_then(CodeableConcept::said),
            do_not_perform: activity.kept_away,
            scheduled_timing: timing,
            scheduled_period: period,
            description: clean(&activity.text),
        },
    }
}

fn daily(times: &[NaiveTime]) -> Timing {
    let time = |time: &NaiveTime| time.format("%H:%M:%S").to_string();
    Timing {
        repeat: Repeat {
            frequency: times.len(),
            period: 1,
            period_unit: "d",
            time_of_day: times.iter().map(time).collect(),
        },
    }
}
