//! Requests against the routes, each with the status and the headers that it must get.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response};
use tower::ServiceExt as _;

use super::{Docs, HtmlText, relative};

const JSON: &str = r#"{"openapi": "3.1.0"}"#;
const YAML: &str = "openapi: 3.1.0\n";

fn docs() -> Router {
    Docs::new("Tea & \"Co\" </title><script>", JSON, YAML).router()
}

/// Sends one request; `headers` are lines such as `accept-encoding: gzip`.
async fn send(router: Router, method: &str, path: &str, headers: &[&str]) -> Response<Body> {
    let mut request = Request::builder().method(method).uri(path);
    for line in headers {
        let (name, value) = line.split_once(": ").unwrap();
        request = request.header(name, value);
    }
    router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap()
}

async fn body(response: Response<Body>) -> Vec<u8> {
    to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
}

async fn text(router: Router, path: &str) -> String {
    String::from_utf8(body(send(router, "GET", path, &[]).await).await).unwrap()
}

/// `expected` are header lines of the answer; a name followed by nothing must be absent.
async fn check(method: &str, path: &str, headers: &[&str], status: u16, expected: &[&str]) {
    let response = send(docs(), method, path, headers).await;
    let case = format!("{method} {path} {headers:?}");
    assert_eq!(response.status(), status, "{case}");
    for line in expected {
        let (name, value) = line.split_once(':').unwrap();
        let got = response.headers().get(name).map_or("", |value| value.to_str().unwrap());
        assert_eq!(got, value.trim_start(), "{case}: {name}");
    }
    let body = body(response).await;
    assert_eq!(body.is_empty(), method == "HEAD" || status != 200, "{case}: {} bytes", body.len());
}

#[tokio::test]
async fn every_route_answers_with_its_type() {
    let html = "content-type: text/html; charset=utf-8";
    let script = "content-type: text/javascript; charset=utf-8";
    let style = "content-type: text/css; charset=utf-8";
    let plain = ["content-encoding:", "vary: accept-encoding"];
    for method in ["GET", "HEAD"] {
        check(
            method,
            "/docs",
            &[],
            200,
            &[html, "cache-control: no-cache", "x-content-type-options: nosniff"],
        )
        .await;
        check(method, "/docs/", &[], 307, &["location: ../docs"]).await;
        check(method, "/docs/init.js", &[], 200, &[script, "cache-control: no-cache"]).await;
        check(method, "/docs/swagger-ui-bundle.js", &[], 200, &[script, plain[0], plain[1]]).await;
        check(method, "/docs/swagger-ui.css", &[], 200, &[style, "cache-control: public, max-age=86400"])
            .await;
        check(method, "/docs/favicon-32x32.png", &[], 200, &["content-type: image/png", "vary:"]).await;
        check(method, "/openapi.json", &[], 200, &["content-type: application/json"]).await;
        check(method, "/openapi.yaml", &[], 200, &["content-type: application/yaml"]).await;
    }
    check("GET", "/docs/other", &[], 404, &[]).await;
    check("POST", "/openapi.json", &[], 405, &["allow: GET,HEAD"]).await;
}

#[tokio::test]
async fn gzip_is_sent_to_those_who_take_it() {
    let cases = [
        ("gzip", true),
        ("deflate, GZIP ; q=0.5", true),
        ("br, *;q=0.1", true),
        ("x-gzip", true),
        ("", false),
        ("identity", false),
        ("br", false),
        ("gzip;q=0", false),
        ("gzip;q=0.000, *", false),
        ("gzip;q=much", false),
        ("*;q=0", false),
    ];
    for (accept, packed) in cases {
        let headers = [&*format!("accept-encoding: {accept}")];
        let encoding = if packed { "content-encoding: gzip" } else { "content-encoding:" };
        check("GET", "/docs/swagger-ui.css", &headers, 200, &[encoding, "vary: accept-encoding"]).await;
    }
    check("GET", "/openapi.json", &["accept-encoding: gzip"], 200, &["content-encoding:"]).await;
}

