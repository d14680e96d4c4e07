//! The pull reader: the caller asks for what its type expects next.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

use super::{Ahead, MAX_DEPTH, TOO_DEEP};
use crate::types::Binary;

/// The value is not what was asked for. Why not is found by the exact path; a syntax error is kept in the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Where and why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The byte at which reading stopped.
    pub at: usize,
    /// What stands wrong there.
    pub reason: &'static str,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.reason, self.at)
    }
}

impl std::error::Error for SyntaxError {}

/// Reads one JSON text from its first byte to its last.
///
/// ```
/// use specwright_runtime::json::Reader;
/// let mut reader = Reader::new(r#"{"id": 7}"#);
/// let mut members = reader.object().unwrap();
/// while let Some(key) = members.next(&mut reader).unwrap() {
///     assert_eq!(key, "id");
///     assert_eq!(reader.number(), Ok("7"));
/// }
/// assert!(reader.end().is_ok());
/// ```
#[derive(Debug)]
pub struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: usize,
    error: Option<SyntaxError>,
    /// What was parsed already, here or further on.
    ahead: Option<Rc<Ahead<'de>>>,
    /// Bytes that came beside the text, by the places of the strings that stand for them.
    attachments: &'de [(usize, Binary)],
}

impl<'de> Reader<'de> {
    /// Starts at the first byte.
    pub fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: 0, error: None, ahead: None, attachments: &[] }
    }

    /// The same for a text in which strings at some places stand for bytes that came beside it.
    pub(crate) fn with_attachments(text: &'de str, attachments: &'de [(usize, Binary)]) -> Self {
        Self { attachments, ..Self::new(text) }
    }

    /// The bytes that the string which stands here is to be, if they came beside the text. The string is taken.
    pub(crate) fn attachment(&mut self) -> Result<Option<Binary>, Refused> {
        self.peek()?;
        let at = self.at;
        let Some((_, found)) = self.attachments.iter().find(|(place, _)| *place == at) else {
            return Ok(None);
        };
        self.string()?;
        Ok(Some(found.clone()))
    }

    /// The syntax error that ended reading, if it was one.
    pub fn syntax_error(&self) -> Option<SyntaxError> {
        self.error
    }

    /// A second reader at the same place, to look ahead.
    pub(crate) fn fork(&self) -> Self {
        let Self { text, at, depth, attachments, .. } = *self;
        Self { text, at, depth, error: None, ahead: self.ahead.clone(), attachments }
    }

    /// Takes over what a look ahead has found wrong with the text.
    pub(crate) fn note(&mut self, error: SyntaxError) {
        self.error = Some(error);
    }

    /// How many bytes were read.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// The value that stands here, parsed; nothing is taken. An object or array that stands within one that was looked
    /// at before is not parsed again.
    pub(crate) fn look_ahead(&mut self) -> Result<Rc<Ahead<'de>>, Refused> {
        self.peek()?;
        if let Some(ahead) = self.ahead.as_ref().filter(|ahead| ahead.at(self.at).is_some()) {
            return Ok(Rc::clone(ahead));
        }
        let mut fork = self.fork();
        match Ahead::read(&mut fork) {
            Ok(ahead) => {
                let ahead = Rc::new(ahead);
                self.ahead = Some(Rc::clone(&ahead));
                Ok(ahead)
            }
            Err(Refused) => {
                self.error = fork.error;
                Err(Refused)
            }
        }
    }

    fn fail<T>(&mut self, reason: &'static str) -> Result<T, Refused> {
        self.error = Some(SyntaxError { at: self.at, reason });
        Err(Refused)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The first byte of the next token, white space skipped.
    pub fn peek(&mut self) -> Result<u8, Refused> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return self.fail("the text ends too early"),
            }
        }
    }

    /// Whether nothing but white space is left.
    pub fn end(&mut self) -> Result<(), Refused> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        if self.byte().is_some() { self.fail("text after the value") } else { Ok(()) }
    }

    /// A value of another kind stands here: no syntax error as long as it starts like a value.
    fn other<T>(&mut self, byte: u8) -> Result<T, Refused> {
        match byte {
            b'"' | b'{' | b'[' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9' => Err(Refused),
            _ => self.fail("a value was expected"),
        }
    }

    fn word(&mut self, word: &'static str) -> Result<(), Refused> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            self.fail("a value was expected")
        }
    }

    /// Takes `null` if it stands here.
    pub fn null(&mut self) -> Result<bool, Refused> {
        if self.peek()? == b'n' {
            self.word("null")?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Takes `true` or `false`.
    pub fn boolean(&mut self) -> Result<bool, Refused> {
        match self.peek()? {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            byte => self.other(byte),
        }
    }

    /// Takes a number, as it is written.
    pub fn number(&mut self) -> Result<&'de str, Refused> {
        let first = self.peek()?;
        if first != b'-' && !first.is_ascii_digit() {
            return self.other(first);
        }
        let start = self.at;
        if first == b'-' {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return self.fail("a number has a leading zero");
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) -> Result<(), Refused> {
        let rest = &self.text.as_bytes()[self.at..];
        let count = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        self.at += count;
        if count == 0 { self.fail("a digit was expected") } else { Ok(()) }
    }

    /// Takes a string; it borrows from the text unless it has escapes.
    pub fn string(&mut self) -> Result<Cow<'de, str>, Refused> {
        match self.peek()? {
            b'"' => self.at += 1,
            byte => return self.other(byte),
        }
        let start = self.at;
        self.plain()?;
        if self.byte() == Some(b'"') {
            let text = &self.text[start..self.at];
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut owned = self.text[start..self.at].to_owned();
        loop {
            // Here stands a backslash: `plain` stops at nothing else that is well-formed.
            self.at += 1;
            self.escape(&mut owned)?;
            let start = self.at;
            self.plain()?;
            owned.push_str(&self.text[start..self.at]);
            if self.byte() == Some(b'"') {
                self.at += 1;
                return Ok(Cow::Owned(owned));
            }
        }
    }

    /// Goes on to the next quote or backslash.
    fn plain(&mut self) -> Result<(), Refused> {
        let rest = &self.text.as_bytes()[self.at..];
        let stop = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
        self.at += stop.unwrap_or(rest.len());
        match self.byte() {
            Some(b'"' | b'\\') => Ok(()),
            Some(_) => self.fail("a control character in a string must be escaped"),
            None => self.fail("a string does not end"),
        }
    }

    fn escape(&mut self, owned: &mut String) -> Result<(), Refused> {
        let Some(byte) = self.byte() else { return self.fail("a string does not end") };
        let plain = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                let character = self.unicode_escape()?;
                owned.push(character);
                return Ok(());
            }
            _ => return self.fail("an unknown escape"),
        };
        self.at += 1;
        owned.push(plain);
        Ok(())
    }

    fn unicode_escape(&mut self) -> Result<char, Refused> {
        let first = self.hex()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let high = first;
        if high < 0xDC00 && self.text.as_bytes()[self.at..].starts_with(b"\\u") {
            self.at += 2;
            let low = self.hex()?;
            if (0xDC00..0xE000).contains(&low)
                && let Some(character) = char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            {
                return Ok(character);
            }
        }
        self.fail("a surrogate without its other half")
    }

    fn hex(&mut self) -> Result<u32, Refused> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let value = digits.and_then(|digits| {
            digits.iter().try_fold(0, |value, digit| Some(value * 16 + char::from(*digit).to_digit(16)?))
        });
        match value {
            Some(value) => {
                self.at += 4;
                Ok(value)
            }
            None => self.fail("four hexadecimal digits were expected"),
        }
    }

    fn deeper(&mut self) -> Result<(), Refused> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH { self.fail(TOO_DEEP) } else { Ok(()) }
    }

    /// Goes into an object.
    pub fn object(&mut self) -> Result<Members<'de>, Refused> {
        match self.peek()? {
            b'{' => self.deeper()?,
            byte => return self.other(byte),
        }
        Ok(Members { first: true, unknown: Keys::default() })
    }

    /// Goes into an array.
    pub fn array(&mut self) -> Result<Elements, Refused> {
        match self.peek()? {
            b'[' => self.deeper()?,
            byte => return self.other(byte),
        }
        Ok(Elements { first: true, ended: false })
    }

    /// Passes over one value of any kind; it must be well-formed all the same.
    pub fn skip(&mut self) -> Result<(), Refused> {
        match self.peek()? {
            b'{' => {
                let mut members = self.object()?;
                while let Some(key) = members.next(self)? {
                    members.skip(key, self)?;
                }
                Ok(())
            }
            b'[' => {
                let mut elements = self.array()?;
                while elements.next(self)? {
                    self.skip()?;
                }
                Ok(())
            }
            b'"' => self.string().map(drop),
            b't' | b'f' => self.boolean().map(drop),
            b'n' => self.word("null"),
            _ => self.number().map(drop),
        }
    }

    /// Whether a comma, or the end of the array or object, comes next. `Ok(false)` is the end.
    fn separator(&mut self, first: &mut bool, close: u8) -> Result<bool, Refused> {
        let byte = self.peek()?;
        if byte == close {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::take(first) {
            return Ok(true);
        }
        if byte != b',' {
            return self.fail("a comma or the end was expected");
        }
        self.at += 1;
        if self.peek()? == close { self.fail("a comma before the end") } else { Ok(true) }
    }

    /// The same key a second time: a syntax error, whatever the schema says.
    pub fn duplicate<T>(&mut self) -> Result<T, Refused> {
        self.fail("a key occurs twice in one object")
    }
}

