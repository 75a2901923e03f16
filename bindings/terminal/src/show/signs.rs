//! Signs: those recorded, before everything else, and those to look for, always in reach.

use aftercare::plan::{SignRecorded, SignShown};
use aftercare::protocol::Urgency;
use aftercare::words::Say;

use super::Screen;

/// Signs recorded, each with its sentence, and the clinic's number once.
pub(super) fn recorded(screen: &mut Screen, recorded: &[SignRecorded]) {
    let words = screen.words();
    for (place, sign) in recorded.iter().enumerate() {
        screen.alarm(&sign.text);
        let next = recorded.get(place + 1);
        if next.is_none_or(|next| next.clinic_text != sign.clinic_text) {
            for line in sign.clinic_text.lines() {
                screen.alarm_line(line);
            }
        }
    }
    if let Some(sign) = recorded.first() {
        screen.note(&screen.say_with(
            "sign-recorded-on",
            &[("date", Say::Text(&words.day(sign.on)))],
        ));
        screen.gap();
    }
}

/// The signs to look for, the most urgent first.
pub(super) fn to_look_for(screen: &mut Screen, signs: &[SignShown]) {
    let words = screen.words();
    if signs.is_empty() {
        return;
    }
    screen.section("signs");
    screen.note(&words.text("signs-intro"));
    for urgency in Urgency::ALL {
        let of: Vec<&str> = signs
            .iter()
            .filter(|sign| sign.urgency == *urgency)
            .map(|sign| sign.text.as_str())
            .collect();
        if !of.is_empty() {
            screen.labelled(&screen.say(&format!("urgency-{urgency}")), &of.join(" · "));
        }
    }
}
