//! How far the plan reaches, and what the wall clock says.

use chrono::Days;
use proptest::prelude::*;

use super::{date, done, facts, moment};
use crate::diary::{SessionState, SunscreenSetting, Treatment};
use crate::plan::Outlook;
use crate::plan::test_facts::cases;
use crate::plan::test_plans::plans;

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn nothing_is_asked_for_past_what_the_plan_says_it_reaches(
        facts in plans(), day in 0..120u64, past in 0..400u64,
    ) {
        let now = crate::Moment::at(date("2026-02-01") + Days::new(day), chrono::NaiveTime::MIN, &crate::Zone::named("Europe/Madrid").unwrap());
        let outlook = Outlook::new(&facts, &now);
        let rare = outlook.rare_dates();
        prop_assert!(rare.is_sorted());
        let asked = now.date() + Days::new(past);
        for planned in outlook.planned_on(asked) {
            if planned.key.kind.is_of_sessions() {
                prop_assert!(rare.contains(&asked), "{} is on no rare date", planned.key);
            } else if let Some(last) = outlook.daily_through() {
                prop_assert!(asked <= last, "{} is asked for after {last}", planned.key);
            }
        }
    }
}

#[test]
fn daily_care_reaches_to_the_last_thing_asked_for() {
    let through = |treatment| {
        let facts = facts(vec![done("a", treatment, date("2026-03-01"), &[])]);
        let now = moment("2026-03-02T12:00[Europe/Madrid]");
        Outlook::new(&facts, &now).daily_through()
    };
    assert_eq!(through(Treatment::Microneedling), Some(date("2026-03-29")));
    // Until the clinician's word there is no end.
    assert_eq!(through(Treatment::ChemicalPeelMedium), None);
    let mut always = facts(vec![done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[],
    )]);
    let now = moment("2026-06-01T12:00[Europe/Madrid]");
    assert_eq!(
        Outlook::new(&always, &now).daily_through(),
        Some(now.date())
    );
    always.settings.sunscreen = SunscreenSetting::Always;
    assert_eq!(Outlook::new(&always, &now).daily_through(), None);
}

#[test]
fn rare_dates_are_those_of_reviews_windows_and_bookings() {
    let mut booked = done("b", Treatment::SteroidInjection, date("2026-05-10"), &[]);
    booked.state = SessionState::Booked;
    let facts = facts(vec![
        done("a", Treatment::Microneedling, date("2026-03-01"), &[]),
        booked,
    ]);
    let now = moment("2026-03-02T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    let dates = [
        "2026-03-08",
        "2026-03-29",
        "2026-04-12",
        "2026-05-09",
        "2026-05-10",
        "2026-05-11",
    ];
    assert_eq!(outlook.rare_dates(), dates.map(date));
    assert!(outlook.booked_dates().eq([date("2026-05-10")]));
}

#[test]
fn the_next_of_a_wall_time_is_after_now() {
    let facts = facts(Vec::new());
    let next = |now: &str| {
        let now = moment(now);
        let outlook = Outlook::new(&facts, &now);
        let eight = chrono::NaiveTime::from_hms_opt(8, 0, 0).unwrap();
        (outlook.next_wall(eight), outlook.now_wall())
    };
    let at = |text: &str| text.parse::<chrono::NaiveDateTime>().unwrap();
    for (now, expected) in [
        ("2026-03-01T07:59", "2026-03-01T08:00:00"),
        ("2026-03-01T08:00", "2026-03-02T08:00:00"),
        ("2026-03-01T08:01", "2026-03-02T08:00:00"),
    ] {
        let wall = at(&format!("{now}:00"));
        assert_eq!(next(&format!("{now}[Asia/Tokyo]")), (at(expected), wall));
    }
}
