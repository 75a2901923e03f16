//! Records as arguments: an object's members by their names in Rust. One that no record has is the journey's fault.

use aftercare::companion::{HoldPlan, PlanDraft};
use aftercare::diary::{CheckInEntry, PhotoDraft, ScoreEntry, SessionDraft, TaskDraft};
use aftercare::notify::Pending;
use aftercare::protocol::{SpacingDays, TouchUpMonths};
use serde_json::{Map, Value};

use super::{Read, Taken, member, no, unknown};

/// Money, before the core reads it.
pub(super) struct Amount {
    pub(super) amount: String,
    pub(super) currency: String,
}

/// A backup's passphrase.
pub(super) struct Passphrase {
    pub(super) passphrase: String,
}

/// Reads every member that a record has, so that a new one is a fault here until it is named.
macro_rules! record {
    ($($record:ident { $($name:ident),+ $(,)? } $($rest:ident)?;)+) => {$(
        impl Read for $record {
            fn read(value: &Value) -> Taken<Self> {
                let known = record!(@known $($rest)? [$(stringify!($name)),+]);
                let members = members(value, known)?;
                Ok(Self { $($name: member(members.get(stringify!($name)), stringify!($name))?,)+ })
            }
        }
    )+};
    (@known [$($name:expr),+]) => { Some([$($name),+].as_slice()) };
    (@known passed_over [$($name:expr),+]) => { None };
}

record! {
    Amount { amount, currency };
    Passphrase { passphrase };
    SessionDraft {
        treatment, on, areas, depth_mm, scars, adjuncts, radiofrequency, planned, new_course, clinic, clinic_phone,
        out_of_hours, cost, note, booked, no_depth, no_cost,
    };
    CheckInEntry { on, areas, scores, open_skin, darker, lighter, signs, events, note };
    ScoreEntry { score, value };
    PlanDraft { planned, spacing, touch_up, holds, said_by };
    HoldPlan { kind, figure };
    SpacingDays { from, to };
    TouchUpMonths { from, to };
    TaskDraft { text, from, to, slot, said_by };
    PhotoDraft { file, area, view, on, session };
    Pending { key, fire_at } passed_over;
}

/// An object's members; where those known are named, no others.
fn members<'v>(value: &'v Value, known: Option<&[&str]>) -> Taken<&'v Map<String, Value>> {
    let Some(members) = value.as_object() else {
        return no("an object", value);
    };
    let strange = |name: &&String| known.is_some_and(|known| !known.contains(&name.as_str()));
    match members.keys().find(strange) {
        None => Ok(members),
        Some(name) => unknown(format!("{name}: no such member")),
    }
}
