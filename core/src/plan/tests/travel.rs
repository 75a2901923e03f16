//! Flights.

use super::*;

#[test]
fn a_flight_moves_passing_dates_and_never_below_day_0() {
    let mut session = done("a", Treatment::Microneedling, date("2026-03-01"), &[]);
    session.zone = Zone::named("Pacific/Auckland").unwrap();
    session.logged_at = session
        .zone
        .instant_of(session.on, "09:00:00".parse().unwrap());
    let facts = facts(vec![session]);
    // The same hour in Los Angeles is 28 February.
    let now = moment("2026-02-28T12:00[America/Los_Angeles]");
    let outlook = Outlook::new(&facts, &now);
    let card = outlook.downtime_on(now.date()).remove(0);
    assert_eq!(card.day, 0);
    let retinoid = outlook
        .holds_on(now.date())
        .into_iter()
        .find(|hold| hold.kind == HoldKind::Retinoid)
        .unwrap();
    assert_eq!(
        (retinoid.passes_on, retinoid.days_left),
        (Some(date("2026-03-08")), Some(8))
    );
    // Westward the day that begins in Madrid has already begun: the next one counts.
    let facts = crate::plan::test_facts::facts(vec![first_of_march(Treatment::Microneedling)]);
    let now = moment("2026-03-03T12:00[Asia/Tokyo]");
    let outlook = Outlook::new(&facts, &now);
    let retinoid = outlook
        .holds_on(now.date())
        .into_iter()
        .find(|hold| hold.kind == HoldKind::Retinoid)
        .unwrap();
    assert_eq!(retinoid.passes_on, Some(date("2026-03-09")));
}

#[test]
fn what_was_written_before_a_flight_back_counts_as_of_now() {
    let mut session = done("a", Treatment::ChemicalPeelDeep, date("2026-04-07"), &[]);
    session.zone = Zone::named("Asia/Tokyo").unwrap();
    session.logged_at = moment("2026-04-07T09:00[Asia/Tokyo]").instant;
    let mut facts = facts(vec![session]);
    facts.words = vec![lift(HoldKind::Retinoid, date("2026-04-07"))];
    let mut signed = checked(date("2026-04-07"), [None; 4]);
    signed.signs = vec![Sign::Pus];
    facts.check_ins = vec![signed];
    let now = moment("2026-04-06T20:00[America/Los_Angeles]");
    let outlook = Outlook::new(&facts, &now);
    let kinds: Vec<_> = outlook
        .holds_on(now.date())
        .into_iter()
        .map(|hold| hold.kind)
        .collect();
    assert!(!kinds.contains(&HoldKind::Retinoid) && kinds.contains(&HoldKind::Acid));
    assert_eq!(outlook.signs_recorded(now.date()).len(), 1);
}
