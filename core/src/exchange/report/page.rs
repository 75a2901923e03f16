//! The page around the sections.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use super::blocks::{self, Block};

/// The look: one file, so that it can be read as what it is.
const STYLE: &str = include_str!("style.css");

/// Nothing is fetched and nothing runs, whatever stands on the page: every text is escaped, and this is what holds if
/// one ever were not.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// All of the report.
#[derive(Debug)]
pub(crate) struct Report {
    /// The language's tag.
    pub(crate) lang: String,
    /// Whether the language runs from right to left.
    pub(crate) right_to_left: bool,
    /// Its name.
    pub(crate) title: String,
    /// When it was made and what it spans.
    pub(crate) lead: Vec<String>,
    /// Whose it is, to be written on paper.
    pub(crate) name: String,
    /// What must be known of the whole.
    pub(crate) notices: Vec<String>,
    /// Signs that stand: they come before everything.
    pub(crate) alarms: Vec<Alarm>,
    /// The heading of the list of sections.
    pub(crate) contents: String,
    /// The sections.
    pub(crate) sections: Vec<Section>,
}

/// A sign that stands.
#[derive(Debug)]
pub(crate) struct Alarm {
    /// When it was recorded.
    pub(crate) on: String,
    /// Its own sentence.
    pub(crate) text: String,
    /// Whom to call.
    pub(crate) clinic: String,
}

/// A section.
#[derive(Debug)]
pub(crate) struct Section {
    /// Its anchor.
    pub(crate) id: &'static str,
    /// Its heading.
    pub(crate) title: String,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// The report as a file.
pub(crate) fn html(report: &Report) -> String {
    let direction = if report.right_to_left { "rtl" } else { "ltr" };
    let page = markup! {
        (DOCTYPE)
        html lang=(report.lang) dir=(direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                meta name="format-detection" content="telephone=no, date=no, address=no, email=no";
                title { (report.title) }
                style { (PreEscaped(STYLE)) }
                style { (PreEscaped(sheets(report))) }
            }
            body {
                (head(report))
                main { @for section in &report.sections { (self::section(section, report.right_to_left)) } }
                footer { (notices(&report.notices)) }
            }
        }
    };
    page.into_string()
}

/// What stands at the foot of every printed sheet, which may be read without the others: the notices and its number.
fn sheets(report: &Report) -> String {
    let (start, end) = if report.right_to_left {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let notices = quoted(&report.notices.join(" "));
    format!(
        "@page {{ @bottom-{start} {{ content: {notices}; text-align: {start}; }} \
         @bottom-{end} {{ content: counter(page) \" / \" counter(pages); white-space: pre; }} }}"
    )
}

/// A text as CSS has it: every sign but letters and spaces by its number, so that none can end it.
fn quoted(text: &str) -> String {
    let signs = text.chars().map(|sign| {
        if sign.is_alphanumeric() || sign == ' ' {
            sign.to_string()
        } else {
            // The space ends the number and is no part of the text.
            format!("\\{:x} ", u32::from(sign))
        }
    });
    format!("\"{}\"", signs.collect::<String>())
}

/// Name, the signs that stand, dates, notices.
fn head(report: &Report) -> Markup {
    markup! {
        header {
            h1 { (report.title) }
            @for alarm in &report.alarms {
                div class="alarm" {
                    p class="on" { (alarm.on) }
                    p class="sign" { (alarm.text) }
                    p { bdi { (alarm.clinic) } }
                }
            }
            div class="lead" {
                @for line in &report.lead { p { (line) } }
                p class="name" { (report.name) }
            }
            (notices(&report.notices))
            nav aria-label=(report.contents) {
                ul { @for section in &report.sections {
                    li { a href={ "#" (section.id) } { (section.title) } }
                } }
            }
        }
    }
}

fn notices(notices: &[String]) -> Markup {
    markup! { div class="notices" { @for notice in notices { p { (notice) } } } }
}

fn section(section: &Section, mirrored: bool) -> Markup {
    markup! {
        section class="part" id=(section.id) aria-labelledby={ (section.id) "-h" } {
            h2 id={ (section.id) "-h" } { (section.title) }
            div class="body" {
                @for (at, block) in section.blocks.iter().enumerate() {
                    (blocks::block(block, &format!("{}-{at}", section.id), mirrored))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_the_style_stays_in_its_quotes() {
        assert_eq!(quoted("Not 1 advice."), "\"Not 1 advice\\2e \"");
        assert_eq!(
            quoted("\"}</style>\\"),
            "\"\\22 \\7d \\3c \\2f style\\3e \\5c \""
        );
        assert_eq!(quoted("معلومات"), "\"معلومات\"");
    }
}
