//! Groups: what has to be known of them before the pattern is read term by term.

use super::cursor::Cursor;

/// The groups of a pattern, as far as they tell what `\1` and `\k` mean, and how deep they nest.
pub(super) struct Groups {
    captures: usize,
    named: bool,
    pub(super) depth: usize,
}

impl Groups {
    pub(super) fn of(ecma: &str) -> Self {
        let mut groups = Self { captures: 0, named: false, depth: 0 };
        let mut cursor = Cursor::new(ecma);
        let mut in_class = false;
        let mut depth = 0usize;
        while let Some(character) = cursor.next() {
            match character {
                '\\' => {
                    cursor.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => {
                    let rest = cursor.rest();
                    let named =
                        rest.starts_with("?<") && !rest.starts_with("?<=") && !rest.starts_with("?<!");
                    groups.named |= named;
                    groups.captures += usize::from(named || !rest.starts_with('?'));
                    depth += 1;
                    groups.depth = groups.depth.max(depth);
                }
                ')' if !in_class => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        groups
    }

    /// Whether the text after a backslash refers to a group. Annex B has octal escapes in the same form.
    pub(super) fn is_backreference(&self, rest: &str) -> bool {
        if rest.starts_with('k') {
            return self.named;
        }
        let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
        let digits = rest.get(..end).unwrap_or_default();
        !digits.starts_with('0') && digits.parse::<usize>().is_ok_and(|number| number <= self.captures)
    }
}
