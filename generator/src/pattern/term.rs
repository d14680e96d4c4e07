//! Terms: turns the text of a whole pattern into the syntax of `regex`, one term after the other.
//!
//! It relies on a judge of the syntax beside it, so it need not see whether groups are closed or a
//! quantifier has an operand.

use super::cursor::Cursor;
use super::escape::{self, Escape};
use super::group::Groups;
use super::{Error, ErrorKind, Interruption, class};

/// Outside a class these have a meaning in `regex`.
const SYNTAX: &str = r"\.+*?()|[]{}^$";

/// `.` without the `s` flag: anything but a line terminator of ECMA-262.
const DOT: &str = r"[^\n\r\x{2028}\x{2029}]";

pub(super) fn translate(ecma: &str, groups: &Groups) -> Result<String, Interruption> {
    let mut cursor = Cursor::new(ecma);
    let mut regex = String::with_capacity(ecma.len() + ecma.len() / 2);
    loop {
        let at = cursor.at();
        let Some(character) = cursor.next() else { return Ok(regex) };
        match character {
            // Both syntaxes have these in common; a `?` or `+` of a quantifier is among them.
            '^' | '$' | '|' | ')' | '*' | '+' | '?' => regex.push(character),
            '.' => regex.push_str(DOT),
            '(' => open_group(&mut cursor, at, &mut regex)?,
            '[' => class::translate(&mut cursor, at, &mut regex)?,
            '{' => match quantifier(&mut cursor, at)? {
                Some(text) => regex.push_str(&text),
                None => push_literal(character, &mut regex),
            },
            '\\' => push_escape(&mut cursor, at, groups, &mut regex)?,
            _ => push_literal(character, &mut regex),
        }
    }
}

/// Writes the start of a group. Captures are of no use without backreferences, and ECMA-262 lets two of
/// them share a name, so every group becomes a plain one.
fn open_group(cursor: &mut Cursor<'_>, at: usize, regex: &mut String) -> Result<(), Interruption> {
    if cursor.eat("?=") || cursor.eat("?!") {
        return Err(Interruption::Backtracking("look-ahead"));
    }
    if cursor.eat("?<=") || cursor.eat("?<!") {
        return Err(Interruption::Backtracking("look-behind"));
    }
    if cursor.eat("?<") {
        cursor.take_until('>');
    } else if !cursor.eat("?:") && cursor.eat("?") {
        let flags =
            cursor.take_while(usize::MAX, |character| character.is_ascii_alphabetic() || character == '-');
        let (kind, message) = if cursor.eat(":") {
            (ErrorKind::Unsupported, format!("flags of a group, as in `(?{flags}:…)`, are not supported"))
        } else {
            (ErrorKind::Syntax, "ECMA-262 has no such group".to_owned())
        };
        return Err(Error::new(kind, message, at).into());
    }
    regex.push_str("(?:");
    Ok(())
}

/// A braced quantifier whose `{` has been read; anything else is left, and its brace is a character.
fn quantifier(cursor: &mut Cursor<'_>, at: usize) -> Result<Option<String>, Error> {
    let mut ahead = cursor.clone();
    let digits = |cursor: &mut Cursor<'_>| -> Result<Option<u32>, Error> {
        match cursor.take_while(usize::MAX, |character| character.is_ascii_digit()) {
            "" => Ok(None),
            digits => digits.parse().map(Some).map_err(|_| {
                let message = format!("the pattern is too large: it repeats something {digits} times");
                Error::new(ErrorKind::TooLarge, message, at)
            }),
        }
    };
    let Some(minimum) = digits(&mut ahead)? else { return Ok(None) };
    let text = if ahead.eat(",") {
        digits(&mut ahead)?
            .map_or_else(|| format!("{{{minimum},}}"), |maximum| format!("{{{minimum},{maximum}}}"))
    } else {
        format!("{{{minimum}}}")
    };
    if !ahead.eat("}") {
        return Ok(None);
    }
    *cursor = ahead;
    Ok(Some(text))
}

/// Writes an escape whose backslash has been read.
fn push_escape(
    cursor: &mut Cursor<'_>,
    at: usize,
    groups: &Groups,
    regex: &mut String,
) -> Result<(), Interruption> {
    if cursor.eat("b") {
        regex.push_str(r"(?-u:\b)");
    } else if cursor.eat("B") {
        regex.push_str(r"(?-u:\B)");
    } else if groups.is_backreference(cursor.rest()) {
        return Err(Interruption::Backtracking("a backreference"));
    } else {
        match escape::read(cursor, at)? {
            Escape::Set(set) => regex.push_str(&set),
            // A lone surrogate is in no string of UTF-8.
            Escape::CodePoint(code_point) => match char::from_u32(code_point) {
                Some(character) => push_literal(character, regex),
                None => regex.push_str(class::NOTHING),
            },
        }
    }
    Ok(())
}

fn push_literal(character: char, regex: &mut String) {
    escape::push_literal(character, SYNTAX, regex);
}
