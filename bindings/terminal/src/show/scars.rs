//! Scars: what is described for each type.

use aftercare::companion::ScarAdvice;

use super::{Screen, names, why};

/// Each type's guidance.
pub(crate) fn all(screen: &mut Screen, all: &[ScarAdvice]) {
    let words = screen.words();
    screen.title(&screen.say("scars"));
    for advice in all {
        screen.heading(&words.text(&format!("scar-{}", advice.scar)));
        screen.labelled(
            &screen.say("scar-microneedling"),
            &words.text(&format!("scar-microneedling-{}", advice.microneedling)),
        );
        let aside = names::aside(&[
            names::grade(&words, advice.grade),
            why::ids(&advice.sources),
        ]);
        screen.line_and(&advice.text, &aside);
    }
    why::sources(screen, all.iter().flat_map(|advice| &advice.sources));
    screen.gap();
    screen.note(&words.text("notice-general"));
}
