//! Screens in words.

use super::{figure, hold_name, reminders, treatment};
use crate::diary::Treatment;
use crate::plan::{
    Adherence, AdjunctShown, CourseDue, CourseProgress, Downtime, Hold, HoldState, NextSession,
    Outlook, PhaseNow, SignRecorded, SignShown, Today, TodayPlan, TouchUp, Unconfirmed,
    WordAwaited,
};
use crate::protocol::{Figure, HoldKind};
use crate::words::{Say, Words};

/// The screen of today.
pub(in crate::companion) fn today(words: &Words, outlook: &Outlook<'_>) -> Today {
    let TodayPlan {
        today,
        reminders,
        unanswered,
        safety_counts,
        unsigned,
        empty,
    } = outlook.today();
    let spoken = |planned: &[_]| {
        planned
            .iter()
            .map(|it| reminders::reminder(words, outlook, it))
            .collect()
    };
    let mut notices = notices(words, unsigned);
    if safety_counts {
        notices.push(words.text("notice-safety"));
    }
    if empty {
        notices.push(words.text("notice-no-session"));
        notices.push(words.text("notice-minor"));
    }
    Today {
        signs_recorded: signs_recorded(words, today.signs_recorded),
        downtime: downtime(words, today.downtime),
        holds: holds(words, today.holds),
        reminders: spoken(&reminders),
        unanswered: spoken(&unanswered),
        unconfirmed: unconfirmed(words, today.unconfirmed),
        next_session: today.next_session.map(|next| next_session(words, next)),
        touch_up: today.touch_up.map(|window| touch_up(words, window)),
        phases: phases(words, today.phases),
        words_awaited: words_awaited(words, today.words_awaited),
        adjuncts: adjuncts(words, today.adjuncts),
        signs_intro: signs_intro(words, &outlook.recent_treatments(today.date)),
        signs: signs(words, today.signs),
        notices,
        ..today
    }
}

/// Today with what there is to say of how the diary is kept.
pub(in crate::companion) fn kept(
    words: &Words,
    mut today: Today,
    backup_due: bool,
    snapshot_failed: bool,
) -> Today {
    today.backup_due = backup_due;
    if backup_due {
        today.notices.push(words.text("notice-backup"));
    }
    if snapshot_failed {
        today.notices.push(words.text("notice-snapshot"));
    }
    today
}

fn unconfirmed(words: &Words, mut booked: Vec<Unconfirmed>) -> Vec<Unconfirmed> {
    for session in &mut booked {
        let (date, name) = (words.day(session.on), treatment(words, session.treatment));
        let values = [("date", Say::Text(&date)), ("treatment", Say::Text(&name))];
        session.text = words.with("reminder-confirm_session", &values);
    }
    booked
}

/// What stands under everything.
pub(in crate::companion) fn notices(words: &Words, unsigned: bool) -> Vec<String> {
    let mut notices = vec![words.text("notice-general")];
    if unsigned {
        notices.push(words.text("notice-unsigned"));
    }
    notices
}

pub(in crate::companion) fn downtime(words: &Words, mut cards: Vec<Downtime>) -> Vec<Downtime> {
    for card in &mut cards {
        let values = [
            ("day", Say::Number(card.day.into())),
            ("from", Say::Number(card.from_day.into())),
            ("to", Say::Number(card.to_day.into())),
            ("upTo", Say::Number(card.up_to_day.into())),
        ];
        card.text = words.with(&format!("downtime-{}", card.state), &values);
        let picking = format!("care-{}-picking", card.treatment);
        if words.has(&picking) {
            card.advice = words.text(&picking);
        }
    }
    cards
}

pub(super) fn holds(words: &Words, mut holds: Vec<Hold>) -> Vec<Hold> {
    // Most holds of a day say the same of another product, and putting a message together is what costs: each line
    // is made once, with a mark where the product goes.
    let mut lines: Vec<(LineOf, String)> = Vec::new();
    for hold in &mut holds {
        let of = LineOf::of(hold);
        let place = lines.iter().position(|(other, _)| *other == of);
        let place = place.unwrap_or_else(|| {
            let line = of.line(words);
            lines.push((of, line));
            lines.len() - 1
        });
        hold.text = lines[place]
            .1
            .replace(PRODUCT, &hold_name(words, hold.kind));
        hold.what = words.text(&format!("hold-{}-what", hold.kind));
    }
    holds
}

