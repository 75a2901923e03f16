//! What is said of a hold on which several sessions have a say.

use aftercare::diary::Treatment;
use aftercare::plan::{Hold, HoldState};
use aftercare::protocol::HoldKind;

use crate::common::{Diary, at, date, draft_on};

/// The retinoid hold after both sessions.
fn retinoid(first: (Treatment, &str), second: (Treatment, &str), now: &str) -> Hold {
    let (diary, now) = (Diary::new(), at(now));
    for (treatment, on) in [first, second] {
        diary.log(&draft_on(treatment, on), &now);
    }
    let holds = diary.today(&now).unwrap().holds.into_iter();
    let mut of_kind = holds.filter(|it| it.kind == HoldKind::Retinoid);
    of_kind.next().unwrap()
}

#[test]
fn the_later_date_wins_and_names_both() {
    let laser = (Treatment::AblativeLaser, "2026-03-01");
    let needled = (Treatment::Microneedling, "2026-04-07");
    let hold = retinoid(laser, needled, "2026-04-10T12:00");
    // 42 days from 1 March, and 7 from 7 April.
    assert_eq!(
        (hold.state, hold.passes_on),
        (HoldState::Holding, Some(date("2026-04-14")))
    );
    assert_eq!(hold.because.len(), 2);
    assert!(hold.text.contains("at least 4 more days"), "{}", hold.text);
}

#[test]
fn the_minimum_named_is_that_of_the_date_shown() {
    let laser = (Treatment::AblativeLaser, "2026-03-01");
    let needled = (Treatment::Microneedling, "2026-04-01");
    let hold = retinoid(laser, needled, "2026-04-13T12:00");
    assert_eq!(
        (hold.state, hold.passes_on),
        (HoldState::NotRecorded, Some(date("2026-04-12")))
    );
    assert!(hold.text.contains("42 days"), "{}", hold.text);
}
