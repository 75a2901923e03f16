//! Why a reminder is not there.

use chrono::NaiveDate;

use super::{checked, date, done, facts, first_of_march, lift, moment};
use crate::diary::{
    Area, CareTask, Pause, PauseId, ReminderKind, Session, SessionId, SessionState, Sign, Slot,
    SunscreenSetting, TaskId, Treatment,
};
use crate::plan::{Facts, Outlook, SilenceReason, WhyNot};
use crate::protocol::HoldKind;

pub(super) const SEEN: &str = "2026-03-20T12:00[Europe/Madrid]";

/// What silences a kind on a date: the reason of the session that comes first, and the date that decides.
fn silence(facts: &Facts, kind: ReminderKind, on: &str) -> (SilenceReason, Option<NaiveDate>) {
    let now = moment(SEEN);
    let why_not = Outlook::new(facts, &now).why_not(kind, date(on));
    let first = why_not.reasons.first().unwrap();
    (first.reason, first.date)
}

pub(super) fn of(session: Session) -> Facts {
    facts(vec![session])
}

pub(super) fn booked(treatment: Treatment, on: &str) -> Session {
    let mut session = done("b", treatment, date(on), &[]);
    session.state = SessionState::Booked;
    session.logged_at = moment("2026-03-01T09:00[Europe/Madrid]").instant;
    session
}

#[test]
fn each_kind_of_care_says_what_silences_it() {
    use ReminderKind as Kind;
    use SilenceReason as Reason;
    let needled = of(first_of_march(Treatment::Microneedling));
    for (kind, on, reason, decides) in [
        (
            Kind::Shade,
            "2026-03-01",
            Reason::DayZero,
            Some("2026-03-02"),
        ),
        (
            Kind::Shade,
            "2026-03-03",
            Reason::ProductsPassed,
            Some("2026-03-03"),
        ),
        (
            Kind::Sunscreen,
            "2026-03-02",
            Reason::ProductsHeld,
            Some("2026-03-03"),
        ),
        (
            Kind::Sunscreen,
            "2026-03-29",
            Reason::Passed,
            Some("2026-03-29"),
        ),
        (
            Kind::Moisturiser,
            "2026-03-01",
            Reason::ProductsHeld,
            Some("2026-03-03"),
        ),
        (
            Kind::Moisturiser,
            "2026-03-09",
            Reason::Passed,
            Some("2026-03-08"),
        ),
        (
            Kind::NoRetinoid,
            "2026-03-08",
            Reason::Passed,
            Some("2026-03-08"),
        ),
        (
            Kind::CheckIn,
            "2026-03-09",
            Reason::Passed,
            Some("2026-03-08"),
        ),
        (
            Kind::HoldReview,
            "2026-03-09",
            Reason::AnotherDate,
            Some("2026-03-08"),
        ),
        (
            Kind::Shade,
            "2026-02-28",
            Reason::BeforeLogged,
            Some("2026-03-01"),
        ),
        (
            Kind::NextSession,
            "2026-03-28",
            Reason::AnotherDate,
            Some("2026-03-29"),
        ),
        (
            Kind::NextSession,
            "2026-03-30",
            Reason::AnotherDate,
            Some("2026-04-12"),
        ),
        (Kind::TouchUp, "2026-03-28", Reason::SessionsToGo, None),
        (Kind::BookedSession, "2026-03-28", Reason::NoSession, None),
        (Kind::Task, "2026-03-28", Reason::NoSession, None),
        (Kind::Reapply, "2026-03-28", Reason::NoSession, None),
        (
            Kind::Sunscreen,
            "2026-03-28",
            Reason::Asked,
            Some("2026-03-28"),
        ),
    ] {
        let expected = (reason, decides.map(date));
        assert_eq!(silence(&needled, kind, on), expected, "{kind} on {on}");
    }
}

#[test]
fn what_silences_is_named_by_its_session_and_treatment() {
    use ReminderKind as Kind;
    let needled = first_of_march(Treatment::Microneedling);
    let all = facts(vec![
        needled.clone(),
        booked(Treatment::ChemicalPeelMedium, "2026-04-20"),
    ]);
    let now = moment(SEEN);
    let outlook = Outlook::new(&all, &now);
    let named = |kind, on: &str| {
        let why_not = outlook.why_not(kind, date(on));
        let first = why_not.reasons[0].clone();
        (first.session, first.treatment)
    };
    let of_the_first = (Some(needled.id), Some(needled.treatment));
    assert_eq!(named(Kind::Sunscreen, "2026-03-29"), of_the_first);
    assert_eq!(named(Kind::NextSession, "2026-03-28"), of_the_first);
    let of_the_booking = (
        Some(SessionId::known("b")),
        Some(Treatment::ChemicalPeelMedium),
    );
    assert_eq!(named(Kind::BookedSession, "2026-03-28"), of_the_booking);
    // One that is there names the session that asks for it.
    assert_eq!(named(Kind::Sunscreen, "2026-03-28").0, of_the_first.0);
}

