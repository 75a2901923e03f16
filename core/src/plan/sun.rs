//! When the sun sets, reckoned offline from the place the patient set.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use sunrise::{Coordinates, SolarDay, SolarEvent};

use crate::diary::Location;
use crate::moment::Zone;

/// Without a place, the sun counts as set at this wall time.
const EVENING: u32 = 20;
/// A time outdoors ends after this long at the latest.
const LONGEST_OUTDOORS: TimeDelta = TimeDelta::hours(8);
/// Sunscreen is put on again every so often outdoors (sources 70, 71).
pub(super) const REAPPLY_EVERY: TimeDelta = TimeDelta::hours(2);

/// The end of a day's sun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sun {
    Sets(DateTime<Utc>),
    NeverSets,
    NeverRises,
}

fn sun(location: Location, date: NaiveDate) -> Option<Sun> {
    let place = Coordinates::new(location.latitude, location.longitude)?;
    if let Some(sunset) = SolarDay::new(place, date).event_time(SolarEvent::Sunset) {
        return Some(Sun::Sets(sunset));
    }
    // Between the equinoxes the sun stands over the northern half; where it neither rises nor sets, that tells
    // the day that lasts from the night that does.
    let northern_summer = (80..=266).contains(&date.ordinal());
    let north = location.latitude.is_sign_positive();
    Some(if northern_summer == north {
        Sun::NeverSets
    } else {
        Sun::NeverRises
    })
}

/// Whether the sun stays below the horizon all day at a place.
pub(super) fn never_rises(location: Option<Location>, date: NaiveDate) -> bool {
    location.and_then(|location| sun(location, date)) == Some(Sun::NeverRises)
}

/// When a time outdoors that begins now ends by itself: at sunset, at 20:00 where no place is set, or after 8
/// hours; none when the sun is down already.
pub(crate) fn outdoors_until(
    location: Option<Location>,
    now: DateTime<Utc>,
    zone: &Zone,
) -> Option<DateTime<Utc>> {
    let date = zone.date_of(now);
    let longest = now + LONGEST_OUTDOORS;
    let end = match location.and_then(|location| sun(location, date)) {
        Some(Sun::Sets(sunset)) => sunset.min(longest),
        Some(Sun::NeverSets) => longest,
        Some(Sun::NeverRises) => return None,
        None => {
            let evening = NaiveTime::from_hms_opt(EVENING, 0, 0).unwrap_or_default();
            zone.instant_of(date, evening).min(longest)
        }
    };
    (now < end).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(latitude: f64, longitude: f64) -> Location {
        Location {
            latitude,
            longitude,
        }
    }

    fn until(location: Option<Location>, now: &str) -> Option<String> {
        let now = crate::plan::test_facts::moment(now);
        outdoors_until(location, now.instant, &now.zone).map(|at| at.to_rfc3339())
    }

    #[test]
    fn a_time_outdoors_ends_at_sunset_at_20_00_or_after_8_hours() {
        let madrid = Some(place(40.4, -3.7));
        // Sunset in Madrid on 21 March 2026 is at 19:29 local time, 18:29 UTC.
        let sunset = until(madrid, "2026-03-21T14:00[Europe/Madrid]").unwrap();
        assert!(
            sunset.starts_with("2026-03-21T18:2") || sunset.starts_with("2026-03-21T18:3"),
            "{sunset}"
        );
        assert_eq!(
            until(madrid, "2026-03-21T08:00[Europe/Madrid]").unwrap(),
            "2026-03-21T15:00:00+00:00"
        );
        assert_eq!(until(madrid, "2026-03-21T22:00[Europe/Madrid]"), None);
        assert_eq!(
            until(None, "2026-03-21T14:00[Europe/Madrid]").unwrap(),
            "2026-03-21T19:00:00+00:00"
        );
        assert_eq!(until(None, "2026-03-21T20:00[Europe/Madrid]"), None);
    }

    #[test]
    fn the_polar_day_and_night_are_told_apart() {
        let tromso = place(69.6, 18.9);
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(never_rises(Some(tromso), date("2026-12-21")));
        assert!(!never_rises(Some(tromso), date("2026-06-21")));
        assert!(!never_rises(Some(place(40.4, -3.7)), date("2026-12-21")));
        assert!(never_rises(Some(place(-75.0, 0.0)), date("2026-06-21")));
        assert!(!never_rises(None, date("2026-12-21")));
    }
}
