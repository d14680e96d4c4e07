//! Statuses, headers and bodies of answers, and what is not sent.

use super::{check, check_headers, sink, with_key};

#[tokio::test]
async fn every_documented_status_can_be_answered() {
    check_headers(&[
        ("GET /answers/status/well", 200, &["content-type: application/json"], "\"well\""),
        ("GET /answers/status/202", 202, &["content-length: 0", "!content-type"], ""),
        ("GET /answers/status/304", 304, &["!content-type"], ""),
        ("GET /answers/status/404", 404, &["content-type: application/json"], r#"{"message":"404"}"#),
        ("GET /answers/status/404-by-error", 404, &[], r#"{"message":"404-by-error"}"#),
        ("GET /answers/status/418", 418, &[], r#"{"message":"418"}"#),
        ("GET /answers/status/410-by-error", 410, &[], r#"{"message":"410-by-error"}"#),
        ("GET /answers/status/502", 502, &["retry-after: 7", "!content-type"], ""),
        ("GET /answers/status/503-by-error", 503, &["retry-after: 3"], ""),
        ("DELETE /answers/status/x", 204, &["!content-type", "!content-length"], ""),
        ("POST /answers/headers", 201, &["location: https://x.test/1"], r#"{"name":"new"}"#),
        ("POST /answers/headers?which=elsewhere", 303, &["location: /there"], ""),
        ("POST /answers/headers?which=later", 503, &["retry-after: 120"], ""),
        ("POST /subscriptions\n\n{\"url\":\"https://x.test/\"}", 204, &[], ""),
    ])
    .await;
}

#[tokio::test]
async fn what_breaks_the_document_is_not_sent() {
    for request in [
        "GET /answers/status/more than nine",
        "GET /answers/status/no-4xx",
        "GET /answers/status/404-by-range",
        "GET /answers/status/200-by-default",
        "GET /answers/status/502-by-default",
        "GET /answers/status/100-by-default",
        "GET /answers/headers?which=long",
        "GET /answers/headers?which=none",
        "GET /answers/headers?which=bare",
        "POST /answers/headers?which=never",
        "GET /answers/status/panic",
        "GET /answers/status/internal",
    ] {
        check(&[(&request.replace("more than nine", "more%20than%20nine"), 500, "…\"status\":500")]).await;
    }
}

#[tokio::test]
async fn headers_are_written_as_documented() {
    check_headers(&[
        (
            "GET /answers/headers",
            200,
            &[
                "x-text: blue",
                "x-count: 1",
                "x-flag: true",
                "x-list: blue,black,brown",
                "x-object: R,100,G,200,B,150",
                "x-exploded: R=100,G=200,B=150",
                "x-json: {\"R\":100,\"G\":200,\"B\":150}",
                "etag: \"7\"",
                "set-cookie: a=1; Path=/",
                "set-cookie: b=2",
            ],
            "",
        ),
        (
            "GET /answers/headers?which=few",
            200,
            &["x-text: blue", "!x-count", "!x-list", "!etag", "!set-cookie"],
            "",
        ),
    ])
    .await;
}

#[tokio::test]
async fn the_client_chooses_the_media_type() {
    let accept = |accept: &str| format!("GET /answers/negotiated\naccept: {accept}");
    let (json, vendor) =
        ("content-type: application/json", "content-type: application/vnd.kitchen.item+json");
    let (csv, gif) = ("content-type: text/csv", "content-type: image/gif");
    let rows: [(String, &str); 13] = [
        ("GET /answers/negotiated".to_owned(), json),
        (accept("*/*"), json),
        (accept("application/*"), json),
        (accept("application/vnd.kitchen.item+json"), vendor),
        (accept("text/csv"), csv),
        (accept("text/*;q=0.5, application/json;q=0.4"), csv),
        (accept("application/json;q=0.2, application/vnd.kitchen.item+json;q=0.9"), vendor),
        (accept("text/html, */*;q=0.1"), json),
        (accept("application/json;q=0, */*"), vendor),
        (accept("image/gif"), gif),
        (accept("image/*"), gif),
        (accept("text/csv\naccept: text/html"), csv),
        (accept("TEXT/CSV;q=1.000"), csv),
    ];
    for (request, media_type) in &rows {
        check_headers(&[(request, 200, &[media_type], "…")]).await;
    }
    for refused in ["text/html", "application/json;q=0", "image/gif;q=0.0, text/html"] {
        check(&[(&accept(refused), 406, "…406")]).await;
    }
    // One media type is sent whatever is asked for.
    check(&[("GET /answers/status/well\naccept: text/html", 200, "\"well\"")]).await;
}

#[tokio::test]
async fn files_have_names_and_streams_end_where_an_item_is_wrong() {
    let reply = sink().send(&with_key("GET /answers/download")).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("application/octet-stream")));
    let disposition = reply.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment; "), "{disposition}");
    assert!(disposition.contains("filename*=UTF-8''gr%C3%B6%C3%9Fe%20%221%22.csv"), "{disposition}");

    let reply = sink().send(&with_key("GET /answers/lines")).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("application/x-ndjson")));
    let text = reply.text();
    assert!(text.contains("\"one\"") && text.contains("\"two\"") && !text.contains("nine"), "{text}");
    assert!(!text.contains("four") && !text.contains("\r\n0\r\n\r\n"), "{text}");
}
