//! Reminders by kind and slot.

use super::*;
use crate::diary::{ClinicianPlan, PlanFigure};

#[test]
fn reminders_of_microneedling_fall_on_their_days() {
    let facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let asked = |kind, slot| days_asked(&facts, kind, slot, 400);
    assert_eq!(asked(ReminderKind::Shade, Slot::Morning), [1]);
    assert_eq!(
        asked(ReminderKind::Sunscreen, Slot::Morning),
        (2..=27).collect::<Vec<_>>()
    );
    for slot in Slot::ALL {
        assert_eq!(
            asked(ReminderKind::Moisturiser, *slot),
            (2..=7).collect::<Vec<_>>()
        );
    }
    assert_eq!(
        asked(ReminderKind::NoRetinoid, Slot::Evening),
        (0..=6).collect::<Vec<_>>()
    );
    assert_eq!(
        asked(ReminderKind::CheckIn, Slot::Evening),
        (0..=7).collect::<Vec<_>>()
    );
    assert_eq!(asked(ReminderKind::HoldReview, Slot::Morning), [7]);
    assert_eq!(asked(ReminderKind::NextSession, Slot::Morning), [28, 42]);
}

#[test]
fn reminders_without_a_date_come_daily_and_then_weekly() {
    let peel = facts(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    let expected: Vec<u64> = (0..=14).chain((21..=400).step_by(7)).collect();
    assert_eq!(
        days_asked(&peel, ReminderKind::NoRetinoid, Slot::Evening, 400),
        expected
    );
    assert_eq!(
        days_asked(&peel, ReminderKind::Shade, Slot::Morning, 400),
        (1..=41).collect::<Vec<_>>()
    );
    assert_eq!(
        days_asked(&peel, ReminderKind::Sunscreen, Slot::Morning, 400),
        [] as [u64; 0]
    );
    // The weeks count from the last day of downtime, of a clinician's "until my word" too.
    let mut laser = facts(vec![first_of_march(Treatment::AblativeLaser)]);
    let kinds = [HoldKind::Retinoid, HoldKind::Acid, HoldKind::HarshProducts];
    let word = kinds.map(|kind| PlanFigure::hold(kind, Figure::Word));
    laser.courses[0].course.plan = ClinicianPlan::of(word);
    let expected: Vec<u64> = (0..=31).chain((38..=400).step_by(7)).collect();
    assert_eq!(
        days_asked(&laser, ReminderKind::NoRetinoid, Slot::Evening, 400),
        expected
    );
}

#[test]
fn a_check_in_is_asked_for_on_the_tables_days_and_while_something_is_still_recorded() {
    let check_ins = |treatment, entered: u64| {
        let mut facts = facts(vec![first_of_march(treatment)]);
        let on = date("2026-03-01") + Days::new(entered);
        facts.check_ins = vec![checked(on, [Some(2), None, None, None])];
        days_asked(&facts, ReminderKind::CheckIn, Slot::Evening, 60)
    };
    let table: Vec<u64> = (0..=14).collect();
    // Within the days described redness is no news; after them it is, for a week.
    assert_eq!(check_ins(Treatment::AblativeLaser, 18), table);
    let late: Vec<u64> = (0..=14).chain(32..=37).collect();
    assert_eq!(check_ins(Treatment::AblativeLaser, 30), late);
    // Nothing is described for an injection, so nothing is still recorded.
    assert_eq!(check_ins(Treatment::SteroidInjection, 3), [] as [u64; 0]);
}

#[test]
fn sunscreen_waits_only_where_another_session_keeps_products() {
    let needling = done("a", Treatment::Microneedling, date("2026-03-01"), &[]);
    let mut laser = done(
        "b",
        Treatment::AblativeLaser,
        date("2026-03-05"),
        &[Area::Nose],
    );
    let facts_of = |laser: &Session| facts(vec![needling.clone(), laser.clone()]);
    let there = facts_of(&laser);
    let now = moment("2026-03-06T12:00[Europe/Madrid]");
    let planned = Outlook::new(&there, &now).planned_on(date("2026-03-05"));
    let sunscreen = planned
        .iter()
        .find(|it| it.key.kind == ReminderKind::Sunscreen)
        .unwrap();
    assert!(
        !sunscreen.regions.has(crate::diary::Region::Face),
        "waits from day 0 of the other"
    );
    assert!(sunscreen.regions.has(crate::diary::Region::Back));
    laser.areas = Vec::new();
    assert_eq!(
        days_asked(
            &facts_of(&laser),
            ReminderKind::Sunscreen,
            Slot::Morning,
            27
        ),
        [2, 3]
    );
}

#[test]
fn a_recorded_sign_comes_first_until_a_later_check_in_has_none() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut signed = checked(date("2026-03-08"), [Some(0); 4]);
    signed.signs = vec![Sign::Pus];
    facts.check_ins = vec![signed];
    let now = moment("2026-03-08T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    assert_eq!(outlook.signs_recorded(now.date()).len(), 1);
    assert_eq!(outlook.due_on(now.date()).remove(0).next_session, None);
    assert_eq!(
        hold(&facts, "2026-03-08", HoldKind::Retinoid),
        None,
        "minimum_passed is not shown"
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::HoldReview, Slot::Morning, 60),
        [] as [u64; 0]
    );
    facts.check_ins.push(checked(date("2026-03-09"), [None; 4]));
    assert_eq!(
        hold(&facts, "2026-03-09", HoldKind::Retinoid).unwrap().0,
        HoldState::MinimumPassed
    );
    assert_eq!(
        days_asked(&facts, ReminderKind::NextSession, Slot::Morning, 60),
        [28, 42]
    );
}

