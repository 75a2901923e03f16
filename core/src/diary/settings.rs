//! What the patient set.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveTime, Timelike};
use serde::{Serialize, Serializer};

use super::Slot;
use crate::error::{AftercareError, Result};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The name of a setting.
    "setting" SettingName {
        /// Wall time of the morning slot.
        Morning = "morning",
        /// Wall time of the midday slot.
        Midday = "midday",
        /// Wall time of the evening slot.
        Evening = "evening",
        /// Quiet hours, or off.
        Quiet = "quiet",
        /// When sunscreen is asked for.
        Sunscreen = "sunscreen",
        /// Whether lock screens name no treatment, area or product.
        Discreet = "discreet",
        /// Where the sun is reckoned for, or off.
        Location = "location",
        /// The language.
        Lang = "lang",
    }
}

vocabulary! {
    /// When sunscreen is asked for.
    "sunscreen" SunscreenSetting {
        /// As the protocols ask.
        Protocol = "protocol",
        /// Every morning.
        Always = "always",
        /// Never.
        Off = "off",
    }
}

/// From one wall time to another, over midnight where the second is the earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct QuietHours {
    /// They start.
    pub from: NaiveTime,
    /// They end.
    pub to: NaiveTime,
}

impl QuietHours {
    /// Whether a wall time lies in them.
    #[must_use]
    pub fn hold(self, time: NaiveTime) -> bool {
        if self.from <= self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }
}

/// A place, rounded to a tenth of a degree (some 11 km).
#[derive(Debug, Clone, Copy, PartialEq, uniffi::Record)]
pub struct Location {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// All settings; times are wall times, to the minute.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct Settings {
    /// 08:00.
    #[serde(serialize_with = "minute")]
    pub morning: NaiveTime,
    /// 13:00.
    #[serde(serialize_with = "minute")]
    pub midday: NaiveTime,
    /// 20:00.
    #[serde(serialize_with = "minute")]
    pub evening: NaiveTime,
    /// 22:00-07:00.
    #[serde(serialize_with = "or_off")]
    pub quiet: Option<QuietHours>,
    /// As the protocols ask.
    pub sunscreen: SunscreenSetting,
    /// On.
    #[serde(serialize_with = "on_or_off")]
    pub discreet: bool,
    /// Not set.
    #[serde(serialize_with = "or_off")]
    pub location: Option<Location>,
    /// `en`.
    pub lang: String,
}

impl Default for Settings {
    fn default() -> Self {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self {
            morning: at(8),
            midday: at(13),
            evening: at(20),
            quiet: Some(QuietHours {
                from: at(22),
                to: at(7),
            }),
            sunscreen: SunscreenSetting::Protocol,
            discreet: true,
            location: None,
            lang: "en".to_owned(),
        }
    }
}

impl Settings {
    /// The wall time of a slot.
    #[must_use]
    pub const fn slot(&self, slot: Slot) -> NaiveTime {
        match slot {
            Slot::Morning => self.morning,
            Slot::Midday => self.midday,
            Slot::Evening => self.evening,
        }
    }

    /// A setting's value as text.
    #[must_use]
    pub fn value(&self, name: SettingName) -> String {
        let off = || "off".to_owned();
        match name {
            SettingName::Morning => shown(self.morning),
            SettingName::Midday => shown(self.midday),
            SettingName::Evening => shown(self.evening),
            SettingName::Quiet => self.quiet.map_or_else(off, |quiet| quiet.to_string()),
            SettingName::Sunscreen => self.sunscreen.to_string(),
            SettingName::Discreet => if self.discreet { "on" } else { "off" }.to_owned(),
            SettingName::Location => self
                .location
                .map_or_else(off, |location| location.to_string()),
            SettingName::Lang => self.lang.clone(),
        }
    }

    /// Sets one from text; refuses what cannot be, the order of the slots among it.
    pub fn set(&mut self, name: SettingName, value: &str) -> Result<()> {
        let mut next = self.clone();
        next.keep(name, value)?;
        if !next.in_order() {
            let reason = format!(
                "morning, midday and evening follow each other; now {}, {}, {}",
                shown(self.morning),
                shown(self.midday),
                shown(self.evening)
            );
            return Err(AftercareError::bad_input(name, value, reason));
        }
        *self = next;
        Ok(())
    }

    /// Whether morning, midday and evening follow each other.
    pub(crate) fn in_order(&self) -> bool {
        self.morning < self.midday && self.midday < self.evening
    }

