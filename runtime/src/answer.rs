//! Answers: what a handler's typed response becomes on the wire, checked before its first byte.

pub(crate) mod header;

use std::fmt;

use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use crate::items::{Against, ItemStream};
use crate::json::Tree;
use crate::media;
use crate::model::{self, Model, Origin};
use crate::operation::{Api, Framing, Operation, ResponseCheck};
use crate::schema::{Report, View};
use crate::stream::ByteStream;
use crate::style::{Refusal, Status};
use crate::violation::Place;

/// A documented response: status, headers, and where one is documented a body.
///
/// Its values are written already; whether they keep to their schemas is told beside each.
#[derive(Debug)]
pub struct Answer {
    status: u16,
    /// Which statuses the documented response has.
    of: Status,
    headers: Vec<Value>,
    body: Option<Payload>,
}

/// The media types that a body may be sent as.
type Offers = &'static [&'static str];

enum Payload {
    Json(Offers, Value),
    Text(Offers, Value),
    Stream(Offers, ByteStream),
    Items(&'static [(&'static str, Framing)], Box<dyn FnOnce(Framing) -> ByteStream + Send>),
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(offers, value) => f.debug_tuple("Json").field(offers).field(value).finish(),
            Self::Text(offers, value) => f.debug_tuple("Text").field(offers).field(value).finish(),
            Self::Stream(offers, stream) => f.debug_tuple("Stream").field(offers).field(stream).finish(),
            Self::Items(offers, _) => f.debug_tuple("Items").field(offers).finish_non_exhaustive(),
        }
    }
}

/// A value as JSON text.
#[derive(Debug)]
struct Value {
    /// The header's name; empty for the body.
    name: &'static str,
    /// The JSON Pointer of its schema.
    schema: &'static str,
    json: String,
    wire: HeaderWire,
    /// Whether it keeps to what its type cannot hold.
    conforms: bool,
}

impl Value {
    fn new(name: &'static str, schema: &'static str, wire: HeaderWire, value: &dyn Model) -> Self {
        let conforms = value.conforms(Origin::Built);
        Self { name, schema, json: model::encode(value), wire, conforms }
    }
}

/// How the value of a header is written (OpenAPI 3.1.1 §4.8.21).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderWire {
    /// `a,b` and `k,1,l,2`
    Simple,
    /// `k=1,l=2`: `simple` with `explode`
    Exploded,
    /// JSON text
    Json,
    /// A line for each element of a list: headers whose values cannot be joined (RFC 9110 §5.3)
    Lines,
}

impl Answer {
    fn new(status: u16, body: Option<Payload>) -> Self {
        Self { status, of: Status::Code(status), headers: Vec::new(), body }
    }

    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self::new(status, None)
    }

    /// A response with a JSON body, as one of several media types.
    pub fn json(status: u16, offers: Offers, schema: &'static str, value: &dyn Model) -> Self {
        Self::new(status, Some(Payload::Json(offers, Value::new("", schema, HeaderWire::Json, value))))
    }

    /// A response with a body of text.
    pub fn text(status: u16, offers: Offers, schema: &'static str, value: &dyn Model) -> Self {
        Self::new(status, Some(Payload::Text(offers, Value::new("", schema, HeaderWire::Json, value))))
    }

    /// A response with bytes that are sent as they come.
    pub fn stream(status: u16, offers: Offers, stream: ByteStream) -> Self {
        Self::new(status, Some(Payload::Stream(offers, stream)))
    }

    /// A response with values that follow each other, as one of several media types. Each is held against its schema when
    /// its turn comes.
    pub fn items<T: Model + Send + 'static>(
        status: u16,
        offers: &'static [(&'static str, Framing)],
        schema: &'static str,
        (api, operation): (&'static Api, &'static str),
        items: ItemStream<T>,
    ) -> Self {
        let sent = move |framing| items.sent(Against { api, operation, schema, framing });
        Self::new(status, Some(Payload::Items(offers, Box::new(sent))))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(
        mut self,
        name: &'static str,
        schema: &'static str,
        wire: HeaderWire,
        value: &dyn Model,
    ) -> Self {
        self.headers.push(Value::new(name, schema, wire, value));
        self
    }

    /// Adds a header if it is there.
    #[must_use]
    pub fn optional_header<T: Model>(
        self,
        name: &'static str,
        schema: &'static str,
        wire: HeaderWire,
        value: &Option<T>,
    ) -> Self {
        match value {
            Some(value) => self.header(name, schema, wire, value),
            None => self,
        }
    }

    /// Notes whether what was added last keeps to the constraints that stand beside its type.
    #[must_use]
    pub fn checked(mut self, conforms: bool) -> Self {
        let last = match (self.headers.last_mut(), &mut self.body) {
            (Some(header), _) => Some(header),
            (None, Some(Payload::Json(_, part) | Payload::Text(_, part))) => Some(part),
            _ => None,
        };
        if let Some(part) = last {
            part.conforms &= conforms;
        }
        self
    }

    /// Of a documented range, 4 for `4XX`: the status is one of it that is not documented by itself.
    #[must_use]
    pub fn of_class(self, class: u16) -> Self {
        Self { of: Status::Class(class), ..self }
    }

    /// Of the documented `default`: the status is one that is not documented otherwise.
    #[must_use]
    pub fn of_default(self) -> Self {
        Self { of: Status::Any, ..self }
    }
}

