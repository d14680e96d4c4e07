//! Numbers that neither `i64` nor `f64` hold, nor `serde_json` and the oracle: texts in the place of numbers until a
//! value is written. Of such values it is known only that both paths have to say the same.

use serde_json::Value;

use super::random::Random;

/// Marks a text that is a number; it occurs in no other text.
const MARK: char = '\u{1}';

/// At and past the ends of `i64`, `u64` and `f64`, and more digits than either has.
const NUMBERS: [&str; 14] = [
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "123456789012345678901234567890",
    "9007199254740993",
    "1e400",
    "-1E+400",
    "1e-400",
    "0.1000000000000000000000000000001",
    "1.0000000000000000001",
    "100000000000000000000000000000.0",
    "1234567890123456789000e-3",
    "0e0",
];

/// Puts such a number in the place of one of the numbers of a value, if it has any.
pub(crate) fn reach(value: &mut Value, random: &mut Random) {
    let mut numbers = Vec::new();
    collect(value, &mut numbers);
    if numbers.is_empty() {
        return;
    }
    let at = random.below(numbers.len());
    *numbers.swap_remove(at) = format!("{MARK}{}{MARK}", random.pick(&NUMBERS)).into();
}

fn collect<'a>(value: &'a mut Value, numbers: &mut Vec<&'a mut Value>) {
    match value {
        Value::Number(_) => numbers.push(value),
        Value::Array(elements) => elements.iter_mut().for_each(|element| collect(element, numbers)),
        Value::Object(members) => members.values_mut().for_each(|member| collect(member, numbers)),
        _ => {}
    }
}

/// Whether a value has such a number.
pub(crate) fn is_beyond(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with(MARK),
        Value::Array(elements) => elements.iter().any(is_beyond),
        Value::Object(members) => members.values().any(is_beyond),
        _ => false,
    }
}

/// The text of a value.
pub(crate) fn written(value: &Value) -> String {
    value.to_string().replace("\"\\u0001", "").replace("\\u0001\"", "")
}
