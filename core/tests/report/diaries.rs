//! Diaries with much in them, written through the door as a patient would.

use aftercare::Moment;
use aftercare::companion::{ExportKind, PlanDraft};
use aftercare::diary::{
    Adjunct, Answer, Area, CheckInEntry, Event, Money, Scar, Score, ScoreEntry, SessionDraft, Sign,
    Slot, TaskDraft, Treatment,
};
use aftercare::protocol::{Figure, HoldKind, SpacingDays, TouchUpMonths};
use chrono::{Days, NaiveDate};

use crate::common::{Diary, at, date, draft, draft_on, holds};

/// What no page may take for its own.
pub(crate) const HOSTILE: &str = "</style></script><script>alert(1)</script><img src=x onerror=alert(1)> \
    <a href='javascript:alert(1)'>\"&amp;' </blockquote></table></details></svg> \u{202e}backwards {} ${x} %s &#x3c;b&#x3e;?";

/// A diary, the moment it is looked at, and its name.
pub(crate) struct Kept {
    pub(crate) name: &'static str,
    pub(crate) diary: Diary,
    pub(crate) now: Moment,
}

impl Kept {
    /// Its report in a language, and a copy for the browser where one is asked for.
    pub(crate) fn report(&self, lang: &str) -> String {
        self.diary.speak(Some(lang.to_owned())).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("report.html");
        let exported =
            self.diary
                .export(ExportKind::Report, to.to_str().unwrap(), false, &self.now);
        let page = std::fs::read_to_string(&to).unwrap();
        assert_eq!(exported.unwrap().files[0].bytes, page.len() as u64);
        if let Some(folder) = std::env::var_os("AFTERCARE_REPORTS") {
            let folder = std::path::PathBuf::from(folder);
            std::fs::create_dir_all(&folder).unwrap();
            let name = format!("{}-{lang}.html", self.name);
            std::fs::write(folder.join(name), &page).unwrap();
        }
        page
    }
}

fn money(amount: &str, currency: &str) -> Option<Money> {
    Money::parse(Some(amount), Some(currency)).unwrap()
}

fn evening(date: NaiveDate) -> Moment {
    at(&format!("{date}T20:30"))
}

fn scores(values: &[(Score, u8)]) -> Vec<ScoreEntry> {
    let entry = |(score, value): &(Score, u8)| ScoreEntry {
        score: *score,
        value: *value,
    };
    values.iter().map(entry).collect()
}

/// A session on cheeks and forehead in a clinic with a number.
fn needling(on: &str, cost: &str) -> SessionDraft {
    SessionDraft {
        areas: Some(vec![Area::Cheeks, Area::Forehead]),
        depth_mm: Some(1.5),
        scars: Some(vec![Scar::Rolling, Scar::Boxcar]),
        clinic: Some("Clínica Sol, Calle Mayor 12".to_owned()),
        clinic_phone: Some("+34 600 000 000".to_owned()),
        out_of_hours: Some("+34 600 000 001".to_owned()),
        cost: money(cost, "EUR"),
        planned: Some(3),
        ..draft_on(Treatment::Microneedling, on)
    }
}

/// Three sessions, with what was seen, asked, answered and said.
pub(crate) fn course() -> Kept {
    let diary = Diary::new();
    for (number, on) in (0_u8..).zip(["2026-03-01", "2026-04-02", "2026-05-05"]) {
        let cost = ["250", "250", "1180.50"][usize::from(number)];
        diary.log(&needling(on, cost), &at(&format!("{on}T18:00")));
        healing(&diary, date(on), number);
        answers(&diary, date(on));
    }
    notes(&diary);
    let sessions = diary.sessions().unwrap();
    let plan = PlanDraft {
        planned: Some(3),
        spacing: Some(SpacingDays { from: 30, to: 40 }),
        touch_up: Some(TouchUpMonths { from: 7, to: 11 }),
        holds: holds([
            (HoldKind::Retinoid, Figure::Days(10)),
            (HoldKind::Exercise, Figure::Days(7)),
        ]),
        said_by: Some("Dr Inés Sol".to_owned()),
    };
    let told = at("2026-04-03T10:00");
    diary
        .clinician_plan(&sessions[0].course, &plan, &told)
        .unwrap();
    diary.lift(HoldKind::VitaminC, None, &told).unwrap();
    let last = Some(sessions[2].id.clone());
    let later = at("2026-05-14T10:00");
    diary.lift(HoldKind::VitaminC, last, &later).unwrap();
    let ointment = TaskDraft {
        text: "Healing ointment on the chin, thinly".to_owned(),
        from: Some(date("2026-05-05")),
        to: Some(date("2026-05-09")),
        slot: Slot::Evening,
        said_by: Some("Nurse Marta".to_owned()),
    };
    diary.add_task(&ointment, &at("2026-05-05T19:00")).unwrap();
    Kept {
        name: "course",
        diary,
        now: at("2026-05-12T09:00"),
    }
}

