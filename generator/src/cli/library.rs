//! `--map-uri PREFIX=DIR`: documents that references name by their URIs, read from folders.

use std::path::{Path, PathBuf};

use specwright::source::Sources;

use super::input;

/// Where the documents are whose URIs begin with a prefix.
#[derive(Clone, Debug)]
pub(super) struct Mapping {
    prefix: String,
    folder: PathBuf,
}

/// Reads `PREFIX=DIR`; a prefix may have `=` in it, a folder may not.
pub(super) fn mapping(text: &str) -> Result<Mapping, String> {
    match text.rsplit_once('=') {
        Some((prefix, folder)) if !prefix.is_empty() && !folder.is_empty() => {
            Ok(Mapping { prefix: prefix.to_owned(), folder: PathBuf::from(folder) })
        }
        _ => Err("write the beginning of the URIs, `=`, and a folder".to_owned()),
    }
}

/// Lets references be followed into the mapped folders, and nowhere else.
pub(super) fn open(mappings: &[Mapping], sources: &mut Sources) {
    let mappings = mappings.to_vec();
    sources.set_library(move |uri| mappings.iter().find_map(|mapping| mapping.read(uri)));
}

impl Mapping {
    fn read(&self, uri: &str) -> Option<(String, Vec<u8>)> {
        let path = self.folder.join(Path::new(uri.strip_prefix(&self.prefix)?));
        // Neither `..` nor a link leads out of the folder.
        let (folder, file) = (self.folder.canonicalize().ok()?, path.canonicalize().ok()?);
        let bytes = file.starts_with(folder).then(|| input::bytes(&file).ok())??;
        Some((path.display().to_string(), bytes))
    }
}
