//! How much of the diary a question needs, so that ten years of it cost no more than a month.

use chrono::{Days, NaiveDate};

use crate::diary::Treatment;
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
    /// All of the diary.
    Everything,
}

impl Scope {
    /// The first date of which check-ins are read.
    pub(super) fn check_ins_from(self) -> Option<NaiveDate> {
        if let Self::Dates(from, _) = self {
            from.checked_sub_days(CHECK_IN_REACHES)
        } else {
            None
        }
    }

    /// The first date of which sessions are read, whatever their treatment.
    pub(super) fn sessions_from(self) -> Option<NaiveDate> {
        if let Self::Dates(from, _) = self {
            from.checked_sub_days(SESSION_REACHES)
        } else {
            None
        }
    }

    /// The dates of which outcomes are read.
    pub(super) const fn outcomes(self) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Dates(from, to) => (from, to),
            Self::Everything => (NaiveDate::MIN, NaiveDate::MAX),
        }
    }
}

/// The clause for sessions before ?1 that can still matter from ?2 on: a figure is longer, or their care waits for
/// a word that was not recorded by then.
pub(super) fn far_reaching() -> String {
    let mut clause = String::new();
    for treatment in Treatment::ALL {
        let holds = || {
            let of = protocols().iter().filter(|it| it.treatment == *treatment);
            of.flat_map(|protocol| &protocol.holds)
                .filter_map(|hold| Some((hold.kind, hold.figure.value?)))
        };
        let longest = holds()
            .filter_map(|(_, figure)| days(figure))
            .max()
            .unwrap_or(0);
        if longest > 300 {
            clause += &format!(
                " OR (treatment = '{treatment}' AND on_date >= date(?1, '-{longest} days'))"
            );
        }
        for (kind, _) in holds()
            .filter(|(kind, figure)| *figure == Figure::Word && HoldKind::CARE.contains(kind))
        {
            clause += &format!(
                " OR (treatment = '{treatment}' AND NOT EXISTS (SELECT 1 FROM word WHERE kind = '{kind}' \
                 AND word.on_date <= ?2 AND (word.session = session.id OR word.session IS NULL AND word.on_date >= session.on_date)))"
            );
        }
    }
    clause
}

/// How many days a dated figure takes at most.
fn days(figure: Figure) -> Option<i64> {
    let start = NaiveDate::default();
    figure
        .passes_on(start)
        .map(|date| (date - start).num_days() + 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_a_word_or_two_years_reaches_far() {
        let clause = far_reaching();
        assert!(
            clause.contains("'surgical_revision' AND on_date >= date(?1, '-7"),
            "{clause}"
        );
        for treatment in [
            "ablative_laser",
            "chemical_peel_medium",
            "chemical_peel_deep",
            "surgical_revision",
        ] {
            assert!(
                clause.contains(&format!("'{treatment}' AND NOT EXISTS")),
                "{clause}"
            );
        }
        assert!(!clause.contains("microneedling"), "{clause}");
    }
}
