//! A new file under a temporary name beside its place, until it is put there in one step.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::PathBuf;

use super::cannot_write;
use super::place::Place;
use crate::diagnostic::Diagnostic;

/// A file that is on disk but not in its place. It goes away unless it is put there.
pub(super) struct Staged {
    file: PathBuf,
    temporary: Option<PathBuf>,
}

impl Staged {
    /// Writes the text beside its place.
    pub(super) fn new(place: Place, text: &str) -> Result<Self, Box<Diagnostic>> {
        let file = place.file;
        let failed = |error: io::Error| {
            Box::new(cannot_write(&file, error).help("check the folder's permissions and space"))
        };
        let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
            return Err(cannot_write(&file, "it has no name"));
        };
        fs::create_dir_all(folder).map_err(failed)?;
        // The process is part of the name, so that two runs at once do not mix their contents.
        let temporary = folder.join(format!(".{}.{}.new", name.to_string_lossy(), std::process::id()));
        let created = OpenOptions::new().write(true).create_new(true).open(&temporary);
        let mut created = created.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => {
                let why = format!("`{}` is in the way", temporary.display());
                Box::new(
                    cannot_write(&file, why).help("delete what an earlier run left there, and run again"),
                )
            }
            _ => failed(error),
        })?;
        let staged = Self { file: file.clone(), temporary: Some(temporary) };
        created.write_all(text.as_bytes()).map_err(failed)?;
        Ok(staged)
    }

    /// Puts the file into its place; what was there goes.
    pub(super) fn put(mut self) -> Result<(), Box<Diagnostic>> {
        let Some(temporary) = &self.temporary else { return Ok(()) };
        fs::rename(temporary, &self.file).map_err(|error| {
            Box::new(cannot_write(&self.file, error).help("close what uses the file, and run again"))
        })?;
        self.temporary = None;
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if let Some(temporary) = &self.temporary {
            // There is nobody left to tell, and the name says what it is.
            let _ = fs::remove_file(temporary);
        }
    }
}
