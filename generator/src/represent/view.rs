//! `readOnly` and `writeOnly`: which schemas look different to the two sides of a conversation.

use crate::schema::{Schema, SchemaId, Schemas};

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
    pub(super) fn hides(self, schemas: &Schemas, property: SchemaId) -> bool {
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

/// Which schemas have a one-sided property somewhere inside, by their position.
pub(super) fn differing(schemas: &Schemas) -> Vec<bool> {
    reaching(schemas, |schema| {
        let one_sided = |(_, property): &(_, SchemaId)| {
            is_flagged(schemas, *property, |schema| schema.read_only || schema.write_only)
        };
        schema.object.properties.values().any(one_sided)
    })
}

/// Which schemas have a reference somewhere inside whose target depends on the way to it.
pub(super) fn dynamic(schemas: &Schemas) -> Vec<bool> {
    reaching(schemas, |schema| schema.dynamic_reference.as_ref().is_some_and(|it| it.anchor.is_some()))
}

/// Which schemas are of a kind or lead to one that is, by their position.
fn reaching(schemas: &Schemas, is: impl Fn(&Schema) -> bool) -> Vec<bool> {
    let mut users: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
    let mut reaches = vec![false; schemas.len()];
    let mut pending = Vec::new();
    for (id, schema) in schemas.iter() {
        let dynamic = schema.dynamic_reference.as_ref().and_then(|it| it.reference.target);
        for part in schema.children().into_iter().chain(schema.target()).chain(dynamic) {
            users[part.index()].push(id);
        }
        if is(schema) {
            pending.push(id);
        }
    }
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut reaches[id.index()], true) {
            pending.extend(&users[id.index()]);
        }
    }
    reaches
}
