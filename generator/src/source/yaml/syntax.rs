//! What the parser refuses → a diagnostic that says how to write it.

use granit_parser::{ErrorKind, ScanError};

use super::super::Span;
use super::super::tree::{self, Builder};
use crate::diagnostic::{Diagnostic, code};

/// Tells why the text is not YAML.
pub(super) fn refuse(text: &str, tree: &Builder, error: &ScanError) -> Diagnostic {
    let start = text.floor_char_boundary(error.marker().byte_offset().unwrap_or(0));
    let found = text.get(start..).and_then(|rest| rest.chars().next());
    let span = tree.span(start, start + found.map_or(0, char::len_utf8));
    if *error.kind() == ErrorKind::RecursionLimitExceeded {
        return tree::too_deep(span);
    }
    if is_tab(error.kind()) {
        return tab(tab_before(text, start).map_or(span, |tab| tree.span(tab, tab + 1)));
    }
    let (message, label, help) = explain(error.kind());
    let message = message.map_or_else(|| error.kind().to_string(), str::to_owned);
    let diagnostic =
        Diagnostic::new(&code::SYNTAX, format!("the text is not YAML: {message}")).at(span, label);
    let diagnostic = if help.is_empty() { diagnostic } else { diagnostic.help(help) };
    match open_bracket(text, tree, start) {
        Some(bracket) => diagnostic.related(bracket, "this bracket is still open"),
        None => diagnostic,
    }
}

/// The bracket of an earlier line within which the fault stands: it was perhaps meant to be closed there.
fn open_bracket(text: &str, tree: &Builder, fault: usize) -> Option<Span> {
    let start = tree.innermost()?;
    let within = text.get(start..fault)?;
    (within.starts_with(['[', '{']) && within.contains('\n')).then(|| tree.span(start, start + 1))
}

/// The tab in the indentation before a byte, if there is one. The parser lets some pass that others refuse.
pub(super) fn tab_before(text: &str, start: usize) -> Option<usize> {
    let before = text.get(..start)?;
    let indentation = before.len() - before.trim_end_matches([' ', '\t']).len();
    let line = before.len() - indentation;
    let starts_a_line = line == 0 || before.get(..line).is_some_and(|rest| rest.ends_with(['\n', '\r']));
    before.get(line..).filter(|_| starts_a_line)?.find('\t').map(|tab| line + tab)
}

/// Refuses a tab that indents.
pub(super) fn tab(span: Span) -> Diagnostic {
    Diagnostic::new(&code::SYNTAX, "the text is not YAML: a tab indents a line")
        .at(span, "a tab")
        .help("indent with spaces; most editors have a command that converts tabs")
}

fn is_tab(kind: &ErrorKind) -> bool {
    use ErrorKind as K;
    matches!(kind, K::TabNotAllowed | K::TabInBlockIndentation | K::TabInIndentation | K::TabInPlainScalar)
}

/// What is wrong, the words beside the caret, and the mend. Without words of our own, the parser's stand.
fn explain(kind: &ErrorKind) -> (Option<&'static str>, &'static str, &'static str) {
    use ErrorKind as K;
    let (message, label, help) = match kind {
        K::MappingValueNotAllowed | K::InvalidColonPlacement => (
            "a `:` stands where no key can end",
            "this `:` follows no key",
            "put the text in quotes if the `:` belongs to it; else check the indentation of this line and the one before",
        ),
        K::MappingKeyNotAllowed | K::ExpectedBlockMappingKey | K::SimpleKeyExpected | K::InvalidSimpleKey => {
            (
                "a key with its `:` was expected",
                "not a key of the mapping around it",
                "check that all keys of a mapping are indented alike and each is followed by `: `",
            )
        }
        K::BlockSequenceEntryNotAllowed | K::BlockEntryInFlowCollection => (
            "a `-` stands where no list can begin",
            "this `-` begins no list",
            "put each `- ` on a line of its own below the key, or write the list as `[a, b]`",
        ),
        K::ExpectedBlockSequenceEntry => (
            "a list goes on without `- `",
            "neither `- ` nor the end of the list",
            "begin each element with `- `, all indented alike",
        ),
        K::InvalidIndentation
        | K::InvalidBlockScalarIndent
        | K::InvalidFlowScalarIndent
        | K::InvalidQuotedScalarIndent => (
            "a line is indented less or more than its place allows",
            "wrongly indented",
            "align the line with those beside it",
        ),
        K::UnclosedFlowCollection { .. }
        | K::UnexpectedEofFlowSequence
        | K::UnexpectedEofFlowMapping
        | K::UnexpectedEofImplicitFlowMapping => {
            ("a bracket is never closed", "opened here", "close it with `]` or `}`")
        }
        K::ExpectedFlowMappingSeparator => (
            "a `,` or `}` was expected",
            "neither `,` nor `}`",
            "separate the members with `,` and close the mapping with `}`",
        ),
        K::ExpectedFlowSequenceSeparator => (
            "a `,` or `]` was expected",
            "neither `,` nor `]`",
            "separate the elements with `,` and close the list with `]`",
        ),
        K::MisplacedFlowCollectionEnd | K::MismatchedFlowCollectionEnd { .. } => (
            "a closing bracket has no opening one",
            "closes nothing",
            "remove it, or put the text in quotes if the bracket belongs to it",
        ),
        K::UnclosedQuotedScalar => (
            "a quoted text is never closed",
            "opened here",
            "close it with the same quote; within single quotes, `''` stands for one",
        ),
        K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => (
            "text follows a closing quote",
            "after the closing quote",
            "put all of the text within the quotes; within double quotes write `\\\"`, within single quotes `''`",
        ),
        K::UnknownQuotedScalarEscape => (
            "an escape is unknown",
            "in this text",
            "write `\\\\` for a backslash, or use single quotes, where a backslash stands for itself",
        ),
        K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => (
            "an escape names no character",
            "in this text",
            "write the character itself, or both halves of a pair as in `\\ud83d\\ude00`",
        ),
        K::UnexpectedCharacter { character: '@' | '`' | '%' } => {
            ("a text begins with a character that YAML reserves", "reserved", "put the text in quotes")
        }
        K::UnexpectedCharacter { .. } => ("a character that YAML does not allow here", "not allowed", ""),
        K::CommentNotSeparated => (
            "a comment needs a space before `#`",
            "no space before it",
            "write ` #`, or put the text in quotes",
        ),
        K::UndeclaredTagHandle => ("a tag's handle is not declared", "not declared", "remove the tag"),
        K::BomInsideDocument => {
            ("a byte order mark stands within the text", "an invisible character", "remove this character")
        }
        _ => return (None, "here", ""),
    };
    (Some(message), label, help)
}
