//! The shape of the files; an unknown or missing key is an error of its own.
#![allow(
    clippy::struct_field_names,
    reason = "the fields are the files' own keys"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Protocol {
    pub(crate) treatment: String,
    pub(crate) version: u32,
    #[serde(default)]
    pub(crate) safety: bool,
    pub(crate) signed_by: Option<String>,
    pub(crate) signed_on: Option<String>,
    #[serde(default)]
    pub(crate) downtime: Downtime,
    pub(crate) holds: BTreeMap<String, Hold>,
    #[serde(default)]
    pub(crate) planned: Planned,
    #[serde(default)]
    pub(crate) spacing: Spacing,
    #[serde(default)]
    pub(crate) touch_up: TouchUp,
    #[serde(default)]
    pub(crate) check_in: CheckIn,
    #[serde(default)]
    pub(crate) moisturiser: Moisturiser,
    #[serde(default)]
    pub(crate) spf: Spf,
    #[serde(default)]
    pub(crate) phases: Vec<Phase>,
    #[serde(default)]
    pub(crate) about: Vec<About>,
    #[serde(default)]
    pub(crate) care: Vec<Care>,
    #[serde(default)]
    pub(crate) ask_first: Vec<AskFirst>,
}

/// A table of one figure: its own keys, all there or none, with grade and sources.
macro_rules! figures {
    ($($name:ident { $($key:ident),* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $(pub(crate) $key: Option<u32>,)*
            pub(crate) grade: String,
            pub(crate) sources: Vec<String>,
        }
        impl Default for $name {
            fn default() -> Self {
                Self { $($key: None,)* grade: "none".to_owned(), sources: Vec::new() }
            }
        }
        impl $name {
            pub(crate) fn keys(&self) -> Vec<Option<u32>> {
                vec![$(self.$key,)*]
            }
        }
    )*};
}
figures! {
    Downtime { from_day, to_day, up_to_day }
    Planned { sessions }
    Spacing { from_days, to_days }
    TouchUp { from_months, to_months }
    CheckIn { from_day, through_day }
    Moisturiser { through_day }
    Spf { at_least }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hold {
    pub(crate) figure: Option<String>,
    pub(crate) then: Option<String>,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
    #[serde(default)]
    pub(crate) also: Vec<Also>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Also {
    pub(crate) figure: String,
    pub(crate) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phase {
    pub(crate) phase: String,
    pub(crate) from_day: u32,
    pub(crate) to_day: Option<u32>,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
}

/// A statement: its name, grade and sources.
macro_rules! statements {
    ($($name:ident { $key:ident })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            pub(crate) $key: String,
            pub(crate) grade: String,
            pub(crate) sources: Vec<String>,
        }
        impl $name {
            pub(crate) fn parts(&self) -> (&str, &str, &[String]) {
                (&self.$key, &self.grade, &self.sources)
            }
        }
    )*};
}
statements! { About { topic } Care { item } AskFirst { question } Note { note } }

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) address: String,
    pub(crate) title: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sign {
    pub(crate) sign: String,
    pub(crate) urgency: String,
    pub(crate) treatments: Vec<String>,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scar {
    pub(crate) scar: String,
    pub(crate) microneedling: String,
    pub(crate) combined_with: Vec<String>,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Adjunct {
    pub(crate) adjunct: String,
    pub(crate) grade: String,
    pub(crate) sources: Vec<String>,
    pub(crate) signs: Vec<String>,
    pub(crate) notes: Vec<Note>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    sources: Vec<Source>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signs {
    signs: Vec<Sign>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scars {
    scars: Vec<Scar>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adjuncts {
    adjuncts: Vec<Adjunct>,
}

/// Everything in the folder, protocols by treatment and version.
pub(crate) struct Files {
    pub(crate) protocols: Vec<Protocol>,
    pub(crate) sources: Vec<Source>,
    pub(crate) signs: Vec<Sign>,
    pub(crate) scars: Vec<Scar>,
    pub(crate) adjuncts: Vec<Adjunct>,
}

pub(crate) fn read(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut protocols: Vec<Protocol> = Vec::new();
    let lists = ["sources.toml", "signs.toml", "scars.toml", "adjuncts.toml"];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
            && !lists.contains(&name)
        {
            protocols.push(parse(&path)?);
        }
    }
    protocols.sort_by(|a, b| (&a.treatment, a.version).cmp(&(&b.treatment, b.version)));
    Ok(Files {
        protocols,
        sources: parse::<Sources>(&folder.join("sources.toml"))?.sources,
        signs: parse::<Signs>(&folder.join("signs.toml"))?.signs,
        scars: parse::<Scars>(&folder.join("scars.toml"))?.scars,
        adjuncts: parse::<Adjuncts>(&folder.join("adjuncts.toml"))?.adjuncts,
    })
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}