/// The documented responses of an operation; the generator implements it for each `…Response`.
pub trait Respond: Send {
    /// The response as data.
    fn answer(self) -> Answer;
}

/// The variant of every `ErrorResponse` that stands for a failure inside the application.
pub const INTERNAL: &str = "Internal";

/// The variant that stands for a credential which the application does not know.
pub const INVALID_CREDENTIAL: &str = "InvalidCredential";

/// The variant that stands for a credential which does not suffice.
pub const INSUFFICIENT_SCOPE: &str = "InsufficientScope";

/// The documented error answers of an API; the generator implements it for `ErrorResponse`.
pub trait RespondError: Respond {
    /// The name of the variant, as [`Operation::errors`] lists it.
    fn variant(&self) -> &'static str;
}

/// How an operation takes an error answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Documented {
    /// It documents that status with that body.
    Yes,
    /// Its `default` response covers it.
    ByDefault,
    /// It documents no such answer: a logged 500 is sent.
    No,
}

impl Operation {
    /// How the operation takes the error answer of that variant.
    pub fn documents(&self, variant: &str) -> Documented {
        if self.errors.contains(&variant) {
            Documented::Yes
        } else if self.default.contains(&variant) {
            Documented::ByDefault
        } else {
            Documented::No
        }
    }

