//! The suites on disk → groups of a schema with its tests.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::program::project;

/// A schema of a suite with the values that it is tried on.
#[derive(Clone)]
pub(crate) struct Group {
    /// The file without its extension.
    pub(crate) file: String,
    /// Its position in that file.
    pub(crate) at: usize,
    pub(crate) description: String,
    pub(crate) schema: Value,
    pub(crate) tests: Vec<Test>,
}

/// A value with its verdict.
#[derive(Clone)]
pub(crate) struct Test {
    pub(crate) description: String,
    pub(crate) data: Value,
    pub(crate) valid: bool,
}

/// The folder of the suites; without it, says which tests are left out.
pub(crate) fn folder(what: &str) -> Option<PathBuf> {
    let named = env::var_os("SPECWRIGHT_SUITES").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| shared().join("suites"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {what}, because {} is missing", folder.display());
    None
}

/// The folder of the material that is too large for the repository.
pub(crate) fn shared() -> PathBuf {
    env::var_os("SPECWRIGHT_SHARED").map_or_else(|| project().join("../shared"), PathBuf::from)
}

/// The official suite: its tests and what they refer to.
pub(crate) fn official(suites: &Path) -> PathBuf {
    suites.join("json-schema-test-suite")
}

/// All groups of a draft, by file and position.
pub(crate) fn draft(suites: &Path, draft: &str) -> Vec<Group> {
    let folder = official(suites).join("tests").join(draft);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    files.iter().flat_map(|file| groups(file)).collect()
}

fn groups(path: &Path) -> Vec<Group> {
    let list = json(path);
    let file = path.file_stem().unwrap().to_str().unwrap();
    let groups = list.as_array().unwrap().iter().enumerate();
    groups
        .map(|(at, group)| Group {
            file: file.to_owned(),
            at,
            description: text(&group["description"]),
            schema: group["schema"].clone(),
            tests: group["tests"].as_array().unwrap().iter().map(test).collect(),
        })
        .collect()
}

fn test(test: &Value) -> Test {
    Test {
        description: text(&test["description"]),
        data: test["data"].clone(),
        valid: test["valid"].as_bool().unwrap(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The value in a file.
pub(crate) fn json(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