#[test]
fn reminders_before_the_session_was_logged_are_not_asked() {
    let mut session = first_of_march(Treatment::Microneedling);
    session.logged_at = date("2026-03-05").and_hms_opt(12, 0, 0).unwrap().and_utc();
    let asked = |session, kind, slot| days_asked(&facts(vec![session]), kind, slot, 60);
    assert_eq!(
        asked(session, ReminderKind::CheckIn, Slot::Evening),
        [4, 5, 6, 7]
    );
    // The window's reminders too, each as long as it comes no earlier than that day.
    for (logged, expected) in [
        ("2026-03-28", vec![28, 42]),
        ("2026-03-29", vec![28, 42]),
        ("2026-03-30", vec![42]),
    ] {
        let mut late = first_of_march(Treatment::Microneedling);
        late.logged_at = date(logged).and_hms_opt(6, 0, 0).unwrap().and_utc();
        let named = asked(late, ReminderKind::NextSession, Slot::Morning);
        assert_eq!(named, expected, "{logged}");
    }
}

#[test]
fn an_old_peel_whose_word_was_never_recorded_still_makes_sunscreen_wait() {
    let peel = done("a", Treatment::ChemicalPeelMedium, date("2025-09-01"), &[]);
    let needling = done("b", Treatment::Microneedling, date("2026-03-01"), &[]);
    let mut facts = facts(vec![peel, needling]);
    let sunscreen = |facts: &Facts| days_asked(facts, ReminderKind::Sunscreen, Slot::Morning, 40);
    assert_eq!(sunscreen(&facts), [] as [u64; 0]);
    facts.words = vec![lift(HoldKind::Products, date("2026-03-05"))];
    assert_eq!(sunscreen(&facts), (4..=27).collect::<Vec<_>>());
}

#[test]
fn a_pause_silences_what_can_wait_and_nothing_else() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    facts.pauses = vec![crate::diary::Pause {
        id: crate::diary::PauseId::known("p"),
        from: date("2026-03-04"),
        to: date("2026-04-30"),
        illness: false,
    }];
    let asked = |kind, slot| days_asked(&facts, kind, slot, 60);
    assert_eq!(asked(ReminderKind::Moisturiser, Slot::Midday), [2]);
    assert_eq!(asked(ReminderKind::CheckIn, Slot::Evening), [0, 1, 2]);
    assert_eq!(
        asked(ReminderKind::NextSession, Slot::Morning),
        [] as [u64; 0]
    );
    assert_eq!(
        asked(ReminderKind::Sunscreen, Slot::Morning),
        (2..=27).collect::<Vec<_>>()
    );
    assert_eq!(
        asked(ReminderKind::NoRetinoid, Slot::Evening),
        (0..=6).collect::<Vec<_>>()
    );
    assert_eq!(asked(ReminderKind::HoldReview, Slot::Morning), [7]);
}

