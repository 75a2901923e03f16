//! Today.

use aftercare::plan::{Hold, Reminder, ReminderState, Today};
use aftercare::words::Say;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, names, signs};

/// The whole screen.
pub(crate) fn whole(screen: &mut Screen, today: &Today) {
    signs::recorded(screen, &today.signs_recorded);
    let words = screen.words();
    screen.title(&words.date(today.date));
    day(screen, today);
    if asks_nothing(today) {
        screen.gap();
        notices(screen, today);
        screen.note(&screen.say("begin"));
        look_out(screen, today);
    } else {
        foot(screen, today);
    }
}

/// Whether the day has nothing on it, as before the first session.
fn asks_nothing(today: &Today) -> bool {
    let care = today.downtime.is_empty() && today.holds.is_empty() && today.reminders.is_empty();
    let ahead = today.next_session.is_none() && today.touch_up.is_none() && today.phases.is_empty();
    care && ahead && today.unanswered.is_empty() && today.words_awaited.is_empty()
}

/// What the day asks for.
pub(crate) fn day(screen: &mut Screen, today: &Today) {
    let words = screen.words();
    if !(today.downtime.is_empty() && today.phases.is_empty()) {
        screen.section("downtime");
        for card in &today.downtime {
            let of = names::treatment(&words, card.treatment);
            let aside = names::aside(&[names::grade(&words, card.grade)]);
            screen.labelled_and(
                &screen.say_with("of", &[("what", Say::Text(&of))]),
                &card.text,
                &aside,
            );
            if !card.advice.is_empty() {
                screen.line(&card.advice);
            }
        }
        for phase in &today.phases {
            screen.line_and(
                &phase.text,
                &names::aside(&[names::grade(&words, phase.grade)]),
            );
        }
    }
    if !today.holds.is_empty() {
        screen.section("holds");
        for hold in &today.holds {
            held(screen, hold);
        }
    }
    for awaited in &today.words_awaited {
        screen.item(&awaited.text, "");
    }
    for booked in &today.unconfirmed {
        screen.item(&booked.text, "");
    }
    if !today.reminders.is_empty() {
        screen.section("reminders");
        reminders(screen, &today.reminders);
    }
    if !today.unanswered.is_empty() {
        screen.section("unanswered");
        unanswered(screen, &today.unanswered);
    }
    next(screen, today);
}

/// The signs to look for and what must be known of the whole.
pub(crate) fn foot(screen: &mut Screen, today: &Today) {
    look_out(screen, today);
    screen.gap();
    notices(screen, today);
}

fn notices(screen: &mut Screen, today: &Today) {
    for notice in &today.notices {
        screen.note(notice);
    }
    if today.backup_due {
        screen.note(&screen.say("backup"));
    }
}

/// The signs to look for, and whom to call.
fn look_out(screen: &mut Screen, today: &Today) {
    signs::to_look_for(screen, &today.signs);
    if let Some(clinic) = &today.clinic {
        let named = [&clinic.name, &clinic.phone]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>();
        screen.labelled(&screen.say("clinic"), &named.join(" · "));
        if let Some(phone) = &clinic.out_of_hours {
            screen.labelled(&screen.say("out-of-hours"), phone);
        }
    }
}

/// A hold with where, how long and how well founded.
pub(super) fn held(screen: &mut Screen, hold: &Hold) {
    let words = screen.words();
    let mut aside: Vec<String> = names::regions(&words, hold.regions).into_iter().collect();
    for because in &hold.because {
        let (figure, grade) = (
            names::figure(&words, because.figure),
            names::grade(&words, because.grade),
        );
        let founded = format!("{figure} · {grade}");
        if !aside.contains(&founded) {
            aside.push(founded);
        }
    }
    screen.item(&hold.text, &names::aside(&aside));
}

/// Reminders by time, with what stands of each and the key that answers it.
pub(super) fn reminders(screen: &mut Screen, reminders: &[Reminder]) {
    let words = screen.words();
    let mut rows: Vec<Row> = Vec::new();
    for reminder in reminders {
        let state = screen.say(&format!("reminder-{}", reminder.state));
        let answered = matches!(reminder.state, ReminderState::Done | ReminderState::Skipped);
        let cell = if reminder.state == ReminderState::Due {
            strong
        } else {
            faint
        };
        let mut time = names::wall(&reminder.at);
        if reminder.at.date() != reminder.date {
            time = format!("{time} {}", words.day(reminder.at.date()));
        }
        let text = if answered {
            faint(&reminder.text)
        } else {
            plain(&reminder.text)
        };
        rows.push(vec![plain(time), cell(state), text]);
        rows.push(vec![plain(""), plain(""), faint(key(reminder, reminders))]);
    }
    screen.rows(&rows);
}

/// Yesterday's, which can still be answered: their time and the key that answers them.
fn unanswered(screen: &mut Screen, reminders: &[Reminder]) {
    let words = screen.words();
    let row = |reminder: &Reminder| -> Row {
        let kind = words.text(&format!("reminder-kind-{}", reminder.kind));
        vec![
            plain(names::wall(&reminder.at)),
            plain(kind),
            faint(key(reminder, reminders)),
        ]
    };
    let rows: Vec<Row> = reminders.iter().map(row).collect();
    screen.rows(&rows);
}

/// As much of a reminder's key as names it among the day's.
fn key(reminder: &Reminder, among: &[Reminder]) -> String {
    let key = reminder.key.to_string();
    let short: Vec<&str> = key.splitn(4, ':').take(3).collect();
    let short = short.join(":");
    let alone = among
        .iter()
        .filter(|other| other.key.to_string().starts_with(&short))
        .count()
        == 1;
    if alone { short } else { key }
}

fn next(screen: &mut Screen, today: &Today) {
    let texts = [
        today.next_session.as_ref().map(|next| &next.text),
        today.touch_up.as_ref().map(|touch_up| &touch_up.text),
    ];
    let texts: Vec<&String> = texts.into_iter().flatten().collect();
    if texts.is_empty() {
        return;
    }
    screen.section("next");
    for text in texts {
        screen.line(text);
    }
}
