//! Planned pauses, and time outdoors.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Companion, around, speak, valid};
use crate::diary::{ChangeId, Outdoors, Pause, PauseId, ReminderKind};
use crate::error::{AftercareError, Result};
use crate::moment::{Moment, within_years};
use crate::plan::{Outlook, PlanChanges, SignShown, outdoors_until};
use crate::store::{ChangeKind, Scope, Store, Writing, cell};

/// The longest pause, in days.
const LONGEST_PAUSE: u32 = 366;

/// A pause planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PausePlanned {
    /// The pause.
    pub pause: Pause,
    /// What it silences and what it never does, in the patient's language.
    pub text: String,
    /// The signs to look for, when it is for illness.
    pub signs: Vec<SignShown>,
    /// What changes in the plan.
    pub changes: PlanChanges,
    /// For `undo`.
    pub change: ChangeId,
}

/// A time outdoors begun or ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct OutdoorsSet {
    /// From when until when sunscreen is reminded of again.
    pub outdoors: Outdoors,
    /// Its end where the phone is.
    pub until: Moment,
    /// In the patient's language.
    pub text: String,
    /// For `undo`.
    pub change: ChangeId,
}

#[uniffi::export]
impl Companion {
    /// Plans a pause: moisturiser, check-ins and the nudges of a series are not asked for on its dates. Retinoids
    /// kept off, shade, sunscreen within a protocol's window and booked sessions are never silenced.
    ///
    /// Refuses dates that run backwards, that have gone by, and more than 366 days.
    pub fn pause(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        illness: bool,
        moment: &Moment,
    ) -> Result<PausePlanned> {
        let today = moment.date();
        within_years("from", from)?;
        within_years("to", to)?;
        valid::in_order("to", from, to)?;
        if from < today {
            return Err(AftercareError::bad_input(
                "from",
                from,
                "has gone by; a pause is planned ahead",
            ));
        }
        let days = u32::try_from((to - from).num_days() + 1).unwrap_or(u32::MAX);
        valid::between("days", days, 1, LONGEST_PAUSE)?;
        let pause = Pause {
            id: PauseId::random(),
            from,
            to,
            illness,
        };
        let (change, changes, facts) = self.change(moment, true, |connection, _| {
            let writing = Writing::begin(
                connection,
                ChangeKind::Pause,
                Some(pause.id.as_str()),
                moment.instant,
            )?;
            writing.insert(
                "pause",
                &[
                    ("id", cell::text(&pause.id)),
                    ("from_date", cell::date(from)),
                    ("to_date", cell::date(to)),
                    ("illness", cell::number(Some(illness))),
                    ("added_at", cell::instant(moment.instant)),
                ],
            )?;
            Ok(writing.id())
        })?;
        let words = self.words_for(&facts.settings.lang)?;
        let signs = if illness {
            Outlook::new(&facts, moment).signs_to_look_for(today)
        } else {
            Vec::new()
        };
        Ok(PausePlanned {
            text: words.text(if illness {
                "pause-illness"
            } else {
                "pause-planned"
            }),
            signs: speak::signs(&words, signs),
            changes: speak::changes(&words, changes),
            pause,
            change,
        })
    }

    /// The pauses that have not ended, by date.
    pub fn pauses(&self, moment: &Moment) -> Result<Vec<Pause>> {
        let today = moment.date();
        Ok(self.facts(Scope::Dates(today, today))?.pauses)
    }

    /// Begins a time outdoors: sunscreen again every two hours, until stopped, sunset or 8 hours.
    ///
    /// Refuses while shade is asked for, and when the sun is down.
    pub fn start_outdoors(&self, moment: &Moment) -> Result<OutdoorsSet> {
        let facts = self.facts(around(moment))?;
        let refuse = |reason: String| Err(AftercareError::bad_input("outdoors", "start", reason));
        let planned = Outlook::new(&facts, moment).planned_on(moment.date());
        if let Some(shade) = planned
            .iter()
            .find(|planned| planned.key.kind == ReminderKind::Shade)
        {
            return refuse(format!("shade is asked for today ({})", shade.key));
        }
        let place = facts.settings.location;
        let Some(until) = outdoors_until(place, moment.instant, &moment.zone) else {
            return refuse("the sun is down".to_owned());
        };
        let outdoors = Outdoors {
            started_at: moment.instant,
            until,
        };
        let change = self.store()?.write(|connection| {
            let writing =
                Writing::begin(connection, ChangeKind::OutdoorsStart, None, moment.instant)?;
            let cells = [
                ("started_at", cell::instant(moment.instant)),
                ("until", cell::instant(until)),
            ];
            writing.insert("outdoors", &cells)?;
            Ok(writing.id())
        })?;
        self.outdoors_set(outdoors, "outdoors-started", change, moment)
    }

    /// Ends the time outdoors. Refuses when there is none.
    pub fn stop_outdoors(&self, moment: &Moment) -> Result<OutdoorsSet> {
        let (outdoors, change) = self.store()?.write(|connection| {
            let facts = Store::facts(connection, around(moment))?;
            let under_way = facts
                .outdoors
                .filter(|outdoors| outdoors.until > moment.instant);
            let outdoors = under_way.ok_or_else(|| {
                AftercareError::bad_input("outdoors", "stop", "no time outdoors is under way")
            })?;
            let writing =
                Writing::begin(connection, ChangeKind::OutdoorsStop, None, moment.instant)?;
            let newest = "SELECT max(n) FROM outdoors";
            let n = connection
                .query_row(newest, [], |row| row.get(0))
                .map_err(AftercareError::from)?;
            writing.update(
                "outdoors",
                n,
                &[("stopped_at", cell::instant(moment.instant))],
            )?;
            Ok((
                Outdoors {
                    until: moment.instant,
                    ..outdoors
                },
                writing.id(),
            ))
        })?;
        self.outdoors_set(outdoors, "outdoors-stopped", change, moment)
    }
}

impl Companion {
    fn outdoors_set(
        &self,
        outdoors: Outdoors,
        id: &str,
        change: ChangeId,
        moment: &Moment,
    ) -> Result<OutdoorsSet> {
        let until = Moment {
            instant: outdoors.until,
            zone: moment.zone.clone(),
        };
        let words = self.words()?;
        let time = words.time(moment.zone.wall_of(outdoors.until).time());
        let text = words.with(id, &[("time", crate::words::Say::Text(&time))]);
        Ok(OutdoorsSet {
            outdoors,
            until,
            text,
            change,
        })
    }
}
