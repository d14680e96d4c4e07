//! Files → [`Sources`].

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use specwright::diagnostic::{Diagnostic, Diagnostics, code};
use specwright::source::{FileId, Sources};

/// A larger file is no document: reading stops there.
const LIMIT: u64 = 256 << 20;

/// Reads a file. A file that cannot be read is a diagnostic without a place, and the run has failed.
pub(super) fn read(
    path: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<FileId, Failure> {
    let shown = path.display().to_string();
    let bytes = bytes(path).map_err(|error| {
        let diagnostic = Diagnostic::new(&code::CANNOT_READ, format!("`{shown}` cannot be read: {error}"));
        diagnostics.push(match error.kind() {
            io::ErrorKind::NotFound => {
                diagnostic.help("check the path; it is taken from the working directory")
            }
            io::ErrorKind::IsADirectory => diagnostic.help("name the document in it"),
            _ => diagnostic,
        });
        Failure::Io
    })?;
    sources.add(shown, &bytes).map_err(|diagnostic| {
        diagnostics.push(diagnostic);
        Failure::Content
    })
}

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The file cannot be read.
    Io,
    /// It is no text.
    Content,
}

/// The bytes of a regular file.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for a writer.
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
