//! A made diary: as many years of sessions, check-ins and outcomes as asked, ending two days after a session.

use std::path::Path;

use aftercare::{Companion, Moment};
use chrono::{Days, NaiveDate};
use rusqlite::{Connection, params};

use crate::Failure;

pub(crate) const NOW: &str = "2026-06-03T09:00[Europe/Madrid]";

/// How much there is of each.
#[derive(Clone, Copy)]
pub(crate) struct Amount {
    courses: u64,
    /// Days from one course's last session to the next one's.
    apart: u64,
    check_ins: u64,
    outcomes: u64,
}

pub(crate) const TEN_YEARS: Amount = Amount {
    courses: 8,
    apart: 450,
    check_ins: 3_650,
    outcomes: 25_000,
};
pub(crate) const ONE_MONTH: Amount = Amount {
    courses: 1,
    apart: 450,
    check_ins: 30,
    outcomes: 205,
};
/// As many sessions a year as in the next.
pub(crate) const TEN_BUSY_YEARS: Amount = Amount {
    courses: 100,
    apart: 36,
    ..TEN_YEARS
};
pub(crate) const A_HUNDRED_BUSY_YEARS: Amount = Amount {
    courses: 1_000,
    apart: 36,
    check_ins: 36_500,
    outcomes: 250_000,
};

/// The newest course is under way and the same in every made diary, so that only what lies before it differs: seven
/// courses of 38 sessions in ten years.
const fn sessions(course: u64) -> u64 {
    match course {
        0 => 2,
        1 | 2 | 7 => 6,
        _ => 5,
    }
}

/// The courses end one after another; every fourth is a medium peel.
pub(crate) fn make(path: &Path, amount: Amount, now: &Moment) -> Result<(), Failure> {
    drop(Companion::open(path, now)?);
    let mut connection = Connection::open(path)?;
    let transaction = connection.transaction()?;
    let last: NaiveDate = "2026-06-01".parse()?;
    for course in 0..amount.courses {
        let treatment = if course % 4 == 3 {
            "chemical_peel_medium"
        } else {
            "microneedling"
        };
        let ended = (course > 0)
            .then(|| (last - Days::new(course * amount.apart - amount.apart * 4 / 9)).to_string());
        transaction.execute(
            "INSERT INTO course (id, treatment, protocol_version, ended_on) VALUES (?1, ?2, 1, ?3)",
            params![format!("course-{course}"), treatment, ended],
        )?;
        for session in 0..sessions(course) {
            let on = last - Days::new(course * amount.apart + session * 35);
            let at = on
                .and_hms_opt(12, 0, 0)
                .ok_or("noon")?
                .and_utc()
                .timestamp();
            transaction.execute(
                "INSERT INTO session (id, course, treatment, on_date, zone, state, areas, depth_mm, scars, clinic, \
                 clinic_phone, cost_minor, currency, logged_at) VALUES (?1, ?2, ?3, ?4, 'Europe/Madrid', 'done', \
                 'cheeks jaw', 1.5, 'rolling', 'Clinic', '+34 600 000 000', 25000, 'EUR', ?5)",
                params![format!("session-{course}-{session}"), format!("course-{course}"), treatment, on.to_string(), at],
            )?;
        }
    }
    for kind in ["retinoid", "acid", "harsh_products", "products"] {
        let on = (last - Days::new(700)).to_string();
        transaction.execute(
            "INSERT INTO word (id, kind, on_date, recorded_at) VALUES (?1, ?1, ?2, 0)",
            params![kind, on],
        )?;
    }
    for day in 0..amount.check_ins {
        let score = i64::try_from(3_u64.saturating_sub(day))?;
        transaction.execute(
            "INSERT INTO check_in (date, redness, swelling, peeling, pain, note, written_at) \
             VALUES (?1, ?2, 0, 0, 0, 'a line about the day', 0)",
            params![(last + Days::new(1) - Days::new(day)).to_string(), score],
        )?;
    }
    for outcome in 0..amount.outcomes {
        let (date, kind) = (
            (last + Days::new(1) - Days::new(outcome / 7)).to_string(),
            outcome % 7,
        );
        let key = [
            "sunscreen",
            "shade",
            "no_retinoid",
            "check_in",
            "moisturiser",
            "hold_review",
            "touch_up",
        ];
        let slot = if kind == 2 || kind == 3 {
            "evening"
        } else {
            "morning"
        };
        let key = format!("{}:{date}:{slot}", key[usize::try_from(kind)?]);
        transaction.execute(
            "INSERT INTO outcome (key, date, answer, recorded_at, delivered_at) VALUES (?1, ?2, 'done', 0, 0)",
            params![key, date],
        )?;
    }
    transaction.commit()?;
    Ok(())
}
