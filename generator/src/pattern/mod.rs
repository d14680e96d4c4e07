//! Patterns: turns a regular expression of ECMA-262, as JSON Schema's `pattern` has it, into the syntax of
//! the `regex` crate, such that a search with either finds a match in the same strings.
//!
//! `regress` judges the syntax of ECMA-262, the translation goes over the pattern's text, and `regex`
//! judges the result. Nothing here knows schemas, documents or generated code.
//!
//! JSON Schema asks for the `u` flag. A pattern that is valid only without it (`[\w-.]`, `a{`, `\_`) keeps
//! the meaning that Annex B of ECMA-262 gives it, except that `\p{…}` and `\u{…}` are a property and a
//! character in either case: nobody writes `\p{L}` for the letter p. Characters are code points throughout.

mod class;
mod cursor;
mod escape;
mod group;
mod term;

use std::fmt;

use group::Groups;

// Limits that bound the time which the engines take for a hostile pattern; an ordinary one is far below.

/// The longest pattern, in bytes.
const LENGTH: usize = 16 * 1024;
/// The deepest nesting of groups.
const DEPTH: usize = 200;
/// The most properties of Unicode: `regress` takes milliseconds for each in one class.
const PROPERTIES: usize = 200;

/// What a pattern became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// A pattern that the `regex` crate searches in linear time, in that crate's syntax with its default
    /// flags. It has no capture groups: only whether there is a match counts.
    Linear {
        /// The expression.
        regex: String,
    },
    /// A valid pattern that takes an engine with backtracking.
    Backtracking {
        /// What in the pattern asks for it, such as "look-ahead".
        reason: &'static str,
    },
}

/// Why there is no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What kind of fault it is.
    pub kind: ErrorKind,
    /// One sentence for people, without a full stop.
    pub message: String,
    /// The byte offset in the pattern, where it is known.
    pub at: Option<usize>,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The pattern is not an expression of ECMA-262.
    Syntax,
    /// The pattern is valid, but uses what has no counterpart here.
    Unsupported,
    /// The pattern, or its automaton, exceeds a limit.
    TooLarge,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>, at: usize) -> Self {
        Self { kind, message: message.into(), at: Some(at) }
    }
}

/// What ended a translation early.
enum Interruption {
    Backtracking(&'static str),
    Error(Error),
}

impl From<Error> for Interruption {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// Translates a regular expression of ECMA-262 with unanchored search into the syntax of `regex`.
///
/// For example, `^\d{5}$` becomes `^[0-9]{5}$`, for `regex` takes any digit of Unicode for `\d`.
pub fn translate(ecma: &str) -> Result<Pattern, Error> {
    let groups = Groups::of(ecma);
    check_size(ecma, &groups)?;
    // The translation goes first, because its errors have a place.
    let outcome = match term::translate(ecma, &groups) {
        Err(Interruption::Error(error)) => return Err(error),
        Err(Interruption::Backtracking(reason)) => Err(reason),
        Ok(regex) => Ok(regex),
    };
    judge(ecma)?;
    let regex = match outcome {
        Ok(regex) => regex,
        Err(reason) => return Ok(Pattern::Backtracking { reason }),
    };
    match regex::Regex::new(&regex) {
        Ok(_) => Ok(Pattern::Linear { regex }),
        Err(error) => Err(refusal(&error)),
    }
}

fn check_size(ecma: &str, groups: &Groups) -> Result<(), Error> {
    let properties = ecma.matches("\\p{").count() + ecma.matches("\\P{").count();
    let excess = if ecma.len() > LENGTH {
        format!("it has more than {LENGTH} bytes")
    } else if groups.depth > DEPTH {
        format!("its groups nest more than {DEPTH} deep")
    } else if properties > PROPERTIES {
        format!("it names more than {PROPERTIES} properties")
    } else {
        return Ok(());
    };
    Err(Error { kind: ErrorKind::TooLarge, message: format!("the pattern is too large: {excess}"), at: None })
}

/// Whether the text is a regular expression with the `u` flag or at least without any.
fn judge(ecma: &str) -> Result<(), Error> {
    let parse = |unicode| {
        // Without optimisation, which would unroll the loops of a hostile pattern.
        let flags = regress::Flags { unicode, no_opt: true, ..regress::Flags::default() };
        regress::Regex::with_flags(ecma, flags)
    };
    match parse(true).or_else(|error| parse(false).map_err(|_| error)) {
        Ok(_) => Ok(()),
        Err(error) => {
            let message = format!("not a regular expression of ECMA-262: {}", error.text);
            Err(Error { kind: ErrorKind::Syntax, message, at: None })
        }
    }
}

fn refusal(error: &regex::Error) -> Error {
    let (kind, message) = match error {
        regex::Error::CompiledTooBig(limit) => (
            ErrorKind::TooLarge,
            format!(
                "the pattern is too large: its repetitions would take more than {} MiB, the limit of `regex`",
                limit >> 20
            ),
        ),
        // The text shows the translated pattern over several lines; the last one has the reason.
        other => {
            let text = other.to_string();
            let reason = text.lines().next_back().unwrap_or_default().trim_start_matches("error: ");
            (ErrorKind::Unsupported, format!("`regex` does not take the translated pattern: {reason}"))
        }
    };
    Error { kind, message, at: None }
}

/// Whether a translated pattern finds a match.
pub(crate) fn matches(regex: &str, text: &str) -> bool {
    regex::Regex::new(regex).is_ok_and(|regex| regex.is_match(text))
}

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod tests;
