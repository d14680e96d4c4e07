//! The official suite of JSON Schema 2020-12: each group is a component of a document of OpenAPI 3.1.
//!
//! A suite's schema is a document of its own, so `#` means the schema itself: a schema that names or refers to
//! anything gets an `$id`, unless it has one. Schemas with the same absolute `$id` come into different documents.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::Draft;
use serde_json::{Value, json};

use crate::oracle::{self, Oracle};
use crate::score::{self, Case, Exception};
use crate::suite::{self, Group};
use crate::verdicts::{Document, Question, Unit, build};

/// Tests whose verdict is wrong, each with its reason.
const EXCEPTIONS: &[Exception] = &[];

/// Where schemas are said to be that do not say it themselves.
const BASE: &str = "https://suite.test/";

/// The options under which all of the suite means what JSON Schema says.
pub(crate) fn options(suites: &Path) -> Vec<(&'static str, String)> {
    let remotes = suite::official(suites).join("remotes").canonicalize().unwrap();
    let map = format!("{}={}/", oracle::REMOTES, remotes.display());
    vec![("--numbers", "exact".to_owned()), ("--formats", "annotation".to_owned()), ("--map-uri", map)]
}

/// The group's schema as it can stand in a document, under a base of its own; `name` tells apart copies of it.
pub(crate) fn placed(group: &Group, name: &str) -> Value {
    let mut schema = group.schema.clone();
    if let Value::Object(members) = &mut schema
        && !members.contains_key("$id")
        && names_anything(&group.schema)
    {
        members.insert("$id".to_owned(), json!(format!("{BASE}{}/{}/{name}", group.file, group.at)));
    }
    schema
}

/// Whether the base of a schema matters.
pub(crate) fn names_anything(schema: &Value) -> bool {
    const KEYWORDS: [&str; 5] = ["$ref", "$dynamicRef", "$anchor", "$dynamicAnchor", "$id"];
    match schema {
        Value::Object(members) => {
            members.iter().any(|(key, value)| KEYWORDS.contains(&key.as_str()) || names_anything(value))
        }
        Value::Array(elements) => elements.iter().any(names_anything),
        _ => false,
    }
}

/// The absolute identifiers of a schema and what stands in it.
pub(crate) fn identifiers(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(schema, BASE, &mut found);
    found
}

fn collect(node: &Value, base: &str, found: &mut BTreeSet<String>) {
    match node {
        Value::Object(members) => {
            let id = members.get("$id").and_then(Value::as_str).map(|id| join(base, id));
            let base = id.as_deref().unwrap_or(base);
            members.values().for_each(|value| collect(value, base, found));
            found.extend(id);
        }
        Value::Array(elements) => elements.iter().for_each(|value| collect(value, base, found)),
        _ => {}
    }
}

/// A reference seen from a base, as far as the suite goes; RFC 3986 §5.2.
fn join(base: &str, reference: &str) -> String {
    let reference = reference.trim_end_matches('#');
    if reference.contains(':') {
        return reference.to_owned();
    }
    let folder = base.rfind('/').map_or(base, |end| &base[..=end]);
    match reference.strip_prefix('/') {
        Some(path) => {
            let host = base.match_indices('/').nth(2).map_or(base.len(), |(at, _)| at);
            format!("{}/{path}", &base[..host])
        }
        None => format!("{folder}{reference}"),
    }
}

/// Units in so few documents that no identifier occurs twice in one.
pub(crate) fn documents(name: &str, units: Vec<Unit>, options: &[(&'static str, String)]) -> Vec<Document> {
    let mut parts: Vec<(BTreeSet<String>, Vec<Unit>)> = Vec::new();
    for unit in units {
        let ids: BTreeSet<String> =
            unit.components.iter().flat_map(|(_, schema)| identifiers(schema)).collect();
        let at = parts.iter().position(|(taken, _)| taken.is_disjoint(&ids)).unwrap_or(parts.len());
        if at == parts.len() {
            parts.push((BTreeSet::new(), Vec::new()));
        }
        parts[at].0.extend(ids);
        parts[at].1.push(unit);
    }
    let parts = parts.into_iter().enumerate();
    parts.map(|(at, (_, units))| Document::new(&format!("{name}{at}"), "3.1.0", units, options)).collect()
}

#[test]
fn every_group_of_2020_12_has_its_verdicts() {
    let Some(suites) = suite::folder("the suite of 2020-12") else { return };
    let groups = suite::draft(&suites, "draft2020-12");
    let named: Vec<(String, &Group)> =
        groups.iter().enumerate().map(|(at, group)| (format!("G{at}"), group)).collect();
    let units = named.iter().map(|(name, group)| Unit {
        name: name.clone(),
        components: vec![(name.clone(), placed(group, "root"))],
    });
    let project = build("draft2020", documents("d", units.collect(), &options(&suites)));
    let questions: Vec<Question> = named
        .iter()
        .flat_map(|(name, group)| group.tests.iter().map(move |test| (name, test)))
        .map(|(name, test)| Question { component: name.clone(), text: test.data.to_string() })
        .collect();
    let mut answers = project.ask(&questions).into_iter();
    let mut cases = Vec::new();
    for (name, group) in &named {
        let remotes = suite::official(&suites).join("remotes");
        let oracle = Oracle::new(Draft::Draft202012, &group.schema, remotes, false);
        for test in &group.tests {
            let answer = answers.next().flatten();
            cases.push(Case {
                group: format!("{}: {}", group.file, group.description),
                test: test.description.clone(),
                value: test.data.clone(),
                expected: test.valid,
                answer: answer.ok_or_else(|| project.refused.get(name).cloned().unwrap_or_default()),
                oracle: oracle.as_ref().map(|it| it.accepts(&test.data)).map_err(Clone::clone),
            });
        }
    }
    score::gate("2020-12", &cases, EXCEPTIONS);
}
