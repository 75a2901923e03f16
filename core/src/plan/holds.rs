//! What is kept away on a date: where treatments overlap the strictest wins, per kind and region.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::Serialize;

use super::effect::Effect;
use super::outlook::Outlook;
use crate::diary::{Region, Regions, SessionId, Treatment};
use crate::protocol::{Figure, Grade, HoldKind, SourceId, Then};
use crate::vocabulary::vocabulary;

/// On this day a hold without the clinician's word folds into its course.
const UNTIL_WORD_FOLDS_ON_DAY: u32 = 90;

vocabulary! {
    /// How a hold stands. Ordered from the strictest.
    "state" HoldState {
        /// Until the clinician's word; no date.
        UntilWord = "until_word",
        /// Before its date.
        Holding = "holding",
        /// Its date has passed and the diary still records something.
        StillRecorded = "still_recorded",
        /// Its date has passed and the diary does not say; unknown, never fine.
        NotRecorded = "not_recorded",
        /// Its date has passed and all four scores were entered as 0. No clearance.
        MinimumPassed = "minimum_passed",
    }
}

impl HoldState {
    /// Whether it keeps something away.
    #[must_use]
    pub const fn keeps(self) -> bool {
        matches!(self, Self::UntilWord | Self::Holding | Self::StillRecorded)
    }
}

/// Something kept away on some regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Hold {
    /// What.
    pub kind: HoldKind,
    /// Where.
    pub regions: Regions,
    /// How it stands.
    pub state: HoldState,
    /// The first civil date on which the minimum has passed.
    pub passes_on: Option<NaiveDate>,
    /// `passes_on` less today; below 0 once it has passed.
    pub days_left: Option<i64>,
    /// Every session that holds.
    pub because: Vec<Because>,
    /// In the patient's language.
    pub text: String,
    /// What exactly is meant, in the patient's language.
    pub what: String,
}

/// A session that holds, and the figure it holds by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Because {
    /// Which.
    pub session: SessionId,
    /// Of which treatment.
    pub treatment: Treatment,
    /// Its date.
    pub on: NaiveDate,
    /// The figure.
    pub figure: Figure,
    /// The date on which this session's own minimum has passed.
    pub passes_on: Option<NaiveDate>,
    /// What keeps it afterwards.
    pub then: Then,
    /// The figure's grade.
    pub grade: Grade,
    /// The figure's sources.
    pub sources: Vec<SourceId>,
}

/// What one session says of one kind on one date and some of its regions.
struct Said<'o> {
    effect: &'o Effect<'o>,
    regions: Regions,
    state: HoldState,
    passes_on: Option<NaiveDate>,
}

impl Said<'_> {
    /// Stricter first; among dates the later one.
    fn strictness(&self) -> (HoldState, Reverse<Option<NaiveDate>>) {
        (self.state, Reverse(self.passes_on))
    }
}

impl Outlook<'_> {
    /// What is kept away on a date, one entry per kind and state-and-date, regions gathered.
    pub(crate) fn holds_on(&self, date: NaiveDate) -> Vec<Hold> {
        let sign = self.sign_stands(date);
        let mut holds = Vec::new();
        for kind in HoldKind::ALL {
            let said = self.said(*kind, date);
            if said.is_empty() {
                continue;
            }
            let mut of_kind: Vec<Hold> = Vec::new();
            for region in Region::ALL {
                if let Some(hold) = strictest(*kind, *region, &said, date) {
                    gather(&mut of_kind, hold);
                }
            }
            of_kind.retain(|hold| !(sign && hold.state == HoldState::MinimumPassed));
            of_kind.sort_by_key(|hold| (hold.state, Reverse(hold.passes_on)));
            holds.append(&mut of_kind);
        }
        holds
    }

    fn said(&self, kind: HoldKind, date: NaiveDate) -> Vec<Said<'_>> {
        let mut all = Vec::new();
        for effect in &self.effects {
            let Some(hold) = effect.hold(kind) else {
                continue;
            };
            for (regions, state) in effect.states(kind, date, self.skin) {
                if state == HoldState::UntilWord && is_old(effect, date) {
                    continue;
                }
                let passes_on = hold.passes_on.filter(|_| state != HoldState::UntilWord);
                all.push(Said {
                    effect,
                    regions,
                    state,
                    passes_on,
                });
            }
        }
        all
    }

    /// The kinds, of those asked about, for which no clinician's word was recorded and which are no longer listed.
    pub(super) fn folded(
        &self,
        effect: &Effect<'_>,
        date: NaiveDate,
        among: &[HoldKind],
    ) -> Vec<HoldKind> {
        if !is_old(effect, date) {
            return Vec::new();
        }
        let waits = |kind: &HoldKind| {
            let mut states = effect.states(*kind, date, self.skin);
            states.any(|(_, state)| state == HoldState::UntilWord)
        };
        among.iter().copied().filter(waits).collect()
    }
}

/// Whether a hold that waits for a word is no longer listed.
fn is_old(effect: &Effect<'_>, date: NaiveDate) -> bool {
    effect
        .day(date)
        .is_some_and(|day| day >= UNTIL_WORD_FOLDS_ON_DAY)
}

/// The strictest of what the sessions on one region say, with every session that holds.
fn strictest(kind: HoldKind, region: Region, said: &[Said<'_>], date: NaiveDate) -> Option<Hold> {
    let here = || said.iter().filter(|said| said.regions.has(region));
    let winner = here().min_by_key(|said| said.strictness())?;
    let counts = |said: &&Said<'_>| {
        if winner.state.keeps() {
            said.state.keeps()
        } else {
            said.state == winner.state
        }
    };
    Some(Hold {
        kind,
        regions: Regions::NONE.with(region),
        state: winner.state,
        passes_on: winner.passes_on,
        days_left: winner
            .passes_on
            .map(|passes_on| (passes_on - date).num_days()),
        because: here()
            .filter(counts)
            .filter_map(|said| because(said.effect, kind))
            .collect(),
        text: String::new(),
        what: String::new(),
    })
}

fn because(effect: &Effect<'_>, kind: HoldKind) -> Option<Because> {
    let hold = effect.hold(kind)?;
    let counts = hold.counts;
    Some(Because {
        session: effect.session.id.clone(),
        treatment: effect.session.treatment,
        on: effect.session.on,
        figure: counts.figure,
        passes_on: hold.passes_on,
        then: counts.then,
        grade: counts.basis.grade,
        sources: counts.basis.sources.to_vec(),
    })
}

/// Adds a region's hold to the entry of the same state and date, or as one of its own.
fn gather(holds: &mut Vec<Hold>, hold: Hold) {
    let same = holds
        .iter_mut()
        .find(|other| other.state == hold.state && other.passes_on == hold.passes_on);
    let Some(other) = same else {
        holds.push(hold);
        return;
    };
    other.regions = other.regions.union(hold.regions);
    for because in hold.because {
        if !other.because.contains(&because) {
            other.because.push(because);
        }
    }
    other
        .because
        .sort_by(|a, b| (a.on, &a.session).cmp(&(b.on, &b.session)));
}
