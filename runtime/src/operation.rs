//! An operation as data: what the generated crate says of it in `static`s, and what a [`Call`](crate::Call) acts on.

use crate::schema::{Schemas, Types};
use crate::style::ErrorStyle;
use crate::violation::Place;

/// What all operations of one generated crate share.
#[derive(Debug)]
pub struct Api {
    /// How errors look that no handler wrote.
    pub style: &'static dyn ErrorStyle,
    /// The exact path's schemas.
    pub schemas: Schemas,
    /// What happens to an answer that is not what the document says.
    pub responses: ResponseCheck,
    /// Request bodies have at most this many bytes.
    pub body_limit: usize,
}

/// What happens to an answer that breaks its schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseCheck {
    /// It is logged, and a 500 is sent in its place.
    Reject,
    /// It is logged and sent.
    Log,
    /// It is sent.
    Off,
}

/// One operation ([OpenAPI 3.1.1 §4.8.10](https://spec.openapis.org/oas/v3.1.1.html#operation-object)).
#[derive(Debug)]
pub struct Operation {
    /// What it shares with the others.
    pub api: &'static Api,
    /// Its `operationId`.
    pub id: &'static str,
    /// The HTTP method, upper case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// Its parameters in the order of declaration, path before query, header and cookie.
    pub parameters: &'static [&'static Parameter],
    /// Its request body.
    pub body: Option<Body>,
    /// The documented error answers, by their variant of the generated `ErrorResponse`.
    pub errors: &'static [&'static str],
    /// The variants of `ErrorResponse` that its `default` response covers: any status with that body.
    pub default: &'static [&'static str],
}

/// A parameter ([OpenAPI 3.1.1 §4.8.12](https://spec.openapis.org/oas/v3.1.1.html#parameter-object)).
#[derive(Debug)]
pub struct Parameter {
    /// Its name, in lower case for a header.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Whether it must be there.
    pub required: bool,
    /// What takes its place where it is absent, as JSON text.
    pub default: Option<&'static str>,
    /// How its text becomes a value.
    pub shape: Shape,
    /// How an array is written.
    pub style: Style,
    /// For a path parameter: which segment of the path holds it.
    pub segment: usize,
    /// The JSON Pointer of its schema.
    pub schema: &'static str,
}

/// The serialisation of arrays ([OpenAPI 3.1.1 §4.8.12.3](https://spec.openapis.org/oas/v3.1.1.html#style-values)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `name=a&name=b`: `form` with `explode`
    Repeated,
    /// `a,b`: `simple`, and `form` without `explode`
    Commas,
    /// `a b`: `spaceDelimited` without `explode`
    Spaces,
    /// `a|b`: `pipeDelimited` without `explode`
    Pipes,
}

/// Which kinds of values a parameter's schema lets in: text alone does not tell `7` from `"7"`.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// One value of one of these types.
    Scalar(Types),
    /// A list of such values.
    Array(Types),
}

/// A request body ([OpenAPI 3.1.1 §4.8.13](https://spec.openapis.org/oas/v3.1.1.html#request-body-object)).
#[derive(Debug)]
pub struct Body {
    /// Whether it must be there.
    pub required: bool,
    /// What it may be.
    pub contents: &'static [Content],
    /// It has at most this many bytes, where that differs from [`Api::body_limit`].
    pub limit: Option<usize>,
}

/// A documented media type of a body.
#[derive(Debug)]
pub struct Content {
    /// The media type or range, lower case.
    pub media_type: &'static str,
    /// How it is read.
    pub kind: Kind,
    /// The JSON Pointer of its schema; empty where it has none that is looked at.
    pub schema: &'static str,
}

/// How a body is read.
#[derive(Debug)]
pub enum Kind {
    /// As JSON.
    Json,
    /// As text that is a value of one of these types.
    Text(Types),
    /// Not at all: the handler gets the bytes.
    Bytes,
}

/// A credential that a client sends ([OpenAPI 3.1.1 §4.8.27](https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object)).
#[derive(Debug)]
pub struct SecurityScheme {
    /// Its name in `components.securitySchemes`.
    pub name: &'static str,
    /// Where the credential stands.
    pub credential: Credential,
}

/// Where a credential stands and what it looks like.
#[derive(Clone, Copy, Debug)]
pub enum Credential {
    /// `apiKey`: a header, query parameter or cookie of that name.
    ApiKey(Place, &'static str),
    /// `http`: the `Authorization` header with that scheme, `Bearer` or `Basic` say.
    Http(&'static str),
}

impl Credential {
    /// The part of the request and the name that a violation tells.
    pub fn place(self) -> (Place, &'static str) {
        match self {
            Self::ApiKey(place, name) => (place, name),
            Self::Http(_) => (Place::Header, "authorization"),
        }
    }
}
