//! The examples that a media type, a parameter or a header has for its value (OpenAPI 3.1.1 §4.8.14, §4.8.19).

use crate::source::{Node, Pointer, Value};

/// How many references lead on from each other.
const STEPS: usize = 16;

/// The examples in the order of the document, those of `example` first.
pub(crate) fn given<'a>(root: &'a Node, holder: &Pointer) -> Vec<&'a Node> {
    let Some(holder) = holder.document().is_none().then(|| holder.find(root)).flatten() else {
        return Vec::new();
    };
    let several = holder.get("examples").and_then(Node::as_object).into_iter().flatten();
    let several = several.filter_map(|member| {
        let example = resolved(root, &member.node)?;
        // `dataValue` came with 3.2.
        example.get("value").or_else(|| example.get("dataValue"))
    });
    holder.get("example").into_iter().chain(several).collect()
}

fn resolved<'a>(root: &'a Node, node: &'a Node) -> Option<&'a Node> {
    let mut node = node;
    for _ in 0..STEPS {
        match node.get("$ref").map(|reference| &reference.value) {
            Some(Value::String(reference)) => node = Pointer::parse(reference)?.find(root)?,
            _ => return Some(node),
        }
    }
    None
}
