//! Diagnostics → standard error, with colours only on a terminal.

use std::io::Write as _;

use specwright::diagnostic::{Diagnostics, Severity, Style, render};
use specwright::source::Sources;

use super::Outcome;

/// Shows everything in the order of its place, then a line that counts.
pub(super) fn show(sources: &Sources, diagnostics: &Diagnostics) -> Outcome {
    let error = anstream::stderr();
    let style = Style {
        color: anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never,
        ..Style::default()
    };
    let mut error = error.lock();
    // Nothing is to be done where standard error is gone.
    for diagnostic in diagnostics.sorted() {
        let _ = writeln!(error, "{}\n", render(sources, diagnostic, style));
    }
    let count = |severity: Severity| {
        diagnostics.sorted().iter().filter(|found| found.code.severity == severity).count()
    };
    let counted = [
        (count(Severity::Error), "error"),
        (count(Severity::Warning), "warning"),
        (count(Severity::Note), "note"),
    ];
    let words = counted.iter().filter(|(count, _)| *count > 0).map(|(count, word)| plural(*count, word));
    let words: Vec<String> = words.collect();
    if !words.is_empty() {
        let _ = writeln!(error, "{}", words.join(", "));
    }
    if diagnostics.has_errors() { Outcome::Findings } else { Outcome::Fine }
}

/// `1 error`, `2 errors`
pub(super) fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// Prints a line to standard output.
pub(super) fn say(line: &str) {
    let _ = writeln!(anstream::stdout(), "{line}");
}
