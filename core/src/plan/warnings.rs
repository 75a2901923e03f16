//! What to say before a session is written. A warning never refuses.

use chrono::Days;
use serde::Serialize;

use super::facts::Facts;
use super::outlook::Outlook;
use crate::diary::{Area, Session, SessionId, SessionState, Treatment};
use crate::protocol::{HoldKind, in_force};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a warning is about.
    "warning" WarningKind {
        /// Needling can worsen raised scars.
        RaisedScars = "raised_scars",
        /// Sooner after another session of its course than the spacing described.
        Spacing = "spacing",
        /// Another session's downtime or hold lies on the region on that date.
        HoldStillOn = "hold_still_on",
        /// The same treatment on the same date and area is in the diary.
        AlreadyLogged = "already_logged",
        /// The clinician's figure is shorter than the protocol's.
        ShorterThanProtocol = "shorter_than_protocol",
    }
}

/// A warning, in the patient's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Warning {
    /// What it is about.
    pub kind: WarningKind,
    /// The sessions meant.
    pub sessions: Vec<SessionId>,
    /// The kind of hold meant.
    pub hold: Option<HoldKind>,
    /// Its words.
    pub text: String,
}

impl Warning {
    pub(crate) const fn new(
        kind: WarningKind,
        sessions: Vec<SessionId>,
        hold: Option<HoldKind>,
    ) -> Self {
        Self {
            kind,
            sessions,
            hold,
            text: String::new(),
        }
    }
}

impl Outlook<'_> {
    /// The warnings for a session about to be written; `id` is its own where it is in the diary already.
    pub(crate) fn warnings(&self, candidate: &Session, id: Option<&SessionId>) -> Vec<Warning> {
        let others: Vec<&Session> = self
            .facts
            .sessions
            .iter()
            .filter(|session| Some(&session.id) != id)
            .collect();
        let mut warnings = Vec::new();
        let raised = candidate.scars.iter().any(|scar| scar.is_raised());
        if candidate.treatment == Treatment::Microneedling && raised {
            warnings.push(Warning::new(WarningKind::RaisedScars, Vec::new(), None));
        }
        let same = |session: &&&Session| {
            session.treatment == candidate.treatment
                && session.on == candidate.on
                && share_an_area(&session.areas, &candidate.areas)
        };
        let twice: Vec<SessionId> = others
            .iter()
            .filter(same)
            .map(|session| session.id.clone())
            .collect();
        let logged_twice = !twice.is_empty();
        if logged_twice {
            warnings.push(Warning::new(WarningKind::AlreadyLogged, twice, None));
        }
        let close = too_close(self.facts, &others, candidate);
        if !close.is_empty() && !logged_twice {
            warnings.push(Warning::new(WarningKind::Spacing, close, None));
        }
        warnings.extend(self.holds_still_on(candidate, id));
        warnings
    }

    /// What other treatments' sessions still ask for on the candidate's date and regions.
    fn holds_still_on(&self, candidate: &Session, id: Option<&SessionId>) -> Option<Warning> {
        let (on, regions) = (candidate.on, candidate.regions());
        let (mut sessions, mut hold) = (Vec::new(), None);
        for effect in &self.effects {
            let mine = Some(&effect.session.id) == id || effect.session.on > on;
            let series = effect.session.course == candidate.course;
            if mine || series || !effect.regions.overlap(regions) {
                continue;
            }
            let kept = |kind: &&HoldKind| {
                let keeps = effect.keeps(**kind, on, self.skin);
                **kind == HoldKind::Products && keeps.overlap(regions)
            };
            let kind = HoldKind::ALL.iter().find(kept).copied();
            if kind.is_some() || effect.heals_on(regions, on, self.skin) {
                sessions.push(effect.session.id.clone());
                hold = hold.or(kind);
            }
        }
        (!sessions.is_empty()).then(|| Warning::new(WarningKind::HoldStillOn, sessions, hold))
    }
}

/// Whether two lists name an area in common; none named means all.
fn share_an_area(one: &[Area], other: &[Area]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|area| other.contains(area))
}

/// The sessions of the same course, booked or done, that lie closer than the spacing.
fn too_close(facts: &Facts, others: &[&Session], candidate: &Session) -> Vec<SessionId> {
    let course = facts
        .courses
        .iter()
        .find(|course| course.course.id == candidate.course);
    let spacing = course.and_then(|course| {
        let course = &course.course;
        in_force(course.treatment, course.protocol_version, &course.plan).spacing
    });
    let Some(spacing) = spacing else {
        return Vec::new();
    };
    let apart = Days::new(spacing.from.into());
    others
        .iter()
        .filter(|session| {
            session.course == candidate.course && session.state != SessionState::Cancelled
        })
        .filter(|session| session.on < candidate.on + apart && candidate.on < session.on + apart)
        .map(|session| session.id.clone())
        .collect()
}
