//! Bodies that are streamed, in requests and in answers: never held in memory as a whole.

mod sending;

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use futures_util::Stream;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use sending::Sending;

/// Why a stream ended before its time.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// It has more than this many bytes.
    TooLarge(usize),
    /// The client has gone, or what it sent is no HTTP.
    Broken(Box<dyn std::error::Error + Send + Sync>),
    /// An item of it breaks its schema: which one, and what is wrong with it.
    Invalid {
        /// The item's number, counted from 0.
        index: usize,
        /// The violations, each as one line.
        violations: Vec<String>,
    },
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(limit) => write!(f, "the stream has more than {limit} bytes"),
            Self::Broken(error) => write!(f, "the stream broke off: {error}"),
            Self::Invalid { index, violations } => {
                write!(f, "item {index} of the stream breaks its schema: {}", violations.join("; "))
            }
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Broken(error) => Some(&**error),
            _ => None,
        }
    }
}

/// A body of bytes that come one after the other.
///
/// ```
/// use specwright_runtime::ByteStream;
/// let report = ByteStream::from("a,b\n1,2\n").with_media_type("text/csv").with_file_name("report.csv");
/// assert_eq!(report.media_type(), Some("text/csv"));
/// ```
pub struct ByteStream {
    // A body can be sent to another thread, but not be looked at from two.
    body: Mutex<Body>,
    limit: usize,
    media_type: Option<String>,
    file_name: Option<String>,
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { media_type, file_name, .. } = self;
        f.debug_struct("ByteStream")
            .field("media_type", media_type)
            .field("file_name", file_name)
            .finish_non_exhaustive()
    }
}

impl ByteStream {
    /// Of pieces that come when they are ready.
    pub fn new<E>(pieces: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Body::from_stream(pieces).into()
    }

    /// The body of a request.
    pub(crate) fn received(body: Body, limit: usize, media_type: Option<String>) -> Self {
        Self { limit, media_type, ..Body::new(Limited::new(body, limit)).into() }
    }

    /// What it is sent as, where the document has a range such as `image/*`.
    #[must_use]
    pub fn with_media_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// What browsers save it as (RFC 6266).
    #[must_use]
    pub fn with_file_name(self, name: impl Into<String>) -> Self {
        Self { file_name: Some(name.into()), ..self }
    }

    /// The media type that it was sent with, or is to be sent as.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// All of it at once.
    pub async fn collect(self) -> Result<Bytes, StreamError> {
        let Self { body, limit, .. } = self;
        let body = body.into_inner().unwrap_or_else(PoisonError::into_inner);
        let all = body.collect().await.map_err(|error| StreamError::of(error, limit))?;
        Ok(all.to_bytes())
    }

    fn into_body(self) -> Body {
        self.body.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value of `Content-Disposition`: what ASCII lacks is written as RFC 8187 has it.
    fn disposition(&self) -> Option<HeaderValue> {
        use fmt::Write as _;
        let name = self.file_name.as_deref()?;
        let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '%') || c == ' ';
        let ascii: String = name.chars().map(|c| if plain(c) { c } else { '_' }).collect();
        let mut value = format!("attachment; filename=\"{ascii}\"");
        if ascii != name {
            value.push_str("; filename*=UTF-8''");
            for byte in name.bytes() {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    value.push(char::from(byte));
                } else {
                    let _ = write!(value, "%{byte:02X}");
                }
            }
        }
        HeaderValue::try_from(value).ok()
    }

    /// Sends it as a documented media type or range, unless it begins with an error.
    pub(crate) fn answer(
        self,
        mut response: Response,
        documented: &'static str,
    ) -> Result<Response, StreamError> {
        let headers = response.headers_mut();
        // What a range leaves open the application has said, or it is bytes of any kind.
        let media_type = if documented.contains('*') {
            let own = self.media_type.as_deref().and_then(|text| HeaderValue::try_from(text).ok());
            own.unwrap_or(HeaderValue::from_static("application/octet-stream"))
        } else {
            HeaderValue::from_static(documented)
        };
        headers.insert(header::CONTENT_TYPE, media_type);
        if let Some(disposition) = self.disposition() {
            headers.entry(header::CONTENT_DISPOSITION).or_insert(disposition);
        }
        let limit = self.limit;
        let sending = Sending::started(self.into_body()).map_err(|error| StreamError::of(error, limit))?;
        *response.body_mut() = Body::new(sending);
        Ok(response)
    }
}

impl StreamError {
    fn of(error: axum::Error, limit: usize) -> Self {
        let error = error.into_inner();
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
        while let Some(found) = cause {
            if found.is::<LengthLimitError>() {
                return Self::TooLarge(limit);
            }
            cause = found.source();
        }
        Self::Broken(error)
    }
}

impl<T: Into<Body>> From<T> for ByteStream {
    fn from(body: T) -> Self {
        Self { body: Mutex::new(body.into()), limit: usize::MAX, media_type: None, file_name: None }
    }
}

/// The pieces as they come.
impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        use axum::body::HttpBody as _;
        let limit = self.limit;
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            let Some(frame) = std::task::ready!(Pin::new(&mut *body).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(http_body::Frame::into_data) {
                Ok(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                // Trailers are no part of it.
                Ok(Err(_)) => {}
                Err(error) => return Poll::Ready(Some(Err(StreamError::of(error, limit)))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt as _;

    use super::*;

    #[test]
    fn file_names_are_written_for_every_browser() {
        let check = |name: &str, expected: &str| {
            let value = ByteStream::from("").with_file_name(name).disposition().unwrap();
            assert_eq!(value.to_str().unwrap(), expected, "{name}");
        };
        check("report.csv", r#"attachment; filename="report.csv""#);
        check("a b.txt", r#"attachment; filename="a b.txt""#);
        check("é\".txt", r#"attachment; filename="__.txt"; filename*=UTF-8''%C3%A9%22.txt"#);
        check("a\r\nb", r#"attachment; filename="a__b"; filename*=UTF-8''a%0D%0Ab"#);
    }

    #[tokio::test]
    async fn a_stream_ends_where_it_is_too_long() {
        let body = || Body::from("12345");
        assert_eq!(ByteStream::received(body(), 5, None).collect().await.unwrap(), "12345");
        let error = ByteStream::received(body(), 4, None).collect().await.unwrap_err();
        assert!(matches!(error, StreamError::TooLarge(4)), "{error}");
        let mut stream = ByteStream::received(body(), 4, None);
        assert!(matches!(stream.next().await, Some(Err(StreamError::TooLarge(4)))));
    }
}
