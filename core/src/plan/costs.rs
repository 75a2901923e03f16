//! What sessions cost, by currency.

use chrono::NaiveDate;
use serde::Serialize;

use crate::diary::{Money, Session, SessionState};
use crate::native::Text;

/// Sums of a range of dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Costs {
    /// First date.
    pub from: Option<NaiveDate>,
    /// Last date.
    pub to: Option<NaiveDate>,
    /// One entry a currency, by code.
    pub currencies: Vec<CurrencyCosts>,
}

/// Sums in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CurrencyCosts {
    /// ISO 4217.
    pub currency: Text,
    /// The sum of sessions done.
    pub done: Option<Money>,
    /// How many sessions done name a cost.
    pub sessions: u32,
    /// The sum of sessions booked.
    pub booked: Option<Money>,
}

impl Costs {
    /// The sums of sessions from one date through another, both included.
    pub(crate) fn of(sessions: &[Session], from: Option<NaiveDate>, to: Option<NaiveDate>) -> Self {
        let within = |session: &&Session| {
            from.is_none_or(|from| from <= session.on) && to.is_none_or(|to| session.on <= to)
        };
        let mut currencies: Vec<CurrencyCosts> = Vec::new();
        for session in sessions.iter().filter(within) {
            let Some(cost) = session.cost else { continue };
            let place = currencies
                .iter()
                .position(|it| it.currency == cost.code())
                .unwrap_or_else(|| {
                    currencies.push(CurrencyCosts {
                        currency: cost.code().into(),
                        done: None,
                        sessions: 0,
                        booked: None,
                    });
                    currencies.len() - 1
                });
            let entry = &mut currencies[place];
            let sum = match session.state {
                SessionState::Done => {
                    entry.sessions += 1;
                    &mut entry.done
                }
                SessionState::Booked => &mut entry.booked,
                SessionState::Cancelled => continue,
            };
            *sum = Some(sum.map_or(cost, |sum| sum.plus(cost)));
        }
        currencies.sort_by(|one, other| one.currency.cmp(&other.currency));
        Self {
            from,
            to,
            currencies,
        }
    }
}
