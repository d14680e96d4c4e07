//! Webhooks and callbacks over a socket: what a receiver gets, and what its responses become.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use futures_util::StreamExt as _;
use golden_outgoing::models::{
    CreateOrderShippedBody, Item, PingPostBody, PingPostBodyPoint, Receipt, ReportReadyFilter,
};
use golden_outgoing::outgoing::{
    CreateOrderShippedReply, ItemCreatedOkBody, ItemCreatedReply, Outgoing, PingGetReply, ProgressReply,
    ReportReadyBody, ReportReadyInput, ReportReadyReply,
};
use specwright_runtime::ByteStream;
use specwright_runtime::client::{Error, reqwest};

/// Someone who is told: keeps what comes in, and answers with what was asked for.
#[derive(Clone, Default)]
struct Receiver {
    seen: Arc<Mutex<Vec<String>>>,
    answer: Arc<Mutex<String>>,
}

impl Receiver {
    /// Listens, and tells its URL.
    async fn start() -> (Self, String) {
        let receiver = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(Self::receive).with_state(receiver.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        (receiver, url)
    }

    async fn receive(State(this): State<Self>, request: Request) -> Response<Body> {
        let (parts, body) = request.into_parts();
        let mut seen = format!("{} {}\n", parts.method, parts.uri);
        for name in ["content-type", "x-event-id", "x-signature", "x-page", "cookie"] {
            if let Some(value) = parts.headers.get(name) {
                seen.extend([name, ": ", &String::from_utf8_lossy(value.as_bytes()), "\n"]);
            }
        }
        seen.push('\n');
        seen.push_str(&String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()));
        this.seen.lock().unwrap().push(seen);
        let answer = this.answer.lock().unwrap().clone();
        let (head, body) = answer.split_once("\n\n").unwrap_or((&answer, ""));
        let mut lines = head.lines();
        let status: u16 = lines.next().and_then(|line| line.parse().ok()).unwrap_or(204);
        let mut response = Response::builder().status(status);
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            response = response.header(name, value);
        }
        response.body(Body::from(body.to_owned())).unwrap()
    }

    /// Answers with a status, lines of headers, and behind an empty line a body.
    fn answers(&self, answer: &str) {
        answer.clone_into(&mut self.answer.lock().unwrap());
    }

    /// What came in since it was asked last.
    fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

fn item() -> Item {
    Item { id: 7, name: "Mouse".to_owned(), price: Some(25.5) }
}

async fn created(url: &str) -> Result<ItemCreatedReply, Error> {
    Outgoing::standard().unwrap().item_created(url, Some(2), "0a".to_owned(), &item()).await
}

#[tokio::test]
async fn a_receiver_gets_what_the_document_describes() {
    let (receiver, url) = Receiver::start().await;
    let outgoing = Outgoing::standard()
        .unwrap()
        .with_header(HeaderName::from_static("x-signature"), HeaderValue::from_static("t=1"));
    receiver.answers("202");
    let reply = outgoing.item_created(&format!("{url}/hook?a=b"), Some(2), "0a".to_owned(), &item()).await;
    assert_eq!(reply.unwrap(), ItemCreatedReply::Accepted);
    // The number is the API's to set, so that it is sent.
    let expected = "POST /hook?a=b&attempt=2\ncontent-type: application/json\nx-event-id: 0a\nx-signature: t=1\n\n\
                    {\"id\":7,\"name\":\"Mouse\",\"price\":25.5}";
    assert_eq!(receiver.seen(), [expected]);

    receiver.answers("204");
    let reply = outgoing.create_order_shipped(&url, &CreateOrderShippedBody { order: 1 }).await;
    assert_eq!(reply.unwrap(), CreateOrderShippedReply::NoContent);
    receiver.answers("200");
    assert_eq!(outgoing.progress(&url, &50).await.unwrap(), ProgressReply::Ok);
    let expected = [
        "POST /\ncontent-type: application/json\nx-signature: t=1\n\n{\"order\":1}",
        "PUT /\ncontent-type: text/plain\nx-signature: t=1\n\n50",
    ];
    assert_eq!(receiver.seen(), expected);
}

