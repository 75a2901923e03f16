//! The clinician's word: what it ends, of which sessions, and where none was recorded.

use super::*;

#[test]
fn a_word_ends_what_has_no_date_and_shortens_no_date() {
    let mut peel = facts(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    assert_eq!(
        hold(&peel, "2026-05-29", HoldKind::Retinoid),
        Some((HoldState::UntilWord, None))
    );
    assert_eq!(
        hold(&peel, "2026-05-30", HoldKind::Retinoid),
        None,
        "folded after 90 days"
    );
    peel.words = vec![lift(HoldKind::Retinoid, date("2026-03-10"))];
    let now = moment("2026-03-12T12:00[Europe/Madrid]");
    let day_before = Outlook::new(&peel, &now).holds_on(date("2026-03-09"));
    assert!(
        day_before
            .iter()
            .any(|hold| hold.kind == HoldKind::Retinoid)
    );
    assert_eq!(hold(&peel, "2026-03-10", HoldKind::Retinoid), None);
    let mut needling = facts(vec![first_of_march(Treatment::Microneedling)]);
    needling.words = vec![lift(HoldKind::Retinoid, date("2026-03-03"))];
    assert_eq!(
        hold(&needling, "2026-03-07", HoldKind::Retinoid).unwrap().0,
        HoldState::Holding
    );
    assert_eq!(hold(&needling, "2026-03-08", HoldKind::Retinoid), None);
    // A later session holds anew.
    let later = done("b", Treatment::ChemicalPeelMedium, date("2026-03-11"), &[]);
    peel.sessions.push(later);
    let again = facts(peel.sessions.clone());
    let again = Facts {
        words: peel.words.clone(),
        ..again
    };
    assert_eq!(
        hold(&again, "2026-03-12", HoldKind::Retinoid),
        Some((HoldState::UntilWord, None))
    );
}

#[test]
fn a_word_ends_a_hold_whatever_the_diary_records() {
    let mut facts = facts(vec![first_of_march(Treatment::Microneedling)]);
    let mut open = checked(date("2026-03-10"), [Some(3), None, None, None]);
    open.open_skin = Some(true);
    facts.check_ins = vec![open];
    assert_eq!(
        hold(&facts, "2026-03-11", HoldKind::Retinoid).unwrap().0,
        HoldState::StillRecorded
    );
    facts.words = vec![lift(HoldKind::Retinoid, date("2026-03-11"))];
    assert_eq!(hold(&facts, "2026-03-11", HoldKind::Retinoid), None);
    assert_eq!(
        hold(&facts, "2026-03-11", HoldKind::MakeUp).unwrap().0,
        HoldState::StillRecorded
    );
}

#[test]
fn a_word_for_one_session_or_for_all_until_then() {
    let needling = |id, on: &str| done(id, Treatment::Microneedling, date(on), &[]);
    let sessions = vec![needling("a", "2026-03-01"), needling("b", "2026-03-05")];
    let because = |word: crate::diary::Word| -> Vec<SessionId> {
        let facts = Facts {
            words: vec![word],
            ..facts(sessions.clone())
        };
        let now = moment("2026-03-20T12:00[Europe/Madrid]");
        let holds = Outlook::new(&facts, &now).holds_on(now.date());
        let of_kind = holds.into_iter().filter(|it| it.kind == HoldKind::VitaminC);
        of_kind
            .flat_map(|it| it.because)
            .map(|it| it.session)
            .collect()
    };
    let word = lift(HoldKind::VitaminC, date("2026-03-15"));
    assert_eq!(because(word.clone()), []);
    let of_the_first = crate::diary::Word {
        session: Some(SessionId::known("a")),
        ..word.clone()
    };
    assert_eq!(because(of_the_first), [SessionId::known("b")]);
    // One dated before a session is none for it, unless it was recorded once that session counted already.
    let mut early = lift(HoldKind::VitaminC, date("2026-03-04"));
    assert_eq!(because(early.clone()), [SessionId::known("b")]);
    early.recorded_at = sessions[1].logged_at;
    assert_eq!(because(early), []);
    // One logged later than the word is lifted with the others of its time.
    let mut late = sessions.clone();
    late[0].logged_at = moment("2026-03-19T12:00[Europe/Madrid]").instant;
    let facts = Facts {
        words: vec![word],
        ..facts(late)
    };
    assert_eq!(hold(&facts, "2026-03-20", HoldKind::VitaminC), None);
}

#[test]
fn after_90_days_a_word_is_awaited_where_none_was_recorded() {
    let mut facts = facts(vec![first_of_march(Treatment::ChemicalPeelMedium)]);
    facts.words = vec![lift(HoldKind::Acid, date("2026-04-01"))];
    let awaited = |on: &str| {
        let now = moment(&format!("{on}{NOON}"));
        let awaited = Outlook::new(&facts, &now).words_awaited(now.date(), &HoldKind::CARE);
        awaited
            .into_iter()
            .map(|it| (it.session, it.kinds))
            .collect::<Vec<_>>()
    };
    assert_eq!(awaited("2026-05-29"), []);
    let (session, kinds) = awaited("2026-05-30").remove(0);
    assert_eq!(session, SessionId::known("a"));
    assert!(kinds.contains(&HoldKind::Retinoid) && kinds.contains(&HoldKind::HarshProducts));
    // Neither what was lifted nor what has a date.
    assert!(!kinds.contains(&HoldKind::Acid) && !kinds.contains(&HoldKind::MakeUp));
}
