//! Whole days: booked and cancelled sessions, the windows of next sessions and touch-ups.

use chrono::{Days, NaiveDate};

use super::View;
use crate::diary::{ReminderKind, Session, SessionState, Treatment};
use crate::exchange::ics::{Alarm, Event, Span};
use crate::plan::CourseDue;
use crate::protocol::ask_first_of;
use crate::words::Say;

/// A window with what it is about.
struct Window<'w> {
    kind: ReminderKind,
    course: &'w str,
    treatment: Treatment,
    from: NaiveDate,
    through: NaiveDate,
}

impl View<'_> {
    /// Sessions and windows that are not over.
    pub(super) fn of_sessions(&self) -> Vec<Event> {
        let booked = self.facts.sessions.iter();
        let booked = booked.filter(|session| session.state == SessionState::Booked);
        let cancelled = self.diary.cancelled.iter();
        let sessions = booked.chain(cancelled);
        let sessions = sessions.filter(|session| session.on >= self.today());
        let mut events: Vec<Event> = sessions.map(|session| self.session(session)).collect();
        let due = self.outlook.due_on(self.today());
        let windows = due.iter().filter_map(window);
        let windows = windows.filter(|window| window.through >= self.today());
        events.extend(windows.map(|window| self.window(&window)));
        events
    }

    fn session(&self, session: &Session) -> Event {
        let cancelled = session.state == SessionState::Cancelled;
        let evening = session.on - Days::new(1);
        let discreet = self.facts.settings.discreet;
        let (title, text) = if discreet {
            (self.words.text("calendar-appointment"), String::new())
        } else {
            let kind = ReminderKind::BookedSession;
            (
                self.about(kind, session.treatment),
                self.ask_first(session.treatment),
            )
        };
        Event {
            uid: session.id.to_string(),
            sequence: self.diary.revision,
            span: Span::Days {
                from: session.on,
                through: session.on,
            },
            title,
            text,
            place: session.clinic.name.clone().filter(|_| !discreet),
            cancelled,
            alarms: if cancelled {
                Vec::new()
            } else {
                self.alarms(ReminderKind::BookedSession, session.id.as_str(), [evening])
            },
        }
    }

    fn window(&self, window: &Window<'_>) -> Event {
        let (title, text) = if self.facts.settings.discreet {
            let one = [("count", Say::Number(1))];
            (
                self.words.text("notify-title"),
                self.words.with("notify-discreet", &one),
            )
        } else {
            let (from, to) = (
                self.words.date(window.from),
                self.words.date(window.through),
            );
            let dates = [("from", Say::Text(&from)), ("to", Say::Text(&to))];
            let text = if window.kind == ReminderKind::NextSession {
                self.words.with("next_session-upcoming", &dates)
            } else {
                self.words.with("touch_up-upcoming", &dates)
            };
            (self.about(window.kind, window.treatment), text)
        };
        let days = window.from.iter_days();
        let days = days.take_while(|date| *date <= window.through);
        Event {
            uid: format!("{}:{}", window.kind, window.course),
            sequence: self.diary.revision,
            span: Span::Days {
                from: window.from,
                through: window.through,
            },
            title,
            text,
            place: None,
            cancelled: false,
            alarms: self.alarms(window.kind, window.course, days),
        }
    }

    /// The plan's reminders of a session or course on these dates. Those gone by stay: which there are depends on
    /// the diary alone, not on the day of the export.
    fn alarms(
        &self,
        kind: ReminderKind,
        subject: &str,
        dates: impl IntoIterator<Item = NaiveDate>,
    ) -> Vec<Alarm> {
        let planned = dates
            .into_iter()
            .flat_map(|date| self.outlook.planned_on(date));
        let mine = planned.filter(|planned| {
            planned.key.kind == kind && planned.key.subject.as_deref() == Some(subject)
        });
        mine.filter_map(|planned| {
            let spoken = self.spoken(planned)?;
            Some(Alarm {
                at: Some(spoken.at),
                text: spoken.text,
            })
        })
        .collect()
    }

    fn about(&self, kind: ReminderKind, of: Treatment) -> String {
        let what = self.words.text(&format!("reminder-kind-{kind}"));
        let treatment = self.words.text(&format!("treatment-{of}"));
        let values = [
            ("what", Say::Text(&what)),
            ("treatment", Say::Text(&treatment)),
        ];
        self.words.with("calendar-about", &values)
    }

    fn ask_first(&self, of: Treatment) -> String {
        let asks = ask_first_of(of).iter();
        let asks: Vec<String> = asks
            .map(|ask| self.words.text(&format!("ask-{}", ask.name)))
            .collect();
        if asks.is_empty() {
            return String::new();
        }
        let ask = self.words.series(&asks);
        self.words
            .with("calendar-ask-first", &[("ask", Say::Text(&ask))])
    }
}

fn window(due: &CourseDue) -> Option<Window<'_>> {
    let (kind, from, through) = match (&due.next_session, &due.touch_up) {
        (Some(next), _) => (ReminderKind::NextSession, next.earliest, next.latest),
        (_, Some(touch_up)) => (ReminderKind::TouchUp, touch_up.opens_on, touch_up.due_by),
        _ => return None,
    };
    Some(Window {
        kind,
        course: due.course.as_str(),
        treatment: due.treatment,
        from,
        through,
    })
}
