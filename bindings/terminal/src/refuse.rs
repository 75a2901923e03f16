//! One line on stderr for everything that is refused, the argument parser's own refusals included.

use std::error::Error as _;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use aftercare::AftercareError;
use clap::CommandFactory as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::args::Cli;

/// Says what the core refused: 2 where other input mends it, 1 for a fault.
pub(crate) fn fault(error: &AftercareError) -> ExitCode {
    say(&error.to_string());
    ExitCode::from(if error.is_bad_input() { 2 } else { 1 })
}

/// Says what the argument parser refused; help and version go to stdout.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        // A reader that has gone away is no fault.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    say(&line(error));
    ExitCode::from(2)
}

/// `field: value: reason`.
fn line(error: &clap::Error) -> String {
    if let Some(refused) = error
        .source()
        .and_then(|source| source.downcast_ref::<AftercareError>())
    {
        return refused.to_string();
    }
    let text = |kind| context(error, kind);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let (name, near) = (
                text(ContextKind::InvalidSubcommand),
                text(ContextKind::SuggestedSubcommand),
            );
            let near = if near.is_empty() || near.contains(',') {
                nearest_command(&name)
            } else {
                near
            };
            format!(
                "command: {name}: unknown; {}",
                near_or(&near, "--help lists them")
            )
        }
        ErrorKind::UnknownArgument => {
            let (name, near) = (
                text(ContextKind::InvalidArg),
                text(ContextKind::SuggestedArg),
            );
            let field = if name.starts_with('-') {
                "option"
            } else {
                "argument"
            };
            format!(
                "{field}: {name}: unknown here; {}",
                near_or(&near, "--help lists what there is")
            )
        }
        ErrorKind::InvalidValue
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues => {
            let (field, value) = (
                field_of(&text(ContextKind::InvalidArg)),
                text(ContextKind::InvalidValue),
            );
            let near = text(ContextKind::SuggestedValue);
            let known = text(ContextKind::ValidValue);
            if value.is_empty() {
                format!("{field}: nothing given: needs a value")
            } else if known.is_empty() {
                format!("{field}: {value}: not a value it takes")
            } else {
                format!(
                    "{field}: {value}: unknown; {}",
                    near_or(&near, &format!("one of {known}"))
                )
            }
        }
        ErrorKind::NoEquals => {
            format!(
                "{}: nothing given: needs its value after an equals sign",
                field_of(&text(ContextKind::InvalidArg))
            )
        }
        ErrorKind::MissingRequiredArgument => {
            format!(
                "{}: nothing given: needed here; --help says how",
                field_of(&text(ContextKind::InvalidArg))
            )
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "command: nothing given: needed here; --help lists them".to_owned()
        }
        ErrorKind::ArgumentConflict => {
            let (one, other) = (text(ContextKind::InvalidArg), text(ContextKind::PriorArg));
            if one == other || other.is_empty() {
                format!("{}: given twice: once is meant", field_of(&one))
            } else {
                format!("{}: given with {other}: one of them alone", field_of(&one))
            }
        }
        ErrorKind::InvalidUtf8 => "arguments: not readable: must be UTF-8".to_owned(),
        _ => format!("arguments: not understood: {}", first_line(error)),
    }
}

/// The one command that is near: swapped letters are one slip here, which clap does not count as near, and
/// where clap finds several it has only guessed.
fn nearest_command(name: &str) -> String {
    let cli = Cli::command();
    let names = cli.get_subcommands().map(clap::Command::get_name);
    let near = names.map(|known| (strsim::damerau_levenshtein(name, known), known));
    let nearest = near.filter(|(slips, _)| *slips <= name.len() / 3).min();
    nearest.map_or_else(String::new, |(_, known)| known.to_owned())
}

/// The nearest there is; what cannot be taken back is never suggested for a slip of the finger.
fn near_or(near: &str, otherwise: &str) -> String {
    if near.is_empty() || near == "erase" {
        otherwise.to_owned()
    } else {
        format!("did you mean {near}?")
    }
}

/// What clap noted of a kind, lists joined.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// The bare name of an option or argument: `--depth <MM>` is depth, `<TREATMENT>` is treatment.
fn field_of(shown: &str) -> String {
    let first = shown.split([' ', '=', ',']).next().unwrap_or(shown);
    first
        .trim_matches(['-', '<', '>', '[', ']', '.'])
        .to_lowercase()
}

fn first_line(error: &clap::Error) -> String {
    let text = error.to_string();
    text.lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ")
        .to_owned()
}

/// Whatever was typed stays on one line and never steers the terminal.
fn say(text: &str) {
    let mut line = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            let _ = write!(line, "{}", c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line.push('\n');
    // Nowhere is left to say that stderr is gone.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
