//! The checked files as Rust constants.

use crate::check::HOLD_KINDS;
use crate::files::{Files, Hold, Protocol};

pub(crate) fn constants(files: &Files) -> Result<String, String> {
    let protocols = each(&files.protocols, protocol)?;
    let sources = each(&files.sources, |source| {
        Ok(format!(
            "Source {{ id: SourceId({:?}), address: {}, title: {} }}",
            source.id,
            text(&source.address),
            source.title.as_deref().map_or_else(
                || "None".to_owned(),
                |title| format!("Some({})", text(title))
            ),
        ))
    })?;
    let signs = each(&files.signs, |sign| {
        let treatments = match sign.treatments.as_slice() {
            [all] if all == "all" => "None".to_owned(),
            some => format!(
                "Some({})",
                each(some, |name| Ok(variant("Treatment", name)))?
            ),
        };
        Ok(format!(
            "SignFigure {{ sign: {}, urgency: {}, treatments: {treatments}, basis: {} }}",
            variant("Sign", &sign.sign),
            variant("Urgency", &sign.urgency),
            basis(&sign.grade, &sign.sources),
        ))
    })?;
    let scars = each(&files.scars, |scar| {
        Ok(format!(
            "ScarGuidance {{ scar: {}, microneedling: {}, combined_with: {}, basis: {} }}",
            variant("Scar", &scar.scar),
            variant("Suitability", &scar.microneedling),
            each(&scar.combined_with, |name| Ok(variant("Combined", name)))?,
            basis(&scar.grade, &scar.sources),
        ))
    })?;
    let adjuncts = each(&files.adjuncts, |adjunct| {
        Ok(format!(
            "AdjunctNotes {{ adjunct: {}, signs: {}, notes: {} }}",
            variant("Adjunct", &adjunct.adjunct),
            each(&adjunct.signs, |name| Ok(variant("Sign", name)))?,
            each(&adjunct.notes, |note| Ok(statement(note.parts())))?,
        ))
    })?;
    Ok(format!(
        "pub(crate) static PROTOCOLS: &[Protocol] = {protocols};\n\
         pub(crate) static SOURCES: &[Source] = {sources};\n\
         pub(crate) static SIGNS: &[SignFigure] = {signs};\n\
         pub(crate) static SCARS: &[ScarGuidance] = {scars};\n\
         pub(crate) static ADJUNCTS: &[AdjunctNotes] = {adjuncts};\n"
    ))
}

fn each<T>(items: &[T], one: impl Fn(&T) -> Result<String, String>) -> Result<String, String> {
    let items: Vec<String> = items.iter().map(one).collect::<Result<_, _>>()?;
    Ok(format!("&[{}]", items.join(", ")))
}

fn protocol(protocol: &Protocol) -> Result<String, String> {
    let signed = match (&protocol.signed_by, &protocol.signed_on) {
        (Some(by), Some(on)) => format!("Some(Signature {{ by: {}, on: {} }})", text(by), text(on)),
        _ => "None".to_owned(),
    };
    let holds: Vec<String> = HOLD_KINDS
        .iter()
        .filter_map(|kind| protocol.holds.get(*kind).map(|hold| self::hold(kind, hold)))
        .collect::<Result<_, _>>()?;
    macro_rules! table {
        ($table:ident, $shape:literal) => {{
            let keys: Option<Vec<u32>> = protocol.$table.keys().into_iter().collect();
            graded(
                keys,
                $shape,
                &protocol.$table.grade,
                &protocol.$table.sources,
            )
        }};
    }
    Ok(format!(
        "Protocol {{ treatment: {}, version: {}, safety: {}, signed: {signed}, downtime: {}, holds: [{}], \
         planned: {}, spacing: {}, touch_up: {}, check_in: {}, moisturiser: {}, spf: {}, \
         phases: {}, about: {}, care: {}, ask_first: {} }}",
        variant("Treatment", &protocol.treatment),
        protocol.version,
        protocol.safety,
        table!(
            downtime,
            "DowntimeDays { from_day: #0, to_day: #1, up_to_day: #2 }"
        ),
        holds.join(", "),
        table!(planned, "#0"),
        table!(spacing, "SpacingDays { from: #0, to: #1 }"),
        table!(touch_up, "TouchUpMonths { from: #0, to: #1 }"),
        table!(check_in, "CheckInDays { from: #0, through: #1 }"),
        table!(moisturiser, "#0"),
        table!(spf, "#0"),
        each(&protocol.phases, |phase| {
            Ok(format!(
                "Phase {{ phase: {:?}, from_day: {}, to_day: {:?}, basis: {} }}",
                phase.phase,
                phase.from_day,
                phase.to_day,
                basis(&phase.grade, &phase.sources)
            ))
        })?,
        each(&protocol.about, |item| Ok(statement(item.parts())))?,
        each(&protocol.care, |item| Ok(statement(item.parts())))?,
        each(&protocol.ask_first, |item| Ok(statement(item.parts())))?,
    ))
}