/// Redness, swelling, peeling and pain going down, with days left out; and signs, once.
fn healing(diary: &Diary, from: NaiveDate, session: u8) {
    for day in [0_u8, 1, 2, 3, 5, 6, 7] {
        let on = from + Days::new(day.into());
        let mut entered = vec![
            (Score::Redness, (7 + session).saturating_sub(day)),
            (Score::Swelling, 4_u8.saturating_sub(day)),
            (
                Score::Peeling,
                if (2..6).contains(&day) {
                    5 - day / 2
                } else {
                    0
                },
            ),
            (Score::Pain, 3_u8.saturating_sub(day * 2)),
        ];
        if day < 4 {
            entered.push((Score::Itch, day));
        }
        let entry = CheckInEntry {
            scores: scores(&entered),
            signs: if session == 1 && day == 2 {
                vec![Sign::NewBumps, Sign::ColdSores]
            } else {
                Vec::new()
            },
            events: match (session, day) {
                (0, 5) => vec![Event::RetinoidUsed],
                (2, 1) => vec![Event::Picked, Event::Sunburn],
                _ => Vec::new(),
            },
            darker: (session == 1 && day == 7).then_some(true),
            open_skin: (session == 2 && day == 0).then_some(true),
            ..CheckInEntry::default()
        };
        let now = evening(on);
        diary.check_in(&entry, &now).unwrap();
    }
}

/// Most of the first week's reminders are answered.
fn answers(diary: &Diary, from: NaiveDate) {
    for day in 1..6 {
        let now = at(&format!("{}T21:30", from + Days::new(day)));
        let reminders = diary.today(&now).unwrap().reminders;
        let keys = reminders.into_iter().map(|it| it.key);
        let keys: Vec<_> = keys.enumerate().filter(|(at, _)| at % 4 != 3).collect();
        let keys: Vec<_> = keys.into_iter().map(|(_, key)| key).collect();
        let delivered = Some(now.instant);
        diary
            .record_outcome(&keys, Answer::Done, delivered, &now)
            .unwrap();
    }
}

fn notes(diary: &Diary) {
    for (on, note) in [
        (
            "2026-03-02",
            "Tight, like after a day at the sea.\nMay I wear a helmet on day 3?",
        ),
        (
            "2026-04-04",
            "Small itchy bumps on the left cheek, called the clinic, they saw me the same day.",
        ),
        (
            "2026-05-06",
            "Is the chin meant to be redder than the cheeks?\nSlept on my back.",
        ),
        (
            "2026-05-12",
            "¿Puedo nadar en el mar la semana que viene?\nهل أستعمل واقي الشمس نفسه؟",
        ),
    ] {
        let entry = CheckInEntry {
            note: Some(note.to_owned()),
            ..CheckInEntry::default()
        };
        let now = at(&format!("{on}T08:45"));
        diary.check_in(&entry, &now).unwrap();
    }
}

