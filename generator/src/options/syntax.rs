//! Faults of TOML's syntax → diagnostics, and which parts of the file they leave in doubt.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::FileId;

/// What cannot be judged because of faults nearby.
pub(super) struct Doubt {
    /// The lines that have a fault.
    lines: Vec<Range<usize>>,
    /// From here on, keys may have ended up in the wrong table.
    from: usize,
}

impl Doubt {
    /// Whether there is no fault at all.
    pub(super) fn is_none(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether what stands there was read as it is meant.
    pub(super) fn spares(&self, range: Range<usize>) -> bool {
        let apart = |line: &Range<usize>| range.end < line.start || line.end < range.start;
        range.end <= self.from && self.lines.iter().all(apart)
    }
}

/// Tells every fault of syntax.
pub(super) fn report(
    file: FileId,
    text: &str,
    errors: &[toml::de::Error],
    diagnostics: &mut Diagnostics,
) -> Doubt {
    let mut doubt = Doubt { lines: Vec::new(), from: usize::MAX };
    let place = |error: &toml::de::Error| boundaries(text, error.span().unwrap_or_default());
    let mut in_order: Vec<_> = errors.iter().map(|error| (place(error), error)).collect();
    in_order.sort_by_key(|(range, _)| range.start);
    for (range, error) in in_order {
        let line = line_around(text, &range);
        let (message, expected) = error.message().split_once(", expected ").unwrap_or((error.message(), ""));
        let local = matches!(message, UNQUOTED | DUPLICATE);
        if !local {
            doubt.from = doubt.from.min(line.start);
        }
        // The parser goes on within the line, and what it finds next is seldom another fault.
        if doubt.lines.contains(&line) {
            continue;
        }
        let (label, help) = match message {
            UNQUOTED => ("expected a value".to_owned(), Some("put a text in double quotes")),
            DUPLICATE => ("again here".to_owned(), Some("keep one of them, and name each `[table]` once")),
            _ if expected.is_empty() => (String::new(), None),
            _ => (format!("expected {expected}"), None),
        };
        let finding = Diagnostic::new(&code::CONFIG_SYNTAX, format!("this is not TOML: {message}"))
            .at(super::value::span(file, &range), label);
        diagnostics.push(help.into_iter().fold(finding, Diagnostic::help));
        doubt.lines.push(line);
    }
    doubt
}

/// The two faults after which the parser is sure to go on in the right table.
const UNQUOTED: &str = "string values must be quoted";
const DUPLICATE: &str = "duplicate key";

fn boundaries(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    start..text.ceil_char_boundary(range.end).max(start)
}

fn line_around(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.get(..range.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let end =
        text.get(range.end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| range.end + at);
    start..end
}
