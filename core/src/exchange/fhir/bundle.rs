//! The transaction: each resource with how the server is asked for it.

use serde::Serialize;

use super::care_plan::{self, CarePlan};
use super::identity::{Key, Kind};
use super::observation::{self, Observation};
use super::patient::{self, Patient};
use super::procedure::{self, Procedure};
use super::provenance::{self, Provenance};
use super::told::{Diary, SessionTold};
use crate::diary::CourseId;

/// What a server takes as a whole, or not at all.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    resource_type: &'static str,
    #[serde(rename = "type")]
    of: &'static str,
    timestamp: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entry: Vec<Entry>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    full_url: String,
    resource: Resource,
    request: Request,
}

/// Each names its type itself: half of what serde's own tag weighs.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Resource {
    Patient(Patient),
    CarePlan(CarePlan),
    Procedure(Box<Procedure>),
    Observation(Box<Observation>),
    Provenance(Provenance),
}

/// How the server is asked: created where there is none, or updated where there is one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: &'static str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    if_none_exist: Option<String>,
}

impl Request {
    fn of(key: Key) -> Self {
        let (kind, search) = (key.kind().name(), key.search());
        if key.kind() == Kind::Patient {
            return Self {
                method: "POST",
                url: kind.to_owned(),
                if_none_exist: Some(search),
            };
        }
        Self {
            method: "PUT",
            url: format!("{kind}?{search}"),
            if_none_exist: None,
        }
    }
}

impl Entry {
    fn of(key: Key, resource: Resource) -> Self {
        Self {
            full_url: key.full_url(),
            resource,
            request: Request::of(key),
        }
    }
}

impl Bundle {
    pub(super) fn of(diary: &Diary) -> Self {
        Self {
            resource_type: "Bundle",
            of: "transaction",
            timestamp: diary.at.clone(),
            entry: diary
                .own
                .as_ref()
                .map_or_else(Vec::new, |own| entries(diary, own)),
        }
    }
}

/// What is referred to comes first, for people who read the file and servers that take it entry by entry.
fn entries(diary: &Diary, own: &CourseId) -> Vec<Entry> {
    let patient = patient::key(own);
    let mut entries = vec![Entry::of(patient, Resource::Patient(Patient::of(patient)))];
    for course in &diary.courses {
        let plan = CarePlan::of(course, patient, diary.lang);
        entries.push(Entry::of(
            care_plan::key(&course.id),
            Resource::CarePlan(plan),
        ));
    }
    for session in &diary.sessions {
        entries.extend(of_session(session, patient, diary.lang));
    }
    for session in &diary.removed {
        let removed = Box::new(Procedure::removed(session, patient));
        entries.push(Entry::of(
            procedure::key(session),
            Resource::Procedure(removed),
        ));
    }
    for check_in in &diary.check_ins {
        let key = observation::key(own, check_in.date);
        let seen = Observation::check_in(key, check_in, patient, diary.lang);
        entries.push(Entry::of(key, Resource::Observation(Box::new(seen))));
    }
    for course in &diary.courses {
        for origin in &course.origins {
            let origins = Provenance::of(&course.id, origin, patient, diary.lang);
            entries.push(Entry::of(
                provenance::key(&course.id, origin),
                Resource::Provenance(origins),
            ));
        }
    }
    entries
}

fn of_session(
    session: &SessionTold,
    patient: Key,
    lang: &'static str,
) -> impl Iterator<Item = Entry> {
    let done = Box::new(Procedure::of(session, patient, lang));
    let depth = Observation::depth(session, patient, lang).map(|depth| {
        let key = observation::depth_key(&session.id);
        Entry::of(key, Resource::Observation(Box::new(depth)))
    });
    std::iter::once(Entry::of(
        procedure::key(&session.id),
        Resource::Procedure(done),
    ))
    .chain(depth)
}
