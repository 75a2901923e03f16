//! What is described: protocols and scars.

use aftercare::Result;
use aftercare::diary::{Scar, Treatment};

use super::Desk;
use super::output::listed;
use crate::show;

pub(super) fn protocols(desk: &Desk, treatment: Option<Treatment>) -> Result<()> {
    if let Some(treatment) = treatment {
        let guide = desk.companion.protocol_guide(treatment)?;
        return desk.answer(&guide, |screen| show::guide::protocol(screen, &guide));
    }
    let guides = Treatment::ALL
        .iter()
        .map(|treatment| desk.companion.protocol_guide(*treatment));
    let guides = guides.collect::<Result<Vec<_>>>()?;
    desk.answer(&listed("protocols", &guides), |screen| {
        show::guide::protocols(screen, &guides);
    })
}

pub(super) fn scars(desk: &Desk, scar: Option<Scar>) -> Result<()> {
    if let Some(scar) = scar {
        let advice = desk.companion.scar_advice(scar)?;
        return desk.answer(&advice, |screen| {
            show::scars::all(screen, std::slice::from_ref(&advice));
        });
    }
    let all = Scar::ALL
        .iter()
        .map(|scar| desk.companion.scar_advice(*scar))
        .collect::<Result<Vec<_>>>()?;
    desk.answer(&listed("scars", &all), |screen| {
        show::scars::all(screen, &all);
    })
}
