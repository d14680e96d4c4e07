//! The body of a request: which documented content it is, and what is read from it.

use axum::body::{Body, HttpBody as _};
use axum::http::header;
use axum::response::Response;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Limited};

use super::Call;
use crate::items::{Against, ItemStream};
use crate::json::{Reader, Refused, Tree};
use crate::media;
use crate::model::{Model, Origin};
use crate::operation::{Body as Documented, Content, Kind};
use crate::parameter;
use crate::stream::ByteStream;
use crate::style::Refusal;
use crate::types::Binary;

/// A body on its way.
#[derive(Debug)]
pub(super) struct Received {
    body: Body,
    /// All of it, once it was read.
    bytes: Option<Bytes>,
    /// What text, a form or parts became.
    json: Option<String>,
    /// The files of a form, by the places in that text which stand for them.
    files: Vec<(usize, Binary)>,
    /// Which of the documented contents it is.
    content: Option<usize>,
    /// Whether there is none.
    absent: bool,
}

impl Received {
    pub(super) fn new(body: Body) -> Self {
        Self { body, bytes: None, json: None, files: Vec::new(), content: None, absent: false }
    }

    pub(super) fn is_absent(&self) -> bool {
        self.absent
    }
}

/// What a handler may be given for a body. Every [`Model`] can be; the generator implements it for bodies of several
/// media types.
pub trait FromBody: Sized {
    /// Takes the body, which is the documented content at that position. `Ok(None)` where it is not valid.
    fn from_body(
        call: &mut Call,
        content: usize,
    ) -> impl Future<Output = Result<Option<Self>, Response>> + Send;
}

impl<T: Model> FromBody for T {
    async fn from_body(call: &mut Call, content: usize) -> Result<Option<Self>, Response> {
        call.translate(content).await?;
        let call = &*call;
        let text = call.json()?;
        let mut reader = Reader::with_attachments(text, &call.body.files);
        match T::decode(&mut reader).and_then(|value| reader.end().map(|()| value)) {
            Ok(value) if value.conforms(Origin::Decoded) => Ok(Some(value)),
            Ok(_) => Ok(None),
            // The refusal may stand before a syntax error, which comes first.
            Err(Refused) => match Tree::parse(text) {
                Ok(_) => Ok(None),
                Err(error) => Err(call.refusal(&Refusal::Syntax(error, text.to_owned()))),
            },
        }
    }
}

impl FromBody for ByteStream {
    async fn from_body(call: &mut Call, _: usize) -> Result<Option<Self>, Response> {
        Ok(Some(call.stream()))
    }
}

impl<T: Model + Send + 'static> FromBody for ItemStream<T> {
    async fn from_body(call: &mut Call, content: usize) -> Result<Option<Self>, Response> {
        let contents = call.operation.body.as_ref().map_or(&[][..], |body| body.contents);
        let Some(Content { kind: Kind::Items(framing), schema, .. }) = contents.get(content) else {
            return Ok(None);
        };
        let (framing, operation) = (*framing, call.operation);
        let against = Against { api: operation.api, operation: operation.id, schema, framing };
        Ok(Some(Self::received(call.stream(), call.limit(), against)))
    }
}

impl Call {
    /// A body that must be there. `Ok(None)` where it is absent or not valid.
    pub async fn body<B: FromBody>(&mut self) -> Result<Option<B>, Response> {
        Ok(self.optional_body().await?.flatten())
    }

    /// A body that may be absent: `Ok(Some(None))`. `Ok(None)` where it is not valid.
    pub async fn optional_body<B: FromBody>(&mut self) -> Result<Option<Option<B>>, Response> {
        self.check_media_type()?;
        let Some(content) = self.content().await? else {
            // FastAPI takes an unreadable body for a string; the exact path says so.
            return Ok(self.body.absent.then_some(None));
        };
        self.body.content = Some(content);
        Ok(B::from_body(self, content).await?.map(Some))
    }

