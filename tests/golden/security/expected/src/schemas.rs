// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 2] = [
        Schema::new(
            "#/components/responses/Who/content/text~1plain/schema",
            r#"{"type":"string"}"#,
        ),
        Schema::new(
            "#/paths/~1body/post/requestBody/content/application~1json/schema",
            r#"{"type":"integer"}"#,
        ),
    ];
    Schemas::new(&LIST)
};
