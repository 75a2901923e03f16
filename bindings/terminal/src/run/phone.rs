//! What a phone would do: notifications, snoozes, pauses, time outdoors.

use std::fs;

use aftercare::Result;
use aftercare::notify::Pending;
use chrono::TimeDelta;
use serde_json::Value;

use super::{Desk, answers};
use crate::args::{Notifications, Outdoors, Pause, Snooze, refused};
use crate::show;

pub(super) fn notifications(desk: &Desk, wanted: &Notifications) -> Result<()> {
    let pending = wanted
        .pending
        .as_ref()
        .map(|file| pending(&file.display().to_string()))
        .transpose()?;
    let answer = desk.companion.notifications(
        &desk.moment,
        wanted.budget,
        !wanted.no_repeat,
        &pending.unwrap_or_default(),
    )?;
    desk.answer(&answer, |screen| {
        show::phone::notifications(screen, &answer);
    })
}

/// What a file says the phone holds.
fn pending(file: &str) -> Result<Vec<Pending>> {
    let refuse = |reason: &str| refused("pending", file, reason);
    let text = fs::read_to_string(file).map_err(|error| refuse(&error.kind().to_string()))?;
    let shape = "not a JSON list of keys, or of objects with key and fire_at";
    let list: Vec<Value> = serde_json::from_str(&text).map_err(|_| refuse(shape))?;
    list.iter()
        .map(|entry| one(entry).ok_or_else(|| refuse(shape)))
        .collect()
}

fn one(entry: &Value) -> Option<Pending> {
    if let Value::String(key) = entry {
        return Some(Pending {
            key: key.clone().into(),
            fire_at: None,
        });
    }
    let fire_at = match entry.get("fire_at") {
        None | Some(Value::Null) => None,
        Some(at) => Some(at.as_str()?.parse().ok()?),
    };
    Some(Pending {
        key: entry.get("key")?.as_str()?.to_owned().into(),
        fire_at,
    })
}

pub(super) fn snooze(desk: &Desk, wanted: &Snooze) -> Result<()> {
    let named = desk.companion.find_reminders(&wanted.key, &desk.moment)?;
    let by = TimeDelta::minutes(wanted.minutes.into());
    let answer = desk.companion.snooze(&named, by, &desk.moment)?;
    answers::show_answer(desk, &answer)
}

pub(super) fn pause(desk: &Desk, wanted: &Pause) -> Result<()> {
    let planned = desk
        .companion
        .pause(wanted.from, wanted.to, wanted.illness, &desk.moment)?;
    desk.answer(&planned, |screen| show::phone::pause(screen, &planned))
}

pub(super) fn outdoors(desk: &Desk, wanted: &Outdoors) -> Result<()> {
    let set = match wanted {
        Outdoors::Start => desk.companion.start_outdoors(&desk.moment)?,
        Outdoors::Stop => desk.companion.stop_outdoors(&desk.moment)?,
    };
    desk.answer(&set, |screen| show::phone::outdoors(screen, &set))
}
