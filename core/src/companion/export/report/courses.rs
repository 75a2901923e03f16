//! Each recent course: how far it is, what is described next, and the course along the calendar. Older ones in a list.

use super::{Gathered, names, timeline};
use crate::companion::speak;
use crate::diary::SessionId;
use crate::exchange::report::{Block, Cell, Section, Table, Text};
use crate::plan::{CourseFacts, CourseProgress};
use crate::words::Say;

pub(super) fn section(gathered: &Gathered<'_>) -> Option<Section> {
    if gathered.facts.courses.is_empty() {
        return None;
    }
    let mut blocks = Vec::new();
    for (course, _) in gathered.courses() {
        blocks.push(Block::Together(of(gathered, course)));
    }
    blocks.extend(earlier(gathered));
    Some(Section {
        id: "courses",
        title: gathered.words.text("report-courses"),
        blocks,
    })
}

fn of(gathered: &Gathered<'_>, course: &CourseFacts) -> Vec<Block> {
    let words = gathered.words;
    let outlook = gathered.outlook;
    let Some(progress) = outlook.progress(&course.course.id) else {
        return Vec::new();
    };
    let progress = speak::progress(words, outlook, progress);
    let mut blocks = vec![Block::Heading(named(gathered, course))];
    blocks.extend(standing(gathered, &progress).into_iter().map(Block::Text));
    blocks.extend(timeline::of(gathered, course, &progress));
    blocks
}

/// "Microneedling (Face)".
fn named(gathered: &Gathered<'_>, course: &CourseFacts) -> String {
    let words = gathered.words;
    let (of, at) = (
        names::treatment(words, course.course.treatment),
        names::regions(words, course.regions),
    );
    let values = [("treatment", Say::Text(&of)), ("regions", Say::Text(&at))];
    words.with("report-course", &values)
}

/// How far it is, its downtime now, what is described next, and what waits for a word.
fn standing(gathered: &Gathered<'_>, progress: &CourseProgress) -> Vec<Text> {
    let words = gathered.words;
    let own = |session: &SessionId| {
        let mut sessions = progress.sessions.iter();
        sessions.find(|it| it.session == *session)
    };
    let downtime = gathered.today.downtime.iter().filter_map(|it| {
        let on = words.date(own(&it.session)?.on);
        let values = [("date", Say::Text(&on)), ("text", Say::Text(&it.text))];
        Some(words.with("report-downtime", &values))
    });
    let due = &progress.due;
    let windows = [
        due.next_session.as_ref().map(|it| it.text.clone()),
        due.touch_up.as_ref().map(|it| it.text.clone()),
    ];
    let windows: Vec<String> = windows.into_iter().flatten().collect();
    // Why neither is named, where neither is.
    let next = if windows.is_empty() {
        vec![due.text.clone()]
    } else {
        windows
    };
    let unconfirmed = gathered.today.unconfirmed.iter();
    let unconfirmed = unconfirmed
        .filter(|it| own(&it.session).is_some())
        .map(|it| it.text.clone());
    let awaited = progress.words_awaited.iter().map(|it| it.text.clone());
    std::iter::once(progress.text.clone())
        .chain(downtime)
        .chain(next)
        .chain(unconfirmed)
        .chain(awaited)
        .map(Text::from)
        .collect()
}

/// The courses that are not recent.
fn earlier(gathered: &Gathered<'_>) -> Vec<Block> {
    let words = gathered.words;
    let recent = gathered.courses();
    let is_recent = |course: &&CourseFacts| {
        let mut recent = recent.iter();
        recent.any(|(it, _)| it.course.id == course.course.id)
    };
    let mut earlier: Vec<&CourseFacts> = gathered.facts.courses.iter().collect();
    earlier.retain(|course| !is_recent(course));
    earlier.sort_by_key(|it| std::cmp::Reverse((it.last_on, it.first_on)));
    if earlier.is_empty() {
        return Vec::new();
    }
    let row = |course: &&CourseFacts| {
        vec![
            named(gathered, course).into(),
            words.date(course.first_on).into(),
            words.date(course.last_on).into(),
            Cell::from(words.number(course.done.into())),
        ]
    };
    vec![
        Block::Heading(words.text("report-courses-earlier")),
        Block::Table(Table {
            caption: words.text("report-courses-earlier"),
            heads: vec![
                words.text("report-head-course"),
                words.text("report-head-first"),
                words.text("report-head-last"),
                words.text("report-head-done"),
            ],
            rows: earlier.iter().map(row).collect(),
            ..Table::default()
        }),
    ]
}
