//! A step's `now` is read as the README says, gaps and overlaps as the house reads them.

use aftercare::Moment;
use serde_json::json;

use crate::values::{Read, Taken, Trouble};

super::checks! {
    times_with_their_zone_are_read
    what_is_no_such_time_is_the_journeys_fault
    years_are_for_the_core_to_refuse
}

fn read(text: &str) -> Taken<Moment> {
    Moment::read(&json!(text))
}

fn times_with_their_zone_are_read() {
    for (text, instant) in [
        ("2026-03-01T18:00[Europe/Madrid]", "2026-03-01T17:00:00Z"),
        ("2026-03-01T18:00:05[Europe/Madrid]", "2026-03-01T17:00:05Z"),
        (
            "2026-03-01T18:00+01:00[Europe/Madrid]",
            "2026-03-01T17:00:00Z",
        ),
        (
            "2026-03-01T18:00:00Z[Europe/Madrid]",
            "2026-03-01T18:00:00Z",
        ),
        // A gap of an hour and one of half an hour: the first instant after.
        ("2026-03-29T02:30[Europe/Madrid]", "2026-03-29T01:00:00Z"),
        (
            "2026-10-04T02:15[Australia/Lord_Howe]",
            "2026-10-03T15:30:00Z",
        ),
        // An overlap: the first of the two, unless the offset says which.
        ("2026-10-25T02:30[Europe/Madrid]", "2026-10-25T00:30:00Z"),
        (
            "2026-10-25T02:30:00+01:00[Europe/Madrid]",
            "2026-10-25T01:30:00Z",
        ),
    ] {
        let moment = read(text).unwrap();
        assert_eq!(
            moment.instant,
            instant.parse::<chrono::DateTime<chrono::Utc>>().unwrap(),
            "{text}"
        );
    }
}

fn what_is_no_such_time_is_the_journeys_fault() {
    for text in [
        "2026-03-01T18:00",
        "2026-03-01T18:00Z",
        "2026-03-01[Europe/Madrid]",
        "2026-02-30T18:00[Europe/Madrid]",
        "2026-03-01T18:00[Europe/Atlantis]",
        "2026-03-01T18:00+02:00[Europe/Madrid]",
        "2026-03-01T18:00[Europe/Madrid",
        "",
    ] {
        assert!(matches!(read(text), Err(Trouble::Unknown(_))), "{text}");
    }
}

fn years_are_for_the_core_to_refuse() {
    for text in [
        "9950-01-01T09:00[Europe/Madrid]",
        "1899-12-31T09:00[Europe/Madrid]",
    ] {
        assert!(matches!(read(text), Err(Trouble::Refused(_))), "{text}");
    }
}
