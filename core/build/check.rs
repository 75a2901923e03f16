//! What a protocol must have before it is compiled in.

use std::collections::BTreeSet;

use crate::files::{Files, Protocol};

/// The kinds of hold, every one of which a protocol must speak about.
pub(crate) const HOLD_KINDS: [&str; 11] = [
    "retinoid",
    "acid",
    "harsh_products",
    "vitamin_c",
    "make_up",
    "exercise",
    "swimming",
    "shaving",
    "direct_sun",
    "prolonged_sun",
    "products",
];

const GRADES: [&str; 4] = ["source-article", "published", "clinic", "none"];

pub(crate) fn all(files: &Files) -> Result<(), String> {
    let sources: BTreeSet<&str> = files
        .sources
        .iter()
        .map(|source| source.id.as_str())
        .collect();
    let basis = |what: &str, grade: &str, cited: &[String], there: bool| {
        graded(what, grade, cited, there, &sources)
    };
    let mut seen = BTreeSet::new();
    for protocol in &files.protocols {
        let name = format!("{} version {}", protocol.treatment, protocol.version);
        if !seen.insert(name.clone()) {
            return Err(format!("{name} is there twice"));
        }
        one(protocol, &basis).map_err(|reason| format!("{name}: {reason}"))?;
    }
    for sign in &files.signs {
        basis(&sign.sign, &sign.grade, &sign.sources, true)?;
    }
    for scar in &files.scars {
        basis(&scar.scar, &scar.grade, &scar.sources, true)?;
    }
    for adjunct in &files.adjuncts {
        basis(&adjunct.adjunct, &adjunct.grade, &adjunct.sources, true)?;
        for (note, grade, cited) in adjunct.notes.iter().map(crate::files::Note::parts) {
            basis(note, grade, cited, grade != "none")?;
        }
    }
    Ok(())
}

/// What a release asks for beside that: a clinician's name and date under every protocol.
pub(crate) fn signed(files: &Files) -> Result<(), String> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let unsigned: Vec<String> = files
        .protocols
        .iter()
        .filter(|protocol| blank(&protocol.signed_by) || blank(&protocol.signed_on))
        .map(|protocol| format!("{} version {}", protocol.treatment, protocol.version))
        .collect();
    if unsigned.is_empty() {
        return Ok(());
    }
    Err(format!(
        "no clinician has signed {}; a release with them is built with the feature `unsigned` alone, and says so on \
         Today",
        unsigned.join(", ")
    ))
}

type Basis<'a> = dyn Fn(&str, &str, &[String], bool) -> Result<(), String> + 'a;

fn one(protocol: &Protocol, basis: &Basis<'_>) -> Result<(), String> {
    if protocol.signed_by.is_some() != protocol.signed_on.is_some() {
        return Err("a signature needs both signed_by and signed_on".to_owned());
    }
    for kind in HOLD_KINDS {
        if !protocol.holds.contains_key(kind) {
            return Err(format!("says nothing about {kind}"));
        }
    }
    for (kind, hold) in &protocol.holds {
        if !HOLD_KINDS.contains(&kind.as_str()) {
            return Err(format!("{kind} is no kind of hold"));
        }
        basis(kind, &hold.grade, &hold.sources, hold.figure.is_some())?;
        for also in &hold.also {
            basis(kind, &hold.grade, &also.sources, true)?;
        }
    }
    macro_rules! tables {
        ($($table:ident)*) => {$({
            let keys = protocol.$table.keys();
            let there = keys.iter().all(Option::is_some);
            if !there && keys.iter().any(Option::is_some) {
                return Err(format!("{} is half there", stringify!($table)));
            }
            if !keys.is_sorted() {
                return Err(format!("{} runs backwards", stringify!($table)));
            }
            // A treatment can be described as having no downtime, which is a figure of its own.
            let none = stringify!($table) == "downtime" && protocol.$table.grade != "none";
            basis(
                stringify!($table),
                &protocol.$table.grade,
                &protocol.$table.sources,
                there || none,
            )?;
        })*};
    }
    tables!(downtime planned spacing touch_up check_in moisturiser spf);
    for phase in &protocol.phases {
        basis(&phase.phase, &phase.grade, &phase.sources, true)?;
        if phase.to_day.is_some_and(|to| to < phase.from_day) {
            return Err(format!("phase {} runs backwards", phase.phase));
        }
    }
    let statements = protocol
        .about
        .iter()
        .map(crate::files::About::parts)
        .chain(protocol.care.iter().map(crate::files::Care::parts))
        .chain(protocol.ask_first.iter().map(crate::files::AskFirst::parts));
    for (name, grade, cited) in statements {
        basis(name, grade, cited, grade != "none")?;
    }
    Ok(())
}

/// A grade of the list, sources that exist, and no figure without both.
fn graded(
    what: &str,
    grade: &str,
    cited: &[String],
    there: bool,
    sources: &BTreeSet<&str>,
) -> Result<(), String> {
    if !GRADES.contains(&grade) {
        return Err(format!("{what}: {grade} is no grade"));
    }
    if there != (grade != "none") {
        return Err(format!(
            "{what}: a figure needs a grade, and grade none has no figure"
        ));
    }
    if there == cited.is_empty() {
        return Err(format!(
            "{what}: a figure needs a source, and grade none has none"
        ));
    }
    match cited
        .iter()
        .find(|source| !sources.contains(source.as_str()))
    {
        Some(source) => Err(format!("{what}: source {source} is not in sources.toml")),
        None => Ok(()),
    }
}
