//! Numbers as the default mode takes them: a literal without fraction and exponent is an integer, everything else
//! is its `f64`. Both paths call these functions, so that they cannot disagree.

use std::cmp::Ordering;

/// From here on an `f64` cannot tell neighbouring integers apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The `f64` of a JSON number; `None` beyond its range.
pub fn float(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The integer that a JSON number is: `7`, also `7.0` and `7e0`. `None` where it has a fraction, and where an `i128`
/// (for a literal with fraction or exponent: an `f64`) cannot hold it exactly.
pub fn integer(text: &str) -> Option<i128> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let value = float(text).filter(|value| text.contains(['.', 'e', 'E']) && value.abs() < EXACT)?;
    #[expect(clippy::cast_possible_truncation, reason = "no fraction, and below 2^53")]
    (value.fract() == 0.0).then_some(value as i128)
}

/// Whether a JSON number has no fraction, however large it is.
pub fn is_integral(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || float(text).is_none_or(|value| value.fract() == 0.0)
}

/// Compares a value with a bound, both JSON numbers: exactly where both are integers, else as `f64`.
/// `as_float` takes the value as the `f64` that represents it.
pub(crate) fn compare(value: &str, bound: &str, as_float: bool) -> Option<Ordering> {
    if !as_float && let (Ok(value), Ok(bound)) = (value.parse::<i128>(), bound.parse::<i128>()) {
        return Some(value.cmp(&bound));
    }
    float(value)?.partial_cmp(&float(bound)?)
}

/// Whether `value` is a whole multiple of `of`, both taken by their shortest decimal form: 0.07 is one of 0.01.
pub fn is_multiple(value: f64, of: f64) -> bool {
    match (decimal(value), decimal(of)) {
        (Some((value, value_exponent)), Some((of, of_exponent))) => {
            let exponent = value_exponent.min(of_exponent);
            match (scale(value, value_exponent - exponent), scale(of, of_exponent - exponent)) {
                (Some(value), Some(of)) if of != 0 => value % of == 0,
                // A difference of more than 38 digits: a multiple only if the larger is the value and the rest divides.
                (None, Some(of)) if of != 0 => {
                    #[expect(clippy::cast_precision_loss, reason = "beyond exact integers either way")]
                    let (value, of) = (value as f64, of as f64);
                    (value * 10f64.powi(value_exponent - exponent)) % of == 0.0
                }
                _ => value == 0,
            }
        }
        _ => false,
    }
}

/// The same for an integer and a fraction.
pub fn is_integer_multiple(value: i64, of: f64) -> bool {
    match decimal(of) {
        Some((of, exponent)) if of != 0 => match scale(1, exponent.abs()) {
            Some(power) if exponent < 0 => {
                i128::from(value).checked_mul(power).is_some_and(|value| value % of == 0)
            }
            Some(power) => of.checked_mul(power).map_or(value == 0, |of| i128::from(value) % of == 0),
            None => value == 0,
        },
        _ => false,
    }
}

fn scale(digits: i128, exponent: i32) -> Option<i128> {
    digits.checked_mul(10i128.checked_pow(u32::try_from(exponent).ok()?)?)
}

/// Digits and exponent of the shortest decimal form.
fn decimal(value: f64) -> Option<(i128, i32)> {
    if !value.is_finite() {
        return None;
    }
    let text = format!("{value:e}");
    let (mantissa, exponent) = text.split_once('e')?;
    let fraction = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let digits = mantissa.replace('.', "").parse().ok()?;
    Some((digits, exponent.parse::<i32>().ok()? - i32::try_from(fraction).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_may_be_written_with_a_fraction_of_zero() {
        let check = |text: &str, expected: Option<i128>| assert_eq!(integer(text), expected, "{text}");
        check("7", Some(7));
        check("-0", Some(0));
        check("7.0", Some(7));
        check("7e2", Some(700));
        check("7.5", None);
        check("9223372036854775808", Some(9_223_372_036_854_775_808));
        check("1e300", None);
        check("1e400", None);
    }

    #[test]
    fn multiples_are_judged_by_decimal_digits() {
        let check = |value, of, expected| assert_eq!(is_multiple(value, of), expected, "{value} of {of}");
        check(0.07, 0.01, true);
        check(19.99, 0.01, true);
        check(19.995, 0.01, false);
        check(0.0, 0.01, true);
        check(1e300, 0.5, true);
        check(1e-7, 1.0, false);
        check(7.0, 2.0, false);
        check(-8.0, 2.0, true);
    }
}
