//! `sessions.csv`: every session that was not removed.

use chrono::{DateTime, SecondsFormat, Utc};

use super::row::Row;
use super::table::{Table, needed, optional};
use crate::diary::{Clinic, CourseId, Money, Session, SessionId};
use crate::error::Result;

/// One a week for a lifetime.
const MOST: usize = 5_000;

pub(super) const TABLE: Table<Session> = Table {
    file: "sessions.csv",
    most: MOST,
    columns: &[
        needed("id", |it| Some(it.id.to_string())),
        optional("course", |it| Some(it.course.to_string())),
        needed("treatment", |it| Some(it.treatment.to_string())),
        needed("on", |it| Some(it.on.to_string())),
        needed("zone", |it| Some(it.zone.to_string())),
        optional("areas", |it| Some(names(&it.areas))),
        optional("depth_mm", |it| it.depth_mm.map(|depth| depth.to_string())),
        optional("scars", |it| Some(names(&it.scars))),
        optional("adjuncts", |it| Some(names(&it.adjuncts))),
        optional("clinic", |it| it.clinic.name.clone()),
        optional("clinic_phone", |it| it.clinic.phone.clone()),
        optional("out_of_hours", |it| it.clinic.out_of_hours.clone()),
        optional("cost", |it| it.cost.map(Money::amount)),
        optional("currency", |it| it.cost.map(|cost| cost.code().to_owned())),
        optional("note", |it| it.note.clone()),
        needed("state", |it| Some(it.state.to_string())),
        needed("logged_at", |it| Some(instant(it.logged_at))),
        optional("confirmed_at", |it| it.confirmed_at.map(instant)),
    ],
    record: session,
};

fn session(row: &Row<'_>) -> Result<Session> {
    let id = row.needed("id")?;
    row.id("id", &id)?;
    let course = row.cell("course").unwrap_or_default();
    if !course.is_empty() {
        row.id("course", &course)?;
    }
    let (cost, currency) = (row.cell("cost"), row.cell("currency"));
    let column = if cost.is_some() { "cost" } else { "currency" };
    let cost = Money::parse(cost.as_deref(), currency.as_deref());
    let logged_at = row.instant("logged_at")?;
    Ok(Session {
        id: SessionId::known(id),
        course: CourseId::known(course),
        treatment: row.named("treatment")?,
        on: row.date("on")?,
        zone: row.named("zone")?,
        areas: row.names("areas")?,
        depth_mm: row.maybe("depth_mm", "a number such as 1.5")?,
        scars: row.names("scars")?,
        adjuncts: row.names("adjuncts")?,
        clinic: Clinic {
            name: row.cell("clinic"),
            phone: row.cell("clinic_phone"),
            out_of_hours: row.cell("out_of_hours"),
        },
        cost: cost.map_err(|error| row.at.tell(column, error))?,
        note: row.cell("note"),
        state: row.named("state")?,
        logged_at: logged_at.ok_or_else(|| row.at.refuse("logged_at", "", "is empty"))?,
        confirmed_at: row.instant("confirmed_at")?,
    })
}

/// Names a space apart.
pub(super) fn names<T: std::fmt::Display>(names: &[T]) -> String {
    let names: Vec<String> = names.iter().map(T::to_string).collect();
    names.join(" ")
}

/// An instant as the records have it: `2026-03-01T17:00:00Z`.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
