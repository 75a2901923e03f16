//! What a message's pattern can become: its texts, the values each shows, and its selectors.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// Stands for a value in an expanded text; no letter, so that no phrase runs across it.
pub(crate) const VALUE: &str = "\u{fffc}";

/// A text that a pattern can become, values left open.
#[derive(Debug, Clone, Default)]
pub(crate) struct Text {
    words: String,
    shows: BTreeSet<String>,
}

/// A selector: what it looks at, and its variants.
#[derive(Debug, Clone)]
pub(crate) struct Select {
    pub(crate) on: String,
    pub(crate) variants: Vec<Choice>,
}

/// A variant of a selector.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// A plural, a name or a number.
    pub(crate) key: String,
    pub(crate) default: bool,
    /// The values it shows, whichever way through it.
    pub(crate) shows: BTreeSet<String>,
}

/// What is gathered while patterns are read.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) values: BTreeSet<String>,
    pub(crate) selects: Vec<Select>,
    /// What these messages are not to hold, since it would show as a bare name.
    pub(crate) faults: Vec<String>,
}

impl Text {
    pub(crate) fn parts(self) -> (String, BTreeSet<String>) {
        (self.words, self.shows)
    }

    fn and(&self, next: &Self) -> Self {
        Self {
            words: format!("{}{}", self.words, next.words),
            shows: self.shows.union(&next.shows).cloned().collect(),
        }
    }

    fn plain(words: &str) -> Self {
        Self {
            words: words.to_owned(),
            ..Self::default()
        }
    }
}

impl Read {
    /// Every text that a pattern can become.
    pub(crate) fn expand(&mut self, pattern: &Pattern<&str>) -> Vec<Text> {
        let mut texts = vec![Text::default()];
        for element in &pattern.elements {
            let pieces = match element {
                PatternElement::TextElement { value } => vec![Text::plain(value)],
                PatternElement::Placeable { expression } => self.placed(expression),
            };
            let before = std::mem::take(&mut texts);
            for text in &before {
                texts.extend(pieces.iter().map(|piece| text.and(piece)));
            }
        }
        texts
    }

    fn placed(&mut self, expression: &Expression<&str>) -> Vec<Text> {
        match expression {
            Expression::Inline(inline) => self.inlined(inline),
            Expression::Select { selector, variants } => {
                let looked_at = self.inlined(selector);
                let on = looked_at.into_iter().flat_map(|it| it.shows).next();
                let texts: Vec<Vec<Text>> =
                    variants.iter().map(|it| self.expand(&it.value)).collect();
                let choices = variants.iter().zip(&texts);
                self.selects.push(Select {
                    on: on.unwrap_or_default(),
                    variants: choices
                        .map(|(variant, texts)| choice(variant, texts))
                        .collect(),
                });
                texts.into_iter().flatten().collect()
            }
        }
    }

    fn inlined(&mut self, inline: &InlineExpression<&str>) -> Vec<Text> {
        match inline {
            InlineExpression::StringLiteral { value } => vec![Text::plain(&unescaped(value))],
            InlineExpression::NumberLiteral { value } => vec![Text::plain(value)],
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
                vec![Text {
                    words: VALUE.to_owned(),
                    shows: BTreeSet::from([id.name.to_owned()]),
                }]
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.faults.push(format!("no function {}", id.name));
                }
                let CallArguments { positional, .. } = arguments;
                positional.iter().flat_map(|it| self.inlined(it)).collect()
            }
            InlineExpression::Placeable { expression } => self.placed(expression),
            // Messages inside messages would have to be followed here; so far there are none.
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.faults.push(format!("refers to {}", id.name));
                Vec::new()
            }
        }
    }
}

fn choice(variant: &Variant<&str>, texts: &[Text]) -> Choice {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        variant.key;
    let mut shown = texts.iter().map(|text| text.shows.clone());
    let first = shown.next().unwrap_or_default();
    Choice {
        key: key.to_owned(),
        default: variant.default,
        shows: shown.fold(first, |all, one| all.intersection(&one).cloned().collect()),
    }
}

/// A string literal's text: `\u00A0` is the character.
fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut text, literal).unwrap();
    text
}
