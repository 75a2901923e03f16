//! How far the plan reaches, and what the wall clock says.

use chrono::Days;
use proptest::prelude::*;

use super::{checked, date, done, facts, lift, moment};
use crate::diary::{ClinicianPlan, PlanFigure, SessionState, SunscreenSetting, Treatment};
use crate::plan::Outlook;
use crate::plan::test_facts::cases;
use crate::plan::test_plans::plans;
use crate::protocol::{Figure, HoldKind};

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
fn daily_care_reaches_as_far_as_the_skin_is_asked_about() {
    let now = moment("2026-03-28T12:00[Europe/Madrid]");
    let mut needled = facts(vec![done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[],
    )]);
    let mut red = checked(date("2026-03-28"), [Some(2), None, None, None]);
    red.date = now.date();
    needled.check_ins = vec![red];
    let outlook = Outlook::new(&needled, &now);
    let last = date("2026-04-04");
    assert!(!outlook.planned_on(last).is_empty());
    assert!(outlook.daily_through().unwrap() >= last);
    // Where all that is kept away is short, the evenings' check-ins and the moisturiser are the last.
    let now = moment("2026-03-01T12:00[Europe/Madrid]");
    let a_day = HoldKind::ALL
        .iter()
        .map(|kind| PlanFigure::hold(*kind, Figure::Days(1)));
    needled.courses[0].course.plan = ClinicianPlan::of(a_day);
    needled.check_ins = Vec::new();
    let outlook = Outlook::new(&needled, &now);
    assert_eq!(outlook.daily_through(), Some(date("2026-03-08")));
    assert!(!outlook.planned_on(date("2026-03-08")).is_empty());
}

#[test]
fn shade_has_an_end_where_products_or_prolonged_sun_have_one() {
    let through = |treatment, products: Option<Figure>, lifted: bool| {
        let mut facts = facts(vec![done("a", treatment, date("2026-03-01"), &[])]);
        let plan = products.map(|figure| PlanFigure::hold(HoldKind::Products, figure));
        facts.courses[0].course.plan = ClinicianPlan::of(plan);
        if lifted {
            facts.words = vec![lift(HoldKind::Products, date("2026-03-05"))];
        }
        let now = moment("2026-03-05T12:00[Europe/Madrid]");
        Outlook::new(&facts, &now).daily_through()
    };
    // An injection keeps nothing away by itself: what a clinician says of products is all there is.
    let injected = |products, lifted| through(Treatment::SteroidInjection, products, lifted);
    assert_eq!(injected(None, false), Some(date("2026-03-05")));
    assert_eq!(
        injected(Some(Figure::Days(10)), false),
        Some(date("2026-03-11"))
    );
    assert_eq!(injected(Some(Figure::Word), false), None);
    assert_eq!(injected(Some(Figure::Word), true), Some(date("2026-03-05")));
    // A revision's products wait for the word, and shade ends with prolonged sun all the same.
    assert_eq!(
        through(Treatment::SurgicalRevision, None, false),
        Some(date("2028-03-01"))
    );
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
    // A finished course's touch-up window opens after 6 months and is named again 30 days before its 12 are over.
    let mut finished = facts.clone();
    finished.courses[0].done = 3;
    let rare = Outlook::new(&finished, &now).rare_dates();
    assert!(rare.ends_with(&["2026-09-01", "2027-01-30"].map(date)));
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
