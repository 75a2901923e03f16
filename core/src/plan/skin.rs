//! What the check-ins say on a date: the newest entry of each score, and open skin.

use chrono::{NaiveDate, TimeDelta};

use crate::diary::{CheckIn, Regions, Score};

/// For how many days an entry above 0 keeps a hold.
const AN_ENTRY_COUNTS_FOR: TimeDelta = TimeDelta::days(7);

/// Check-ins by date.
#[derive(Debug, Clone, Copy)]
pub(super) struct Skin<'f> {
    check_ins: &'f [CheckIn],
    /// The moment's date. Seen from it or a later one, an entry dated later still was written before a flight set
    /// the phone back, and counts as of the date it is seen from.
    now: NaiveDate,
    all_regions: bool,
    /// The newest entry that shows something: a healing score above 0, or open skin.
    last_shown: Option<NaiveDate>,
}

/// The newest entry of each healing score, seen from one date back to a session.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Healing {
    newest: [Option<(NaiveDate, u8)>; Score::HEALING.len()],
    seen_on: NaiveDate,
}

impl<'f> Skin<'f> {
    pub(super) fn of(check_ins: &'f [CheckIn], now: NaiveDate) -> Self {
        let all_regions = check_ins.iter().all(|check_in| check_in.areas.is_empty());
        Self {
            check_ins,
            now,
            all_regions,
            last_shown: check_ins
                .iter()
                .rev()
                .find(|it| shows(it))
                .map(|it| it.date),
        }
    }

    /// Check-ins from one date through another that speak of these regions, newest first, with the date they
    /// count as of.
    fn newest_first(
        self,
        since: NaiveDate,
        through: NaiveDate,
        regions: Regions,
    ) -> impl Iterator<Item = (NaiveDate, &'f CheckIn)> {
        let here = through >= self.now;
        let end = if here {
            self.check_ins.len()
        } else {
            self.check_ins
                .partition_point(|check_in| check_in.date <= through)
        };
        self.check_ins[..end]
            .iter()
            .rev()
            .map(move |check_in| (check_in.date.min(through), check_in))
            .take_while(move |(date, _)| *date >= since)
            .filter(move |(_, check_in)| check_in.regions().overlap(regions))
    }

    /// The newest healing scores on `date`, of entries made since a session.
    pub(super) fn healing(self, since: NaiveDate, date: NaiveDate, regions: Regions) -> Healing {
        let mut healing = Healing {
            seen_on: date,
            ..Healing::default()
        };
        for (on, check_in) in self.newest_first(since, date, regions) {
            for (newest, score) in healing.newest.iter_mut().zip(Score::HEALING) {
                if newest.is_none() {
                    *newest = check_in.score(score).map(|value| (on, value));
                }
            }
            if healing.newest.iter().all(Option::is_some) {
                break;
            }
        }
        healing
    }

    /// Whether anything recorded can still count on a date; where not, nothing needs to be looked up.
    pub(super) fn shows(self, date: NaiveDate) -> bool {
        self.last_shown
            .is_some_and(|shown| date - shown.min(date) <= AN_ENTRY_COUNTS_FOR)
    }

    /// Whether open skin is recorded: the newest entry says so and is at most 7 days old.
    pub(super) fn open(self, date: NaiveDate, regions: Regions) -> bool {
        self.shows(date)
            && self
                .newest_first(date - AN_ENTRY_COUNTS_FOR, date, regions)
                .find_map(|(_, check_in)| check_in.open_skin)
                .unwrap_or(false)
    }

    /// Whether no check-in names areas, so that each speaks of every region.
    pub(super) fn speaks_of_all(self) -> bool {
        self.all_regions
    }

    /// The newest check-in of all on a date.
    pub(super) fn newest(self, date: NaiveDate) -> Option<&'f CheckIn> {
        let newest = self.newest_first(NaiveDate::MIN, date, Regions::ALL).next();
        newest.map(|(_, check_in)| check_in)
    }
}

fn shows(check_in: &CheckIn) -> bool {
    let scored = |score: &Score| check_in.score(*score).is_some_and(|value| value > 0);
    check_in.open_skin == Some(true) || Score::HEALING.iter().any(scored)
}

impl Healing {
    /// Any of the four above 0 and at most 7 days old.
    pub(super) fn still_recorded(&self) -> bool {
        self.newest
            .iter()
            .flatten()
            .any(|(on, value)| *value > 0 && self.seen_on - *on <= AN_ENTRY_COUNTS_FOR)
    }

    /// All four entered as 0 on or after a date: the date of the newest of these entries.
    pub(super) fn clear_since(&self, passes_on: NaiveDate) -> Option<NaiveDate> {
        let clear = |entry: &Option<(NaiveDate, u8)>| {
            entry.filter(|(on, value)| *value == 0 && *on >= passes_on)
        };
        let dates: Option<Vec<NaiveDate>> = self
            .newest
            .iter()
            .map(|entry| clear(entry).map(|(on, _)| on))
            .collect();
        dates?.into_iter().max()
    }

    /// The newest entry of any of the four.
    pub(super) fn newest_entry(&self) -> Option<NaiveDate> {
        self.newest.iter().flatten().map(|(on, _)| *on).max()
    }
}
