//! The files of a new project → a folder that was not there, or was empty.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::cannot_write;
use crate::diagnostic::Diagnostic;

/// Whether a project may be written to a folder: it does not exist, or nothing is in it.
pub fn is_free(out: &Path) -> Result<(), Box<Diagnostic>> {
    let help = "choose a new folder: nothing is overwritten";
    match fs::read_dir(out) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(Box::new(cannot_write(out, "it is not empty").help(help))),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            Err(Box::new(cannot_write(out, "it is no folder").help(help)))
        }
        Err(error) => Err(cannot_write(out, error)),
    }
}

/// Writes the files of a project, by their paths in it. All of it is first written to a folder beside its place, which
/// is then put there in one step, or piece by piece where the place exists.
pub fn project(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Box<Diagnostic>> {
    is_free(out)?;
    let failed = |error: io::Error| {
        Box::new(cannot_write(out, error).help("check the folder's permissions and space"))
    };
    // `.` has no name; the folder that it is has one.
    let place = if out.exists() { out.canonicalize().map_err(failed)? } else { out.to_owned() };
    let Some(name) = place.file_name() else { return Err(cannot_write(out, "it has no name")) };
    let around = place.parent().map(Path::to_path_buf).unwrap_or_default();
    fs::create_dir_all(if around.as_os_str().is_empty() { Path::new(".") } else { &around })
        .map_err(failed)?;
    let staged = around.join(format!(".{}.{}.new", name.to_string_lossy(), std::process::id()));
    fs::create_dir(&staged).map_err(failed)?;
    let staged = Staged(staged);
    for (path, content) in files {
        if !path.split('/').all(|part| !matches!(part, "" | "." | "..")) {
            return Err(cannot_write(&out.join(path), "its path does not stay within the folder"));
        }
        let file = staged.0.join(path);
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(&file, content).map_err(failed)?;
    }
    if !place.exists() {
        return fs::rename(&staged.0, &place).map_err(failed);
    }
    // The folder itself stays: it may be the one that the user is in.
    for entry in fs::read_dir(&staged.0).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        fs::rename(entry.path(), place.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}

/// A folder that goes away unless it was put into its place.
struct Staged(PathBuf);

impl Drop for Staged {
    fn drop(&mut self) {
        // It is not there any more where it was put into its place; else there is nobody left to tell.
        let _ = fs::remove_dir_all(&self.0);
    }
}
