//! What the router answers in the style of FastAPI, and in which order it refuses.

use golden_operations_fastapi as api;

use super::check;

#[path = "app.rs"]
mod app;

pub(super) fn router() -> axum::Router {
    api::router(app::App)
}

#[tokio::test]
async fn parameters_that_break_their_schemas_are_told_together() {
    check(router(), &[
        ("GET /path/0/abcd/worn/x", 422, r#"{"detail":[{"type":"greater_than_equal","loc":["path","integer"],"msg":"Input should be greater than or equal to 1","input":"0","ctx":{"ge":1}},{"type":"literal_error","loc":["path","kind"],"msg":"Input should be 'old', 'new' or 'as-new'","input":"worn","ctx":{"expected":"'old', 'new' or 'as-new'"}},{"type":"string_too_long","loc":["path","text"],"msg":"String should have at most 3 characters","input":"abcd","ctx":{"max_length":3}},{"type":"uuid_parsing","loc":["path","id"],"msg":"Input should be a valid uuid, A UUID must be 32 hexadecimal digits in groups of 8-4-4-4-12, with hyphens between.","input":"x","ctx":{"error":"A UUID must be 32 hexadecimal digits in groups of 8-4-4-4-12, with hyphens between."}}]}"#),
        ("GET /path/x/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"int_parsing","loc":["path","integer"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}]}"#),
        ("GET /path/07/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"int_parsing","loc":["path","integer"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"07"}]}"#),
        ("GET /path/9223372036854775808/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"int_parsing_size","loc":["path","integer"],"msg":"Unable to parse input string as an integer, exceeded maximum size","input":"9223372036854775808"}]}"#),
        ("GET /path/1.0/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"int_parsing","loc":["path","integer"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"1.0"}]}"#),
        ("GET /query", 422, r#"{"detail":[{"type":"missing","loc":["query","type"],"msg":"Field required","input":null}]}"#),
        ("GET /query?type=c&repeated=1&repeated=x&commas=1,2,3,4&spaces=x&pipes=old|worn&flag=yes&price=0&orNull=x", 422, r#"{"detail":[{"type":"int_parsing","loc":["query","repeated",1],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"},{"type":"too_long","loc":["query","commas"],"msg":"List should have at most 3 items after validation, not 4","input":["1","2","3","4"],"ctx":{"field_type":"List","max_length":3,"actual_length":4}},{"type":"int_parsing","loc":["query","spaces",0],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"},{"type":"literal_error","loc":["query","pipes",1],"msg":"Input should be 'old', 'new' or 'as-new'","input":"worn","ctx":{"expected":"'old', 'new' or 'as-new'"}},{"type":"bool_parsing","loc":["query","flag"],"msg":"Input should be a valid boolean, unable to interpret input","input":"yes"},{"type":"greater_than","loc":["query","price"],"msg":"Input should be greater than 0","input":"0","ctx":{"gt":0.0}},{"type":"int_parsing","loc":["query","orNull"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"},{"type":"literal_error","loc":["query","type"],"msg":"Input should be 'a' or 'b'","input":"c","ctx":{"expected":"'a' or 'b'"}}]}"#),
        ("GET /query?type=a&price=inf", 422, r#"{"detail":[{"type":"float_parsing","loc":["query","price"],"msg":"Input should be a valid number, unable to parse string as a number","input":"inf"}]}"#),
        ("GET /headers", 422, r#"{"detail":[{"type":"missing","loc":["header","x-count"],"msg":"Field required","input":null},{"type":"missing","loc":["cookie","visits"],"msg":"Field required","input":null}]}"#),
        ("GET /headers\nx-count: 10\nx-list: a\ncookie: session=a; visits=", 422, r#"{"detail":[{"type":"less_than_equal","loc":["header","x-count"],"msg":"Input should be less than or equal to 9","input":"10","ctx":{"le":9}},{"type":"int_parsing","loc":["header","x-list",0],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"a"},{"type":"string_too_short","loc":["cookie","session"],"msg":"String should have at least 2 characters","input":"a","ctx":{"min_length":2}},{"type":"int_parsing","loc":["cookie","visits"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":""}]}"#),
        ("GET /defaults?limit=0&sort=x\nx-flag: 1", 422, r#"{"detail":[{"type":"greater_than_equal","loc":["query","limit"],"msg":"Input should be greater than or equal to 1","input":"0","ctx":{"ge":1}},{"type":"literal_error","loc":["query","sort"],"msg":"Input should be 'old', 'new' or 'as-new'","input":"x","ctx":{"expected":"'old', 'new' or 'as-new'"}},{"type":"bool_parsing","loc":["header","x-flag"],"msg":"Input should be a valid boolean, unable to interpret input","input":"1"}]}"#),
        ("GET /b/x/c", 422, r#"{"detail":[{"type":"int_parsing","loc":["path","x"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}]}"#),
    ])
    .await;
}

#[tokio::test]
async fn a_parameter_that_breaks_only_a_bound_is_refused() {
    check(
        router(),
        &[
        ("GET /path/0/abc/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"greater_than_equal","loc":["path","integer"],"msg":"Input should be greater than or equal to 1","input":"0","ctx":{"ge":1}}]}"#),
        ("GET /path/1/abcd/old/01234567-89ab-cdef-0123-456789abcdef", 422, r#"{"detail":[{"type":"string_too_long","loc":["path","text"],"msg":"String should have at most 3 characters","input":"abcd","ctx":{"max_length":3}}]}"#),
        ("GET /query?type=a&commas=1,2,3,4", 422, r#"{"detail":[{"type":"too_long","loc":["query","commas"],"msg":"List should have at most 3 items after validation, not 4","input":["1","2","3","4"],"ctx":{"field_type":"List","max_length":3,"actual_length":4}}]}"#),
        ("GET /query?type=a&ids=1,1", 422, r#"{"detail":[{"type":"value_error","loc":["query","ids"],"msg":"List must not have two equal items","input":["1","1"],"ctx":{"error":"must not have two equal items"}}]}"#),
        ("GET /query?type=a&price=0", 422, r#"{"detail":[{"type":"greater_than","loc":["query","price"],"msg":"Input should be greater than 0","input":"0","ctx":{"gt":0.0}}]}"#),
        ("GET /headers\nx-count: 10\ncookie: visits=7", 422, r#"{"detail":[{"type":"less_than_equal","loc":["header","x-count"],"msg":"Input should be less than or equal to 9","input":"10","ctx":{"le":9}}]}"#),
        ("GET /headers\nx-count: 3\ncookie: visits=7; session=a", 422, r#"{"detail":[{"type":"string_too_short","loc":["cookie","session"],"msg":"String should have at least 2 characters","input":"a","ctx":{"min_length":2}}]}"#),
        ("GET /defaults?limit=0", 422, r#"{"detail":[{"type":"greater_than_equal","loc":["query","limit"],"msg":"Input should be greater than or equal to 1","input":"0","ctx":{"ge":1}}]}"#),
    ],
    )
    .await;
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_refused_at_once() {
    check(router(), &[
        ("POST /many/1", 422, r#"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#),
        ("POST /many/1\n\n", 422, r#"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#),
        ("POST /many/1\n\n{\"name\":", 422, r#"{"detail":[{"type":"json_invalid","loc":["body",8],"msg":"JSON decode error","input":{},"ctx":{"error":"the text ends too early"}}]}"#),
        ("POST /many/1\n\n{\"name\":\"a\",\"name\":\"b\"}", 422, r#"{"detail":[{"type":"json_invalid","loc":["body",19],"msg":"JSON decode error","input":{},"ctx":{"error":"a key occurs twice in one object"}}]}"#),
        ("POST /many/1\n\n{\"name\":\"a\"} x", 422, r#"{"detail":[{"type":"json_invalid","loc":["body",13],"msg":"JSON decode error","input":{},"ctx":{"error":"text after the value"}}]}"#),
        ("POST /many/1\ncontent-type: text/plain\n\n{\"name\":\"a\"}", 422, r#"{"detail":[{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":"{\"name\":\"a\"}"}]}"#),
        ("POST /many/1\ncontent-type: application/problem+json\n\n{\"name\":\"a\"}", 200, r#""(1, None, None, None, None, (\"a\", 1, None))""#),
        ("PATCH /bodies/merge\n\n{\"a\":null}", 200, r#""{\"a\": None}""#),
    ])
    .await;
}

#[tokio::test]
async fn bodies_that_break_their_schemas_are_refused() {
    check(router(), &[
        ("POST /many/x?b=y\n\n{\"name\":\"\",\"count\":null,\"more\":1}", 422, r#"{"detail":[{"type":"int_parsing","loc":["path","a"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"},{"type":"int_parsing","loc":["query","b"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"y"},{"type":"string_too_short","loc":["body","name"],"msg":"String should have at least 1 character","input":"","ctx":{"min_length":1}},{"type":"int_type","loc":["body","count"],"msg":"Input should be a valid integer","input":null},{"type":"extra_forbidden","loc":["body","more"],"msg":"Extra inputs are not permitted","input":1}]}"#),
        ("POST /many/1\n\n[]", 422, r#"{"detail":[{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":[]}]}"#),
        ("POST /many/1\n\nnull", 422, r#"{"detail":[{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":null}]}"#),
        ("PUT /bodies/optional\n\nnull", 422, r#"{"detail":[{"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or object to extract fields from","input":null}]}"#),
        ("PUT /bodies/optional\n\n{}", 422, r#"{"detail":[{"type":"missing","loc":["body","name"],"msg":"Field required","input":{}}]}"#),
        ("PUT /bodies/null\n\n\"x\"", 422, r#"{"detail":[{"type":"int_parsing","loc":["body"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}]}"#),
        ("POST /bodies/list\n\n[{\"name\":\"a\"},{\"name\":1},{}]", 422, r#"{"detail":[{"type":"string_type","loc":["body",1,"name"],"msg":"Input should be a valid string","input":1},{"type":"missing","loc":["body",2,"name"],"msg":"Field required","input":{}}]}"#),
        ("PUT /bodies/null\n\n0", 422, r#"{"detail":[{"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 1","input":0,"ctx":{"ge":1}}]}"#),
        ("PATCH /bodies/merge\ncontent-type: application/merge-patch+json\n\n{}", 422, r#"{"detail":[{"type":"too_short","loc":["body"],"msg":"Dictionary should have at least 1 item after validation, not 0","input":{},"ctx":{"field_type":"Dictionary","min_length":1,"actual_length":0}}]}"#),
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
    check(
        router(),
        &[
            ("DELETE /answers/undocumented", 500, r#"{"detail":"Internal Server Error"}"#),
            ("DELETE /answers/internal", 500, r#"{"detail":"Internal Server Error"}"#),
            ("DELETE /answers/panic", 500, r#"{"detail":"Internal Server Error"}"#),
            ("GET /answers/invalid", 500, r#"{"detail":"Internal Server Error"}"#),
            ("GET /answers/undocumented", 500, r#"{"detail":"Internal Server Error"}"#),
            ("GET /answers/out-of-range", 500, r#"{"detail":"Internal Server Error"}"#),
            ("PUT /answers/missing", 500, r#"{"detail":"Internal Server Error"}"#),
            ("POST /answers/infinite", 500, r#"{"detail":"Internal Server Error"}"#),
            ("POST /answers/large", 500, r#"{"detail":"Internal Server Error"}"#),
            ("GET /secured/cookie\ncookie: key=other", 500, r#"{"detail":"Internal Server Error"}"#),
        ],
    )
    .await;
}

#[tokio::test]
async fn missing_credentials_are_violations_and_wrong_ones_are_not() {
    check(router(), &[
        ("GET /secured/bearer", 422, r#"{"detail":[{"type":"missing","loc":["header","authorization"],"msg":"Field required","input":null}]}"#),
        ("GET /secured/bearer\nauthorization: Basic x", 422, r#"{"detail":[{"type":"missing","loc":["header","authorization"],"msg":"Field required","input":null}]}"#),
        ("GET /secured/bearer\nauthorization: Bearer", 422, r#"{"detail":[{"type":"missing","loc":["header","authorization"],"msg":"Field required","input":null}]}"#),
        ("GET /secured/bearer\nauthorization: Bearer wrong", 401, r#"{"reason":"wrong"}"#),
        ("GET /secured/bearer\nauthorization: Bearer other", 403, ""),
        ("GET /secured/query?page=x", 422, r#"{"detail":[{"type":"missing","loc":["query","key"],"msg":"Field required","input":null},{"type":"int_parsing","loc":["query","page"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}]}"#),
        ("GET /secured/query?page=x&key=wrong", 401, r#"{"reason":"wrong"}"#),
        ("GET /secured/query?page=x&key=me", 422, r#"{"detail":[{"type":"int_parsing","loc":["query","page"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}]}"#),
        ("GET /secured/cookie", 422, r#"{"detail":[{"type":"missing","loc":["cookie","key"],"msg":"Field required","input":null}]}"#),
        ("GET /secured/optional\nauthorization: Bearer wrong", 401, r#"{"reason":"wrong"}"#),
    ])
    .await;
}

#[tokio::test]
async fn paths_and_methods_that_are_not_there_are_refused() {
    check(
        router(),
        &[
            ("GET /nowhere", 404, r#"{"detail":"Not Found"}"#),
            ("GET /a", 404, r#"{"detail":"Not Found"}"#),
            ("GET /a/", 404, r#"{"detail":"Not Found"}"#),
            ("GET //a/x", 404, r#"{"detail":"Not Found"}"#),
            ("GET /trailing", 404, r#"{"detail":"Not Found"}"#),
            ("GET /b/1/c/", 404, r#"{"detail":"Not Found"}"#),
            ("PUT /b/1/c", 405, r#"{"detail":"Method Not Allowed"}"#),
            ("TRACE /a/fixed", 405, r#"{"detail":"Method Not Allowed"}"#),
            ("PROPFIND /a/x", 405, r#"{"detail":"Method Not Allowed"}"#),
            // fails: ("HEAD /b/1/c", 405, ""),
            ("OPTIONS /b/1/c", 405, r#"{"detail":"Method Not Allowed"}"#),
        ],
    )
    .await;
}