#[tokio::test]
async fn every_style_of_parameters_and_bodies_is_written() {
    let (receiver, url) = Receiver::start().await;
    let outgoing = Outgoing::standard().unwrap();
    let input = |body| ReportReadyInput {
        tags: Some(vec!["a,b".to_owned(), "c d".to_owned()]),
        filter: Some(ReportReadyFilter { a: Some(1), b: Some(vec![2, 3]) }),
        x_page: Some(Receipt { seen: true, at: None }),
        session: Some("s1".to_owned()),
        body: Some(body),
    };
    receiver.answers("200\ncontent-type: application/jsonl\n\n{\"seen\":true}\n{\"seen\":1}\n");
    let csv = ReportReadyBody::Csv(ByteStream::from("a,b\n"));
    let Ok(ReportReadyReply::Ok(items)) = outgoing.report_ready(&url, input(csv)).await else {
        panic!("an undocumented answer")
    };
    let items: Vec<_> = items.collect().await;
    assert_eq!(items[0].as_ref().unwrap(), &Receipt { seen: true, at: None });
    assert!(items[1].as_ref().unwrap_err().to_string().contains("must be a boolean"), "{items:?}");
    let query = "tags=a%2Cb,c%20d&filter%5Ba%5D=1&filter%5Bb%5D%5B0%5D=2&filter%5Bb%5D%5B1%5D=3";
    let rest = "x-page: {\"seen\":true}\ncookie: session=s1\n";
    assert_eq!(receiver.seen(), [format!("POST /?{query}\ncontent-type: text/csv\n{rest}\na,b\n")]);

    let json = ReportReadyBody::Json(vec![item()]);
    outgoing.report_ready(&url, input(json)).await.unwrap();
    let body = "[{\"id\":7,\"name\":\"Mouse\",\"price\":25.5}]";
    assert_eq!(receiver.seen(), [format!("POST /?{query}\ncontent-type: application/json\n{rest}\n{body}")]);

    let form = PingPostBody {
        name: "é&".to_owned(),
        tags: Some(vec!["x".to_owned(), "y|".to_owned()]),
        point: Some(PingPostBodyPoint { x: Some(-1) }),
    };
    // The document describes no response at all: any may come.
    let reply = outgoing.ping_post(&url, Some(&form)).await.unwrap();
    assert_eq!(reply, golden_outgoing::outgoing::PingPostReply::Default(StatusCode::OK));
    let body = "name=%C3%A9%26&tags=x%7Cy%7C&point%5Bx%5D=-1";
    let expected = format!("POST /\ncontent-type: application/x-www-form-urlencoded\n\n{body}");
    assert_eq!(receiver.seen(), [expected]);
    drop(outgoing.ping_post(&url, None).await);
    assert_eq!(receiver.seen(), ["POST /\n\n"]);
}

#[tokio::test]
async fn what_breaks_its_schema_is_not_sent() {
    let (receiver, url) = Receiver::start().await;
    let outgoing = Outgoing::standard().unwrap();
    let bad = Item { id: 7, name: String::new(), price: Some(0.0) };
    let error = outgoing.item_created(&url, Some(0), "0A".to_owned(), &bad).await.unwrap_err();
    let expected = "nothing was sent: query attempt: must be 1 or more; \
                    header x-event-id: must match the pattern ^[0-9a-f]+$; \
                    body #/name: must have at least 1 character; body #/price: must be more than 0";
    assert_eq!(error.to_string(), expected);
    let Error::Request(breaches) = error else { panic!("{error}") };
    assert_eq!(breaches[2].schema, "#/components/schemas/Item/properties/name");
    let error = outgoing.progress(&url, &101).await.unwrap_err();
    assert_eq!(error.to_string(), "nothing was sent: body: must be 100 or less");
    let infinite = Item { price: Some(f64::INFINITY), ..item() };
    let error = outgoing.item_created(&url, None, "0a".to_owned(), &infinite).await.unwrap_err();
    assert_eq!(error.to_string(), "nothing was sent: body #/price: must be a number");
    for (url, expected) in [
        ("ftp://127.0.0.1/x", "nothing was sent: the URL is none of `http` or `https`"),
        ("file:///etc/passwd", "nothing was sent: the URL is none of `http` or `https`"),
        ("/hook", "nothing was sent: the URL is none"),
    ] {
        assert_eq!(outgoing.progress(url, &1).await.unwrap_err().to_string(), expected, "{url}");
    }
    assert_eq!(receiver.seen(), [""; 0]);
}

