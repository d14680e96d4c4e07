//! Paths and methods.

use axum::extract::MatchedPath;
use axum::http::HeaderValue;
use axum::response::Response;
use axum::routing::MethodRouter;
use axum::{Router, extract::Request, middleware};
use golden_kitchen_sink::{BASE_PATH, router, router_with};
use specwright_runtime::operation::Operation;

use super::app::App;
use super::{check, check_all, check_headers, with_key};
use crate::wire::Wire;

#[tokio::test]
async fn the_closest_template_takes_a_request() {
    check(&[
        ("GET /files/latest", 200, r#"["latest_file"]"#),
        ("GET /files/latest.json", 200, r#"["file_as_json","latest"]"#),
        ("GET /files/a.b.json", 200, r#"["file_as_json","a.b"]"#),
        ("GET /files/a.txt", 200, r#"["file_by_name","a.txt"]"#),
        ("GET /files/.json", 200, r#"["file_by_name",".json"]"#),
        ("GET /files/a%2Fb", 200, r#"["file_by_name","a/b"]"#),
        ("GET /files/latest%2Ejson", 200, r#"["file_by_name","latest.json"]"#),
        ("GET /files/a%2Fb.json", 422, "…\"name\":\"name\",\"pointer\":\"#\",\"keyword\":\"pattern\""),
        ("GET /files/", 404, "…404"),
        // Of the templates that fit, the one that has the method.
        ("PUT /files/a.json", 200, r#"["replace_file","a.json"]"#),
        ("PUT /files/latest", 405, "…405"),
        ("GET /files/a/b", 404, "…404"),
    ])
    .await;
}

#[tokio::test]
async fn a_segment_may_hold_several_variables() {
    check(&[
        ("GET /compare/main...topic", 200, r#"["compare","main","topic"]"#),
        ("GET /compare/v1.0...v2.0", 200, r#"["compare","v1.0","v2.0"]"#),
        ("GET /compare/a%2Fb...c%2Fd", 200, r#"["compare","a/b","c/d"]"#),
        ("GET /compare/main..topic", 404, "…404"),
        ("GET /compare/...topic", 404, "…404"),
        ("GET /pairs/1:2", 200, r#"["pair","1","2"]"#),
        ("GET /pairs/-1:-2", 200, r#"["pair","-1","-2"]"#),
        ("GET /pairs/x:2", 422, "…\"name\":\"a\",\"pointer\":\"#\",\"keyword\":\"type\""),
        ("GET /pairs/1", 404, "…404"),
    ])
    .await;
}

#[tokio::test]
async fn templates_may_differ_in_names_alone() {
    check_headers(&[
        ("GET /names/a", 200, &[], r#"["first_name","a"]"#),
        ("PUT /names/a", 200, &[], r#"["second_name","a"]"#),
        ("POST /names/a", 405, &["allow: GET, PUT, HEAD, OPTIONS"], "…405"),
        ("OPTIONS /names/a", 204, &["allow: GET, PUT, HEAD, OPTIONS"], ""),
    ])
    .await;
}

#[tokio::test]
async fn a_path_may_ask_for_a_query_and_name_a_fragment() {
    check(&[
        ("POST /tasks?action=start", 200, r#"["start_task"]"#),
        ("POST /tasks?action=stop", 200, r#"["stop_task"]"#),
        ("POST /tasks?x=1&action=stop", 200, r#"["stop_task"]"#),
        ("POST /tasks?action=pause", 404, "…404"),
        ("POST /tasks", 404, "…404"),
        ("GET /tasks?action=stop", 405, "…405"),
        ("GET /tasks?state=7", 200, r#"["tasks_by_state","7"]"#),
        (
            "GET /tasks?state=x",
            422,
            "…\"in\":\"query\",\"name\":\"state\",\"pointer\":\"#\",\"keyword\":\"type\"",
        ),
        ("GET /pages", 200, r#"["top_of_page"]"#),
    ])
    .await;
}

#[tokio::test]
async fn paths_are_compared_without_their_encoding() {
    check(&[
        ("GET /gr%C3%BC%C3%9Fe%20an/x%20y/", 200, r#"["encoded_path","x y"]"#),
        ("GET /gr%C3%BC%C3%9Fe%20an/%c3%bc/", 200, r#"["encoded_path","ü"]"#),
        ("GET /gr%c3%bc%c3%9Fe%20an/x/", 200, r#"["encoded_path","x"]"#),
        ("GET /gr%C3%BC%C3%9Fe%20an/x", 404, "…404"),
        ("GET /gr%C3%BC%C3%9Fe%20an/x//", 404, "…404"),
    ])
    .await;
}

#[tokio::test]
async fn every_method_of_openapi_is_routed() {
    for method in ["get", "put", "post", "delete", "options", "patch", "trace"] {
        let request = format!("{} /methods", method.to_uppercase());
        check(&[(&request, 200, &format!("[\"method_{method}\"]"))]).await;
    }
    check_headers(&[
        ("HEAD /methods", 204, &["x-method: HEAD"], ""),
        ("PURGE /methods", 405, &["allow: GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE"], "…405"),
        ("GET /nowhere", 404, &["!allow"], "…404"),
    ])
    .await;
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    check_headers(&[
        ("HEAD /files/latest", 200, &["content-type: application/json", "content-length: 15"], ""),
        ("HEAD /answers/headers", 200, &["x-text: blue"], ""),
        ("HEAD /files/a%2Fb.json", 422, &["content-type: application/problem+json"], ""),
        ("OPTIONS /files/latest", 204, &["allow: GET, HEAD, OPTIONS"], ""),
        ("POST /files/latest", 405, &["allow: GET, HEAD, OPTIONS"], "…405"),
    ])
    .await;
}

#[tokio::test]
async fn the_servers_path_is_there_to_nest_under() {
    assert_eq!(BASE_PATH, "/sink/v1");
    let wire = Wire::new(Router::new().nest(BASE_PATH, router(App)));
    check_all(
        &wire,
        &[
            (with_key("GET /sink/v1/files/a.json"), 200, &[], r#"["file_as_json","a"]"#),
            (with_key("GET /sink/v1/path/matrix/;text=a/;list=b,c/;object=R,1"), 200, &[], "…[\"b\",\"c\"]"),
            (with_key("POST /sink/v1/tasks?action=stop"), 200, &[], r#"["stop_task"]"#),
            (with_key("GET /sink/v1/nowhere"), 404, &[], "…404"),
            (with_key("GET /files/a.json"), 404, &[], ""),
        ],
    )
    .await;
}

/// Tells which operation and which template a layer sees.
async fn tell(request: Request, next: middleware::Next) -> Response {
    let operation = request.extensions().get::<&'static Operation>().map_or("none", |found| found.id);
    let path =
        request.extensions().get::<MatchedPath>().map_or("none".to_owned(), |path| path.as_str().to_owned());
    let told = HeaderValue::try_from(format!("{operation} {path}")).unwrap();
    let mut response = next.run(request).await;
    response.headers_mut().insert("x-told", told);
    response
}

#[tokio::test]
async fn layers_see_the_operation_and_its_template() {
    let layers = |operation: &'static Operation, route: MethodRouter<App>| match operation.id {
        "secondName" => route,
        _ => route.layer(middleware::from_fn(tell)),
    };
    let wire = Wire::new(router_with(App, layers));
    check_all(
        &wire,
        &[
            (with_key("GET /names/a"), 200, &["x-told: firstName /names/{first}"], r#"["first_name","a"]"#),
            (with_key("PUT /names/a"), 200, &["!x-told"], r#"["second_name","a"]"#),
            // What axum matches is the path that several templates share.
            (with_key("GET /files/a.json"), 200, &["x-told: fileAsJson /files/{segment_2}"], "…file_as_json"),
            (with_key("POST /tasks?action=stop"), 200, &["x-told: stopTask /tasks"], "…stop_task"),
            // Refusals of an operation pass its layers too.
            ("GET /names/a".to_owned(), 401, &["x-told: firstName /names/{first}"], "…401"),
        ],
    )
    .await;
}
