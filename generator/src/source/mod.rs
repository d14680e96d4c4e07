//! Text, YAML or JSON → a tree in which every node has its byte range.
//!
//! Duplicate keys, alias bombs and text that is not UTF-8 are refused here. This stage does not know what the
//! document is about, reads no file on its own and computes no line or column: places are byte ranges, and only
//! a renderer of diagnostics asks a file for its lines.

mod encoding;
mod entries;
mod json;
mod lines;
mod node;
mod pointer;
#[cfg(test)]
mod tests;
mod tree;
mod yaml;

use std::path::Path;
use std::sync::OnceLock;

pub use lines::Position;
pub use node::{Member, Node, Number, Object, Value};
pub use pointer::Pointer;

use self::lines::Lines;
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// Names one of the files in [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// Counted when first asked for: a run without diagnostics needs none.
    lines: OnceLock<Lines>,
}

impl File {
    /// The line and column of a byte, for those who show places to people.
    pub fn position(&self, offset: u32) -> Position {
        self.lines.get_or_init(|| Lines::new(&self.text)).position(&self.text, offset as usize)
    }
}

/// All source texts of one run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    library: Library,
}

/// Hands out further documents by their URIs: the path that diagnostics show, and the bytes.
#[derive(Default)]
struct Library(Option<Box<Fetch>>);

type Fetch = dyn Fn(&str) -> Option<(String, Vec<u8>)>;

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Library(..)" } else { "Library(none)" })
    }
}

impl Sources {
    /// Takes the bytes of a file in. Bytes that are not UTF-8 (or UTF-16 with a byte order mark) give a diagnostic
    /// that names the first bad byte; the text up to there is kept so that the place can be shown.
    #[allow(clippy::result_large_err, reason = "one for each file, and callers hand it on at once")]
    pub fn add(&mut self, path: impl Into<String>, bytes: &[u8]) -> Result<FileId, Diagnostic> {
        let (text, fault) = encoding::decode(bytes);
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(File { path: path.into(), text, lines: OnceLock::new() });
        match fault {
            None => Ok(id),
            Some(fault) => {
                let start = u32::try_from(fault.offset).unwrap_or(u32::MAX);
                Err(fault.diagnostic.at(Span { file: id, start, end: start }, fault.label))
            }
        }
    }

    /// Says where documents come from that references name by their URIs. Without it there are none.
    pub fn set_library(&mut self, fetch: impl Fn(&str) -> Option<(String, Vec<u8>)> + 'static) {
        self.library = Library(Some(Box::new(fetch)));
    }

    /// Takes a further document in; `None` where the library has none of that URI.
    #[allow(clippy::result_large_err, reason = "one for each file, and callers hand it on at once")]
    pub fn fetch(&mut self, uri: &str) -> Option<Result<FileId, Diagnostic>> {
        let (path, bytes) = self.library.0.as_ref()?(uri)?;
        Some(self.add(path, &bytes))
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

/// Reads a file as JSON or YAML. What it finds goes to the diagnostics, as much as possible in one run; `None` where
/// reading had to stop. With errors, the tree is good for further checks only: of duplicate keys it has the first,
/// and `null` stands for what was refused.
///
/// The content decides: what begins with `{` or `[` is read as JSON if it is JSON, and else as YAML, which has such
/// collections too. A file with the extension `.json` is never read as YAML.
pub fn parse(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let File { path, text, .. } = sources.file(file);
    let named_json =
        Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let content = text.trim_ascii_start();
    if content.is_empty() {
        diagnostics.push(empty(file));
        return None;
    }
    if named_json || content.starts_with(['{', '[']) {
        match json::judge(text) {
            Ok(()) => return json::read(text, file, diagnostics),
            Err(error) if named_json => {
                diagnostics.push(json::refuse(text, file, &error));
                return None;
            }
            Err(_) => {}
        }
    }
    yaml::read(text, file, diagnostics)
}

fn empty(file: FileId) -> Diagnostic {
    Diagnostic::new(&code::EMPTY_DOCUMENT, "the file holds no document")
        .at(Span { file, start: 0, end: 0 }, "nothing to read")
        .help("check the path, and that the file was saved")
}
