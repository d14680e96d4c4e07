//! Texts of the document → doc lines and literals. Nothing else brings a text of the document into the output.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::ir;

/// Doc lines, one attribute each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs(Vec<String>);

impl Docs {
    /// Whether there is nothing to say.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The paragraphs of a text, joined by empty lines; absent and empty ones are left out.
    pub(crate) fn paragraphs<'a>(texts: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        let mut lines = Vec::new();
        for text in texts.into_iter().flatten().map(str::trim).filter(|text| !text.is_empty()) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            // A carriage return may not stand in a doc comment.
            lines.extend(text.lines().map(|line| visible(line).trim_end().to_owned()));
        }
        Self(lines)
    }
}

impl Docs {
    /// Adds an element to a list of what is described, if there is something to say.
    pub(crate) fn item(&mut self, name: &str, docs: &Self) {
        let Some((first, rest)) = docs.0.split_first() else { return };
        if !self.0.is_empty()
            && !self.0.last().is_some_and(|line| line.starts_with("- ") || line.starts_with("  "))
        {
            self.0.push(String::new());
        }
        self.0.push(format!("- `{name}`: {first}"));
        self.0.extend(rest.iter().map(|line| format!("  {line}").trim_end().to_owned()));
    }

    /// The lines as inner attributes.
    pub(crate) fn inner(&self) -> TokenStream {
        let lines = self.0.iter().map(|line| {
            let text = Literal::string(&format!(" {line}"));
            quote!(#![doc = #text])
        });
        lines.collect()
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in &self.0 {
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            let text = Literal::string(&text);
            tokens.extend(quote!(#[doc = #text]));
        }
    }
}

impl std::fmt::Display for Docs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.to_token_stream().fmt(f)
    }
}

/// Signs that change the direction of text around them: rustc refuses them in literals and comments.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A line as a doc comment may hold it.
fn visible(line: &str) -> String {
    line.chars().map(|c| if turns_text(c) || (c.is_control() && c != '\t') { ' ' } else { c }).collect()
}

/// A string literal.
pub(crate) fn literal(text: &str) -> Literal {
    let plain = Literal::string(text);
    if !text.contains(turns_text) {
        return plain;
    }
    let escaped: String = plain
        .to_string()
        .chars()
        .map(|c| if turns_text(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect();
    escaped.parse().unwrap_or(plain)
}

/// JSON text as a literal; a raw one reads better, because JSON is full of quotes.
pub(super) fn json_literal(text: &str) -> Literal {
    // Signs that turn the direction of text stand in strings only, where JSON has an escape for them.
    let escape = |c: char| {
        if turns_text(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
    };
    let text: String = text.chars().map(escape).collect();
    if !text.contains('"') {
        return literal(&text);
    }
    let longest = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
    let hashes = "#".repeat(longest.map_or(0, |longest| longest + 1));
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| literal(&text))
}

/// A schema as the output carries it.
pub(super) fn schema_text(pointer: &str, text: &str) -> super::view::SchemaText {
    super::view::SchemaText { pointer: literal(pointer), text: json_literal(text) }
}

/// The documentation of the crate.
pub(super) fn krate(api: &ir::Api) -> Docs {
    let title = format!("{} {}", api.title, api.version);
    Docs::paragraphs([Some(title.as_str()), api.description.as_deref()])
}
