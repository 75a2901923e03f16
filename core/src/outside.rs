//! All that reads what somebody else wrote, each as one function of bytes: for the fuzzer in `tests/fuzz`, and for the
//! inputs kept there, which every run of the tests reads again. What was read must also be written as it was read.

use std::fs;
use std::str::FromStr;

use crate::companion::error_text;
use crate::diary::{
    Adjunct, Answer, Area, Event, Money, PhotoView, ReminderKey, ReminderKind, Scar, SettingName,
    Settings, Sign, Treatment,
};
use crate::error::AftercareError;
use crate::exchange::backup::Backup;
use crate::exchange::{WorkProgress, csv, jpeg};
use crate::moment::{Moment, Zone};
use crate::notify;
use crate::protocol::{Figure, HoldKind};
use crate::words::Words;

/// What reads bytes, by name.
type Reader = (&'static str, fn(&[u8]));

/// Each of them.
const READERS: [Reader; 11] = [
    ("amounts", amounts),
    ("backups", backups),
    ("figures", figures),
    ("keys", keys),
    ("languages", languages),
    ("moments", moments),
    ("names", names),
    ("photos", photos),
    ("settings", settings),
    ("tables", tables),
    ("zones", zones),
];

/// Reads bytes as what they are called.
///
/// # Panics
/// Where a reader does, which none may, or where what it read is not what it writes.
pub fn read(name: &str, bytes: &[u8]) {
    for (_, read) in READERS.iter().filter(|(known, _)| *known == name) {
        read(bytes);
    }
}

/// Bytes that are text.
fn text(bytes: &[u8], read: impl FnOnce(&str)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        read(text);
    }
}

/// What was read from text is read from what it is written as.
fn reads_back<T: FromStr + ToString>(text: &str) {
    if let Ok(value) = T::from_str(text) {
        let written = value.to_string();
        let again = T::from_str(&written).map(|it| it.to_string());
        assert!(again.is_ok_and(|it| it == written), "{text:?}: {written}");
    }
}

/// An amount, a line break, a currency.
fn amounts(bytes: &[u8]) {
    text(bytes, |text| {
        let (cost, currency) = text.split_once('\n').unwrap_or((text, "EUR"));
        if let Ok(Some(money)) = Money::parse(Some(cost), Some(currency)) {
            let again = Money::parse(Some(&money.amount()), Some(money.code()));
            assert!(again.is_ok_and(|it| it == Some(money)), "{text:?}");
        }
    });
}

fn backups(bytes: &[u8]) {
    let folder = std::env::temp_dir().join(format!("aftercare-outside-{}", std::process::id()));
    let (from, to) = (folder.join("backup"), folder.join("to"));
    let written = fs::create_dir_all(&to).and_then(|()| fs::write(&from, bytes));
    if written.is_ok() {
        let progress = WorkProgress::default();
        if let Ok(backup) = Backup::open(&from, None, &progress) {
            let _ = backup.unpack(&from, &to.join("diary"), &to.join("photos"));
        }
    }
    let _ = fs::remove_dir_all(&folder);
}

fn figures(bytes: &[u8]) {
    text(bytes, reads_back::<Figure>);
}

fn keys(bytes: &[u8]) {
    text(bytes, |text| {
        reads_back::<ReminderKey>(text);
        drop(notify::named(text));
    });
}

fn languages(bytes: &[u8]) {
    text(bytes, |text| {
        drop(Words::of(text));
        let error = AftercareError::bad_input("lang", text, "unknown");
        assert!(!error_text(&error, text).is_empty());
    });
}

fn moments(bytes: &[u8]) {
    let Ok(utc) = Zone::named("UTC") else { return };
    text(bytes, |text| {
        if let Ok(moment) = Moment::parse(text, &utc) {
            let again = Moment::parse(&moment.to_string(), &utc);
            let same = again
                .is_ok_and(|it| (it.instant, it.zone) == (moment.instant, moment.zone.clone()));
            assert!(same, "{text:?}: {moment}");
        }
    });
}

fn names(bytes: &[u8]) {
    text(bytes, |text| {
        reads_back::<Adjunct>(text);
        reads_back::<Answer>(text);
        reads_back::<Area>(text);
        reads_back::<Event>(text);
        reads_back::<HoldKind>(text);
        reads_back::<PhotoView>(text);
        reads_back::<ReminderKind>(text);
        reads_back::<Scar>(text);
        reads_back::<Sign>(text);
        reads_back::<Treatment>(text);
    });
}

fn photos(bytes: &[u8]) {
    if let Ok(size) = jpeg::look(bytes) {
        assert!(size.width > 0 && size.height > 0);
    }
}

fn settings(bytes: &[u8]) {
    text(bytes, |text| {
        for name in SettingName::ALL {
            let mut settings = Settings::default();
            if settings.set(*name, text).is_ok() {
                let (set, value) = (settings.clone(), settings.value(*name));
                assert!(
                    settings.set(*name, &value).is_ok(),
                    "{name}: {text:?}: {value}"
                );
                assert_eq!(settings, set, "{name}: {text:?}");
            }
        }
    });
}

fn tables(bytes: &[u8]) {
    for files in [[bytes, b"", b""], [b"", bytes, b""], [b"", b"", bytes]] {
        drop(csv::Read::of(files));
    }
}

fn zones(bytes: &[u8]) {
    text(bytes, |text| {
        if let Ok(zone) = Zone::named(text) {
            assert!(
                Zone::named(zone.name()).is_ok_and(|it| it == zone),
                "{text:?}"
            );
        }
    });
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_the_fuzzer_was_given_and_found_is_read_again() {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/seeds");
        for (name, read) in READERS {
            let files = fs::read_dir(kept.join(name)).unwrap();
            let mut count = 0;
            for file in files {
                read(&fs::read(file.unwrap().path()).unwrap());
                count += 1;
            }
            assert!(count > 0, "nothing is kept for {name}");
        }
    }
}
