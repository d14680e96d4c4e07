//! What the router answers in the style of RFC 9457, and in which order it refuses.

use golden_operations as api;

use super::check;

#[path = "app.rs"]
mod app;

pub(super) fn router() -> axum::Router {
    api::router(app::App)
}

#[tokio::test]
async fn parameters_that_break_their_schemas_are_told_together() {
    check(router(), &[
        ("GET /path/0/abcd/worn/x", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 4 violations.","errors":[{"detail":"must be 1 or more","in":"path","name":"integer","pointer":"#","keyword":"minimum","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","limit":1,"input":"0"},{"detail":"must be one of \"old\", \"new\", \"as-new\"","in":"path","name":"kind","pointer":"#","keyword":"enum","schema":"#/components/schemas/Kind","input":"\"worn\""},{"detail":"must have at most 3 characters","in":"path","name":"text","pointer":"#","keyword":"maxLength","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/get/parameters/0/schema","limit":3,"input":"\"abcd\""},{"detail":"must be of the format uuid: A UUID must be 32 hexadecimal digits in groups of 8-4-4-4-12, with hyphens between.","in":"path","name":"id","pointer":"#","keyword":"format","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/get/parameters/1/schema","limit":"uuid","input":"\"x\""}]}"##),
        ("GET /path/x/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer","in":"path","name":"integer","pointer":"#","keyword":"type","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","input":"\"x\""}]}"##),
        ("GET /path/07/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer","in":"path","name":"integer","pointer":"#","keyword":"type","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","input":"\"07\""}]}"##),
        ("GET /path/9223372036854775808/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be a number that this server can hold","in":"path","name":"integer","pointer":"#","keyword":"representation","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","input":"9223372036854775808"}]}"##),
        ("GET /path/1.0/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer","in":"path","name":"integer","pointer":"#","keyword":"type","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","input":"\"1.0\""}]}"##),
        ("GET /query", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"is required","in":"query","name":"type","pointer":"#","keyword":"required","schema":"#/paths/~1query/get/parameters/9/schema"}]}"##),
        ("GET /query?type=c&repeated=1&repeated=x&commas=1,2,3,4&spaces=x&pipes=old|worn&flag=yes&price=0&orNull=x", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 8 violations.","errors":[{"detail":"must be an integer","in":"query","name":"repeated","pointer":"#/1","keyword":"type","schema":"#/paths/~1query/get/parameters/0/schema/items","input":"\"x\""},{"detail":"must have at most 3 items","in":"query","name":"commas","pointer":"#","keyword":"maxItems","schema":"#/paths/~1query/get/parameters/1/schema","limit":3,"input":"[… 4 items]"},{"detail":"must be an integer","in":"query","name":"spaces","pointer":"#/0","keyword":"type","schema":"#/paths/~1query/get/parameters/2/schema/items","input":"\"x\""},{"detail":"must be one of \"old\", \"new\", \"as-new\"","in":"query","name":"pipes","pointer":"#/1","keyword":"enum","schema":"#/components/schemas/Kind","input":"\"worn\""},{"detail":"must be a boolean","in":"query","name":"flag","pointer":"#","keyword":"type","schema":"#/paths/~1query/get/parameters/6/schema","input":"\"yes\""},{"detail":"must be more than 0","in":"query","name":"price","pointer":"#","keyword":"exclusiveMinimum","schema":"#/paths/~1query/get/parameters/7/schema","limit":0,"input":"0"},{"detail":"must be an integer or null","in":"query","name":"orNull","pointer":"#","keyword":"type","schema":"#/paths/~1query/get/parameters/8/schema","input":"\"x\""},{"detail":"must be one of \"a\", \"b\"","in":"query","name":"type","pointer":"#","keyword":"enum","schema":"#/paths/~1query/get/parameters/9/schema","input":"\"c\""}]}"##),
        ("GET /query?type=a&price=inf", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be a number","in":"query","name":"price","pointer":"#","keyword":"type","schema":"#/paths/~1query/get/parameters/7/schema","input":"\"inf\""}]}"##),
        ("GET /headers", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 2 violations.","errors":[{"detail":"is required","in":"header","name":"x-count","pointer":"#","keyword":"required","schema":"#/paths/~1headers/get/parameters/0/schema"},{"detail":"is required","in":"cookie","name":"visits","pointer":"#","keyword":"required","schema":"#/paths/~1headers/get/parameters/3/schema"}]}"##),
        ("GET /headers\nx-count: 10\nx-list: a\ncookie: session=a; visits=", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 4 violations.","errors":[{"detail":"must be 9 or less","in":"header","name":"x-count","pointer":"#","keyword":"maximum","schema":"#/paths/~1headers/get/parameters/0/schema","limit":9,"input":"10"},{"detail":"must be an integer","in":"header","name":"x-list","pointer":"#/0","keyword":"type","schema":"#/paths/~1headers/get/parameters/1/schema/items","input":"\"a\""},{"detail":"must have at least 2 characters","in":"cookie","name":"session","pointer":"#","keyword":"minLength","schema":"#/paths/~1headers/get/parameters/2/schema","limit":2,"input":"\"a\""},{"detail":"must be an integer","in":"cookie","name":"visits","pointer":"#","keyword":"type","schema":"#/paths/~1headers/get/parameters/3/schema","input":"\"\""}]}"##),
        ("GET /defaults?limit=0&sort=x\nx-flag: 1", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 3 violations.","errors":[{"detail":"must be 1 or more","in":"query","name":"limit","pointer":"#","keyword":"minimum","schema":"#/paths/~1defaults/get/parameters/0/schema","limit":1,"input":"0"},{"detail":"must be one of \"old\", \"new\", \"as-new\"","in":"query","name":"sort","pointer":"#","keyword":"enum","schema":"#/components/schemas/Kind","input":"\"x\""},{"detail":"must be a boolean","in":"header","name":"x-flag","pointer":"#","keyword":"type","schema":"#/paths/~1defaults/get/parameters/3/schema","input":"\"1\""}]}"##),
        ("GET /b/x/c", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer","in":"path","name":"x","pointer":"#","keyword":"type","schema":"#/paths/~1b~1{x}~1c/get/parameters/0/schema","input":"\"x\""}]}"##),
    ])
    .await;
}

#[tokio::test]
async fn a_parameter_that_breaks_only_a_bound_is_refused() {
    check(
        router(),
        &[
        ("GET /path/0/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be 1 or more","in":"path","name":"integer","pointer":"#","keyword":"minimum","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/parameters/0/schema","limit":1,"input":"0"}]}"##),
        ("GET /path/1/abcd/old/01234567-89ab-cdef-0123-456789abcdef", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must have at most 3 characters","in":"path","name":"text","pointer":"#","keyword":"maxLength","schema":"#/paths/~1path~1{integer}~1{text}~1{kind}~1{id}/get/parameters/0/schema","limit":3,"input":"\"abcd\""}]}"##),
        ("GET /query?type=a&commas=1,2,3,4", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must have at most 3 items","in":"query","name":"commas","pointer":"#","keyword":"maxItems","schema":"#/paths/~1query/get/parameters/1/schema","limit":3,"input":"[… 4 items]"}]}"##),
        ("GET /query?type=a&ids=1,1", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must not have two equal items","in":"query","name":"ids","pointer":"#","keyword":"uniqueItems","schema":"#/components/schemas/Ids","input":"[… 2 items]"}]}"##),
        ("GET /query?type=a&price=0", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be more than 0","in":"query","name":"price","pointer":"#","keyword":"exclusiveMinimum","schema":"#/paths/~1query/get/parameters/7/schema","limit":0,"input":"0"}]}"##),
        ("GET /headers\nx-count: 10\ncookie: visits=7", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be 9 or less","in":"header","name":"x-count","pointer":"#","keyword":"maximum","schema":"#/paths/~1headers/get/parameters/0/schema","limit":9,"input":"10"}]}"##),
        ("GET /headers\nx-count: 3\ncookie: visits=7; session=a", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must have at least 2 characters","in":"cookie","name":"session","pointer":"#","keyword":"minLength","schema":"#/paths/~1headers/get/parameters/2/schema","limit":2,"input":"\"a\""}]}"##),
        ("GET /defaults?limit=0", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be 1 or more","in":"query","name":"limit","pointer":"#","keyword":"minimum","schema":"#/paths/~1defaults/get/parameters/0/schema","limit":1,"input":"0"}]}"##),
    ],
    )
    .await;
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_refused_at_once() {
    check(router(), &[
        ("POST /many/1", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"is required","in":"body","pointer":"#","keyword":"required","schema":"#/paths/~1many~1{a}/post/requestBody/content/application~1json/schema"}]}"##),
        ("POST /many/1\n\n", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"is required","in":"body","pointer":"#","keyword":"required","schema":"#/paths/~1many~1{a}/post/requestBody/content/application~1json/schema"}]}"##),
        ("POST /many/1\n\n{\"name\":", 400, r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"The body is not JSON: the text ends too early at byte 8."}"#),
        ("POST /many/1\n\n{\"name\":\"a\",\"name\":\"b\"}", 400, r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"The body is not JSON: a key occurs twice in one object at byte 19."}"#),
        ("POST /many/1\n\n{\"name\":\"a\"} x", 400, r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"The body is not JSON: text after the value at byte 13."}"#),
        ("POST /many/1\ncontent-type: text/plain\n\n{\"name\":\"a\"}", 415, r#"{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"The body must be application/json."}"#),
        ("POST /many/1\ncontent-type: application/problem+json\n\n{\"name\":\"a\"}", 415, r#"{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"The body must be application/json."}"#),
        ("PATCH /bodies/merge\n\n{\"a\":null}", 415, r#"{"type":"about:blank","title":"Unsupported Media Type","status":415,"detail":"The body must be application/merge-patch+json."}"#),
    ])
    .await;
}

#[tokio::test]
async fn bodies_that_break_their_schemas_are_refused() {
    check(router(), &[
        ("POST /many/x?b=y\n\n{\"name\":\"\",\"count\":null,\"more\":1}", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 5 violations.","errors":[{"detail":"must be an integer","in":"path","name":"a","pointer":"#","keyword":"type","schema":"#/paths/~1many~1{a}/post/parameters/0/schema","input":"\"x\""},{"detail":"must be an integer","in":"query","name":"b","pointer":"#","keyword":"type","schema":"#/paths/~1many~1{a}/post/parameters/1/schema","input":"\"y\""},{"detail":"must have at least 1 character","in":"body","pointer":"#/name","keyword":"minLength","schema":"#/components/schemas/Thing/properties/name","limit":1,"input":"\"\""},{"detail":"must be an integer","in":"body","pointer":"#/count","keyword":"type","schema":"#/components/schemas/Thing/properties/count","input":"null"},{"detail":"must not have the member \"more\"","in":"body","pointer":"#/more","keyword":"additionalProperties","schema":"#/components/schemas/Thing","input":"1"}]}"##),
        ("POST /many/1\n\n[]", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an object","in":"body","pointer":"#","keyword":"type","schema":"#/components/schemas/Thing","input":"[… 0 items]"}]}"##),
        ("POST /many/1\n\nnull", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an object","in":"body","pointer":"#","keyword":"type","schema":"#/components/schemas/Thing","input":"null"}]}"##),
        ("PUT /bodies/optional\n\nnull", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an object","in":"body","pointer":"#","keyword":"type","schema":"#/components/schemas/Thing","input":"null"}]}"##),
        ("PUT /bodies/optional\n\n{}", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must have the member \"name\"","in":"body","pointer":"#","keyword":"required","schema":"#/components/schemas/Thing","limit":"name","input":"{… 0 members}"}]}"##),
        ("PUT /bodies/null\n\n\"x\"", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer or null","in":"body","pointer":"#","keyword":"type","schema":"#/paths/~1bodies~1null/put/requestBody/content/application~1json/schema","input":"\"x\""}]}"##),
        ("POST /bodies/list\n\n[{\"name\":\"a\"},{\"name\":1},{}]", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 2 violations.","errors":[{"detail":"must be a string","in":"body","pointer":"#/1/name","keyword":"type","schema":"#/components/schemas/Thing/properties/name","input":"1"},{"detail":"must have the member \"name\"","in":"body","pointer":"#/2","keyword":"required","schema":"#/components/schemas/Thing","limit":"name","input":"{… 0 members}"}]}"##),
        ("PUT /bodies/null\n\n0", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be 1 or more","in":"body","pointer":"#","keyword":"minimum","schema":"#/paths/~1bodies~1null/put/requestBody/content/application~1json/schema","limit":1,"input":"0"}]}"##),
        ("PATCH /bodies/merge\ncontent-type: application/merge-patch+json\n\n{}", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must have at least 1 member","in":"body","pointer":"#","keyword":"minProperties","schema":"#/paths/~1bodies~1merge/patch/requestBody/content/application~1merge-patch+json/schema","limit":1,"input":"{… 0 members}"}]}"##),
    ])
    .await;
}

#[tokio::test]
async fn answers_are_what_the_document_says() {
    check(
        router(),
        &[
            ("DELETE /answers/present", 204, ""),
            ("DELETE /answers/absent", 404, r#"{"reason":"not there"}"#),
            ("GET /answers/later", 202, ""),
            ("GET /answers/teapot", 418, r#"{"reason":"tea"}"#),
            ("GET /answers/busy", 503, r#"{"reason":"busy"}"#),
            ("GET /answers/by-range", 404, r#"{"reason":"gone"}"#),
            ("PUT /answers/done", 204, ""),
            ("POST /answers/made", 201, "1.0"),
            ("POST /answers/busy", 503, r#"{"reason":"busy"}"#),
            ("POST /answers/by-default", 404, r#"{"reason":"gone"}"#),
        ],
    )
    .await;
}

#[tokio::test]
async fn what_the_document_does_not_say_is_answered_with_500() {
    check(router(), &[
        ("DELETE /answers/undocumented", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("DELETE /answers/internal", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("DELETE /answers/panic", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("GET /answers/invalid", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("GET /answers/undocumented", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("GET /answers/out-of-range", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("PUT /answers/missing", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("POST /answers/infinite", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("POST /answers/large", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
        ("GET /secured/cookie\ncookie: key=other", 500, r#"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The server failed; the cause is in its log."}"#),
    ])
    .await;
}

#[tokio::test]
async fn credentials_are_looked_at_before_everything_else() {
    check(router(), &[
        ("GET /secured/bearer", 401, r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The header \"authorization\" with a credential is required."}"#),
        ("GET /secured/bearer\nauthorization: Basic x", 401, r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The header \"authorization\" with a credential is required."}"#),
        ("GET /secured/bearer\nauthorization: Bearer", 401, r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The header \"authorization\" with a credential is required."}"#),
        ("GET /secured/bearer\nauthorization: Bearer wrong", 401, r#"{"reason":"wrong"}"#),
        ("GET /secured/bearer\nauthorization: Bearer other", 403, ""),
        ("GET /secured/query?page=x", 401, r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The query \"key\" with a credential is required."}"#),
        ("GET /secured/query?page=x&key=wrong", 401, r#"{"reason":"wrong"}"#),
        ("GET /secured/query?page=x&key=me", 422, r##"{"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"The request has 1 violation.","errors":[{"detail":"must be an integer","in":"query","name":"page","pointer":"#","keyword":"type","schema":"#/paths/~1secured~1query/get/parameters/0/schema","input":"\"x\""}]}"##),
        ("GET /secured/cookie", 401, r#"{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The cookie \"key\" with a credential is required."}"#),
        ("GET /secured/optional\nauthorization: Bearer wrong", 401, r#"{"reason":"wrong"}"#),
    ])
    .await;
}

#[tokio::test]
async fn paths_and_methods_that_are_not_there_are_refused() {
    check(router(), &[
        ("GET /nowhere", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("GET /a", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("GET /a/", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("GET //a/x", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("GET /trailing", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("GET /b/1/c/", 404, r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"There is nothing at this path."}"#),
        ("PUT /b/1/c", 405, r#"{"type":"about:blank","title":"Method Not Allowed","status":405,"detail":"The path does not have this method."}"#),
        ("TRACE /a/fixed", 405, r#"{"type":"about:blank","title":"Method Not Allowed","status":405,"detail":"The path does not have this method."}"#),
        ("PROPFIND /a/x", 405, r#"{"type":"about:blank","title":"Method Not Allowed","status":405,"detail":"The path does not have this method."}"#),
        ("HEAD /b/1/c", 200, ""),
        ("OPTIONS /b/1/c", 204, ""),
    ])
    .await;
}
