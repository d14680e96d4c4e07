//! The engines as the judges of translations. The runtime builds them with the same options, less the limits of
//! size: what has passed here may be built there.

use super::{Error, ErrorKind, Pattern};

/// The most memory that an automaton may take, in bytes. Some patterns of real documents, such as
/// `[^\p{C}]{1,2048}`, would take a hundred megabytes, and a second until they are built: these are counted.
const SIZE: usize = 10 << 20;
/// The most instructions of a program with backtracking.
const PROGRAM: usize = 1 << 20;

fn linear(regex: &str) -> Result<regex::Regex, Error> {
    regex::RegexBuilder::new(regex).size_limit(SIZE).build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => too_large(),
        other => refusal("regex", &other.to_string()),
    })
}

fn backtracking(regex: &str) -> Result<fancy_regex::Regex, Error> {
    use fancy_regex::CompileError::{InnerError, PatternTooComplex};
    fancy_regex::RegexBuilder::new(regex)
        .optimize(false)
        .delegate_size_limit(SIZE)
        .max_prog_size(PROGRAM)
        .build()
        .map_err(|error| match &error {
            fancy_regex::Error::CompileError(inner) => match &**inner {
                InnerError(inner) if inner.size_limit().is_some() => too_large(),
                PatternTooComplex => too_large(),
                _ => refusal("fancy-regex", &error.to_string()),
            },
            _ => refusal("fancy-regex", &error.to_string()),
        })
}

/// A translation as its engine takes it.
pub(super) enum Compiled {
    Linear(regex::Regex),
    Backtracking(fancy_regex::Regex),
}

impl Compiled {
    pub(super) fn of(pattern: &Pattern) -> Result<Self, Error> {
        match pattern {
            Pattern::Linear { regex } => linear(regex).map(Self::Linear),
            Pattern::Backtracking { regex, .. } => backtracking(regex).map(Self::Backtracking),
        }
    }

    /// Whether there is a match; `None` where a bound is met.
    pub(super) fn is_match(&self, text: &str) -> Option<bool> {
        match self {
            Self::Linear(regex) => Some(regex.is_match(text)),
            Self::Backtracking(regex) => regex.is_match(text).ok(),
        }
    }
}

/// Finds out whether a translated pattern matches: compiled once, for many texts.
pub(crate) fn matcher(pattern: &Pattern) -> impl Fn(&str) -> bool + use<> {
    let compiled = Compiled::of(pattern).ok();
    move |text| compiled.as_ref().is_some_and(|compiled| compiled.is_match(text) == Some(true))
}

/// Whether a translated pattern finds a match.
#[cfg(test)]
pub(crate) fn matches(pattern: &Pattern, text: &str) -> bool {
    matcher(pattern)(text)
}

fn too_large() -> Error {
    let message =
        format!("the pattern is too large: its repetitions would take more than {} MiB", SIZE >> 20);
    Error { kind: ErrorKind::TooLarge, message, at: None }
}

/// The text shows the translated pattern over several lines; the last one has the reason.
fn refusal(engine: &str, text: &str) -> Error {
    let reason = text.lines().next_back().unwrap_or_default().trim_start_matches("error: ");
    let message = format!("`{engine}` does not take the translated pattern: {reason}");
    Error { kind: ErrorKind::Unsupported, message, at: None }
}
