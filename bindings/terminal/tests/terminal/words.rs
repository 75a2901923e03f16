//! No screen shows the bare name of a message: every text is there.

use aftercare::diary::{ReminderKind, Treatment};

use crate::driver::Diary;

/// Every kind of screen, in an order in which each has something to show. `SESSION`, `COURSE` and `TASK` stand for
/// ids.
const CALLS: &[&str] = &[
    "today",
    "agenda --days 40",
    "due",
    "sessions",
    "adherence",
    "costs",
    "check-in --redness 1 --open-skin --darker --lighter=no --sign pus --event picked --event sunburn",
    "check-in --event retinoid_used --note x",
    "done check_in",
    "skip check_in",
    "skip check_in",
    "unmark check_in",
    "today",
    "plan COURSE --planned 2 --spacing-days 30-40 --touch-up-months 6-9 --hold shaving=word",
    "progress COURSE",
    "lift vitamin_c",
    "explain check_in",
    "task list",
    "task remove TASK",
    "settings",
    "settings quiet off",
    "protocols",
    "scars",
    "change SESSION --note y",
    "move SESSION --to 2026-03-02 --preview",
    "change SESSION --area neck --preview",
    "move SESSION --to 2026-03-02",
    "log chemical_peel_deep --preview --ahead 2026-03-20",
    "log chemical_peel_deep --preview --ahead 2026-03-01",
    "end COURSE",
    "remove SESSION",
    "undo --list",
    "undo",
    "demo",
];

#[test]
fn every_screen_finds_its_messages() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let fields = "microneedling --depth 1 --scar icepick --adjunct prp --cost 9 --currency EUR";
    let (session, course) = diary.log(&typed(fields));
    diary.log(&typed(
        "ablative_laser --on 2026-03-09 --booked --cost 9 --currency EUR",
    ));
    diary.wait_until("2026-03-09T20:30");
    let task = diary.json(&typed("task add ointment --to 2026-03-12 --by Sol"));
    let task = task["task"]["id"].as_str().unwrap();
    let calls = CALLS.iter().map(ToString::to_string);
    let protocols = Treatment::ALL.iter().map(|it| format!("protocols {it}"));
    let silences = ReminderKind::ALL.iter().map(|it| format!("why-not {it}"));
    for call in calls.chain(protocols).chain(silences) {
        let call = call
            .replace("SESSION", &session)
            .replace("COURSE", &course)
            .replace("TASK", task);
        let text = diary.text(&typed(&call));
        assert!(text.len() > 10, "{call} says nothing");
        // A message that is not there shows its name in brackets.
        let bare = text
            .split('[')
            .filter_map(|rest| rest.split_once(']'))
            .find(|(name, _)| is_a_name(name));
        assert_eq!(bare, None, "{call}: {text}");
    }
}

fn typed(call: &str) -> Vec<&str> {
    call.split_whitespace().collect()
}

/// A message's name has no space, and a hyphen or an underscore.
fn is_a_name(text: &str) -> bool {
    !text.contains(char::is_whitespace) && text.contains(['-', '_'])
}
