//! The moment a command answers for: the one asked for, else the system's clock and zone.

use aftercare::{AftercareError, Moment, Zone};

use crate::args::refused;

/// The moment; what is wrong with one that was asked for is told under the name of its option.
pub(crate) fn moment(now: Option<&str>) -> Result<Moment, AftercareError> {
    let zone = system_zone()?;
    match now {
        Some(text) => Moment::parse(text, &zone).map_err(|error| under_now(text, error)),
        None => Moment::new(chrono::Utc::now(), zone),
    }
}

/// The system's zone; UTC where the system names none that is known.
fn system_zone() -> Result<Zone, AftercareError> {
    let named = iana_time_zone::get_timezone().ok();
    let known = named.and_then(|name| Zone::named(&name).ok());
    known.map_or_else(|| Zone::named("UTC"), Ok)
}

/// The core names the part that is wrong, such as the zone; the person typed `--now`.
fn under_now(text: &str, error: AftercareError) -> AftercareError {
    match error {
        AftercareError::BadInput { field, reason, .. } if field != "now" => {
            refused("now", text, format!("{field} {reason}"))
        }
        other => other,
    }
}
