//! Words of the document → words fit for a message: shortened, made visible, and the known word that was meant.

use std::fmt::Write as _;

use crate::suggest::nearest;

/// Longer words are shortened in messages, and no misspelling of a known word.
const LONGEST: usize = 60;

/// The text as it can stand in one line of a message: control characters escaped, the tail of a long one left out.
pub(in crate::document) fn echo(text: &str) -> String {
    let mut out = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == LONGEST {
            out.push('…');
            break;
        }
        // Writing to a string cannot fail.
        let _ = if is_invisible(c) { write!(out, "{}", c.escape_unicode()) } else { write!(out, "{c}") };
    }
    out
}

/// Characters that change how a line is shown instead of being shown: controls, and Unicode's direction marks.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The known word that was probably meant. Very short words are near to everything, very long ones are costly to
/// compare and near to nothing.
pub(in crate::document) fn closest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    (3..=LONGEST).contains(&word.len()).then(|| nearest(word, known)).flatten()
}

/// Like [`closest`], and takes abbreviations: `int` for `integer`.
pub(super) fn closest_value<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    closest(word, known.iter().copied()).or_else(|| {
        let word = word.to_ascii_lowercase();
        let abbreviates =
            |candidate: &&&str| word.len() >= 3 && candidate.to_ascii_lowercase().starts_with(&word);
        known.iter().find(abbreviates).copied()
    })
}

/// `a`, `b` and `c`, each in backquotes.
pub(super) fn list<'a>(words: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{}`", echo(word))).collect();
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((tail, head)) => format!("{} {last} {tail}", head.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_known_word_and_another_word_does_not() {
        let known = ["required", "type", "items", "integer", "operationId"];
        for (word, meant) in [
            ("requird", Some("required")),
            ("tpye", Some("type")),
            ("Items", Some("items")),
            ("operation_id", Some("operationId")),
            ("colour", None),
            ("id", None),
            ("", None),
            (&"x".repeat(10_000), None),
        ] {
            assert_eq!(closest(word, known), meant, "{word}");
        }
        assert_eq!(closest_value("int", &known), Some("integer"));
    }

    #[test]
    fn an_echo_is_one_short_visible_line() {
        assert_eq!(echo("a\nb\u{202e}c"), "a\\u{a}b\\u{202e}c");
        assert_eq!(echo(&"x".repeat(100)).chars().count(), 61);
    }
}