    /// Which of the documented contents the headers announce.
    fn announced(&self) -> Option<usize> {
        let documented = self.operation.body.as_ref()?;
        if self.is_encoded() {
            return None;
        }
        let sent = self.media_type().unwrap_or(UNKNOWN);
        let media_types = documented.contents.iter().map(|content| content.media_type);
        let found = media::select(media_types, sent)?;
        let text = !matches!(documented.contents.get(found)?.kind, Kind::Bytes);
        (!(text && media::is_foreign_text(sent))).then_some(found)
    }

    /// Which of the documented contents the body is. `None` where it is absent, or of none of these media types.
    async fn content(&mut self) -> Result<Option<usize>, Response> {
        let Some(documented) = &self.operation.body else {
            self.body.absent = true;
            return Ok(None);
        };
        let style = self.operation.api.style;
        let found = self.announced().or_else(|| {
            let essence = media::essence(self.media_type()?).to_ascii_lowercase();
            documented.contents.iter().position(|content| style.reads(content.media_type, &essence))
        });
        let kind = found.and_then(|found| documented.contents.get(found)).map(|content| &content.kind);
        let typed = self.media_type().is_some();
        match kind {
            Some(Kind::Bytes | Kind::Items(_) | Kind::Multipart(_)) => {
                self.check_length()?;
                self.body.absent = !typed && self.body.body.is_end_stream();
            }
            Some(Kind::Json) | None => {
                self.receive().await?;
                self.body.absent = self.is_empty();
            }
            Some(_) => {
                self.receive().await?;
                self.body.absent = !typed && self.is_empty();
            }
        }
        if found.is_none() && !self.body.absent && style.credentials_first() {
            return Err(self.unsupported());
        }
        Ok(found.filter(|_| !self.body.absent))
    }

    /// Refuses a body whose media type is not documented, before any of it is read.
    pub(super) fn check_media_type(&self) -> Result<(), Response> {
        let strict = self.operation.api.style.credentials_first() && self.operation.body.is_some();
        if strict && self.announced().is_none() && self.announces_body() {
            return Err(self.unsupported());
        }
        Ok(())
    }

    fn unsupported(&self) -> Response {
        if self.is_encoded() {
            return self.refusal(&Refusal::UnsupportedEncoding);
        }
        let contents = self.operation.body.as_ref().map_or(&[][..], |body| body.contents);
        let media_types = contents.iter().map(|content| content.media_type).collect();
        self.refusal(&Refusal::UnsupportedMediaType(media_types))
    }

    /// Whether the body is compressed (RFC 9110 §8.4): a layer that undoes this takes the header away.
    fn is_encoded(&self) -> bool {
        let lines = self.parts.headers.get_all(header::CONTENT_ENCODING).iter();
        lines.into_iter().any(|line| !line.as_bytes().eq_ignore_ascii_case(b"identity"))
    }

