//! What a patient does with a diary, one thing after the other. A deed is told by its number and the seed alone, so that
//! two diaries that were given the same deeds differ in nothing but the names of their rows.

use std::fs;
use std::path::Path;

use aftercare::companion::{BackupLock, HoldPlan, PlanDraft};
use aftercare::diary::{
    Answer, Area, CareTask, Money, Photo, PhotoDraft, PhotoView, ReminderKind, Scar, Session,
    SessionDraft, SettingName, Treatment,
};
use aftercare::protocol::{Figure, HoldKind};
use aftercare::{AftercareError, Companion, Moment, Result};
use chrono::{Days, NaiveDate, TimeDelta};

use crate::common::picture::picture;
use crate::common::{at, date, scored, task};
use crate::seed::Random;

/// The first deed's moment. A day has so many deeds, so that opening makes a snapshot now and then.
const FIRST: &str = "2026-06-01T09:00";
const A_DAY: u64 = 8;

/// When a deed is done.
pub(crate) fn moment(number: u64) -> Moment {
    let mut moment = at(FIRST);
    let days = TimeDelta::days(i64::try_from(number / A_DAY).unwrap());
    let minutes = TimeDelta::minutes(i64::try_from(number % A_DAY).unwrap());
    moment.instant += days + minutes;
    moment
}

/// Does one; gives `done`, or why it was refused. Any other error is a fault.
pub(crate) fn deed(companion: &Companion, folder: &Path, seed: u64, number: u64) -> Result<String> {
    let mut deed = Deed {
        companion,
        folder,
        number,
        random: Random::of(seed, number),
        now: moment(number),
    };
    match deed.done() {
        Ok(()) => Ok("done".to_owned()),
        Err(AftercareError::BadInput { field, .. }) => Ok(format!("refused: {field}")),
        Err(other) => Err(other),
    }
}

struct Deed<'d> {
    companion: &'d Companion,
    folder: &'d Path,
    number: u64,
    random: Random,
    now: Moment,
}

