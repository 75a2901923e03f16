//! `check-ins.csv`: the skin, one row a date.

use super::row::Row;
use super::sessions::names;
use super::table::{Table, needed, optional};
use crate::diary::CheckIn;
use crate::error::Result;

/// One a day for a lifetime.
const MOST: usize = 40_000;

pub(super) const TABLE: Table<CheckIn> = Table {
    file: "check-ins.csv",
    most: MOST,
    columns: &[
        needed("date", |it| Some(it.date.to_string())),
        optional("areas", |it| Some(names(&it.areas))),
        optional("redness", |it| number(it.redness)),
        optional("swelling", |it| number(it.swelling)),
        optional("peeling", |it| number(it.peeling)),
        optional("pain", |it| number(it.pain)),
        optional("itch", |it| number(it.itch)),
        optional("warmth", |it| number(it.warmth)),
        optional("open_skin", |it| flag(it.open_skin)),
        optional("darker", |it| flag(it.darker)),
        optional("lighter", |it| flag(it.lighter)),
        optional("signs", |it| Some(names(&it.signs))),
        optional("events", |it| Some(names(&it.events))),
        optional("note", |it| it.note.clone()),
    ],
    record: check_in,
};

fn check_in(row: &Row<'_>) -> Result<CheckIn> {
    let score = |column| row.maybe(column, "a whole number from 0 to 10");
    Ok(CheckIn {
        date: row.date("date")?,
        areas: row.names("areas")?,
        redness: score("redness")?,
        swelling: score("swelling")?,
        peeling: score("peeling")?,
        pain: score("pain")?,
        itch: score("itch")?,
        warmth: score("warmth")?,
        open_skin: row.flag("open_skin")?,
        darker: row.flag("darker")?,
        lighter: row.flag("lighter")?,
        signs: row.names("signs")?,
        events: row.names("events")?,
        note: row.cell("note"),
    })
}

fn number(number: Option<u8>) -> Option<String> {
    number.map(|number| number.to_string())
}

fn flag(flag: Option<bool>) -> Option<String> {
    flag.map(|flag| flag.to_string())
}
