//! Bodies and answers of several media types, and answers with headers.

use std::convert::Infallible;

use axum::http::StatusCode;
use golden_bodies::ErrorResponse;
use golden_bodies::apis::{
    BytesResponse, CountResponse, CreateResponse, Default, EitherBody, EitherResponse, ExportAccept,
    ExportOkBody, ExportResponse, LimitedResponse,
};
use golden_bodies::models::{Fault, Item, Range};
use specwright_runtime::ByteStream;

use crate::wire::Wire;

#[derive(Clone)]
struct App;

struct Failed(ErrorResponse);

impl From<Failed> for ErrorResponse {
    fn from(failed: Failed) -> Self {
        failed.0
    }
}

impl From<Infallible> for Failed {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap()
}

impl Default for App {
    type Context = ();
    type Error = Failed;

    async fn create(&self, (): (), body: Item) -> Result<CreateResponse, Failed> {
        let range = Range { from: Some(1), to: Some(2) };
        let fault = Fault { reason: "so".to_owned() };
        Ok(match body.name.as_str() {
            "plain" => CreateResponse::Created {
                body,
                location: "/items/1".to_owned(),
                x_remaining: None,
                x_tags: None,
                x_range: None,
                x_json: None,
                set_cookie: None,
            },
            "short" => CreateResponse::Created {
                body,
                location: "/".to_owned(),
                x_remaining: Some(10),
                x_tags: None,
                x_range: None,
                x_json: None,
                set_cookie: None,
            },
            "line" => CreateResponse::Created {
                body,
                location: "/a\r\nb: c".to_owned(),
                x_remaining: None,
                x_tags: None,
                x_range: None,
                x_json: None,
                set_cookie: None,
            },
            "many" => CreateResponse::TooManyRequests { retry_after: 7 },
            "wrong" => CreateResponse::ClientError(status(409), fault),
            "outside" => CreateResponse::ClientError(status(500), fault),
            "other" => CreateResponse::Default(status(503), fault),
            "error" => return Err(Failed(ErrorResponse::TooManyRequests { retry_after: 8 })),
            _ => CreateResponse::Created {
                body,
                location: "/items/1".to_owned(),
                x_remaining: Some(9),
                x_tags: Some(vec!["a".to_owned(), "b".to_owned()]),
                x_range: Some(range.clone()),
                x_json: Some(range),
                set_cookie: Some(vec!["a=1".to_owned(), "b=2; Path=/".to_owned()]),
            },
        })
    }

    async fn export(&self, (): (), accept: ExportAccept) -> Result<ExportResponse, Failed> {
        Ok(ExportResponse::Ok(match accept {
            ExportAccept::Json => ExportOkBody::Json(vec![Item { name: "x".to_owned() }]),
            ExportAccept::Csv | ExportAccept::TabSeparatedValues => ExportOkBody::Csv("name".to_owned()),
            ExportAccept::Image => {
                ExportOkBody::Image(ByteStream::from("GIF89a").with_media_type("image/gif"))
            }
        }))
    }

    async fn either(&self, (): (), body: Option<EitherBody>) -> Result<EitherResponse, Failed> {
        Ok(EitherResponse::Ok(match body {
            None => "nothing".to_owned(),
            Some(EitherBody::Json(item)) => format!("json {}", item.name),
            Some(EitherBody::Text(text)) => format!("text {text}"),
            Some(EitherBody::Xml(stream)) => {
                let bytes = stream.collect().await.unwrap();
                format!("xml {}", String::from_utf8_lossy(&bytes))
            }
        }))
    }

    async fn count(&self, (): (), body: Option<i64>) -> Result<CountResponse, Failed> {
        Ok(CountResponse::Ok(body.map_or(0, |count| count + 1)))
    }

    async fn limited(&self, (): (), _: Range) -> Result<LimitedResponse, Failed> {
        Ok(LimitedResponse::NoContent)
    }

    async fn bytes(&self, (): (), body: Option<ByteStream>) -> Result<BytesResponse, Failed> {
        Ok(BytesResponse::Ok(body.unwrap_or_else(|| ByteStream::from("nothing"))))
    }
}