    /// Sets one, as the diary keeps it; the others are read beside it, in any order.
    pub(crate) fn keep(&mut self, name: SettingName, value: &str) -> Result<()> {
        match name {
            SettingName::Morning => self.morning = time(name.name(), value)?,
            SettingName::Midday => self.midday = time(name.name(), value)?,
            SettingName::Evening => self.evening = time(name.name(), value)?,
            SettingName::Quiet => self.quiet = unless_off(value)?,
            SettingName::Sunscreen => self.sunscreen = value.parse()?,
            SettingName::Discreet => self.discreet = on_off(name.name(), value)?,
            SettingName::Location => self.location = unless_off(value)?,
            SettingName::Lang => value.clone_into(&mut self.lang),
        }
        Ok(())
    }
}

fn shown(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn time(field: &str, text: &str) -> Result<NaiveTime> {
    let refuse = || AftercareError::bad_input(field, text, "not a time between 00:00 and 23:59");
    let time = NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| refuse())?;
    // chrono also takes 8:5; the contract says HH:MM.
    if text.len() == 5 && time.second() == 0 {
        Ok(time)
    } else {
        Err(refuse())
    }
}

fn on_off(field: &str, text: &str) -> Result<bool> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(AftercareError::bad_input(field, text, "on or off")),
    }
}

fn unless_off<T: FromStr<Err = AftercareError>>(text: &str) -> Result<Option<T>> {
    if text == "off" {
        Ok(None)
    } else {
        text.parse().map(Some)
    }
}

impl FromStr for QuietHours {
    type Err = AftercareError;
    fn from_str(text: &str) -> Result<Self> {
        let refuse =
            || AftercareError::bad_input("quiet", text, "not hours such as 22:00-07:00, or off");
        let (from, to) = text.split_once('-').ok_or_else(refuse)?;
        let (from, to) = (
            time("quiet", from).map_err(|_| refuse())?,
            time("quiet", to).map_err(|_| refuse())?,
        );
        if from == to {
            Err(refuse())
        } else {
            Ok(Self { from, to })
        }
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", shown(self.from), shown(self.to))
    }
}

impl FromStr for Location {
    type Err = AftercareError;
    fn from_str(text: &str) -> Result<Self> {
        let refuse = || {
            AftercareError::bad_input(
                "location",
                text,
                "not a latitude and longitude such as 40.4,-3.7, or off",
            )
        };
        let (latitude, longitude) = text.split_once(',').ok_or_else(refuse)?;
        let degrees = |text: &str, most: f64| {
            let degrees: f64 = text.trim().parse().map_err(|_| refuse())?;
            if degrees.abs() <= most {
                Ok((degrees * 10.0).round() / 10.0)
            } else {
                Err(refuse())
            }
        };
        Ok(Self {
            latitude: degrees(latitude, 90.0)?,
            longitude: degrees(longitude, 180.0)?,
        })
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1},{:.1}", self.latitude, self.longitude)
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde's serialize_with passes the field by reference"
)]
fn minute<S: Serializer>(time: &NaiveTime, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(&shown(*time))
}

#[allow(
    clippy::ref_option,
    reason = "serde's serialize_with passes the field by reference"
)]
fn or_off<T: fmt::Display, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_str("off"),
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde's serialize_with passes the field by reference"
)]
fn on_or_off<S: Serializer>(value: &bool, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(if *value { "on" } else { "off" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_reads_back_as_written() {
        let mut settings = Settings::default();
        for (name, value) in [
            (SettingName::Morning, "06:30"),
            (SettingName::Midday, "12:00"),
            (SettingName::Evening, "21:15"),
            (SettingName::Quiet, "23:00-06:00"),
            (SettingName::Sunscreen, "always"),
            (SettingName::Discreet, "off"),
            (SettingName::Location, "40.4,-3.7"),
            (SettingName::Quiet, "off"),
        ] {
            settings.set(name, value).unwrap();
            assert_eq!(settings.value(name), value);
        }
    }

    #[test]
    fn what_cannot_be_is_refused_and_changes_nothing() {
        let mut settings = Settings::default();
        for (name, value) in [
            (SettingName::Morning, "25:00"),
            (SettingName::Morning, "8:00"),
            (SettingName::Morning, "14:00"),
            (SettingName::Evening, "12:00"),
            (SettingName::Quiet, "22:00"),
            (SettingName::Quiet, "22:00-22:00"),
            (SettingName::Location, "91,0"),
            (SettingName::Location, "NaN,0"),
            (SettingName::Discreet, "yes"),
        ] {
            assert!(settings.set(name, value).is_err(), "{name} {value}");
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn quiet_hours_run_over_midnight_or_not() {
        let at = |text: &str| time("t", text).unwrap();
        let night: QuietHours = "22:00-07:00".parse().unwrap();
        assert!(night.hold(at("22:00")) && night.hold(at("06:59")) && !night.hold(at("07:00")));
        let noon: QuietHours = "13:00-15:00".parse().unwrap();
        assert!(noon.hold(at("13:00")) && !noon.hold(at("15:00")) && !noon.hold(at("08:00")));
    }
}
