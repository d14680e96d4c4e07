//! Rendered files and what is on disk → what to create, update and delete, and what stands in the way.
//!
//! Generating and checking share one comparison, so that a check says nothing else than a run would do. This stage
//! does no I/O and does not know what the files are about.

mod drift;
mod manifest;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use drift::drift;
pub use manifest::{Damage, Hash, MANIFEST, Manifest, is_plain};

use crate::diagnostic::{Code, Diagnostic, code};

/// The files of the output, by paths relative to the output folder, with `/` between their parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// A path → the whole text of the file.
    pub files: BTreeMap<String, String>,
}

/// What the output folder holds already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnDisk {
    /// What the generator wrote when it ran last; `None` where it never did.
    pub manifest: Option<Manifest>,
    /// The contents of files that are rendered or in the manifest; one that is absent here does not exist.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What is to be done. The lists have relative paths, sorted; together they name each file once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Files that do not exist.
    pub create: Vec<String>,
    /// Files with another content.
    pub update: Vec<String>,
    /// Files that are not touched.
    pub unchanged: Vec<String>,
    /// Files that the generator wrote and writes no longer.
    pub delete: Vec<String>,
    /// Files that are not the generator's to change. While there is one, nothing may be written.
    pub blocked: Vec<Blocked>,
    /// The manifest to write when all else is done; `None` where it stays as it is.
    pub manifest: Option<Manifest>,
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        let lists = [&self.create, &self.update, &self.delete];
        lists.iter().all(|list| list.is_empty()) && self.blocked.is_empty() && self.manifest.is_none()
    }
}

/// A file that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Its path, relative to the output folder.
    pub path: String,
    /// Why it is left alone.
    pub reason: Reason,
}

/// Why a file is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Someone else wrote it.
    Foreign,
    /// The generator wrote it, and someone edited it since.
    Edited,
    /// The generator wrote it and writes it no longer, and someone edited it since.
    EditedLeftOver,
}

impl Blocked {
    /// What to tell, with the output folder as it is shown to the user.
    pub fn diagnostic(&self, out: &str) -> Diagnostic {
        let path = format!("{out}/{}", self.path);
        let (code, message): (&'static Code, _) = match self.reason {
            Reason::Foreign => (&code::FOREIGN_FILE, format!("`{path}` was not written by specwright")),
            Reason::Edited => (&code::EDITED_FILE, format!("`{path}` was edited")),
            Reason::EditedLeftOver => {
                (&code::EDITED_FILE, format!("`{path}` is no longer generated, and it was edited"))
            }
        };
        let help = match self.reason {
            Reason::Foreign => "move the file away, or run `specwright generate --overwrite`",
            Reason::Edited => "move the edit to a handler, or run `specwright generate --overwrite`",
            Reason::EditedLeftOver => {
                "move the file away, or run `specwright generate --overwrite` to delete it"
            }
        };
        Diagnostic::new(code, message).help(help).note("nothing is written while there is such a file")
    }
}

/// Plans a run of that version of the generator. With `overwrite`, nothing is blocked.
pub fn plan(rendered: &Rendered, disk: &OnDisk, version: &str, overwrite: bool) -> Plan {
    let manifest = Manifest::of(rendered, version);
    let mut plan = Plan {
        create: Vec::new(),
        update: Vec::new(),
        unchanged: Vec::new(),
        delete: Vec::new(),
        blocked: Vec::new(),
        manifest: (disk.manifest.as_ref() != Some(&manifest)).then_some(manifest),
    };
    for (path, state) in compare(rendered, disk) {
        let path = path.to_owned();
        match state {
            State::New | State::Missing => plan.create.push(path),
            State::Same => plan.unchanged.push(path),
            State::Stale => plan.update.push(path),
            State::LeftOver => plan.delete.push(path),
            State::Blocked(Reason::EditedLeftOver) if overwrite => plan.delete.push(path),
            State::Blocked(_) if overwrite => plan.update.push(path),
            State::Blocked(reason) => plan.blocked.push(Blocked { path, reason }),
        }
    }
    plan
}

/// Files as an earlier run left them and as they are rendered now; `None` on a side where there is no such file. What
/// someone else wrote, edited or deleted is left out.
pub(crate) fn written<'a>(
    rendered: &'a Rendered,
    disk: &'a OnDisk,
) -> BTreeMap<&'a str, (Option<&'a [u8]>, Option<&'a str>)> {
    let states = compare(rendered, disk).into_iter();
    let sides = states.filter_map(|(path, state)| {
        let old = disk.files.get(path).map(Vec::as_slice);
        let new = rendered.files.get(path).map(String::as_str);
        match state {
            State::New | State::Same | State::Stale | State::LeftOver => Some((path, (old, new))),
            State::Missing | State::Blocked(_) => None,
        }
    });
    sides.collect()
}

/// How a file on disk relates to the rendered one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Rendered, and never written before.
    New,
    /// Rendered and in the manifest, but gone.
    Missing,
    /// On disk as it is rendered.
    Same,
    /// As the generator wrote it, which is not as it is rendered now.
    Stale,
    /// As the generator wrote it, and rendered no longer.
    LeftOver,
    /// Not the generator's to change.
    Blocked(Reason),
}

/// The state of every file that is rendered, or in the manifest and on disk.
fn compare<'a>(rendered: &'a Rendered, disk: &'a OnDisk) -> BTreeMap<&'a str, State> {
    let hash = |path: &str| disk.manifest.as_ref().and_then(|manifest| manifest.files.get(path));
    let mut states = BTreeMap::new();
    for (path, text) in &rendered.files {
        let state = match (hash(path), disk.files.get(path)) {
            (_, Some(content)) if content == text.as_bytes() => State::Same,
            (Some(written), Some(content)) if *written == Hash::of(content) => State::Stale,
            (Some(_), Some(_)) => State::Blocked(Reason::Edited),
            (None, Some(_)) => State::Blocked(Reason::Foreign),
            (Some(_), None) => State::Missing,
            (None, None) => State::New,
        };
        states.insert(path.as_str(), state);
    }
    for (path, written) in disk.manifest.iter().flat_map(|manifest| &manifest.files) {
        let Some(content) = disk.files.get(path).filter(|_| !rendered.files.contains_key(path)) else {
            continue;
        };
        let same = *written == Hash::of(content);
        let state = if same { State::LeftOver } else { State::Blocked(Reason::EditedLeftOver) };
        states.insert(path.as_str(), state);
    }
    states
}
