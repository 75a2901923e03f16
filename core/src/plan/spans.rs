//! The dates of a course's sessions laid out beside each other, for a picture of it.

use chrono::{Days, NaiveDate};

use super::effect::Effect;
use super::outlook::Outlook;
use crate::diary::{CourseId, SessionId};
use crate::protocol::{Basis, Figure, HoldKind, Then};

/// What one session done asks for, each with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SessionSpans {
    /// Which.
    pub(crate) session: SessionId,
    /// Its date.
    pub(crate) on: NaiveDate,
    /// The days of downtime described.
    pub(crate) downtime: Option<DowntimeSpan>,
    /// What it keeps away.
    pub(crate) holds: Vec<HoldSpan>,
}

/// Downtime by date, all three included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DowntimeSpan {
    /// First day commonly described.
    pub(crate) from: NaiveDate,
    /// Last day commonly described.
    pub(crate) to: NaiveDate,
    /// Last day that it may last to.
    pub(crate) up_to: NaiveDate,
    /// Where the days stand.
    pub(crate) basis: Basis,
}

/// Something kept away since the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HoldSpan {
    /// What.
    pub(crate) kind: HoldKind,
    /// How long.
    pub(crate) figure: Figure,
    /// What keeps it afterwards.
    pub(crate) then: Then,
    /// The first date on which the minimum has passed; none without a date.
    pub(crate) passes_on: Option<NaiveDate>,
    /// From when the clinician's word counts.
    pub(crate) lifted_on: Option<NaiveDate>,
    /// Where the figure stands.
    pub(crate) basis: Basis,
}

impl HoldSpan {
    /// Whether it is kept until the clinician's word, at once or after its date.
    pub(crate) fn waits_for_word(&self) -> bool {
        self.figure == Figure::Word || self.then == Then::Word
    }
}

impl Outlook<'_> {
    /// The sessions done of a course with their dates in the viewing zone, first to last. Each says what it asks for
    /// alone, whatever other sessions ask for.
    pub(crate) fn spans(&self, course: &CourseId) -> Vec<SessionSpans> {
        let own = self
            .effects
            .iter()
            .filter(|effect| effect.session.course == *course);
        own.map(|effect| SessionSpans {
            session: effect.session.id.clone(),
            on: effect.session.on,
            downtime: downtime(effect),
            holds: HoldKind::ALL
                .iter()
                .filter_map(|kind| hold(effect, *kind))
                .collect(),
        })
        .collect()
    }
}

fn downtime(effect: &Effect<'_>) -> Option<DowntimeSpan> {
    let days = effect.downtime()?;
    let day = |day: u32| effect.session.on + Days::new(day.into());
    Some(DowntimeSpan {
        from: day(days.from_day),
        to: day(days.to_day),
        up_to: day(days.up_to_day),
        basis: effect.protocol.downtime.basis,
    })
}

fn hold(effect: &Effect<'_>, kind: HoldKind) -> Option<HoldSpan> {
    let hold = effect.hold(kind)?;
    Some(HoldSpan {
        kind,
        figure: hold.counts.figure,
        then: hold.counts.then,
        passes_on: hold.passes_on,
        lifted_on: hold.lifted_on,
        basis: hold.counts.basis,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{SessionState, Treatment};
    use crate::plan::test_facts::{date, done, facts, lift, moment};

    #[test]
    fn each_session_done_has_its_own_dates() {
        let session = |id, on| done(id, Treatment::Microneedling, date(on), &[]);
        let mut booked = session("c", "2026-05-01");
        booked.state = SessionState::Booked;
        let first = session("a", "2026-03-01");
        let course = first.course.clone();
        let mut facts = facts(vec![first, session("b", "2026-04-01"), booked]);
        facts.words = vec![lift(HoldKind::VitaminC, date("2026-03-20"))];
        let now = moment("2026-04-02T12:00[Europe/Madrid]");
        let spans = Outlook::new(&facts, &now).spans(&course);
        assert_eq!(
            spans.iter().map(|it| it.on).collect::<Vec<_>>(),
            [date("2026-03-01"), date("2026-04-01")]
        );
        let downtime = spans[0].downtime.unwrap();
        assert_eq!(
            (downtime.from, downtime.to, downtime.up_to),
            (date("2026-03-02"), date("2026-03-04"), date("2026-03-08"))
        );
        let vitamin_c = |at: usize| {
            let holds = &spans[at].holds;
            *holds
                .iter()
                .find(|it| it.kind == HoldKind::VitaminC)
                .unwrap()
        };
        assert_eq!(vitamin_c(0).passes_on, Some(date("2026-03-08")));
        assert_eq!(vitamin_c(0).lifted_on, Some(date("2026-03-20")));
        assert!(vitamin_c(1).lifted_on.is_none() && vitamin_c(1).waits_for_word());
        // Until a date alone, or until the word from the first day.
        let waits = |spans: &[SessionSpans], kind| {
            let mut holds = spans[0].holds.iter();
            holds.find(|it| it.kind == kind).unwrap().waits_for_word()
        };
        assert!(!waits(&spans, HoldKind::MakeUp));
        let peel = done("d", Treatment::ChemicalPeelMedium, date("2026-03-01"), &[]);
        let course = peel.course.clone();
        let peeled = crate::plan::test_facts::facts(vec![peel]);
        let spans = Outlook::new(&peeled, &now).spans(&course);
        assert!(waits(&spans, HoldKind::Retinoid));
        assert!(!waits(&spans, HoldKind::MakeUp));
    }
}
