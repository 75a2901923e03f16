//! The core's records as a person reads them in a terminal. Every word comes from the messages; nothing is decided.

pub(crate) mod agenda;
pub(crate) mod answers;
mod changes;
pub(crate) mod courses;
pub(crate) mod erase;
pub(crate) mod export;
pub(crate) mod figures;
pub(crate) mod guide;
pub(crate) mod keep;
mod names;
mod page;
pub(crate) mod phone;
pub(crate) mod photos;
pub(crate) mod scars;
mod screen;
pub(crate) mod sessions;
pub(crate) mod settings;
mod signs;
pub(crate) mod skin;
pub(crate) mod tasks;
pub(crate) mod today;
pub(crate) mod why;

pub(crate) use screen::Screen;
