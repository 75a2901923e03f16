//! What a write says about the plan: what appears, moves and vanishes, with the dates of the house's table.

use aftercare::diary::{Area, SessionDraft, Treatment};
use aftercare::plan::{DateRange, PlanChange, PlanChanges};

use crate::common::{Diary, at, date, draft};

/// `item name before after`, dates by month and day, `word` for none.
fn lines(list: &[PlanChange]) -> Vec<String> {
    let day = |dates: Option<DateRange>| match dates {
        None => "word".to_owned(),
        Some(DateRange { from, to }) if from == to => from.format("%m-%d").to_string(),
        Some(DateRange { from, to }) => format!("{}..{}", from.format("%m-%d"), to.format("%m-%d")),
    };
    let line = |it: &PlanChange| {
        let places = it.regions.names().join("+");
        format!(
            "{} {} {places} {} {}",
            it.item,
            it.name,
            day(it.before),
            day(it.after)
        )
        .replace("  ", " ")
    };
    list.iter().map(line).collect()
}

fn all(changes: &PlanChanges) -> [Vec<String>; 3] {
    [&changes.appears, &changes.moves, &changes.vanishes].map(|list| lines(list))
}

fn on(treatment: Treatment, area: Area) -> SessionDraft {
    SessionDraft {
        areas: Some(vec![area]),
        ..draft(treatment)
    }
}

/// Microneedling of the cheeks on 1 March.
fn needled() -> Diary {
    let diary = Diary::new();
    diary.log(
        &on(Treatment::Microneedling, Area::Cheeks),
        &at("2026-03-01T18:00"),
    );
    diary
}

#[test]
fn a_treatment_over_another_moves_what_is_kept_away_to_the_stricter_date() {
    let (diary, now) = (needled(), at("2026-03-03T09:00"));
    let laser = diary
        .log_session(&on(Treatment::AblativeLaser, Area::Chin), &now)
        .unwrap();
    let [appears, moves, vanishes] = all(&laser.changes);
    assert_eq!(
        appears,
        [
            // 24 hours after needling had passed; the laser keeps products away until the word.
            "hold products face word word",
            "downtime ablative_laser word 03-17",
            "reminders shade word 03-04..05-02",
        ]
    );
    assert_eq!(
        moves,
        [
            "hold acid face 03-08 04-14",
            "hold direct_sun face 03-15 word",
            "hold exercise face 03-08 03-13",
            "hold harsh_products face 03-08 04-14",
            "hold make_up face 03-04 04-03",
            "hold prolonged_sun face 03-29 09-03",
            "hold retinoid face 03-08 04-14",
            "hold shaving face 03-05 word",
            "hold swimming face 03-08 04-03",
            "reminders check_in 03-03..03-08 03-03..03-17",
            "reminders hold_review 03-08 03-08..04-14",
            "reminders no_retinoid 03-03..03-07 03-03..04-13",
        ]
    );
    assert_eq!(
        vanishes,
        [
            // On skin not yet closed they wait.
            "reminders moisturiser 03-03..03-08 word",
            "reminders sunscreen 03-03..03-28 word",
        ]
    );
}

#[test]
fn a_treatment_elsewhere_leaves_what_there_is() {
    let (diary, now) = (needled(), at("2026-03-03T09:00"));
    let back = diary
        .log_session(&on(Treatment::SteroidInjection, Area::Back), &now)
        .unwrap();
    assert_eq!(all(&back.changes), [const { Vec::<String>::new() }; 3]);
    let back = diary
        .log_session(&on(Treatment::SurgicalRevision, Area::Back), &now)
        .unwrap();
    let [appears, moves, vanishes] = all(&back.changes);
    assert_eq!(
        appears,
        [
            "hold exercise back word 03-10",
            "hold make_up back word word",
            "hold products back word word",
            // 24 months on, in 2028.
            "hold prolonged_sun back word 03-03",
            "downtime surgical_revision word 03-24",
            "reminders shade word 03-04..05-02",
        ]
    );
    assert_eq!(moves, ["reminders check_in 03-03..03-08 03-03..03-17"]);
    assert_eq!(vanishes, Vec::<String>::new());
}

#[test]
fn the_second_session_moves_the_window_and_the_last_one_opens_the_touch_up() {
    let diary = needled();
    let second = diary.log_session(
        &on(Treatment::Microneedling, Area::Cheeks),
        &at("2026-04-01T18:00"),
    );
    let moves = lines(&second.unwrap().changes.moves);
    assert!(
        moves.contains(&"next_session microneedling 03-29..04-12 04-29..05-13".to_owned()),
        "{moves:?}"
    );
    let third = diary.log_session(
        &on(Treatment::Microneedling, Area::Cheeks),
        &at("2026-05-01T18:00"),
    );
    let third = third.unwrap().changes;
    let (appears, vanishes) = (lines(&third.appears), lines(&third.vanishes));
    assert!(
        appears.contains(&"touch_up microneedling word 11-01..05-01".to_owned()),
        "{appears:?}"
    );
    assert!(
        vanishes.contains(&"next_session microneedling 04-29..05-13 word".to_owned()),
        "{vanishes:?}"
    );
}

#[test]
fn a_booked_session_adds_itself_and_silences_the_nudge_to_book() {
    let (diary, now) = (needled(), at("2026-03-03T09:00"));
    let booked = SessionDraft {
        on: Some(date("2026-04-01")),
        booked: true,
        ..on(Treatment::Microneedling, Area::Cheeks)
    };
    let changes = diary.log_session(&booked, &now).unwrap().changes;
    assert_eq!(
        all(&changes),
        [
            vec![
                "booked_session microneedling word 04-01".to_owned(),
                "reminders booked_session word 03-31".to_owned(),
                "reminders confirm_session word 04-01..04-02".to_owned(),
            ],
            Vec::new(),
            vec!["reminders next_session 03-29..04-12 word".to_owned()],
        ]
    );
}

#[test]
fn removing_the_only_session_takes_all_of_it_away() {
    let (diary, now) = (needled(), at("2026-03-03T09:00"));
    let session = diary.sessions().unwrap()[0].id.clone();
    let removed = diary.remove_session(&session, &now).unwrap().changes;
    assert!(removed.appears.is_empty() && removed.moves.is_empty());
    assert_eq!(
        lines(&removed.vanishes),
        [
            "hold acid face 03-08 word",
            "hold direct_sun face 03-15 word",
            "hold exercise face 03-08 word",
            "hold harsh_products face 03-08 word",
            "hold make_up face 03-04 word",
            "hold prolonged_sun face 03-29 word",
            "hold retinoid face 03-08 word",
            "hold shaving face 03-05 word",
            "hold swimming face 03-08 word",
            "hold vitamin_c face 03-08 word",
            "downtime microneedling 03-04 word",
            "next_session microneedling 03-29..04-12 word",
            "reminders check_in 03-03..03-08 word",
            "reminders hold_review 03-08 word",
            "reminders moisturiser 03-03..03-08 word",
            "reminders next_session 03-29..04-12 word",
            "reminders no_retinoid 03-03..03-07 word",
            "reminders sunscreen 03-03..03-28 word",
        ]
    );
}
