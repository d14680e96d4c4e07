//! Numbers digit by digit: no size and no precision is lost, and the cost does not depend on the exponent.

use std::cmp::Ordering;

/// A JSON number in its one normal form.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    /// The power of ten of the last digit.
    exponent: i64,
}

/// Exponents beyond are taken as this one: no text is long enough to tell them apart by its digits.
const LARGEST: i64 = i64::MAX / 4;

impl Decimal {
    fn new(text: &str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let below = exponent.starts_with('-');
        let exponent = exponent.trim_start_matches('+').parse::<i64>();
        let exponent = exponent.unwrap_or(if below { -LARGEST } else { LARGEST }).clamp(-LARGEST, LARGEST);
        let digits = format!("{whole}{fraction}");
        let kept = digits.trim_end_matches('0');
        let zeros = length(&digits) - length(kept);
        let digits = kept.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return Self { negative: false, digits, exponent: 0 };
        }
        Self { negative, digits, exponent: exponent - length(fraction) + zeros }
    }

    /// The power of ten in front of the first digit.
    fn magnitude(&self) -> i64 {
        self.exponent + length(&self.digits)
    }

    fn cmp_absolute(&self, other: &Self) -> Ordering {
        self.magnitude().cmp(&other.magnitude()).then_with(|| self.digits.cmp(&other.digits))
    }
}

fn length(digits: &str) -> i64 {
    i64::try_from(digits.len()).unwrap_or(LARGEST)
}

/// Compares two JSON numbers.
pub fn compare(a: &str, b: &str) -> Ordering {
    let (a, b) = (Decimal::new(a), Decimal::new(b));
    match (a.digits.is_empty(), b.digits.is_empty()) {
        (true, true) => return Ordering::Equal,
        (true, false) => return if b.negative { Ordering::Greater } else { Ordering::Less },
        (false, true) => return if a.negative { Ordering::Less } else { Ordering::Greater },
        (false, false) => {}
    }
    match (a.negative, b.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => a.cmp_absolute(&b),
        (true, true) => b.cmp_absolute(&a),
    }
}

/// The one text of a number's value: equal numbers have the same.
pub fn canonical(text: &str) -> String {
    let Decimal { negative, digits, exponent } = Decimal::new(text);
    if digits.is_empty() {
        return "0".to_owned();
    }
    format!("{}{digits}e{exponent}", if negative { "-" } else { "" })
}

/// Whether one JSON number is a whole multiple of another, which has at most 38 significant digits; of one with more
/// it is a multiple only if it is the same.
pub fn is_multiple(value: &str, of: &str) -> bool {
    let (value, of) = (Decimal::new(value), Decimal::new(of));
    if value.digits.is_empty() {
        return true;
    }
    let Ok(divisor) = of.digits.parse::<u128>() else { return value.digits == of.digits };
    // Neither ends in a zero, so a smaller last digit is never made up for.
    let Ok(shift) = u64::try_from(value.exponent - of.exponent) else { return false };
    if divisor == 0 || divisor > u128::MAX / 16 {
        return value.digits == of.digits;
    }
    let rest = value
        .digits
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u128::from(digit.wrapping_sub(b'0') % 10)) % divisor);
    product(rest, power_of_ten(shift, divisor), divisor) == 0
}

fn power_of_ten(mut exponent: u64, modulus: u128) -> u128 {
    let (mut result, mut base) = (1 % modulus, 10 % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = product(result, base, modulus);
        }
        base = product(base, base, modulus);
        exponent >>= 1;
    }
    result
}

/// `a * b % modulus` by doubling: the product itself may have 256 bits. All three are below 2^124.
fn product(mut a: u128, mut b: u128, modulus: u128) -> u128 {
    let mut result = 0;
    while b > 0 {
        if b & 1 == 1 {
            result = (result + a) % modulus;
        }
        a = (a * 2) % modulus;
        b >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_value_whatever_their_form() {
        let check = |a, b, expected| {
            assert_eq!(compare(a, b), expected, "{a} {b}");
            assert_eq!(compare(b, a), expected.reverse(), "{b} {a}");
            assert_eq!(canonical(a) == canonical(b), expected == Ordering::Equal, "{a} {b}");
        };
        check("1", "1.0", Ordering::Equal);
        check("10e-1", "1", Ordering::Equal);
        check("-0.0", "0e9", Ordering::Equal);
        check("1e400", "9.99e399", Ordering::Greater);
        check("-1e400", "-1e399", Ordering::Less);
        check("9007199254740993", "9007199254740992.9999999999", Ordering::Greater);
        check("18446744073709551616", "18446744073709551615", Ordering::Greater);
        check("0", "-5e-324", Ordering::Greater);
        check("0.1", "0.10000000000000000000000001", Ordering::Less);
        check("12", "111", Ordering::Less);
        check("1e99999999999999999999", "1e400", Ordering::Greater);
        check("1e-99999999999999999999", "1e-400", Ordering::Less);
        check("-1", "1", Ordering::Less);
    }

    #[test]
    fn multiples_are_exact() {
        let check = |value, of, expected| assert_eq!(is_multiple(value, of), expected, "{value} of {of}");
        check("0.0075", "0.0001", true);
        check("0.00751", "0.0001", false);
        check("1e308", "0.123456789", false);
        check("1e308", "0.5", true);
        check("12391239123", "1e-8", true);
        check("19.99", "0.01", true);
        check("4.5", "1.5", true);
        check("35", "1.5", false);
        check("-6", "3", true);
        check("0", "0.3", true);
        check("1e99999999999999999999", "3", false);
        check("3e99999999999999999999", "3", true);
        check("100", "8", false);
        check("1000", "8", true);
        check("340282366920938463463374607431768211455", "340282366920938463463374607431768211455", true);
        check("99999999999999999999999999999999999998", "33333333333333333333333333333333333333", false);
        check("99999999999999999999999999999999999999", "33333333333333333333333333333333333333", false);
        check("9999999999999999999999999999999999999", "3333333333333333333333333333333333333", true);
    }
}
