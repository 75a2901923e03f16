//! The days ahead, a day at a glance.

use std::collections::BTreeMap;

use aftercare::diary::Regions;
use aftercare::plan::{Agenda, AgendaDay, HoldState, Reminder};
use aftercare::words::{Say, Words};

use super::screen::{Row, plain, strong};
use super::{Screen, names, signs, today};

/// Day by day.
pub(crate) fn days(screen: &mut Screen, agenda: &Agenda) {
    signs::recorded(screen, &agenda.signs_recorded);
    let words = screen.words();
    for day in &agenda.days {
        screen.heading(&words.date(day.date));
        glance(screen, day);
    }
}

/// One day.
fn glance(screen: &mut Screen, day: &AgendaDay) {
    let words = screen.words();
    if day.downtime.is_empty() && day.holds.is_empty() && day.reminders.is_empty() {
        screen.note(&screen.say("nothing-asked"));
    }
    for card in &day.downtime {
        let of = names::treatment(&words, card.treatment);
        screen.labelled(
            &screen.say_with("of", &[("what", Say::Text(&of))]),
            &card.text,
        );
    }
    // Those that simply run are named together; each of the others has a sentence that must be read whole.
    let runs = |state| matches!(state, HoldState::Holding | HoldState::UntilWord);
    let mut kept: BTreeMap<Regions, Vec<String>> = BTreeMap::new();
    for hold in day.holds.iter().filter(|hold| runs(hold.state)) {
        kept.entry(hold.regions)
            .or_default()
            .push(names::hold(&words, hold.kind));
    }
    for (place, kept) in kept {
        let label = match names::regions(&words, place) {
            None => screen.say("holds-glance"),
            Some(place) => screen.say_with("holds-glance-where", &[("regions", Say::Text(&place))]),
        };
        screen.labelled(&label, &kept.join(" · "));
    }
    for hold in day.holds.iter().filter(|hold| !runs(hold.state)) {
        today::held(screen, hold);
    }
    let mut at: Vec<(String, Vec<String>)> = Vec::new();
    for reminder in &day.reminders {
        let (time, name) = (names::wall(&reminder.at), named(&words, reminder));
        match at.last_mut().filter(|(last, _)| *last == time) {
            Some((_, names)) => names.push(name),
            None => at.push((time, vec![name])),
        }
    }
    let rows: Vec<Row> = at
        .into_iter()
        .map(|(time, names)| vec![strong(time), plain(names.join(" · "))])
        .collect();
    screen.rows(&rows);
}

/// Daily care by its name; what names a session, course or task in its own words.
fn named(words: &Words, reminder: &Reminder) -> String {
    match reminder.key.subject {
        None => words.text(&format!("reminder-kind-{}", reminder.kind)),
        Some(_) => reminder.text.clone(),
    }
}

/// A day looked at ahead of a session, whole.
pub(super) fn ahead(screen: &mut Screen, day: &AgendaDay) {
    for hold in &day.holds {
        today::held(screen, hold);
    }
    today::reminders(screen, &day.reminders);
}
