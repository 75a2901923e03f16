//! A diary in a folder that goes away, at fixed moments in Madrid, seen through the public door alone.

pub(crate) mod picture;

use std::ops::Deref;
use std::path::PathBuf;

use aftercare::companion::HoldPlan;
use aftercare::diary::{
    CheckInEntry, ReminderKey, Score, ScoreEntry, Session, SessionDraft, TaskDraft, Treatment,
};
use aftercare::protocol::{Figure, HoldKind};
use aftercare::{Companion, Moment, Zone};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};
use tempfile::TempDir;

/// `2026-03-01T18:00`, in Madrid.
pub(crate) fn at(wall: &str) -> Moment {
    in_zone(wall, "Europe/Madrid")
}

pub(crate) fn in_zone(wall: &str, zone: &str) -> Moment {
    Moment::parse(&format!("{wall}[{zone}]"), &Zone::named("UTC").unwrap()).unwrap()
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A record as a shell gets it.
pub(crate) fn json(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap()
}

/// A session of today without anything named.
pub(crate) fn draft(treatment: Treatment) -> SessionDraft {
    SessionDraft {
        treatment: Some(treatment),
        radiofrequency: Some(false),
        ..SessionDraft::default()
    }
}

/// The same on a date.
pub(crate) fn draft_on(treatment: Treatment, on: &str) -> SessionDraft {
    SessionDraft {
        on: Some(date(on)),
        ..draft(treatment)
    }
}

/// A check-in of redness, swelling, peeling and pain.
pub(crate) fn scored(scores: [u8; 4]) -> CheckInEntry {
    CheckInEntry {
        scores: Score::HEALING
            .into_iter()
            .zip(scores)
            .map(|(score, value)| ScoreEntry { score, value })
            .collect(),
        ..CheckInEntry::default()
    }
}

pub(crate) fn task(text: &str) -> TaskDraft {
    TaskDraft {
        text: text.to_owned(),
        from: None,
        to: None,
        slot: aftercare::diary::Slot::Morning,
        said_by: None,
    }
}

/// An open diary; it reads as its `Companion`.
#[derive(Debug)]
pub(crate) struct Diary {
    companion: Option<Companion>,
    folder: TempDir,
}

impl Deref for Diary {
    type Target = Companion;
    fn deref(&self) -> &Companion {
        self.companion.as_ref().unwrap()
    }
}

impl Diary {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut diary = Self {
            companion: None,
            folder,
        };
        diary.companion = Some(diary.another());
        diary
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("diary.db")
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A second door to the same file.
    pub(crate) fn another(&self) -> Companion {
        Companion::open(self.path(), &at("2026-03-01T08:00")).unwrap()
    }

    /// Closes it and opens it again, as after a restart of the phone.
    pub(crate) fn reopen(&mut self) {
        self.companion = None;
        self.companion = Some(self.another());
    }

    /// Takes the door out, to close or erase it by hand.
    pub(crate) fn take(&mut self) -> Companion {
        self.companion.take().unwrap()
    }

    pub(crate) fn log(&self, draft: &SessionDraft, moment: &Moment) -> Session {
        self.log_session(draft, moment).unwrap().session
    }

    /// The key that begins so, of today or of the date it names.
    pub(crate) fn key(&self, beginning: &str, moment: &Moment) -> ReminderKey {
        self.find_reminder(beginning, moment).unwrap()
    }

    /// Everything that the screens show.
    pub(crate) fn whole(&self, moment: &Moment) -> Value {
        json!({
            "today": json(&self.today(moment).unwrap()),
            "due": json(&self.due(moment).unwrap()),
            "agenda": json(&self.agenda(moment.date(), 60, moment).unwrap()),
            "sessions": json(&self.sessions().unwrap()),
            "settings": json(&self.settings().unwrap()),
            "tasks": json(&self.tasks().unwrap()),
            "photos": json(&self.photos().unwrap()),
            "adherence": json(&self.adherence(None, None, moment).unwrap()),
            "costs": json(&self.costs(None, None).unwrap()),
        })
    }
}

/// A length of time, in minutes.
pub(crate) const fn minutes(count: i64) -> chrono::TimeDelta {
    chrono::TimeDelta::minutes(count)
}

/// Scores as entered.
pub(crate) fn scores<const N: usize>(scores: [(Score, u8); N]) -> Vec<ScoreEntry> {
    let entry = |(score, value)| ScoreEntry { score, value };
    scores.map(entry).into()
}

/// Holds of a clinician's plan as entered.
pub(crate) fn holds<const N: usize>(holds: [(HoldKind, Figure); N]) -> Vec<HoldPlan> {
    let plan = |(kind, figure)| HoldPlan { kind, figure };
    holds.map(plan).into()
}
