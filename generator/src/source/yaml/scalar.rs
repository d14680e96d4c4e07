//! A scalar's text, style and tag → a value, by the core schema of YAML 1.2 (section 10.3).
//!
//! `on`, `yes`, `1_000` and dates are strings there. Numbers become JSON's, with all of their digits.

use granit_parser::Tag as Written;

use super::super::tree::Shape;
use super::super::{Number, Span, Value};
use crate::diagnostic::{Diagnostic, code};

/// What a tag says about a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// There is none: the style and the text decide.
    Absent,
    /// `!`: a string, or the collection that it is.
    NonSpecific,
    Null,
    Bool,
    Int,
    Float,
    Str,
    Seq,
    Map,
    /// `!!merge`, which only `<<` bears.
    Merge,
}

/// Why a node is no JSON value.
#[derive(Debug)]
pub(super) struct Refusal {
    message: String,
    label: &'static str,
    help: &'static str,
}

impl Refusal {
    pub(super) fn at(self, span: Span) -> Diagnostic {
        Diagnostic::new(&code::NOT_JSON, self.message).at(span, self.label).help(self.help)
    }
}

/// The tag as it is written; `None` for a tag that is not of the core schema.
pub(super) fn tag(tag: &Written) -> Option<Tag> {
    if tag.parts() == ("", "!") {
        return Some(Tag::NonSpecific);
    }
    match tag.suffix_in_namespace("tag:yaml.org,2002:")?.as_ref() {
        "null" => Some(Tag::Null),
        "bool" => Some(Tag::Bool),
        "int" => Some(Tag::Int),
        "float" => Some(Tag::Float),
        "str" => Some(Tag::Str),
        "seq" => Some(Tag::Seq),
        "map" => Some(Tag::Map),
        "merge" => Some(Tag::Merge),
        _ => None,
    }
}

/// Whether a collection may bear a tag.
pub(super) fn fits(tag: Tag, shape: Shape) -> Result<(), Refusal> {
    match (tag, shape) {
        (Tag::Absent | Tag::NonSpecific, _) | (Tag::Seq, Shape::Array) | (Tag::Map, Shape::Object) => Ok(()),
        _ => Err(contradiction()),
    }
}

/// The value of a scalar.
pub(super) fn resolve(text: &str, plain: bool, tag: Tag) -> Result<Value, Refusal> {
    match tag {
        Tag::Absent if plain => core(text),
        Tag::Absent | Tag::NonSpecific | Tag::Str => Ok(Value::String(text.to_owned())),
        Tag::Null | Tag::Bool | Tag::Int | Tag::Float => core(text).and_then(|value| match (tag, &value) {
            (Tag::Null, Value::Null) | (Tag::Bool, Value::Bool(_)) | (Tag::Float, Value::Number(_)) => {
                Ok(value)
            }
            (Tag::Int, Value::Number(number)) if !number.as_str().contains(['.', 'e', 'E']) => Ok(value),
            _ => Err(contradiction()),
        }),
        Tag::Seq | Tag::Map | Tag::Merge => Err(contradiction()),
    }
}

fn contradiction() -> Refusal {
    Refusal {
        message: "a value is not what its tag says".to_owned(),
        label: "the tag asks for another kind",
        help: "remove the tag",
    }
}

/// The value of a plain scalar without a tag.
fn core(text: &str) -> Result<Value, Refusal> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    if let Some(radix) = text.get(..2).and_then(|prefix| match prefix {
        "0x" => Some(16),
        "0o" => Some(8),
        _ => None,
    }) {
        return with_radix(text, radix);
    }
    if is_not_finite(text) {
        return Err(Refusal {
            message: format!("`{text}` has no counterpart in JSON"),
            label: "JSON's numbers are finite",
            help: "put it in quotes if a string is meant",
        });
    }
    Ok(decimal(text)
        .map_or_else(|| Value::String(text.to_owned()), |digits| Value::Number(Number::new(digits))))
}

/// `0x1F` and `0o17`, which JSON writes with base 10.
fn with_radix(text: &str, radix: u32) -> Result<Value, Refusal> {
    let digits = text.get(2..).unwrap_or_default();
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Ok(Value::String(text.to_owned()));
    }
    let number = u128::from_str_radix(digits, radix).map_err(|_| Refusal {
        message: format!("a number with base {radix} has more than 128 bits"),
        label: "too large to be converted",
        help: "write it with base 10, or put it in quotes if a string is meant",
    })?;
    Ok(Value::Number(Number::new(number.to_string())))
}

fn is_not_finite(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// A number with base 10 in JSON's grammar, if the text is one in YAML's: `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? )
/// ( [eE] [-+]? [0-9]+ )?`.
fn decimal(text: &str) -> Option<String> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (integer, rest) = digits(rest);
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let (fraction, rest) = digits(rest);
            (Some(fraction), rest)
        }
        None => (None, rest),
    };
    if integer.is_empty() && fraction.is_none_or(str::is_empty) {
        return None;
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let (exponent, rest) = digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent));
        if exponent.is_empty() || !rest.is_empty() {
            return None;
        }
    } else if !rest.is_empty() {
        return None;
    }
    let mut number = String::with_capacity(text.len() + 2);
    if negative {
        number.push('-');
    }
    // JSON has no leading zeros and no empty integer or fraction.
    let integer = integer.trim_start_matches('0');
    number.push_str(if integer.is_empty() { "0" } else { integer });
    if let Some(fraction) = fraction {
        number.push('.');
        number.push_str(if fraction.is_empty() { "0" } else { fraction });
    }
    number.push_str(rest);
    Some(number)
}

