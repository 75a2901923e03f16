//! What is shown of a course: its sessions and curves, its phase, its costs; which course a session joins; signs.

use chrono::Days;

use super::{checked, date, done, facts, first_of_march, moment};
use crate::diary::{Adjunct, Area, Money, Regions, Score, Session, SessionState, Sign, Treatment};
use crate::plan::{Costs, Facts, Outlook, course_for};

fn needled(id: &str, on: &str) -> Session {
    done(id, Treatment::Microneedling, date(on), &[])
}

fn booked(id: &str, on: &str) -> Session {
    Session {
        state: SessionState::Booked,
        ..needled(id, on)
    }
}

#[test]
fn sessions_done_are_numbered_and_counted_from_the_one_before() {
    let facts = facts(vec![
        needled("a", "2026-03-01"),
        booked("b", "2026-03-20"),
        needled("c", "2026-04-01"),
        needled("d", "2026-05-01"),
        done("e", Treatment::SteroidInjection, date("2026-03-02"), &[]),
    ]);
    let now = moment("2026-05-02T12:00[Europe/Madrid]");
    let course = facts.courses[0].course.id.clone();
    let progress = Outlook::new(&facts, &now).progress(&course).unwrap();
    let sessions = progress.sessions.iter();
    let told: Vec<_> = sessions
        .map(|it| (it.session.as_str(), it.number, it.days_since_last))
        .collect();
    assert_eq!(
        told,
        [
            ("a", Some(1), None),
            ("b", None, Some(19)),
            ("c", Some(2), Some(31)),
            ("d", Some(3), Some(30))
        ]
    );
    assert_eq!(progress.course.id, course);
    let unknown = crate::diary::CourseId::known("x");
    assert_eq!(Outlook::new(&facts, &now).progress(&unknown), None);
}

#[test]
fn a_curve_breaks_where_a_day_has_no_entry_and_begins_with_the_course() {
    let nose = done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[Area::Nose],
    );
    let mut facts = facts(vec![nose]);
    let entry = |day: u64, redness, pain| {
        checked(
            date("2026-03-01") + Days::new(day),
            [redness, None, None, pain],
        )
    };
    let mut back = entry(4, Some(9), None);
    back.areas = vec![Area::Back];
    facts.check_ins = vec![
        checked(date("2026-02-28"), [Some(8), None, None, None]),
        entry(0, Some(3), Some(1)),
        entry(1, Some(2), None),
        entry(2, None, Some(0)),
        entry(3, Some(1), Some(0)),
        back,
    ];
    let now = moment("2026-03-20T12:00[Europe/Madrid]");
    let course = facts.courses[0].course.id.clone();
    let progress = Outlook::new(&facts, &now).progress(&course).unwrap();
    let runs = |score| -> Vec<(u8, u32)> {
        let of = progress.scores.iter().filter(|it| it.score == score);
        of.map(|it| (it.value, it.run)).collect()
    };
    assert_eq!(runs(Score::Redness), [(3, 1), (2, 1), (1, 2)]);
    assert_eq!(runs(Score::Pain), [(1, 1), (0, 2), (0, 2)]);
}

#[test]
fn words_awaited_are_those_of_the_course() {
    let peel = |id, on: &str, area| done(id, Treatment::ChemicalPeelMedium, date(on), &[area]);
    let facts = facts(vec![
        peel("a", "2026-03-01", Area::Nose),
        peel("b", "2026-03-02", Area::Back),
    ]);
    let now = moment("2026-06-20T12:00[Europe/Madrid]");
    let course = facts.courses[1].course.id.clone();
    let awaited = Outlook::new(&facts, &now)
        .progress(&course)
        .unwrap()
        .words_awaited;
    let sessions: Vec<_> = awaited.iter().map(|it| it.session.as_str()).collect();
    assert_eq!(sessions, ["b"]);
}

#[test]
fn the_phase_is_that_of_the_day() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let phase = |facts: &Facts, on: &str| {
        let now = moment("2026-03-02T12:00[Europe/Madrid]");
        let phases = Outlook::new(facts, &now).phases_on(date(on)).into_iter();
        phases.map(|it| (it.phase.into_owned(), it.day)).next()
    };
    for (on, name, day) in [
        ("2026-03-01", "early_redness", 0),
        ("2026-03-04", "early_redness", 3),
        ("2026-03-05", "shedding", 4),
        ("2026-03-08", "shedding", 7),
        ("2026-03-09", "smoother_texture", 8),
        ("2026-08-31", "remodelling", 183),
        ("2026-09-01", "later", 184),
        ("2027-03-01", "later", 365),
    ] {
        assert_eq!(phase(&facts, on), Some((name.to_owned(), day)), "{on}");
    }
    facts.courses[0].course.ended_on = Some(date("2026-03-03"));
    assert_eq!(phase(&facts, "2026-03-05"), None);
}

