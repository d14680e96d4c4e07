// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 14] = [
        Schema::new("#/components/schemas/Anything", "{}"),
        Schema::new(
            "#/components/schemas/Distinct",
            r#"{"type":"array","uniqueItems":true,"items":{"type":"number"}}"#,
        ),
        Schema::new(
            "#/components/schemas/Fraction",
            r#"{"type":"number","minimum":0.1,"multipleOf":0.01}"#,
        ),
        Schema::new(
            "#/components/schemas/Free",
            r#"{"type":"object","minProperties":1}"#,
        ),
        Schema::new(
            "#/components/schemas/Huge",
            r#"{"type":"integer","exclusiveMinimum":18446744073709551615}"#,
        ),
        Schema::new("#/components/schemas/Marked", r#"{"enum":[1,1.5,"text",null]}"#),
        Schema::new("#/components/schemas/Moment", r#"{"type":"string"}"#),
        Schema::new(
            "#/components/schemas/Small",
            r#"{"type":"integer","minimum":0,"maximum":255}"#,
        ),
        Schema::new("#/components/schemas/Whole", r#"{"type":"integer"}"#),
        Schema::new(
            "#/paths/~1core/put/requestBody/content/application~1json/schema",
            r#"{"type":"object"}"#,
        ),
        Schema::new("#/paths/~1gen/post/parameters/0/schema", r#"{"type":"integer"}"#),
        Schema::new(
            "#/paths/~1gen/post/requestBody/content/application~1json/schema",
            "{}",
        ),
        Schema::new(
            "#/paths/~1gen/post/responses/200/content/application~1json/schema",
            r#"{"type":"object","properties":{"gen":{"type":"integer"}}}"#,
        ),
        Schema::new(
            "#/paths/~1gen/post/responses/200/headers/gen/schema",
            r#"{"type":"integer"}"#,
        ),
    ];
    Schemas::exact(&LIST)
};
