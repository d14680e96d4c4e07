//! JSON Pointers (RFC 6901) and Relative JSON Pointers.

use super::Reason;

const START: Reason = Reason::fixed("A JSON Pointer must be empty or start with '/'.");
const TILDE: Reason = Reason::fixed("A '~' in a JSON Pointer must be followed by 0 or 1.");
const LEVELS: Reason = Reason::fixed(
    "A Relative JSON Pointer must start with a whole number without leading zeros, followed by a JSON Pointer or '#'.",
);

pub(super) fn check_absolute(text: &str) -> Result<(), Reason> {
    if !text.is_empty() && !text.starts_with('/') {
        return Err(START);
    }
    // What precedes the first tilde is no escape; what follows each must start with its digit.
    if text.split('~').skip(1).all(|after| after.starts_with(['0', '1'])) { Ok(()) } else { Err(TILDE) }
}

pub(super) fn check_relative(text: &str) -> Result<(), Reason> {
    let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let levels = text.len() - rest.len();
    if levels == 0 || (levels > 1 && text.starts_with('0')) {
        return Err(LEVELS);
    }
    if rest == "#" {
        return Ok(());
    }
    check_absolute(rest).map_err(|reason| if reason == START { LEVELS } else { reason })
}
