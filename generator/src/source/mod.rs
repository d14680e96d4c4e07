//! Text, YAML or JSON → a tree in which every node has its byte range.
//!
//! Duplicate keys, alias bombs and text that is not UTF-8 are refused here. This stage does not know what an
//! OpenAPI document is, reads no file on its own and computes no line or column: places are byte ranges, and only
//! a renderer of diagnostics turns them into lines.

mod json;
mod node;
mod pointer;
mod yaml;

pub use node::{Member, Node, Number, Object, Value};
pub use pointer::Pointer;

use crate::diagnostic::Diagnostic;

/// Names one of the files in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

/// A byte range in one file; `start <= end`, both on character boundaries of the file's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One source text and the path that diagnostics show for it.
#[derive(Debug)]
pub struct File {
    /// The path as the user wrote it.
    pub path: String,
    /// The text without a byte order mark; all spans count from its first byte.
    pub text: String,
}

/// All source texts of one run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
}

impl Sources {
    /// Takes the bytes of a file in. Bytes that are not UTF-8 (or UTF-16 with a byte order mark) give a diagnostic
    /// that names the first bad byte; the text up to there is kept so that the place can be shown.
    pub fn add(&mut self, path: impl Into<String>, bytes: &[u8]) -> Result<FileId, Diagnostic> {
        let (text, error) = decode(bytes);
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.files.push(File { path: path.into(), text });
        match error {
            None => Ok(id),
            Some(error) => Err(error(Span { file: id, start: end, end })),
        }
    }

    /// The file that an id names.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// The text that a span covers.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }
}
