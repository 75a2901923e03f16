//! Settings.

use aftercare::companion::SettingShown;
use aftercare::diary::{SettingName, Settings};

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes};

/// All settings, with what each is for.
pub(crate) fn all(screen: &mut Screen, settings: &Settings) {
    screen.title(&screen.say("settings"));
    let row = |name: &SettingName| -> Row {
        vec![
            strong(name.name()),
            plain(settings.value(*name)),
            faint(screen.say(&format!("setting-{name}"))),
        ]
    };
    let rows: Vec<Row> = SettingName::ALL.iter().map(row).collect();
    screen.rows(&rows);
}

/// One setting.
pub(crate) fn one(screen: &mut Screen, shown: &SettingShown) {
    let about = screen.say(&format!("setting-{}", shown.setting));
    screen.rows(&[vec![
        strong(shown.setting.name()),
        plain(&shown.value),
        faint(about),
    ]]);
    changes::undo(screen, shown.change.as_ref());
}