/// A `Graded` of the keys put into the shape's places.
fn graded(keys: Option<Vec<u32>>, shape: &str, grade: &str, sources: &[String]) -> String {
    let value = keys.map_or("None".to_owned(), |keys| {
        let filled = keys
            .iter()
            .enumerate()
            .fold(shape.to_owned(), |text, (place, key)| {
                text.replace(&format!("#{place}"), &key.to_string())
            });
        format!("Some({filled})")
    });
    format!(
        "Graded {{ value: {value}, basis: {} }}",
        basis(grade, sources)
    )
}

fn hold(kind: &str, hold: &Hold) -> Result<String, String> {
    let then = match hold.then.as_deref() {
        None => "Then::Nothing",
        Some("healed") => "Then::Healed",
        Some("word") => "Then::Word",
        Some(other) => return Err(format!("{kind}: then = {other} is not known")),
    };
    let value = match &hold.figure {
        Some(text) => format!("Some({})", figure(text)?),
        None => "None".to_owned(),
    };
    let also = each(&hold.also, |also| {
        Ok(format!(
            "Also {{ figure: {}, sources: {} }}",
            figure(&also.figure)?,
            ids(&also.sources)
        ))
    })?;
    Ok(format!(
        "HoldFigure {{ kind: {}, then: {then}, figure: Graded {{ value: {value}, basis: {} }}, also: {also} }}",
        variant("HoldKind", kind),
        basis(&hold.grade, &hold.sources)
    ))
}

fn figure(text: &str) -> Result<String, String> {
    if text == "word" {
        return Ok("Figure::Word".to_owned());
    }
    let refuse = || format!("{text} is no figure");
    let (count, unit) = text.split_once(' ').ok_or_else(refuse)?;
    let count: u32 = count.parse().map_err(|_| refuse())?;
    let unit = match unit {
        "hours" => "Hours",
        "days" => "Days",
        "weeks" => "Weeks",
        "month" | "months" => "Months",
        _ => return Err(refuse()),
    };
    Ok(format!("Figure::{unit}({count})"))
}

fn statement((name, grade, sources): (&str, &str, &[String])) -> String {
    format!(
        "Statement {{ name: {name:?}, basis: {} }}",
        basis(grade, sources)
    )
}

fn basis(grade: &str, sources: &[String]) -> String {
    format!(
        "Basis {{ grade: {}, sources: {} }}",
        variant("Grade", &grade.replace('-', "_")),
        ids(sources)
    )
}

fn ids(sources: &[String]) -> String {
    let ids: Vec<String> = sources
        .iter()
        .map(|id| format!("SourceId({id:?})"))
        .collect();
    format!("&[{}]", ids.join(", "))
}

/// A `Text` that is compiled in.
fn text(text: &str) -> String {
    format!("Text::Borrowed({text:?})")
}

/// `Treatment`, `chemical_peel_deep` -> `Treatment::ChemicalPeelDeep`: a name that is on no list does not compile.
fn variant(of: &str, name: &str) -> String {
    let camel: String = name
        .split('_')
        .map(|part| {
            part.chars()
                .next()
                .map(char::to_uppercase)
                .into_iter()
                .flatten()
                .chain(part.chars().skip(1))
                .collect::<String>()
        })
        .collect();
    format!("{of}::{camel}")
}
