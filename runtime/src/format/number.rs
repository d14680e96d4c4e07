//! The formats of numbers: ranges (OpenAPI's format registry). A string is not constrained by them, whatever its schema
//! says, nor is a fraction refused: that is `type: integer`'s to say.

use super::Reason;
use crate::number;

const RANGE: Reason = Reason::fixed("The number is out of range.");

/// The least and the greatest integer of each format.
const INTEGERS: [(&str, i128, i128); 8] = [
    ("int8", -(1 << 7), (1 << 7) - 1),
    ("int16", -(1 << 15), (1 << 15) - 1),
    ("int32", -(1 << 31), (1 << 31) - 1),
    ("int64", -(1 << 63), (1 << 63) - 1),
    ("uint8", 0, (1 << 8) - 1),
    ("uint16", 0, (1 << 16) - 1),
    ("uint32", 0, (1 << 32) - 1),
    ("uint64", 0, (1 << 64) - 1),
];

/// Whether a JSON number lies in the range of the format; one that is not of numbers has no range.
pub(crate) fn check_number(format: &str, text: &str) -> Result<(), Reason> {
    let holds = match format {
        "float" => number::float(text).is_some_and(|value| value.abs() <= f64::from(f32::MAX)),
        "double" => number::float(text).is_some(),
        _ => match INTEGERS.iter().find(|(name, ..)| *name == format) {
            Some((_, least, greatest)) => lies_between(text, *least, *greatest),
            None => true,
        },
    };
    if holds { Ok(()) } else { Err(RANGE) }
}

fn lies_between(text: &str, least: i128, greatest: i128) -> bool {
    match number::integer(text) {
        Some(value) => (least..=greatest).contains(&value),
        // With a fraction, or beyond 38 digits. Where the limits are rounded, the floats next to them have no fraction.
        #[expect(clippy::cast_precision_loss, reason = "only numbers with a fraction come near the limits")]
        None => number::float(text).is_some_and(|value| (least as f64..=greatest as f64).contains(&value)),
    }
}
