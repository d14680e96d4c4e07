//! What is told to the user: a code, a severity, a place, related places, the mend and the reason.
//!
//! Stages collect diagnostics and go on. Rendering is apart (`text`) and is the only place that computes lines.

pub mod code;
mod text;

pub use code::Code;
pub use text::{Style, render};

use crate::source::Span;

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the output is complete.
    Note,
    /// The document breaks a rule, the output serves it all the same.
    Warning,
    /// Nothing is written.
    Error,
}

/// A place with a few words that stand beside its caret.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug)]
#[must_use = "a diagnostic that nobody collects is lost"]
pub struct Diagnostic {
    /// The stable code and its severity.
    pub code: &'static Code,
    /// One sentence, plain words, no full stop.
    pub message: String,
    /// Where; `None` only where there is no file (a command line, a missing file).
    pub primary: Option<Label>,
    /// Other places that belong to it ("first defined here").
    pub related: Vec<Label>,
    /// What to write instead.
    pub help: Vec<String>,
    /// Why, with the section of the specification.
    pub notes: Vec<String>,
}

impl Diagnostic {
    /// A finding without a place.
    pub fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            primary: None,
            related: Vec::new(),
            help: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Sets the place and the words beside its caret.
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label { span, text: text.into() });
        self
    }

    /// Adds a related place.
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Adds what to write instead.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds a reason.
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }
}

/// The findings of one run, in the order of their discovery.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Takes one in.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether there is an error: the gate between stages stops then.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.code.severity == Severity::Error)
    }

    /// Whether there is an error behind the first so many.
    pub fn has_errors_since(&self, count: usize) -> bool {
        let later = self.list.iter().skip(count);
        later.into_iter().any(|diagnostic| diagnostic.code.severity == Severity::Error)
    }

    /// All of them in the order of their places: by file, then by first byte; those without a place first.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.list.iter().collect();
        all.sort_by_key(|diagnostic| diagnostic.primary.as_ref().map(|label| label.span));
        all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
