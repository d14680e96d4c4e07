//! The output folder → the files in it that nobody rendered and no manifest lists.

use std::path::Path;

use crate::plan::{MANIFEST, OnDisk, Rendered};

/// What cargo puts beside a crate that is built on its own.
const OF_CARGO: [&str; 2] = ["target", "Cargo.lock"];

/// Paths of foreign files, relative to the output folder, sorted. A folder that cannot be read is passed over: nothing
/// of it reaches the crate either.
pub fn strangers(out: &Path, rendered: &Rendered, disk: &OnDisk) -> Vec<String> {
    let listed = |path: &str| {
        path == MANIFEST
            || OF_CARGO.contains(&path)
            || rendered.files.contains_key(path)
            || disk.manifest.as_ref().is_some_and(|manifest| manifest.files.contains_key(path))
    };
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(out.join(&folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if listed(&path) {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
