//! Operations: their ids are distinct, and each documents a response.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::Api;

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
    }
}
