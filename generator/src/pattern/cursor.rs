//! The pattern's text as it is read: a position that moves forward only. It knows no syntax.

/// A place in the text of a pattern.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte offset of what comes next.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += character.len_utf8();
        Some(character)
    }

    /// Steps over `prefix` if it comes next.
    pub(super) fn eat(&mut self, prefix: &str) -> bool {
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    /// Steps over the characters that fit, at most `limit` of them, and returns them.
    pub(super) fn take_while(&mut self, limit: usize, fits: fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest
            .char_indices()
            .enumerate()
            .find(|&(count, (_, character))| count == limit || !fits(character))
            .map_or(rest.len(), |(_, (end, _))| end);
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Steps over everything up to and including `end`, and returns what precedes it; without an `end`
    /// nothing happens.
    pub(super) fn take_until(&mut self, end: char) -> Option<&'a str> {
        let (before, _) = self.rest().split_once(end)?;
        self.at += before.len() + end.len_utf8();
        Some(before)
    }
}
