//! A course and its plan, as they stand on the date of the export.

use chrono::{Days, NaiveDate, NaiveTime};

use super::super::super::speak;
use super::{figures, term};
use crate::diary::{CourseId, ReminderKind, SessionId, Treatment};
use crate::exchange::fhir::{Activity, CourseState, CourseTold, Standing, Term, When};
use crate::plan::{
    AgendaDay, Because, CourseProgress, Facts, Hold, HoldState, Outlook, WindowState,
};
use crate::protocol::{HoldKind, in_force};
use crate::words::{Say, Words};

/// A course that has a session; none of another.
pub(super) fn course(
    words: &Words,
    facts: &Facts,
    outlook: &Outlook<'_>,
    day: &AgendaDay,
    id: &CourseId,
) -> Option<CourseTold> {
    let progress = speak::progress(words, outlook, outlook.progress(id)?);
    let course = &progress.course;
    let counts = in_force(course.treatment, course.protocol_version, &course.plan);
    let unsigned = counts.protocol.signed.is_none();
    let mut activities = kept_away(words, day, &progress);
    activities.extend(windows(words, &progress));
    activities.extend(daily_care(words, outlook, day, &progress));
    Some(CourseTold {
        id: id.clone(),
        state: match course.ended_on {
            Some(_) => CourseState::Ended,
            None => CourseState::Running,
        },
        title: title(words, course.treatment),
        description: speak::notices(words, unsigned).join("\n"),
        from: progress.sessions.iter().map(|session| session.on).min(),
        to: course.ended_on,
        activities,
        notes: notes(&progress),
        origins: figures::origins(words, facts, course, &counts),
    })
}

/// A course of which no session is left: what an earlier export told of it no longer counts.
pub(super) fn without_sessions(
    words: &Words,
    id: &CourseId,
    treatment: Treatment,
    cancelled: bool,
) -> CourseTold {
    CourseTold {
        id: id.clone(),
        state: if cancelled {
            CourseState::Cancelled
        } else {
            CourseState::Removed
        },
        title: title(words, treatment),
        description: String::new(),
        from: None,
        to: None,
        activities: Vec::new(),
        notes: Vec::new(),
        origins: Vec::new(),
    }
}

fn title(words: &Words, treatment: Treatment) -> String {
    let treatment = words.text(&format!("treatment-{treatment}"));
    words.with("fhir-plan", &[("treatment", Say::Text(&treatment))])
}

/// How many sessions were done; and where neither window is named, why.
fn notes(progress: &CourseProgress) -> Vec<String> {
    let due = &progress.due;
    let named = due.next_session.is_some() || due.touch_up.is_some();
    let mut notes = vec![progress.text.clone()];
    notes.extend((!named).then(|| due.text.clone()));
    notes
}

fn has(progress: &CourseProgress, session: &SessionId) -> bool {
    progress.sessions.iter().any(|it| it.session == *session)
}

/// What the course's own sessions keep away on the date, each by its own figure. Where regions stand differently the
/// strictest comes first in the day's list, and is the one told.
fn kept_away(words: &Words, day: &AgendaDay, progress: &CourseProgress) -> Vec<Activity> {
    let mut told: Vec<(HoldKind, &SessionId)> = Vec::new();
    let mut activities = Vec::new();
    for hold in &day.holds {
        for because in &hold.because {
            let this = (hold.kind, &because.session);
            if has(progress, &because.session) && !told.contains(&this) {
                told.push(this);
                activities.push(hold_activity(words, hold, because, day.date));
            }
        }
    }
    activities
}

fn hold_activity(words: &Words, hold: &Hold, because: &Because, today: NaiveDate) -> Activity {
    // Counted in days from today, the line of a running hold would be wrong tomorrow; its dates say it.
    let counted = hold.state == HoldState::Holding;
    // While something else keeps it, a date that has passed is no end.
    let ends = because
        .passes_on
        .filter(|passes_on| !hold.state.keeps() || *passes_on > today);
    Activity {
        name: term(words, format!("hold-{}", hold.kind)),
        kept_away: true,
        standing: if hold.state.keeps() {
            Standing::Going
        } else {
            Standing::Unknown
        },
        because: (!counted).then(|| hold.text.clone()),
        when: When::Dates(because.on, ends.map(|passes_on| passes_on - Days::new(1))),
        text: format!(
            "{}\n{}",
            hold.what,
            figures::of_hold(words, hold.kind, because)
        ),
    }
}

fn windows(words: &Words, progress: &CourseProgress) -> Vec<Activity> {
    let window = |name: Term, state, from, to, text: &String| Activity {
        name,
        kept_away: false,
        standing: match state {
            WindowState::Upcoming | WindowState::Open | WindowState::Overdue => {
                Standing::NotStarted
            }
            WindowState::Booked => Standing::Booked,
            WindowState::Held => Standing::Waiting,
        },
        because: None,
        when: When::Dates(from, Some(to)),
        text: text.clone(),
    };
    let named = |kind: ReminderKind| term(words, format!("reminder-kind-{kind}"));
    let next = progress.due.next_session.as_ref().map(|it| {
        let name = named(ReminderKind::NextSession);
        window(name, it.state, it.earliest, it.latest, &it.text)
    });
    let touch_up = progress.due.touch_up.as_ref().map(|it| {
        let name = named(ReminderKind::TouchUp);
        window(name, it.state, it.opens_on, it.due_by, &it.text)
    });
    next.into_iter().chain(touch_up).collect()
}

/// The daily care that the course asks for on the date: each kind once, with its times.
fn daily_care(
    words: &Words,
    outlook: &Outlook<'_>,
    day: &AgendaDay,
    progress: &CourseProgress,
) -> Vec<Activity> {
    let mut all: Vec<(ReminderKind, Vec<NaiveTime>)> = Vec::new();
    // What names a session or a course has its own dates, and is told of as these.
    let daily = day.reminders.iter().filter(|it| it.key.subject.is_none());
    for reminder in daily.filter(|it| it.because.iter().any(|session| has(progress, session))) {
        let time = outlook.slot(reminder.date, reminder.slot).wall.time();
        match all.iter_mut().find(|(kind, _)| *kind == reminder.kind) {
            Some((_, times)) => times.push(time),
            None => all.push((reminder.kind, vec![time])),
        }
    }
    all.into_iter()
        .map(|(kind, mut times)| {
            times.sort_unstable();
            times.dedup();
            Activity {
                name: term(words, format!("reminder-kind-{kind}")),
                kept_away: false,
                standing: Standing::Going,
                because: None,
                when: When::Daily(times),
                // A reminder's own text speaks of tonight; its rule holds for as long as the plan does.
                text: words.text(&format!("rule-{kind}")),
            }
        })
        .collect()
}
