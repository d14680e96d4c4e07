//! A plan → disk, and before it: disk → what a plan needs to know.
//!
//! The only I/O between a document and its output. Nothing outside the output folder is read or written, not through
//! a symbolic link either, and nothing is overwritten before everything new is safely on disk. This stage knows
//! nothing but the plan.

mod disk;
mod place;
mod project;
mod staged;
mod strangers;
#[cfg(test)]
mod tests;

use std::path::Path;

pub use disk::read_disk;
pub use project::{is_free, project};
pub use strangers::strangers;

use self::place::Place;
use self::staged::Staged;
use crate::diagnostic::{Diagnostic, code};
use crate::plan::{Plan, Rendered};

/// Carries a plan out. Every new text is first written beside its place: as long as that fails, no file has changed.
/// After a later error some files are new and some old, and the same run can be made again.
pub fn write(out: &Path, plan: &Plan, rendered: &Rendered) -> Result<(), Box<Diagnostic>> {
    if let Some(blocked) = plan.blocked.first() {
        return Err(Box::new(blocked.diagnostic(&out.display().to_string())));
    }
    let mut staged = Vec::new();
    for path in plan.create.iter().chain(&plan.update) {
        let Some(text) = rendered.files.get(path) else { continue };
        staged.push(Staged::new(Place::within(out, path)?, text)?);
    }
    let manifest = plan
        .manifest
        .as_ref()
        .map(|manifest| Place::manifest(out).and_then(|place| Staged::new(place, &manifest.to_string())));
    let manifest = manifest.transpose()?;
    staged.into_iter().try_for_each(Staged::put)?;
    for path in &plan.delete {
        Place::within(out, path)?.delete()?;
    }
    // The manifest comes last: a run that was cut short finds its new files to be what it would write.
    manifest.map_or(Ok(()), Staged::put)
}

/// A file that cannot be written, and why.
fn cannot_write(path: &Path, why: impl std::fmt::Display) -> Box<Diagnostic> {
    let message = format!("`{}` cannot be written: {why}", path.display());
    Box::new(Diagnostic::new(&code::CANNOT_WRITE, message))
}
