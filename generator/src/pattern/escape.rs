//! Escapes: what follows a backslash, inside a class or outside, and how a character is written in the
//! syntax of `regex`.

use std::borrow::Cow;
use std::fmt::Write;

use super::cursor::Cursor;
use super::{Error, ErrorKind};

/// What an escape stands for.
pub(super) enum Escape {
    /// One code point, maybe a lone surrogate.
    CodePoint(u32),
    /// A set of characters, written so that it stands inside a class as well as outside.
    Set(Cow<'static, str>),
}

// ECMA-262 has these fixed, while `regex` takes Unicode's wider sets for `\d`, `\s` and `\w`.
const DIGITS: &str = "[0-9]";
const NOT_DIGITS: &str = "[^0-9]";
const WORDS: &str = "[0-9A-Z_a-z]";
const NOT_WORDS: &str = "[^0-9A-Z_a-z]";
const SPACES: &str =
    r"[\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]";
const NOT_SPACES: &str =
    r"[^\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]";

/// Reads an escape whose backslash, at `at`, has been read. `\b`, `\B` and backreferences are not among
/// them: their meaning depends on where they stand.
pub(super) fn read(cursor: &mut Cursor<'_>, at: usize) -> Result<Escape, Error> {
    let mut after = cursor.clone();
    let Some(character) = after.next() else {
        return Err(Error::new(ErrorKind::Syntax, "a backslash ends the pattern", at));
    };
    let set = match character {
        'd' => DIGITS,
        'D' => NOT_DIGITS,
        's' => SPACES,
        'S' => NOT_SPACES,
        'w' => WORDS,
        'W' => NOT_WORDS,
        'p' | 'P' if after.eat("{") => {
            let Some(property) = property(&mut after, character) else {
                return Ok(Escape::CodePoint(code_point(cursor, character)));
            };
            *cursor = after;
            return Ok(Escape::Set(Cow::Owned(property)));
        }
        _ => return Ok(Escape::CodePoint(code_point(cursor, character))),
    };
    *cursor = after;
    Ok(Escape::Set(Cow::Borrowed(set)))
}

/// A property of Unicode, after its opening brace. Names mean the same in both syntaxes, but `regex`
/// knows more of them than ECMA-262 and forgives their spelling.
fn property(cursor: &mut Cursor<'_>, letter: char) -> Option<String> {
    let name = cursor.take_until('}')?;
    let text = format!("\\{letter}{{{name}}}");
    regress::Regex::with_flags(&text, "u").is_ok().then_some(text)
}

/// The first escape in the form of a property that ECMA-262 does not know, such as `\p{Alnum}`: it is read as the
/// characters that follow its backslash.
pub fn unknown_property(ecma: &str) -> Option<&str> {
    let mut cursor = Cursor::new(ecma);
    while let Some(character) = cursor.next() {
        let at = cursor.at();
        if character == '\\'
            && let Some(letter @ ('p' | 'P')) = cursor.next()
            && cursor.eat("{")
        {
            let mut after = cursor.clone();
            if property(&mut after, letter).is_none() {
                let end = cursor.take_until('}').map_or(ecma.len(), |_| cursor.at());
                return ecma.get(at..end);
            }
        }
    }
    None
}

/// An escaped character; `first`, which comes next, is the one after the backslash.
fn code_point(cursor: &mut Cursor<'_>, first: char) -> u32 {
    match first {
        '0'..='7' => return octal(cursor),
        'c' => return control(cursor),
        _ => cursor.next(),
    };
    let read = match first {
        'f' => Some(0x0c),
        'n' => Some(0x0a),
        'r' => Some(0x0d),
        't' => Some(0x09),
        'v' => Some(0x0b),
        'x' => hexadecimal(cursor, 2),
        'u' => unicode(cursor),
        _ => None,
    };
    // In Annex B, what is no escape is the character itself.
    read.unwrap_or(u32::from(first))
}

/// `\cJ`: a control character by its letter. In Annex B, `\c` before anything else is a backslash, and the
/// c after it a character of its own.
fn control(cursor: &mut Cursor<'_>) -> u32 {
    let mut ahead = cursor.clone();
    ahead.next();
    match ahead.next() {
        Some(letter) if letter.is_ascii_alphabetic() => {
            *cursor = ahead;
            u32::from(letter) % 32
        }
        _ => u32::from('\\'),
    }
}

/// `\0`, and in Annex B one to three digits up to `\377`.
fn octal(cursor: &mut Cursor<'_>) -> u32 {
    let limit = if cursor.rest().starts_with(['0', '1', '2', '3']) { 3 } else { 2 };
    let digits = cursor.take_while(limit, |character| character.is_digit(8));
    u32::from_str_radix(digits, 8).unwrap_or_default()
}

fn hexadecimal(cursor: &mut Cursor<'_>, count: usize) -> Option<u32> {
    let mut ahead = cursor.clone();
    let digits = ahead.take_while(count, |character| character.is_ascii_hexdigit());
    if digits.len() < count {
        return None;
    }
    *cursor = ahead;
    u32::from_str_radix(digits, 16).ok()
}

/// `\u1234`, `\u{1f600}`, or a pair of surrogates `\ud83d\ude00`.
fn unicode(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = cursor.clone();
    if ahead.eat("{") {
        let digits = ahead.take_while(usize::MAX, |character| character.is_ascii_hexdigit());
        let code_point =
            u32::from_str_radix(digits, 16).ok().filter(|&code_point| code_point <= 0x10_ffff)?;
        return ahead.eat("}").then(|| {
            *cursor = ahead;
            code_point
        });
    }
    let unit = hexadecimal(cursor, 4)?;
    let mut ahead = cursor.clone();
    if (0xd800..0xdc00).contains(&unit)
        && ahead.eat("\\u")
        && let Some(low @ 0xdc00..=0xdfff) = hexadecimal(&mut ahead, 4)
    {
        *cursor = ahead;
        return Some(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
    }
    Some(unit)
}

/// Writes a character that stands for itself; `syntax` has those that need a backslash at this place.
pub(super) fn push_literal(character: char, syntax: &str, regex: &mut String) {
    if syntax.contains(character) {
        regex.push('\\');
        regex.push(character);
    } else if character == ' ' || character.is_ascii_graphic() || character.is_alphanumeric() {
        regex.push(character);
    } else {
        // Blanks, marks that combine and controls would be hard to see. Writing to a string cannot fail.
        let _ = write!(regex, "\\x{{{:x}}}", u32::from(character));
    }
}
