//! What one session asks for, with its own dates in the viewing zone. Nothing here looks at another session.

use chrono::{NaiveDate, TimeDelta};

use super::downtime;
use super::holds::HoldState;
use super::skin::{Healing, Skin};
use crate::diary::{Region, Regions, Session, Word};
use crate::moment::Zone;
use crate::protocol::{DowntimeDays, HoldInForce, HoldKind, InForce, Protocol, Then};

/// For how many days "the minimum has passed" is shown.
const MINIMUM_PASSED_SHOWN: TimeDelta = TimeDelta::days(7);
/// For how many days "nothing recorded" is shown.
const NOT_RECORDED_SHOWN: TimeDelta = TimeDelta::days(14);

/// The longest course described for any treatment: pink for up to a year after ablative laser (source 26). What a
/// check-in records later than that is not laid to the session, or every session ever would speak up again.
const LONGEST_COURSE: TimeDelta = TimeDelta::days(365);

/// A hold of one session.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeldBy {
    pub(super) counts: HoldInForce,
    /// The first civil date on which the minimum has passed; none without a date.
    pub(super) passes_on: Option<NaiveDate>,
    /// From when the clinician's word counts.
    pub(super) lifted_on: Option<NaiveDate>,
}

/// A session done, with its dates.
#[derive(Debug)]
pub(super) struct Effect<'f> {
    pub(super) session: &'f Session,
    pub(super) protocol: &'static Protocol,
    pub(super) regions: Regions,
    /// The first date on which it counts: its own, or an earlier one that a flight has set the phone back to, now or
    /// when it was logged; what was answered there stays there.
    pub(super) starts: NaiveDate,
    /// Reminders dated earlier were never asked.
    pub(super) asked_from: NaiveDate,
    holds: [Option<HeldBy>; HoldKind::ALL.len()],
    /// The last date on which it can ask for daily care while the diary shows nothing; none without an end.
    pub(super) daily_through: Option<NaiveDate>,
}

impl<'f> Effect<'f> {
    pub(super) fn of(
        session: &'f Session,
        counts: &InForce,
        words: &[Word],
        zone: &Zone,
        now: NaiveDate,
    ) -> Self {
        let mut kinds = HoldKind::ALL.iter().map(|kind| {
            let counts = *counts.hold(*kind)?;
            let passes_on = counts
                .figure
                .passes_on(session.on)
                .map(|date| session.zone.date_in(date, zone));
            Some(HeldBy {
                counts,
                passes_on,
                lifted_on: lifted_on(session, *kind, words).map(|on| on.min(now)),
            })
        });
        let mut effect = Self {
            session,
            protocol: counts.protocol,
            regions: session.regions(),
            starts: session.on.min(zone.date_of(session.counted_at())).min(now),
            asked_from: zone.date_of(session.logged_at),
            holds: std::array::from_fn(|_| kinds.next().flatten()),
            daily_through: None,
        };
        effect.daily_through = effect.last_daily();
        effect
    }

    pub(super) fn hold(&self, kind: HoldKind) -> Option<&HeldBy> {
        self.holds[kind as usize].as_ref()
    }

    /// The day number on a date, never below 0; none before it counts.
    pub(super) fn day(&self, date: NaiveDate) -> Option<u32> {
        (date >= self.starts)
            .then(|| u32::try_from((date - self.session.on).num_days()).unwrap_or(0))
    }

    pub(super) fn downtime(&self) -> Option<DowntimeDays> {
        self.protocol.downtime.value
    }

    /// The state of one kind of hold on a date, of this session alone, with the regions it stands so on: what
    /// the diary says of one region says nothing of another.
    pub(super) fn states(
        &self,
        kind: HoldKind,
        date: NaiveDate,
        skin: Skin<'_>,
    ) -> impl Iterator<Item = (Regions, HoldState)> {
        let parts = self.parts(skin).into_iter();
        parts.filter_map(move |part| Some((part, self.state(kind, date, skin, part)?)))
    }

    /// The regions that the diary tells apart: one by one where a check-in names areas, else all at once.
    fn parts(&self, skin: Skin<'_>) -> impl IntoIterator<Item = Regions> + use<> {
        let mut parts = [Regions::NONE; Region::ALL.len()];
        if skin.speaks_of_all() {
            parts[0] = self.regions;
        } else {
            for (part, region) in parts.iter_mut().zip(self.regions.iter()) {
                *part = Regions::NONE.with(region);
            }
        }
        parts.into_iter().filter(|part| !part.is_empty())
    }

