//! Which JSON types a schema lets in.

use super::classify::Classifier;
use super::conjunction::Conjunction;
use crate::schema::{SchemaId, Types};
use crate::source::{Node, Value};

impl Classifier<'_> {
    /// The JSON types that schemas let in together, by `type`, `enum`, `const` and alternatives; `None` where nothing
    /// is said.
    pub(super) fn types_of(&mut self, conjunction: &Conjunction, depth: usize) -> Option<Types> {
        // Deeper than any chain that a person writes; a cycle was refused before.
        if depth > 64 {
            return None;
        }
        let mut types = None;
        for id in &conjunction.schemas {
            let schema = &self.schemas[*id];
            types = narrow(types, schema.types.map(whole));
            types = narrow(types, schema.constant.as_ref().map(type_of));
            let listed = schema.enumeration.as_ref();
            types =
                narrow(types, listed.map(|list| list.iter().map(type_of).fold(Types::default(), Types::or)));
            if schema.boolean == Some(false) {
                types = Some(Types::default());
            }
        }
        for id in &conjunction.unions {
            let schema = &self.schemas[*id];
            for branches in [&schema.one_of, &schema.any_of] {
                if branches.is_empty() {
                    continue;
                }
                let branches = branches.iter().map(|branch| self.types(*branch, depth + 1));
                let together = branches.reduce(|a, b| Some(a?.or(b?))).flatten();
                types = narrow(types, together);
            }
        }
        types
    }

    /// The same for one schema.
    pub(super) fn types(&mut self, id: SchemaId, depth: usize) -> Option<Types> {
        let id = self.schemas.target(id);
        if let Some(known) = self.known_types.get(&id) {
            return *known;
        }
        let conjunction = Conjunction::of(self.schemas, &[super::conjunction::Part::whole(id)]);
        let types = self.types_of(&conjunction, depth);
        self.known_types.insert(id, types);
        types
    }
}

fn narrow(a: Option<Types>, b: Option<Types>) -> Option<Types> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.and(b)),
        (a, b) => a.or(b),
    }
}

/// An integer is a number: beside `number` it says nothing.
fn whole(types: Types) -> Types {
    if types.has(Types::NUMBER) { types.without(Types::INTEGER) } else { types }
}

fn type_of(node: &Node) -> Types {
    match &node.value {
        Value::Null => Types::NULL,
        Value::Bool(_) => Types::BOOLEAN,
        Value::Number(number) if number.is_whole() => Types::INTEGER,
        Value::Number(_) => Types::NUMBER,
        Value::String(_) => Types::STRING,
        Value::Array(_) => Types::ARRAY,
        Value::Object(_) => Types::OBJECT,
    }
}
