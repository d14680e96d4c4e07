//! What only OpenAPI 3.1 and 3.2 have.

use std::convert::Infallible;

use axum::http::request::Parts;
use golden_kitchen_sink_3_2::apis::{self, Default};
use golden_kitchen_sink_3_2::models::{Event, Search, UploadBody};
use golden_kitchen_sink_3_2::{ErrorResponse, Security, router};
use specwright_runtime::{ItemStream, Secret};

use super::check_all;
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

impl Security for App {
    type Certificate = String;
    type Device = String;

    async fn certificate(
        &self,
        parts: &Parts,
        _: &'static [&'static str],
    ) -> Result<Option<String>, ErrorResponse> {
        let subject = parts.headers.get("x-subject").and_then(|subject| subject.to_str().ok());
        Ok(subject.map(str::to_owned))
    }

    async fn device(
        &self,
        credential: Secret,
        _: &Parts,
        scopes: &'static [&'static str],
    ) -> Result<String, ErrorResponse> {
        Ok(format!("{} {}", String::from_utf8_lossy(credential.expose()), scopes.join(" ")))
    }
}

/// Handlers that answer with a search.
macro_rules! searches {
    ($($method:ident($($name:ident: $type:ty),*) -> $answer:ident = $search:expr;)*) => {$(
        async fn $method(&self, (): (), _: Option<String>, $($name: $type),*) -> Result<apis::$answer, Failed> {
            Ok(apis::$answer::Ok($search))
        }
    )*};
}

const NOTHING: Search = Search { word: None, words: None, page: None };

impl Default for App {
    type Context = ();
    type Error = Failed;

    searches! {
        querystring_form(all: Search) -> QuerystringFormResponse = all;
        querystring_json(all: Option<Search>) -> QuerystringJsonResponse = all.unwrap_or(NOTHING);
        method_query(body: Search) -> MethodQueryResponse = body;
        cookie_style(word: Option<String>, words: Option<Vec<String>>) -> CookieStyleResponse =
            Search { word, words, page: None };
        lines(body: ItemStream<Search>) -> LinesResponse = ItemStream::new(body);
        events(body: ItemStream<Event>) -> EventsResponse = ItemStream::new(body);
    }

    async fn method_link(&self, (): (), _: Option<String>) -> Result<apis::MethodLinkResponse, Failed> {
        Ok(apis::MethodLinkResponse::NoContent)
    }

    async fn upload(
        &self,
        (): (),
        _: Option<String>,
        body: UploadBody,
    ) -> Result<apis::UploadResponse, Failed> {
        let png = body.photo.bytes().await.is_ok_and(|bytes| bytes.starts_with(b"\x89PNG"));
        if png { Ok(apis::UploadResponse::NoContent) } else { Err(Failed(ErrorResponse::Internal)) }
    }

    async fn querystring_text(
        &self,
        (): (),
        _: Option<String>,
        path: String,
    ) -> Result<apis::QuerystringTextResponse, Failed> {
        Ok(apis::QuerystringTextResponse::Ok(path))
    }

    async fn certificate(&self, (): (), who: String) -> Result<apis::CertificateResponse, Failed> {
        Ok(apis::CertificateResponse::Ok(who))
    }

    async fn device(&self, (): (), who: String) -> Result<apis::DeviceResponse, Failed> {
        Ok(apis::DeviceResponse::Ok(who))
    }
}

async fn check(rows: &[(&str, u16, &[&str], &str)]) {
    let rows: Vec<_> = rows
        .iter()
        .map(|(request, status, headers, body)| ((*request).to_owned(), *status, *headers, *body))
        .collect();
    check_all(&Wire::new(router(App)), &rows).await;
}

