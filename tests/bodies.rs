//! Bodies and answers of several media types, and answers with headers.

use std::convert::Infallible;

use axum::http::StatusCode;
use golden_bodies::ErrorResponse;
use golden_bodies::apis::{
    BytesResponse, CountResponse, CreateResponse, Default, EitherBody, EitherResponse, EventsResponse,
    ExportAccept, ExportOkBody, ExportResponse, FormResponse, LimitedResponse, LinesResponse, RevokeResponse,
    UploadResponse,
};
use golden_bodies::models::{Fault, Item, Order, Range, RevokeBody, UploadBody};
use specwright_runtime::{ByteStream, ItemStream};

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
            ExportAccept::Csv => ExportOkBody::Csv("name".to_owned()),
            ExportAccept::TabSeparatedValues => ExportOkBody::TabSeparatedValues("name\t".to_owned()),
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

    async fn form(&self, (): (), body: Order) -> Result<FormResponse, Failed> {
        Ok(FormResponse::Ok(body))
    }

    async fn revoke(&self, (): (), _: RevokeBody) -> Result<RevokeResponse, Failed> {
        Ok(RevokeResponse::NoContent)
    }

    async fn upload(&self, (): (), body: Option<UploadBody>) -> Result<UploadResponse, Failed> {
        let Some(body) = body else { return Ok(UploadResponse::Ok("nothing".to_owned())) };
        let file = body.file.bytes().await.unwrap();
        let on_disk = body.file.in_memory().is_none();
        Ok(UploadResponse::Ok(format!(
            "{} {:?} {:?} {} {:?} {:?} on disk: {on_disk}, {:?} {:?}",
            body.title,
            body.count,
            body.range.and_then(|range| range.to),
            file.len(),
            body.file.file_name(),
            body.file.media_type(),
            body.photos.unwrap_or_default().len(),
            body.tags
        )))
    }

    async fn lines(&self, (): (), body: ItemStream<Item>) -> Result<LinesResponse, Failed> {
        Ok(LinesResponse::Ok(ItemStream::new(body)))
    }

    async fn events(&self, (): ()) -> Result<EventsResponse, Failed> {
        let item = |name: &str| Item { name: name.to_owned() };
        Ok(EventsResponse::Ok(ItemStream::from_values([item("a"), item("b")])))
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
        check(&[(&item(name), 500, &[], "{\"reason\":\"The server failed; the cause is in its log.\"}")])
            .await;
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
            "name\t",
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
        (
            "POST /items\naccept: text/html\n\n{\"name\":\"plain\"}",
            406,
            &[],
            "{\"reason\":\"The answer is application/json or application/vnd.item+json.\"}",
        ),
        (
            "POST /items\naccept: text/html\ncontent-type: text/html\n\nx",
            415,
            &[],
            "…The body must be application/json",
        ),
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

#[tokio::test]
async fn a_form_is_read_like_json() {
    let form = "content-type: application/x-www-form-urlencoded";
    check(&[
        (&format!("POST /form\n{form}\n\nname=a+b&count=2&codes=1%7C2&tags=x&tags=y&range=%7B%22to%22%3A1%7D&nested[deep][from]=3"), 200, &[], r#"{"name":"a b","count":2,"codes":[1,2],"tags":["x","y"],"range":{"to":1},"nested":{"deep":{"from":3}}}"#),
        (&format!("POST /form\n{form}\n\nname=a&other=1"), 200, &[], r#"{"name":"a"}"#),
        (&format!("POST /form\n{form}\n\nname=123456789&count=0"), 422, &[], "…has 2 violations"),
        (&format!("POST /form\n{form}\n\ncount=x"), 422, &[], "…must be an integer"),
        (&format!("POST /form\n{form}\n\n"), 422, &[], "…must have the member"),
        ("POST /form", 422, &[], "…is required"),
        // What must be there is read, though nothing says what it is.
        (&format!("POST /revoke\n{form}\n\nundeclared=1&token=x"), 204, &[], ""),
        (&format!("POST /revoke\n{form}\n\ntoken=x"), 422, &[], "…must have the member"),
        ("POST /form\n\n{\"name\":\"json\"}", 200, &[], r#"{"name":"json"}"#),
        ("POST /form\ncontent-type: multipart/form-data\n\nx", 415, &[], "…application/x-www-form-urlencoded or application/json"),
    ])
    .await;
}

fn upload(parts: &[(&str, &str)]) -> String {
    let parts = parts
        .iter()
        .map(|(head, body)| format!("--X\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n"));
    format!(
        "POST /upload\ncontent-type: multipart/form-data; boundary=X\n\n{}--X--\r\n",
        parts.collect::<String>()
    )
}

#[tokio::test]
async fn files_come_with_the_fields_of_their_form() {
    let title = ("name=\"title\"", "ab");
    let file = ("name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain", "abc");
    let photo = ("name=\"photos\"; filename=\"1.png\"", "\u{1}");
    let large = "x".repeat(100_000);
    let huge = "x".repeat(400_000);
    check(&[
        (&upload(&[title, file]), 200, &[], "ab None None 3 Some(\"a.txt\") Some(\"text/plain\") on disk: false, 0 None"),
        (&upload(&[("name=\"count\"", "7"), ("name=\"tags\"", "1"), file, photo, ("name=\"tags\"", "b"), photo, title, ("name=\"range\"", "{\"to\":5}")]), 200, &[], "ab Some(7) Some(5) 3 Some(\"a.txt\") Some(\"text/plain\") on disk: false, 2 Some([\"1\", \"b\"])"),
        (&upload(&[title, ("name=\"file\"; filename=\"l\"", &large)]), 200, &[], "ab None None 100000 Some(\"l\") None on disk: true, 0 None"),
        (&upload(&[title, ("name=\"file\"; filename=\"l\"", &huge)]), 413, &[], "…more than 307200 bytes"),
        (&upload(&[title]), 422, &[], "…must have the member"),
        (&upload(&[("name=\"title\"", "a"), file, photo, photo, photo, ("name=\"count\"", "x")]), 422, &[], "…has 3 violations"),
        (&upload(&[title, title, file]), 422, &[], "…must be a string"),
        ("POST /upload\ncontent-type: multipart/form-data\n\nx", 400, &[], "…no boundary"),
        ("POST /upload\ncontent-type: multipart/form-data; boundary=X\n\nx", 400, &[], "…cannot be read"),
        ("POST /upload", 200, &[], "nothing"),
    ])
    .await;
}

/// The pieces of a chunked body.
fn chunks(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let mut lines = text.split("\r\n");
    let mut found = String::new();
    while let Some(size) = lines.next() {
        if size.is_empty() || size == "0" {
            break;
        }
        found.push_str(lines.next().unwrap_or_default());
    }
    found
}

#[tokio::test]
async fn items_are_sent_one_by_one() {
    let wire = Wire::new(golden_bodies::router(App));
    let good = "{\"name\":\"a\"}\n{\"name\":\"b\"}\n";
    let reply = wire.send(&format!("POST /lines\ncontent-type: application/x-ndjson\n\n{good}")).await;
    assert_eq!(
        (reply.status, reply.media_type(), chunks(&reply.body).as_str()),
        (200, "application/jsonl", good)
    );
    let reply = wire.send("GET /events").await;
    assert_eq!(reply.media_type(), "text/event-stream");
    assert_eq!(chunks(&reply.body), "data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n");
}
