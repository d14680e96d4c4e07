//! Components and what refers to them: following, renaming, and leaving the document.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::translate;

const COMPONENTS: &str = "#/components/schemas/";

/// The component that a reference names, with what stands before it and behind it.
fn split(reference: &str) -> Option<(&'static str, String, &str)> {
    let (start, rest) = match reference.strip_prefix(COMPONENTS) {
        Some(rest) => (COMPONENTS, rest),
        None => ("#", reference.strip_prefix('#')?),
    };
    let (name, behind) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let name = name.replace("~1", "/").replace("~0", "~").replace("%20", " ");
    (!name.is_empty()).then_some((start, name, behind))
}

/// Calls for each reference in a schema.
fn each(node: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match node {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if key == "$ref" || key == "$dynamicRef" => visit(text),
                    _ => each(value, visit),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| each(element, visit)),
        _ => {}
    }
}

/// A component with all that it refers to, in the order of their finding.
pub(crate) fn closure(schemas: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let mut found = Map::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get(&name).filter(|_| !found.contains_key(&name)) else { continue };
        let mut schema = schema.clone();
        each(&mut schema, &mut |reference| open.extend(split(reference).map(|(_, name, _)| name)));
        found.insert(name, schema);
    }
    found
}

/// The components under other names; references, anchors and identifiers follow.
pub(crate) fn renamed(
    schemas: &Map<String, Value>,
    names: &BTreeMap<String, String>,
) -> Vec<(String, Value)> {
    let new = |name: &str| names.get(name).cloned();
    let mut list = Vec::new();
    for (name, schema) in schemas {
        let mut schema = schema.clone();
        each(&mut schema, &mut |reference| {
            if let Some((start, name, behind)) = split(reference)
                && let Some(name) = new(&name)
            {
                *reference = format!("{start}{name}{behind}");
            }
        });
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(anchor) = schema.get_mut(keyword) {
                *anchor = anchor.as_str().and_then(new).map_or_else(|| anchor.clone(), Value::from);
            }
        }
        if let Some(id) = schema.get_mut("$id") {
            *id = format!("https://renamed.test/{}", new(name).unwrap_or_default()).into();
        }
        list.push((new(name).unwrap_or_else(|| name.clone()), schema));
    }
    list
}

/// The components with the schema of one of them wherever it is referred to by its name.
pub(crate) fn inlined(schemas: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let reference = json!({"$ref": format!("{COMPONENTS}{name}")});
    let inline = |(other, schema): (&String, &Value)| {
        let mut schema = schema.clone();
        if other != name {
            replace(&mut schema, &reference, &schemas[name]);
        }
        (other.clone(), schema)
    };
    schemas.iter().map(inline).collect()
}

fn replace(node: &mut Value, old: &Value, new: &Value) {
    if node == old {
        *node = new.clone();
        return;
    }
    match node {
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, old, new)),
        Value::Array(elements) => elements.iter_mut().for_each(|element| replace(element, old, new)),
        _ => {}
    }
}

/// A component with all that it refers to as one schema of 2020-12, for judges that know no document.
pub(crate) fn standalone(schemas: &Map<String, Value>, name: &str, old: bool) -> Value {
    let mut definitions = closure(schemas, name);
    for schema in definitions.values_mut() {
        if old {
            translate::translate(schema);
        }
        each(schema, &mut |reference| {
            if let Some(rest) = reference.strip_prefix(COMPONENTS) {
                *reference = format!("#/$defs/{rest}");
            }
        });
    }
    json!({"$ref": format!("#/$defs/{name}"), "$defs": definitions})
}
