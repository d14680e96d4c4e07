// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 15] = [
        Schema::new(
            "#/components/callbacks/Progress/{$request.body#~1url}?part={$response.body#~1part}/put/requestBody/content/application~1octet-stream/schema",
            "{}",
        ),
        Schema::new(
            "#/components/callbacks/Progress/{$request.body#~1url}?part={$response.body#~1part}/put/responses/200/content/application~1octet-stream/schema",
            "{}",
        ),
        Schema::new(
            "#/components/pathItems/Deleted/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            r##"{"$ref":"#/components/schemas/Item"}"##,
        ),
        Schema::new(
            "#/components/schemas/Item",
            r#"{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":8},"price":{"type":"number"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Receipt",
            r#"{"type":"object","required":["number"],"properties":{"number":{"type":"integer","minimum":1}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Subscription",
            r#"{"type":"object","required":["url"],"properties":{"url":{"type":"string"}}}"#,
        ),
        Schema::new(
            "#/paths/~1subscriptions/post/callbacks/done/{$request.body#~1url}/post/requestBody/content/text~1plain/schema",
            r#"{"type":"string","maxLength":5}"#,
        ),
        Schema::new(
            "#/paths/~1subscriptions/post/requestBody/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Subscription"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/parameters/0/schema",
            r#"{"type":"integer","minimum":1}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/parameters/1/schema",
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/parameters/2/schema",
            r#"{"type":"string"}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/requestBody/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Item"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            r##"{"$ref":"#/components/schemas/Item"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/200/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Receipt"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/4XX/content/text~1plain/schema",
            r#"{"type":"string"}"#,
        ),
    ];
    Schemas::new(&LIST)
};
