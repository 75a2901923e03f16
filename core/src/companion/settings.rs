//! Settings.

use serde::Serialize;

use super::Companion;
use crate::diary::{ChangeId, SettingName, Settings};
use crate::error::Result;
use crate::moment::Moment;
use crate::store::{ChangeKind, Store, Writing, cell};
use crate::words::Words;

/// A setting and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SettingShown {
    /// Its name.
    pub setting: SettingName,
    /// Its value, as it would be typed.
    pub value: String,
    /// For `undo`, where it was changed just now.
    pub change: Option<ChangeId>,
}

#[uniffi::export]
impl Companion {
    /// All settings.
    pub fn settings(&self) -> Result<Settings> {
        self.store()?.read(Store::settings)
    }

    /// Sets one from text, as the terminal contract writes it.
    ///
    /// Refuses times that are none, slots out of order, places off the globe and languages that are not there.
    pub fn set(&self, name: SettingName, value: &str, moment: &Moment) -> Result<SettingShown> {
        self.store()?.write(|connection| {
            let mut settings = Store::settings(connection)?;
            settings.set(name, value)?;
            if name == SettingName::Lang {
                Words::of(value)?;
            }
            let writing = Writing::begin(
                connection,
                ChangeKind::Settings,
                Some(name.name()),
                moment.instant,
            )?;
            let value = settings.value(name);
            writing.put(
                "setting",
                ("name", name.name()),
                &[("value", cell::text(&value))],
            )?;
            Ok(SettingShown {
                setting: name,
                value,
                change: Some(writing.id()),
            })
        })
    }
}