#[test]
fn costs_are_summed_by_currency_state_and_date() {
    let paid = |session: Session, cost: &str, currency: &str| Session {
        cost: Money::parse(Some(cost), Some(currency)).unwrap(),
        ..session
    };
    let mut cancelled = booked("x", "2026-03-10");
    cancelled.state = SessionState::Cancelled;
    let sessions = [
        paid(needled("a", "2026-03-01"), "100", "EUR"),
        paid(needled("b", "2026-04-01"), "50.50", "EUR"),
        paid(booked("c", "2026-05-01"), "70", "EUR"),
        paid(booked("d", "2026-05-02"), "30", "CHF"),
        paid(cancelled, "999", "EUR"),
        needled("e", "2026-03-02"),
    ];
    let sums = |from: Option<&str>, to: Option<&str>| {
        let sums = Costs::of(&sessions, from.map(date), to.map(date))
            .currencies
            .into_iter();
        let amount = |it: Option<Money>| it.map(Money::amount).unwrap_or_default();
        sums.map(|it| {
            let (done, booked) = (amount(it.done), amount(it.booked));
            (it.currency.into_owned(), done, it.sessions, booked)
        })
        .collect::<Vec<_>>()
    };
    let sum = |currency: &str, done: &str, sessions, booked: &str| {
        (
            currency.to_owned(),
            done.to_owned(),
            sessions,
            booked.to_owned(),
        )
    };
    assert_eq!(
        sums(None, None),
        [sum("CHF", "", 0, "30.00"), sum("EUR", "150.50", 2, "70.00")]
    );
    assert_eq!(
        sums(Some("2026-04-01"), Some("2026-05-01")),
        [sum("EUR", "50.50", 1, "70.00")]
    );
}

#[test]
fn a_session_joins_the_newest_course_that_reaches_to_it() {
    let all = Regions::of(&[]);
    let mut facts = facts(vec![
        needled("a", "2026-03-01"),
        done(
            "b",
            Treatment::Microneedling,
            date("2026-06-01"),
            &[Area::Back],
        ),
    ]);
    let (whole, back) = (
        facts.courses[0].course.id.clone(),
        facts.courses[1].course.id.clone(),
    );
    let joins = |facts: &Facts, treatment, on: &str, regions| {
        course_for(facts, treatment, date(on), regions).cloned()
    };
    let needling = |facts: &Facts, on, regions| joins(facts, Treatment::Microneedling, on, regions);
    assert_eq!(needling(&facts, "2026-07-01", all), Some(back.clone()));
    let nose = Regions::of(&[Area::Nose]);
    assert_eq!(needling(&facts, "2026-07-01", nose), Some(whole.clone()));
    assert_eq!(joins(&facts, Treatment::Other, "2026-07-01", nose), None);
    // From twelve months before its first session to twelve months after its last, where no touch-up is due.
    for (on, there) in [
        ("2025-02-28", false),
        ("2025-03-01", true),
        ("2027-03-01", true),
        ("2027-03-02", false),
    ] {
        assert_eq!(needling(&facts, on, nose).is_some(), there, "{on}");
    }
    // With a touch-up, to the day by which that is due.
    facts.courses[0].done = 3;
    facts.courses[0].last_done.as_mut().unwrap().on = date("2026-05-01");
    assert!(needling(&facts, "2027-05-01", nose).is_some());
    assert!(needling(&facts, "2027-05-02", nose).is_none());
    facts.courses[0].course.ended_on = Some(date("2026-05-02"));
    assert_eq!(needling(&facts, "2026-07-01", nose), None);
}

#[test]
fn signs_and_adjuncts_are_those_of_the_last_year() {
    let mut session = first_of_march(Treatment::AblativeLaser);
    session.adjuncts = vec![Adjunct::Prp];
    let facts = facts(vec![session]);
    let now = moment("2026-03-02T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    let after = |days| date("2026-03-01") + Days::new(days);
    assert_eq!(
        outlook.recent_treatments(after(365)),
        [Treatment::AblativeLaser]
    );
    assert_eq!(outlook.recent_treatments(after(366)), []);
    let of_every_treatment = outlook.signs_to_look_for(after(366)).len();
    assert!(of_every_treatment > 0);
    assert!(outlook.signs_to_look_for(after(365)).len() >= of_every_treatment);
    assert!(!outlook.adjuncts_on(after(0)).is_empty());
    assert!(outlook.adjuncts_on(after(400)).is_empty());
}

#[test]
fn the_most_urgent_sign_comes_first_and_the_newest_check_in_decides() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut signed = checked(date("2026-03-05"), [None; 4]);
    signed.signs = Sign::ALL.to_vec();
    facts.check_ins = vec![signed];
    let now = moment("2026-03-06T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    assert!(outlook.sign_stands_now());
    let recorded = outlook.signs_recorded(now.date());
    assert_eq!(recorded.len(), Sign::ALL.len());
    assert!(recorded.is_sorted_by_key(|it| (it.urgency, it.sign)));
    assert_eq!(recorded[0].on, date("2026-03-05"));
    facts.check_ins.push(checked(date("2026-03-06"), [None; 4]));
    assert!(!Outlook::new(&facts, &now).sign_stands_now());
}
