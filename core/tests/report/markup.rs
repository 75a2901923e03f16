//! A reader of HTML strict enough for pages whose every text is escaped: whatever is not as the report writes it, is
//! a fault.

use std::collections::BTreeSet;

/// Elements that the report is made of; anything else, a script first of all, came out of a text.
const KNOWN: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "main",
    "footer",
    "nav",
    "section",
    "h1",
    "h2",
    "h3",
    "p",
    "div",
    "span",
    "bdi",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "a",
    "figure",
    "figcaption",
    "blockquote",
    "details",
    "summary",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "svg",
    "g",
    "desc",
    "rect",
    "line",
    "circle",
    "path",
    "text",
];
/// Elements that have no end.
const VOID: &[&str] = &["meta", "hr"];

/// An element's beginning.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The names of those it lies in, outermost first.
    pub(crate) within: Vec<String>,
    /// The text right after its beginning, references resolved.
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut own = self.attributes.iter();
        own.find(|(of, _)| of == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split(' ').any(|it| it == class)
    }
}

/// The elements of a page in their order, and what is wrong with it.
pub(crate) fn read(page: &str) -> (Vec<Element>, Vec<String>) {
    let (mut elements, mut faults) = (Vec::<Element>::new(), Vec::new());
    let mut open: Vec<String> = Vec::new();
    let Some(page) = page.strip_prefix("<!DOCTYPE html>") else {
        return (elements, vec!["no doctype".to_owned()]);
    };
    for piece in page.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else {
            faults.push(format!("not closed: {piece}"));
            continue;
        };
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                faults.push(format!("</{name}> closes another"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !KNOWN.contains(&name) {
            faults.push(format!("unknown <{tag}>"));
        }
        match read_attributes(attributes) {
            Some(attributes) => elements.push(Element {
                name: name.to_owned(),
                attributes,
                within: open.clone(),
                text: resolved(text),
            }),
            None => faults.push(format!("attributes of <{tag}>")),
        }
        if !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    faults.extend(open.iter().map(|name| format!("<{name}> has no end")));
    (elements, faults)
}

/// `name="value"` each once, a space between them.
fn read_attributes(text: &str) -> Option<Vec<(String, String)>> {
    let mut attributes = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"")?;
        let (value, after) = after.split_once('"')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let again = attributes.iter().any(|(known, _)| known == name);
        if again || name.is_empty() || !name.chars().all(plain) {
            return None;
        }
        attributes.push((name.to_owned(), resolved(value)));
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Some(attributes)
}

fn resolved(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What is wrong with a page beyond its nesting: what it would fetch or run, names that lead nowhere, headings that
/// leave one out, pictures without words, columns without a head.
pub(crate) fn faults(page: &str) -> Vec<String> {
    let (elements, mut faults) = read(page);
    let ids: Vec<&str> = elements
        .iter()
        .filter_map(|it| it.attribute("id"))
        .collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    if known.len() != ids.len() {
        faults.push("an id stands twice".to_owned());
    }
    let mut level = 0;
    for (at, element) in elements.iter().enumerate() {
        for (name, value) in &element.attributes {
            let local = value.strip_prefix('#');
            match name.as_str() {
                "href" if local.is_some_and(|id| known.contains(id)) => {}
                "href" | "src" | "srcset" | "action" | "data" | "style" => {
                    faults.push(format!("{name}={value}"));
                }
                _ if name.starts_with("on") => faults.push(format!("{name}={value}")),
                "aria-labelledby" => {
                    let lost = value.split(' ').filter(|id| !known.contains(id));
                    faults.extend(lost.map(|id| format!("{id} is nowhere")));
                }
                _ => {}
            }
        }
        if let Some(next) = element
            .name
            .strip_prefix('h')
            .and_then(|it| it.parse().ok())
        {
            if next > level + 1 {
                faults.push(format!("h{next} after h{level}"));
            }
            level = next;
        }
        let top = element.name == "svg" && !element.within.contains(&element.name);
        if top && element.attribute("aria-hidden").is_none() {
            let told: Vec<&str> = elements[at + 1..]
                .iter()
                .take(2)
                .map(|it| &*it.name)
                .collect();
            if told != ["title", "desc"] || element.attribute("role") != Some("img") {
                faults.push("a picture without words".to_owned());
            }
        }
        let bare = element.name == "td" && !element.has_class("empty");
        if bare && element.attribute("data-head").is_none_or(str::is_empty) {
            faults.push("a cell without the name of its column".to_owned());
        }
    }
    faults
}

#[test]
fn planted_faults_are_found() {
    let page = |body: &str| format!("<!DOCTYPE html><html><body>{body}</body></html>");
    let fine =
        page("<h1>a &lt;b&gt;</h1><p class=\"x\">c</p><hr><a href=\"#i\">d</a><p id=\"i\">e</p>");
    assert_eq!(faults(&fine), Vec::<String>::new());
    for planted in [
        "<script>x</script>",
        "<img src=\"x\">",
        "<p>a < b</p>",
        "<p><div></p></div>",
        "<p>never closed",
        "<p class=\"a\" class=\"b\"></p>",
        "<p onclick=\"x\"></p>",
        "<p style=\"x\"></p>",
        "<a href=\"https://example.org\">x</a>",
        "<a href=\"#nowhere\">x</a>",
        "<p id=\"i\"></p><p id=\"i\"></p>",
        "<h1>a</h1><h3>b</h3>",
        "<svg role=\"img\"></svg>",
        "<table><tbody><tr><td>x</td></tr></tbody></table>",
        "<p a=x></p>",
    ] {
        assert!(!faults(&page(planted)).is_empty(), "{planted}");
    }
    assert_eq!(faults("<html></html>"), ["no doctype"]);
    let (elements, _) = read(&fine);
    assert_eq!(elements[2].text, "a <b>");
}
