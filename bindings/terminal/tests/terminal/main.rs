//! The built binary, driven as a person or a script drives it: every call names its diary and its moment.

mod contract;
mod demo;
mod driver;
mod export;
mod faults;
mod keep;
mod phone;
mod photos;
mod refusals;
mod screens;
mod undo;
mod usage;
mod words;
