//! Writes compact JSON. A key that was begun gets its value: the borrow makes it so.

/// The text so far.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// An empty text with room for that many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes) }
    }

    /// The whole text.
    pub fn into_string(self) -> String {
        self.text
    }

    /// `null`
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// `true` or `false`
    pub fn boolean(&mut self, value: bool) {
        self.text.push_str(if value { "true" } else { "false" });
    }

    /// An integer.
    pub fn integer(&mut self, value: impl itoa::Integer) {
        self.text.push_str(itoa::Buffer::new().format(value));
    }

    /// A number in the shortest form that reads back the same. JSON has no NaN and no infinity: these become
    /// `null`, which the response check refuses before anything is sent.
    pub fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.text.push_str(zmij::Buffer::new().format_finite(value));
        } else {
            self.null();
        }
    }

    /// A number that is JSON text already.
    pub fn raw(&mut self, number: &str) {
        self.text.push_str(number);
    }

    /// A string.
    pub fn string(&mut self, value: &str) {
        self.text.push('"');
        let mut rest = value;
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)) {
            self.text.push_str(&rest[..at]);
            self.escape(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.text.push_str("\\\""),
            b'\\' => self.text.push_str("\\\\"),
            b'\n' => self.text.push_str("\\n"),
            b'\r' => self.text.push_str("\\r"),
            b'\t' => self.text.push_str("\\t"),
            _ => {
                self.text.push_str("\\u00");
                for digit in [byte >> 4, byte & 15] {
                    self.text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
                }
            }
        }
    }

    /// Begins an object.
    pub fn object(&mut self) -> ObjectWriter<'_> {
        self.text.push('{');
        ObjectWriter { out: self, first: true }
    }

    /// Begins an array.
    pub fn array(&mut self) -> ArrayWriter<'_> {
        self.text.push('[');
        ArrayWriter { out: self, first: true }
    }
}

/// Writes an object's members.
#[derive(Debug)]
#[must_use = "an object is complete after `end`"]
pub struct ObjectWriter<'w> {
    out: &'w mut Writer,
    first: bool,
}

impl ObjectWriter<'_> {
    /// Writes a key; the value goes to the writer that comes back.
    pub fn key(&mut self, key: &str) -> &mut Writer {
        if !std::mem::take(&mut self.first) {
            self.out.text.push(',');
        }
        self.out.string(key);
        self.out.text.push(':');
        self.out
    }

    /// Writes a member.
    pub fn member(&mut self, key: &str, value: &dyn crate::Model) {
        value.encode(self.key(key));
    }

    /// Writes a member, or nothing.
    pub fn optional<T: crate::Model>(&mut self, key: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.member(key, value);
        }
    }

    /// Closes the object.
    pub fn end(self) {
        self.out.text.push('}');
    }
}

/// Writes an array's elements.
#[derive(Debug)]
#[must_use = "an array is complete after `end`"]
pub struct ArrayWriter<'w> {
    out: &'w mut Writer,
    first: bool,
}

impl ArrayWriter<'_> {
    /// Begins an element; its value goes to the writer that comes back.
    pub fn element(&mut self) -> &mut Writer {
        if !std::mem::take(&mut self.first) {
            self.out.text.push(',');
        }
        self.out
    }

    /// Closes the array.
    pub fn end(self) {
        self.out.text.push(']');
    }
}
