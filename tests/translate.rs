//! Schema objects of OpenAPI 3.0 → JSON Schema 2020-12, for judges that know nothing of OpenAPI.

use serde_json::{Value, json};

/// Keywords with one subschema.
const SINGLE: [&str; 11] = [
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
];

/// Keywords with a list of subschemas.
const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords with subschemas by name.
const MAPS: [&str; 4] = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/// Visits the subschemas that stand directly in a schema; values that only look like schemas are passed over.
pub(crate) fn each(schema: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    let Value::Object(members) = schema else { return };
    for (keyword, value) in members {
        let keyword = keyword.as_str();
        match value {
            Value::Array(list) if LISTS.contains(&keyword) => list.iter_mut().for_each(&mut *visit),
            Value::Object(map) if MAPS.contains(&keyword) => map.values_mut().for_each(&mut *visit),
            Value::Object(_) | Value::Bool(_) if SINGLE.contains(&keyword) => visit(value),
            _ => {}
        }
    }
}

/// The dialect → JSON Schema 2020-12. Keywords that came with OpenAPI 3.1 hold all the same: they are only warned of.
pub(crate) fn translate(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    // The siblings of a reference are ignored (OpenAPI 3.0.3 §4.7.23).
    if let Some(reference @ Value::String(_)) = members.get("$ref").cloned() {
        *schema = json!({"$ref": reference});
        return;
    }
    for (bound, flag) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(Value::Bool(exclusive)) = members.get(flag).cloned() {
            members.remove(flag);
            if exclusive && let Some(limit) = members.remove(bound) {
                members.insert(flag.to_owned(), limit);
            }
        }
    }
    // It says nothing without a type beside it, and `enum` holds for `null` too (proposal 2019-10-31).
    if members.remove("nullable") == Some(Value::Bool(true))
        && let Some(name @ Value::String(_)) = members.get("type").cloned()
    {
        members.insert("type".to_owned(), json!([name, "null"]));
    }
    each(schema, &mut translate);
}