/// Three treatments one over another, a sign that stands, two currencies, check-ins of some areas alone.
pub(crate) fn overlapping() -> Kept {
    let diary = Diary::new();
    diary.log(&needling("2026-02-10", "199.99"), &at("2026-02-10T12:00"));
    let laser = SessionDraft {
        areas: Some(vec![Area::Chest, Area::Shoulders, Area::Neck]),
        adjuncts: Some(vec![Adjunct::Prp, Adjunct::Subcision]),
        cost: money("900", "USD"),
        clinic: Some("عيادة النور للعناية بالبشرة".to_owned()),
        clinic_phone: Some("+971 4 000 0000".to_owned()),
        note: Some("Laser on chest and neck, dressing stays on until tomorrow.".to_owned()),
        ..draft_on(Treatment::AblativeLaser, "2026-02-24")
    };
    diary.log(&laser, &at("2026-02-24T12:00"));
    let peel = SessionDraft {
        areas: Some(vec![
            Area::Cheeks,
            Area::Chin,
            Area::Jaw,
            Area::Nose,
            Area::Temples,
        ]),
        ..draft_on(Treatment::ChemicalPeelMedium, "2026-03-05")
    };
    diary.log(&peel, &at("2026-03-05T12:00"));
    let booked = SessionDraft {
        booked: true,
        cost: money("250", "EUR"),
        ..draft_on(Treatment::Microneedling, "2026-04-20")
    };
    diary.log(&booked, &at("2026-03-05T12:10"));
    for day in 0..10 {
        let on = date("2026-02-24") + Days::new(day);
        let value = u8::try_from(10 - day).unwrap();
        let areas = [Area::Chest, Area::Neck];
        let entry = CheckInEntry {
            areas: Some(areas[..=usize::from(day > 4)].to_vec()),
            scores: scores(&[(Score::Redness, value), (Score::Warmth, value / 2)]),
            open_skin: Some(day < 4),
            lighter: Some(day == 9),
            ..CheckInEntry::default()
        };
        diary.check_in(&entry, &evening(on)).unwrap();
    }
    let sign = CheckInEntry {
        scores: scores(&[(Score::Redness, 6), (Score::Pain, 8)]),
        signs: vec![Sign::HotOrSwollen, Sign::TroubleBreathing],
        note: Some("Woke up with this.".to_owned()),
        ..CheckInEntry::default()
    };
    diary.check_in(&sign, &at("2026-03-08T07:10")).unwrap();
    Kept {
        name: "overlapping",
        diary,
        now: at("2026-03-08T07:15"),
    }
}

/// Every text that a patient enters is an attempt on the page.
pub(crate) fn hostile() -> Kept {
    let diary = Diary::new();
    let begun = at("2026-03-01T18:00");
    let line = |of: &str| format!("{of} {}", &HOSTILE[..90]);
    let session = SessionDraft {
        clinic: Some(line("clinic")),
        clinic_phone: Some(line("phone")),
        out_of_hours: Some(line("hours")),
        note: Some(format!("session {HOSTILE}")),
        ..draft(Treatment::Microneedling)
    };
    let session = diary.log(&session, &begun);
    let plan = PlanDraft {
        holds: holds([(HoldKind::Retinoid, Figure::Days(9))]),
        said_by: Some(line("said")),
        ..PlanDraft::default()
    };
    diary
        .clinician_plan(&session.course, &plan, &begun)
        .unwrap();
    let task = TaskDraft {
        text: line("task"),
        from: None,
        to: None,
        slot: Slot::Morning,
        said_by: Some(line("asked")),
    };
    diary.add_task(&task, &begun).unwrap();
    let unbroken = "x".repeat(400);
    let entry = CheckInEntry {
        signs: vec![Sign::Pus],
        note: Some(format!("check-in {HOSTILE}\n{unbroken}?")),
        ..CheckInEntry::default()
    };
    diary.check_in(&entry, &begun).unwrap();
    Kept {
        name: "hostile",
        diary,
        now: at("2026-03-02T09:00"),
    }
}

/// Nothing yet.
pub(crate) fn empty() -> Kept {
    Kept {
        name: "empty",
        diary: Diary::new(),
        now: at("2026-03-01T09:00"),
    }
}

/// Ten years: a course a year, and a check-in every day.
pub(crate) fn decade() -> Kept {
    let diary = Diary::new();
    for year in 2016..2026 {
        for month in [2, 3, 4, 5] {
            let draft = SessionDraft {
                planned: Some(4),
                new_course: month == 2,
                cost: money("300", "EUR"),
                ..draft_on(Treatment::Microneedling, &format!("{year}-{month:02}-10"))
            };
            diary.log(&draft, &at(&format!("{year}-{month:02}-10T12:00")));
        }
    }
    let mut kept = Kept {
        name: "decade",
        diary,
        now: at("2026-03-01T09:00"),
    };
    every_day(&mut kept);
    kept
}

/// Written past the door: each of 3,650 durable writes would take its time.
fn every_day(kept: &mut Kept) {
    drop(kept.diary.take());
    let mut connection = rusqlite::Connection::open(kept.diary.path()).unwrap();
    let writing = connection.transaction().unwrap();
    let first = kept.now.date() - Days::new(3_649);
    for (day, on) in (0_u32..3_650).zip(first.iter_days()) {
        let sign = (day % 500 == 3).then_some("pus");
        writing
            .execute(
                "INSERT INTO check_in (date, redness, swelling, peeling, pain, signs, note, written_at) \
                 VALUES (?1, ?2, ?3, 0, ?4, coalesce(?5, ''), 'a line about the day, as every day?', 0)",
                rusqlite::params![on.to_string(), day % 11, day % 3, day % 7, sign],
            )
            .unwrap();
    }
    writing.commit().unwrap();
    kept.diary.reopen();
}
