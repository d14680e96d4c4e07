//! The document as the output serves it: the given text, and the same in the other notation.

use crate::source::{Node, Value};

/// `openapi.json` and `openapi.yaml`.
pub(crate) fn documents(text: &str, root: &Node) -> [(String, String); 2] {
    let is_json = text.trim_start().starts_with('{');
    let mut json = String::new();
    write_json(root, 0, &mut json);
    json.push('\n');
    let (json, yaml) = if is_json && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        // JSON is YAML as well, but people who ask for YAML want to read it.
        let yaml = serde_yaml::to_string(&Serialized(root)).unwrap_or_else(|_| text.to_owned());
        (text.to_owned(), yaml)
    } else {
        (json, text.to_owned())
    };
    [("openapi.json".to_owned(), json), ("openapi.yaml".to_owned(), yaml)]
}

/// Indented JSON with numbers as written.
fn write_json(node: &Node, depth: usize, out: &mut String) {
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    let string = |out: &mut String, text: &str| out.push_str(&serde_json::Value::from(text).to_string());
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number.as_str()),
        Value::String(text) => string(out, text),
        Value::Array(elements) if elements.is_empty() => out.push_str("[]"),
        Value::Array(elements) => {
            out.push('[');
            for (at, element) in elements.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                indent(out, depth + 1);
                write_json(element, depth + 1, out);
            }
            indent(out, depth);
            out.push(']');
        }
        Value::Object(object) if object.is_empty() => out.push_str("{}"),
        Value::Object(object) => {
            out.push('{');
            for (at, member) in object.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { "," });
                indent(out, depth + 1);
                string(out, &member.key);
                out.push_str(": ");
                write_json(&member.node, depth + 1, out);
            }
            indent(out, depth);
            out.push('}');
        }
    }
}

struct Serialized<'a>(&'a Node);

impl serde::Serialize for Serialized<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => {
                let text = number.as_str();
                match (text.parse::<i64>(), text.parse::<u64>(), text.parse::<f64>()) {
                    (Ok(value), ..) => serializer.serialize_i64(value),
                    (_, Ok(value), _) => serializer.serialize_u64(value),
                    (_, _, Ok(value)) => serializer.serialize_f64(value),
                    _ => serializer.serialize_str(text),
                }
            }
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(elements) => serializer.collect_seq(elements.iter().map(Serialized)),
            Value::Object(object) => {
                serializer.collect_map(object.iter().map(|member| (&member.key, Serialized(&member.node))))
            }
        }
    }
}
