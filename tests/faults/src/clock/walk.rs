//! Weeks with a diary and a phone whose clock jumps: what is entered stays, what is asked is asked once.

use std::collections::{BTreeMap, BTreeSet};

use aftercare::diary::{Answer, ReminderKey, SessionDraft, Treatment};
use aftercare::notify::{NotificationKey, Pending};
use aftercare::{AftercareError, Companion, Moment, Zone};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use rusqlite::Connection;

use super::is_clear;
use crate::common::{date, draft, scored, task};
use crate::figures::Figures;
use crate::help::Place;
use crate::seed::Random;

const STEPS: u64 = 20;
const BUDGET: u32 = 60;
const ZONES: [&str; 8] = [
    "Europe/Madrid",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "UTC",
];
/// Around summer time, leap days, and the ends of what a clock may show.
const PLACES: [&str; 8] = [
    "2024-02-28",
    "2024-02-29",
    "2026-03-28",
    "2026-10-24",
    "2028-02-29",
    "1900-01-01",
    "2099-12-31",
    "9900-12-20",
];

/// What walks have found.
#[derive(Debug, Default)]
pub(super) struct Found {
    steps: u64,
    written: u64,
    pub(super) wrong: Vec<String>,
    twice: Vec<String>,
    lost: Vec<String>,
}

impl Found {
    pub(super) fn add(&mut self, other: Self) {
        self.steps += other.steps;
        self.written += other.written;
        self.wrong.extend(other.wrong);
        self.twice.extend(other.twice);
        self.lost.extend(other.lost);
    }

    pub(super) fn told(&self, walks: u64, figures: &mut Figures) {
        let of = format!("{} jumps of {walks} phones", self.steps);
        figures.none_of(
            "a clock that jumps, other zones by noon: reminders asked twice",
            &of,
            &self.twice,
        );
        let written = format!("{} entries", self.written);
        figures.none_of("... entries lost or on another day", &written, &self.lost);
        figures.none_of("... any error but a clear refusal", &of, &self.wrong);
    }
}

/// A person's phone.
struct Walk {
    random: Random,
    place: Place,
    companion: Companion,
    now: Moment,
    /// What the phone holds.
    pending: BTreeMap<NotificationKey, (DateTime<Utc>, Vec<ReminderKey>)>,
    /// What was entered.
    sessions: BTreeSet<(NaiveDate, String)>,
    check_ins: BTreeSet<NaiveDate>,
    tasks: BTreeSet<String>,
    answered: BTreeSet<ReminderKey>,
    which: String,
    found: Found,
}

pub(super) fn walked(seed: u64, turn: u64) -> Found {
    let mut random = Random::of(seed, turn);
    let place = Place::new();
    let zone = Zone::named(random.of_these(&ZONES)).unwrap();
    let instant = zone.instant_of(date("2026-03-10"), "09:00:00".parse().unwrap());
    let now = Moment::new(instant, zone).unwrap();
    let mut walk = Walk {
        companion: Companion::open(place.diary(), &now).unwrap(),
        random,
        place,
        now,
        pending: BTreeMap::new(),
        sessions: BTreeSet::new(),
        check_ins: BTreeSet::new(),
        tasks: BTreeSet::new(),
        answered: BTreeSet::new(),
        which: String::new(),
        found: Found::default(),
    };
    for step in 0..STEPS {
        walk.which = format!("walk {turn}, step {step}, {:?}", walk.now);
        walk.jump();
        walk.enter(step);
        walk.ask();
        walk.all_is_there();
        walk.found.steps += 1;
    }
    walk.found
}

impl Walk {
    /// Another time, another zone, or a restart.
    fn jump(&mut self) {
        let mut next = self.now.clone();
        let hours = i64::try_from(self.random.below(30)).unwrap();
        match self.random.below(8) {
            0 => next.instant -= TimeDelta::hours(hours),
            1 => next.instant -= TimeDelta::days(hours * 100),
            2 => next.instant += TimeDelta::days(hours * 400),
            3 | 4 => next.zone = Zone::named(self.random.of_these(&ZONES)).unwrap(),
            5 => {
                let day = date(self.random.of_these(&PLACES));
                next.instant = next.zone.instant_of(day, "12:00:00".parse().unwrap());
            }
            _ => next.instant += TimeDelta::hours(hours),
        }
        // A clock outside the years is refused before anything is asked.
        if let Ok(next) = Moment::new(next.instant, next.zone) {
            self.now = next;
        }
        if self.random.below(3) == 0 {
            match Companion::open(self.place.diary(), &self.now) {
                Ok(companion) => self.companion = companion,
                Err(error) => self.wrong("open", &error),
            }
        }
    }

    fn enter(&mut self, step: u64) {
        let today = self.now.date();
        match self.random.below(4) {
            0 => {
                let treatment = self.random.of_these(Treatment::ALL);
                let note = format!("step {step}");
                let draft = SessionDraft {
                    note: Some(note.clone()),
                    ..draft(treatment)
                };
                let logged = self.companion.log_session(&draft, &self.now);
                if self.taken("log", logged) {
                    self.sessions.insert((today, note));
                }
            }
            1 => {
                let entered = self.companion.check_in(&scored([1, 2, 0, 1]), &self.now);
                if self.taken("check in", entered) {
                    self.check_ins.insert(today);
                }
            }
            2 => {
                let text = format!("step {step}");
                let added = self.companion.add_task(&task(&text), &self.now);
                if self.taken("task", added) {
                    self.tasks.insert(text);
                }
            }
            _ => self.answer(),
        }
    }

