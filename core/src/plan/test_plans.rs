//! Plans made at random, for the properties of the plan and of the notifications.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;

use super::Facts;
use super::test_facts::{checked, date, done, facts, lift};
use crate::diary::{
    Answer, Area, CareTask, ClinicianPlan, Event, Location, Outcome, Outdoors, Pause, PauseId,
    PlanFigure, PlanName, QuietHours, ReminderKey, ReminderKind, Scar, Session, SessionState,
    Settings, Sign, Slot, SunscreenSetting, TaskId, Treatment,
};
use crate::moment::{Moment, Zone};
use crate::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths};

/// The first date on which a made session can fall.
pub(crate) fn first() -> NaiveDate {
    date("2026-02-01")
}

prop_compose! {
    fn session(id: usize)(
        treatment in prop::sample::select(Treatment::ALL),
        day in 0..80u64,
        areas in prop::collection::vec(prop::sample::select(Area::ALL), 0..3),
    ) -> Session {
        done(&format!("s{id}"), treatment, first() + Days::new(day), &areas)
    }
}

/// A few sessions done.
pub(crate) fn sessions() -> impl Strategy<Value = Vec<Session>> {
    (1..5usize).prop_flat_map(|count| (0..count).map(session).collect::<Vec<_>>())
}

/// Facts with check-ins and words, the same for each set of sessions they are joined to.
pub(crate) fn written() -> impl Strategy<Value = Facts> {
    let scores = prop::array::uniform4(prop::option::of(0..3u8));
    let check_ins =
        prop::collection::btree_map(0..120u64, (scores, prop::option::of(any::<bool>())), 0..12);
    let lifts = prop::collection::vec((prop::sample::select(HoldKind::ALL), 0..120u64), 0..3);
    (check_ins, lifts).prop_map(|(check_ins, lifts)| Facts {
        check_ins: check_ins
            .into_iter()
            .map(|(day, (scores, open_skin))| {
                let mut check_in = checked(first() + Days::new(day), scores);
                check_in.open_skin = open_skin;
                check_in
            })
            .collect(),
        words: lifts
            .into_iter()
            .map(|(kind, day)| lift(kind, first() + Days::new(day)))
            .collect(),
        ..Facts::default()
    })
}

/// These sessions, and what was written beside them.
pub(crate) fn with(sessions: &[Session], written: &Facts) -> Facts {
    let written = written.clone();
    Facts {
        check_ins: written.check_ins,
        words: written.words,
        ..facts(sessions.to_vec())
    }
}

/// A clinician's figure for a course.
fn figure() -> impl Strategy<Value = PlanFigure> {
    let hold = (prop::sample::select(HoldKind::ALL), lengths())
        .prop_map(|(kind, figure)| PlanName::Hold(kind, figure));
    let name = prop_oneof![
        (1..8u32).prop_map(PlanName::Planned),
        (1..40u32, 0..40u32).prop_map(|(from, more)| PlanName::Spacing(SpacingDays {
            from,
            to: from + more
        })),
        (1..14u32, 0..14u32).prop_map(|(from, more)| PlanName::TouchUp(TouchUpMonths {
            from,
            to: from + more
        })),
        hold,
    ];
    (name, any::<bool>()).prop_map(|(name, with_session)| PlanFigure {
        name,
        said_by: None,
        on: first(),
        with_session,
    })
}

/// Figures as a clinician's plan may give them.
fn lengths() -> impl Strategy<Value = Figure> {
    prop_oneof![
        (1..400u32).prop_map(Figure::Days),
        (1..400u32).prop_map(Figure::Hours),
        (1..60u32).prop_map(Figure::Weeks),
        (1..120u32).prop_map(Figure::Months),
        Just(Figure::Word),
    ]
}

fn task(id: usize) -> impl Strategy<Value = CareTask> {
    (0..120u64, 0..60u64, prop::sample::select(Slot::ALL)).prop_map(move |(day, days, slot)| {
        let from = first() + Days::new(day);
        CareTask {
            id: TaskId::known(format!("t{id}")),
            text: "ointment".to_owned(),
            from,
            to: from + Days::new(days),
            slot,
            said_by: None,
            added_at: first().and_hms_opt(9, 0, 0).unwrap().and_utc(),
        }
    })
}

fn pause() -> impl Strategy<Value = Pause> {
    (0..120u64, 0..20u64, any::<bool>()).prop_map(|(day, days, illness)| {
        let from = first() + Days::new(day);
        Pause {
            id: PauseId::known("p"),
            from,
            to: from + Days::new(days),
            illness,
        }
    })
}

/// An answer to one of the reminders of daily care.
fn outcome() -> impl Strategy<Value = Outcome> {
    let kinds = [
        ReminderKind::Shade,
        ReminderKind::Sunscreen,
        ReminderKind::NoRetinoid,
        ReminderKind::CheckIn,
    ];
    let what = (
        0..120u64,
        prop::sample::select(Slot::ALL),
        prop::sample::select(kinds.to_vec()),
        prop::sample::select(Answer::ALL),
        0..900i64,
    );
    what.prop_map(|(day, slot, kind, answer, minutes)| {
        let date = first() + Days::new(day);
        let recorded_at = date.and_hms_opt(8, 0, 0).unwrap().and_utc();
        let snoozed =
            (answer == Answer::Snoozed).then(|| recorded_at + TimeDelta::minutes(minutes));
        Outcome {
            key: ReminderKey {
                date,
                slot,
                kind,
                subject: None,
            },
            answer,
            recorded_at,
            delivered_at: None,
            snoozed_until: snoozed,
        }
    })
}

