//! Texts that somebody types or a phone hands back: each is read or refused, whatever is in it.

use aftercare::diary::{Answer, Money, ReminderKey, SettingName};
use aftercare::notify::NotificationKey;
use aftercare::protocol::Figure;
use aftercare::{AftercareError, Moment, Zone};
use proptest::prelude::*;

use crate::common::{Diary, at};

/// What is nearly right: good texts with parts put in, left out and doubled, and texts that are nothing at all.
fn typed(good: &'static [&'static str]) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[0-9:,.+\\-TZ\\[\\]/ a-z_]{0,3}",
        1 => "\\PC{0,3}",
        1 => Just("99999999999999999999".to_owned()),
        1 => Just("\0".to_owned()),
    ];
    let spoilt = (
        prop::sample::select(good),
        any::<[prop::sample::Index; 2]>(),
        part,
    )
        .prop_map(|(text, [from, to], part)| {
            let letters: Vec<char> = text.chars().collect();
            let place = |at: prop::sample::Index| at.index(letters.len() + 1);
            let (from, to) = (place(from), place(to));
            let (head, tail) = (&letters[..from], &letters[to..]);
            head.iter()
                .chain(&part.chars().collect::<Vec<_>>())
                .chain(tail)
                .collect()
        });
    prop_oneof![8 => spoilt, 1 => ".{0,40}", 1 => Just(String::new())]
}

const MOMENTS: &[&str] = &[
    "2026-03-29T02:30[Europe/Madrid]",
    "2026-03-01T17:00:00Z",
    "2026-03-01T18:00:00+01:00[Europe/Madrid]",
    "9999-12-31T23:59:59Z[UTC]",
    "1900-01-01T00:00[America/St_Johns]",
];
const KEYS: &[&str] = &[
    "sunscreen:2026-03-03:morning",
    "hold_review:2026-03-08:morning:0198c0de-0000-7000-8000-000000000000",
    "no_retinoid:2026-03-03:evening",
];
const SETTINGS: &[&str] = &[
    "08:00",
    "22:00-07:00",
    "40.4,-3.7",
    "off",
    "on",
    "always",
    "es",
    "EUR",
    "30",
    "Clínica Sol",
];
const FIGURES: &[&str] = &["7 days", "48 hours", "2 weeks", "1 month", "word"];
const AMOUNTS: &[&str] = &["250", "250.00", "0.5", "-1"];

/// A refusal says which entry it is about, and why, in one line.
fn judge(error: &AftercareError) {
    let AftercareError::BadInput { field, reason, .. } = error else {
        panic!("{error}: no fault of what was typed");
    };
    assert!(!field.is_empty() && !reason.is_empty(), "{error:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_moment_is_read_or_refused_and_reads_back(text in typed(MOMENTS)) {
        let madrid: Zone = "Europe/Madrid".parse().unwrap();
        match Moment::parse(&text, &madrid) {
            Ok(moment) => {
                let written = moment.to_string();
                let again = Moment::parse(&written, &madrid).unwrap();
                prop_assert_eq!(again.to_string(), written);
            }
            Err(error) => judge(&error),
        }
    }

    #[test]
    fn a_key_is_read_or_refused_and_reads_back(text in typed(KEYS)) {
        match text.parse::<ReminderKey>() {
            Ok(key) => prop_assert_eq!(key.to_string().parse::<ReminderKey>().unwrap(), key),
            Err(error) => judge(&error),
        }
    }

    #[test]
    fn a_figure_and_an_amount_are_read_or_refused(figure in typed(FIGURES), amount in typed(AMOUNTS)) {
        if let Ok(figure) = figure.parse::<Figure>() {
            prop_assert_eq!(figure.to_string().parse::<Figure>().ok(), Some(figure));
        }
        if let Err(error) = Money::parse(Some(&amount), Some("EUR")) {
            judge(&error);
        }
    }
}

proptest! {
    // Each makes a diary.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_setting_is_set_or_refused_and_then_as_it_was(
        texts in prop::collection::vec((prop::sample::select(SettingName::ALL), typed(SETTINGS)), 1..12)
    ) {
        let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
        for (name, text) in texts {
            let before = diary.settings().unwrap();
            match diary.set(name, &text, &now) {
                Ok(_) => { diary.today(&now).unwrap(); }
                Err(error) => {
                    judge(&error);
                    prop_assert_eq!(&diary.settings().unwrap(), &before);
                }
            }
        }
    }

    #[test]
    fn a_key_that_a_phone_hands_back_is_answered_or_refused(keys in prop::collection::vec(typed(KEYS), 1..12)) {
        let (diary, now) = (Diary::new(), at("2026-03-01T18:00"));
        for text in keys {
            if let Ok(key) = text.parse::<ReminderKey>() {
                let answered = diary.record_outcome(std::slice::from_ref(&key), Answer::Done, None, &now);
                if let Err(error) = answered { judge(&error); }
                if let Err(error) = diary.explain(&key, &now) { judge(&error); }
            }
            let key = NotificationKey::from(text);
            if let Err(error) = diary.answer_notification(&key, Answer::Done, None, &now) { judge(&error); }
        }
    }
}
