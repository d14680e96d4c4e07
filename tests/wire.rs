//! Requests as bytes, to a router in process: as over a socket, nothing is normalised on the way.

use std::{future, io};

use axum::Router;
use axum::serve::Listener;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// A server without a socket. It ends with the test's runtime.
pub(crate) struct Wire(UnboundedSender<DuplexStream>);

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

struct Door(UnboundedReceiver<DuplexStream>);

impl Listener for Door {
    type Io = DuplexStream;
    type Addr = ();

    async fn accept(&mut self) -> (DuplexStream, ()) {
        match self.0.recv().await {
            Some(stream) => (stream, ()),
            None => future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<()> {
        Ok(())
    }
}

impl Wire {
    pub(crate) fn new(router: Router) -> Self {
        let (sender, receiver) = unbounded_channel();
        tokio::spawn(async { axum::serve(Door(receiver), router).await });
        Self(sender)
    }

    /// Sends a request that is written as in HTTP, without what every request has: `GET /x`, headers in lines of
    /// their own, and behind an empty line the body. A body is JSON unless a header says otherwise.
    pub(crate) async fn send(&self, request: &str) -> Reply {
        let (head, body) =
            request.split_once("\n\n").map_or((request, None), |(head, body)| (head, Some(body)));
        let (line, headers) = head.split_once('\n').unwrap_or((head, ""));
        let mut headers: Vec<String> = headers.lines().map(str::to_owned).collect();
        if body.is_some() && !headers.iter().any(|header| header.starts_with("content-type:")) {
            headers.push("content-type: application/json".to_owned());
        }
        self.request(line, &headers, body.map(str::as_bytes)).await
    }

    /// Sends a request of these parts.
    pub(crate) async fn request(&self, line: &str, headers: &[String], body: Option<&[u8]>) -> Reply {
        let mut head = format!("{line} HTTP/1.1\r\nhost: api.test\r\nconnection: close\r\n");
        for header in headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        if let Some(body) = body {
            head.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
        }
        let mut bytes = head.into_bytes();
        bytes.extend(b"\r\n");
        bytes.extend(body.unwrap_or_default());
        self.raw(bytes).await
    }

    /// Sends bytes as they are.
    pub(crate) async fn raw(&self, bytes: Vec<u8>) -> Reply {
        let (near, far) = tokio::io::duplex(1 << 16);
        self.0.send(far).unwrap();
        let (mut from, mut to) = tokio::io::split(near);
        // A server may answer before it has read everything; what it no longer reads is no error here.
        let sending = tokio::spawn(async move {
            let _ = to.write_all(&bytes).await;
            to
        });
        let mut answer = Vec::new();
        from.read_to_end(&mut answer).await.unwrap();
        sending.abort();
        Reply::parse(&answer)
    }
}

impl Reply {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head") + 4;
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        Self { status, headers, body: bytes[end..].to_vec() }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The media type without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        self.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; `null` where there is none.
    pub(crate) fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}