#[tokio::test]
async fn the_whole_query_is_one_value() {
    check(&[
        (
            "GET /querystring/form?word=a+b&words=c&words=d&page=2&x=1",
            200,
            &[],
            r#"{"word":"a b","words":["c","d"],"page":2}"#,
        ),
        ("GET /querystring/form?word=123456&page=0", 422, &[], "…2 violations"),
        ("GET /querystring/form", 422, &[], "…required"),
        ("GET /querystring/json?%7B%22word%22%3A%22a%22%7D", 200, &[], r#"{"word":"a"}"#),
        ("GET /querystring/json", 200, &[], "{}"),
        ("GET /querystring/json?%7B", 422, &[], "…content"),
        ("GET /querystring/text?%24.a%5B1:1%5D", 200, &[], "=$.a[1:1]"),
        ("GET /querystring/text", 422, &[], "…required"),
        ("GET /querystring/text?path=0123456789", 422, &[], "…maxLength"),
    ])
    .await;
}

#[tokio::test]
async fn cookies_may_be_written_without_any_encoding() {
    check(&[
        (
            "GET /cookies\ncookie: word=%20+; words=a; words=b=c",
            200,
            &[],
            r#"{"word":"%20+","words":["a","b=c"]}"#,
        ),
        ("GET /cookies", 200, &[], "{}"),
    ])
    .await;
}

#[tokio::test]
async fn methods_may_be_added() {
    check(&[
        ("QUERY /methods\n\n{\"word\":\"a\"}", 200, &[], r#"{"word":"a"}"#),
        ("QUERY /methods\n\n{\"page\":0}", 422, &[], "…minimum"),
        ("LINK /methods", 204, &["!allow"], ""),
        ("GET /methods", 405, &["allow: QUERY, LINK, OPTIONS"], "…405"),
        ("OPTIONS /methods", 204, &["allow: QUERY, LINK, OPTIONS"], ""),
    ])
    .await;
}

#[tokio::test]
async fn items_have_schemas_of_their_own() {
    let lines = |media_type: &str, body: &str| format!("POST /lines\ncontent-type: {media_type}\n\n{body}");
    check(&[
        (
            &lines("application/jsonl", "{\"word\":\"a\"}\n{\"page\":1}\n"),
            200,
            &["content-type: application/jsonl"],
            "…{\"page\":1}\n",
        ),
        (
            &(lines("application/json-seq", "\u{1e}{\"word\":\"a\"}\n").replacen(
                "POST /lines\n",
                "POST /lines\naccept: application/json-seq\n",
                1,
            )),
            200,
            &["content-type: application/json-seq"],
            "…\u{1e}{\"word\":\"a\"}\n",
        ),
        (
            "POST /events\ncontent-type: text/event-stream\n\nevent: found\ndata: {\"word\":\"a\"}\n\n",
            200,
            &["content-type: text/event-stream"],
            "…data: {\"word\":\"a\"}\n\n",
        ),
    ])
    .await;
}

#[tokio::test]
async fn an_image_is_a_file() {
    let part = |name: &str, body: &str| {
        format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{body}\r\n")
    };
    let form = |parts: &[String]| {
        format!("POST /upload\ncontent-type: multipart/form-data; boundary=b\n\n{}--b--\r\n", parts.concat())
    };
    check(&[
        (&form(&[part("note", "work"), part("photo", "x")]), 422, &[], "…const"),
        (&form(&[part("note", "holiday")]), 422, &[], "…required"),
    ])
    .await;
    let head = "POST /upload HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary=b\r\n";
    let body = b"--b\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n\x89PNG\xff\0\r\n--b--\r\n";
    let mut request = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    request.extend(body);
    assert_eq!(Wire::new(router(App)).raw(request).await.status, 204);
}

#[tokio::test]
async fn certificates_and_devices_are_principals() {
    check(&[
        ("GET /certificate\nx-subject: CN=me", 200, &[], "=CN=me"),
        ("GET /certificate", 401, &["!www-authenticate"], "…required: a client certificate."),
        ("LINK /methods\nx-subject: CN=me", 204, &[], ""),
        ("GET /device\nauthorization: Bearer me", 200, &[], "=me read"),
        ("GET /device", 401, &["www-authenticate: Bearer"], "…401"),
    ])
    .await;
}
