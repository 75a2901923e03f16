//! Rows as records.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use rusqlite::Row;

use crate::diary::{
    CareTask, CheckIn, Clinic, CourseId, Money, Outcome, Outdoors, Pause, PauseId, Photo, PhotoId,
    PlanFigure, PlanName, Session, SessionId, TaskId, Word, WordId,
};
use crate::error::{AftercareError, Result};
use crate::moment::Zone;
use crate::protocol::{SpacingDays, TouchUpMonths};

/// The columns of [`session`], in its order.
pub(super) const SESSION: &str = "id, course, treatment, on_date, zone, state, areas, depth_mm, scars, adjuncts, \
     clinic, clinic_phone, out_of_hours, cost_minor, currency, note, logged_at, confirmed_at";
/// The columns of [`check_in`], in its order.
pub(super) const CHECK_IN: &str = "date, areas, redness, swelling, peeling, pain, itch, warmth, open_skin, darker, \
     lighter, signs, events, note";
/// The columns of [`task`], in its order.
pub(super) const TASK: &str = "id, text, from_date, to_date, slot, said_by, added_at";
/// The columns of [`photo`], in its order.
pub(super) const PHOTO: &str =
    "id, on_date, area, view, session, file, sha256, width, height, added_at";
/// The columns of [`outcome`], in its order.
pub(super) const OUTCOME: &str = "key, answer, recorded_at, delivered_at, snoozed_until";

/// Cells as the house's types.
pub(crate) trait RowExt {
    /// Text of a closed list, a date, or anything else that reads itself.
    fn parsed<T: FromStr>(&self, column: usize) -> Result<T>;
    /// The same, where the cell may be empty.
    fn maybe<T: FromStr>(&self, column: usize) -> Result<Option<T>>;
    /// Names a space apart.
    fn names<T: FromStr>(&self, column: usize) -> Result<Vec<T>>;
    /// An instant.
    fn instant(&self, column: usize) -> Result<DateTime<Utc>>;
    /// The same, where the cell may be empty.
    fn maybe_instant(&self, column: usize) -> Result<Option<DateTime<Utc>>>;
}

/// A cell that cannot be read as what it must be: the file was written by something else, or is damaged.
fn unreadable(row: &Row<'_>, column: usize) -> AftercareError {
    let name = row.as_ref().column_name(column).unwrap_or("?").to_owned();
    AftercareError::DamagedDiary {
        field: "diary".to_owned(),
        value: String::new(),
        reason: format!("{name} cannot be read"),
    }
}

impl RowExt for Row<'_> {
    fn parsed<T: FromStr>(&self, column: usize) -> Result<T> {
        let cell = self.get_ref(column)?;
        cell.as_str()
            .ok()
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| unreadable(self, column))
    }

    fn maybe<T: FromStr>(&self, column: usize) -> Result<Option<T>> {
        if self
            .get_ref(column)?
            .as_str_or_null()
            .is_ok_and(|text| text.is_none())
        {
            return Ok(None);
        }
        self.parsed(column).map(Some)
    }

    fn names<T: FromStr>(&self, column: usize) -> Result<Vec<T>> {
        let cell = self.get_ref(column)?;
        let text = cell.as_str().map_err(|_| unreadable(self, column))?;
        text.split_ascii_whitespace()
            .map(|name| name.parse().map_err(|_| unreadable(self, column)))
            .collect()
    }

    fn instant(&self, column: usize) -> Result<DateTime<Utc>> {
        DateTime::from_timestamp(self.get(column)?, 0).ok_or_else(|| unreadable(self, column))
    }

    fn maybe_instant(&self, column: usize) -> Result<Option<DateTime<Utc>>> {
        let seconds: Option<i64> = self.get(column)?;
        seconds.map(|_| self.instant(column)).transpose()
    }
}

pub(super) fn session(row: &Row<'_>) -> Result<Session> {
    let cost = match (
        row.get::<_, Option<i64>>(13)?,
        row.get::<_, Option<String>>(14)?,
    ) {
        (Some(minor), Some(code)) => {
            Some(Money::of_minor(minor, &code).map_err(|_| unreadable(row, 14))?)
        }
        _ => None,
    };
    let zone: String = row.get(4)?;
    Ok(Session {
        id: SessionId::known(row.get::<_, String>(0)?),
        course: CourseId::known(row.get::<_, String>(1)?),
        treatment: row.parsed(2)?,
        on: row.parsed(3)?,
        zone: Zone::named(&zone).map_err(|_| unreadable(row, 4))?,
        state: row.parsed(5)?,
        areas: row.names(6)?,
        depth_mm: row.get(7)?,
        scars: row.names(8)?,
        adjuncts: row.names(9)?,
        clinic: clinic(row, 10)?,
        cost,
        note: row.get(15)?,
        logged_at: row.instant(16)?,
        confirmed_at: row.maybe_instant(17)?,
    })
}

