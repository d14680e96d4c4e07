//! JSON → the tree.
//!
//! `serde_json` decides what is well-formed; only then are the tokens read once more, with their byte ranges, by a
//! scanner that alone would let too much through. Nothing here recurses, whatever the nesting.

use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use serde::de::IgnoredAny;
use serde_json::error::Category;

use super::entries::Key;
use super::tree::{Builder, Shape};
use super::{FileId, Node, Number, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// Whether the text is JSON and nothing else.
pub(super) fn judge(text: &str) -> Result<(), serde_json::Error> {
    serde_json::from_str::<IgnoredAny>(text).map(|_| ())
}

/// Reads text that [`judge`] lets through. `None` where reading had to stop.
pub(super) fn read(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    match build(text, Builder::new(file), diagnostics) {
        Ok(root) => root,
        Err(stop) => {
            diagnostics.push(*stop);
            None
        }
    }
}

fn build(
    text: &str,
    mut tree: Builder,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Node>, Box<Diagnostic>> {
    let mut scanner = Scanner::new(text, &STRICT);
    loop {
        let token = scanner.scan().map_err(|error| Box::new(half_a_pair(&tree, error.range().start)))?;
        let Some(token) = token else { break };
        let (start, end) = (scanner.token_start(), scanner.token_end());
        let span = tree.span(start, end);
        match token {
            Token::OpenBrace => tree.open(Shape::Object, start)?,
            Token::OpenBracket => tree.open(Shape::Array, start)?,
            Token::CloseBrace | Token::CloseBracket => tree.close(end, diagnostics),
            Token::String(text) if tree.expects_key() => tree.key(Key::Named(text.into_owned()), span),
            Token::String(text) => tree.scalar(Value::String(text.into_owned()), span),
            Token::Number(digits) => tree.scalar(Value::Number(Number::new(digits)), span),
            Token::Boolean(value) => tree.scalar(Value::Bool(value), span),
            Token::Null => tree.scalar(Value::Null, span),
            // The judge has seen to it that separators stand where they belong and that there is nothing else.
            Token::Comma | Token::Colon | Token::Word(_) | Token::CommentLine(_) | Token::CommentBlock(_) => {
            }
        }
    }
    Ok(tree.finish())
}

const STRICT: ScannerOptions = ScannerOptions {
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The judge skips over strings and so lets one thing pass that no string can hold: half of a surrogate pair.
fn half_a_pair(tree: &Builder, start: usize) -> Diagnostic {
    Diagnostic::new(&code::SYNTAX, "a string holds half of a surrogate pair, which is no character")
        .at(tree.span(start, start + r"\ud800".len()), "this escape needs its other half")
        .help("write the character itself, or both halves as in `\\ud83d\\ude00`")
        .note("RFC 8259, section 7: a character outside the Basic Multilingual Plane is written as a surrogate pair")
}

/// Tells why the text is not JSON.
pub(super) fn refuse(text: &str, file: FileId, error: &serde_json::Error) -> Diagnostic {
    let start = offset(text, error);
    let end = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(start, |found| start + found.len_utf8());
    let reason = error.to_string();
    let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
    let (message, label, help) = explain(text, start, error.classify(), reason);
    let diagnostic = Diagnostic::new(&code::SYNTAX, format!("the text is not JSON: {message}"))
        .at(Builder::new(file).span(start, end), label);
    if help.is_empty() { diagnostic } else { diagnostic.help(help) }
}

/// How the judge names a control character in a string.
const CONTROL: &str = "control character";

/// The byte that `serde_json` names by line and column. Its columns count bytes from 1; 0 is the line break before.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    // In strings, a column is that of the last byte before the bad one.
    let in_string = error.to_string().starts_with(CONTROL);
    let offset = (start + error.column()).saturating_sub(usize::from(!in_string));
    text.floor_char_boundary(offset.min(text.len()))
}

/// What is wrong, the words beside the caret, and the mend. Without words of our own, those of the judge stand.
fn explain<'a>(
    text: &str,
    at: usize,
    category: Category,
    reason: &'a str,
) -> (&'a str, &'static str, &'static str) {
    let found = text.get(at..).and_then(|rest| rest.chars().next());
    let comma_before = text.get(..at).unwrap_or_default().trim_ascii_end().ends_with(',');
    let in_string = reason.starts_with(CONTROL);
    match (reason, found) {
        _ if category == Category::Eof => {
            ("it ends too early", "more is to come here", "close every `{`, `[` and `\"` that is open")
        }
        (_, Some('}' | ']')) if comma_before => {
            ("a comma stands before a closing bracket", "no comma may stand before this", "remove the comma")
        }
        (_, Some('\n' | '\r')) if in_string => (
            "a string ends before its line does",
            "the line ends here",
            "close the string; write `\\n` for a line break in it",
        ),
        (_, Some('\t')) if in_string => ("a string holds a tab", "a tab", "write `\\t`"),
        (_, Some('/' | '#')) => (
            "it holds a comment",
            "JSON has no comments",
            "remove the comment, or write the document as YAML",
        ),
        (_, Some('\'')) => ("a single quote", "JSON has no single quotes", "write `\"` instead"),
        (_, Some(',')) => ("a value is missing", "a value belongs before this comma", "remove the comma"),
        ("trailing characters", _) => {
            ("text follows the document", "the document ends before this", "remove what follows the document")
        }
        ("key must be a string", _) => {
            ("a key is no string", "a key belongs here", "put the key in double quotes")
        }
        ("invalid number", _) => {
            ("a number is not in JSON's grammar", "here", "JSON has no `+1`, `.5`, `5.`, `007` and `0x1F`")
        }
        ("invalid escape", _) => ("an escape is unknown", "here", "write `\\\\` for a backslash"),
        ("expected value" | "expected ident", _) => (
            "a value was expected",
            "no value",
            "text stands in double quotes; other values are numbers, `true`, `false` and `null`",
        ),
        ("expected `,` or `}`" | "expected `,` or `]`", _) => {
            ("a comma is missing", "neither a comma nor the end of the collection", "put a `,` before this")
        }
        ("expected `:`", _) => {
            ("a colon is missing", "a `:` belongs before this", "put a `:` between the key and its value")
        }
        _ => (reason, "here", ""),
    }
}
