//! Numbers and texts as written → what the tables ask of them.
//!
//! Works on the digits: no bound, however long, is rounded on the way.

use std::fmt::Write as _;

use crate::source::{Node, Number, Value};

/// A decimal number as ±digits·10^exponent, with neither leading nor trailing zeros in its digits.
struct Decimal<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Decimal<'a> {
    fn read(number: &'a Number) -> Self {
        let text = number.as_str();
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let huge = if exponent.starts_with('-') { i64::MIN / 4 } else { i64::MAX / 4 };
        let exponent = exponent.parse::<i64>().unwrap_or(huge).clamp(i64::MIN / 4, i64::MAX / 4);
        Self { negative, whole, fraction, exponent }
    }

    /// The digits without zeros at either end, and the exponent that goes with them.
    fn normal(&self) -> (String, i64) {
        let digits = [self.whole, self.fraction].concat();
        let shortened = digits.trim_end_matches('0');
        let dropped = saturating(digits.len() - shortened.len());
        let exponent = self.exponent - saturating(self.fraction.len()) + dropped;
        let digits = shortened.trim_start_matches('0').to_owned();
        if digits.is_empty() { (digits, 0) } else { (digits, exponent) }
    }
}

fn saturating(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX / 4)
}

/// What a number is worth as a length or a count.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Count {
    Fits,
    /// Beyond 64 bits.
    Huge,
    Negative,
    Fractional,
}

/// Judges a length; `2.0` and `1e3` are whole numbers.
pub(super) fn count(number: &Number) -> Count {
    let decimal = Decimal::read(number);
    let (digits, exponent) = decimal.normal();
    if digits.is_empty() {
        return Count::Fits;
    }
    if decimal.negative {
        return Count::Negative;
    }
    if exponent < 0 {
        return Count::Fractional;
    }
    let zeros = usize::try_from(exponent).unwrap_or(usize::MAX);
    if digits.len().saturating_add(zeros) > 20 {
        return Count::Huge;
    }
    match format!("{digits}{}", "0".repeat(zeros)).parse::<u64>() {
        Ok(_) => Count::Fits,
        Err(_) => Count::Huge,
    }
}

/// Whether the number is above zero.
pub(super) fn is_positive(number: &Number) -> bool {
    let decimal = Decimal::read(number);
    !decimal.negative && !decimal.normal().0.is_empty()
}

/// Whether the text can be a URI or a relative reference: RFC 3986 has no room for these characters.
pub(super) fn may_be_uri(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || matches!(c, ' ' | '<' | '>' | '"' | '\\' | '^' | '`'))
}

/// A text that two values have in common exactly when JSON Schema calls them equal: `1` and `1.0`, objects whose
/// members stand in another order.
pub(super) fn canonical(node: &Node) -> String {
    let mut out = String::new();
    write_canonical(node, &mut out);
    out
}

fn write_canonical(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push('n'),
        Value::Bool(value) => out.push(if *value { 't' } else { 'f' }),
        Value::Number(number) => {
            let (digits, exponent) = Decimal::read(number).normal();
            let sign = if number.as_str().starts_with('-') && !digits.is_empty() { "-" } else { "+" };
            // Writing to a string cannot fail.
            let _ = write!(out, "{sign}{digits}e{exponent};");
        }
        Value::String(text) => write_text(text, out),
        Value::Array(elements) => {
            out.push('[');
            for element in elements {
                write_canonical(element, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_unstable_by(|a, b| a.key.cmp(&b.key));
            out.push('{');
            for member in members {
                write_text(&member.key, out);
                write_canonical(&member.node, out);
            }
            out.push('}');
        }
    }
}

/// The length goes first, so that no text can imitate the end of another.
fn write_text(text: &str, out: &mut String) {
    let _ = write!(out, "\"{}:", text.len());
    out.push_str(text);
}

#[cfg(test)]
mod tests {
    use super::super::tests::tree;
    use super::*;

    fn number(text: &str) -> Number {
        tree(text).as_number().cloned().expect("a number")
    }

    #[test]
    fn lengths_are_whole_numbers_from_zero_to_64_bits() {
        for (text, expected) in [
            ("0", Count::Fits),
            ("-0.0", Count::Fits),
            ("0e99999999999999999999", Count::Fits),
            ("1.0", Count::Fits),
            ("1.5e1", Count::Fits),
            ("100e-2", Count::Fits),
            ("18446744073709551615", Count::Fits),
            ("18446744073709551616", Count::Huge),
            ("1e400", Count::Huge),
            ("1e99999999999999999999", Count::Huge),
            ("-1", Count::Negative),
            ("2.5", Count::Fractional),
            ("1e-99999999999999999999", Count::Fractional),
        ] {
            assert_eq!(count(&number(text)), expected, "{text}");
        }
    }

    #[test]
    fn zero_is_not_positive() {
        for (text, expected) in
            [("0", false), ("0.0", false), ("-1", false), ("1e-400", true), ("0.01", true)]
        {
            assert_eq!(is_positive(&number(text)), expected, "{text}");
        }
    }

    #[test]
    fn values_are_equal_as_json_schema_says() {
        for (a, b, equal) in [
            ("1", "1.0", true),
            ("10", "1e1", true),
            ("1", "-1", false),
            ("1", "\"1\"", false),
            ("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true),
            ("[\"a\",\"b\"]", "[\"ab\"]", false),
        ] {
            assert_eq!(canonical(&tree(a)) == canonical(&tree(b)), equal, "{a} {b}");
        }
    }
}
