//! A path relative to the output folder → a place in it that no symbolic link leads away from.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::cannot_write;
use crate::diagnostic::Diagnostic;
use crate::plan::{MANIFEST, is_plain};

/// A file's place in the output folder.
pub(super) struct Place {
    out: PathBuf,
    pub(super) file: PathBuf,
}

impl Place {
    /// The place that a path names. The output folder itself may be a link, but nothing below it.
    pub(super) fn within(out: &Path, path: &str) -> Result<Self, Box<Diagnostic>> {
        let file = out.join(path);
        if !is_plain(path) {
            return Err(cannot_write(&file, "its path does not stay within the output folder"));
        }
        let mut at = out.to_owned();
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            at.push(part);
            let last = parts.peek().is_none();
            match fs::symlink_metadata(&at) {
                Ok(found) if found.is_symlink() => return Err(link(&at)),
                Ok(found) if last && !found.is_file() => return Err(not_a(&at, "file")),
                Ok(found) if !last && !found.is_dir() => return Err(not_a(&at, "folder")),
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => break,
                Err(error) => return Err(Box::new(cannot_write(&at, error).help("check its permissions"))),
            }
        }
        Ok(Self { out: out.to_owned(), file })
    }

    /// The place of the manifest.
    pub(super) fn manifest(out: &Path) -> Result<Self, Box<Diagnostic>> {
        let file = out.join(MANIFEST);
        match fs::symlink_metadata(&file) {
            Ok(found) if found.is_symlink() => Err(link(&file)),
            Ok(found) if !found.is_file() => Err(not_a(&file, "file")),
            _ => Ok(Self { out: out.to_owned(), file }),
        }
    }

    /// The content of the file; `None` where there is none.
    pub(super) fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match fs::read(&self.file) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Deletes the file, and the folders up to the output folder that become empty.
    pub(super) fn delete(&self) -> Result<(), Box<Diagnostic>> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(Box::new(
                    cannot_write(&self.file, error).help("delete it by hand, and run again"),
                ));
            }
            _ => {}
        }
        let folders = self.file.ancestors().skip(1).take_while(|folder| *folder != self.out);
        for folder in folders {
            // It fails where something else is in the folder, and then it stays.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

fn link(path: &Path) -> Box<Diagnostic> {
    let finding = cannot_write(path, "it is a symbolic link");
    Box::new(finding.help("remove the link: specwright writes within the output folder only"))
}

fn not_a(path: &Path, wanted: &str) -> Box<Diagnostic> {
    Box::new(cannot_write(path, format_args!("it is no {wanted}")).help("move it away, and run again"))
}
