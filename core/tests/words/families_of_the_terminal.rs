//! The families of the terminal's own messages. Its wrappers put `terminal-` before what they are given.

use aftercare::companion::ChangeKind;
use aftercare::diary::{Answer, SettingName};
use aftercare::plan::ReminderState;
use aftercare::protocol::Urgency;

use crate::families::{Family, each};
use crate::source::{self, Source, Token};

pub(crate) fn all() -> Vec<Family> {
    let answers = Answer::ALL.iter().map(|it| it.name());
    let states = ReminderState::ALL.iter().map(|it| it.name());
    vec![
        each("terminal-reminder-{}", answers.chain(states)),
        each("terminal-urgency-{}", Urgency::ALL),
        each("terminal-did-{}", ChangeKind::ALL),
        each("terminal-setting-{}", SettingName::ALL),
        each("terminal-change-{}", ["appears", "moves", "vanishes"]),
        each(
            "terminal-head-{}",
            ["kind", "asked", "delivered", "answered", "done"],
        ),
        each(
            "terminal-session-{}",
            [
                "log", "preview", "change", "move", "confirm", "cancel", "remove",
            ],
        ),
        each("terminal-course-{}", ["plan", "end"]),
        each("terminal-task-{}", ["added", "removed"]),
        each("terminal-photo-{}", ["added", "removed"]),
        each("terminal-erase-{}", ["first", "second"]),
        each("terminal-demo-{}", stops()),
    ]
}

/// The names of the demo's stops, as its code has them.
fn stops() -> Vec<String> {
    let sources = source::terminal();
    let demo = |it: &&Source| it.path.ends_with("run/demo.rs");
    let tokens = &sources.iter().find(demo).unwrap().tokens;
    let stops: Vec<String> = tokens
        .windows(3)
        .filter_map(|it| match it {
            // `self.stop("day-0", ...)`
            [Token::Word(word), Token::Sign('('), Token::Text(name)] if word == "stop" => {
                Some(name.clone())
            }
            _ => None,
        })
        .collect();
    assert!(stops.len() > 3, "{stops:?}");
    stops
}
