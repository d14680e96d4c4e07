//! What the generator and rustc said → the units that they refuse.

use std::collections::BTreeMap;
use std::path::Path;

use super::document::{Document, declarations, holder};

/// Units with the codes of their first errors: an error's place is in the line of one of their components.
pub(super) fn refused(said: &str, file: &str, lines: &[Option<&str>]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut code = None;
    for line in said.lines() {
        if let Some(rest) = line.strip_prefix("error[") {
            code = rest.split_once(']').map(|(code, _)| code);
        } else if line.starts_with("warning") {
            code = None;
        } else if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(code) = code.take()
            && let Some(unit) = line_of(place, file).and_then(|line| *lines.get(line - 1)?)
        {
            found.entry(unit.to_owned()).or_insert_with(|| code.to_owned());
        }
    }
    found
}

/// `openapi.json:2:63` → 2
fn line_of(place: &str, file: &str) -> Option<usize> {
    let place = place.trim().rsplit_once(file)?.1.strip_prefix(':')?;
    place.split_once(':').map_or(place, |(line, _)| line).parse().ok().filter(|line| *line > 0)
}

/// Units of a document whose models rustc refuses, with its codes. What is written is to compile, so each is a fault.
pub(super) fn uncompiled(said: &str, root: &Path, document: &Document) -> BTreeMap<String, String> {
    let files = format!("{}/generated/src/models/", document.name);
    let mut found = BTreeMap::new();
    let mut code = None;
    for line in said.lines() {
        if line.starts_with("error") {
            code = line.split_once(':').map(|(code, _)| code.trim_start_matches("error"));
        } else if line.starts_with("warning") {
            code = None;
        } else if let Some((_, place)) = line.split_once("--> ")
            && let Some((_, place)) = place.split_once(&*files)
            && let Some(code) = code.take()
        {
            found.insert(place.split_once('.').map_or(place, |(file, _)| file).to_owned(), code.to_owned());
        }
    }
    if found.is_empty() {
        return found;
    }
    let declared = declarations(&root.join(&document.name).join("generated/src/models"));
    let names: BTreeMap<&str, &str> =
        declared.iter().filter_map(|it| Some((it.name.as_str(), found.get(&it.file)?.as_str()))).collect();
    let units = document.units.iter().filter_map(|unit| {
        let code = unit
            .components
            .iter()
            .find_map(|(name, _)| names.get(name.as_str()).or_else(|| names.get(holder(name).as_str())))?;
        Some((unit.name.clone(), format!("rustc{code}")))
    });
    units.collect()
}
