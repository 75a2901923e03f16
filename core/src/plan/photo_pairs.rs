//! Which photos are suggested to be looked at side by side: the same area from the same view, weeks apart.

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;

use crate::diary::{Area, Photo, PhotoView};

/// Photos that are closer to one another show what a day brings, not what weeks do.
const LEAST_APART: TimeDelta = TimeDelta::weeks(4);

/// What is suggested, and what to know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PhotoPairs {
    /// By area and view.
    pub pairs: Vec<PhotoPair>,
    /// What comparing photos can tell, in the patient's language.
    pub note: String,
}

/// Two photos of the same area from the same view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PhotoPair {
    /// Where on the body.
    pub area: Area,
    /// From where.
    pub view: PhotoView,
    /// The earlier one.
    pub earlier: Photo,
    /// The later one.
    pub later: Photo,
    /// How many whole weeks lie between.
    pub weeks: u32,
    /// In the patient's language.
    pub text: String,
}

impl PhotoPair {
    /// The pairs suggested: for each area and view the newest photo beside the first one, and beside the last one that
    /// is weeks older. Of a date's photos the one added last counts.
    pub(crate) fn of(photos: &[Photo]) -> Vec<Self> {
        let mut pairs = Vec::new();
        for area in Area::ALL {
            for view in PhotoView::ALL {
                let of_both = photos
                    .iter()
                    .filter(|it| it.area == *area && it.view == *view);
                pairs.extend(Self::within(of_both));
            }
        }
        pairs
    }

    /// The pairs of one area and view.
    fn within<'p>(photos: impl Iterator<Item = &'p Photo>) -> Vec<Self> {
        let mut photos: Vec<&Photo> = photos.collect();
        photos.sort_by_key(|it| (it.on, it.added_at));
        photos.reverse();
        photos.dedup_by_key(|it| it.on);
        let Some((newest, older)) = photos.split_first() else {
            return Vec::new();
        };
        let apart = |on: NaiveDate| newest.on - on;
        let far: Vec<&Photo> = older
            .iter()
            .copied()
            .filter(|it| apart(it.on) >= LEAST_APART)
            .collect();
        let (first, last) = (far.last(), far.first());
        let suggested = first.into_iter().chain(last.filter(|_| far.len() > 1));
        suggested
            .map(|earlier| Self {
                area: newest.area,
                view: newest.view,
                earlier: (*earlier).clone(),
                later: (*newest).clone(),
                weeks: u32::try_from(apart(earlier.on).num_weeks()).unwrap_or(0),
                // Put into words at the door.
                text: String::new(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::PhotoId;

    fn photo(on: &str, area: Area, view: PhotoView, added: i64) -> Photo {
        Photo {
            id: PhotoId::known(format!("{on} {area} {view} {added}")),
            on: on.parse().unwrap(),
            area,
            view,
            session: None,
            file: String::new(),
            digest: String::new(),
            width: 1,
            height: 1,
            added_at: chrono::DateTime::from_timestamp(added, 0).unwrap(),
        }
    }

    fn cheeks(dates: &[&str]) -> Vec<Photo> {
        let front = |on: &&str| photo(on, Area::Cheeks, PhotoView::Front, 0);
        dates.iter().map(front).collect()
    }

    fn dates(photos: &[Photo]) -> Vec<(String, String, u32)> {
        let pairs = PhotoPair::of(photos).into_iter();
        pairs
            .map(|it| (it.earlier.on.to_string(), it.later.on.to_string(), it.weeks))
            .collect()
    }

    fn pair(earlier: &str, later: &str, weeks: u32) -> (String, String, u32) {
        (earlier.to_owned(), later.to_owned(), weeks)
    }

    #[test]
    fn the_newest_stands_beside_the_first_and_the_last_that_is_weeks_older() {
        assert_eq!(dates(&[]), []);
        assert_eq!(dates(&cheeks(&["2026-03-01"])), []);
        assert_eq!(dates(&cheeks(&["2026-03-01", "2026-03-28"])), []);
        let four = [pair("2026-03-01", "2026-03-29", 4)];
        assert_eq!(dates(&cheeks(&["2026-03-29", "2026-03-01"])), four);
        let many = cheeks(&[
            "2026-03-01",
            "2026-04-01",
            "2026-05-01",
            "2026-05-20",
            "2026-06-01",
        ]);
        assert_eq!(
            dates(&many),
            [
                pair("2026-03-01", "2026-06-01", 13),
                pair("2026-05-01", "2026-06-01", 4)
            ]
        );
    }

    #[test]
    fn other_areas_and_views_are_other_pictures() {
        let photos = [
            photo("2026-03-01", Area::Cheeks, PhotoView::Front, 0),
            photo("2026-06-01", Area::Cheeks, PhotoView::Left, 0),
            photo("2026-06-01", Area::Chin, PhotoView::Front, 0),
        ];
        assert_eq!(PhotoPair::of(&photos), []);
    }

    #[test]
    fn of_one_date_the_photo_added_last_counts_whatever_the_order() {
        let mut photos = cheeks(&["2026-03-01"]);
        photos.push(photo("2026-06-01", Area::Cheeks, PhotoView::Front, 7));
        photos.push(photo("2026-06-01", Area::Cheeks, PhotoView::Front, 3));
        for _ in 0..photos.len() {
            let pairs = PhotoPair::of(&photos);
            assert_eq!(pairs.len(), 1);
            assert_eq!(pairs[0].later.added_at.timestamp(), 7);
            photos.rotate_left(1);
        }
    }
}