/// Goes through an object's members.
#[derive(Debug)]
pub struct Members<'de> {
    first: bool,
    unknown: Keys<'de>,
}

impl<'de> Members<'de> {
    /// The next key; the reader then stands at its value. `None` at the end.
    pub fn next(&mut self, reader: &mut Reader<'de>) -> Result<Option<Cow<'de, str>>, Refused> {
        if !reader.separator(&mut self.first, b'}')? {
            return Ok(None);
        }
        if reader.peek()? != b'"' {
            return reader.fail("a key in quotes was expected");
        }
        let key = reader.string()?;
        if reader.peek()? != b':' {
            return reader.fail("a colon was expected");
        }
        reader.at += 1;
        Ok(Some(key))
    }

    /// Notes a key that the type does not know, so that a second one is found.
    pub fn note(&mut self, key: Cow<'de, str>, reader: &mut Reader<'de>) -> Result<(), Refused> {
        if self.unknown.insert(key) { Ok(()) } else { reader.duplicate() }
    }

    /// Passes over the value of a key that the type does not know.
    pub fn skip(&mut self, key: Cow<'de, str>, reader: &mut Reader<'de>) -> Result<(), Refused> {
        self.note(key, reader)?;
        reader.skip()
    }
}

/// Goes through an array's elements.
#[derive(Debug)]
pub struct Elements {
    first: bool,
    ended: bool,
}

impl Elements {
    /// Whether the reader stands at a further element.
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Refused> {
        if !self.ended {
            self.ended = !reader.separator(&mut self.first, b']')?;
        }
        Ok(!self.ended)
    }
}

/// A set of keys that allocates nothing while it is empty and hashes nothing while it is small.
#[derive(Debug, Default)]
struct Keys<'de> {
    few: Vec<Cow<'de, str>>,
    many: HashSet<Cow<'de, str>>,
}

impl<'de> Keys<'de> {
    fn insert(&mut self, key: Cow<'de, str>) -> bool {
        const FEW: usize = 8;
        if self.few.contains(&key) {
            return false;
        }
        if self.few.len() < FEW {
            self.few.push(key);
            return true;
        }
        self.many.insert(key)
    }
}
