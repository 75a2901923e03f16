//! The plan as a calendar: booked sessions and windows as whole days, every reminder to come as an event that
//! begins at its own instant.
//!
//! | what | UID | sequence |
//! |---|---|---|
//! | booked session, its evening before as an alarm | the session's id | revision |
//! | next session, touch-up, their reminders as alarms | kind and course | revision |
//! | reminders of one kind and slot on days that follow each other | kind and slot (and task) | revision + date |
//! | any other reminder | its key | revision |
//!
//! The revision rises with every change of the diary and every one taken back. Daily care begins today, so its event
//! says something else tomorrow, and its sequence rises with the date too. Keys that name no session, course or task
//! are the same in two people's diaries; theirs end in the diary's first course.

mod care;
mod sessions;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::super::{Companion, speak};
use crate::diary::{Answer, ReminderKey, ReminderKind, Session, SessionState};
use crate::error::Result;
use crate::exchange::ics::{Alarm, Calendar, Event, Span};
use crate::moment::Moment;
use crate::notify::Bundle;
use crate::plan::{Facts, Outlook, PlannedReminder};
use crate::store::{Scope, Store, changes};
use crate::words::Words;

/// How far ahead daily care without an end is written.
const ENDLESS: Days = Days::new(400);
/// How far ahead daily care is written at most.
const FARTHEST: Days = Days::new(3_700);
/// How long after the last day written the next reminder is looked for: weekly ones come within it.
const PAST_THE_END: Days = Days::new(15);

impl Companion {
    /// The plan from today on as a calendar's text.
    pub(super) fn calendar(&self, moment: &Moment) -> Result<String> {
        let (facts, diary) = self.store()?.read(|connection| {
            let cancelled = |session: &Session| session.state == SessionState::Cancelled;
            let mut sessions = Store::sessions(connection)?;
            sessions.retain(cancelled);
            let diary = Diary {
                mark: Store::first_course(connection)?,
                revision: changes::revision(connection)?,
                cancelled: sessions,
            };
            let mut facts = Store::facts(connection, Scope::Everything)?;
            // All of the diary leaves the answers out, which no other screen of all of it asks for.
            let outcomes = Store::outcomes(connection)?.into_iter();
            facts.outcomes = outcomes.map(|it| (it.key.clone(), it)).collect();
            Ok((facts, diary))
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        let view = View {
            say: &speak::notification(&words, facts.settings.discreet),
            words: &words,
            outlook: Outlook::new(&facts, moment),
            facts: &facts,
            diary: &diary,
            begins: moment.zone.day_begins(moment.date()),
        };
        let mut events = view.of_sessions();
        events.append(&mut view.of_reminders());
        let calendar = Calendar {
            name: words.text("notify-title"),
            stamp: moment.instant,
            zone: &moment.zone,
            events,
        };
        Ok(calendar.file())
    }
}

/// What of the diary is not in the plan's facts.
struct Diary {
    /// The id of its first course, which stays whatever is undone.
    mark: Option<String>,
    revision: i64,
    cancelled: Vec<Session>,
}

/// The plan with what it takes to say it.
struct View<'v> {
    facts: &'v Facts,
    outlook: Outlook<'v>,
    words: &'v Words,
    diary: &'v Diary,
    say: &'v dyn Fn(&Bundle) -> (String, String),
    /// The instant at which today began.
    begins: DateTime<Utc>,
}

/// A reminder to come, in words.
struct Spoken {
    key: ReminderKey,
    at: DateTime<Utc>,
    title: String,
    text: String,
}

impl Spoken {
    /// As an event that is shown when it begins.
    fn event(&self, uid: String, sequence: i64, span: Span) -> Event {
        Event {
            uid,
            sequence,
            span,
            title: self.title.clone(),
            text: self.text.clone(),
            place: None,
            cancelled: false,
            alarms: vec![Alarm {
                at: None,
                text: self.text.clone(),
            }],
        }
    }
}

impl View<'_> {
    fn today(&self) -> NaiveDate {
        self.outlook.today_date()
    }

