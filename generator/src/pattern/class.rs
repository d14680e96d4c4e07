//! Character classes: turns what stands between brackets into a class of `regex`, in which ranges are
//! bounded by code points and nothing is an operator.

use super::cursor::Cursor;
use super::escape::{self, Escape};
use super::{Error, ErrorKind};

/// What `[]` matches.
pub(super) const NOTHING: &str = r"[^\x{0}-\x{10ffff}]";
/// What `[^]` matches.
const ANYTHING: &str = r"[\x{0}-\x{10ffff}]";

/// In a class these have a meaning in `regex`, some of them only when doubled or at a certain place.
const SYNTAX: &str = r"\[]^-&~";

/// Writes the class whose opening bracket, at `at`, has been read.
pub(super) fn translate(cursor: &mut Cursor<'_>, at: usize, regex: &mut String) -> Result<(), Error> {
    let negated = cursor.eat("^");
    let mut members = String::new();
    while !cursor.eat("]") {
        let first_at = cursor.at();
        let first = atom(cursor, at)?;
        let mut ahead = cursor.clone();
        if !ahead.eat("-") || ahead.peek() == Some(']') {
            push(&first, &mut members);
            continue;
        }
        let last = atom(&mut ahead, at)?;
        *cursor = ahead;
        match (first, last) {
            (Escape::CodePoint(first), Escape::CodePoint(last)) if first > last => {
                return Err(Error::new(ErrorKind::Syntax, "the range ends before it starts", first_at));
            }
            (Escape::CodePoint(first), Escape::CodePoint(last)) => push_range(first, last, &mut members),
            // Annex B: a hyphen beside a set is a character.
            (first, last) => {
                push(&first, &mut members);
                push(&Escape::CodePoint(u32::from('-')), &mut members);
                push(&last, &mut members);
            }
        }
    }
    match (members.is_empty(), negated) {
        (true, true) => regex.push_str(ANYTHING),
        (true, false) => regex.push_str(NOTHING),
        (false, _) => {
            regex.push_str(if negated { "[^" } else { "[" });
            regex.push_str(&members);
            regex.push(']');
        }
    }
    Ok(())
}

/// Reads one character or set of a class that opened at `class_at`.
fn atom(cursor: &mut Cursor<'_>, class_at: usize) -> Result<Escape, Error> {
    let at = cursor.at();
    let Some(character) = cursor.next() else {
        return Err(Error::new(ErrorKind::Syntax, "the class has no closing bracket", class_at));
    };
    if character != '\\' {
        return Ok(Escape::CodePoint(u32::from(character)));
    }
    if cursor.eat("b") {
        return Ok(Escape::CodePoint(0x08));
    }
    // Annex B: in a class, `\c` takes digits and the underscore as well as letters.
    let mut ahead = cursor.clone();
    if ahead.eat("c")
        && let Some(control @ ('0'..='9' | '_')) = ahead.next()
    {
        *cursor = ahead;
        return Ok(Escape::CodePoint(u32::from(control) % 32));
    }
    escape::read(cursor, at)
}

fn push(atom: &Escape, members: &mut String) {
    match atom {
        Escape::CodePoint(code_point) => push_range(*code_point, *code_point, members),
        Escape::Set(set) => members.push_str(set),
    }
}

/// Writes a range less the surrogates at its ends, which are in no string of UTF-8.
fn push_range(first: u32, last: u32, members: &mut String) {
    let first = char::from_u32(first).unwrap_or('\u{e000}');
    let last = char::from_u32(last).unwrap_or('\u{d7ff}');
    if first > last {
        return;
    }
    escape::push_literal(first, SYNTAX, members);
    if first < last {
        members.push('-');
        escape::push_literal(last, SYNTAX, members);
    }
}
