//! Values of the document held against its schemas, by the interpreter that the output has.

use std::collections::BTreeMap;

use specwright_runtime::json::Tree;
use specwright_runtime::schema as runtime;

use crate::options::Numbers;
use crate::schema::{SchemaId, Schemas, View};
use crate::source::Node;

/// Says which values schemas accept.
#[derive(Debug)]
pub struct Judge {
    schemas: runtime::Schemas,
    pointers: Vec<String>,
}

impl Judge {
    pub(crate) fn new(schemas: &Schemas, carried: &BTreeMap<String, String>, numbers: Numbers) -> Self {
        let texts = carried.iter().map(|(pointer, text)| (pointer.clone(), text.clone()));
        Self {
            schemas: runtime::Schemas::owned(texts, numbers == Numbers::Exact),
            pointers: schemas.iter().map(|(_, schema)| schema.pointer.to_string()).collect(),
        }
    }

    /// Whether a schema accepts a value.
    pub(crate) fn accepts(&self, id: SchemaId, view: View, value: &Node) -> bool {
        self.accepts_tree(id, view, &tree(value))
    }

    /// The same for a value that stands in no document.
    pub(crate) fn accepts_tree(&self, id: SchemaId, view: View, value: &Tree<'_>) -> bool {
        let view = match view {
            View::Whole => runtime::View::Whole,
            View::Request => runtime::View::Request,
            View::Response => runtime::View::Response,
        };
        let Some(pointer) = self.pointers.get(id.index()) else { return false };
        self.schemas.accepts(pointer, view, value)
    }
}

/// A value of the document as the interpreter takes it.
pub(crate) fn tree(node: &Node) -> Tree<'_> {
    use crate::source::Value;
    match &node.value {
        Value::Null => Tree::Null,
        Value::Bool(value) => Tree::Bool(*value),
        Value::Number(number) => Tree::Number(number.as_str().into()),
        Value::String(text) => Tree::String(text.as_str().into()),
        Value::Array(elements) => Tree::Array(elements.iter().map(tree).collect()),
        Value::Object(object) => Tree::Object(
            object.iter().map(|member| (member.key.as_str().into(), tree(&member.node))).collect(),
        ),
    }
}
