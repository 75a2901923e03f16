//! Check-ins and the clinician's words.

use aftercare::companion::{CheckInWritten, Lifted};
use aftercare::diary::{CheckIn, Score};
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes, names, signs};

/// A check-in written: a sign first, then the date's entry beside what is commonly described.
pub(crate) fn check_in(screen: &mut Screen, written: &CheckInWritten) {
    signs::recorded(screen, &written.signs_recorded);
    let words = screen.words();
    let check_in = &written.check_in;
    let date = words.date(check_in.date);
    screen.title(&screen.say_with("check-in", &[("date", Say::Text(&date))]));
    entry(screen, check_in);
    if !written.downtime.is_empty() {
        screen.section("downtime");
        for card in &written.downtime {
            let of = names::treatment(&words, card.treatment);
            screen.labelled(
                &screen.say_with("of", &[("what", Say::Text(&of))]),
                &card.text,
            );
        }
    }
    changes::changes(screen, &written.changes);
    changes::undo(screen, Some(&written.change));
}

fn entry(screen: &mut Screen, check_in: &CheckIn) {
    let words = screen.words();
    let mut rows: Vec<Row> = vec![vec![
        strong(screen.say("areas")),
        plain(names::areas(&words, &check_in.areas)),
    ]];
    for score in Score::ALL {
        let value = check_in.score(*score).map_or_else(
            || faint(screen.say("not-entered")),
            |value| plain(value.to_string()),
        );
        rows.push(vec![strong(words.text(&format!("score-{score}"))), value]);
    }
    let seen = [
        ("open_skin", check_in.open_skin),
        ("darker", check_in.darker),
        ("lighter", check_in.lighter),
    ];
    for (name, value) in seen {
        if let Some(value) = value {
            rows.push(vec![
                strong(words.text(&format!("skin-{name}"))),
                plain(screen.say(if value { "yes" } else { "no" })),
            ]);
        }
    }
    for sign in &check_in.signs {
        rows.push(vec![
            strong(screen.say("sign")),
            plain(words.text(&format!("sign-{sign}"))),
        ]);
    }
    for event in &check_in.events {
        rows.push(vec![
            strong(screen.say("event")),
            plain(words.text(&format!("event-{event}"))),
        ]);
    }
    if let Some(note) = &check_in.note {
        rows.push(vec![strong(screen.say("note")), plain(note)]);
    }
    screen.rows(&rows);
}

/// A clinician's word recorded.
pub(crate) fn lifted(screen: &mut Screen, lifted: &Lifted) {
    let words = screen.words();
    let (what, date) = (
        names::hold(&words, lifted.word.kind),
        words.date(lifted.word.on),
    );
    screen.title(&screen.say_with(
        "lifted",
        &[("what", Say::Text(&what)), ("date", Say::Text(&date))],
    ));
    let count = i64::try_from(lifted.sessions.len()).unwrap_or(i64::MAX);
    screen.line(&screen.say_with("lifted-sessions", &[("count", Say::Number(count))]));
    changes::changes(screen, &lifted.changes);
    changes::undo(screen, Some(&lifted.change));
}
