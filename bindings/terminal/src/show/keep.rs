//! Backups, snapshots and the way back.

use aftercare::companion::{BackedUp, Restored, Snapshot};

use super::Screen;
use super::screen::{Row, faint, plain, strong};

/// A backup that was made.
pub(crate) fn backed_up(screen: &mut Screen, made: &BackedUp) {
    screen.title(&made.path);
    screen.line(&made.text);
}

/// What was restored, and where the diary lies that was there before.
pub(crate) fn restored(screen: &mut Screen, restored: &Restored) {
    screen.title(&restored.path);
    screen.line(&restored.text);
    let kept = restored.kept_snapshot.iter().chain(&restored.kept_aside);
    for kept in kept {
        screen.note(kept);
    }
}

/// The snapshots, the newest first.
pub(crate) fn snapshots(screen: &mut Screen, snapshots: &[Snapshot]) {
    screen.title(&screen.say("snapshots"));
    if snapshots.is_empty() {
        screen.line(&screen.say("snapshots-none"));
        return;
    }
    let rows: Vec<Row> = snapshots.iter().map(|it| row(screen, it)).collect();
    screen.rows(&rows);
    screen.note(&screen.say("snapshots-back"));
}

fn row(screen: &Screen, snapshot: &Snapshot) -> Row {
    let kind = screen.say(&format!("snapshot-{}", snapshot.kind));
    let holds = if snapshot.good {
        snapshot.text.clone()
    } else {
        screen.say("snapshot-damaged")
    };
    vec![strong(&snapshot.name), faint(kind), plain(holds)]
}
