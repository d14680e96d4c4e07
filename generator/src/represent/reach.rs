//! Which schemas have something inside that matters to the whole.

use crate::schema::{Schema, SchemaId, Schemas, is_flagged};

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
