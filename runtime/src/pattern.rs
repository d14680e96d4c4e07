//! `pattern` on both paths: the engines, and the statics of the fast path, compiled on first use and kept.

#[cfg(feature = "backtracking")]
mod backtracking;

use std::sync::OnceLock;

/// An expression in the syntax of its engine.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Engine {
    /// `regex`: as many steps as the text is long
    Linear,
    /// `fancy-regex`: a bounded number of steps
    Backtracking,
}

/// A compiled expression. The generator has compiled it before; one that is refused here matches nothing.
#[derive(Debug)]
pub(crate) enum Compiled {
    Linear(regex::Regex),
    #[cfg(feature = "backtracking")]
    Backtracking(Box<backtracking::Bounded>),
    Refused,
}

impl Compiled {
    pub(crate) fn new(engine: Engine, regex: &str) -> Self {
        match engine {
            // The generator has judged the size.
            Engine::Linear => match regex::RegexBuilder::new(regex).size_limit(usize::MAX).build() {
                Ok(regex) => Self::Linear(regex),
                Err(error) => Self::refused(regex, &error),
            },
            #[cfg(feature = "backtracking")]
            Engine::Backtracking => match backtracking::Bounded::new(regex) {
                Ok(bounded) => Self::Backtracking(Box::new(bounded)),
                Err(error) => Self::refused(regex, &error),
            },
            #[cfg(not(feature = "backtracking"))]
            Engine::Backtracking => Self::refused(regex, &"the feature `backtracking` is missing"),
        }
    }

    fn refused(regex: &str, error: &dyn std::fmt::Display) -> Self {
        tracing::error!(%regex, %error, "a pattern cannot be compiled; it matches nothing");
        Self::Refused
    }

    /// Whether the expression matches anywhere in the text; `None` where that takes more steps than it may.
    pub(crate) fn matches(&self, text: &str) -> Option<bool> {
        match self {
            Self::Linear(regex) => Some(regex.is_match(text)),
            #[cfg(feature = "backtracking")]
            Self::Backtracking(bounded) => bounded.matches(text),
            // Nobody knows what it would have matched, and a negation must not turn this into a yes.
            Self::Refused => None,
        }
    }
}

/// A regular expression that the generator translated from ECMA-262 to the syntax of its engine.
///
/// ```
/// use specwright_runtime::Pattern;
/// static SKU: Pattern = Pattern::new("^[A-Z]{2}[0-9]+$");
/// assert!(SKU.matches("AB12"));
/// ```
#[derive(Debug)]
pub struct Pattern {
    engine: Engine,
    regex: &'static str,
    compiled: OnceLock<Compiled>,
}

impl Pattern {
    /// Takes an expression of the `regex` crate; it is compiled when it is first needed.
    pub const fn new(regex: &'static str) -> Self {
        Self { engine: Engine::Linear, regex, compiled: OnceLock::new() }
    }

    /// Takes an expression of `fancy-regex`, which may have look-around and back-references. Its steps are bounded: a
    /// text that would take more of them does not match.
    #[cfg(feature = "backtracking")]
    pub const fn backtracking(regex: &'static str) -> Self {
        Self { engine: Engine::Backtracking, regex, compiled: OnceLock::new() }
    }

    /// Whether the expression matches anywhere in the text.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Compiled::new(self.engine, self.regex));
        compiled.matches(text) == Some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_that_does_not_compile_matches_nothing() {
        for text in ["", "(", "a"] {
            assert!(!Pattern::new("(").matches(text));
        }
        assert_eq!(Compiled::new(Engine::Linear, "(").matches("a"), None);
    }

    #[test]
    #[cfg(feature = "backtracking")]
    fn look_around_and_back_references_are_matched() {
        let pattern = Pattern::backtracking(r"^(?!b)(.)\1$");
        for (text, expected) in [("aa", true), ("ab", false), ("bb", false), ("", false)] {
            assert_eq!(pattern.matches(text), expected, "{text}");
        }
    }

    #[test]
    #[cfg(feature = "backtracking")]
    fn hostile_texts_are_refused_after_a_bounded_number_of_steps() {
        for (regex, text) in [
            (r"^(?=((a+)+$))\1", "a".repeat(60) + "!"),
            ("^(?:(a+)(?!c))+$", "a".repeat(60) + "!"),
            (r"^(a+)+\1$", "a".repeat(2_000) + "!"),
            ("(?!.*foo)bar", "a".repeat(300_000)),
            (r"^(.*)(.*)(.*)\1\2\3x$", "a".repeat(50_000)),
        ] {
            assert!(!Pattern::backtracking(regex).matches(&text), "{regex}");
        }
        assert_eq!(
            Compiled::new(Engine::Backtracking, "^(?:(a+)(?!c))+$").matches(&("a".repeat(60) + "!")),
            None
        );
    }

    #[test]
    #[cfg(feature = "backtracking")]
    fn long_texts_that_take_few_steps_are_matched() {
        let text = "a".repeat(200_000);
        assert!(Pattern::backtracking(r"^(?!\s*$)(?=.*a)[\s\S]+$").matches(&text));
        assert!(Pattern::backtracking("^(?:(?=)a){1,262144}$").matches(&text));
    }
}
