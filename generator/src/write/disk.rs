//! The output folder → its manifest and the files that concern a plan.

use std::collections::BTreeSet;
use std::path::Path;

use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::plan::{MANIFEST, Manifest, OnDisk, Rendered};

/// Reads what a plan needs to know. `None` where something cannot be read: then all of it is among the diagnostics.
pub fn read_disk(out: &Path, rendered: &Rendered, diagnostics: &mut Diagnostics) -> Option<OnDisk> {
    let manifest = match read_manifest(out) {
        Ok(manifest) => manifest,
        Err(finding) => {
            diagnostics.push(*finding);
            return None;
        }
    };
    let mut disk = OnDisk { manifest, ..OnDisk::default() };
    let listed = disk.manifest.iter().flat_map(|manifest| manifest.files.keys());
    let paths: BTreeSet<&String> = rendered.files.keys().chain(listed).collect();
    let mut sound = true;
    for path in paths {
        match Place::within(out, path).and_then(|place| read(&place)) {
            Ok(None) => {}
            Ok(Some(content)) => {
                disk.files.insert(path.clone(), content);
            }
            Err(finding) => {
                sound = false;
                diagnostics.push(*finding);
            }
        }
    }
    sound.then_some(disk)
}

fn read(place: &Place) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    place.read().map_err(|error| {
        let message = format!("`{}` cannot be read: {error}", place.file.display());
        Box::new(Diagnostic::new(&code::CANNOT_READ, message).help("check its permissions"))
    })
}

fn read_manifest(out: &Path) -> Result<Option<Manifest>, Box<Diagnostic>> {
    let Some(content) = read(&Place::manifest(out)?)? else { return Ok(None) };
    // Bytes that are not UTF-8 become characters that no manifest has.
    Manifest::parse(&String::from_utf8_lossy(&content)).map(Some).map_err(|damage| {
        let name = out.join(MANIFEST);
        let message = format!("`{}` is damaged: line {}, {}", name.display(), damage.line, damage.reason);
        Box::new(
            Diagnostic::new(&code::DAMAGED_MANIFEST, message)
                .help("restore it, or delete it and run `specwright generate --overwrite`"),
        )
    })
}
