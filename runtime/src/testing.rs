//! Requests to a router in process, for tests of handlers: no socket, no port.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::model::{self, Model};

/// Sends requests to a router in process.
#[derive(Clone, Debug)]
pub struct Client {
    router: Router,
    headers: HeaderMap,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
}

impl Client {
    /// A client of that router.
    pub fn new(router: Router) -> Self {
        Self { router, headers: HeaderMap::new() }
    }

    /// Sends a header with every request.
    ///
    /// # Panics
    /// If it is no header: this is for tests.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.insert(name, value.parse().expect("a header's value"));
        self
    }

    /// Sends a request without a body.
    ///
    /// # Panics
    /// If the target is no URI: this is for tests.
    pub async fn send(&self, method: &str, target: &str) -> Reply {
        self.text(method, target, None, String::new()).await
    }

    /// Sends a request with a typed JSON body.
    ///
    /// # Panics
    /// If the target is no URI: this is for tests.
    pub async fn json(&self, method: &str, target: &str, body: &dyn Model) -> Reply {
        self.text(method, target, Some("application/json"), model::encode(body)).await
    }

    /// Sends a request with a body as it is.
    ///
    /// # Panics
    /// If the target is no URI: this is for tests.
    pub async fn text(
        &self,
        method: &str,
        target: &str,
        media_type: Option<&str>,
        body: impl Into<String>,
    ) -> Reply {
        let mut request =
            Request::builder().method(method).uri(target).body(Body::from(body.into())).expect("a request");
        *request.headers_mut() = self.headers.clone();
        if let Some(media_type) = media_type {
            request.headers_mut().insert(header::CONTENT_TYPE, media_type.parse().expect("a media type"));
        }
        let Ok(response) = self.router.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body in memory").to_bytes();
        let text = String::from_utf8(bytes.to_vec()).expect("a body of text");
        Reply { status: parts.status, headers: parts.headers, text }
    }
}

impl Reply {
    /// The body as a model.
    ///
    /// # Panics
    /// If it is none: this is for tests.
    pub fn decode<T: Model>(&self) -> T {
        model::decode(&self.text).unwrap_or_else(|_| panic!("{} {}", self.status, self.text))
    }

    /// The body as any JSON value.
    ///
    /// # Panics
    /// If it is no JSON: this is for tests.
    pub fn value(&self) -> serde_json::Value {
        self.decode()
    }
}
