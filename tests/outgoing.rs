//! Webhooks and callbacks, sent to a server on the loopback address that tells what it was sent.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use golden_outgoing::models::{Item, Receipt};
use golden_outgoing::outgoing::{ItemCreatedAnswer, Outgoing, ProgressedAnswer};
use specwright_runtime::client::Error;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The other side: its URL, and what it was sent.
struct Other {
    url: String,
    heard: UnboundedReceiver<String>,
}

async fn other(status: u16, media_type: &'static str, body: &'static str) -> Other {
    let (sender, heard) = unbounded_channel();
    let answer = async move |State(sender): State<UnboundedSender<String>>, request: Request| -> Response {
        let (parts, body_sent) = request.into_parts();
        let header = |name: &str| parts.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        let bytes = axum::body::to_bytes(body_sent, 1000).await.unwrap();
        let names = ["content-type", "x-request-id", "cookie", "x-key"];
        let headers = names.iter().filter_map(|name| Some(format!("{name}: {}", header(name)?)));
        let headers = headers.collect::<Vec<_>>().join(", ");
        let text = String::from_utf8_lossy(&bytes);
        sender.send(format!("{} {} [{headers}] {text}", parts.method, parts.uri)).unwrap();
        (StatusCode::from_u16(status).unwrap(), [("content-type", media_type)], body).into_response()
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?a=1", listener.local_addr().unwrap());
    let router = Router::new().fallback(answer).with_state(sender);
    tokio::spawn(async { axum::serve(listener, router).await });
    Other { url, heard }
}

fn item(name: &str) -> Item {
    Item { name: name.to_owned(), price: Some(1.5) }
}

#[tokio::test]
async fn a_message_is_sent_as_documented() {
    let mut other = other(200, "application/json", r#"{"number":7}"#).await;
    let tags = Some(vec!["a b".to_owned(), "c".to_owned()]);
    let session = Some("s".to_owned());
    let reply = Outgoing::default().item_created(&other.url, tags, 5, session, &item("x")).await.unwrap();
    assert_eq!(reply.answer, ItemCreatedAnswer::Ok(Receipt { number: 7 }));
    assert_eq!(
        other.heard.recv().await.unwrap(),
        r#"POST /hook?a=1&tags=a%20b,c [content-type: application/json, x-request-id: 5, cookie: session=s] {"name":"x","price":1.5}"#
    );
    Outgoing::default().post_item_deleted(&other.url, Some(&item("a b"))).await.unwrap();
    let expected = "POST /hook?a=1 [content-type: application/x-www-form-urlencoded] name=a%20b&price=1.5";
    assert_eq!(other.heard.recv().await.unwrap(), expected);
    Outgoing::default().post_done(&other.url, Some(&"done".to_owned())).await.unwrap();
    assert_eq!(other.heard.recv().await.unwrap(), "POST /hook?a=1 [content-type: text/plain] done");
    let reply = Outgoing::default().progressed(&other.url, b"42".to_vec()).await.unwrap();
    assert_eq!(reply.answer, ProgressedAnswer::Ok(br#"{"number":7}"#.to_vec()));
    let expected = "PUT /hook?a=1 [content-type: application/octet-stream] 42";
    assert_eq!(other.heard.recv().await.unwrap(), expected);
}

#[tokio::test]
async fn what_breaks_the_document_is_not_sent() {
    let mut other = other(200, "application/json", "{}").await;
    let outgoing = Outgoing::default();
    for (id, name, expected) in [
        (0, "x", "header x-request-id# must be 1 or more"),
        (1, "far too long", "body #/name must have at most 8 characters"),
    ] {
        let error = outgoing.item_created(&other.url, None, id, None, &item(name)).await.unwrap_err();
        assert!(matches!(&error, Error::Request(told) if told == &[expected]), "{error}");
    }
    for url in ["file:///etc/passwd", "nowhere", ""] {
        let error = outgoing.item_created(url, None, 1, None, &item("x")).await.unwrap_err();
        assert!(matches!(error, Error::Url(_)), "{error}");
    }
    assert!(other.heard.try_recv().is_err());
}

#[tokio::test]
async fn answers_are_held_against_the_document() {
    let send = async |status, media_type, body| {
        let other = other(status, media_type, body).await;
        Outgoing::default()
            .item_created(&other.url, None, 1, None, &item("x"))
            .await
            .map(|reply| reply.answer)
    };
    assert_eq!(send(204, "", "").await.unwrap(), ItemCreatedAnswer::NoContent);
    let answer = send(404, "text/plain", "7").await.unwrap();
    assert_eq!(answer, ItemCreatedAnswer::ClientError("7".to_owned()));
    for (status, body, expected) in [
        (200, r#"{"number":0}"#, "the answer 200 OK breaks the document: body #/number must be 1 or more"),
        (200, "no", "the answer 200 OK breaks the document: body is not JSON"),
        (500, "", "the answer 500 Internal Server Error is not documented"),
    ] {
        let error = send(status, "application/json", body).await.unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}
