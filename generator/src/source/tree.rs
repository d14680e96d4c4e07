//! Collections opened, filled and closed one after the other → a tree.
//!
//! Both readers build with it, so that nesting is bounded in one place. It does not know YAML from JSON.

use std::borrow::Cow;

use super::entries::{Entries, Key};
use super::{FileId, Node, Span, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// How many collections may stand within each other. Documents of real APIs stay below 50; later stages may recurse
/// over the tree as deep as this.
pub(super) const MAX_DEPTH: usize = 512;

/// The shape of a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A sequence.
    Array,
    /// A mapping.
    Object,
}

/// The tree as far as it has been read.
pub(super) struct Builder {
    file: FileId,
    open: Vec<Open>,
    root: Option<Node>,
}

struct Open {
    start: usize,
    content: Content,
}

enum Content {
    Array(Vec<Node>),
    Object(Entries),
}

impl Builder {
    pub(super) fn new(file: FileId) -> Self {
        Self { file, open: Vec::new(), root: None }
    }

    /// A byte range of the file that is read.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        // `decode` lets no text through that has more bytes than 32 bits count.
        let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        Span { file: self.file, start: offset(start), end: offset(end.max(start)) }
    }

    /// Whether the next thing to come is a key.
    pub(super) fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Object(entries), .. }) if entries.expects_key())
    }

    /// Where the innermost collection begins that is open.
    pub(super) fn innermost(&self) -> Option<usize> {
        self.open.last().map(|open| open.start)
    }

    /// Opens a collection that begins at that byte.
    pub(super) fn open(&mut self, shape: Shape, start: usize) -> Result<(), Box<Diagnostic>> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Box::new(too_deep(self.span(start, start + 1))));
        }
        let content = match shape {
            Shape::Array => Content::Array(Vec::new()),
            Shape::Object => Content::Object(Entries::default()),
        };
        self.open.push(Open { start, content });
        Ok(())
    }

    /// Takes the key of the value that follows.
    pub(super) fn key(&mut self, key: Key, span: Span) {
        if let Some(Open { content: Content::Object(entries), .. }) = self.open.last_mut() {
            entries.key(key, span);
        }
    }

    /// Takes a value without children.
    pub(super) fn scalar(&mut self, value: Value, span: Span) {
        self.node(Node { span, value });
    }

    /// Closes the innermost collection; it ends before that byte. Tells what is wrong with its keys.
    pub(super) fn close(&mut self, end: usize, diagnostics: &mut Diagnostics) {
        let Some(open) = self.open.pop() else { return };
        let span = self.span(open.start, end);
        let value = match open.content {
            Content::Array(elements) => Value::Array(elements),
            Content::Object(entries) => Value::Object(entries.finish(diagnostics)),
        };
        self.node(Node { span, value });
    }

    /// The tree, if there is one.
    pub(super) fn finish(self) -> Option<Node> {
        self.root
    }

    fn node(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::Array(elements)) => elements.push(node),
            Some(Content::Object(entries)) => entries.value(node),
        }
    }
}

/// Refuses nesting beyond [`MAX_DEPTH`].
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(&code::TOO_LARGE, format!("the document nests more than {MAX_DEPTH} levels deep"))
        .at(span, "one level too many")
        .help("move what is inside to a place of its own and refer to it with `$ref`")
}

/// A text in backticks, cut where it is too long to be read in a message.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let shown = match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    };
    format!("`{shown}`")
}
