//! Counts as bars: one small picture a kind, with what was asked, what reached the patient and what was answered.

use maud::{Markup, html};

use super::Told;
use super::axis::percent;

/// The height of a bar with its number.
const BAR: u32 = 16;

/// Several kinds on one scale.
#[derive(Debug)]
pub(crate) struct Bars {
    /// What the three bars of each are, from top to bottom.
    pub(crate) names: [String; 3],
    /// The kinds.
    pub(crate) kinds: Vec<BarsOf>,
}

/// One kind.
#[derive(Debug)]
pub(crate) struct BarsOf {
    /// Its name.
    pub(crate) name: String,
    /// Its name and its numbers in a sentence.
    pub(crate) told: Told,
    /// The three counts.
    pub(crate) counts: [u32; 3],
    /// The same as the language writes them.
    pub(crate) numbers: [String; 3],
}

/// How each of the three looks.
const CLASSES: [&str; 3] = ["asked", "delivered", "answered"];

pub(super) fn bars(bars: &Bars, id: &str, mirrored: bool) -> Markup {
    let counts = bars.kinds.iter().flat_map(|kind| kind.counts);
    let most = counts.max().unwrap_or(0).max(1);
    html! {
        ul class="legend" {
            @for (class, name) in CLASSES.iter().zip(&bars.names) {
                li {
                    svg class="plot sample" aria-hidden="true" width="28" height="12" {
                        rect class=(class) x="0%" y="2" width="100%" height="8" {}
                    }
                    " " (name)
                }
            }
        }
        div class="bars" {
            @for (at, kind) in bars.kinds.iter().enumerate() {
                figure {
                    figcaption { (kind.name) }
                    (picture(kind, most, &format!("{id}-{at}"), mirrored))
                }
            }
        }
    }
}

fn picture(kind: &BarsOf, most: u32, id: &str, mirrored: bool) -> Markup {
    let (told, named_by) = kind.told.within(id);
    let rows = CLASSES.iter().zip(kind.counts.iter().zip(&kind.numbers));
    html! {
        svg class="plot counts" role="img" aria-labelledby=(named_by) width="100%" height=(3 * BAR) {
            (told)
            @for ((class, (count, number)), top) in rows.zip((0..).step_by(BAR as usize)) {
                @let width = f64::from(*count) / f64::from(most) * 100.0;
                @let (x, end, dx) = if mirrored { (100.0 - width, 100.0 - width, -6) } else { (0.0, width, 6) };
                rect class=(class) x=(percent(x)) y=(top + 3) width=(percent(width)) height="8" {}
                text x=(percent(end)) dx=(dx) y=(top + 11) { (number) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_share_one_scale_and_nothing_has_no_length() {
        let kind = |name: &str, counts: [u32; 3]| BarsOf {
            name: name.to_owned(),
            told: Told {
                title: name.to_owned(),
                description: String::new(),
            },
            counts,
            numbers: counts.map(|it| it.to_string()),
        };
        let names = ["asked", "delivered", "answered"].map(str::to_owned);
        let kinds = vec![kind("a", [8, 4, 0]), kind("b", [2, 2, 2])];
        let drawn = bars(&Bars { names, kinds }, "x", false).into_string();
        for width in ["100.00%", "50.00%", "0.00%", "25.00%"] {
            assert!(drawn.contains(&format!("width=\"{width}\"")), "{width}");
        }
        let none = Bars {
            names: Default::default(),
            kinds: vec![kind("a", [0; 3])],
        };
        assert!(!bars(&none, "x", true).into_string().contains("NaN"));
    }
}