    fn media_type(&self) -> Option<&str> {
        self.parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// Whether the headers say that a body follows (RFC 9112 §6.3).
    fn announces_body(&self) -> bool {
        let length = self.parts.headers.get(header::CONTENT_LENGTH);
        let length = length.map(|value| value.as_bytes().iter().any(|digit| *digit != b'0'));
        // What comes in chunks may be nothing; who sends something says what it is.
        length.unwrap_or_else(|| {
            self.parts.headers.contains_key(header::TRANSFER_ENCODING) && self.media_type().is_some()
        })
    }

    fn is_empty(&self) -> bool {
        self.body.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn limit(&self) -> usize {
        let own = self.operation.body.as_ref().and_then(|body| body.limit);
        own.unwrap_or(self.operation.api.body_limit)
    }

    /// Told before a byte is read where the client announces it.
    fn check_length(&self) -> Result<(), Response> {
        let announced = self.parts.headers.get(header::CONTENT_LENGTH);
        let announced = announced.and_then(|value| value.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > self.limit()) {
            return Err(self.refusal(&Refusal::TooLarge(self.limit())));
        }
        Ok(())
    }

    async fn receive(&mut self) -> Result<(), Response> {
        if self.body.bytes.is_some() {
            return Ok(());
        }
        self.check_length()?;
        let body = std::mem::take(&mut self.body.body);
        match Limited::new(body, self.limit()).collect().await {
            Ok(body) => {
                self.body.bytes = Some(body.to_bytes());
                Ok(())
            }
            Err(error) if error.is::<http_body_util::LengthLimitError>() => {
                Err(self.refusal(&Refusal::TooLarge(self.limit())))
            }
            Err(_) => Err(self.refusal(&Refusal::Unreadable("it ended too early"))),
        }
    }

    /// The body as it comes.
    fn stream(&mut self) -> ByteStream {
        let body = std::mem::take(&mut self.body.body);
        ByteStream::received(body, self.limit(), self.media_type().map(str::to_owned))
    }

    /// Notes the JSON text that text and forms become.
    async fn translate(&mut self, content: usize) -> Result<(), Response> {
        let contents = self.operation.body.as_ref().map_or(&[][..], |body| body.contents);
        let kind = contents.get(content).map(|content| &content.kind);
        #[cfg(feature = "multipart")]
        if let Some(Kind::Multipart(parts)) = kind {
            let media_type = self.media_type().unwrap_or_default().to_owned();
            let (body, limit) = (self.stream(), self.limit());
            let read = crate::multipart::read(body, &media_type, limit, parts).await;
            let read = read.map_err(|refusal| self.refusal(&refusal))?;
            self.body.json = Some(read.json);
            self.body.files = read.files;
            return Ok(());
        }
        self.receive().await?;
        self.body.json = match kind {
            Some(Kind::Text(types)) => Some(parameter::scalar(self.text()?.into(), *types).into_owned()),
            Some(Kind::Form(form)) => Some(parameter::form(form, self.text()?)),
            _ => None,
        };
        Ok(())
    }

    /// The body as JSON text.
    fn json(&self) -> Result<&str, Response> {
        self.body.json.as_deref().map_or_else(|| self.text(), Ok)
    }

    fn text(&self) -> Result<&str, Response> {
        let bytes = self.body.bytes.as_deref().unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| self.refusal(&Refusal::Unreadable("it is not UTF-8")))
    }

    /// Reads the body if it is JSON, to tell of its syntax.
    pub(super) async fn check_syntax(&mut self) -> Result<(), Response> {
        let Some(content) = self.content().await? else { return Ok(()) };
        let contents = self.operation.body.as_ref().map_or(&[][..], |body| body.contents);
        if contents.get(content).is_some_and(|content| matches!(content.kind, Kind::Json)) {
            self.receive().await?;
            let text = self.text()?;
            Tree::parse(text).map_err(|error| self.refusal(&Refusal::Syntax(error, text.to_owned())))?;
        }
        Ok(())
    }

    /// The schema that the exact path holds the body against.
    pub(super) fn schema_of(&self, documented: &Documented) -> &'static str {
        let content = documented.contents.get(self.body.content.unwrap_or_default());
        content.map_or("", |content| content.schema)
    }

    /// The body as the exact path sees it; `None` where it is absent, or handed on unread.
    pub(super) fn body_tree(&self) -> Option<Tree<'_>> {
        if self.body.absent {
            return None;
        }
        if let Some(json) = &self.body.json {
            return Some(Tree::parse(json).unwrap_or(Tree::Null));
        }
        let bytes = self.body.bytes.as_deref()?;
        if self.body.content.is_some()
            && let Ok(text) = std::str::from_utf8(bytes)
            && let Ok(tree) = Tree::parse(text)
        {
            return Some(tree);
        }
        Some(Tree::String(String::from_utf8_lossy(bytes)))
    }
}

/// What a body without a media type is taken for (RFC 9110 §8.3).
const UNKNOWN: &str = "application/octet-stream";