#[tokio::test]
async fn documented_responses_become_values() {
    let (receiver, url) = Receiver::start().await;
    let receipt = || Receipt { seen: true, at: None };
    let ok = |body, x_notes: Option<&[&str]>| ItemCreatedReply::Ok {
        body,
        x_receipt: 3,
        x_notes: x_notes.map(|notes| notes.iter().map(|&note| note.to_owned()).collect()),
    };
    let unavailable = StatusCode::SERVICE_UNAVAILABLE;
    for (answer, expected) in [
        (
            "200\nx-receipt: 3\ncontent-type: application/json\n\n{\"seen\":true}",
            ok(ItemCreatedOkBody::Json(receipt()), None),
        ),
        // Without a media type it is the first one.
        (
            "200\nx-receipt: 3\nx-notes: a, b\nx-notes: c\n\n{\"seen\":true}",
            ok(ItemCreatedOkBody::Json(receipt()), Some(&["a", "b", "c"])),
        ),
        (
            "200\nx-receipt: 3\ncontent-type: text/plain; charset=utf-8\n\nfine",
            ok(ItemCreatedOkBody::Text("fine".to_owned()), None),
        ),
        ("202\n\nwhatever", ItemCreatedReply::Accepted),
        ("410\ncontent-type: application/problem+json\n\n{\"seen\":true}", ItemCreatedReply::Gone(receipt())),
        ("503\nretry-after: 9", ItemCreatedReply::ServerError { status: unavailable, retry_after: Some(9) }),
        ("503", ItemCreatedReply::ServerError { status: unavailable, retry_after: None }),
    ] {
        receiver.answers(answer);
        assert_eq!(created(&url).await.unwrap(), expected, "{answer}");
    }
    receiver.answers("418\ncontent-type: image/gif\n\nGIF");
    let PingGetReply::Default(status, body) = Outgoing::standard().unwrap().ping_get(&url).await.unwrap();
    assert_eq!((status.as_u16(), body.media_type()), (418, Some("image/gif")));
    assert_eq!(body.collect().await.unwrap(), "GIF");
}

#[tokio::test]
async fn responses_that_break_the_document_are_errors() {
    let (receiver, url) = Receiver::start().await;
    for (answer, expected) in [
        ("201", "the status 201 is not documented"),
        // A redirect is not followed.
        ("302\nlocation: /other", "the status 302 is not documented"),
        (
            "200\n\n{\"seen\":1}",
            "the response (200) breaks the document: header x-receipt: is required; body #/seen: must be a boolean",
        ),
        (
            "200\nx-receipt: 0\n\n{\"seen\":true",
            "the response (200) breaks the document: header x-receipt: must be 1 or more; body: is not JSON: ",
        ),
        (
            "200\nx-receipt: 1\ncontent-type: text/plain\n\nfar too long for a receipt",
            "the response (200) breaks the document: body: must have at most 20 characters",
        ),
        (
            "200\nx-receipt: 1\ncontent-type: text/html\n\nx",
            "the response (200) breaks the document: header content-type: must be application/json or text/plain",
        ),
        (
            "503\nretry-after: soon",
            "the response (503) breaks the document: header retry-after: must be an integer",
        ),
        (
            "410\ncontent-type: application/problem+json",
            "the response (410) breaks the document: body: is not JSON: ",
        ),
    ] {
        receiver.answers(answer);
        let error = created(&url).await.unwrap_err();
        assert!(error.to_string().starts_with(expected), "{answer}: {error}");
        assert_eq!(error.status().map(|status| status.to_string()).as_deref(), answer.get(..3));
        assert_eq!(receiver.seen().len(), 1);
    }
    receiver.answers("404\n\nno such hook");
    let Error::Undocumented { body, .. } = created(&url).await.unwrap_err() else { panic!("documented") };
    assert_eq!(body, "no such hook");
    receiver.answers(&format!("200\nx-receipt: 1\n\n\"{}\"", "x".repeat(3 << 20)));
    assert!(matches!(created(&url).await, Err(Error::TooLarge { status: 200, limit: 2_097_152 })));
}

#[tokio::test]
async fn without_a_response_the_reason_is_told_without_the_url() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/?secret=1", listener.local_addr().unwrap());
    // It listens and never answers.
    let http = reqwest::Client::builder().timeout(std::time::Duration::from_millis(100)).build().unwrap();
    let error = Outgoing::new(http).progress(&url, &1).await.unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error}") };
    assert!(inner.is_timeout() && !error.to_string().contains("secret"), "{error}");
}
