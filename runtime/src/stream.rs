//! Temporary.
use axum::body::Body;
use axum::response::Response;

/// A stream.
#[derive(Debug)]
pub struct ByteStream(Body);

impl ByteStream {
    pub(crate) fn received(body: Body, _limit: usize, _media_type: Option<String>) -> Self {
        Self(body)
    }

    pub(crate) fn answer(self, mut response: Response, chosen: &'static str) -> Response {
        response.headers_mut().insert("content-type", axum::http::HeaderValue::from_static(chosen));
        *response.body_mut() = self.0;
        response
    }
}