#[tokio::test]
async fn unpacked_and_packed_files_are_the_same_text() {
    let script = text(docs(), "/docs/swagger-ui-bundle.js").await;
    assert!(script.contains("SwaggerUIBundle"));
    let packed =
        body(send(docs(), "GET", "/docs/swagger-ui-bundle.js", &["accept-encoding: gzip"]).await).await;
    assert!(packed.starts_with(&[0x1f, 0x8b]) && packed.len() < script.len() / 2);
}

#[tokio::test]
async fn a_known_validator_gets_304() {
    for (path, accept) in [
        ("/docs", "identity"),
        ("/docs/swagger-ui.css", "gzip"),
        ("/docs/swagger-ui.css", "identity"),
        ("/openapi.yaml", "identity"),
    ] {
        let accept = format!("accept-encoding: {accept}");
        let first = send(docs(), "GET", path, &[&accept]).await;
        let tag = first.headers()["etag"].to_str().unwrap();
        let lines = [tag.to_owned(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()];
        for known in lines.map(|value| format!("if-none-match: {value}")) {
            let same = format!("etag: {tag}");
            check("GET", path, &[&accept, &known], 304, &["content-type:", "content-encoding:", &same]).await;
        }
        check("GET", path, &[&accept, "if-none-match: \"other\""], 200, &[]).await;
    }
}

#[tokio::test]
async fn the_two_encodings_have_different_validators() {
    let packed = send(docs(), "GET", "/docs/swagger-ui.css", &["accept-encoding: gzip"]).await;
    let plain = send(docs(), "GET", "/docs/swagger-ui.css", &[]).await;
    assert_ne!(packed.headers()["etag"], plain.headers()["etag"]);
}

#[tokio::test]
async fn the_title_is_text_and_nothing_else() {
    let page = text(docs(), "/docs").await;
    assert!(page.contains("<title>Tea &amp; &quot;Co&quot; &lt;/title&gt;&lt;script&gt;</title>"), "{page}");
    assert_eq!(HtmlText("it's").to_string(), "it&#39;s");
    let page = text(Docs::new("{folder} {title}", JSON, YAML).router(), "/docs").await;
    assert!(page.contains("<title>{folder} {title}</title>"), "{page}");
}

#[tokio::test]
async fn the_page_names_no_other_host_and_has_no_inline_script() {
    let page = text(docs(), "/docs").await;
    assert!(!page.contains("//") && !page.contains("<script>") && !page.contains("=\"/"), "{page}");
    let response = send(docs(), "GET", "/docs", &[]).await;
    let policy = response.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("http"));
}

#[tokio::test]
async fn nested_under_a_prefix_every_reference_of_the_page_is_found() {
    let docs = Docs { page_path: "/help/ui", json_path: "/help/v1/api.json", ..Docs::new("T", JSON, YAML) };
    let router: Router = Router::new().nest("/shop", docs.router());
    let page = text(router.clone(), "/shop/help/ui").await;
    let references = page.split(['"']).filter(|part| part.starts_with("ui/")).collect::<Vec<_>>();
    assert_eq!(references.len(), 4, "{page}");
    for reference in references {
        let path = format!("/shop/help/{reference}");
        assert_eq!(send(router.clone(), "GET", &path, &[]).await.status(), 200, "{path}");
    }
    assert!(text(router.clone(), "/shop/help/ui/init.js").await.contains("new URL(\"v1/api.json\", "));
    assert_eq!(text(router, "/shop/help/v1/api.json").await, JSON);
}

#[test]
fn a_relative_reference_leads_from_one_path_to_the_other() {
    for (from, to, expected) in [
        ("/docs", "/openapi.json", "openapi.json"),
        ("/a/docs", "/openapi.json", "../openapi.json"),
        ("/a/docs", "/a/openapi.json", "openapi.json"),
        ("/docs", "/v1/openapi.json", "v1/openapi.json"),
        ("/a/b/docs", "/a/c/d.json", "../c/d.json"),
        ("/docs", "/docs/openapi.json", "docs/openapi.json"),
    ] {
        assert_eq!(relative(from, to), expected, "{from} {to}");
    }
}
