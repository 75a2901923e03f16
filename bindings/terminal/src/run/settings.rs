//! Settings.

use aftercare::Result;
use aftercare::companion::SettingShown;

use super::Desk;
use crate::args::Setting;
use crate::show;

pub(super) fn run(desk: &Desk, setting: &Setting) -> Result<()> {
    let shown = match (setting.key, setting.value.as_deref()) {
        (Some(key), Some(value)) => desk.companion.set(key, value, &desk.moment)?,
        (Some(key), None) => SettingShown {
            setting: key,
            value: desk.companion.settings()?.value(key),
            change: None,
        },
        (None, _) => {
            let settings = desk.companion.settings()?;
            return desk.answer(&settings, |screen| show::settings::all(screen, &settings));
        }
    };
    desk.answer(&shown, |screen| show::settings::one(screen, &shown))
}
