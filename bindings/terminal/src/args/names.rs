//! Values from a closed list of names: the core reads them and suggests the nearest, completions show them all.

use std::ffi::OsStr;
use std::str::FromStr;

use aftercare::AftercareError;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

/// Reads one of a vocabulary's names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<T: 'static> {
    all: &'static [T],
    name: fn(T) -> &'static str,
}

/// A parser for a vocabulary of the core.
pub(crate) const fn named<T>(all: &'static [T], name: fn(T) -> &'static str) -> Named<T> {
    Named { all, name }
}

impl<T> TypedValueParser for Named<T>
where
    T: FromStr<Err = AftercareError> + Copy + Send + Sync + 'static,
{
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let read = |text: &str| text.parse::<T>();
        read.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(
            self.all
                .iter()
                .map(|value| PossibleValue::new((self.name)(*value))),
        ))
    }
}