/// The digits at the beginning, and the rest.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, plain: bool, tag: Tag) -> String {
        match resolve(text, plain, tag) {
            Ok(Value::Null) => "null".to_owned(),
            Ok(Value::Bool(value)) => value.to_string(),
            Ok(Value::Number(number)) => number.as_str().to_owned(),
            Ok(Value::String(text)) => format!("{text:?}"),
            Ok(Value::Array(_) | Value::Object(_)) => "a collection".to_owned(),
            Err(refusal) => refusal.message,
        }
    }

    fn check(tag: Tag, cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(show(text, true, tag), *expected, "{text}");
        }
    }

    #[test]
    fn words_of_the_core_schema_are_null_and_booleans() {
        check(
            Tag::Absent,
            &[
                ("", "null"),
                ("~", "null"),
                ("null", "null"),
                ("Null", "null"),
                ("NULL", "null"),
                ("nUll", "\"nUll\""),
            ],
        );
        check(Tag::Absent, &[("true", "true"), ("True", "true"), ("FALSE", "false"), ("tRUE", "\"tRUE\"")]);
    }

    #[test]
    fn words_of_older_schemas_are_strings() {
        for text in
            ["on", "off", "yes", "No", "y", "n", "4XX", "2020-01-01", "12:30:45", "1_000", "0b1", "=", "<<"]
        {
            check(Tag::Absent, &[(text, &format!("{text:?}"))]);
        }
    }

    #[test]
    fn integers_become_json_integers() {
        check(
            Tag::Absent,
            &[
                ("0", "0"),
                ("-0", "-0"),
                ("+1", "1"),
                ("007", "7"),
                ("000", "0"),
                ("-012", "-12"),
                ("123456789012345678901234567890", "123456789012345678901234567890"),
                ("0x1F", "31"),
                ("0xffffffffffffffffffffffffffffffff", "340282366920938463463374607431768211455"),
                ("0o17", "15"),
                ("0o18", "\"0o18\""),
                ("0x", "\"0x\""),
                ("-0x1F", "\"-0x1F\""),
                ("0xÄ", "\"0xÄ\""),
                ("0x100000000000000000000000000000000", "a number with base 16 has more than 128 bits"),
            ],
        );
    }

    #[test]
    fn floats_become_json_numbers_with_all_digits() {
        check(
            Tag::Absent,
            &[
                (".5", "0.5"),
                ("-.5", "-0.5"),
                ("+.5e3", "0.5e3"),
                ("5.", "5.0"),
                ("5.e-3", "5.0e-3"),
                ("1.10", "1.10"),
                ("00.50", "0.50"),
                ("1e3", "1e3"),
                ("1E+400", "1E+400"),
                ("3.14159265358979323846264338327950288", "3.14159265358979323846264338327950288"),
                (".", "\".\""),
                ("+", "\"+\""),
                ("-", "\"-\""),
                ("e3", "\"e3\""),
                (".e3", "\".e3\""),
                ("1e", "\"1e\""),
                ("1.2.3", "\"1.2.3\""),
                ("1.0.", "\"1.0.\""),
                ("--1", "\"--1\""),
                ("+-1", "\"+-1\""),
                ("1 2", "\"1 2\""),
                ("١", "\"١\""),
            ],
        );
    }

    #[test]
    fn numbers_that_are_not_finite_are_refused() {
        for text in [".inf", "-.inf", "+.Inf", ".INF", ".nan", ".NaN", ".NAN"] {
            check(Tag::Absent, &[(text, &format!("`{text}` has no counterpart in JSON"))]);
        }
        check(
            Tag::Absent,
            &[("-.nan", "\"-.nan\""), (".iNF", "\".iNF\""), ("inf", "\"inf\""), ("NaN", "\"NaN\"")],
        );
    }

    #[test]
    fn quoted_scalars_are_strings() {
        for text in ["", "~", "null", "true", "1", "0x1F", ".inf"] {
            assert_eq!(show(text, false, Tag::Absent), format!("{text:?}"));
        }
    }

    #[test]
    fn tags_decide_over_style() {
        check(Tag::Str, &[("1", "\"1\""), ("", "\"\""), (".inf", "\".inf\"")]);
        check(Tag::NonSpecific, &[("1", "\"1\"")]);
        check(Tag::Float, &[("1", "1"), ("1.5", "1.5")]);
        for (text, tag, expected) in
            [("5", Tag::Int, "5"), ("true", Tag::Bool, "true"), ("", Tag::Null, "null")]
        {
            assert_eq!(show(text, false, tag), expected);
        }
    }

    #[test]
    fn tags_that_contradict_are_refused() {
        for (text, tag) in
            [("x", Tag::Int), ("1.5", Tag::Int), ("1", Tag::Bool), ("x", Tag::Null), ("1", Tag::Map)]
        {
            check(tag, &[(text, "a value is not what its tag says")]);
        }
        assert!(fits(Tag::Str, Shape::Object).is_err() && fits(Tag::Map, Shape::Array).is_err());
        assert!(fits(Tag::Map, Shape::Object).is_ok() && fits(Tag::NonSpecific, Shape::Array).is_ok());
    }
}
