//! The wall time of a slot on a date, moved by quiet hours.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::diary::{Settings, Slot};

/// In quiet hours an evening reminder moves to their start, any other to their end; nothing is dropped.
pub(super) fn time(settings: &Settings, date: NaiveDate, slot: Slot) -> (NaiveDate, NaiveTime) {
    let time = settings.slot(slot);
    let Some(quiet) = settings.quiet.filter(|quiet| quiet.hold(time)) else {
        return (date, time);
    };
    if slot == Slot::Evening {
        return (date, quiet.from);
    }
    // Hours that run over midnight and have begun this evening end tomorrow.
    let ends_tomorrow = time >= quiet.to;
    (
        if ends_tomorrow {
            date + Days::new(1)
        } else {
            date
        },
        quiet.to,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::SettingName;

    #[test]
    fn quiet_hours_move_and_never_drop() {
        for (slots, quiet, slot, wall) in [
            (
                ["08:00", "13:00", "20:00"],
                "22:00-07:00",
                Slot::Morning,
                "2026-03-01 08:00",
            ),
            (
                ["06:00", "13:00", "22:30"],
                "22:00-07:00",
                Slot::Morning,
                "2026-03-01 07:00",
            ),
            (
                ["06:00", "13:00", "22:30"],
                "22:00-07:00",
                Slot::Evening,
                "2026-03-01 22:00",
            ),
            (
                ["08:00", "13:30", "20:00"],
                "13:00-15:00",
                Slot::Midday,
                "2026-03-01 15:00",
            ),
            (
                ["08:00", "22:30", "23:30"],
                "22:00-07:00",
                Slot::Midday,
                "2026-03-02 07:00",
            ),
            (
                ["06:00", "13:00", "22:30"],
                "off",
                Slot::Evening,
                "2026-03-01 22:30",
            ),
        ] {
            let mut settings = Settings::default();
            settings.set(SettingName::Evening, slots[2]).unwrap();
            settings.set(SettingName::Midday, slots[1]).unwrap();
            settings.set(SettingName::Morning, slots[0]).unwrap();
            settings.set(SettingName::Quiet, quiet).unwrap();
            let (date, time) = super::time(&settings, "2026-03-01".parse().unwrap(), slot);
            assert_eq!(
                format!("{date} {}", time.format("%H:%M")),
                wall,
                "{slots:?} {quiet} {slot}"
            );
        }
    }
}