#[test]
fn one_to_come_that_the_phone_does_not_hold_says_so() {
    let needled = of(first_of_march(Treatment::Microneedling));
    let now = moment(SEEN);
    let mut why_not =
        Outlook::new(&needled, &now).why_not(ReminderKind::Sunscreen, date("2026-03-25"));
    let said = |why_not: &WhyNot| {
        let reasons = why_not.reasons.iter();
        reasons.map(|it| (it.reason, it.date)).collect::<Vec<_>>()
    };
    let on = Some(date("2026-03-25"));
    let asked = (SilenceReason::Asked, on);
    why_not.arm(&why_not.asked.clone());
    assert_eq!(said(&why_not), [asked]);
    why_not.arm(&[]);
    assert_eq!(said(&why_not), [asked, (SilenceReason::PastBudget, on)]);
}

#[test]
fn nothing_is_described_for_an_injection() {
    use ReminderKind as Kind;
    use SilenceReason as Reason;
    let injected = of(first_of_march(Treatment::SteroidInjection));
    for kind in [
        Kind::Shade,
        Kind::Sunscreen,
        Kind::Moisturiser,
        Kind::NoRetinoid,
        Kind::CheckIn,
        Kind::HoldReview,
        Kind::NextSession,
        Kind::TouchUp,
    ] {
        let expected = (Reason::NotDescribed, None);
        assert_eq!(silence(&injected, kind, "2026-03-05"), expected, "{kind}");
    }
    assert_eq!(
        silence(&Facts::default(), Kind::Shade, "2026-03-05").0,
        Reason::NoSession
    );
}

#[test]
fn a_word_a_weekday_and_another_session_silence_too() {
    use ReminderKind as Kind;
    use SilenceReason as Reason;
    let mut peeled = of(first_of_march(Treatment::ChemicalPeelMedium));
    assert_eq!(
        silence(&peeled, Kind::NoRetinoid, "2026-03-18"),
        (Reason::AnotherDay, None)
    );
    // Shade goes on until prolonged sun has passed.
    assert_eq!(
        silence(&peeled, Kind::Shade, "2026-04-13"),
        (Reason::Passed, Some(date("2026-04-12")))
    );
    let kinds = [
        HoldKind::Retinoid,
        HoldKind::Acid,
        HoldKind::HarshProducts,
        HoldKind::Products,
    ];
    peeled.words = kinds.map(|kind| lift(kind, date("2026-03-10"))).into();
    assert_eq!(
        silence(&peeled, Kind::NoRetinoid, "2026-03-10"),
        (Reason::WordRecorded, Some(date("2026-03-10")))
    );
    assert_eq!(
        silence(&peeled, Kind::Shade, "2026-03-12"),
        (Reason::ProductsPassed, Some(date("2026-03-10")))
    );
    // Another session keeps products away where this one was done, and nowhere else.
    let laser = |area| done("b", Treatment::AblativeLaser, date("2026-03-05"), &[area]);
    let nose = done(
        "a",
        Treatment::Microneedling,
        date("2026-03-01"),
        &[Area::Nose],
    );
    let both = facts(vec![nose.clone(), laser(Area::Nose)]);
    let now = moment(SEEN);
    let why_not = Outlook::new(&both, &now).why_not(Kind::Sunscreen, date("2026-03-10"));
    let by = why_not.reasons[0].session.as_ref().unwrap();
    assert_eq!(
        (why_not.reasons[0].reason, by.as_str()),
        (Reason::ProductsHeld, "b")
    );
    // On the last day of moisturiser too.
    let (reason, _) = silence(&both, Kind::Moisturiser, "2026-03-08");
    assert_eq!(reason, Reason::ProductsHeld);
    let apart = facts(vec![nose, laser(Area::Back)]);
    assert_eq!(
        silence(&apart, Kind::Sunscreen, "2026-03-10").0,
        Reason::Asked
    );
}