/// A clinic from three columns, from that one on.
pub(super) fn clinic(row: &Row<'_>, first: usize) -> Result<Clinic> {
    Ok(Clinic {
        name: row.get(first)?,
        phone: row.get(first + 1)?,
        out_of_hours: row.get(first + 2)?,
    })
}

pub(super) fn check_in(row: &Row<'_>) -> Result<CheckIn> {
    Ok(CheckIn {
        date: row.parsed(0)?,
        areas: row.names(1)?,
        redness: row.get(2)?,
        swelling: row.get(3)?,
        peeling: row.get(4)?,
        pain: row.get(5)?,
        itch: row.get(6)?,
        warmth: row.get(7)?,
        open_skin: row.get(8)?,
        darker: row.get(9)?,
        lighter: row.get(10)?,
        signs: row.names(11)?,
        events: row.names(12)?,
        note: row.get(13)?,
    })
}

pub(super) fn outcome(row: &Row<'_>) -> Result<Outcome> {
    Ok(Outcome {
        key: row.parsed(0)?,
        answer: row.parsed(1)?,
        recorded_at: row.instant(2)?,
        delivered_at: row.maybe_instant(3)?,
        snoozed_until: row.maybe_instant(4)?,
    })
}

pub(super) fn pause(row: &Row<'_>) -> Result<Pause> {
    Ok(Pause {
        id: PauseId::known(row.get::<_, String>(0)?),
        from: row.parsed(1)?,
        to: row.parsed(2)?,
        illness: row.get(3)?,
    })
}

/// A time outdoors; one that was stopped ended then.
pub(super) fn outdoors(row: &Row<'_>) -> Result<Outdoors> {
    let (until, stopped_at) = (row.instant(1)?, row.maybe_instant(2)?);
    Ok(Outdoors {
        started_at: row.instant(0)?,
        until: stopped_at.map_or(until, |stopped| stopped.min(until)),
    })
}

pub(super) fn word(row: &Row<'_>) -> Result<Word> {
    Ok(Word {
        id: WordId::known(row.get::<_, String>(0)?),
        kind: row.parsed(1)?,
        session: row.get::<_, Option<String>>(2)?.map(SessionId::known),
        on: row.parsed(3)?,
        recorded_at: row.instant(4)?,
    })
}

pub(super) fn task(row: &Row<'_>) -> Result<CareTask> {
    Ok(CareTask {
        id: TaskId::known(row.get::<_, String>(0)?),
        text: row.get(1)?,
        from: row.parsed(2)?,
        to: row.parsed(3)?,
        slot: row.parsed(4)?,
        said_by: row.get(5)?,
        added_at: row.instant(6)?,
    })
}

pub(super) fn photo(row: &Row<'_>) -> Result<Photo> {
    Ok(Photo {
        id: PhotoId::known(row.get::<_, String>(0)?),
        on: row.parsed(1)?,
        area: row.parsed(2)?,
        view: row.parsed(3)?,
        session: row.get::<_, Option<String>>(4)?.map(SessionId::known),
        file: row.get(5)?,
        digest: row.get(6)?,
        width: row.get(7)?,
        height: row.get(8)?,
        added_at: row.instant(9)?,
    })
}

/// A figure of a clinician's plan: name, value, who, when, with a session.
pub(super) fn plan_figure(row: &Row<'_>, first: usize) -> Result<PlanFigure> {
    let (name, value): (String, String) = (row.get(first)?, row.get(first + 1)?);
    Ok(PlanFigure {
        name: plan_name(&name, &value).ok_or_else(|| unreadable(row, first + 1))?,
        said_by: row.get(first + 2)?,
        on: row.parsed(first + 3)?,
        with_session: row.get(first + 4)?,
    })
}

/// As [`PlanName::columns`] writes them.
fn plan_name(name: &str, value: &str) -> Option<PlanName> {
    let pair = || -> Option<(u32, u32)> {
        let (from, to) = value.split_once('-')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    Some(match name {
        "planned" => PlanName::Planned(value.parse().ok()?),
        "spacing" => pair().map(|(from, to)| PlanName::Spacing(SpacingDays { from, to }))?,
        "touch_up" => pair().map(|(from, to)| PlanName::TouchUp(TouchUpMonths { from, to }))?,
        kind => PlanName::Hold(kind.parse().ok()?, value.parse().ok()?),
    })
}

impl PlanName {
    /// Its name and value as the diary keeps them.
    pub(crate) fn columns(self) -> (&'static str, String) {
        match self {
            Self::Planned(count) => ("planned", count.to_string()),
            Self::Spacing(days) => ("spacing", format!("{}-{}", days.from, days.to)),
            Self::TouchUp(months) => ("touch_up", format!("{}-{}", months.from, months.to)),
            Self::Hold(kind, figure) => (kind.name(), figure.to_string()),
        }
    }
}