/// Sends requests, each written as [`Wire::send`] takes it, and compares the status, some headers as they are sent, and
/// the body; of a refusal, whose body is long, what stands behind `…` must be in it.
async fn check(rows: &[(&str, u16, &[&str], &str)]) {
    let wire = Wire::new(golden_bodies::router(App));
    let mut faults = Vec::new();
    for (request, status, headers, body) in rows {
        let reply = wire.send(request).await;
        let text = reply.text();
        let lines: Vec<String> =
            reply.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let missing: Vec<_> =
            headers.iter().filter(|header| !lines.iter().any(|line| line == *header)).collect();
        let fits = body.strip_prefix('…').map_or(text == *body, |part| text.contains(part));
        if reply.status != *status || !missing.is_empty() || !fits {
            faults.push(format!(
                "{request}\n  expected {status} {headers:?} {body}\n  got      {} {lines:?} {text}",
                reply.status
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn headers_are_written_as_documented() {
    let item = |name: &str| format!("POST /items\n\n{{\"name\":\"{name}\"}}");
    let all = [
        "content-type: application/json",
        "location: /items/1",
        "x-remaining: 9",
        "x-tags: a,b",
        "x-range: from=1,to=2",
        r#"x-json: {"from":1,"to":2}"#,
        "set-cookie: a=1",
        "set-cookie: b=2; Path=/",
    ];
    check(&[
        (&item("all"), 201, &all, r#"{"name":"all"}"#),
        (&item("plain"), 201, &["location: /items/1"], r#"{"name":"plain"}"#),
        (&item("many"), 429, &["retry-after: 7"], ""),
        (&item("error"), 429, &["retry-after: 8"], ""),
        (&item("wrong"), 409, &[], r#"{"reason":"so"}"#),
        (&item("other"), 503, &[], r#"{"reason":"so"}"#),
    ])
    .await;
}

#[tokio::test]
async fn what_breaks_the_document_is_not_sent() {
    let item = |name: &str| format!("POST /items\n\n{{\"name\":\"{name}\"}}");
    for name in ["short", "line", "outside"] {
        check(&[(&item(name), 500, &[], "…Internal Server Error")]).await;
    }
}

#[tokio::test]
async fn a_body_is_read_by_its_media_type() {
    check(&[
        ("PUT /either\n\n{\"name\":\"a\"}", 200, &[], "json a"),
        (
            "PUT /either\ncontent-type: application/json; charset=utf-8\n\n{\"name\":\"a\"}",
            200,
            &[],
            "json a",
        ),
        ("PUT /either\ncontent-type: text/plain\n\nabcd", 200, &[], "text abcd"),
        ("PUT /either\ncontent-type: text/plain\n\n", 200, &[], "text "),
        ("PUT /either\ncontent-type: TEXT/plain;charset=\"UTF-8\"\n\nabc", 200, &[], "text abc"),
        ("PUT /either\ncontent-type: application/xml\n\n<a/>", 200, &[], "xml <a/>"),
        ("PUT /either", 200, &["content-type: text/plain"], "nothing"),
        ("PUT /either\ncontent-type: text/plain\n\nabcde", 422, &[], "…must have at most 4 characters"),
        ("PUT /either\n\n{\"name\":\"123456789\"}", 422, &[], "…must have at most 8 characters"),
        ("PUT /either\n\n{", 400, &[], "…not JSON"),
        (
            "PUT /either\ncontent-type: text/html\n\n<p>",
            415,
            &["accept: application/json, text/plain, application/xml"],
            "…application/json or text/plain or application/xml",
        ),
        ("PUT /either\ncontent-type: text/plain; charset=latin1\n\na", 415, &[], "…415"),
        ("PUT /either\ncontent-encoding: gzip\n\n{}", 415, &["accept-encoding: identity"], "…compressed"),
        ("PUT /either\ncontent-encoding: identity\n\n{\"name\":\"a\"}", 200, &[], "json a"),
        ("POST /count\ncontent-type: text/plain\n\n41", 200, &["content-type: text/plain"], "42"),
        ("POST /count", 200, &[], "0"),
        ("POST /count\ncontent-type: text/plain\n\n0", 422, &[], "…must be 1 or more"),
        ("POST /count\ncontent-type: text/plain\n\n4x", 422, &[], "…must be an integer"),
        ("POST /count\ncontent-type: text/plain\n\n", 422, &[], "…must be an integer"),
    ])
    .await;
}

#[tokio::test]
async fn the_answer_is_of_a_media_type_that_the_client_accepts() {
    let json = r#"[{"name":"x"}]"#;
    check(&[
        ("GET /items.csv", 200, &["content-type: application/json"], json),
        ("GET /items.csv\naccept: */*", 200, &["content-type: application/json"], json),
        ("GET /items.csv\naccept: text/*", 200, &["content-type: text/csv"], "name"),
        (
            "GET /items.csv\naccept: text/tab-separated-values",
            200,
            &["content-type: text/tab-separated-values"],
            "name",
        ),
        (
            "GET /items.csv\naccept: application/json;q=0.1, text/csv;q=0.2",
            200,
            &["content-type: text/csv"],
            "name",
        ),
        ("GET /items.csv\naccept: image/png", 200, &["content-type: image/gif"], "GIF89a"),
        ("GET /items.csv\naccept: text/html", 406, &[], "…application/json or text/csv"),
        (
            "POST /items\naccept: application/vnd.item+json\n\n{\"name\":\"plain\"}",
            201,
            &["content-type: application/vnd.item+json"],
            r#"{"name":"plain"}"#,
        ),
        ("POST /items\naccept: text/html\n\n{\"name\":\"plain\"}", 406, &[], "…406"),
        ("POST /items\naccept: text/html\ncontent-type: text/html\n\nx", 415, &[], "…415"),
        ("POST /count\naccept: text/html", 200, &[], "0"),
    ])
    .await;
}

#[tokio::test]
async fn bytes_are_passed_on_as_they_come() {
    check(&[
        (
            "POST /bytes\ncontent-type: image/png\n\n12345678",
            200,
            &["content-type: application/octet-stream"],
            "12345678",
        ),
        ("POST /bytes", 200, &[], "nothing"),
        ("POST /bytes\ncontent-type: application/octet-stream\n\n", 200, &[], ""),
        ("POST /bytes\ncontent-type: text/plain\n\na", 415, &[], "…415"),
        ("POST /bytes\ncontent-type: image/png\n\n123456789", 413, &[], "…more than 8 bytes"),
    ])
    .await;
}

#[tokio::test]
async fn an_operation_may_have_a_limit_of_its_own() {
    check(&[
        ("POST /limited\n\n{\"from\": 12345678}", 413, &[], "…more than 16 bytes"),
        ("POST /limited\n\n{\"from\": 123456}", 204, &[], ""),
        ("POST /limited\ncontent-type: x/y\n\n{\"from\": 123456}", 204, &[], ""),
    ])
    .await;
}
