//! Facts made by hand for the plan's tests.

use chrono::NaiveDate;
use proptest::prelude::ProptestConfig;

use super::{CourseFacts, Facts, LastDone};
use crate::diary::{
    Area, CheckIn, Clinic, ClinicianPlan, Course, CourseId, Regions, Session, SessionId,
    SessionState, Treatment, Word, WordId,
};
use crate::moment::{Moment, Zone};
use crate::protocol::HoldKind;

/// How a property is tried: with so many cases, or with `PROPTEST_CASES` of them where that is set.
pub(crate) fn cases(ordinary: u32) -> ProptestConfig {
    let mut config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = ordinary;
    }
    config
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn moment(text: &str) -> Moment {
    Moment::parse(text, &Zone::named("UTC").unwrap()).unwrap()
}

/// A session done at noon in Madrid, logged at once.
pub(crate) fn done(id: &str, treatment: Treatment, on: NaiveDate, areas: &[Area]) -> Session {
    let zone = Zone::named("Europe/Madrid").unwrap();
    let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    Session {
        id: SessionId::known(id),
        course: CourseId::known(format!(
            "course of {treatment} {}",
            Regions::of(areas).names().join(" ")
        )),
        treatment,
        on,
        logged_at: zone.instant_of(on, noon),
        zone,
        areas: areas.to_vec(),
        depth_mm: None,
        scars: Vec::new(),
        adjuncts: Vec::new(),
        clinic: Clinic::default(),
        cost: None,
        note: None,
        state: SessionState::Done,
        confirmed_at: None,
    }
}

/// The facts of these sessions; each course is what they add up to.
pub(crate) fn facts(mut sessions: Vec<Session>) -> Facts {
    sessions.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let mut courses: Vec<CourseFacts> = Vec::new();
    for session in &sessions {
        let place = courses
            .iter()
            .position(|it| it.course.id == session.course)
            .unwrap_or_else(|| {
                let course = Course {
                    id: session.course.clone(),
                    treatment: session.treatment,
                    protocol_version: 1,
                    ended_on: None,
                    plan: ClinicianPlan::default(),
                };
                courses.push(CourseFacts {
                    course,
                    first_on: session.on,
                    last_on: session.on,
                    done: 0,
                    last_done: None,
                    booked: Vec::new(),
                    regions: Regions::NONE,
                    raised: false,
                });
                courses.len() - 1
            });
        let course = &mut courses[place];
        course.last_on = session.on;
        course.regions = course.regions.union(session.regions());
        course.raised |= session.scars.iter().any(|scar| scar.is_raised());
        if session.state == SessionState::Booked {
            course.booked.push((session.on, session.id.clone()));
        } else {
            course.done += 1;
            course.last_done = Some(LastDone {
                id: session.id.clone(),
                on: session.on,
                logged_at: session.logged_at,
            });
        }
    }
    Facts {
        any_session: !sessions.is_empty(),
        sessions,
        courses,
        ..Facts::default()
    }
}

/// A check-in of the four healing scores.
pub(crate) fn checked(on: NaiveDate, scores: [Option<u8>; 4]) -> CheckIn {
    let [redness, swelling, peeling, pain] = scores;
    CheckIn {
        date: on,
        areas: Vec::new(),
        redness,
        swelling,
        peeling,
        pain,
        itch: None,
        warmth: None,
        open_skin: None,
        darker: None,
        lighter: None,
        signs: Vec::new(),
        events: Vec::new(),
        note: None,
    }
}

pub(crate) fn lift(kind: HoldKind, on: NaiveDate) -> Word {
    Word {
        id: WordId::known(format!("word {kind}")),
        kind,
        session: None,
        on,
        recorded_at: on.and_hms_opt(12, 0, 0).unwrap().and_utc(),
    }
}
