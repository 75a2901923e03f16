//! Downtime and holds.

use super::*;

#[test]
fn microneedling_holds_pass_on_their_dates() {
    let facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    for (kind, passes_on) in [
        (HoldKind::Retinoid, "2026-03-08"),
        (HoldKind::VitaminC, "2026-03-08"),
        (HoldKind::MakeUp, "2026-03-04"),
        (HoldKind::Shaving, "2026-03-05"),
        (HoldKind::DirectSun, "2026-03-15"),
        (HoldKind::ProlongedSun, "2026-03-29"),
        (HoldKind::Products, "2026-03-03"),
    ] {
        assert_eq!(
            hold(&facts, "2026-03-01", kind),
            Some((HoldState::Holding, Some(date(passes_on)))),
            "{kind}"
        );
        let before = date(passes_on) - Days::new(1);
        assert_eq!(
            hold(&facts, &before.to_string(), kind).unwrap().0,
            HoldState::Holding,
            "{kind}"
        );
    }
    assert_eq!(hold(&facts, "2026-03-04", HoldKind::MakeUp), None);
    assert_eq!(
        hold(&facts, "2026-03-08", HoldKind::VitaminC),
        Some((HoldState::UntilWord, None))
    );
}

#[test]
fn months_clamp_to_the_months_end() {
    let facts = facts(vec![done(
        "a",
        Treatment::AblativeLaser,
        date("2026-08-31"),
        &[],
    )]);
    let (_, passes_on) = hold(&facts, "2026-09-01", HoldKind::ProlongedSun).unwrap();
    assert_eq!(passes_on, Some(date("2027-02-28")));
    let (_, passes_on) = hold(&facts, "2026-09-01", HoldKind::MakeUp).unwrap();
    assert_eq!(passes_on, Some(date("2026-09-30")));
}

#[test]
fn downtime_runs_from_common_to_gone_and_stays_while_recorded() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let state = |facts: &Facts, on: &str| {
        let now = moment(&format!("{on}{NOON}"));
        Outlook::new(facts, &now)
            .downtime_on(date(on))
            .first()
            .map(|card| card.state)
    };
    for (on, expected) in [
        ("2026-03-01", Some(DowntimeState::Common)),
        ("2026-03-04", Some(DowntimeState::Common)),
        ("2026-03-05", Some(DowntimeState::MayLast)),
        ("2026-03-08", Some(DowntimeState::MayLast)),
        ("2026-03-09", None),
    ] {
        assert_eq!(state(&facts, on), expected, "{on}");
    }
    let now = moment(&format!("2026-03-04{NOON}"));
    let card = Outlook::new(&facts, &now).downtime_on(now.date()).remove(0);
    assert_eq!((card.day, card.last_on), (3, date("2026-03-04")));
    facts.check_ins = vec![checked(date("2026-03-09"), [Some(2), None, None, None])];
    assert_eq!(
        state(&facts, "2026-03-16"),
        Some(DowntimeState::StillRecorded)
    );
    assert_eq!(state(&facts, "2026-03-17"), None);
}

#[test]
fn the_diary_keeps_clears_or_leaves_a_hold_unknown() {
    let kind = HoldKind::Retinoid;
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let passed = Some(date("2026-03-08"));
    assert_eq!(
        hold(&facts, "2026-03-08", kind),
        Some((HoldState::NotRecorded, passed))
    );
    assert_eq!(
        hold(&facts, "2026-03-21", kind),
        Some((HoldState::NotRecorded, passed))
    );
    assert_eq!(hold(&facts, "2026-03-22", kind), None);
    // Zeros before the date do not clear it.
    facts.check_ins = vec![checked(date("2026-03-07"), [Some(0); 4])];
    assert_eq!(
        hold(&facts, "2026-03-08", kind),
        Some((HoldState::NotRecorded, passed))
    );
    // Three of four are not four.
    facts.check_ins.push(checked(
        date("2026-03-09"),
        [Some(0), Some(0), Some(0), None],
    ));
    assert_eq!(
        hold(&facts, "2026-03-09", kind),
        Some((HoldState::NotRecorded, passed))
    );
    facts
        .check_ins
        .push(checked(date("2026-03-10"), [None, None, None, Some(0)]));
    assert_eq!(
        hold(&facts, "2026-03-10", kind),
        Some((HoldState::MinimumPassed, passed))
    );
    assert_eq!(
        hold(&facts, "2026-03-16", kind),
        Some((HoldState::MinimumPassed, passed))
    );
    assert_eq!(hold(&facts, "2026-03-17", kind), None);
    // A newer score above 0 holds again, for 7 days, and is unknown afterwards.
    facts
        .check_ins
        .push(checked(date("2026-03-12"), [Some(1), None, None, None]));
    assert_eq!(
        hold(&facts, "2026-03-19", kind),
        Some((HoldState::StillRecorded, passed))
    );
    for on in ["2026-03-20", "2026-03-25"] {
        assert_eq!(
            hold(&facts, on, kind),
            Some((HoldState::NotRecorded, passed)),
            "{on}"
        );
    }
    // Two weeks after the newest entry nothing is said any more.
    assert_eq!(hold(&facts, "2026-03-26", kind), None);
}

