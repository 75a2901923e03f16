//! The clinician's plan: it replaces the protocol's figures one by one, for its own course, and can be taken back.

use aftercare::companion::PlanDraft;
use aftercare::diary::{Area, CourseId, Scar, SessionDraft, Treatment};
use aftercare::plan::{Hold, HoldState, WarningKind};
use aftercare::protocol::{Figure, Grade, HoldKind, SpacingDays, TouchUpMonths};

use crate::common::{Diary, at, date, draft, holds, json};

const NOW: &str = "2026-03-03T09:00";

/// Microneedling of the cheeks and, as a course of its own, of the back.
fn begun() -> (Diary, CourseId, CourseId) {
    let (diary, begun) = (Diary::new(), at("2026-03-01T18:00"));
    let on = |area| SessionDraft {
        areas: Some(vec![area]),
        ..draft(Treatment::Microneedling)
    };
    let (face, back) = (
        diary.log(&on(Area::Cheeks), &begun),
        diary.log(&on(Area::Back), &begun),
    );
    (diary, face.course, back.course)
}

fn plan<const N: usize>(figures: [(HoldKind, Figure); N]) -> PlanDraft {
    PlanDraft {
        holds: holds(figures),
        ..PlanDraft::default()
    }
}

/// The hold of a kind on a region now.
fn hold(diary: &Diary, kind: HoldKind, region: &str) -> Option<Hold> {
    let holds = diary.today(&at(NOW)).unwrap().holds.into_iter();
    let mut here = holds.filter(|it| it.kind == kind && it.regions.names().contains(&region));
    here.next()
}

fn passes(diary: &Diary, kind: HoldKind, region: &str) -> Option<String> {
    hold(diary, kind, region)?
        .passes_on
        .map(|date| date.to_string())
}

#[test]
fn one_figure_is_replaced_and_the_others_and_the_other_course_stay() {
    let (diary, face, _) = begun();
    let longer = plan([(HoldKind::Retinoid, Figure::Days(10))]);
    let planned = diary.clinician_plan(&face, &longer, &at(NOW)).unwrap();
    assert!(planned.warnings.is_empty());
    assert_eq!(
        passes(&diary, HoldKind::Retinoid, "face").as_deref(),
        Some("2026-03-11")
    );
    assert_eq!(
        passes(&diary, HoldKind::Retinoid, "back").as_deref(),
        Some("2026-03-08")
    );
    assert_eq!(
        passes(&diary, HoldKind::Acid, "face").as_deref(),
        Some("2026-03-08")
    );
    let because = |region| {
        hold(&diary, HoldKind::Retinoid, region)
            .unwrap()
            .because
            .remove(0)
    };
    assert_eq!(
        (because("face").figure, because("face").grade),
        (Figure::Days(10), Grade::Clinician)
    );
    assert_eq!(
        (because("back").figure, because("back").grade),
        (Figure::Days(7), Grade::Clinic)
    );
}

#[test]
fn every_figure_counts_as_it_was_said() {
    let (diary, face, _) = begun();
    for (figure, passes_on) in [
        (Figure::Days(5), Some("2026-03-06")),
        (Figure::Weeks(2), Some("2026-03-15")),
        (Figure::Hours(49), Some("2026-03-05")),
        (Figure::Months(1), Some("2026-04-01")),
        (Figure::Word, None),
    ] {
        let said = plan([(HoldKind::Exercise, figure)]);
        diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
        assert_eq!(
            passes(&diary, HoldKind::Exercise, "face").as_deref(),
            passes_on,
            "{figure}"
        );
    }
    let state = hold(&diary, HoldKind::Exercise, "face").unwrap().state;
    assert_eq!(state, HoldState::UntilWord);
    // A word that was given for nothing else ends it.
    diary.lift(HoldKind::Exercise, None, &at(NOW)).unwrap();
    assert!(hold(&diary, HoldKind::Exercise, "face").is_none());
}

#[test]
fn a_shorter_figure_warns_and_counts_all_the_same() {
    let (diary, face, _) = begun();
    let said = plan([
        (HoldKind::Retinoid, Figure::Days(3)),
        (HoldKind::Acid, Figure::Days(7)),
        (HoldKind::MakeUp, Figure::Days(9)),
        (HoldKind::Swimming, Figure::Hours(24)),
    ]);
    let planned = diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
    let warned: Vec<_> = planned
        .warnings
        .iter()
        .map(|it| (it.kind, it.hold.unwrap()))
        .collect();
    let shorter = WarningKind::ShorterThanProtocol;
    assert_eq!(
        warned,
        [(shorter, HoldKind::Retinoid), (shorter, HoldKind::Swimming)]
    );
    assert!(
        planned.warnings[0].text.contains("3 days") && planned.warnings[0].text.contains("7 days")
    );
    assert_eq!(
        passes(&diary, HoldKind::Retinoid, "face").as_deref(),
        Some("2026-03-04")
    );
}

