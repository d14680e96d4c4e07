//! `pattern` on the fast path: compiled on first use, kept.

use std::sync::OnceLock;

use regex::Regex;

/// A regular expression that the generator translated from ECMA-262 to the syntax of the `regex` crate.
///
/// ```
/// use specwright_runtime::Pattern;
/// static SKU: Pattern = Pattern::new("^[A-Z]{2}[0-9]+$");
/// assert!(SKU.matches("AB12"));
/// ```
#[derive(Debug)]
pub struct Pattern {
    regex: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Takes an expression; it is compiled when it is first needed.
    pub const fn new(regex: &'static str) -> Self {
        Self { regex, compiled: OnceLock::new() }
    }

    /// Whether the expression matches anywhere in the text.
    pub fn matches(&self, text: &str) -> bool {
        // The generator has compiled it once, so the exact path and this one cannot differ here.
        self.compiled
            .get_or_init(|| Regex::new(self.regex).ok())
            .as_ref()
            .is_none_or(|regex| regex.is_match(text))
    }
}
