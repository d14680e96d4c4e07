//! Regular expressions of ECMA-262, read with the flag `u` as JSON Schema recommends (2020-12 Core, section 6.4):
//! without it `\a` would be a way to write `a`.

use regress::{Flags, Regex};

use super::Reason;

const SYNTAX: Reason = Reason::fixed("The text is not a regular expression of ECMA-262 with the flag 'u'.");
const SIZE: Reason = Reason::fixed("The regular expression is too large.");

// Limits for a hostile text: what it may cost in time and in depth of the parser's recursion. Ordinary ones are far below.
const LENGTH: usize = 16 * 1024;
/// Each alternative is a level of recursion, and nothing but the stack bounds them; groups the parser bounds itself.
const ALTERNATIVES: usize = 400;
/// Each property of Unicode takes the parser milliseconds.
const PROPERTIES: usize = 20;

pub(super) fn check(text: &str) -> Result<(), Reason> {
    let properties = text.matches("\\p{").count() + text.matches("\\P{").count();
    if text.len() > LENGTH || properties > PROPERTIES || text.matches('|').count() > ALTERNATIVES {
        return Err(SIZE);
    }
    // Without optimisation, which would unroll the loops of a hostile text.
    let flags = Flags { unicode: true, no_opt: true, ..Flags::default() };
    Regex::with_flags(text, flags).map(drop).map_err(|_| SYNTAX)
}
