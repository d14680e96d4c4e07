//! The schemas of other people's documents, as far as they stand among the components.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::pool::FORMATS;
use super::references::{closure, renamed};
use crate::{suite, translate};

/// Annotations that only make documents longer, and what OpenAPI adds to JSON Schema: a discriminator decides on its
/// own which branch counts, and the two sides of a conversation see different members.
const LEFT_OUT: [&str; 11] = [
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "title",
    "xml",
    "deprecated",
    "$comment",
    "readOnly",
    "writeOnly",
];

/// The components of the corpus's documents.
#[derive(Default)]
pub(crate) struct Corpus {
    /// Those of OpenAPI 3.0.
    pub(crate) old: Map<String, Value>,
    /// Those of OpenAPI 3.1.
    pub(crate) new: Map<String, Value>,
}

/// Reads the corpus; of a document that has many components so many of the first are taken, and what they refer to.
pub(crate) fn read(most: usize) -> Option<Corpus> {
    let folder = suite::shared().join("corpus");
    let mut files = Vec::new();
    for part in ["features", "real"] {
        files_below(&folder.join(part), &mut files);
    }
    if files.is_empty() {
        println!("skipped: the corpus, because {} is missing", folder.display());
        return None;
    }
    files.sort();
    let mut corpus = Corpus::default();
    for (at, file) in files.iter().enumerate() {
        let Some(mut document) = document(file) else { continue };
        let into = match document["openapi"].as_str() {
            Some(version) if version.starts_with("3.0") => &mut corpus.old,
            Some(version) if version.starts_with("3.1") => &mut corpus.new,
            _ => continue,
        };
        let Value::Object(mut schemas) = document["components"]["schemas"].take() else { continue };
        schemas.values_mut().for_each(reduce);
        let taken = if schemas.len() <= most { schemas } else { first(&schemas, most) };
        let names = taken.keys().enumerate().map(|(n, name)| (name.clone(), format!("Doc{at}N{n}")));
        let names: BTreeMap<String, String> = names.collect();
        into.extend(renamed(&taken, &names));
    }
    Some(corpus)
}

/// The first components with what they refer to, up to three times as many: some lead to nearly all others.
fn first(schemas: &Map<String, Value>, most: usize) -> Map<String, Value> {
    let mut taken = Map::new();
    for name in schemas.keys().take(most) {
        taken.extend(closure(schemas, name));
    }
    taken.into_iter().take(most * 3).collect()
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// What cannot be read is none of this test's business: some are broken on purpose.
fn document(path: &Path) -> Option<Value> {
    let text = fs::read_to_string(path).ok()?;
    match path.extension()?.to_str()? {
        "json" => serde_json::from_str(&text).ok(),
        "yaml" | "yml" => serde_yaml::from_str(&text).ok(),
        _ => None,
    }
}

fn reduce(schema: &mut Value) {
    if let Value::Object(members) = schema {
        members.retain(|key, value| match key.as_str() {
            "format" => FORMATS.iter().any(|(name, _)| value == name),
            key => !LEFT_OUT.contains(&key) && !key.starts_with("x-"),
        });
    }
    translate::each(schema, &mut reduce);
}
