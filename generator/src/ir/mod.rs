//! The API as the generator sees it: operations, bodies, responses, security, schemas. Every node has its place.
//!
//! Plain data without a type of any OpenAPI library and without a type of Rust.

mod outgoing;

pub use outgoing::{Cause, Outgoing};

use crate::schema::{SchemaId, Schemas};
use crate::source::{Node, Pointer, Span};

/// A whole API.
#[derive(Debug)]
pub struct Api {
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// `info.description`
    pub description: Option<String>,
    /// The path of the first server's URL, without a slash at its end.
    pub base_path: String,
    /// `tags`: name and description, the declared ones first, then the used ones.
    pub tags: Vec<Tag>,
    /// In the order of the document.
    pub operations: Vec<Operation>,
    /// What the API sends by itself: `webhooks`, then the callbacks of operations.
    pub outgoing: Vec<Outgoing>,
    /// `components.schemas`: name, place of the name, schema.
    pub models: Vec<(String, Span, SchemaId)>,
    /// `components.securitySchemes`, those that are used.
    pub security_schemes: Vec<SecurityScheme>,
    /// All schema objects.
    pub schemas: Schemas,
    /// The document, to be served as given.
    pub root: Node,
}

/// A tag: operations that belong together.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name; empty for operations without a tag.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub pointer: Pointer,
    /// The place of its method's key.
    pub span: Span,
    /// As it is sent: the methods that OpenAPI has fields for in upper case.
    pub method: String,
    /// The path template.
    pub path: Path,
    /// `operationId`, or one that was derived.
    pub id: String,
    /// The place of `operationId`, if there is one.
    pub id_span: Option<Span>,
    /// The first tag; empty without one.
    pub tag: String,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// Path parameters first, then query, header, cookie; each group in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// `x-body-limit`: the most bytes that its body may have.
    pub body_limit: Option<u64>,
    /// In the order of the document.
    pub responses: Vec<Response>,
    /// Which credentials it asks for.
    pub security: Security,
    /// Whether a part of it was reported and left out.
    pub incomplete: bool,
}

/// A path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// As written.
    pub text: String,
    /// The place of its key.
    pub span: Span,
    /// Its segments, without a query and a fragment.
    pub segments: Vec<Segment>,
    /// The query that stands in the key, and the variables in it.
    pub query: String,
}

/// What stands between two slashes of a path: texts and variables. Most segments have one part.
pub type Segment = Vec<Part>;

/// A piece of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Fixed text.
    Text(String),
    /// A variable.
    Variable(String),
}

impl Path {
    /// The names of the variables, those in the query too.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        let query = self.query.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
        let path = self.segments.iter().flatten().filter_map(|part| match part {
            Part::Variable(name) => Some(name.as_str()),
            Part::Text(_) => None,
        });
        path.chain(query)
    }

    /// Whether it has a fragment, which is never sent: a path without one goes before it.
    pub fn has_fragment(&self) -> bool {
        self.text.contains('#')
    }

    /// Moves a path parameter whose variable is a value of the query there: `/a?b={c}` has the query parameter `b`.
    pub fn place(&self, parameter: &mut Parameter) {
        if parameter.location != Location::Path {
            return;
        }
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        let is_own = |value: &str| {
            value.strip_prefix('{').and_then(|it| it.strip_suffix('}')) == Some(&*parameter.name)
        };
        if let Some((name, _)) = pairs.find(|(_, value)| is_own(value)) {
            parameter.name = name.to_owned();
            parameter.location = Location::Query;
            if let Wire::Style(style @ Style::Simple, _) = &mut parameter.wire {
                *style = Style::Form;
            }
        }
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// `in: path`
    Path,
    /// `in: query`
    Query,
    /// `in: header`
    Header,
    /// `in: cookie`
    Cookie,
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
    /// `a b`
    SpaceDelimited,
    /// `a|b`
    PipeDelimited,
    /// `name[key]=a`
    DeepObject,
    /// Like `Form`, but nothing is percent-encoded (3.2).
    Cookie,
}

impl Style {
    /// The style of that name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "matrix" => Self::Matrix,
            "label" => Self::Label,
            "simple" => Self::Simple,
            "form" => Self::Form,
            "cookie" => Self::Cookie,
            "spaceDelimited" => Self::SpaceDelimited,
            "pipeDelimited" => Self::PipeDelimited,
            "deepObject" => Self::DeepObject,
            _ => return None,
        })
    }
}

