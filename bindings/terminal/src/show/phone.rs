//! What a phone would do.

use aftercare::companion::{OutdoorsSet, PausePlanned};
use aftercare::notify::{Notifications, PhoneNotification};
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes, signs};

/// What to arm and cancel, and until when every reminder is armed.
pub(crate) fn notifications(screen: &mut Screen, answer: &Notifications) {
    screen.title(&screen.say("notifications"));
    screen.line(&answer.coverage.text);
    if !answer.arm.is_empty() {
        screen.heading(&screen.say("notifications-arm"));
    }
    let rows: Vec<Row> = answer.arm.iter().map(|one| row(screen, one)).collect();
    screen.rows(&rows);
    if !answer.cancel.is_empty() {
        screen.heading(&screen.say("notifications-cancel"));
    }
    for key in &answer.cancel {
        screen.line(key.as_str());
    }
}

fn row(screen: &Screen, one: &PhoneNotification) -> Row {
    let words = screen.words();
    let wall = one.wall.zone.wall_of(one.fire_at);
    let kinds: Vec<String> = one
        .kinds
        .iter()
        .map(|kind| words.text(&format!("reminder-kind-{kind}")))
        .collect();
    let what = if kinds.is_empty() {
        one.body.clone()
    } else {
        words.list(&kinds)
    };
    let mut line = vec![
        strong(words.date(wall.date())),
        plain(words.time(wall.time())),
        plain(what),
    ];
    if let Some(repeats) = one.repeats {
        line.push(faint(screen.say(&format!("repeats-{repeats}"))));
    }
    line
}

/// A pause planned.
pub(crate) fn pause(screen: &mut Screen, planned: &PausePlanned) {
    let words = screen.words();
    let (from, to) = (words.date(planned.pause.from), words.date(planned.pause.to));
    screen.title(&screen.say_with(
        "paused",
        &[("from", Say::Text(&from)), ("to", Say::Text(&to))],
    ));
    screen.line(&planned.text);
    signs::to_look_for(screen, &planned.signs);
    changes::changes(screen, &planned.changes);
    changes::undo(screen, Some(&planned.change));
}

/// A time outdoors begun or ended.
pub(crate) fn outdoors(screen: &mut Screen, set: &OutdoorsSet) {
    screen.line(&set.text);
    changes::undo(screen, Some(&set.change));
}