    fn answer(&mut self) {
        let shown = match self.companion.today(&self.now) {
            Ok(today) => today.reminders,
            Err(error) => return self.wrong("today", &error),
        };
        let Some(reminder) = shown.first() else {
            return;
        };
        let keys = [reminder.key.clone()];
        let answered = self
            .companion
            .record_outcome(&keys, Answer::Done, None, &self.now);
        if self.taken("answer", answered) {
            self.answered.extend(keys);
        }
    }

    /// What the phone is told to hold, and the next ten days.
    fn ask(&mut self) {
        let agenda = self.companion.agenda(self.now.date(), 10, &self.now);
        match agenda {
            // It would go on after the calendar's end.
            Err(error) if is_clear(&error) => {}
            Err(error) => self.wrong("agenda", &error),
            Ok(agenda) => {
                let mut keys = BTreeSet::new();
                let reminders = agenda.days.iter().flat_map(|day| &day.reminders);
                for reminder in reminders {
                    if !keys.insert(reminder.key.clone()) {
                        self.twice(&format!("{} in the agenda", reminder.key));
                    }
                }
            }
        }
        self.arm();
        let armed = self.arm();
        if armed != Some(0) {
            self.twice(&format!("{armed:?} armed again"));
        }
        let mut keys = BTreeSet::new();
        let mut twice = Vec::new();
        for (at, carried) in self.pending.values() {
            if *at <= self.now.instant {
                twice.push(format!("armed for {at}, which has passed"));
            }
            for key in carried {
                if !keys.insert(key) {
                    twice.push(format!("{key} armed twice"));
                }
                if self.answered.contains(key) {
                    twice.push(format!("{key} armed, and was answered"));
                }
            }
        }
        for what in twice {
            self.twice(&what);
        }
    }

    /// Does as it is told; gives how much that was.
    fn arm(&mut self) -> Option<usize> {
        let pending: Vec<Pending> = self
            .pending
            .iter()
            .map(|(key, (at, _))| Pending {
                key: key.clone(),
                fire_at: Some(*at),
            })
            .collect();
        let told = self
            .companion
            .notifications(&self.now, BUDGET, false, &pending);
        let told = match told {
            Ok(told) => told,
            Err(error) => {
                self.wrong("notifications", &error);
                return None;
            }
        };
        for key in &told.cancel {
            self.pending.remove(key);
        }
        for one in &told.arm {
            let held = (one.fire_at, one.keys.clone());
            if self.pending.insert(one.key.clone(), held).is_some() {
                self.twice(&format!("{:?} armed over another", one.key));
            }
        }
        if self.pending.len() > BUDGET as usize {
            self.twice(&format!("{} held", self.pending.len()));
        }
        Some(told.arm.len() + told.cancel.len())
    }

    /// Read from the file itself.
    fn all_is_there(&mut self) {
        let connection = Connection::open(self.place.diary()).unwrap();
        let pairs = |sql: &str| -> BTreeSet<(String, String)> {
            let mut statement = connection.prepare(sql).unwrap();
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
            rows.unwrap().map(Result::unwrap).collect()
        };
        let sessions = self
            .sessions
            .iter()
            .map(|(on, note)| (on.to_string(), note.clone()));
        let check_ins = self
            .check_ins
            .iter()
            .map(|on| (on.to_string(), "1".to_owned()));
        let tasks = self
            .tasks
            .iter()
            .map(|it| (it.clone(), "morning".to_owned()));
        let answered = self
            .answered
            .iter()
            .map(|it| (it.to_string(), it.date.to_string()));
        let asked: [(&str, BTreeSet<_>); 4] = [
            ("SELECT on_date, note FROM session", sessions.collect()),
            (
                "SELECT date, CAST(redness AS TEXT) FROM check_in",
                check_ins.collect(),
            ),
            ("SELECT text, slot FROM task", tasks.collect()),
            (
                "SELECT key, date FROM outcome WHERE answer = 'done'",
                answered.collect(),
            ),
        ];
        let mut lost = Vec::new();
        let mut written = 0;
        for (sql, entered) in asked {
            written += entered.len() as u64;
            let there = pairs(sql);
            if there != entered {
                lost.push(format!("{sql}: {there:?}, entered {entered:?}"));
            }
        }
        self.found.written = written;
        let which = &self.which;
        self.found
            .lost
            .extend(lost.into_iter().map(|what| format!("{which}: {what}")));
    }

    /// Whether it was taken; a clear refusal is well, too.
    fn taken<T>(&mut self, what: &str, answer: aftercare::Result<T>) -> bool {
        match answer {
            Ok(_) => true,
            Err(error) => {
                if !is_clear(&error) {
                    self.wrong(what, &error);
                }
                false
            }
        }
    }

    fn wrong(&mut self, what: &str, error: &AftercareError) {
        let year = self.now.date().year();
        let which = &self.which;
        self.found
            .wrong
            .push(format!("{which}: {what} in {year}: {error:?}"));
    }

    fn twice(&mut self, what: &str) {
        self.found.twice.push(format!("{}: {what}", self.which));
    }
}
