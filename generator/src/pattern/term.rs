//! Terms: turns the text of a whole pattern into the syntax of `regex` or of `fancy-regex`, one term after the
//! other.
//!
//! It relies on a judge of the syntax beside it, so it need not see whether groups are closed or a
//! quantifier has an operand.

use super::cursor::Cursor;
use super::escape::{self, Escape};
use super::group::Groups;
use super::reference::References;
use super::{Engine, Error, ErrorKind, Interruption, class};

/// Outside a class these have a meaning in `regex`.
const SYNTAX: &str = r"\.+*?()|[]{}^$";

/// `.` without the `s` flag: anything but a line terminator of ECMA-262.
const DOT: &str = r"[^\n\r\x{2028}\x{2029}]";

/// The prefixes of look-around, the same in both syntaxes, and what people call it.
const LOOK_AROUND: [(&str, &str); 4] =
    [("?=", "look-ahead"), ("?!", "look-ahead"), ("?<=", "look-behind"), ("?<!", "look-behind")];

/// Translates for an engine. `references` is missing as long as nobody has asked what they find.
pub(super) fn translate(
    ecma: &str,
    groups: &Groups,
    references: Option<&References>,
    engine: Engine,
) -> Result<String, Interruption> {
    let mut translator = Translator {
        cursor: Cursor::new(ecma),
        groups,
        references,
        engine,
        regex: String::with_capacity(ecma.len() + ecma.len() / 2),
        open: Vec::new(),
        last: None,
    };
    translator.run()?;
    Ok(translator.regex)
}

struct Translator<'a> {
    cursor: Cursor<'a>,
    groups: &'a Groups,
    references: Option<&'a References>,
    engine: Engine,
    regex: String,
    /// The open groups: where each starts in `regex`, and whether it is a look-around.
    open: Vec<(usize, bool)>,
    /// The term that has just been read.
    last: Last,
}

/// A term that a quantifier may follow: where it starts in `regex`, and whether it is a look-around.
type Last = Option<(usize, bool)>;

/// Repetitions from this number on are counted.
const LARGE: u32 = 16;

