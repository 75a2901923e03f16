//! The zone rules found last: every session that is read names its zone, and all mostly the same.

use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;

/// For how long rules are not looked for anew, so that an update of them reaches a diary that stays open.
const FRESH: Duration = Duration::from_mins(5);
/// How many zones are kept: more than most diaries name.
const MOST: usize = 16;

static RECENT: RwLock<Recent> = RwLock::new(Recent(Vec::new()));

/// The rules under that name, found now unless they were found lately.
pub(super) fn rules(name: &str, find: impl FnOnce() -> Option<TimeZone>) -> Option<TimeZone> {
    let now = Instant::now();
    let recent = RECENT.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(rules) = recent.get(name, now) {
        return Some(rules);
    }
    drop(recent);
    let rules = find()?;
    let mut recent = RECENT.write().unwrap_or_else(PoisonError::into_inner);
    recent.keep(name, rules.clone(), now);
    Some(rules)
}

/// The name asked for, its rules, and when they were found. So few are found quickest by looking at each.
#[derive(Default)]
struct Recent(Vec<(String, TimeZone, Instant)>);

impl Recent {
    fn get(&self, name: &str, now: Instant) -> Option<TimeZone> {
        let (_, rules, found) = self.0.iter().find(|(it, _, _)| it == name)?;
        (now.duration_since(*found) < FRESH).then(|| rules.clone())
    }

    fn keep(&mut self, name: &str, rules: TimeZone, now: Instant) {
        self.0.retain(|(it, _, _)| it != name);
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.push((name.to_owned(), rules, now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(hours: i8) -> TimeZone {
        TimeZone::fixed(jiff::tz::Offset::constant(hours))
    }

    #[test]
    fn rules_are_looked_for_anew_after_five_minutes() {
        let (mut recent, then) = (Recent::default(), Instant::now());
        recent.keep("Here", hours(1), then);
        assert_eq!(recent.get("Here", then), Some(hours(1)));
        assert_eq!(recent.get("here", then), None);
        let last = then + Duration::from_secs(299);
        assert_eq!(recent.get("Here", last), Some(hours(1)));
        assert_eq!(recent.get("Here", then + FRESH), None);
        recent.keep("Here", hours(2), then + FRESH);
        assert_eq!(recent.get("Here", then + FRESH), Some(hours(2)));
    }

    #[test]
    fn only_so_many_are_kept() {
        let (mut recent, then) = (Recent::default(), Instant::now());
        for zone in 0..=MOST {
            recent.keep(&zone.to_string(), hours(1), then);
            recent.keep("0", hours(1), then);
            assert!(recent.0.len() <= MOST);
            assert!(recent.get(&zone.to_string(), then).is_some(), "{zone}");
        }
    }

    #[test]
    fn what_was_found_is_not_looked_for_again() {
        let name = "of this test alone";
        assert_eq!(rules(name, || None), None);
        assert_eq!(rules(name, || Some(hours(1))), Some(hours(1)));
        assert_eq!(rules(name, || Some(hours(2))), Some(hours(1)));
    }
}