#[test]
fn a_setting_a_sign_and_a_pause_come_first() {
    use ReminderKind as Kind;
    use SilenceReason as Reason;
    let mut needled = of(first_of_march(Treatment::Microneedling));
    needled.pauses = vec![Pause {
        id: PauseId::known("p"),
        from: date("2026-03-04"),
        to: date("2026-03-06"),
        illness: true,
    }];
    assert_eq!(
        silence(&needled, Kind::CheckIn, "2026-03-05"),
        (Reason::Paused, Some(date("2026-03-06")))
    );
    // What is not there anyway is not there for its own reason, though the pause silences something else.
    assert_eq!(
        silence(&needled, Kind::Shade, "2026-03-05").0,
        Reason::ProductsPassed
    );
    needled.settings.sunscreen = SunscreenSetting::Off;
    let setting = silence(&needled, Kind::Sunscreen, "2026-03-10");
    assert_eq!(setting, (Reason::SettingOff, None));
    assert_ne!(
        silence(&needled, Kind::Shade, "2026-03-10").0,
        Reason::SettingOff
    );
    let mut signed = checked(date("2026-03-08"), [None; 4]);
    signed.signs = vec![Sign::Pus];
    needled.check_ins = vec![signed];
    for kind in [Kind::HoldReview, Kind::NextSession, Kind::TouchUp] {
        let sign = silence(&needled, kind, "2026-03-29");
        assert_eq!(sign, (Reason::SignRecorded, None), "{kind}");
        assert_ne!(
            silence(&needled, kind, "2026-03-07").0,
            Reason::SignRecorded
        );
    }
    assert_ne!(
        silence(&needled, Kind::CheckIn, "2026-03-29").0,
        Reason::SignRecorded
    );
}

#[test]
fn a_course_that_is_only_booked_waits_for_its_sessions() {
    use SilenceReason as Reason;
    let first = facts(vec![booked(Treatment::Microneedling, "2026-03-30")]);
    let of = |kind| silence(&first, kind, "2026-03-20");
    let on = Some(date("2026-03-30"));
    assert_eq!(of(ReminderKind::NextSession), (Reason::Booked, on));
    assert_eq!(of(ReminderKind::TouchUp), (Reason::SessionsToGo, None));
}

#[test]
fn windows_bookings_and_tasks_say_when_instead() {
    use ReminderKind as Kind;
    use SilenceReason as Reason;
    let needled = first_of_march(Treatment::Microneedling);
    let booking = facts(vec![
        needled.clone(),
        booked(Treatment::Microneedling, "2026-03-30"),
    ]);
    assert_eq!(
        silence(&booking, Kind::NextSession, "2026-03-29"),
        (Reason::Booked, Some(date("2026-03-30")))
    );
    assert_eq!(
        silence(&booking, Kind::BookedSession, "2026-03-20"),
        (Reason::AnotherDate, Some(date("2026-03-29")))
    );
    assert_eq!(
        silence(&booking, Kind::ConfirmSession, "2026-03-20"),
        (Reason::AnotherDate, Some(date("2026-03-30")))
    );
    let mut ended = of(needled.clone());
    ended.courses[0].course.ended_on = Some(date("2026-03-10"));
    assert_eq!(
        silence(&ended, Kind::NextSession, "2026-03-20"),
        (Reason::CourseEnded, Some(date("2026-03-10")))
    );
    let mut raised = of(needled.clone());
    raised.courses[0].raised = true;
    assert_eq!(
        silence(&raised, Kind::NextSession, "2026-03-29"),
        (Reason::WaitsForPlan, None)
    );
    let mut finished = of(needled);
    finished.courses[0].done = 3;
    for (on, decides) in [("2026-08-31", "2026-09-01"), ("2026-09-02", "2027-01-30")] {
        let expected = (Reason::AnotherDate, Some(date(decides)));
        assert_eq!(silence(&finished, Kind::TouchUp, on), expected, "{on}");
    }
    assert_eq!(
        silence(&finished, Kind::NextSession, "2026-03-20"),
        (Reason::SessionsDone, None)
    );
    finished.tasks = vec![CareTask {
        id: TaskId::known("t"),
        text: "ointment".to_owned(),
        from: date("2026-03-10"),
        to: date("2026-03-12"),
        slot: Slot::Morning,
        said_by: None,
        added_at: moment("2026-03-01T09:00[Europe/Madrid]").instant,
    }];
    for (on, decides) in [("2026-03-09", "2026-03-10"), ("2026-03-13", "2026-03-12")] {
        let expected = (Reason::AnotherDate, Some(date(decides)));
        assert_eq!(silence(&finished, Kind::Task, on), expected, "{on}");
    }
    // One entered after its first date was not asked on that.
    finished.tasks[0].added_at = moment("2026-03-11T09:00[Europe/Madrid]").instant;
    assert_eq!(
        silence(&finished, Kind::Task, "2026-03-10"),
        (Reason::AnotherDate, Some(date("2026-03-12")))
    );
}
