//! Byte offsets → lines and columns, for those who show places to people; no stage computes with them.

/// A place as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// Known positions in the order of their offsets. Their distance is bounded, so that a look-up stays cheap even
/// where a whole document is one line.
#[derive(Debug)]
pub(super) struct Lines(Vec<Mark>);

#[derive(Debug)]
struct Mark {
    offset: usize,
    position: Position,
}

/// From this distance on, a mark is set within a line.
const STRIDE: usize = 4096;

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let mut marks = vec![Mark { offset: 0, position: Position { line: 1, column: 1 } }];
        let mut start = 0;
        for (line, content) in (1..).zip(text.split_inclusive('\n')) {
            let mut column = 1;
            let mut rest = content;
            while rest.len() > STRIDE {
                let (head, tail) = rest.split_at(rest.floor_char_boundary(STRIDE));
                column += characters(head);
                rest = tail;
                marks.push(Mark {
                    offset: start + content.len() - rest.len(),
                    position: Position { line, column },
                });
            }
            start += content.len();
            if content.ends_with('\n') {
                marks.push(Mark { offset: start, position: Position { line: line + 1, column: 1 } });
            }
        }
        Self(marks)
    }

    /// The position of a byte; past the end it is that of the end.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let after = self.0.partition_point(|mark| mark.offset <= offset);
        let Some(mark) = self.0.get(after.saturating_sub(1)) else { return Position { line: 1, column: 1 } };
        let between = text.get(mark.offset..offset).unwrap_or_default();
        Position { line: mark.position.line, column: mark.position.column + characters(between) }
    }
}

fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, offset: usize, line: u32, column: u32) {
        assert_eq!(Lines::new(text).position(text, offset), Position { line, column }, "{offset}");
    }

    #[test]
    fn columns_count_characters() {
        check("äöü: 1", 4, 1, 3);
        check("a\nöb\n", 4, 2, 2);
        check("a\r\nb", 3, 2, 1);
    }

    #[test]
    fn the_end_has_a_position() {
        check("", 0, 1, 1);
        check("ab", 2, 1, 3);
        check("ab\n", 3, 2, 1);
        check("ab", 99, 1, 3);
    }

    #[test]
    fn an_offset_within_a_character_is_that_of_the_character() {
        check("aü", 2, 1, 2);
    }

    #[test]
    fn long_lines_have_the_same_columns_as_short_ones() {
        let text = format!("x\n{}\n", "ü€".repeat(10_000));
        for (offset, column) in [(2, 1), (4, 2), (7, 3), (2 + 5 * 5_000, 10_001), (2 + 5 * 10_000, 20_001)] {
            check(&text, offset, 2, column);
        }
    }
}