#[test]
fn open_skin_keeps_what_has_a_date_but_exercise_and_sun() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut open = checked(date("2026-03-03"), [None; 4]);
    open.open_skin = Some(true);
    facts.check_ins = vec![open];
    assert_eq!(
        hold(&facts, "2026-03-10", HoldKind::MakeUp).unwrap().0,
        HoldState::StillRecorded
    );
    assert_eq!(hold(&facts, "2026-03-11", HoldKind::MakeUp), None);
    assert_eq!(hold(&facts, "2026-03-10", HoldKind::Exercise), None);
    assert_eq!(
        days_asked(&facts, ReminderKind::Shade, Slot::Morning, 12),
        [1, 2, 3, 4, 5, 6, 7, 8, 9]
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::Sunscreen, Slot::Morning, 12),
        [10, 11, 12]
    );
}

#[test]
fn the_strictest_wins_per_region_and_names_every_session_that_holds() {
    let facts = facts(vec![
        done("a", Treatment::Microneedling, date("2026-03-01"), &[]),
        done(
            "b",
            Treatment::Microneedling,
            date("2026-03-03"),
            &[Area::Nose],
        ),
        done(
            "c",
            Treatment::ChemicalPeelDeep,
            date("2026-03-02"),
            &[Area::Back],
        ),
    ]);
    let now = moment("2026-03-04T12:00[Europe/Madrid]");
    let holds: Vec<_> = Outlook::new(&facts, &now)
        .holds_on(now.date())
        .into_iter()
        .filter(|hold| hold.kind == HoldKind::Retinoid)
        .map(|hold| {
            let because: Vec<SessionId> = hold
                .because
                .into_iter()
                .map(|because| because.session)
                .collect();
            (hold.regions.names(), hold.state, hold.passes_on, because)
        })
        .collect();
    let ids = |ids: &[&str]| {
        ids.iter()
            .map(|id| SessionId::known(*id))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        holds,
        [
            (vec!["back"], HoldState::UntilWord, None, ids(&["a", "c"])),
            (
                vec!["face"],
                HoldState::Holding,
                Some(date("2026-03-10")),
                ids(&["a", "b"])
            ),
            (
                vec!["neck", "chest", "shoulders", "other"],
                HoldState::Holding,
                Some(date("2026-03-08")),
                ids(&["a"])
            ),
        ]
    );
    let figure = Outlook::new(&facts, &now).holds_on(now.date())[0].because[0].figure;
    assert_eq!(figure, Figure::Days(7));
}

#[test]
fn what_the_diary_says_of_one_region_says_nothing_of_another() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut face = checked(date("2026-03-09"), [Some(0); 4]);
    face.areas = vec![Area::Cheeks];
    facts.check_ins = vec![face];
    let now = moment("2026-03-10T12:00[Europe/Madrid]");
    let states: Vec<_> = Outlook::new(&facts, &now)
        .holds_on(now.date())
        .into_iter()
        .filter(|hold| hold.kind == HoldKind::Retinoid)
        .map(|hold| (hold.state, hold.regions.names()))
        .collect();
    let elsewhere = vec!["neck", "chest", "shoulders", "back", "other"];
    assert_eq!(
        states,
        [
            (HoldState::NotRecorded, elsewhere),
            (HoldState::MinimumPassed, vec!["face"])
        ]
    );
}

#[test]
fn a_year_later_a_check_in_is_not_laid_to_the_session() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    facts.check_ins = vec![checked(date("2027-02-28"), [Some(4), None, None, None])];
    assert_eq!(
        hold(&facts, "2027-03-01", HoldKind::Retinoid).unwrap().0,
        HoldState::StillRecorded
    );
    assert_eq!(hold(&facts, "2027-03-02", HoldKind::Retinoid), None);
}

#[test]
fn a_figure_longer_than_a_year_is_spoken_of_after_its_date_too() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let figure = crate::diary::PlanFigure::hold(HoldKind::Retinoid, Figure::Days(400));
    facts.courses[0].course.plan = crate::diary::ClinicianPlan::of([figure]);
    let passes_on = date("2026-03-01") + Days::new(400);
    let on = |days: u64| (passes_on + Days::new(days)).to_string();
    let state = |facts: &Facts, days| hold(facts, &on(days), HoldKind::Retinoid).map(|it| it.0);
    assert_eq!(state(&facts, 0), Some(HoldState::NotRecorded));
    assert_eq!(state(&facts, 13), Some(HoldState::NotRecorded));
    facts.check_ins = vec![checked(
        passes_on + Days::new(12),
        [Some(1), None, None, None],
    )];
    assert_eq!(state(&facts, 13), Some(HoldState::StillRecorded));
    assert_eq!(state(&facts, 14), None);
}

#[test]
fn what_has_passed_names_the_sessions_that_stand_so() {
    let needling = |id, on: &str| done(id, Treatment::Microneedling, date(on), &[]);
    let mut facts = facts(vec![
        needling("a", "2026-03-01"),
        needling("b", "2026-03-03"),
    ]);
    // After the first one's date and before the second one's.
    facts.check_ins = vec![checked(date("2026-03-09"), [Some(0); 4])];
    let now = moment("2026-03-12T12:00[Europe/Madrid]");
    let holds = Outlook::new(&facts, &now).holds_on(now.date());
    let retinoid: Vec<_> = holds
        .iter()
        .filter(|it| it.kind == HoldKind::Retinoid)
        .collect();
    assert_eq!(retinoid.len(), 1);
    assert_eq!(retinoid[0].state, HoldState::NotRecorded);
    let because = retinoid[0].because.iter().map(|it| &it.session);
    assert!(because.eq([&SessionId::known("b")]));
}
