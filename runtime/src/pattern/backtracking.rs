//! Backtracking with a bound on its steps.

use std::sync::OnceLock;

use fancy_regex::{Regex, RegexBuilder};

/// Each step back may read the whole text once more, in about a nanosecond for each byte: the steps that a text may
/// take times its length are at most about this, so that a hostile one ends within some tens of milliseconds.
const WORK: usize = 1 << 26;
/// The longest text of the first class; each class is four times as long, and has a quarter of the steps.
const SHORTEST: usize = 1 << 6;
/// How many classes there are. The last one takes all that is longer.
const CLASSES: usize = 8;

/// An expression with a bound for each class of lengths: `fancy-regex` sets the bound when it compiles, not when it
/// searches. Most texts are of the first classes, so the others are rarely compiled.
#[derive(Debug)]
pub(crate) struct Bounded {
    regex: Box<str>,
    classes: [OnceLock<Option<Regex>>; CLASSES],
}

impl Bounded {
    pub(super) fn new(regex: &str) -> Result<Self, Box<fancy_regex::Error>> {
        let first = compile(regex, 0)?;
        let bounded = Self { regex: regex.into(), classes: [const { OnceLock::new() }; CLASSES] };
        if let Some(class) = bounded.classes.first() {
            // It is new, so it is empty.
            let _ = class.set(Some(first));
        }
        Ok(bounded)
    }

    pub(super) fn matches(&self, text: &str) -> Option<bool> {
        let class = class(text.len());
        let regex = self.classes.get(class)?.get_or_init(|| compile(&self.regex, class).ok()).as_ref()?;
        match regex.is_match(text) {
            Ok(found) => Some(found),
            Err(error) => {
                let (regex, length) = (&*self.regex, text.len());
                tracing::warn!(regex, length, %error, "a pattern takes too many steps; the value is refused");
                None
            }
        }
    }
}

/// The class of a length: the first whose texts may be as long.
fn class(length: usize) -> usize {
    (0..CLASSES - 1).find(|class| length <= SHORTEST << (2 * class)).unwrap_or(CLASSES - 1)
}

/// The generator has judged the size, and leaves out the same optimisation: it trusts less code.
fn compile(regex: &str, class: usize) -> Result<Regex, Box<fancy_regex::Error>> {
    RegexBuilder::new(regex)
        .optimize(false)
        .delegate_size_limit(usize::MAX)
        .backtrack_limit((WORK / SHORTEST) >> (2 * class))
        .build()
        .map_err(Box::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_times_length_is_bounded() {
        for (length, expected) in [(0, 0), (64, 0), (65, 1), (256, 1), (1 << 18, 6), (1 << 30, CLASSES - 1)] {
            assert_eq!(class(length), expected, "{length}");
        }
    }
}
