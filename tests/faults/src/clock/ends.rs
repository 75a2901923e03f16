//! The ends of the calendar, and its leap days.

use std::panic::{AssertUnwindSafe, catch_unwind};

use aftercare::diary::{CheckInEntry, SessionDraft, TaskDraft, Treatment};
use aftercare::{AftercareError, Companion, Moment, Result, Zone};
use chrono::NaiveDate;

use super::is_clear;
use crate::common::{date, draft, scored, task};
use crate::figures::Figures;
use crate::help::Place;

/// What can be: wall times in zones from one end of the world to the other.
const WITHIN: [&str; 10] = [
    "1900-01-01T00:00",
    "1900-02-28T23:59",
    "1904-02-29T12:00",
    "2000-02-29T00:00",
    "2024-02-29T23:59",
    "2028-02-29T12:00",
    "2038-01-19T03:14",
    "2100-02-28T12:00",
    "2400-02-29T08:00",
    "9900-12-31T23:59",
];
/// What a broken clock shows.
const OUTSIDE: [&str; 6] = [
    "1899-12-31T23:59",
    "1600-02-29T12:00",
    "0001-01-01T00:00",
    "9901-01-01T00:00",
    "9999-12-31T23:59",
    "9999-01-01T12:00",
];
const ZONES: [&str; 4] = [
    "UTC",
    "Europe/Madrid",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
];
/// Dates as somebody may type them.
const DATES: [&str; 8] = [
    "-262143-01-01",
    "0000-01-01",
    "1899-12-31",
    "1900-01-01",
    "9900-12-31",
    "9901-01-01",
    "9999-12-31",
    "+262142-12-31",
];

pub(super) fn prove(figures: &mut Figures) {
    let (mut within, mut outside, mut typed) = (Vec::new(), Vec::new(), Vec::new());
    for zone in ZONES {
        for wall in WITHIN {
            if let Err(fault) = panics(|| lived(wall, zone)) {
                within.push(format!("{wall} in {zone}: {fault}"));
            }
        }
        for wall in OUTSIDE {
            match moment(wall, zone) {
                Err(error) if is_clear(&error) => {}
                other => outside.push(format!("{wall} in {zone}: {other:?}")),
            }
        }
    }
    for on in DATES {
        if let Err(fault) = panics(|| entered(date(on))) {
            typed.push(format!("{on}: {fault}"));
        }
    }
    figures.none_of(
        "1 January 1900, leap days, the year 9900: a day that does not go as any other",
        &format!("{} moments", ZONES.len() * WITHIN.len()),
        &within,
    );
    figures.none_of(
        "a clock before 1900 or in 9901 and later (9999): not refused by name",
        &format!("{} moments", ZONES.len() * OUTSIDE.len()),
        &outside,
    );
    figures.none_of(
        "... the same of dates typed: neither taken nor refused by name",
        &format!("{} dates in 9 calls", DATES.len()),
        &typed,
    );
}

fn panics(
    call: impl FnOnce() -> std::result::Result<(), String>,
) -> std::result::Result<(), String> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| Err("panicked".to_owned()))
}

fn moment(wall: &str, zone: &str) -> Result<Moment> {
    Moment::parse(&format!("{wall}[{zone}]"), &Zone::named("UTC")?)
}

/// A day with a session, and what follows from it.
fn lived(wall: &str, zone: &str) -> std::result::Result<(), String> {
    let fault = |error: AftercareError| format!("{error:?}");
    let place = Place::new();
    let now = moment(wall, zone).map_err(fault)?;
    let lived = || {
        let companion = Companion::open(place.diary(), &now)?;
        for treatment in Treatment::ALL {
            companion.log_session(&draft(*treatment), &now)?;
        }
        companion.check_in(&scored([1, 2, 3, 4]), &now)?;
        companion.add_task(&task("ointment"), &now)?;
        companion.today(&now)?;
        companion.agenda(now.date(), days_left(now.date()), &now)?;
        companion.due(&now)?;
        companion.notifications(&now, 60, true, &[])?;
        companion.undo(None, &now)?;
        drop(companion);
        Companion::open(place.diary(), &now)?.sessions()
    };
    let sessions = lived().map_err(fault)?;
    let all = sessions.len() == Treatment::ALL.len();
    let right = all && sessions.iter().all(|it| it.on == now.date());
    if right {
        Ok(())
    } else {
        Err(format!("{} sessions", sessions.len()))
    }
}

/// As far as an agenda may look, and no further than the calendar.
fn days_left(from: NaiveDate) -> u32 {
    let days = date("9900-12-31") - from + chrono::TimeDelta::days(1);
    u32::try_from(days.num_days().min(60)).unwrap()
}

/// A date is given wherever one can be: it is taken, or refused by name.
fn entered(on: NaiveDate) -> std::result::Result<(), String> {
    let place = Place::with_entries(1);
    let now = moment("2026-06-01T12:00", "Europe/Madrid").unwrap();
    let companion = Companion::open(place.diary(), &now).unwrap();
    let dated = |booked| SessionDraft {
        on: Some(on),
        booked,
        ..draft(Treatment::Microneedling)
    };
    let course = companion.sessions().unwrap().remove(0);
    let answers: [(&str, Result<()>); 9] = [
        ("log", companion.log_session(&dated(false), &now).map(drop)),
        ("book", companion.log_session(&dated(true), &now).map(drop)),
        (
            "move",
            companion
                .change_session(&course.id, &dated(false), &now, false)
                .map(drop),
        ),
        (
            "check in",
            companion
                .check_in(
                    &CheckInEntry {
                        on: Some(on),
                        ..scored([1, 1, 1, 1])
                    },
                    &now,
                )
                .map(drop),
        ),
        (
            "task",
            companion
                .add_task(
                    &TaskDraft {
                        from: Some(on),
                        to: Some(on),
                        ..task("ointment")
                    },
                    &now,
                )
                .map(drop),
        ),
        (
            "pause",
            companion.pause(now.date(), on, false, &now).map(drop),
        ),
        ("agenda", companion.agenda(on, 60, &now).map(drop)),
        (
            "adherence",
            companion.adherence(Some(on), None, &now).map(drop),
        ),
        ("costs", companion.costs(Some(on), Some(on)).map(drop)),
    ];
    for (what, answer) in answers {
        match answer {
            Err(error) if !is_clear(&error) => return Err(format!("{what}: {error:?}")),
            _ => {}
        }
    }
    let today = companion
        .today(&now)
        .and_then(|_| companion.notifications(&now, 60, true, &[]));
    today
        .map(drop)
        .map_err(|error| format!("afterwards: {error:?}"))
}
