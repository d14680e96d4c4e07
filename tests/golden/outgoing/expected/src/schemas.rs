// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! The schemas of the document, for the exact path: read when a request or a response is refused.

use specwright_runtime::schema::{Schema, Schemas};

/// Every schema that stands in no other, by its JSON Pointer in the document.
pub(crate) const SCHEMAS: Schemas = {
    static LIST: [Schema; 26] = [
        Schema::new(
            "#/components/callbacks/Progress/{$request.query.progress}/put/requestBody/content/text~1plain/schema",
            r#"{"type":"integer","maximum":100}"#,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/parameters/0/schema",
            r#"{"type":"array","maxItems":3,"items":{"type":"string"}}"#,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/parameters/1/schema",
            r#"{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"array","items":{"type":"integer"}}}}"#,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/parameters/2/schema",
            r#"{"type":"string"}"#,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/parameters/3/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Receipt"}"##,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/requestBody/content/application~1json/schema",
            r##"{"type":"array","items":{"$ref":"#/components/schemas/Item"}}"##,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/requestBody/content/text~1csv/schema",
            r#"{"type":"string","format":"binary"}"#,
        ),
        Schema::new(
            "#/components/pathItems/Report/post/responses/200/content/application~1jsonl/itemSchema",
            r##"{"$ref":"#/components/schemas/Receipt"}"##,
        ),
        Schema::new(
            "#/components/requestBodies/Shipment/content/application~1json/schema",
            r#"{"type":"object","required":["order"],"properties":{"order":{"type":"integer"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Item",
            r#"{"type":"object","required":["id","name"],"x-read-only":["id"],"x-write-only":["secret"],"properties":{"id":{"type":"integer"},"name":{"type":"string","minLength":1,"maxLength":10},"price":{"type":"number","exclusiveMinimum":0},"secret":{"type":"string"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Order",
            r#"{"type":"object","required":["id"],"properties":{"id":{"type":"integer"}}}"#,
        ),
        Schema::new(
            "#/components/schemas/Receipt",
            r#"{"type":"object","required":["seen"],"properties":{"seen":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}}"#,
        ),
        Schema::new(
            "#/paths/~1orders/post/requestBody/content/application~1json/schema",
            r#"{"type":"object","required":["callbackUrl"],"properties":{"callbackUrl":{"type":"string","format":"uri"}}}"#,
        ),
        Schema::new(
            "#/paths/~1orders/post/responses/201/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Order"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/parameters/0/schema",
            r#"{"type":"string","pattern":"^[0-9a-f]+$"}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/parameters/1/schema",
            r#"{"type":"integer","minimum":1}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/requestBody/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Item"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/200/content/application~1json/schema",
            r##"{"$ref":"#/components/schemas/Receipt"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/200/content/text~1plain/schema",
            r#"{"type":"string","maxLength":20}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/200/headers/X-Notes/schema",
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/200/headers/X-Receipt/schema",
            r#"{"type":"integer","minimum":1}"#,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/410/content/application~1problem+json/schema",
            r##"{"$ref":"#/components/schemas/Receipt"}"##,
        ),
        Schema::new(
            "#/webhooks/itemCreated/post/responses/5XX/headers/Retry-After/schema",
            r#"{"type":"integer"}"#,
        ),
        Schema::new("#/webhooks/ping/get/responses/default/content/*~1*/schema", "{}"),
        Schema::new("#/webhooks/ping/parameters/0/schema", r#"{"type":"string"}"#),
        Schema::new(
            "#/webhooks/ping/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            r#"{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":5},"tags":{"type":"array","items":{"type":"string"}},"point":{"type":"object","properties":{"x":{"type":"integer"}}}}}"#,
        ),
    ];
    Schemas::new(&LIST)
};
