//! What a person reads.

use crate::driver::{Diary, said};

/// Day 2 of microneedling on the cheeks, with a clinic's number.
fn day_two() -> Diary {
    let mut diary = Diary::at("2026-03-01T18:00");
    diary.log(&[
        "microneedling",
        "--clinic",
        "Sol",
        "--clinic-phone",
        "+34 900 1",
    ]);
    diary.wait_until("2026-03-03T09:00");
    diary
}

/// The text with its lines joined, so that wrapping does not matter.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn today_names_what_is_kept_away_and_what_to_do() {
    let diary = day_two();
    let text = diary.text(&["today"]);
    assert!(text.starts_with("Tuesday 3 March 2026\n"), "{text}");
    let text = joined(&text);
    for part in [
        "Microneedling. Day 2. Commonly described: 1 to 3 days.",
        "Retinoid creams or gels: at least 5 more days, to Sunday 8 March, then ask your clinic. [7 days · Clinic page (weak)]",
        "Make-up: at least 1 more day, to Wednesday 4 March, then ask your clinic. [48 hours · Clinic page (weak)]",
        "08:00 now Broad-spectrum sunscreen",
        "20:00 later Tonight: no retinoid creams or gels",
        "sunscreen:2026-03-03:morning",
        "Yesterday, not answered 08:00 Shade shade:2026-03-02:morning",
        "Next session: described window from Sunday 29 March 2026 to Sunday 12 April 2026.",
        "Emergency, call your local emergency number: Your throat or tongue is swollen",
        "Tell your clinic soon: Skin that gets darker",
        "Your clinic: Sol · +34 900 1",
    ] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    assert_eq!(
        text.matches("General information, not medical advice")
            .count(),
        1
    );
    assert_eq!(text.matches("Commonly described, not a promise").count(), 1);
}

#[test]
fn a_key_shown_can_be_given_to_done() {
    let diary = day_two();
    let text = diary.text(&["today"]);
    let keys: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.matches(':').count() == 2 && word.contains("2026-03-0"))
        .collect();
    assert_eq!(keys.len(), 6 + 3, "today's and yesterday's: {text}");
    diary.text(&[&["done"], &keys[..]].concat());
    let answered = diary.text(&["today"]);
    assert!(
        !answered.contains("not answered") && !answered.contains("  later  "),
        "{answered}"
    );
    assert_eq!(answered.matches("  done ").count(), 6, "{answered}");
}

#[test]
fn a_recorded_sign_comes_first_with_the_clinics_number() {
    let diary = day_two();
    let written = diary.text(&["check-in", "--sign", "pus"]);
    let today = diary.text(&["today"]);
    for text in [written, today] {
        assert!(
            text.starts_with(
                "You ticked green or yellow pus. Contact your clinic.\n  Your clinic: +34 900 1\n"
            ),
            "{text}"
        );
    }
}

#[test]
fn nothing_steers_what_is_no_terminal() {
    let diary = day_two();
    diary.text(&["log", "other", "--note", "a \u{1b}[31mred\u{1b}[0m note"]);
    for args in [
        &["today"][..],
        &["sessions"],
        &["protocols", "microneedling"],
        &["demo"],
    ] {
        assert!(!diary.text(args).contains('\u{1b}'), "{args:?}");
    }
    let painted = said(diary.command(&["today"]).env("CLICOLOR_FORCE", "1"));
    assert!(
        painted.out.contains("\u{1b}[1m"),
        "colours are there to be taken away"
    );
    let plain = said(
        diary
            .command(&["today"])
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1"),
    );
    assert!(!plain.out.contains('\u{1b}'), "NO_COLOR is heard");
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for columns in ["60", "80", "100"] {
        let mut diary = day_two().wide(columns);
        let course = diary.json(&["sessions"])["sessions"][0]["course"]
            .as_str()
            .unwrap()
            .to_owned();
        diary.wait_until("2026-03-08T09:00");
        for args in [
            &["today"][..],
            &["agenda"],
            &["due"],
            &["sessions"],
            &["progress", &course],
            &["demo"],
            &["scars"],
        ] {
            let text = diary.text(args);
            let widest = text
                .lines()
                .max_by_key(|line| line.chars().count())
                .unwrap_or_default();
            assert!(
                widest.chars().count() <= columns.parse().unwrap(),
                "{args:?} at {columns}: {widest}"
            );
        }
    }
}

#[test]
fn what_was_written_can_be_taken_back_by_what_is_shown() {
    let diary = Diary::at("2026-03-01T18:00");
    let text = diary.text(&["log", "microneedling"]);
    assert!(
        text.starts_with("Logged: Microneedling, Sunday 1 March 2026\n"),
        "{text}"
    );
    assert!(text.contains("Did the device use heat"), "{text}");
    let change = text
        .split("aftercare undo ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .unwrap();
    let undone = diary.text(&["undo", change]);
    assert!(
        undone.starts_with("Taken back: session logged, Sunday 1 March 2026, 18:00\n"),
        "{undone}"
    );
    let empty = joined(&diary.text(&["today"]));
    assert!(
        empty.contains("No session in the diary yet")
            && empty.contains("aftercare log microneedling"),
        "{empty}"
    );
}

#[test]
fn warnings_and_shorter_plans_are_said() {
    let diary = day_two();
    let course = diary.json(&["sessions"])["sessions"][0]["course"]
        .as_str()
        .unwrap()
        .to_owned();
    let again = joined(&diary.text(&["log", "microneedling", "--scar", "keloid"]));
    assert!(
        again.contains("Think of this first") && again.contains("Needling is not recommended"),
        "{again}"
    );
    let plan = joined(&diary.text(&["plan", &course, "--hold", "retinoid=5 days", "--by", "Dr X"]));
    assert!(
        plan.contains("shorter than the 7 days commonly described"),
        "{plan}"
    );
    assert!(
        plan.contains("Dr X, recorded on Tuesday 3 March 2026"),
        "{plan}"
    );
}

#[test]
fn no_word_of_clearance_or_pressure_is_read() {
    let mut diary = Diary::at("2026-03-01T18:00");
    let (_, course) = diary.log(&["microneedling", "--planned", "1"]);
    for now in ["2026-03-09T09:00", "2026-09-05T09:00", "2027-06-01T09:00"] {
        diary.wait_until(now);
        for args in [
            &["today"][..],
            &["due"],
            &["progress", &course],
            &["adherence"],
            &["agenda"],
        ] {
            let text = diary.text(args).to_lowercase();
            for word in [
                "overdue",
                "missed",
                "streak",
                "safe to",
                "you can restart",
                "✓",
                "✔",
                "✅",
            ] {
                assert!(!text.contains(word), "{args:?} at {now}: {word}");
            }
        }
    }
}
