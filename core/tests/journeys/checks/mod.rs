//! Checks of the player: that it can tell right from wrong, and knows what the door has.

mod door;
mod moments;
mod names;
mod patterns;
mod refusals;
mod written;

/// A check and its name.
pub(crate) type Check = (&'static str, fn());

/// All checks.
pub(crate) fn all() -> Vec<Check> {
    [
        patterns::CHECKS,
        names::CHECKS,
        moments::CHECKS,
        refusals::CHECKS,
        door::CHECKS,
        written::CHECKS,
    ]
    .concat()
}

/// Names each check as its function is named.
macro_rules! checks {
    ($($name:ident)+) => {
        pub(super) const CHECKS: &[super::Check] =
            &[$((concat!(module_path!(), "::", stringify!($name)), $name),)+];
    };
}
use checks;
