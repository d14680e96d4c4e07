//! One response → typed values. What comes from elsewhere is checked before it is handed over.

use std::borrow::Cow;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::error::breaches;
use super::{Breach, Error, READ, Request};
use crate::items::Against;
use crate::json::{Reader, Writer};
use crate::model::{Model, Origin};
use crate::operation::{Api, Content, Kind, Parameter, Wire};
use crate::stream::ByteStream;
use crate::violation::{Place, Rule};
use crate::{ItemStream, media, parameter};

/// So much of a body that nobody described is kept.
const EXCERPT: usize = 64 << 10;

/// A response. Every step notes what it refuses; [`refused`](Self::refused) tells all of it.
#[derive(Debug)]
pub struct Reply {
    api: &'static Api,
    request: &'static Request,
    status: StatusCode,
    headers: HeaderMap,
    body: reqwest::Body,
    breaches: Vec<Breach>,
}

impl Reply {
    pub(super) fn new(api: &'static Api, request: &'static Request, response: reqwest::Response) -> Self {
        let (parts, body) = axum::http::Response::from(response).into_parts();
        let (status, headers) = (parts.status, parts.headers);
        Self { api, request, status, headers, body, breaches: Vec::new() }
    }

    /// Its status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// A header that must be there. `None` where it is absent or not valid.
    pub fn header<T: Model>(
        &mut self,
        parameter: &'static Parameter,
        check: impl FnOnce(&T) -> bool,
    ) -> Option<T> {
        let found = self.optional_header(parameter, check)?;
        if found.is_none() {
            let Parameter { name, schema, .. } = parameter;
            self.breaches.push(Breach::new(Place::Header, name, schema, "is required"));
        }
        found
    }

    /// A header that may be absent: `Some(None)`. `None` where it is not valid.
    pub fn optional_header<T: Model>(
        &mut self,
        parameter: &'static Parameter,
        check: impl FnOnce(&T) -> bool,
    ) -> Option<Option<T>> {
        let json = match parameter.wire {
            // RFC 9110 §5.3: the one header whose lines are no list.
            Wire::Style { shape, .. } if parameter.name == SET_COOKIE.as_str() && shape.items.is_some() => {
                lines(&self.headers)
            }
            _ => parameter::header(parameter, &self.headers),
        };
        let Some(json) = json else { return Some(None) };
        let value = crate::model::decode(&json).ok().filter(check);
        let Parameter { name, schema, .. } = parameter;
        if value.is_none() && json.is_empty() {
            self.breaches.push(Breach::new(Place::Header, name, schema, Rule::Style.to_string()));
        } else if value.is_none() {
            self.breaches.extend(breaches(self.api, (schema, READ), (Place::Header, name), &json));
        }
        value.map(Some)
    }

    /// Which of the documented media types the body is of. Who sends none means the first one.
    pub fn content(&mut self, documented: &'static [Content]) -> Option<usize> {
        let sent = self.media_type().unwrap_or_default();
        if sent.is_empty() {
            return (!documented.is_empty()).then_some(0);
        }
        let found = media::select(documented.iter().map(|content| content.media_type), sent);
        let is_text = |at: &usize| documented.get(*at).is_some_and(|it| !matches!(it.kind, Kind::Bytes));
        let found = found.filter(|at| !(is_text(at) && media::is_foreign_text(sent)));
        if found.is_none() {
            let names: Vec<&str> = documented.iter().map(|content| content.media_type).collect();
            let message = format!("must be {} in UTF-8", names.join(" or "));
            self.breaches.push(Breach::new(Place::Header, CONTENT_TYPE.as_str(), "", message));
        }
        found
    }

    fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// The body as a value; `check` is what its type cannot hold. `Ok(None)` where it is not what was documented.
    pub async fn value<T: Model>(
        &mut self,
        documented: &'static [Content],
        check: impl FnOnce(&T) -> bool,
    ) -> Result<Option<T>, Error> {
        let content = self.content(documented).and_then(|at| documented.get(at));
        let Some(Content { schema, kind, .. }) = content else { return Ok(None) };
        let bytes = self.receive().await?;
        let Ok(text) = std::str::from_utf8(&bytes) else {
            self.breaches.push(Breach::new(Place::Body, "", "", "is not UTF-8"));
            return Ok(None);
        };
        let json = match kind {
            Kind::Text(types) => parameter::scalar(text.into(), *types),
            Kind::Form(form) => parameter::form(form, text).into(),
            _ => text.into(),
        };
        let mut reader = Reader::new(&json);
        let value = T::decode(&mut reader).and_then(|value| reader.end().map(|()| value));
        let value = value.ok().filter(|value| value.conforms(Origin::Decoded) && check(value));
        if value.is_none() {
            self.breaches.extend(breaches(self.api, (schema, READ), (Place::Body, ""), &json));
        }
        Ok(value)
    }

    /// The body as bytes, as they come.
    pub fn stream(&mut self, documented: &'static [Content]) -> Option<ByteStream> {
        self.content(documented)?;
        Some(self.bytes())
    }

    /// The body as values that follow each other.
    pub fn items<T: Model + Send + 'static>(
        &mut self,
        documented: &'static [Content],
    ) -> Option<ItemStream<T>> {
        let content = self.content(documented).and_then(|at| documented.get(at))?;
        let Kind::Items(framing) = content.kind else { return None };
        let (api, operation) = (self.api, self.request.id);
        let against = Against { api, operation, schema: content.schema, framing };
        Some(ItemStream::received(self.bytes(), api.body_limit, against))
    }

    fn bytes(&mut self) -> ByteStream {
        let media_type = self.media_type().map(str::to_owned);
        let body = std::mem::take(&mut self.body);
        ByteStream::received(Body::new(body), self.api.body_limit, media_type)
    }

    async fn receive(&mut self) -> Result<Bytes, Error> {
        let limit = self.api.body_limit;
        let body = std::mem::take(&mut self.body);
        match Limited::new(body, limit).collect().await {
            Ok(body) => Ok(body.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => {
                Err(Error::TooLarge { status: self.status.as_u16(), limit })
            }
            Err(error) => Err(match error.downcast::<reqwest::Error>() {
                Ok(error) => Error::transport(*error),
                Err(_) => {
                    let breach = Breach::new(Place::Body, "", "", "ended too early");
                    Error::Response { status: self.status.as_u16(), breaches: vec![breach] }
                }
            }),
        }
    }

    /// The error for a response that is not as the document describes it.
    pub fn refused(self) -> Error {
        Error::Response { status: self.status.as_u16(), breaches: self.breaches }
    }

    /// The error for a status that nobody described, with the beginning of the body.
    pub async fn undocumented(mut self) -> Error {
        let mut body = BytesMut::new();
        // One that breaks off has told enough.
        while let Some(Ok(frame)) = self.body.frame().await {
            let Ok(piece) = frame.into_data() else { continue };
            let room = EXCERPT.saturating_sub(body.len());
            body.extend_from_slice(piece.get(..room.min(piece.len())).unwrap_or_default());
            if body.len() >= EXCERPT {
                break;
            }
        }
        Error::Undocumented { status: self.status.as_u16(), body: body.freeze() }
    }
}

/// The lines of `Set-Cookie` as a JSON list.
fn lines(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let mut lines = headers.get_all(SET_COOKIE).iter().peekable();
    lines.peek()?;
    let mut out = Writer::default();
    let mut array = out.array();
    for line in lines {
        array.element().string(&String::from_utf8_lossy(line.as_bytes()));
    }
    array.end();
    Some(out.into_string().into())
}