/// What somebody set: slots anywhere in the day, one after the other, quiet hours or none, sunscreen, a place.
fn settings() -> impl Strategy<Value = Settings> {
    let minute = |minute: u32| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
    let slots = prop::option::of(prop::collection::btree_set(0..1440u32, 3));
    let quiet = prop::option::of((0..1440u32, 0..1440u32));
    let place = prop::option::of((-90..=90i32, -180..=180i32));
    let sunscreen = prop::sample::select(SunscreenSetting::ALL);
    (slots, quiet, place, sunscreen).prop_map(move |(slots, quiet, place, sunscreen)| {
        let mut settings = Settings {
            quiet: quiet.map(|(from, to)| QuietHours {
                from: minute(from),
                to: minute(to),
            }),
            location: place.map(|(north, east)| Location {
                latitude: north.into(),
                longitude: east.into(),
            }),
            sunscreen,
            ..Settings::default()
        };
        if let Some(slots) = slots {
            let mut slots = slots.into_iter().map(minute);
            settings.morning = slots.next().unwrap();
            settings.midday = slots.next().unwrap();
            settings.evening = slots.next().unwrap();
        }
        settings
    })
}

/// Whole diaries: sessions done and booked, raised scars, plans, ended courses, check-ins with signs, events and areas,
/// words, answers, tasks, pauses, a time outdoors and settings.
pub(crate) fn plans() -> impl Strategy<Value = Facts> {
    let booked = prop::collection::vec(any::<prop::sample::Index>(), 0..3);
    let raised = prop::bool::weighted(0.1);
    let marks = prop::collection::vec(
        (
            any::<prop::sample::Index>(),
            prop::sample::select(Sign::ALL),
            prop::sample::select(Event::ALL),
            prop::sample::select(Area::ALL),
        ),
        0..3,
    );
    let told = prop::collection::vec((any::<prop::sample::Index>(), figure()), 0..4);
    let ended = prop::option::weighted(0.2, any::<prop::sample::Index>());
    let beside = (
        prop::collection::vec(outcome(), 0..8),
        (0..3usize).prop_flat_map(|count| (0..count).map(task).collect::<Vec<_>>()),
        prop::collection::vec(pause(), 0..2),
        prop::option::of((0..120u64, 0..24i64)),
        settings(),
    );
    let course = (booked, raised, told, ended);
    (sessions(), written(), course, marks, beside).prop_map(
        |(mut sessions, written, (booked, raised, told, ended), marks, beside)| {
            for index in booked {
                let at = index.index(sessions.len());
                sessions[at].state = SessionState::Booked;
                sessions[at].logged_at = first().and_hms_opt(9, 0, 0).unwrap().and_utc();
            }
            if raised {
                sessions[0].scars = vec![Scar::Keloid];
            }
            let mut facts = with(&sessions, &written);
            for (index, figure) in told {
                let at = index.index(facts.courses.len());
                let plan = &mut facts.courses[at].course.plan;
                let same = |it: &PlanFigure| {
                    std::mem::discriminant(&it.name) == std::mem::discriminant(&figure.name)
                };
                if !plan.figures.iter().any(same) {
                    *plan = ClinicianPlan::of(plan.figures.iter().cloned().chain([figure]));
                }
            }
            if let Some(index) = ended {
                let at = index.index(facts.courses.len());
                let course = &mut facts.courses[at];
                course.course.ended_on = Some(course.last_on);
            }
            for (index, sign, event, area) in marks {
                if !facts.check_ins.is_empty() {
                    let at = index.index(facts.check_ins.len());
                    let check_in = &mut facts.check_ins[at];
                    (check_in.signs, check_in.events) = (vec![sign], vec![event]);
                    check_in.areas = vec![area];
                }
            }
            let (outcomes, tasks, pauses, outdoors, settings) = beside;
            facts.outcomes = outcomes
                .into_iter()
                .map(|it| (it.key.clone(), it))
                .collect();
            (facts.tasks, facts.pauses) = (tasks, pauses);
            facts.outdoors = outdoors.map(|(day, hours)| {
                let started_at = (first() + Days::new(day))
                    .and_hms_opt(10, 0, 0)
                    .unwrap()
                    .and_utc();
                Outdoors {
                    started_at,
                    until: started_at + TimeDelta::hours(hours),
                }
            });
            facts.settings = settings;
            facts
        },
    )
}

/// A moment around the made sessions, seen from anywhere.
pub(crate) fn moments() -> impl Strategy<Value = Moment> {
    let zones = [
        "Europe/Madrid",
        "America/New_York",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "UTC",
    ];
    (
        prop::sample::select(zones.to_vec()),
        0..200i64,
        0..86_400i64,
    )
        .prop_map(|(zone, day, second)| {
            let instant = first().and_hms_opt(0, 0, 0).unwrap().and_utc();
            let instant = instant + TimeDelta::days(day - 10) + TimeDelta::seconds(second);
            Moment::new(instant, Zone::named(zone).unwrap()).unwrap()
        })
}
