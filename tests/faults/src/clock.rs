//! A clock that is set back, set forward by years, in another zone by noon, on a leap day, at the ends of the calendar.
//! Nothing is asked twice, nothing is lost, and what lies out of range is refused by name.

mod ends;
mod walk;

use std::panic::{AssertUnwindSafe, catch_unwind};

use aftercare::AftercareError;

use crate::figures::{Asked, Figures};
use crate::in_memory;

pub(crate) fn prove(asked: Asked, figures: &mut Figures) {
    in_memory();
    std::panic::set_hook(Box::new(|_| {}));
    ends::prove(figures);
    let walks = asked.turns(24, 1_000);
    let mut found = walk::Found::default();
    for turn in asked.of(walks) {
        let walked = catch_unwind(AssertUnwindSafe(|| walk::walked(asked.seed, turn)));
        match walked {
            Ok(walked) => found.add(walked),
            Err(_) => found.wrong.push(format!("walk {turn}: panicked")),
        }
    }
    found.told(walks, figures);
}

/// Whether a refusal is one of bad input that names its field and says why.
fn is_clear(error: &AftercareError) -> bool {
    matches!(
        error,
        AftercareError::BadInput { field, value, reason }
            if !field.is_empty() && !value.is_empty() && !reason.is_empty()
    )
}
