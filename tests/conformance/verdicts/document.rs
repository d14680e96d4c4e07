//! Documents as text, and the declarations that the generator made of their schemas.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// A document that has nothing but schemas.
pub(crate) struct Document {
    /// The name of its folder, and a part of names of packages.
    pub(super) name: String,
    /// The version of OpenAPI.
    pub(super) version: &'static str,
    pub(super) units: Vec<Unit>,
    /// Components that are no types of their own, because they are nothing but a reference: each gets an object beside
    /// it that has it as its only member.
    pub(super) held: BTreeSet<String>,
    /// Options of the command line, each with its value; those that the generator does not have are left out.
    pub(super) options: Vec<(&'static str, String)>,
}

/// Components that are refused or built together, because they refer to each other.
#[derive(Clone)]
pub(crate) struct Unit {
    pub(crate) name: String,
    /// Their names are such that they are names of types as they stand.
    pub(crate) components: Vec<(String, Value)>,
}

impl Document {
    pub(crate) fn new(
        name: &str,
        version: &'static str,
        units: Vec<Unit>,
        options: &[(&'static str, String)],
    ) -> Self {
        Self { name: name.to_owned(), version, units, held: BTreeSet::new(), options: options.to_vec() }
    }

    /// The text, and the unit of each of its lines. A component has a line of its own, by which diagnostics are
    /// told apart.
    pub(super) fn text(&self) -> (String, Vec<Option<&str>>) {
        let version = self.version;
        let mut text = format!(
            "{{\"openapi\":\"{version}\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"paths\":{{}},\
             \"components\":{{\"schemas\":{{\n"
        );
        let mut lines = vec![None];
        let components = self.units.iter().flat_map(|unit| unit.components.iter().map(move |it| (unit, it)));
        for (unit, (name, schema)) in components {
            let comma = if lines.len() == 1 { "" } else { "," };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{comma}{}:{schema}", Value::from(name.as_str()));
            lines.push(Some(unit.name.as_str()));
            if self.held.contains(name) {
                let schema = format!("{{\"$ref\":\"#/components/schemas/{name}\"}}");
                let holder = holder(name);
                let _ = writeln!(
                    text,
                    ",\"{holder}\":{{\"type\":\"object\",\"properties\":{{\"v\":{schema}}},\"required\":[\"v\"]}}",
                );
                lines.push(Some(unit.name.as_str()));
            }
        }
        text.push_str("}}}\n");
        lines.push(None);
        (text, lines)
    }
}

/// The object that holds a component.
pub(super) fn holder(name: &str) -> String {
    format!("Holder{name}")
}

/// A public type of the models.
pub(super) struct Declaration {
    pub(super) name: String,
    /// From `pub` to the end.
    pub(super) text: String,
    /// The file's name without its extension.
    pub(super) file: String,
}

/// The public types in a folder of models.
pub(super) fn declarations(folder: &Path) -> Vec<Declaration> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for start in ["pub struct ", "pub enum ", "pub type "] {
            for (at, _) in text.match_indices(start) {
                let declaration = &text[at..];
                let name =
                    declaration[start.len()..].split(|c: char| !c.is_alphanumeric() && c != '_').next();
                let end = declaration.find("\n}\n").map_or(usize::MAX, |end| end + 2);
                let end = end.min(declaration.find(";\n").map_or(usize::MAX, |end| end + 1));
                found.push(Declaration {
                    name: name.unwrap_or_default().to_owned(),
                    text: declaration[..end.min(declaration.len())].to_owned(),
                    file: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                });
            }
        }
    }
    found
}
