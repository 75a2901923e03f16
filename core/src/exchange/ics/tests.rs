//! A whole calendar, line by line.

use super::*;

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn event(uid: &str, span: Span) -> Event {
    Event {
        uid: uid.to_owned(),
        sequence: 7,
        span,
        title: "Sunscreen".to_owned(),
        text: String::new(),
        place: None,
        cancelled: false,
        alarms: Vec::new(),
    }
}

fn written(zone: &str, events: Vec<Event>) -> Vec<String> {
    let calendar = Calendar {
        name: "Aftercare".to_owned(),
        stamp: instant("2026-03-20T10:00:00Z"),
        zone: &Zone::named(zone).unwrap(),
        events,
    };
    let text = calendar.file();
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    text.split_terminator("\r\n").map(str::to_owned).collect()
}

/// The lines of the components of that name, those of all of them.
fn part(lines: &[String], component: &str) -> Vec<String> {
    let (begin, end) = (format!("BEGIN:{component}"), format!("END:{component}"));
    let (mut within, mut part) = (false, Vec::new());
    for line in lines {
        within |= *line == begin;
        if within {
            part.push(line.clone());
        }
        within &= *line != end;
    }
    part
}

#[test]
fn a_daily_event_with_its_zone() {
    let span = Span::Daily {
        first: wall("2026-03-28T08:00:00"),
        last: wall("2026-10-26T08:00:00"),
        without: vec![wall("2026-03-30T08:00:00")],
    };
    let mut daily = event("sunscreen:morning@x", span);
    daily.text = "SPF 30, or more".to_owned();
    daily.alarms = vec![Alarm {
        at: None,
        text: "SPF 30".to_owned(),
    }];
    let lines = written("Europe/Madrid", vec![daily]);
    assert_eq!(
        part(&lines, "VTIMEZONE"),
        [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Madrid",
            "BEGIN:STANDARD",
            "DTSTART:20251026T030000",
            "RDATE:20261025T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:20260329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
        ]
    );
    assert_eq!(
        part(&lines, "VEVENT"),
        [
            "BEGIN:VEVENT",
            "UID:sunscreen:morning@x",
            "DTSTAMP:20260320T100000Z",
            "SEQUENCE:7",
            "DTSTART;TZID=Europe/Madrid:20260328T080000",
            "DURATION:PT10M",
            "RRULE:FREQ=DAILY;UNTIL=20261026T070000Z",
            "EXDATE;TZID=Europe/Madrid:20260330T080000",
            "SUMMARY:Sunscreen",
            "DESCRIPTION:SPF 30\\, or more",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:SPF 30",
            "TRIGGER:PT0S",
            "END:VALARM",
            "END:VEVENT",
        ]
    );
}

#[test]
fn the_second_of_two_equal_wall_times_is_an_instant() {
    let at = |text: &str| {
        let lines = written("Europe/Madrid", vec![event("x", Span::At(instant(text)))]);
        lines
            .into_iter()
            .rfind(|line| line.starts_with("DTSTART"))
            .unwrap()
    };
    assert_eq!(
        at("2026-10-25T00:30:00Z"),
        "DTSTART;TZID=Europe/Madrid:20261025T023000"
    );
    assert_eq!(at("2026-10-25T01:30:00Z"), "DTSTART:20261025T013000Z");
}

#[test]
fn whole_days_end_the_day_after_and_alarms_can_be_instants() {
    let span = Span::Days {
        from: "2026-04-14".parse().unwrap(),
        through: "2026-04-14".parse().unwrap(),
    };
    let mut booked = event("1b4e28ba", span);
    booked.place = Some("Clínica; Sol".to_owned());
    booked.cancelled = true;
    booked.alarms = vec![Alarm {
        at: Some(instant("2026-04-13T18:00:00Z")),
        text: "Tomorrow".to_owned(),
    }];
    let lines = written("Asia/Kolkata", vec![booked]);
    for line in [
        "DTSTART;VALUE=DATE:20260414",
        "DTEND;VALUE=DATE:20260415",
        "LOCATION:Clínica\\; Sol",
        "STATUS:CANCELLED",
        "TRIGGER;VALUE=DATE-TIME:20260413T180000Z",
        "TZOFFSETTO:+0530",
    ] {
        assert!(lines.iter().any(|it| it == line), "{line}");
    }
}

#[test]
fn an_empty_calendar_still_has_its_zone() {
    let lines = written("UTC", Vec::new());
    assert_eq!(part(&lines, "VTIMEZONE").len(), 9);
    assert!(part(&lines, "VEVENT").is_empty());
}