/// Where the product's name goes; no text has this character.
const PRODUCT: char = '\u{1}';

/// What a hold's line depends on, beside the product.
#[derive(PartialEq)]
struct LineOf {
    state: HoldState,
    /// While prolonged sun is kept away, nothing is said about direct sun passing.
    sun: bool,
    passes_on: Option<chrono::NaiveDate>,
    days_left: i64,
    /// The figure of the date shown.
    minimum: Option<Figure>,
}

impl LineOf {
    fn of(hold: &Hold) -> Self {
        let decides = hold
            .because
            .iter()
            .find(|because| because.passes_on == hold.passes_on);
        let sun = matches!(hold.kind, HoldKind::DirectSun | HoldKind::ProlongedSun);
        Self {
            state: hold.state,
            sun: sun && hold.state == HoldState::Holding,
            passes_on: hold.passes_on,
            days_left: hold.days_left.unwrap_or_default(),
            minimum: decides
                .map(|because| because.figure)
                .filter(|_| hold.state != HoldState::Holding),
        }
    }

    fn line(&self, words: &Words) -> String {
        let product = PRODUCT.to_string();
        let date = self
            .passes_on
            .map(|date| words.day(date))
            .unwrap_or_default();
        let minimum = self.minimum.map(|minimum| figure(words, minimum));
        let minimum = minimum.unwrap_or_default();
        let values = [
            ("what", Say::Text(&product)),
            ("days", Say::Number(self.days_left)),
            ("date", Say::Text(&date)),
            ("figure", Say::Text(&minimum)),
        ];
        if self.sun {
            words.with("hold-line-sun", &values)
        } else {
            words.with(&format!("hold-line-{}", self.state), &values)
        }
    }
}

/// Signs recorded, each with its sentence and the clinic's number.
pub(in crate::companion) fn signs_recorded(
    words: &Words,
    mut recorded: Vec<SignRecorded>,
) -> Vec<SignRecorded> {
    for sign in &mut recorded {
        sign.text = words.text(&format!("sign-{}-sentence", sign.sign));
        let clinic = sign.clinic.as_ref();
        let phone = clinic.and_then(|clinic| clinic.phone.as_deref());
        let out_of_hours = clinic.and_then(|clinic| clinic.out_of_hours.as_deref());
        let number = |id: &str, phone: &str| words.with(id, &[("phone", Say::Text(phone))]);
        let mut lines: Vec<String> = phone
            .map(|phone| number("signs-clinic-number", phone))
            .into_iter()
            .collect();
        lines.extend(out_of_hours.map(|phone| number("signs-out-of-hours", phone)));
        sign.clinic_text = if lines.is_empty() {
            words.text("signs-no-clinic-number")
        } else {
            lines.join("\n")
        };
    }
    recorded
}

/// What stands above the signs, and what a treatment is expected to show.
fn signs_intro(words: &Words, treatments: &[Treatment]) -> Vec<String> {
    let expected = treatments
        .iter()
        .map(|treatment| format!("signs-expected-{treatment}"));
    let expected = expected
        .filter(|id| words.has(id))
        .map(|id| words.text(&id));
    std::iter::once(words.text("signs-intro"))
        .chain(expected)
        .collect()
}

fn adjuncts(words: &Words, mut adjuncts: Vec<AdjunctShown>) -> Vec<AdjunctShown> {
    for shown in &mut adjuncts {
        shown.text = words.text(&format!("adjunct-{}-{}", shown.adjunct, shown.note));
    }
    adjuncts
}

pub(in crate::companion) fn signs(words: &Words, mut signs: Vec<SignShown>) -> Vec<SignShown> {
    for sign in &mut signs {
        sign.text = words.text(&format!("sign-{}", sign.sign));
    }
    signs
}

fn phases(words: &Words, mut phases: Vec<PhaseNow>) -> Vec<PhaseNow> {
    for phase in &mut phases {
        let text = words.text(&format!("phase-{}-{}", phase.treatment, phase.phase));
        phase.text = words.with("phase-frame", &[("phase", Say::Text(&text))]);
    }
    phases
}

