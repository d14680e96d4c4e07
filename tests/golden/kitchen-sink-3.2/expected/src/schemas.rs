// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 20] = [
        Schema::new(
            "#/components/mediaTypes/Events/itemSchema",
            r##"{"$ref":"#/components/schemas/Event"}"##,
        ),
        Schema::new(
            "#/components/responses/Search/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/components/responses/Who/content/text~1plain/schema",
            r#"{"type":"string"}"#,
        ),
        Schema::new(
            "#/components/schemas/Event",
            r#"{"type":"object","required":["data"],"properties":{"event":{"const":"found"},"id":{"type":"string"},"data":{"type":"string"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Event/properties/data/contentSchema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/components/schemas/Search",
            r#"{"type":"object","properties":{"word":{"type":"string","maxLength":5},"words":{"type":"array","items":{"type":"string"}},"page":{"type":"integer","minimum":1}}}"#,
        ),
        Schema::new("#/paths/~1cookies/get/parameters/0/schema", r#"{"type":"string"}"#),
        Schema::new(
            "#/paths/~1cookies/get/parameters/1/schema",
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        Schema::new(
            "#/paths/~1lines/post/requestBody/content/application~1json-seq/itemSchema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1lines/post/requestBody/content/application~1jsonl/itemSchema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1lines/post/responses/200/content/application~1json-seq/itemSchema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1lines/post/responses/200/content/application~1jsonl/itemSchema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1methods/query/requestBody/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1querystring~1form/get/parameters/0/content/application~1x-www-form-urlencoded/schema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1querystring~1json/get/parameters/0/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
        Schema::new(
            "#/paths/~1querystring~1text/get/parameters/0/content/application~1jsonpath/schema",
            r#"{"type":"string","maxLength":12}"#,
        ),
        Schema::new(
            "#/paths/~1querystring~1text/get/responses/200/content/text~1plain/schema",
            r#"{"type":"string"}"#,
        ),
        Schema::new(
            "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema",
            r#"{"type":"object","required":["photo"],"properties":{"photo":{"type":"string"},"note":{"type":"string","const":"holiday"}}}"#,
        ),
        Schema::new(
            "#/webhooks/itemAdded/post/parameters/0/schema",
            r#"{"type":"integer"}"#,
        ),
        Schema::new(
            "#/webhooks/itemAdded/post/requestBody/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Search"}"##,
        ),
    ];
    Schemas::new(&LIST)
};
