//! What a change of the diary changes in the plan, and how to take it back.

use aftercare::diary::ChangeId;
use aftercare::plan::{PlanChange, PlanChanges, Warning};
use aftercare::words::Say;

use super::screen::{Row, plain, strong};
use super::{Screen, names};

/// What appears, moves and vanishes.
pub(super) fn changes(screen: &mut Screen, changes: &PlanChanges) {
    let lists: [(&str, &[PlanChange]); 3] = [
        ("appears", &changes.appears),
        ("moves", &changes.moves),
        ("vanishes", &changes.vanishes),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for (how, list) in lists {
        let label = screen.say(&format!("change-{how}"));
        rows.extend(
            list.iter()
                .map(|change| vec![strong(&label), plain(&change.text)]),
        );
    }
    screen.section("changes");
    if rows.is_empty() {
        screen.note(&screen.say("changes-none"));
    }
    screen.rows(&rows);
}

/// What to think of first.
pub(super) fn warnings(screen: &mut Screen, warnings: &[Warning]) {
    if warnings.is_empty() {
        return;
    }
    screen.section("warnings");
    for warning in warnings {
        screen.item(&warning.text, "");
    }
}

/// How to take it back.
pub(super) fn undo(screen: &mut Screen, change: Option<&ChangeId>) {
    if let Some(change) = change {
        screen.gap();
        screen.note(&screen.say_with(
            "undo",
            &[("change", Say::Text(names::short(change.as_str())))],
        ));
    }
}
