//! The report: what the diary and the plan say, put into words and in the order in which a clinic asks for it.
//!
//! Sessions are told from the first one on; the rest for as long as is spoken of (see `since`), and what is left
//! out is counted.

mod clinician;
mod courses;
mod curves;
mod holds;
mod names;
mod notes;
mod questions;
mod reminders;
mod sessions;
mod signs;
mod sources;
mod timeline;

use std::cell::RefCell;

use chrono::{Months, NaiveDate};

use super::super::{Companion, speak};
use crate::diary::{CheckIn, Session};
use crate::error::Result;
use crate::exchange::report::{self, Alarm, Report, Section};
use crate::moment::Moment;
use crate::plan::{Adherence, CourseFacts, Facts, Outlook, SignRecorded, Today};
use crate::protocol::{Basis, Grade, SourceId};
use crate::store::{Scope, Store};
use crate::words::{Direction, Say, Words};

/// How long ago a course counts as recent.
const RECENT: Months = Months::new(12);
/// How far back the report looks at most, but for sessions.
const FARTHEST: Months = Months::new(24);

impl Companion {
    /// The report as a page of HTML.
    pub(super) fn report(&self, moment: &Moment) -> Result<String> {
        let today = moment.date();
        // What was answered is read by its dates alone: ten years of it are much.
        let (facts, since, answered) = self.store()?.read(|connection| {
            let facts = Store::facts(connection, Scope::Everything)?;
            let since = since(&facts, today);
            let answered = Store::facts(connection, Scope::Dates(since, today))?;
            Ok((facts, since, answered))
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        let outlook = Outlook::new(&facts, moment);
        let gathered = Gathered {
            words: &words,
            facts: &facts,
            outlook: &outlook,
            today: speak::today(&words, &outlook),
            since,
            adherence: Outlook::new(&answered, moment).adherence(since, today),
            cited: RefCell::default(),
        };
        Ok(report::html(&gathered.report(moment)))
    }
}

/// What every section is told from.
struct Gathered<'g> {
    words: &'g Words,
    facts: &'g Facts,
    outlook: &'g Outlook<'g>,
    today: Today,
    /// The first date told of.
    since: NaiveDate,
    /// What was asked and answered since then.
    adherence: Adherence,
    /// The sources named so far.
    cited: RefCell<Vec<SourceId>>,
}

/// The first date told of: a year ago, or when a course of the last year began, but no more than two years ago; and
/// nothing from before the diary's first entry.
fn since(facts: &Facts, today: NaiveDate) -> NaiveDate {
    let year_ago = today - RECENT;
    let recent = facts.courses.iter().filter(|it| it.last_on >= year_ago);
    let begun = recent.map(|course| course.first_on).min();
    let asked = begun.unwrap_or(year_ago).min(year_ago);
    let sessions = facts.sessions.first().map(|it| it.on);
    let check_ins = facts.check_ins.first().map(|it| it.date);
    let first = sessions.into_iter().chain(check_ins).min();
    asked
        .max(today - FARTHEST)
        .max(first.unwrap_or(today))
        .min(today)
}

impl Gathered<'_> {
    fn report(&self, moment: &Moment) -> Report {
        let words = self.words;
        let sections = [
            Some(questions::section(self)),
            courses::section(self),
            signs::section(self),
            curves::section(self),
            holds::section(self),
            clinician::section(self),
            sessions::section(self),
            reminders::section(self),
            notes::section(self),
        ];
        let mut sections: Vec<Section> = sections.into_iter().flatten().collect();
        // Last, when everything that names a source has done so.
        sections.extend(sources::section(self));
        Report {
            lang: words.lang().to_owned(),
            right_to_left: words.direction() == Direction::RightToLeft,
            title: words.text("report-title"),
            lead: self.lead(moment),
            name: words.text("report-name"),
            notices: self.today.notices.clone(),
            alarms: self
                .today
                .signs_recorded
                .iter()
                .map(|it| self.alarm(it))
                .collect(),
            contents: words.text("report-contents"),
            sections,
        }
    }

