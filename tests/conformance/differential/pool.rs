//! What random schemas and values are made of: few names and texts, so that they meet.

use serde_json::{Value, json};

use super::random::Random;

/// Names of members.
pub(crate) const NAMES: [&str; 9] = ["a", "b", "c", "ab", "x-y", "type", "A", "é", "kind"];

/// Texts; some have fewer characters than bytes or UTF-16 units.
pub(crate) const TEXTS: [&str; 12] = ["", "a", "b", "ab", "abc", "abcd", "A", "12", "1", "é", "💩", "x-1"];

/// Patterns that all dialects of regular expressions understand alike, with texts that match.
pub(crate) const PATTERNS: [(&str, &[&str]); 9] = [
    ("^a", &["a", "ab", "abc"]),
    ("b$", &["b", "ab"]),
    ("^[a-c]+$", &["a", "b", "ab", "abc"]),
    ("^x-", &["x-1", "x-y"]),
    ("[0-9]{2}", &["12", "a12"]),
    ("^.{2,3}$", &["ab", "abc", "12"]),
    ("^[^a]*$", &["", "b", "12"]),
    ("^(a|b)?$", &["", "a", "b"]),
    ("", &["", "a"]),
];

/// Formats of whose meaning all judges are of one mind, with texts of each.
pub(crate) const FORMATS: [(&str, &[&str]); 3] = [
    ("date", &["2024-02-29", "1999-12-31"]),
    ("uuid", &["2eb8aa08-aa98-11ea-b4aa-73b441d16380"]),
    ("ipv4", &["127.0.0.1", "255.255.255.255"]),
];

/// A text that a pattern may match.
pub(crate) fn matching(pattern: &str, random: &mut Random) -> Option<String> {
    let (_, texts) = PATTERNS.iter().find(|(known, _)| *known == pattern)?;
    Some((*random.pick(texts)).to_owned())
}

/// Any value, small.
pub(crate) fn anything(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 10 } else { 14 }) {
        0 | 1 => Value::Null,
        2 => random.chance(50).into(),
        3 | 4 => random.within(-3, 12).into(),
        5 => number(random),
        6..=8 => (*random.pick(&TEXTS)).into(),
        9 => {
            if random.chance(50) {
                json!([])
            } else {
                json!({})
            }
        }
        10 | 11 => (0..random.below(4)).map(|_| anything(random, depth - 1)).collect(),
        _ => {
            let members = (0..random.below(4))
                .map(|_| ((*random.pick(&NAMES)).to_owned(), anything(random, depth - 1)));
            Value::Object(members.collect())
        }
    }
}

/// A number: whole in either notation, or with decimals.
pub(crate) fn number(random: &mut Random) -> Value {
    let whole = random.within(-50, 150);
    match random.below(6) {
        0 => whole.into(),
        // `7.0` is an integer as well.
        1 => decimal(whole, 1),
        2 => decimal(whole, 10),
        3 => decimal(whole, 100),
        4 => decimal(whole, 2),
        _ => random.pick(&[json!(0), json!(-0.0), json!(1e3), json!(2_147_483_648_i64), json!(-1)]).clone(),
    }
}

/// A whole number divided, written with a decimal point.
pub(crate) fn decimal(whole: i64, divisor: i32) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    let number = whole as f64 / f64::from(divisor);
    number.into()
}
