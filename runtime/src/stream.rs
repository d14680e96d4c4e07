//! Temporary.
use std::sync::Mutex;

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Limited};

/// A stream.
#[derive(Debug)]
pub struct ByteStream {
    body: Mutex<Body>,
    media_type: Option<String>,
}

impl<T: Into<Body>> From<T> for ByteStream {
    fn from(body: T) -> Self {
        Self { body: Mutex::new(body.into()), media_type: None }
    }
}

impl ByteStream {
    pub(crate) fn received(body: Body, limit: usize, media_type: Option<String>) -> Self {
        Self { body: Mutex::new(Body::new(Limited::new(body, limit))), media_type }
    }

    /// With.
    #[must_use]
    pub fn with_media_type(mut self, media_type: &str) -> Self {
        self.media_type = Some(media_type.to_owned());
        self
    }

    /// Collects.
    pub async fn collect(self) -> Result<Bytes, axum::Error> {
        let body = std::mem::take(&mut *self.body.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        body.collect().await.map(http_body_util::Collected::to_bytes)
    }

    pub(crate) fn answer(self, mut response: Response, chosen: &'static str) -> Response {
        let value = self.media_type.as_deref().and_then(|text| HeaderValue::from_str(text).ok());
        let value = value.filter(|_| chosen.contains('*')).unwrap_or(HeaderValue::from_static(chosen));
        response.headers_mut().insert(header::CONTENT_TYPE, value);
        *response.body_mut() = self.body.into_inner().unwrap_or_default();
        response
    }
}