#[test]
fn what_follows_a_date_stays_whatever_the_date() {
    let (diary, face, _) = begun();
    let said = plan([
        (HoldKind::VitaminC, Figure::Days(1)),
        (HoldKind::Retinoid, Figure::Days(1)),
    ]);
    diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
    let state = |kind| hold(&diary, kind, "face").unwrap().state;
    assert_eq!(state(HoldKind::VitaminC), HoldState::UntilWord);
    assert_eq!(state(HoldKind::Retinoid), HoldState::NotRecorded);
}

#[test]
fn series_and_touch_up_follow_the_plan() {
    let (diary, face, back) = begun();
    let said = PlanDraft {
        planned: Some(1),
        touch_up: Some(TouchUpMonths { from: 2, to: 3 }),
        ..PlanDraft::default()
    };
    diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
    let due = |course: &CourseId| {
        let courses = diary.due(&at(NOW)).unwrap().courses.into_iter();
        courses.into_iter().find(|it| it.course == *course).unwrap()
    };
    let touch_up = due(&face).touch_up.unwrap();
    assert_eq!(
        (touch_up.opens_on, touch_up.due_by),
        (date("2026-05-01"), date("2026-06-01"))
    );
    assert!(due(&face).next_session.is_none() && due(&back).next_session.is_some());
    let said = PlanDraft {
        planned: Some(2),
        spacing: Some(SpacingDays { from: 10, to: 12 }),
        ..PlanDraft::default()
    };
    diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
    let next = due(&face).next_session.unwrap();
    assert_eq!(
        (next.earliest, next.latest),
        (date("2026-03-11"), date("2026-03-13"))
    );
}

#[test]
fn undo_restores_the_protocol_and_the_plan_before() {
    let (diary, face, _) = begun();
    let now = at(NOW);
    let mut seen = vec![diary.whole(&now)];
    for days in [10, 3] {
        let said = plan([(HoldKind::Retinoid, Figure::Days(days))]);
        diary.clinician_plan(&face, &said, &now).unwrap();
        seen.push(diary.whole(&now));
    }
    seen.pop();
    while let Some(before) = seen.pop() {
        diary.undo(None, &now).unwrap();
        assert_eq!(diary.whole(&now), before);
    }
}

#[test]
fn raised_scars_wait_for_a_plan_and_a_number_with_a_session_is_none() {
    let (diary, now) = (Diary::new(), at(NOW));
    let raised = SessionDraft {
        scars: Some(vec![Scar::Keloid]),
        planned: Some(3),
        ..draft(Treatment::Microneedling)
    };
    let logged = diary.log_session(&raised, &now).unwrap();
    assert_eq!(logged.warnings[0].kind, WarningKind::RaisedScars);
    let next = || diary.due(&now).unwrap().courses.remove(0).next_session;
    assert!(next().is_none());
    let said = PlanDraft {
        planned: Some(3),
        ..PlanDraft::default()
    };
    diary
        .clinician_plan(&logged.session.course, &said, &now)
        .unwrap();
    assert!(next().is_some());
    diary.undo(None, &now).unwrap();
    assert!(next().is_none());
}

#[test]
fn figures_that_cannot_be_are_refused_and_nothing_is_written() {
    let (diary, face, _) = begun();
    let before = diary.whole(&at(NOW));
    let only = PlanDraft::default;
    for refused in [
        only(),
        PlanDraft {
            planned: Some(0),
            ..only()
        },
        PlanDraft {
            planned: Some(21),
            ..only()
        },
        PlanDraft {
            spacing: Some(SpacingDays { from: 9, to: 8 }),
            ..only()
        },
        PlanDraft {
            spacing: Some(SpacingDays { from: 0, to: 8 }),
            ..only()
        },
        PlanDraft {
            touch_up: Some(TouchUpMonths { from: 1, to: 121 }),
            ..only()
        },
        PlanDraft {
            planned: Some(3),
            said_by: Some("x".repeat(201)),
            ..only()
        },
    ] {
        let error = diary.clinician_plan(&face, &refused, &at(NOW)).unwrap_err();
        assert!(error.is_bad_input(), "{error}");
    }
    assert_eq!(diary.whole(&at(NOW)), before);
}

#[test]
fn the_plan_keeps_who_said_so_and_when() {
    let (diary, face, _) = begun();
    let said = PlanDraft {
        said_by: Some("Dr Sol".to_owned()),
        ..plan([(HoldKind::Shaving, Figure::Word)])
    };
    diary.clinician_plan(&face, &said, &at(NOW)).unwrap();
    let course = diary.progress(&face, &at(NOW)).unwrap().course;
    assert_eq!(
        json(&course.plan),
        serde_json::json!({"figures": [{
            "hold": ["shaving", "word"], "said_by": "Dr Sol", "on": "2026-03-03", "with_session": false,
        }]})
    );
}
