//! What was asked, what is known to have reached the patient, and what was answered: counts, and a percentage only
//! where the plan gives one.

use super::Gathered;
use crate::companion::speak;
use crate::diary::ReminderKind;
use crate::exchange::report::{Bars, BarsOf, Block, Cell, Look, Section, Table, Told};
use crate::plan::{Adherence, AdherenceKind};
use crate::words::{Say, Words};

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    let words = gathered.words;
    let all = speak::adherence(words, gathered.adherence.clone());
    if !gathered.facts.any_session && all.asked == 0 {
        return None;
    }
    let mut kinds = all.kinds.clone();
    // While a recorded sign stands nothing says that a minimum has passed or what is next, not even as a name.
    kinds.retain(|kind| gathered.today.signs_recorded.is_empty() || !waits_for_signs(kind.kind));
    let all = Adherence { kinds, ..all };
    let mut blocks = vec![Block::Text(all.text.clone().into())];
    if !all.kinds.is_empty() {
        blocks.push(Block::Bars(bars(words, &all)));
        blocks.push(Block::AsTable(
            words.text("report-as-table"),
            table(words, &all),
        ));
    }
    Some(Section {
        id: "reminders",
        title: words.text("report-reminders"),
        blocks,
    })
}

const fn waits_for_signs(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::HoldReview | ReminderKind::NextSession | ReminderKind::TouchUp
    )
}

fn named(words: &Words, kind: &AdherenceKind) -> String {
    words.text(&format!("reminder-kind-{}", kind.kind))
}

fn bars(words: &Words, all: &Adherence) -> Bars {
    let names = ["asked", "delivered", "answered"];
    Bars {
        names: names.map(|it| words.text(&format!("report-head-{it}"))),
        kinds: all.kinds.iter().map(|kind| of(words, kind)).collect(),
    }
}

fn of(words: &Words, kind: &AdherenceKind) -> BarsOf {
    let values = [
        ("asked", Say::Number(kind.asked.into())),
        ("delivered", Say::Number(kind.delivered.into())),
        ("answered", Say::Number(kind.answered.into())),
    ];
    let counts = [kind.asked, kind.delivered, kind.answered];
    BarsOf {
        name: named(words, kind),
        told: Told {
            title: named(words, kind),
            description: words.with("report-reminders-counts", &values),
        },
        counts,
        numbers: counts.map(|it| words.number(it.into())),
    }
}

fn table(words: &Words, all: &Adherence) -> Table {
    let heads = ["kind", "asked", "delivered", "answered", "ticked"];
    let heads = heads.map(|it| words.text(&format!("report-head-{it}")));
    let row = |kind: &AdherenceKind| {
        let mut row = vec![Cell::from(named(words, kind))];
        let counts = [kind.asked, kind.delivered, kind.answered, kind.done];
        row.extend(counts.map(|it| Cell::from(words.number(it.into()))));
        row
    };
    Table {
        caption: words.text("report-reminders"),
        heads: heads.into(),
        rows: all.kinds.iter().map(row).collect(),
        look: Look::Numbers,
        ..Table::default()
    }
}
