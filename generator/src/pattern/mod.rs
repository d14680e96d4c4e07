//! Patterns: turns a regular expression of ECMA-262, as JSON Schema's `pattern` has it, into the syntax of
//! the `regex` crate, such that a search with either finds a match in the same strings; or, where look-around
//! or back-references ask for it, into that of `fancy-regex`.
//!
//! `regress` judges the syntax of ECMA-262, the translation goes over the pattern's text, and the engine
//! judges the result. Nothing here knows schemas, documents or generated code.
//!
//! JSON Schema asks for the `u` flag. A pattern that is valid only without it (`[\w-.]`, `a{`, `\_`) keeps
//! the meaning that Annex B of ECMA-262 gives it, except that `\p{…}` of a property that ECMA-262 knows and `\u{…}`
//! are a property and a character in either case: nobody writes `\p{L}` for the letter p. Characters are code points
//! throughout.
//!
//! What has no translation are back-references to a group that stands in a look-behind, that some rounds of a
//! repetition pass over, or that is repeated though it may match nothing: `reference` says why.

mod class;
mod cursor;
mod engine;
mod escape;
mod group;
mod reference;
mod structure;
mod term;

use std::fmt;

use engine::Compiled;
pub(crate) use engine::matcher;
#[cfg(test)]
pub(crate) use engine::matches;
pub use escape::unknown_property;
use group::Groups;
use reference::References;

// Limits that bound the time which the engines take for a hostile pattern; an ordinary one is far below.

/// The longest pattern, in bytes.
const LENGTH: usize = 16 * 1024;
/// The deepest nesting of groups.
const DEPTH: usize = 200;
/// The most properties of Unicode: `regress` takes milliseconds for each in one class.
const PROPERTIES: usize = 200;

/// What a pattern became. Only whether there is a match counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// A pattern that the `regex` crate searches in linear time, in that crate's syntax with its default
    /// flags. It has no capture groups.
    Linear {
        /// The expression.
        regex: String,
    },
    /// A pattern that takes an engine with backtracking, in the syntax of `fancy-regex` with its default flags.
    Backtracking {
        /// The expression.
        regex: String,
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

/// Which engine a translation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Engine {
    Linear,
    Backtracking,
    /// As `Backtracking`, and repetitions are written such that they are counted instead of being unrolled, and that
    /// a group which holds nothing but a look-around may be repeated.
    Counting,
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

impl From<Interruption> for Error {
    fn from(interruption: Interruption) -> Self {
        match interruption {
            Interruption::Error(error) => error,
            Interruption::Backtracking(reason) => {
                let message = format!("{reason} has no translation");
                Self { kind: ErrorKind::Unsupported, message, at: None }
            }
        }
    }
}

/// Translates a regular expression of ECMA-262 with unanchored search into the syntax of `regex`, or else into
/// that of `fancy-regex`.
///
/// For example, `^\d{5}$` becomes `^[0-9]{5}$`, for `regex` takes any digit of Unicode for `\d`.
pub fn translate(ecma: &str) -> Result<Pattern, Error> {
    let groups = Groups::of(ecma);
    check_size(ecma, &groups)?;
    // The translation goes first, because its errors have a place.
    let outcome = term::translate(ecma, &groups, None, Engine::Linear);
    if let Err(Interruption::Error(error)) = outcome {
        return Err(error);
    }
    judge(ecma)?;
    let pattern = match outcome {
        Ok(regex) => Pattern::Linear { regex },
        Err(_) => resolve(ecma, &groups)?,
    };
    match Compiled::of(&pattern) {
        Ok(_) => Ok(pattern),
        Err(error) => match (pattern, error.kind) {
            (_, ErrorKind::TooLarge) => counted(ecma, &groups, "a large repetition"),
            (Pattern::Backtracking { reason, .. }, _) => counted(ecma, &groups, reason),
            (Pattern::Linear { .. }, _) => Err(error),
        },
    }
}

/// Translates a pattern whose repetitions the engines do not take as they are.
fn counted(ecma: &str, groups: &Groups, reason: &'static str) -> Result<Pattern, Error> {
    let references = References::of(ecma, groups)?;
    let regex = term::translate(ecma, groups, Some(&references), Engine::Counting)?;
    let pattern = Pattern::Backtracking { regex, reason };
    Compiled::of(&pattern)?;
    Ok(pattern)
}

/// Translates a pattern with look-around or references; those that find nothing may leave no need of backtracking.
fn resolve(ecma: &str, groups: &Groups) -> Result<Pattern, Error> {
    let references = References::of(ecma, groups)?;
    let translate = |engine| term::translate(ecma, groups, Some(&references), engine);
    match translate(Engine::Linear) {
        Ok(regex) => Ok(Pattern::Linear { regex }),
        Err(Interruption::Error(error)) => Err(error),
        Err(Interruption::Backtracking(reason)) => match translate(Engine::Backtracking) {
            Ok(regex) => Ok(Pattern::Backtracking { regex, reason }),
            Err(interruption) => Err(interruption.into()),
        },
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

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod suites;
#[cfg(test)]
mod tests;
