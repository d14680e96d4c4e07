//! The headers that HTTP asks for with an answer.

use axum::Router;

use super::{fastapi, problem};
use crate::wire::Wire;

async fn check(router: Router, rows: &[(&str, &str, Option<&str>)]) {
    let wire = Wire::new(router);
    for (request, name, expected) in rows {
        let reply = wire.send(request).await;
        assert_eq!(reply.header(name), *expected, "{request}: {name}");
    }
}

#[tokio::test]
async fn answers_in_problem_style_have_their_headers() {
    check(
        problem::router(),
        &[
            ("GET /a/x", "content-type", Some("application/json")),
            ("GET /nowhere", "content-type", Some("application/problem+json")),
            ("GET /answers/busy", "content-type", Some("application/problem+json")),
            ("GET /answers/teapot", "content-type", Some("application/json")),
            ("DELETE /answers/present", "content-type", None),
            ("PUT /b/1/c", "allow", Some("GET, POST, HEAD, OPTIONS")),
            ("OPTIONS /b/1/c", "allow", Some("GET, POST, HEAD, OPTIONS")),
            ("DELETE /bodies/merge", "allow", Some("PATCH, OPTIONS")),
            ("HEAD /trailing/", "content-length", Some("7")),
            ("GET /secured/bearer", "www-authenticate", Some("Bearer")),
            ("GET /secured/query", "www-authenticate", Some("ApiKey name=\"key\"")),
            (
                "GET /secured/bearer\nauthorization: Bearer wrong",
                "www-authenticate",
                Some("Bearer error=\"invalid_token\""),
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn answers_in_fastapi_style_have_their_headers() {
    check(
        fastapi::router(),
        &[
            ("GET /a/x", "content-type", Some("application/json")),
            ("GET /nowhere", "content-type", Some("application/json")),
            ("GET /answers/busy", "content-type", Some("application/problem+json")),
            ("PUT /b/1/c", "allow", Some("GET, POST")),
            ("OPTIONS /trailing/", "allow", Some("GET")),
        ],
    )
    .await;
}