/// How a parameter is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// `style` and `explode`.
    Style(Style, bool),
    /// `content` with a JSON media type.
    Json,
    /// `in: querystring` of 3.2: the whole query is JSON.
    QueryJson,
    /// The whole query as text.
    QueryText,
    /// `in: querystring` of 3.2: the whole query is a form.
    Query(Vec<Encoding>),
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its place.
    pub span: Span,
    /// `name`
    pub name: String,
    /// `in`
    pub location: Location,
    /// `required`
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// `schema`
    pub schema: SchemaId,
    /// How it is written.
    pub wire: Wire,
    /// `allowEmptyValue`
    pub allow_empty: bool,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its place.
    pub span: Span,
    /// `required`
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// What it may be, one for each media type; never empty.
    pub contents: Vec<Content>,
}

/// A media type with what a body of that type holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its place.
    pub span: Span,
    /// The media type or range, lower case, with its parameters.
    pub media_type: String,
    /// What it holds.
    pub payload: Payload,
}

/// What a body holds, by how it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// JSON.
    Json(SchemaId),
    /// Text that is one value: a string as it is, a number in its digits.
    Text(SchemaId),
    /// `application/x-www-form-urlencoded`: the members of an object.
    Form(SchemaId, Vec<Encoding>),
    /// `multipart/form-data`: the members of an object, files among them.
    Multipart(SchemaId, Vec<Encoding>),
    /// Values one after the other.
    Items(Framing, SchemaId),
    /// Bytes, which are passed on as they are.
    Bytes,
}

/// How values that follow each other are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// JSON Lines, one in each line.
    Lines,
    /// RFC 7464, each behind a record separator.
    Records,
    /// `text/event-stream`: a value is the whole event.
    Events,
    /// `text/event-stream`: a value is the JSON text in the data of an event.
    EventData,
}

/// How one property of a form is written (OpenAPI 3.1.1 §4.8.15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The property.
    pub property: String,
    /// `contentType`, lower case.
    pub content_type: Option<String>,
    /// `style`
    pub style: Option<String>,
    /// `explode`
    pub explode: Option<bool>,
}

impl Payload {
    /// The schema that a body, or each value in it, is held against.
    pub fn schema(&self) -> Option<SchemaId> {
        match self {
            Self::Json(schema)
            | Self::Text(schema)
            | Self::Form(schema, _)
            | Self::Multipart(schema, _)
            | Self::Items(_, schema) => Some(*schema),
            Self::Bytes => None,
        }
    }
}

/// Which status a response has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One code.
    Code(u16),
    /// `4XX`: all codes with that first digit.
    Range(u16),
    /// `default`
    Default,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Its place.
    pub span: Span,
    /// The key.
    pub status: Status,
    /// `description`
    pub description: String,
    /// Its headers in the order of the document.
    pub headers: Vec<Header>,
    /// What its body may be, one for each media type; empty where none is documented.
    pub contents: Vec<Content>,
}

/// A header of a response (OpenAPI 3.1.1 §4.8.21).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its place.
    pub span: Span,
    /// Its name, lower case.
    pub name: String,
    /// `required`
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// What its value is held against.
    pub schema: SchemaId,
    /// How a value is written.
    pub wire: HeaderWire,
}

/// How the value of a header is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderWire {
    /// `style: simple`; with `explode`, members are written `a=1,b=2`.
    Simple {
        /// `explode`
        explode: bool,
    },
    /// `content` with a JSON media type.
    Json,
}

/// Which credentials an operation asks for; without alternatives none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security {
    /// One of these is enough; none is empty.
    pub alternatives: Vec<Requirement>,
    /// Whether a request without credentials is served too: `{}` is among the alternatives.
    pub optional: bool,
}

/// Schemes that are all asked for, sorted by their positions in [`Api::security_schemes`], each with its scopes.
pub type Requirement = Vec<(usize, Vec<String>)>;

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its place.
    pub span: Span,
    /// Its name among the components.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`, which OpenAPI 3.2 has.
    pub deprecated: bool,
    /// Where the credential stands.
    pub credential: Credential,
    /// The scopes that the flows of an `oauth2` scheme declare; no other scheme has a closed list.
    pub scopes: Option<Vec<String>>,
}

/// Where a credential stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `apiKey`: the parameter's place and name.
    ApiKey(Location, String),
    /// `http`, and the bearer tokens of `oauth2` and `openIdConnect`: the scheme of `Authorization`, spelt as
    /// it is registered.
    Http(String),
    /// `mutualTLS`: a certificate, which only the application can see.
    MutualTls,
}
