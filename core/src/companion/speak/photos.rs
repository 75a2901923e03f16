//! Photos side by side, in words.

use crate::plan::{PhotoPair, PhotoPairs};
use crate::words::{Say, Words};

/// The pairs suggested, and what comparing photos can tell.
pub(in crate::companion) fn photo_pairs(words: &Words, mut pairs: Vec<PhotoPair>) -> PhotoPairs {
    for pair in &mut pairs {
        let area = words.text(&format!("area-{}", pair.area));
        let view = words.text(&format!("view-{}", pair.view));
        let (earlier, later) = (words.date(pair.earlier.on), words.date(pair.later.on));
        let values = [
            ("area", Say::Text(&area)),
            ("view", Say::Text(&view)),
            ("earlier", Say::Text(&earlier)),
            ("later", Say::Text(&later)),
            ("weeks", Say::Number(pair.weeks.into())),
        ];
        pair.text = words.with("photo-pair", &values);
    }
    PhotoPairs {
        pairs,
        note: words.text("photo-pairs-note"),
    }
}
