//! `readOnly` and `writeOnly`: what the two sides of a conversation see.

use super::{Schema, SchemaId, Schemas};

/// Whose view of a schema a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum View {
    /// Both sides see the same.
    Whole,
    /// What a client sends: without `readOnly` members.
    Request,
    /// What a server sends: without `writeOnly` members.
    Response,
}

impl View {
    /// Whether a property belongs to the other side alone.
    pub(crate) fn hides(self, schemas: &Schemas, property: SchemaId) -> bool {
        let flag: fn(&Schema) -> bool = match self {
            Self::Whole => return false,
            Self::Request => |schema| schema.read_only,
            Self::Response => |schema| schema.write_only,
        };
        is_flagged(schemas, property, flag)
    }
}

/// Whether a schema, or one that it refers to or is composed of, has the flag.
pub(crate) fn is_flagged(schemas: &Schemas, id: SchemaId, flag: fn(&Schema) -> bool) -> bool {
    let mut pending = vec![id];
    // A chain that is longer than anybody writes says nothing.
    for _ in 0..64 {
        let Some(id) = pending.pop() else { return false };
        let schema = &schemas[id];
        if flag(schema) {
            return true;
        }
        pending.extend(schema.target());
        pending.extend(&schema.all_of);
    }
    false
}
