//! Operations: their ids are distinct, and each documents a response.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Operation};
use crate::schema::Types;

/// Parameters whose values are objects need styles that are not generated yet.
fn parameters(api: &Api, operation: &Operation, diagnostics: &mut Diagnostics) {
    let is_object = |id| {
        let schema = &api.schemas[api.schemas.target(id)];
        schema.types.is_some_and(|types| types.has(Types::OBJECT)) || !schema.object.properties.is_empty()
    };
    for parameter in &operation.parameters {
        let items = api.schemas[api.schemas.target(parameter.schema)].array.items;
        if is_object(parameter.schema) || items.is_some_and(is_object) {
            diagnostics.push(
                Diagnostic::new(
                    &code::NOT_GENERATED,
                    format!("the parameter `{}` is an object, which cannot be generated yet", parameter.name),
                )
                .at(parameter.span, "")
                .note("no request could satisfy it, so nothing is written"),
            );
        }
    }
}

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    // OpenAPI 3.1.1 §4.8.10: the id is unique among all operations, and case matters.
    let mut seen = HashMap::new();
    for operation in &api.operations {
        let span = operation.id_span.unwrap_or(operation.span);
        if let Some(first) = seen.insert(&operation.id, span) {
            diagnostics.push(
                Diagnostic::new(
                    &code::DUPLICATE_OPERATION_ID,
                    format!("the operationId `{}` is taken", operation.id),
                )
                .at(span, "used again")
                .related(first, "first used here")
                .help("give each operation an id of its own")
                .note("OpenAPI 3.1.1 §4.8.10 Operation Object: operationId is unique"),
            );
        }
        parameters(api, operation, diagnostics);
        if operation.responses.is_empty() && !operation.incomplete {
            diagnostics.push(
                Diagnostic::new(&code::NO_RESPONSE, format!("`{}` documents no response", operation.id))
                    .at(operation.span, "")
                    .note("OpenAPI 3.1.1 §4.8.16 Responses Object: there is at least one response code"),
            );
        }
    }
}