fn words_awaited(words: &Words, mut awaited: Vec<WordAwaited>) -> Vec<WordAwaited> {
    for awaiting in &mut awaited {
        let kinds: Vec<String> = awaiting
            .kinds
            .iter()
            .map(|kind| hold_name(words, *kind))
            .collect();
        let (of, date, kinds) = (
            treatment(words, awaiting.treatment),
            words.date(awaiting.on),
            words.list(&kinds),
        );
        let values = [
            ("treatment", Say::Text(&of)),
            ("date", Say::Text(&date)),
            ("kinds", Say::Text(&kinds)),
        ];
        awaiting.text = words.with("word-awaited", &values);
    }
    awaited
}

fn next_session(words: &Words, next: NextSession) -> NextSession {
    let text = window(
        words,
        &format!("next_session-{}", next.state),
        next.earliest,
        next.latest,
        next.booked_on,
    );
    NextSession { text, ..next }
}

fn touch_up(words: &Words, next: TouchUp) -> TouchUp {
    let text = window(
        words,
        &format!("touch_up-{}", next.state),
        next.opens_on,
        next.due_by,
        next.booked_on,
    );
    TouchUp { text, ..next }
}

fn window(
    words: &Words,
    id: &str,
    from: chrono::NaiveDate,
    to: chrono::NaiveDate,
    booked: Option<chrono::NaiveDate>,
) -> String {
    let (from, to) = (words.date(from), words.date(to));
    let booked = booked.map(|date| words.date(date)).unwrap_or_default();
    words.with(
        id,
        &[
            ("from", Say::Text(&from)),
            ("to", Say::Text(&to)),
            ("booked", Say::Text(&booked)),
        ],
    )
}

/// What is due of each course, and why nothing is named where nothing is.
pub(in crate::companion) fn due(
    words: &Words,
    outlook: &Outlook<'_>,
    due: Vec<CourseDue>,
) -> Vec<CourseDue> {
    due.into_iter()
        .map(|due| course_due(words, outlook, due))
        .collect()
}

fn course_due(words: &Words, outlook: &Outlook<'_>, due: CourseDue) -> CourseDue {
    let text = match due.ended_on {
        Some(on) => words.with("due-ended", &[("date", Say::Text(&words.date(on)))]),
        None if due.next_session.is_some() || due.touch_up.is_some() => words.text("due-named"),
        None if outlook.sign_stands_now() => words.text("due-sign"),
        None if outlook.waits_for_a_plan(&due.course) => words.text("due-waits_for_plan"),
        None => words.text("due-not_described"),
    };
    CourseDue {
        text,
        next_session: due.next_session.map(|next| next_session(words, next)),
        touch_up: due.touch_up.map(|next| touch_up(words, next)),
        ..due
    }
}

/// One course.
pub(in crate::companion) fn progress(
    words: &Words,
    outlook: &Outlook<'_>,
    progress: CourseProgress,
) -> CourseProgress {
    let values = [
        ("done", Say::Number(progress.due.done.into())),
        (
            "planned",
            Say::Number(progress.due.planned.unwrap_or(0).into()),
        ),
    ];
    CourseProgress {
        text: words.with("progress", &values),
        signs_recorded: signs_recorded(words, progress.signs_recorded),
        due: course_due(words, outlook, progress.due),
        words_awaited: words_awaited(words, progress.words_awaited),
        ..progress
    }
}

/// Asked, delivered, answered.
pub(in crate::companion) fn adherence(words: &Words, all: Adherence) -> Adherence {
    let values = [
        ("asked", Say::Number(all.asked.into())),
        ("delivered", Say::Number(all.delivered.into())),
        ("answered", Say::Number(all.answered.into())),
        ("done", Say::Number(all.done.into())),
        ("percent", Say::Number(all.percent.unwrap_or(0).into())),
    ];
    let id = match all.percent {
        _ if all.asked == 0 => "adherence-nothing",
        Some(_) => "adherence-percent",
        None => "adherence-unknown",
    };
    Adherence {
        text: words.with(id, &values),
        ..all
    }
}