#[test]
fn sunscreen_always_is_asked_for_wherever_products_may_be_used() {
    let mut needled = facts(vec![first_of_march(Treatment::Microneedling)]);
    needled.settings.sunscreen = crate::diary::SunscreenSetting::Always;
    assert_eq!(
        days_asked(&needled, ReminderKind::Sunscreen, Slot::Morning, 400),
        (2..=400).collect::<Vec<_>>()
    );
    // A session on one region leaves the others; the two are one reminder.
    let nose = done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[Area::Nose],
    );
    let nose = Facts {
        settings: needled.settings.clone(),
        ..facts(vec![nose])
    };
    let now = moment("2026-03-20T12:00[Europe/Madrid]");
    let regions = |on: &str| {
        let planned = Outlook::new(&nose, &now).planned_on(date(on));
        let of_kind = planned.into_iter();
        let of_kind = of_kind.filter(|it| it.key.kind == ReminderKind::Sunscreen);
        of_kind.map(|it| it.regions).collect::<Vec<_>>()
    };
    let face = crate::diary::Region::Face;
    let first = regions("2026-03-02");
    assert!(first.len() == 1 && !first[0].has(face) && first[0].has(crate::diary::Region::Neck));
    assert_eq!(regions("2026-03-04"), [crate::diary::Regions::ALL]);
    // A pause silences what no session asks for.
    needled.pauses = vec![crate::diary::Pause {
        id: crate::diary::PauseId::known("p"),
        from: date("2026-03-20"),
        to: date("2026-04-05"),
        illness: true,
    }];
    let asked = days_asked(&needled, ReminderKind::Sunscreen, Slot::Morning, 40);
    assert_eq!(asked, (2..=27).chain(36..=40).collect::<Vec<_>>());
}

#[test]
fn sunscreen_again_every_two_hours_of_a_time_outdoors() {
    use crate::plan::ReminderState::{Due, Upcoming};
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let at = |wall: &str| moment(&format!("2026-03-10T{wall}[Europe/Madrid]")).instant;
    facts.outdoors = Some(crate::diary::Outdoors {
        started_at: at("09:30"),
        until: at("17:30"),
    });
    let now = moment("2026-03-10T12:00[Europe/Madrid]");
    let outlook = Outlook::new(&facts, &now);
    let again = |on: &str| -> Vec<_> {
        let planned = outlook.planned_on(date(on)).into_iter();
        let planned = planned.filter(|it| it.key.kind == ReminderKind::Reapply);
        planned
            .map(|it| {
                let when = outlook.when(&it.key);
                (it.key.slot, when.instant, outlook.reminder(&it).state)
            })
            .collect()
    };
    assert_eq!(
        again("2026-03-10"),
        [
            (Slot::Morning, at("11:30"), Due),
            (Slot::Midday, at("13:30"), Upcoming),
            (Slot::Midday, at("15:30"), Upcoming),
            (Slot::Evening, at("17:30"), Upcoming),
        ]
    );
    assert_eq!(again("2026-03-11"), []);
}

#[test]
fn an_answer_decides_how_a_reminder_stands() {
    use crate::diary::{Answer, Outcome};
    use crate::plan::ReminderState as State;
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let key = crate::diary::ReminderKey {
        date: date("2026-03-02"),
        slot: Slot::Evening,
        kind: ReminderKind::NoRetinoid,
        subject: None,
    };
    let at = |wall: &str| moment(&format!("2026-03-02T{wall}[Europe/Madrid]"));
    let state = |facts: &Facts, wall: &str| {
        let now = at(wall);
        let outlook = Outlook::new(facts, &now);
        let planned = outlook.planned_on(key.date);
        let planned = planned.iter().find(|it| it.key == key).unwrap();
        outlook.reminder(planned).state
    };
    assert_eq!(state(&facts, "19:59"), State::Upcoming);
    assert_eq!(state(&facts, "20:00"), State::Due);
    let mut answer = |answer, until: Option<&str>| {
        let outcome = Outcome {
            key: key.clone(),
            answer,
            recorded_at: at("20:05").instant,
            delivered_at: None,
            snoozed_until: until.map(|wall| at(wall).instant),
        };
        facts.outcomes = [(key.clone(), outcome)].into_iter().collect();
        facts.clone()
    };
    let put_off = answer(Answer::Snoozed, Some("20:35"));
    assert_eq!(state(&put_off, "20:34"), State::Snoozed);
    assert_eq!(state(&put_off, "20:35"), State::Due);
    for (given, before, after) in [
        (Answer::Done, State::Done, State::Done),
        (Answer::Skipped, State::Skipped, State::Skipped),
        (Answer::Fired, State::Upcoming, State::Due),
    ] {
        let facts = answer(given, None);
        assert_eq!(
            (state(&facts, "12:00"), state(&facts, "21:00")),
            (before, after),
            "{given}"
        );
    }
}
