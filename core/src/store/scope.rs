//! How much of the diary a question needs, so that ten years of it cost no more than a month.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate, TimeDelta};

use crate::diary::{Treatment, Word};
use crate::protocol::{Figure, HoldKind, protocols};

/// How long after a session its signs are looked for, and any dated figure of most treatments has gone by.
const SESSION_REACHES: Days = Days::new(380);
/// How long an entry of a check-in is spoken of, with a day to spare for a flight.
const CHECK_IN_REACHES: Days = Days::new(16);

/// The dates that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// From one date through another.
    Dates(NaiveDate, NaiveDate),
    /// One date, and what every course adds up to, ended ones too.
    Courses(NaiveDate),
    /// All of the diary.
    Everything,
}

impl Scope {
    /// The first date of which check-ins are read.
    pub(super) fn check_ins_from(self) -> Option<NaiveDate> {
        self.dates()
            .and_then(|(from, _)| from.checked_sub_days(CHECK_IN_REACHES))
    }

    /// The first date of which sessions are read, whatever their treatment.
    pub(super) fn sessions_from(self) -> Option<NaiveDate> {
        self.dates()
            .and_then(|(from, _)| from.checked_sub_days(SESSION_REACHES))
    }

    /// The dates of which outcomes are read.
    pub(super) fn outcomes(self) -> (NaiveDate, NaiveDate) {
        self.dates().unwrap_or((NaiveDate::MIN, NaiveDate::MAX))
    }

    /// Whether courses that were ended are read, whatever their sessions.
    pub(super) const fn ended_courses(self) -> bool {
        !matches!(self, Self::Dates(..))
    }

    const fn dates(self) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            Self::Dates(from, to) => Some((from, to)),
            Self::Courses(date) => Some((date, date)),
            Self::Everything => None,
        }
    }
}

/// A treatment whose sessions can still matter after [`SESSION_REACHES`].
pub(super) struct Far {
    pub(super) treatment: Treatment,
    /// A figure is longer, in days with some to spare; 0 where none is.
    longest: i64,
    /// Care that waits for the clinician's word.
    waits: Vec<HoldKind>,
}

/// The treatments that reach far, in any version of their protocols.
pub(super) static FAR: LazyLock<Vec<Far>> = LazyLock::new(|| {
    let far = |treatment: &Treatment| {
        let of = protocols().iter().filter(|it| it.treatment == *treatment);
        let holds: Vec<(HoldKind, Figure)> = of
            .flat_map(|protocol| &protocol.holds)
            .filter_map(|hold| Some((hold.kind, hold.figure.value?)))
            .collect();
        let dated = holds.iter().filter_map(|(_, figure)| days(*figure)).max();
        let waits = |(kind, figure): &&(HoldKind, Figure)| {
            *figure == Figure::Word && HoldKind::CARE.contains(kind)
        };
        Far {
            treatment: *treatment,
            longest: dated.filter(|days| *days > 300).unwrap_or(0),
            waits: holds.iter().filter(waits).map(|(kind, _)| *kind).collect(),
        }
    };
    let all = Treatment::ALL.iter().map(far);
    all.filter(|far| far.longest > 0 || !far.waits.is_empty())
        .collect()
});

/// A date up to which no session says anything any more: its figures are past, and all care of it that waits for a
/// word was lifted for every session. It spares looking at each of them.
pub(super) fn settled_through(asked_from: NaiveDate, words: &[Word]) -> NaiveDate {
    let longest = FAR.iter().map(|far| far.longest).max().unwrap_or(0);
    let past = asked_from - TimeDelta::days(longest + 1);
    let lifted = HoldKind::CARE.iter().map(|kind| {
        let all = words
            .iter()
            .filter(|word| word.session.is_none() && word.kind == *kind);
        all.map(|word| word.on).filter(|on| *on <= asked_from).max()
    });
    let lifted = lifted.min().flatten();
    lifted.map_or(NaiveDate::MIN, |date| date.min(past))
}

/// Whether an older session still says something from a date on: a figure of its treatment is that long, or some
/// care of it waits for a word that was not recorded by then.
pub(super) fn still_matters(
    id: &str,
    treatment: Treatment,
    on: NaiveDate,
    asked_from: NaiveDate,
    words: &[Word],
) -> bool {
    let Some(far) = FAR.iter().find(|far| far.treatment == treatment) else {
        return false;
    };
    let lifted = |kind: &HoldKind| {
        words.iter().any(|word| {
            let covers = word
                .session
                .as_ref()
                .map_or(on <= word.on, |session| session.as_str() == id);
            word.kind == *kind && word.on <= asked_from && covers
        })
    };
    (asked_from - on).num_days() <= far.longest || !far.waits.iter().all(lifted)
}

/// How many days a dated figure takes at most, with a month to spare.
fn days(figure: Figure) -> Option<i64> {
    let start = NaiveDate::default();
    let passes_on = figure.passes_on(start);
    passes_on.map(|date| (date - start).num_days() + 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_a_word_or_two_years_reaches_far() {
        let far: Vec<(Treatment, bool, usize)> = FAR
            .iter()
            .map(|far| (far.treatment, far.longest > 700, far.waits.len()))
            .collect();
        assert_eq!(
            far,
            [
                (Treatment::AblativeLaser, false, 1),
                (Treatment::ChemicalPeelMedium, false, 4),
                (Treatment::ChemicalPeelDeep, false, 4),
                (Treatment::SurgicalRevision, true, 1),
            ]
        );
    }
}
