//! Numbers as the default mode takes them: one without a fraction is an integer where an integer is asked for,
//! everything else is its `f64`. Both paths call these functions, so that they cannot disagree.

pub mod exact;

use std::cmp::Ordering;

/// The `f64` of a JSON number; `None` beyond its range.
pub fn float(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The integer that a JSON number is: `7`, also `7.0` and `70e-1`. `None` where it has a fraction, and beyond `i128`.
pub fn integer(text: &str) -> Option<i128> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let (digits, exponent) = parts(text)?;
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() || significant == "-" {
        return Some(0);
    }
    let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
    let exponent = exponent.checked_add(zeros)?;
    significant.parse::<i128>().ok()?.checked_mul(10i128.checked_pow(u32::try_from(exponent).ok()?)?)
}

/// Whether a JSON number has no fraction, however large it is.
pub fn is_integral(text: &str) -> bool {
    let Some((digits, exponent)) = parts(text) else {
        return text.parse::<f64>().is_ok_and(|value| value.fract() == 0.0);
    };
    let significant = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - significant.len()).unwrap_or(i64::MAX);
    matches!(significant, "" | "-") || exponent.saturating_add(zeros) >= 0
}

/// The digits of a JSON number without its point, and the exponent that they have then.
fn parts(text: &str) -> Option<(String, i64)> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.trim_start_matches('+').parse::<i64>().ok()?;
    Some((format!("{whole}{fraction}"), exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?))
}

/// Whether a schema's integers may be as large as a `u64`: by `format: uint64`, or by bounds from zero on that go beyond
/// `i64`. Takes `minimum` and `exclusiveMinimum`, `maximum` and `exclusiveMaximum`.
pub fn is_wide(
    format: Option<&str>,
    (minimum, above): (Option<&str>, Option<&str>),
    (maximum, below): (Option<&str>, Option<&str>),
) -> bool {
    let whole = |limit: Option<&str>| limit?.parse::<i128>().ok();
    let low = whole(minimum).max(whole(above).map(|above| above.saturating_add(1)));
    let high = [whole(maximum), whole(below).map(|below| below.saturating_sub(1))];
    let far = high.into_iter().flatten().min().is_some_and(|high| high > i64::MAX.into());
    format == Some("uint64") || low.is_some_and(|low| low >= 0) && far
}

/// Compares a value with a bound, both JSON numbers: exactly where both are integers, else as `f64`.
pub(crate) fn compare(value: &str, bound: &str) -> Option<Ordering> {
    if let (Some(value), Some(bound)) = (integer(value), integer(bound)) {
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
pub fn is_integer_multiple(value: i128, of: f64) -> bool {
    match decimal(of) {
        Some((of, exponent)) if of != 0 => match scale(1, exponent.abs()) {
            Some(power) if exponent < 0 => value.checked_mul(power).is_some_and(|value| value % of == 0),
            Some(power) => of.checked_mul(power).map_or(value == 0, |of| value % of == 0),
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
        check("1e18", Some(1_000_000_000_000_000_000));
        check("9007199254740993.0", Some(9_007_199_254_740_993));
        check("70e-1", Some(7));
        check("-0.0", Some(0));
        check("1.0000000000000000001", None);
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