impl Deed<'_> {
    fn done(&mut self) -> Result<()> {
        match self.random.below(100) {
            0..25 => self.log(),
            25..44 => self.check_in(),
            44..52 => self.add_task(),
            52..56 => self.remove_task(),
            56..64 => self.companion.undo(None, &self.now).map(drop),
            64..70 => self.answer(),
            70..74 => self.set(),
            74..79 => self.change(),
            79..83 => self.remove(),
            83..87 => self.plan(),
            87..93 => self.add_photo(),
            93..95 => self.remove_photo(),
            95..97 => self.pause(),
            97..98 => self.companion.start_outdoors(&self.now).map(drop),
            _ => self.back_up(),
        }
    }

    fn note(&mut self) -> String {
        let words = self.random.place(60);
        format!("{:06} {}", self.number, "höhö ".repeat(words))
    }

    /// A day in the past that no other deed has.
    fn day(&self) -> NaiveDate {
        date("2026-05-30") - Days::new(self.number * 3)
    }

    fn log(&mut self) -> Result<()> {
        let draft = SessionDraft {
            treatment: Some(self.random.of_these(Treatment::ALL)),
            on: Some(self.day()),
            areas: Some(vec![self.random.of_these(Area::ALL)]),
            scars: Some(vec![self.random.of_these(Scar::ALL)]),
            radiofrequency: Some(false),
            planned: (self.random.below(3) == 0).then_some(4),
            clinic: Some("Clínica del Río".to_owned()),
            clinic_phone: Some("+34 600 000 000".to_owned()),
            cost: Money::parse(Some("250.50"), Some("EUR"))?,
            note: Some(self.note()),
            ..SessionDraft::default()
        };
        self.companion.log_session(&draft, &self.now).map(drop)
    }

    fn check_in(&mut self) -> Result<()> {
        let mut score = || u8::try_from(self.random.below(11)).unwrap_or_default();
        let mut entry = scored([score(), score(), score(), score()]);
        entry.on = Some(self.now.date() - Days::new(self.random.below(20)));
        entry.note = Some(self.note());
        self.companion.check_in(&entry, &self.now).map(drop)
    }

    fn add_task(&mut self) -> Result<()> {
        let text = format!("{:06} ointment", self.number);
        self.companion.add_task(&task(&text), &self.now).map(drop)
    }

    fn remove_task(&mut self) -> Result<()> {
        let mut tasks = self.companion.tasks()?;
        tasks.sort_by(|one: &CareTask, other| one.text.cmp(&other.text));
        match tasks.first() {
            Some(task) => self.companion.remove_task(&task.id, &self.now).map(drop),
            None => self.add_task(),
        }
    }

    fn answer(&mut self) -> Result<()> {
        const CARE: [ReminderKind; 4] = [
            ReminderKind::Sunscreen,
            ReminderKind::Moisturiser,
            ReminderKind::NoRetinoid,
            ReminderKind::CheckIn,
        ];
        let reminders = self.companion.today(&self.now)?.reminders.into_iter();
        let mut keys: Vec<_> = reminders.map(|it| it.key).collect();
        keys.retain(|key| CARE.contains(&key.kind));
        let answer = self.random.of_these(&[Answer::Done, Answer::Skipped]);
        let companion = self.companion;
        companion
            .record_outcome(&keys, answer, None, &self.now)
            .map(drop)
    }

    fn set(&mut self) -> Result<()> {
        let time = format!("07:{:02}", self.random.below(60));
        let name = SettingName::Morning;
        self.companion.set(name, &time, &self.now).map(drop)
    }

    /// One of the sessions, whatever their ids.
    fn session(&mut self) -> Result<Option<Session>> {
        let mut sessions = self.companion.sessions()?;
        sessions.sort_by(|one, other| one.note.cmp(&other.note));
        let place = self.random.place(sessions.len());
        Ok(sessions.into_iter().nth(place))
    }

    fn change(&mut self) -> Result<()> {
        let Some(session) = self.session()? else {
            return self.log();
        };
        let draft = SessionDraft {
            areas: Some(vec![Area::Cheeks, Area::Neck]),
            note: Some(self.note()),
            ..SessionDraft::default()
        };
        let companion = self.companion;
        companion
            .change_session(&session.id, &draft, &self.now, false)
            .map(drop)
    }

    fn remove(&mut self) -> Result<()> {
        match self.session()? {
            Some(session) => self
                .companion
                .remove_session(&session.id, &self.now)
                .map(drop),
            None => self.log(),
        }
    }

    fn plan(&mut self) -> Result<()> {
        let Some(session) = self.session()? else {
            return self.log();
        };
        let hold = |kind, days| HoldPlan {
            kind,
            figure: Figure::Days(days),
        };
        let days = 10 + u32::try_from(self.random.below(20)).unwrap_or_default();
        let draft = PlanDraft {
            planned: Some(5),
            holds: vec![hold(HoldKind::Retinoid, days), hold(HoldKind::MakeUp, days)],
            said_by: Some("Dr Example".to_owned()),
            ..PlanDraft::default()
        };
        let companion = self.companion;
        companion
            .clinician_plan(&session.course, &draft, &self.now)
            .map(drop)
    }

    /// A photo of some hundred thousand bytes, so that writing it takes its time.
    fn add_photo(&mut self) -> Result<()> {
        let folder = self.companion.photo_folder()?;
        let file = format!("camera-{}.jpg", self.number);
        let number = u8::try_from(self.number % 250).unwrap_or_default();
        let mut bytes = picture(number);
        let filling = vec![b' '; 60_000];
        let length = u16::try_from(filling.len() + 2).unwrap_or_default();
        for _ in 0..self.random.below(8) {
            let part = [&[0xff, 0xfe][..], &length.to_be_bytes(), &filling].concat();
            bytes.splice(2..2, part);
        }
        fs::write(Path::new(&folder).join(&file), bytes).unwrap();
        let draft = PhotoDraft {
            file,
            area: self.random.of_these(Area::ALL),
            view: self.random.of_these(PhotoView::ALL),
            on: None,
            session: None,
        };
        self.companion.add_photo(&draft, &self.now).map(drop)
    }

    fn remove_photo(&mut self) -> Result<()> {
        let mut photos = self.companion.photos()?;
        let order = |it: &Photo| (it.on, it.area.name(), it.view.name(), it.file.clone());
        photos.sort_by_key(order);
        match photos.first() {
            Some(photo) => self.companion.remove_photo(&photo.id, &self.now).map(drop),
            None => self.add_photo(),
        }
    }

    fn pause(&mut self) -> Result<()> {
        let from = self.now.date() + Days::new(self.random.below(30));
        let to = from + Days::new(3);
        let companion = self.companion;
        companion.pause(from, to, false, &self.now).map(drop)
    }

    fn back_up(&mut self) -> Result<()> {
        let to = self.folder.join("backup.tar");
        let lock = BackupLock::Unencrypted;
        let companion = self.companion;
        companion
            .back_up(crate::help::text(&to), &lock, true, None, &self.now)
            .map(drop)
    }
}
