//! Sessions.

use aftercare::companion::SessionLogged;
use aftercare::diary::Session;
use aftercare::words::{Say, Words};

use super::screen::{Row, faint, plain, strong};
use super::{Screen, agenda, changes, names};

/// A session written, or looked at before it is; `how` names the message of its heading.
pub(crate) fn written(screen: &mut Screen, how: &str, logged: &SessionLogged) {
    let words = screen.words();
    let session = &logged.session;
    let (of, date) = (
        names::treatment(&words, session.treatment),
        words.date(session.on),
    );
    let values = [("treatment", Say::Text(&of)), ("date", Say::Text(&date))];
    screen.title(&screen.say_with(&format!("session-{how}"), &values));
    screen.line(&details(&words, session).join(" · "));
    if logged.change.is_some() {
        screen.note(&ids(screen, session));
    } else {
        screen.note(&screen.say("nothing-written"));
    }
    changes::warnings(screen, &logged.warnings);
    if !logged.questions.is_empty() {
        screen.section("questions");
        for question in &logged.questions {
            screen.item(&question.text, "");
        }
        if logged.change.is_some() {
            let id = names::short(session.id.as_str());
            screen.note(&screen.say_with("answer-question", &[("session", Say::Text(id))]));
        }
    }
    changes::changes(screen, &logged.changes);
    if let Some(ahead) = &logged.ahead {
        let date = words.date(ahead.day.date);
        let heading = match ahead.session_day {
            Some(day) => screen.say_with(
                "ahead-day",
                &[("date", Say::Text(&date)), ("day", Say::Number(day.into()))],
            ),
            None => screen.say_with("ahead", &[("date", Say::Text(&date))]),
        };
        screen.heading(&heading);
        agenda::ahead(screen, &ahead.day);
    }
    changes::undo(screen, logged.change.as_ref());
}

/// Every session, newest last.
pub(crate) fn list(screen: &mut Screen, sessions: &[Session]) {
    let words = screen.words();
    screen.title(&screen.say("sessions"));
    if sessions.is_empty() {
        screen.note(&words.text("notice-no-session"));
        return;
    }
    for session in sessions {
        screen.heading(&words.date(session.on));
        let of = names::treatment(&words, session.treatment);
        let state = screen
            .words()
            .text(&format!("session-state-{}", session.state));
        screen.labelled(&of, &format!("· {state}"));
        screen.line(&details(&words, session).join(" · "));
        if let Some(note) = &session.note {
            screen.rows(&[label(screen, "note", note)]);
        }
        screen.note(&ids(screen, session));
    }
}

fn label(screen: &Screen, id: &str, text: &str) -> Row {
    vec![faint(screen.say(id)), plain(text)]
}

/// The ids that other commands take.
fn ids(screen: &Screen, session: &Session) -> String {
    let (id, course) = (
        names::short(session.id.as_str()),
        names::short(session.course.as_str()),
    );
    screen.say_with(
        "session-ids",
        &[("session", Say::Text(id)), ("course", Say::Text(course))],
    )
}

/// Where, how deep, what else, at which clinic and at what cost.
fn details(words: &Words, session: &Session) -> Vec<String> {
    let mut details = vec![names::areas(words, &session.areas)];
    if let Some(depth) = session.depth_mm {
        details.push(words.with(
            "figure-depth",
            &[("depth", Say::Text(&words.decimal(&depth.to_string())))],
        ));
    }
    details.extend(
        session
            .scars
            .iter()
            .map(|scar| words.text(&format!("scar-{scar}"))),
    );
    details.extend(
        session
            .adjuncts
            .iter()
            .map(|adjunct| words.text(&format!("adjunct-{adjunct}"))),
    );
    let clinic = &session.clinic;
    details.extend([&clinic.name, &clinic.phone].into_iter().flatten().cloned());
    if let Some(phone) = &clinic.out_of_hours {
        details.push(words.with("signs-out-of-hours", &[("phone", Say::Text(phone))]));
    }
    details.extend(session.cost.map(|cost| cost.to_string()));
    details
}

/// A course's name for a heading, with the id that commands take.
pub(super) fn course_title(
    screen: &mut Screen,
    treatment: aftercare::diary::Treatment,
    course: &str,
) {
    let words = screen.words();
    let of = names::treatment(&words, treatment);
    screen.gap();
    screen.rows(&[vec![
        strong(of),
        faint(screen.say_with("course-id", &[("course", Say::Text(names::short(course)))])),
    ]]);
}