    fn state(
        &self,
        kind: HoldKind,
        date: NaiveDate,
        skin: Skin<'_>,
        on: Regions,
    ) -> Option<HoldState> {
        self.day(date)?;
        let hold = self.hold(kind)?;
        let lifted = hold.lifted_on.is_some_and(|on| on <= date);
        let Some(passes_on) = hold.passes_on else {
            return (!lifted).then_some(HoldState::UntilWord);
        };
        if date < passes_on {
            return Some(HoldState::Holding);
        }
        // "Or until the word": once given, it ends what has no date of its own any more, the diary notwithstanding.
        if lifted && hold.counts.then != Then::Nothing {
            return None;
        }
        if hold.counts.then == Then::Word {
            return Some(HoldState::UntilWord);
        }
        if !self.is_spoken_of(date, passes_on) {
            return None;
        }
        if kind.is_kept_by_open_skin() && skin.open(date, on) {
            return Some(HoldState::StillRecorded);
        }
        if hold.counts.then != Then::Healed {
            return None;
        }
        after_the_date(passes_on, date, &skin.healing(self.starts, date, on))
    }

    /// The regions on which it keeps something of that kind away on a date.
    pub(super) fn keeps(&self, kind: HoldKind, date: NaiveDate, skin: Skin<'_>) -> Regions {
        self.states(kind, date, skin)
            .filter(|(_, state)| state.keeps())
            .fold(Regions::NONE, |kept, (regions, _)| kept.union(regions))
    }

    /// Whether it keeps something of that kind away on a date.
    pub(super) fn holds(&self, kind: HoldKind, date: NaiveDate, skin: Skin<'_>) -> bool {
        !self.keeps(kind, date, skin).is_empty()
    }

    /// Whether what the diary records on a date can still be this session's: within a year of it, or of the date
    /// that a longer figure gives.
    fn is_spoken_of(&self, date: NaiveDate, passes_on: NaiveDate) -> bool {
        date - self.session.on <= LONGEST_COURSE || date - passes_on < NOT_RECORDED_SHOWN
    }

    /// Whether the diary still records something of a session, on any of these regions of it.
    pub(super) fn still_shows(&self, regions: Regions, date: NaiveDate, skin: Skin<'_>) -> bool {
        let recorded = |part: Regions| {
            part.overlap(regions) && skin.healing(self.starts, date, part).still_recorded()
        };
        skin.shows(date)
            && self.is_spoken_of(date, self.session.on)
            && self.parts(skin).into_iter().any(recorded)
    }

    /// Whether its downtime or a "+ healed" hold of it lies on any of these regions.
    pub(super) fn heals_on(&self, regions: Regions, date: NaiveDate, skin: Skin<'_>) -> bool {
        let heals = |kind: &HoldKind| {
            let healed = self
                .hold(*kind)
                .is_some_and(|hold| hold.counts.then == Then::Healed);
            healed && self.keeps(*kind, date, skin).overlap(regions)
        };
        self.regions.overlap(regions)
            && (downtime::state_of(self, regions, date, skin).is_some()
                || HoldKind::ALL.iter().any(heals))
    }
}

/// What the diary says of a "+ healed" hold whose date has passed.
fn after_the_date(passes_on: NaiveDate, date: NaiveDate, healing: &Healing) -> Option<HoldState> {
    if healing.still_recorded() {
        return Some(HoldState::StillRecorded);
    }
    if let Some(clear) = healing.clear_since(passes_on) {
        let shown = date - clear.max(passes_on) < MINIMUM_PASSED_SHOWN;
        return shown.then_some(HoldState::MinimumPassed);
    }
    let newest = healing
        .newest_entry()
        .map_or(passes_on, |entry| entry.max(passes_on));
    (date - newest < NOT_RECORDED_SHOWN).then_some(HoldState::NotRecorded)
}

impl HoldKind {
    /// Open skin keeps every dated kind but these three.
    const fn is_kept_by_open_skin(self) -> bool {
        !matches!(self, Self::Exercise | Self::DirectSun | Self::ProlongedSun)
    }
}

/// The earliest date from which a word lifts this kind of hold of this session: one given for it alone, or one
/// for every session up to the word's own date, and for those that counted already when it was recorded.
fn lifted_on(session: &Session, kind: HoldKind, words: &[Word]) -> Option<NaiveDate> {
    let covers = |word: &&Word| match &word.session {
        Some(id) => *id == session.id,
        None => session.on <= word.on || session.counted_at() <= word.recorded_at,
    };
    let of_kind = words.iter().filter(|word| word.kind == kind);
    of_kind.filter(covers).map(|word| word.on).min()
}
