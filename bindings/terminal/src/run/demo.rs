//! A whole microneedling course, lived through in a diary that goes away: every line comes from the core, at fixed
//! moments, so that it reads the same on any day and in any zone.

use aftercare::diary::{Answer, CheckInEntry, Score, ScoreEntry, SessionDraft, Treatment};
use aftercare::plan::Today;
use aftercare::{AftercareError, Companion, Moment, Result, Zone};
use chrono::NaiveDate;
use serde::Serialize;

use super::output;
use crate::show::{self, Screen};

const ZONE: &str = "Europe/Madrid";

/// One stop of the demo.
#[derive(Serialize)]
struct Stop {
    /// Its name; the heading is `terminal-demo-<name>`.
    name: &'static str,
    moment: Moment,
    today: Today,
}

/// A diary and the stops shown so far.
struct Journey {
    companion: Companion,
    zone: Zone,
    stops: Vec<Stop>,
}

pub(super) fn run(lang: Option<&str>, json: bool) -> Result<()> {
    let folder = tempfile::tempdir().map_err(|error| AftercareError::Fault {
        field: "demo".to_owned(),
        value: "temporary folder".to_owned(),
        reason: error.to_string(),
    })?;
    let zone = Zone::named(ZONE)?;
    let companion = Companion::open(
        folder.path().join("demo.db"),
        &at("2026-03-01T18:00", &zone)?,
    )?;
    companion.speak(lang.map(str::to_owned))?;
    let mut journey = Journey {
        companion,
        zone,
        stops: Vec::new(),
    };
    journey.live()?;
    let Journey {
        companion, stops, ..
    } = journey;
    if json {
        return output::json(&output::listed("stops", &stops));
    }
    let mut screen = Screen::new(companion.words()?);
    screen.title(&screen.words().text("terminal-demo-title"));
    screen.note(&screen.words().text("terminal-demo-about"));
    for stop in &stops {
        screen.gap();
        screen.title(&screen.words().text(&format!("terminal-demo-{}", stop.name)));
        show::today::day(&mut screen, &stop.today);
    }
    if let Some(last) = stops.last() {
        show::today::foot(&mut screen, &last.today);
    }
    screen.gap();
    screen.note(&screen.words().text("terminal-demo-end"));
    output::text(&screen.finish())
}

impl Journey {
    /// Three sessions, and what is looked at between and after them.
    fn live(&mut self) -> Result<()> {
        self.session("2026-03-01T18:00")?;
        self.stop("day-0", "2026-03-01T18:30")?;
        self.check_in("2026-03-02T20:15", [5, 2, 0, 1])?;
        self.stop("day-2", "2026-03-03T09:00")?;
        self.done("sunscreen", "2026-03-03T09:05")?;
        self.check_in("2026-03-08T20:10", [0; 4])?;
        self.stop("day-8", "2026-03-09T09:00")?;
        self.stop("next-session", "2026-03-29T09:00")?;
        self.session("2026-04-02T17:00")?;
        self.check_in("2026-04-09T20:00", [0; 4])?;
        self.session("2026-05-05T17:00")?;
        self.check_in("2026-05-12T20:00", [0; 4])?;
        self.stop("touch-up", "2026-11-05T09:00")
    }

    fn at(&self, wall: &str) -> Result<Moment> {
        at(wall, &self.zone)
    }

    fn session(&self, wall: &str) -> Result<()> {
        let draft = SessionDraft {
            treatment: Some(Treatment::Microneedling),
            radiofrequency: Some(false),
            planned: Some(3),
            ..SessionDraft::default()
        };
        self.companion
            .log_session(&draft, &self.at(wall)?)
            .map(drop)
    }

    fn check_in(&self, wall: &str, scores: [u8; 4]) -> Result<()> {
        let scores = Score::HEALING.into_iter().zip(scores);
        let entry = CheckInEntry {
            on: None::<NaiveDate>,
            scores: scores
                .map(|(score, value)| ScoreEntry { score, value })
                .collect(),
            ..CheckInEntry::default()
        };
        self.companion.check_in(&entry, &self.at(wall)?).map(drop)
    }

    fn done(&self, key: &str, wall: &str) -> Result<()> {
        let moment = self.at(wall)?;
        let key = self.companion.find_reminder(key, &moment)?;
        self.companion
            .record_outcome(&[key], Answer::Done, None, &moment)
            .map(drop)
    }

    fn stop(&mut self, name: &'static str, wall: &str) -> Result<()> {
        let moment = self.at(wall)?;
        let today = self.companion.today(&moment)?;
        self.stops.push(Stop {
            name,
            moment,
            today,
        });
        Ok(())
    }
}

fn at(wall: &str, zone: &Zone) -> Result<Moment> {
    Moment::parse(&format!("{wall}[{ZONE}]"), zone)
}
