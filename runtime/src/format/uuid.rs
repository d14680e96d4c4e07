//! UUIDs (RFC 9562, section 4), any version and variant.

use uuid::Uuid;

use super::Reason;

const SHAPE: Reason =
    Reason::fixed("A UUID must be 32 hexadecimal digits in groups of 8-4-4-4-12, with hyphens between.");

pub(super) fn check(text: &str) -> Result<(), Reason> {
    // Of the notations that the crate reads, only the hyphenated one has 36 characters.
    if text.len() == 36 && Uuid::try_parse(text).is_ok() { Ok(()) } else { Err(SHAPE) }
}
