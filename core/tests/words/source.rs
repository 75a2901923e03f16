//! The code that uses messages, as tokens: comments and test code left out, so that a literal is a use.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One token of Rust, as far as message ids need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// A name or number.
    Word(String),
    /// A string literal, escapes as written.
    Text(String),
    /// Any other sign.
    Sign(char),
}

impl Token {
    pub(crate) fn is(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }

    pub(crate) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(it) if it == word)
    }
}

/// A file's tokens.
#[derive(Debug)]
pub(crate) struct Source {
    /// From the workspace on.
    pub(crate) path: String,
    pub(crate) tokens: Vec<Token>,
}

/// The core's own code.
pub(crate) fn core() -> Vec<Source> {
    sources(&workspace().join("core/src"))
}

/// The terminal's.
pub(crate) fn terminal() -> Vec<Source> {
    sources(&workspace().join("bindings/terminal/src"))
}

fn workspace() -> PathBuf {
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    core.parent().unwrap().to_owned()
}

fn sources(folder: &Path) -> Vec<Source> {
    let mut files = Vec::new();
    walk(folder, &mut files);
    files.sort();
    assert!(!files.is_empty(), "{} holds no code", folder.display());
    let mut test_only = BTreeSet::new();
    let mut sources = Vec::new();
    for path in files {
        let (tokens, test_modules) = without_tests(&tokens(&fs::read_to_string(&path).unwrap()));
        let beside = modules_of(&path);
        test_only.extend(test_modules.iter().map(|name| beside.join(name)));
        sources.push((path, tokens));
    }
    // `#[cfg(test)] mod x;` leaves out x.rs and everything under x.
    sources.retain(|(path, _)| {
        !test_only
            .iter()
            .any(|it| path.with_extension("").starts_with(it))
    });
    let shown = |path: &Path| {
        let path = path.strip_prefix(workspace()).unwrap_or(path);
        path.display().to_string()
    };
    let sources = sources.into_iter();
    sources
        .map(|(path, tokens)| Source {
            path: shown(&path),
            tokens,
        })
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// Where the modules that a file declares lie.
fn modules_of(path: &Path) -> PathBuf {
    let folder = path.parent().unwrap();
    match path.file_stem().unwrap().to_str().unwrap() {
        "mod" | "lib" | "main" => folder.to_owned(),
        name => folder.join(name),
    }
}

/// The tokens of a file.
pub(crate) fn tokens(code: &str) -> Vec<Token> {
    let chars: Vec<char> = code.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    while at < chars.len() {
        let (c, next) = (chars[at], chars.get(at + 1).copied());
        match c {
            '/' if next == Some('/') => at = line_end(&chars, at),
            '/' if next == Some('*') => at = comment_end(&chars, at),
            '"' => at = text(&chars, at + 1, &mut tokens),
            '\'' => at = after_quote(&chars, at),
            _ if c == '_' || c.is_alphanumeric() => {
                let word: String = chars[at..]
                    .iter()
                    .take_while(|it| **it == '_' || it.is_alphanumeric())
                    .collect();
                at += word.chars().count();
                let hashes = chars[at..].iter().take_while(|it| **it == '#').count();
                let raw = matches!(word.as_str(), "r" | "br");
                if raw && chars.get(at + hashes) == Some(&'"') {
                    at = raw_text(&chars, at + hashes + 1, hashes, &mut tokens);
                } else {
                    tokens.push(Token::Word(word));
                }
            }
            _ if c.is_whitespace() => at += 1,
            _ => {
                tokens.push(Token::Sign(c));
                at += 1;
            }
        }
    }
    tokens
}

fn line_end(chars: &[char], from: usize) -> usize {
    let rest = chars[from..].iter().position(|it| *it == '\n');
    rest.map_or(chars.len(), |length| from + length)
}

fn comment_end(chars: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0, from);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn text(chars: &[char], from: usize, tokens: &mut Vec<Token>) -> usize {
    let mut at = from;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    tokens.push(Token::Text(
        chars[from..at.min(chars.len())].iter().collect(),
    ));
    at + 1
}

fn raw_text(chars: &[char], from: usize, hashes: usize, tokens: &mut Vec<Token>) -> usize {
    let end = |at: usize| {
        chars[at] == '"' && chars[at + 1..].iter().take_while(|it| **it == '#').count() >= hashes
    };
    let at = (from..chars.len()).find(|at| end(*at)).unwrap();
    tokens.push(Token::Text(chars[from..at].iter().collect()));
    at + 1 + hashes
}

/// After a character literal, or after the quote of a lifetime.
fn after_quote(chars: &[char], at: usize) -> usize {
    if chars.get(at + 1) == Some(&'\\') {
        let end = chars[at + 3..].iter().position(|it| *it == '\'');
        return end.map_or(chars.len(), |length| at + 3 + length + 1);
    }
    if chars.get(at + 2) == Some(&'\'') {
        at + 3
    } else {
        at + 1
    }
}

/// The tokens outside test code, and the names of modules that are test code as a whole.
fn without_tests(tokens: &[Token]) -> (Vec<Token>, Vec<String>) {
    let gate = self::tokens("#[cfg(test)]");
    let (mut kept, mut modules, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        if !tokens[at..].starts_with(&gate) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let end = item_end(tokens, at + gate.len());
        // However visible, such a module ends in `mod name;`.
        if let [module, Token::Word(name), semicolon] = &tokens[end - 3..end]
            && module.is_word("mod")
            && semicolon.is(';')
        {
            modules.push(name.clone());
        }
        at = end;
    }
    (kept, modules)
}

/// After the item that begins here: its semicolon, or its closing brace.
fn item_end(tokens: &[Token], from: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Token::Sign(';') if depth == 0 => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

/// The texts among tokens.
pub(crate) fn texts(tokens: &[Token]) -> impl Iterator<Item = &String> {
    tokens.iter().filter_map(|it| match it {
        Token::Text(text) => Some(text),
        Token::Word(_) | Token::Sign(_) => None,
    })
}

#[test]
fn literals_are_read_and_comments_characters_and_test_code_are_not() {
    let code = r#"
        //! "doc"
        fn a<'x>(c: char) -> &'x str { if c == '"' || c == '\'' { "one" } else { raw } }
        /* "no" /* "nested" */ */ const B: &str = "thr\"ee"; // "no"
        #[cfg(test)] pub(crate) mod beside;
        #[cfg(test)]
        mod tests { #[test] fn t() { assert_eq!("no", "no"); } }
        const C: &str = "four";
    "#;
    let code = code.replace("raw", "r#\"two \"quoted\"\"#");
    let (kept, modules) = without_tests(&tokens(&code));
    let kept: Vec<&String> = texts(&kept).collect();
    assert_eq!(kept, ["one", "two \"quoted\"", "thr\\\"ee", "four"]);
    assert_eq!(modules, ["beside"]);
}

#[test]
fn test_files_are_left_out_of_the_core() {
    let paths: Vec<String> = core().into_iter().map(|it| it.path).collect();
    assert!(
        paths
            .iter()
            .any(|it| it == "core/src/companion/speak/why.rs")
    );
    assert!(!paths.iter().any(|it| it.contains("test")), "{paths:?}");
}
