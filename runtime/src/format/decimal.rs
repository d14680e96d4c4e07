//! Decimals as text, written as JSON writes a number without an exponent: `-12.50`, not `007`, `.5`, `1_000` or `1e3`.
//!
//! What a 96-bit integer and a scale up to 28 cannot hold is refused as well, whether or not the feature `decimal` is
//! on: a text must not be valid in one build and invalid in another.

use super::Reason;

const SHAPE: Reason = Reason::fixed(
    "A decimal must be written with plain digits, such as '-12.50': no exponent, no leading zeros.",
);
const SIZE: Reason = Reason::fixed(
    "A decimal may have no more than 28 digits after its point, and without it must be below 2 to the power of 96.",
);

const SCALE: usize = 28;
const MANTISSA: u128 = 1 << 96;

pub(super) fn check(text: &str) -> Result<(), Reason> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return Err(SHAPE),
        Some(parts) => parts,
        None => (digits, ""),
    };
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || (whole.len() > 1 && whole.starts_with('0'))
        || !is_plain(whole)
        || !is_plain(fraction)
    {
        return Err(SHAPE);
    }
    let fits = fraction.len() <= SCALE
        && format!("{whole}{fraction}").parse::<u128>().is_ok_and(|mantissa| mantissa < MANTISSA);
    if fits { Ok(()) } else { Err(SIZE) }
}
