// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 15] = [
        Schema::new(
            "#/components/schemas/Above",
            r#"{"type":"number","exclusiveMinimum":0}"#,
        ),
        Schema::new("#/components/schemas/AtMost", r#"{"type":"integer","maximum":9}"#),
        Schema::new(
            "#/components/schemas/Base",
            r#"{"type":"object","required":["id"],"properties":{"id":{"type":"integer"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Below",
            r#"{"type":"integer","exclusiveMaximum":9}"#,
        ),
        Schema::new(
            "#/components/schemas/Binary",
            r#"{"type":"string","format":"byte"}"#,
        ),
        Schema::new(
            "#/components/schemas/EnumWithoutNull",
            r#"{"type":["null","string"],"enum":["a","b"]}"#,
        ),
        Schema::new(
            "#/components/schemas/NullableEnum",
            r#"{"type":["null","string"],"enum":["a","b",null]}"#,
        ),
        Schema::new(
            "#/components/schemas/NullableList",
            r#"{"type":["null","array"],"items":{"type":["null","integer"]}}"#,
        ),
        Schema::new(
            "#/components/schemas/NullableObject",
            r#"{"type":["null","object"],"required":["a"],"properties":{"a":{"type":"integer"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/NullableReference",
            r##"{"allOf":[{"$ref":"#/components/schemas/Base"}]}"##,
        ),
        Schema::new(
            "#/components/schemas/NullableText",
            r#"{"type":["null","string"],"maxLength":2}"#,
        ),
        Schema::new("#/components/schemas/NullableWithoutType", r#"{"maxLength":1}"#),
        Schema::new(
            "#/components/schemas/ReadOnly",
            r#"{"type":"object","required":["id","name"],"x-read-only":["id"],"x-write-only":["secret"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"secret":{"type":"string"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/SiblingsIgnored",
            r##"{"type":"object","properties":{"base":{"$ref":"#/components/schemas/Base"}}}"##,
        ),
        Schema::new(
            "#/components/schemas/States",
            r#"{"type":"object","required":["both"],"properties":{"both":{"type":["null","string"]},"either":{"type":["null","string"]},"neither":{"type":"string"},"absent":{"type":["null","string"]}}}"#,
        ),
    ];
    Schemas::new(&LIST)
};
