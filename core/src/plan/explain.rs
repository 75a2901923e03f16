//! Why a reminder is there: the rule, the sessions, their figures with grade and source, and the dates used.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use super::reminders::{PlannedReminder, Reminder};
use crate::diary::{Answer, ReminderKey, ReminderKind, SessionId, SessionState, Treatment};
use crate::native::Text;
use crate::protocol::{Basis, Grade, HoldKind, Source, SourceId, sources};

/// Why a reminder is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Explanation {
    /// The reminder, with its time and state.
    pub reminder: Reminder,
    /// The rule, in the patient's language.
    pub rule: String,
    /// What moved it and what it is shown with, in the patient's language.
    pub notes: Vec<String>,
    /// The wall time its slot is set to, where quiet hours have moved it.
    pub moved_from: Option<String>,
    /// Until when it was put off.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// The other reminders of the same instant: the phone shows them as one notification.
    pub coalesced_with: Vec<ReminderKey>,
    /// Whether one notification that repeats daily stands for it.
    pub folded: bool,
    /// The figures it rests on.
    pub figures: Vec<ExplanationFigure>,
    /// General information, not medical advice; the clinician's instruction replaces it.
    pub notice: String,
}

/// A figure that a reminder rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ExplanationFigure {
    /// Which: a hold's kind, `check_in`, `moisturiser`, `spacing`, `touch_up`, or `booked`.
    pub name: Text,
    /// Its value; none for a date that the patient entered.
    pub value: Option<String>,
    /// Of which session.
    pub session: SessionId,
    /// Its treatment.
    pub treatment: Treatment,
    /// The session's date.
    pub on: NaiveDate,
    /// The day number of the reminder's date.
    pub day: i64,
    /// The date the figure gives.
    pub until: Option<NaiveDate>,
    /// The protocol's version.
    pub protocol_version: u32,
    /// Its grade; none for a date that the patient entered.
    pub grade: Option<Grade>,
    /// Its sources.
    pub sources: Vec<Source>,
    /// In the patient's language.
    pub text: String,
}

