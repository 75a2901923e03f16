//! Courses: what is due, how one goes, and its clinician's plan.

use std::collections::BTreeMap;

use aftercare::companion::CoursePlanned;
use aftercare::diary::{ClinicianPlan, PlanName, Score};
use aftercare::plan::{CourseDue, CourseProgress, Due};
use aftercare::words::{Say, Words};
use chrono::NaiveDate;

use super::screen::{Row, faint, plain, strong};
use super::{Screen, changes, figures, names, sessions, signs};

/// What is due of every course.
pub(crate) fn due(screen: &mut Screen, due: &Due) {
    signs::recorded(screen, &due.signs_recorded);
    let courses = &due.courses;
    let words = screen.words();
    screen.title(&screen.say("due"));
    if courses.is_empty() {
        screen.note(&words.text("notice-no-session"));
    }
    for due in courses {
        sessions::course_title(screen, due.treatment, due.course.as_str());
        screen.line(&count(&words, due));
        windows(screen, due);
    }
}

/// How many of how many.
fn count(words: &Words, due: &CourseDue) -> String {
    let planned = due.planned.unwrap_or(0);
    words.with(
        "progress",
        &[
            ("done", Say::Number(due.done.into())),
            ("planned", Say::Number(planned.into())),
        ],
    )
}

fn windows(screen: &mut Screen, due: &CourseDue) {
    let texts = [
        due.next_session.as_ref().map(|it| &it.text),
        due.touch_up.as_ref().map(|it| &it.text),
    ];
    let texts: Vec<&String> = texts.into_iter().flatten().collect();
    for text in &texts {
        screen.line(text);
    }
    if texts.is_empty() {
        screen.line(&due.text);
    }
}

/// One course.
pub(crate) fn progress(screen: &mut Screen, progress: &CourseProgress) {
    signs::recorded(screen, &progress.signs_recorded);
    let words = screen.words();
    sessions::course_title(
        screen,
        progress.course.treatment,
        progress.course.id.as_str(),
    );
    screen.line(&progress.text);
    windows(screen, &progress.due);
    for awaited in &progress.words_awaited {
        screen.item(&awaited.text, "");
    }
    screen.section("sessions");
    let rows: Vec<Row> = progress
        .sessions
        .iter()
        .map(|session| {
            let since = session
                .days_since_last
                .map(|days| screen.say_with("days-since", &[("days", Say::Number(days))]));
            vec![
                strong(
                    session
                        .number
                        .map(|number| number.to_string())
                        .unwrap_or_default(),
                ),
                plain(words.date(session.on)),
                plain(
                    screen
                        .words()
                        .text(&format!("session-state-{}", session.state)),
                ),
                faint(since.unwrap_or_default()),
                faint(names::short(session.session.as_str())),
            ]
        })
        .collect();
    screen.rows(&rows);
    scores(screen, progress);
    plan(screen, &progress.course.plan);
    if !progress.costs.currencies.is_empty() {
        screen.section("costs");
        figures::sums(screen, &progress.costs);
    }
}

/// The scores of each date; what was not entered stays blank.
fn scores(screen: &mut Screen, progress: &CourseProgress) {
    if progress.scores.is_empty() {
        return;
    }
    let words = screen.words();
    screen.section("scores");
    let mut dates: BTreeMap<NaiveDate, BTreeMap<Score, u8>> = BTreeMap::new();
    for point in &progress.scores {
        dates
            .entry(point.date)
            .or_default()
            .insert(point.score, point.value);
    }
    let named =
        |(score, value)| format!("{} {value}", screen.words().text(&format!("score-{score}")));
    let rows: Vec<Row> = dates
        .into_iter()
        .map(|(date, entered)| {
            let entered: Vec<String> = entered.into_iter().map(named).collect();
            vec![plain(words.day(date)), plain(entered.join(" · "))]
        })
        .collect();
    screen.rows(&rows);
}

/// What the clinician said.
fn plan(screen: &mut Screen, plan: &ClinicianPlan) {
    if plan.figures.is_empty() {
        return;
    }
    let words = screen.words();
    screen.section("plan");
    let mut rows: Vec<Row> = Vec::new();
    for figure in &plan.figures {
        let (name, value) = named(screen, &figure.name);
        let on = words.date(figure.on);
        let by = figure.said_by.as_deref().map_or_else(
            || screen.say_with("plan-on", &[("date", Say::Text(&on))]),
            |by| {
                screen.say_with(
                    "plan-by",
                    &[("date", Say::Text(&on)), ("by", Say::Text(by))],
                )
            },
        );
        rows.push(vec![strong(name), plain(value), faint(by)]);
    }
    screen.rows(&rows);
}

fn named(screen: &Screen, name: &PlanName) -> (String, String) {
    let words = screen.words();
    let window = |id: &str, from: u32, to: u32| {
        screen.say_with(
            id,
            &[
                ("from", Say::Number(from.into())),
                ("to", Say::Number(to.into())),
            ],
        )
    };
    match name {
        PlanName::Planned(count) => (words.text("figure-title-planned"), count.to_string()),
        PlanName::Spacing(days) => (
            words.text("figure-title-spacing"),
            window("days", days.from, days.to),
        ),
        PlanName::TouchUp(months) => (
            words.text("figure-title-touch_up"),
            window("months", months.from, months.to),
        ),
        PlanName::Hold(kind, figure) => {
            (names::hold(&words, *kind), names::figure(&words, *figure))
        }
    }
}

/// A plan recorded, or a course ended; `how` names the message of its heading.
pub(crate) fn written(screen: &mut Screen, how: &str, planned: &CoursePlanned) {
    let words = screen.words();
    let of = names::treatment(&words, planned.course.treatment);
    screen.title(&screen.say_with(&format!("course-{how}"), &[("treatment", Say::Text(&of))]));
    plan(screen, &planned.course.plan);
    changes::warnings(screen, &planned.warnings);
    changes::changes(screen, &planned.changes);
    changes::undo(screen, Some(&planned.change));
}