    /// The reminders that are events of their own.
    fn of_reminders(&self) -> Vec<Event> {
        let mut care = care::Care::default();
        let mut events = Vec::new();
        for date in self.dates() {
            for planned in self.outlook.planned_on(date) {
                match planned.key.kind {
                    // These are alarms of their session or window.
                    ReminderKind::BookedSession
                    | ReminderKind::NextSession
                    | ReminderKind::TouchUp => {}
                    ReminderKind::HoldReview
                    | ReminderKind::ConfirmSession
                    | ReminderKind::Reapply => {
                        events.extend(self.to_come(planned).map(|it| self.single(&it)));
                    }
                    _ => {
                        care.plan(&planned.key);
                        if let Some(spoken) = self.to_come(planned) {
                            care.add(spoken);
                        }
                    }
                }
            }
        }
        events.extend(care.events(self));
        events.extend(self.goes_on());
        events
    }

    /// Every date that can have a reminder from today on. Yesterday is one: quiet hours or a snooze can have moved
    /// its reminders past midnight.
    fn dates(&self) -> Vec<NaiveDate> {
        let end = self.end();
        let yesterday = self.today() - Days::new(1);
        let mut dates: Vec<NaiveDate> = yesterday
            .iter_days()
            .take_while(|date| *date <= end)
            .collect();
        let rare = self.outlook.rare_dates().into_iter();
        dates.extend(rare.filter(|date| *date > end));
        dates
    }

    /// The last date of which daily care is written.
    fn end(&self) -> NaiveDate {
        let farthest = self.today() + FARTHEST;
        let end = self.outlook.daily_through();
        end.map_or(self.today() + ENDLESS, |end| end.min(farthest))
    }

    /// Where daily care goes on after the last date written, the first day that says so.
    fn goes_on(&self) -> Option<Event> {
        let end = self.end();
        let after = end
            .iter_days()
            .skip(1)
            .take_while(|date| *date <= end + PAST_THE_END);
        let mut planned = after.flat_map(|date| self.outlook.planned_on(date));
        let next = planned.find(|it| !it.key.kind.is_of_sessions())?;
        let spoken = Spoken {
            at: self.outlook.when(&next.key).instant,
            title: self.words.text("notify-title"),
            text: self.words.text("notify-open"),
            key: next.key,
        };
        let uid = self.marked("open");
        Some(spoken.event(uid, self.dated(), Span::At(spoken.at)))
    }

    /// A reminder in words, unless it was answered or its time was before today.
    fn to_come(&self, planned: PlannedReminder) -> Option<Spoken> {
        let spoken = self.spoken(planned);
        spoken.filter(|spoken| spoken.at >= self.begins)
    }

    /// A reminder in words, unless it was answered.
    fn spoken(&self, planned: PlannedReminder) -> Option<Spoken> {
        if self.is_answered(&planned.key) {
            return None;
        }
        let when = self.outlook.when(&planned.key);
        let key = planned.key.clone();
        let (title, text) = (self.say)(&Bundle {
            when,
            reminders: vec![planned],
            repeats: None,
        });
        Some(Spoken {
            key,
            at: when.instant,
            title,
            text,
        })
    }

    fn is_answered(&self, key: &ReminderKey) -> bool {
        let answer = self.facts.outcomes.get(key).map(|outcome| outcome.answer);
        matches!(answer, Some(Answer::Done | Answer::Skipped))
    }

    /// A reminder as an event of its own.
    fn single(&self, spoken: &Spoken) -> Event {
        let key = spoken.key.to_string();
        let uid = match &spoken.key.subject {
            Some(_) => key,
            None => self.marked(&key),
        };
        spoken.event(uid, self.diary.revision, Span::At(spoken.at))
    }

    /// A name that other diaries have too, made this one's own.
    fn marked(&self, name: &str) -> String {
        let mark = self.diary.mark.as_deref().unwrap_or("aftercare");
        format!("{name}@{mark}")
    }

    /// The sequence of what says something else every day.
    fn dated(&self) -> i64 {
        let days = self.today() - NaiveDate::default();
        self.diary.revision + days.num_days()
    }
}