impl Outlook<'_> {
    /// Why one of a day's reminders is there.
    pub(crate) fn explain(&self, planned: &PlannedReminder) -> Explanation {
        let settings = &self.facts.settings;
        let at = settings.slot(planned.key.slot);
        let quiet = settings.quiet.is_some_and(|quiet| quiet.hold(at));
        let snoozed = self.facts.outcomes.get(&planned.key);
        let snoozed = snoozed.filter(|outcome| outcome.answer == Answer::Snoozed);
        Explanation {
            reminder: self.reminder(planned),
            rule: String::new(),
            notes: Vec::new(),
            snoozed_until: snoozed.and_then(|outcome| outcome.snoozed_until),
            coalesced_with: self.coalesced_with(planned),
            folded: false,
            moved_from: quiet.then(|| at.format("%H:%M").to_string()),
            figures: planned
                .because
                .iter()
                .flat_map(|session| self.figures_for(planned, session))
                .collect(),
            notice: String::new(),
        }
    }

    /// The other reminders that fall on the same instant.
    fn coalesced_with(&self, planned: &PlannedReminder) -> Vec<ReminderKey> {
        let at = self.when(&planned.key);
        let others = self
            .planned_on(planned.key.date)
            .into_iter()
            .map(|other| other.key);
        others
            .filter(|key| *key != planned.key && self.when(key) == at)
            .collect()
    }

    fn figures_for(
        &self,
        planned: &PlannedReminder,
        session: &SessionId,
    ) -> Vec<ExplanationFigure> {
        let kind = planned.key.kind;
        let date = planned.key.date;
        let Some(effect) = self
            .effects
            .iter()
            .find(|effect| effect.session.id == *session)
        else {
            return self.booked_figure(session, date).into_iter().collect();
        };
        let held = |kinds: &[HoldKind]| {
            kinds
                .iter()
                .filter_map(|kind| hold_figure(effect, *kind, date))
                .collect()
        };
        let protocol = effect.protocol;
        match kind {
            ReminderKind::Shade | ReminderKind::Sunscreen => {
                held(&[HoldKind::Products, HoldKind::ProlongedSun])
            }
            ReminderKind::NoRetinoid => {
                held(&[HoldKind::Retinoid, HoldKind::Acid, HoldKind::HarshProducts])
            }
            ReminderKind::HoldReview => held(&[HoldKind::Retinoid]),
            ReminderKind::Moisturiser => {
                let through = protocol.moisturiser;
                let days = through.value.map(|through| format!("0-{through}"));
                let mut figures: Vec<_> = held(&[HoldKind::Products]);
                figures.push(figure(
                    effect,
                    "moisturiser",
                    days,
                    None,
                    through.basis,
                    date,
                ));
                figures
            }
            ReminderKind::CheckIn => {
                let days = protocol
                    .check_in
                    .value
                    .map(|days| format!("{}-{}", days.from, days.through));
                vec![figure(
                    effect,
                    "check_in",
                    days,
                    None,
                    protocol.check_in.basis,
                    date,
                )]
            }
            ReminderKind::NextSession | ReminderKind::TouchUp => {
                self.window_figure(effect, kind, date)
            }
            ReminderKind::BookedSession
            | ReminderKind::ConfirmSession
            | ReminderKind::Task
            | ReminderKind::Reapply => Vec::new(),
        }
    }

    fn window_figure(
        &self,
        effect: &Effect<'_>,
        kind: ReminderKind,
        date: NaiveDate,
    ) -> Vec<ExplanationFigure> {
        let Some(course) = self.course(&effect.session.course) else {
            return Vec::new();
        };
        let plan = &course.facts.course.plan;
        let clinician = Basis {
            grade: Grade::Clinician,
            sources: &[],
        };
        let (name, value, basis, said) = if kind == ReminderKind::NextSession {
            let days = course
                .counts
                .spacing
                .map(|days| format!("{}-{}", days.from, days.to));
            (
                "spacing",
                days,
                effect.protocol.spacing.basis,
                plan.spacing().is_some(),
            )
        } else {
            let months = course
                .counts
                .touch_up
                .map(|months| format!("{}-{}", months.from, months.to));
            (
                "touch_up",
                months,
                effect.protocol.touch_up.basis,
                plan.touch_up().is_some(),
            )
        };
        vec![figure(
            effect,
            name,
            value,
            None,
            if said { clinician } else { basis },
            date,
        )]
    }

    fn booked_figure(&self, session: &SessionId, date: NaiveDate) -> Option<ExplanationFigure> {
        let booked =
            |it: &&crate::diary::Session| it.id == *session && it.state == SessionState::Booked;
        let session = self.facts.sessions.iter().find(booked)?;
        let course = self.course(&session.course)?;
        Some(ExplanationFigure {
            name: "booked".into(),
            value: None,
            session: session.id.clone(),
            treatment: session.treatment,
            on: session.on,
            day: (date - session.on).num_days(),
            until: Some(session.on),
            protocol_version: course.facts.course.protocol_version,
            grade: None,
            sources: Vec::new(),
            text: String::new(),
        })
    }
}

fn hold_figure(effect: &Effect<'_>, kind: HoldKind, date: NaiveDate) -> Option<ExplanationFigure> {
    let hold = effect.hold(kind)?;
    let value = Some(hold.counts.figure.to_string());
    Some(figure(
        effect,
        kind.name(),
        value,
        hold.passes_on,
        hold.counts.basis,
        date,
    ))
}

fn figure(
    effect: &Effect<'_>,
    name: &'static str,
    value: Option<String>,
    until: Option<NaiveDate>,
    basis: Basis,
    date: NaiveDate,
) -> ExplanationFigure {
    let cited = |id: &SourceId| sources().iter().find(|source| source.id == *id).cloned();
    ExplanationFigure {
        name: name.into(),
        value,
        session: effect.session.id.clone(),
        treatment: effect.session.treatment,
        on: effect.session.on,
        day: (date - effect.session.on).num_days(),
        until,
        protocol_version: effect.protocol.version,
        grade: Some(basis.grade),
        sources: basis.sources.iter().filter_map(cited).collect(),
        text: String::new(),
    }
}