    /// Sends a handler's response to a request with these headers.
    pub fn respond(&self, request: &Parts, answer: Answer) -> Response {
        let refused = || self.refusal(Some(request), &Refusal::Internal);
        if !self.describes(answer.status, answer.of) {
            tracing::error!(
                operation = self.id,
                status = answer.status,
                "a status that the document has not for this answer; a 500 is sent"
            );
            return refused();
        }
        let mut response = Response::default();
        // RFC 9110 §15.2: what comes before the answer is not the application's to send.
        let Some(status) = StatusCode::from_u16(answer.status).ok().filter(|it| !it.is_informational())
        else {
            tracing::error!(
                operation = self.id,
                status = answer.status,
                "no status of an answer; a 500 is sent"
            );
            return refused();
        };
        *response.status_mut() = status;
        for part in &answer.headers {
            if !self.passes(answer.status, part) {
                return refused();
            }
            for value in header::values(part.wire, &part.json) {
                let Ok(value) = HeaderValue::try_from(value) else {
                    tracing::error!(
                        operation = self.id,
                        header = part.name,
                        "no value of a header; a 500 is sent"
                    );
                    return refused();
                };
                response.headers_mut().append(part.name, value);
            }
        }
        // RFC 9110 §15.3.5, §15.3.6, §15.4.5: these have no content, whatever the document says.
        let bare =
            matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED);
        let Some(payload) = answer.body.filter(|_| !bare) else { return response };
        let chosen = |offers: &[&'static str]| media::accepted(&request.headers, offers).unwrap_or_default();
        let (media_type, body) = match payload {
            Payload::Json(_, part) | Payload::Text(_, part) if !self.passes(answer.status, &part) => {
                return refused();
            }
            Payload::Json(offers, part) => {
                (offers.get(chosen(offers)).map(|it| media::concrete(it, "application/json")), part.json)
            }
            Payload::Text(offers, part) => (
                offers.get(chosen(offers)).map(|it| media::concrete(it, "text/plain")),
                header::plain(part.json),
            ),
            Payload::Stream(offers, stream) => {
                return self.begin(stream, response, offers.get(chosen(offers)).copied(), refused);
            }
            Payload::Items(offers, sent) => {
                let media_types: Vec<&'static str> =
                    offers.iter().map(|(media_type, _)| *media_type).collect();
                let Some((media_type, framing)) = offers.get(chosen(&media_types)) else { return response };
                return self.begin(sent(*framing), response, Some(media_type), refused);
            }
        };
        if let Some(media_type) = media_type {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        *response.body_mut() = body.into();
        response
    }

    /// Whether a response that is documented for these statuses has that one: what is documented for one status alone goes
    /// first, then a range (OpenAPI 3.1.1 §4.8.16).
    fn describes(&self, status: u16, of: Status) -> bool {
        let alone = self.statuses.contains(&Status::Code(status));
        let ranged = self.statuses.contains(&Status::Class(status / 100));
        match of {
            Status::Code(_) => true,
            Status::Class(class) => class == status / 100 && !alone,
            Status::Any => !alone && !ranged,
        }
    }

    /// Sends a stream, unless it begins with an error.
    fn begin(
        &self,
        stream: ByteStream,
        response: Response,
        media_type: Option<&'static str>,
        refused: impl FnOnce() -> Response,
    ) -> Response {
        let sent = stream.answer(response, media_type.unwrap_or("application/octet-stream"));
        sent.unwrap_or_else(|error| {
            tracing::error!(operation = self.id, "the answer cannot be begun; a 500 is sent: {error}");
            refused()
        })
    }

    /// Sends an error answer if the operation documents it.
    pub fn fail(&self, request: &Parts, error: impl RespondError) -> Response {
        let variant = error.variant();
        match variant {
            INTERNAL => return self.refusal(Some(request), &Refusal::Internal),
            INVALID_CREDENTIAL => return self.refusal(Some(request), &Refusal::InvalidCredential),
            INSUFFICIENT_SCOPE => return self.refusal(Some(request), &Refusal::InsufficientScope),
            _ => {}
        }
        if self.documents(variant) == Documented::No {
            tracing::error!(
                operation = self.id,
                error = variant,
                "an error answer that the operation does not document; a 500 is sent"
            );
            return self.refusal(Some(request), &Refusal::Internal);
        }
        self.respond(request, error.answer())
    }

    /// Whether a value of an answer may be sent; what breaks its schema is logged.
    fn passes(&self, status: u16, part: &Value) -> bool {
        let check = self.api.responses;
        if part.conforms || check == ResponseCheck::Off {
            return true;
        }
        self.log(status, part);
        check == ResponseCheck::Log
    }

    fn log(&self, status: u16, part: &Value) {
        let Value { name, schema, json, .. } = part;
        let place = if name.is_empty() { Place::Body } else { Place::Header };
        let tree = Tree::parse(json).unwrap_or(Tree::Null);
        let mut report = Report::default();
        self.api.schemas.check((schema, View::Response), (place, name), &tree, &mut report);
        for violation in &report.violations {
            tracing::error!(
                operation = self.id,
                status,
                header = (!name.is_empty()).then_some(name),
                pointer = violation.pointer(),
                schema = violation.schema,
                "the response breaks the document: {}",
                violation.rule
            );
        }
        if report.count == 0 {
            tracing::error!(operation = self.id, status, schema, "the response breaks the document");
        }
    }
}
