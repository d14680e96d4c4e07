//! Percent-encoding, and one text → one JSON value.

use std::borrow::Cow;

use crate::json::{Reader, Tree, Writer};
use crate::schema::Types;

/// Text → JSON: a number, a truth value or `null` where the types let one in and the text is one, else a string.
pub(crate) fn scalar(text: Cow<'_, str>, types: Types) -> Cow<'_, str> {
    // Where only integers are asked for, `1e0` and `1.0` are texts: that is how people write integers.
    let number = types.has(Types::NUMBER) || (types.has(Types::INTEGER) && !text.contains(['.', 'e', 'E']));
    let number = number && is_number(&text);
    let word = match &*text {
        "true" | "false" => types.has(Types::BOOLEAN),
        // Where a string may stand, it is one.
        "null" => types.has(Types::NULL) && !types.has(Types::STRING),
        _ => false,
    };
    if number || word {
        return text;
    }
    Cow::Owned(string(&text))
}

/// Text → a JSON string.
pub(crate) fn string(text: &str) -> String {
    let mut out = Writer::with_capacity(text.len() + 2);
    out.string(text);
    out.into_string()
}

/// Text that is meant to be JSON; what is none stays a string.
pub(super) fn json(text: Cow<'_, str>) -> Cow<'_, str> {
    if Tree::parse(&text).is_ok() { text } else { Cow::Owned(string(&text)) }
}

fn is_number(text: &str) -> bool {
    // White space is no part of a number, though a reader passes over it.
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.ends_with(|last: char| last.is_ascii_digit())
        && {
            let mut reader = Reader::new(text);
            reader.number().is_ok() && reader.end().is_ok()
        }
}

/// Resolves percent-encoding. A `%` that begins none stays; bytes that are no UTF-8 become U+FFFD.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let hex = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or_default() * 16 + hex(*low).unwrap_or_default());
                rest = tail;
            }
            _ => bytes.push(*first),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// The same as forms have it: `+` is a space.
pub(crate) fn form(text: &str) -> Cow<'_, str> {
    if text.contains('+') { Cow::Owned(decode(&text.replace('+', " ")).into_owned()) } else { decode(text) }
}