    /// When it was made, what it spans, and what it leaves out.
    fn lead(&self, moment: &Moment) -> Vec<String> {
        let words = self.words;
        let time = moment.zone.wall_of(moment.instant).time();
        let (date, time) = (words.date(moment.date()), words.time(time));
        let values = [("date", Say::Text(&date)), ("time", Say::Text(&time))];
        let mut lead = vec![words.with("report-made", &values)];
        if !self.facts.any_session && self.facts.check_ins.is_empty() {
            return lead;
        }
        let (from, to) = (words.date(self.since), date);
        let values = [("from", Say::Text(&from)), ("to", Say::Text(&to))];
        lead.push(words.with("report-period", &values));
        let earlier = self.facts.check_ins.iter();
        let earlier: Vec<&CheckIn> = earlier.filter(|it| it.date < self.since).collect();
        if !earlier.is_empty() {
            let signs = earlier.iter().filter(|it| !it.signs.is_empty()).count();
            let values = [
                ("count", Say::Number(count(earlier.len()))),
                ("signs", Say::Number(count(signs))),
            ];
            lead.push(words.with("report-earlier", &values));
        }
        lead
    }

    fn alarm(&self, sign: &SignRecorded) -> Alarm {
        let date = self.words.date(sign.on);
        Alarm {
            on: self
                .words
                .with("report-sign-recorded", &[("date", Say::Text(&date))]),
            text: sign.text.clone(),
            clinic: sign.clinic_text.clone(),
        }
    }

    /// The check-ins told of, newest first.
    fn check_ins(&self) -> impl Iterator<Item = &CheckIn> {
        let all = self.facts.check_ins.iter().rev();
        all.take_while(|it| it.date >= self.since)
    }

    /// The sessions told of beside the list of all, newest first.
    fn sessions(&self) -> impl Iterator<Item = &Session> {
        let all = self.facts.sessions.iter().rev();
        all.filter(|it| it.on >= self.since)
    }

    /// The courses of the last year and those to come, by their first session; and whether each goes on.
    fn courses(&self) -> Vec<(&CourseFacts, bool)> {
        let year_ago = self.today.date - RECENT;
        let recent = self
            .facts
            .courses
            .iter()
            .filter(|it| it.last_on >= year_ago);
        let mut recent: Vec<_> = recent
            .map(|it| (it, it.course.ended_on.is_none()))
            .collect();
        recent.sort_by_key(|(it, _)| (it.first_on, it.course.treatment));
        recent
    }

    /// A grade and its sources, which are noted for the list.
    fn basis(&self, grade: Grade, sources: &[SourceId]) -> String {
        let words = self.words;
        let named = words.text(&format!("grade-{grade}"));
        if sources.is_empty() {
            return named;
        }
        let mut cited = self.cited.borrow_mut();
        for source in sources {
            if !cited.contains(source) {
                cited.push(*source);
            }
        }
        let ids: Vec<&str> = sources.iter().map(|it| it.as_str()).collect();
        let ids = ids.join(&words.text("list-comma"));
        let values = [("grade", Say::Text(&named)), ("sources", Say::Text(&ids))];
        words.with("report-basis", &values)
    }

    fn stands(&self, basis: Basis) -> String {
        self.basis(basis.grade, basis.sources)
    }
}

/// A count as messages take it.
fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Treatment;
    use crate::plan::test_facts::{checked, date, done, facts};

    #[test]
    fn a_year_is_told_or_a_course_from_its_beginning_and_never_more_than_two_years() {
        let of = |on: &str| done(on, Treatment::Microneedling, date(on), &[]);
        let since = |facts: &Facts, today| since(facts, date(today)).to_string();
        let course = facts(vec![of("2025-01-10"), of("2025-05-01")]);
        assert_eq!(since(&course, "2025-06-01"), "2025-01-10", "its beginning");
        assert_eq!(
            since(&course, "2026-04-01"),
            "2025-01-10",
            "begun before a year ago"
        );
        assert_eq!(
            since(&course, "2026-06-01"),
            "2025-06-01",
            "no longer recent"
        );
        let long = facts(vec![of("2016-01-10"), of("2026-05-01")]);
        assert_eq!(since(&long, "2026-06-01"), "2024-06-01");
        let mut early = facts(vec![of("2026-05-01")]);
        early.check_ins = vec![checked(date("2026-04-20"), [None; 4])];
        assert_eq!(since(&early, "2026-06-01"), "2026-04-20");
        assert_eq!(since(&Facts::default(), "2026-06-01"), "2026-06-01");
        assert_eq!(
            since(&course, "2024-12-01"),
            "2024-12-01",
            "all still to come"
        );
    }
}