impl Translator<'_> {
    fn run(&mut self) -> Result<(), Interruption> {
        loop {
            let at = self.cursor.at();
            let Some(character) = self.cursor.next() else { return Ok(()) };
            let last = self.last.replace((self.regex.len(), false));
            match character {
                // Both syntaxes have these in common.
                '^' | '$' | '|' => self.regex.push(character),
                '*' => self.repeat(last, &Quantifier { min: 0, max: None }, "*"),
                '+' => self.repeat(last, &Quantifier { min: 1, max: None }, "+"),
                '?' => self.repeat(last, &Quantifier { min: 0, max: Some(1) }, "?"),
                ')' => {
                    self.regex.push(character);
                    self.last = self.open.pop();
                }
                '.' => self.regex.push_str(DOT),
                '(' => self.open_group(at)?,
                '[' => class::translate(&mut self.cursor, at, &mut self.regex)?,
                '{' => match quantifier(&mut self.cursor, at)? {
                    Some(quantifier) => self.repeat(last, &quantifier, &quantifier.to_string()),
                    None => self.literal(character),
                },
                '\\' => self.escape(at)?,
                _ => self.literal(character),
            }
        }
    }

    /// Writes a quantifier, with the `?` of a lazy one.
    fn repeat(&mut self, last: Last, quantifier: &Quantifier, text: &str) {
        self.last = None;
        let lazy = self.cursor.eat("?");
        let large = quantifier.min.max(quantifier.max.unwrap_or(0)) >= LARGE;
        match last {
            // Annex B lets one follow a look-ahead, which `fancy-regex` does not take. More than one round says
            // nothing more than the first.
            Some((start, true)) => {
                if quantifier.min == 0 {
                    self.regex.insert_str(start, "(?:");
                    self.regex.push_str("|)");
                }
                return;
            }
            // What has a look-around is not left to an automaton; beside another it may be all there is in a group.
            Some((start, false)) if self.engine == Engine::Counting && (large || self.is_group(start)) => {
                self.regex.insert_str(start, "(?:(?=)");
                self.regex.push_str("(?=))");
            }
            _ => {}
        }
        self.regex.push_str(text);
        if lazy {
            self.regex.push('?');
        }
    }

    fn is_group(&self, start: usize) -> bool {
        self.regex.get(start..).is_some_and(|term| term.starts_with('('))
    }

    /// Writes the start of a group. Groups capture only where a reference needs them: ECMA-262 lets two share a
    /// name, and captures cost time.
    fn open_group(&mut self, at: usize) -> Result<(), Interruption> {
        let start = self.regex.len();
        for (prefix, name) in LOOK_AROUND {
            if !self.cursor.eat(prefix) {
                continue;
            }
            if self.engine == Engine::Linear {
                return Err(Interruption::Backtracking(name));
            }
            self.open.push((start, true));
            self.regex.push('(');
            self.regex.push_str(prefix);
            return Ok(());
        }
        self.open.push((start, false));
        if self.cursor.eat("?<") {
            self.cursor.take_until('>');
        } else if !self.cursor.eat("?:") && self.cursor.eat("?") {
            return Err(no_group(&mut self.cursor, at).into());
        }
        let captures = self.references.is_some_and(|references| references.captures(at));
        self.regex.push_str(if captures { "(" } else { "(?:" });
        Ok(())
    }

    /// Writes an escape whose backslash has been read.
    fn escape(&mut self, at: usize) -> Result<(), Interruption> {
        if self.cursor.eat("b") {
            self.regex.push_str(match self.engine {
                Engine::Linear => r"(?-u:\b)",
                Engine::Backtracking | Engine::Counting => BOUNDARY,
            });
        } else if self.cursor.eat("B") {
            self.regex.push_str(match self.engine {
                Engine::Linear => r"(?-u:\B)",
                Engine::Backtracking | Engine::Counting => NO_BOUNDARY,
            });
        } else if self.groups.is_backreference(self.cursor.rest()) {
            self.reference(at)?;
        } else {
            match escape::read(&mut self.cursor, at)? {
                Escape::Set(set) => self.regex.push_str(&set),
                // A lone surrogate is in no string of UTF-8.
                Escape::CodePoint(code_point) => match char::from_u32(code_point) {
                    Some(character) => self.literal(character),
                    None => self.regex.push_str(class::NOTHING),
                },
            }
        }
        Ok(())
    }

    fn reference(&mut self, at: usize) -> Result<(), Interruption> {
        let interruption = || Interruption::Backtracking("a back-reference");
        let replacement = self.references.and_then(|references| references.replacement(at));
        let replacement = replacement.ok_or_else(interruption)?;
        if self.cursor.eat("k<") {
            self.cursor.take_until('>');
        } else {
            self.cursor.take_while(usize::MAX, |character| character.is_ascii_digit());
        }
        if replacement.is_empty() {
            self.regex.push_str("(?:)");
            return Ok(());
        }
        if self.engine == Engine::Linear {
            return Err(interruption());
        }
        self.regex.push_str(replacement);
        Ok(())
    }

    fn literal(&mut self, character: char) {
        escape::push_literal(character, SYNTAX, &mut self.regex);
    }
}

// The boundaries of ECMA-262 know only ASCII; `fancy-regex` has none such.
const BOUNDARY: &str = "(?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))";
const NO_BOUNDARY: &str = "(?:(?<=[0-9A-Z_a-z])(?=[0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?![0-9A-Z_a-z]))";

fn no_group(cursor: &mut Cursor<'_>, at: usize) -> Error {
    let flags =
        cursor.take_while(usize::MAX, |character| character.is_ascii_alphabetic() || character == '-');
    let (kind, message) = if cursor.eat(":") {
        (ErrorKind::Unsupported, format!("flags of a group, as in `(?{flags}:…)`, are not supported"))
    } else {
        (ErrorKind::Syntax, "ECMA-262 has no such group".to_owned())
    };
    Error::new(kind, message, at)
}

/// How often something is repeated.
pub(super) struct Quantifier {
    pub(super) min: u32,
    pub(super) max: Option<u32>,
}

impl std::fmt::Display for Quantifier {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.max {
            Some(max) if max == self.min => write!(formatter, "{{{max}}}"),
            Some(max) => write!(formatter, "{{{},{max}}}", self.min),
            None => write!(formatter, "{{{},}}", self.min),
        }
    }
}

/// A braced quantifier whose `{` has been read; anything else is left, and its brace is a character.
pub(super) fn quantifier(cursor: &mut Cursor<'_>, at: usize) -> Result<Option<Quantifier>, Error> {
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
    let Some(min) = digits(&mut ahead)? else { return Ok(None) };
    let max = if ahead.eat(",") { digits(&mut ahead)? } else { Some(min) };
    if !ahead.eat("}") {
        return Ok(None);
    }
    *cursor = ahead;
    Ok(Some(Quantifier { min, max }))
}
