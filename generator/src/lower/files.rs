//! Files in forms: what a schema says of their text cannot be looked at, for nothing in a schema's terms holds bytes.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Payload};
use crate::schema::{SchemaId, Schemas, StringRules, Types};

/// Takes back what is said of the text of files, and of equal files.
pub(super) fn take_back(api: &mut Api, diagnostics: &mut Diagnostics) {
    let contents =
        api.operations.iter().filter_map(|operation| operation.body.as_ref()).flat_map(|it| &it.contents);
    let forms: Vec<SchemaId> = contents
        .filter_map(|content| match &content.payload {
            Payload::Multipart(schema, _) => Some(*schema),
            _ => None,
        })
        .collect();
    for form in forms {
        for member in members(&api.schemas, form) {
            let member = api.schemas.target(member);
            let items = api.schemas[member].array.items.map(|items| api.schemas.target(items));
            for id in [Some(member), items].into_iter().flatten() {
                let list = api.schemas[id].array.items.is_some_and(|it| is_file(&api.schemas, it));
                let file = is_file(&api.schemas, id);
                let Some(schema) = api.schemas.get_mut(id) else { continue };
                let told = file && schema.string.is_some() || list && schema.array.unique_items;
                if file {
                    schema.string = StringRules::default();
                    // OpenAPI 3.1.1 §4.8.24.4.2 leaves `type` out for bytes: a text stands for them here.
                    schema.types = schema.types.or(Some(Types::STRING));
                }
                schema.array.unique_items &= !list;
                if told {
                    diagnostics.push(
                        Diagnostic::new(
                            &code::PASSED_ON,
                            "lengths, patterns and equality of files are not looked at",
                        )
                        .at(schema.span, "a file in a form"),
                    );
                }
            }
        }
    }
}

fn is_file(schemas: &Schemas, id: SchemaId) -> bool {
    schemas[schemas.target(id)].is_binary()
}

/// The members of a form.
fn members(schemas: &Schemas, form: SchemaId) -> Vec<SchemaId> {
    let mut pending = vec![form];
    let mut seen = Vec::new();
    let mut members = Vec::new();
    while let Some(id) = pending.pop() {
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let schema = &schemas[id];
        members.extend(schema.object.properties.values().map(|(_, member)| *member));
        members.extend(schema.object.additional_properties);
        pending.extend(schema.target());
        pending.extend(schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of));
    }
    members
}
