//! URI Templates (RFC 6570, section 2). An apostrophe is a literal, as an erratum of the RFC says.

use super::Reason;

const BRACE: Reason =
    Reason::fixed("Each '{' in a URI template must have its '}', and no '}' may stand alone.");
const LITERAL: Reason = Reason::fixed("The URI template has a character in a place where it is not allowed.");
const PERCENT: Reason = Reason::fixed("A '%' in a URI template must be followed by two hexadecimal digits.");
const EXPRESSION: Reason = Reason::fixed(
    "An expression in a URI template must be names with commas between, such as '{?page,size*}'.",
);

pub(super) fn check(text: &str) -> Result<(), Reason> {
    let mut rest = text;
    while let Some((literal, after)) = rest.split_once('{') {
        check_literal(literal)?;
        let (expression, after) = after.split_once('}').ok_or(BRACE)?;
        check_expression(expression)?;
        rest = after;
    }
    check_literal(rest)
}

fn check_literal(text: &str) -> Result<(), Reason> {
    if text.contains('}') {
        return Err(BRACE);
    }
    check_escapes(text)?;
    if text.chars().all(is_literal) { Ok(()) } else { Err(LITERAL) }
}

fn check_expression(text: &str) -> Result<(), Reason> {
    // Operators of the levels 2 and 3, and those that are reserved: the grammar has them all.
    let list =
        text.strip_prefix(['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|']).unwrap_or(text);
    list.split(',').try_for_each(|variable| {
        check_escapes(variable)?;
        if is_variable(variable) { Ok(()) } else { Err(EXPRESSION) }
    })
}

fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) if is_length(length) => name,
        Some(_) => return false,
        None => text.strip_suffix('*').unwrap_or(text),
    };
    // That each percent sign has its digits is known already.
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'%'))
    };
    name.split('.').all(is_part)
}

/// `max-length`: 1 to 9999 without leading zeros.
fn is_length(text: &str) -> bool {
    matches!(text.len(), 1..=4) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn check_escapes(text: &str) -> Result<(), Reason> {
    let is_escape = |after: &str| after.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    if text.split('%').skip(1).all(is_escape) { Ok(()) } else { Err(PERCENT) }
}

/// `literals`, where `%` was looked at before.
fn is_literal(character: char) -> bool {
    match character {
        '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
        '!'..='~' => true,
        // `ucschar` and `iprivate` (RFC 3987, section 2.2): no controls, no noncharacters, no tags.
        '\u{a0}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' => true,
        '\u{10000}'.. => {
            let plane = u32::from(character) >> 16;
            u32::from(character) & 0xffff < 0xfffe && (plane != 0xe || character >= '\u{e1000}')
        }
        _ => false,
    }
}
