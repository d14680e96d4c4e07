//! An operation as data: what the generated crate says of it in `static`s, and what a [`Call`](crate::Call) acts on.

use crate::schema::{Schemas, Types};
use crate::style::{ErrorAnswer, ErrorStyle, Status};
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
    /// The credentials that it asks for: of one of these lists, all. Empty where it asks for none.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// Its request body.
    pub body: Option<Body>,
    /// The statuses that it documents.
    pub statuses: &'static [Status],
    /// The documented error answers that the router may give.
    pub refusals: &'static [&'static ErrorAnswer],
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
    /// How it is written.
    pub wire: Wire,
    /// For a path parameter: which segment of the path holds it, counted from 1.
    pub segment: usize,
    /// What stands in that segment, where it is more than the variable.
    pub parts: &'static [Part],
    /// Whether an empty text stands for its absence (`allowEmptyValue`).
    pub empty: bool,
    /// The JSON Pointer of its schema.
    pub schema: &'static str,
}

/// A piece of a segment of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text, percent-encoded as clients send it.
    Text(&'static str),
    /// A variable, which is never empty.
    Variable(&'static str),
}

/// How a value is written where it is not JSON.
#[derive(Clone, Copy, Debug)]
pub enum Wire {
    /// `style` and `explode` ([OpenAPI 3.1.1 §4.8.12.3](https://spec.openapis.org/oas/v3.1.1.html#style-values)).
    Style {
        /// `style`
        style: Style,
        /// `explode`
        explode: bool,
        /// Which values its text can stand for.
        shape: Shape,
    },
    /// `content` with a JSON media type.
    Json,
    /// `in: querystring` of 3.2: the whole query, as a form.
    Query(&'static Form),
    /// `in: querystring` of 3.2: the whole query is JSON text.
    QueryJson,
    /// The whole query is text that stands for one of these types.
    QueryText(Types),
}

/// `style`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;name=a`
    Matrix,
    /// `.a`
    Label,
    /// `a,b`
    Simple,
    /// `name=a&name=b`
    Form,
    /// `a%20b`
    SpaceDelimited,
    /// `a%7Cb`
    PipeDelimited,
    /// `name[key]=a`
    DeepObject,
    /// Like `Form`, but nothing is percent-encoded (3.2).
    Cookie,
}

/// Which values text can stand for: text alone does not tell `7` from `"7"`, and one value from a list of one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    /// The types of single values.
    pub types: Types,
    /// The items, where it can be a list.
    pub items: Option<&'static Shape>,
    /// The declared members, where it can be an object.
    pub properties: &'static [(&'static str, Shape)],
    /// The other members, where it can be an object that keeps them.
    pub additional: Option<&'static Shape>,
}

impl Shape {
    /// One value of one of these types.
    pub const fn scalar(types: Types) -> Self {
        Self { types, items: None, properties: &[], additional: None }
    }

    /// A list.
    pub const fn list(items: &'static Self) -> Self {
        Self { types: Types::NONE, items: Some(items), properties: &[], additional: None }
    }

    /// An object with these members.
    pub const fn object(properties: &'static [(&'static str, Self)]) -> Self {
        Self { types: Types::NONE, items: None, properties, additional: None }
    }

    /// Whether it can be an object.
    pub const fn is_object(&self) -> bool {
        !self.properties.is_empty() || self.additional.is_some()
    }
}

/// The members of a form (OpenAPI 3.1.1 §4.8.15).
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The declared members.
    pub fields: &'static [Field],
    /// The other members, where they matter.
    pub additional: Option<&'static Shape>,
}

/// The parts of a form that has files.
#[derive(Clone, Copy, Debug)]
pub struct Multipart {
    /// The declared ones.
    pub fields: &'static [PartField],
    /// The other ones, where they matter.
    pub additional: Option<PartKind>,
}

/// A part of a form.
#[derive(Clone, Copy, Debug)]
pub struct PartField {
    /// Its name.
    pub name: &'static str,
    /// Whether several parts of that name are the items of a list.
    pub list: bool,
    /// Whether it is an empty list where it is absent: a form has no other way to say so, and the member is required.
    pub listed: bool,
    /// What it holds.
    pub kind: PartKind,
}

/// What a part holds.
#[derive(Clone, Copy, Debug)]
pub enum PartKind {
    /// A file.
    Binary,
    /// JSON.
    Json,
    /// Text that stands for a value.
    Text(Shape),
}

/// A member of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// How it is written.
    pub wire: Wire,
    /// Whether it is an empty list where it is absent: a form has no other way to say so, and the member is required.
    pub listed: bool,
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
    /// As `application/x-www-form-urlencoded`.
    Form(&'static Form),
    /// As `multipart/form-data`. Needs the feature `multipart`.
    Multipart(&'static Multipart),
    /// As values that follow each other.
    Items(Framing),
    /// Not at all: the handler gets the bytes.
    Bytes,
}

/// How values that follow each other are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// JSON Lines: one in each line.
    Lines,
    /// `application/json-seq` (RFC 7464): each behind a record separator.
    Records,
    /// `text/event-stream`: a value is the whole event, an object with `data`, `event`, `id` and `retry`.
    Events,
    /// `text/event-stream`: a value is the JSON text in the data of an event.
    EventData,
}

/// A credential that a client sends ([OpenAPI 3.1.1 §4.8.27](https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object)).
#[derive(Debug)]
pub struct SecurityScheme {
    /// Its name in `components.securitySchemes`.
    pub name: &'static str,
    /// Where the credential stands.
    pub credential: Credential,
}

/// What a requirement asks of a credential: its scheme, and the scopes.
pub type Needed = (&'static SecurityScheme, &'static [&'static str]);

/// Where a credential stands and what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `apiKey`: a header, query parameter or cookie of that name.
    ApiKey(Place, &'static str),
    /// `http`: the `Authorization` header with that scheme, `Bearer` or `Basic` say, spelt as it is registered.
    Http(&'static str),
    /// `mutualTLS`: the client's certificate, which is seen where TLS ends.
    MutualTls,
}

impl Credential {
    /// The part of the request and the name that a violation tells; `None` for a certificate, which is in no part.
    pub fn place(self) -> Option<(Place, &'static str)> {
        match self {
            Self::ApiKey(place, name) => Some((place, name)),
            Self::Http(_) => Some((Place::Header, "authorization")),
            Self::MutualTls => None,
        }
    }
}
