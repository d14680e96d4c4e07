//! What an API sends by itself: webhooks and callbacks (OpenAPI 3.1.1 §4.8.1, §4.8.18). Behind the feature `client`.
//!
//! A message is held against the document before it is sent, and its answer when it has come. How long to wait and what to
//! trust is up to the [`reqwest::Client`]; for `https`, the application's own `Cargo.toml` has `reqwest` with its feature
//! `rustls`.

mod write;

use std::fmt;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use bytes::Bytes;
pub use reqwest;

use crate::json::{Reader, Tree};
use crate::model::{self, Model, Origin};
use crate::operation::{Api, Parameter, Wire};
use crate::schema::{Report, View};
use crate::violation::Place;

/// An operation that the other side serves, as data.
#[derive(Debug)]
pub struct Outgoing {
    /// What it shares with the others.
    pub api: &'static Api,
    /// Its name in the output.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
}

/// Sends messages. A clone shares its connections.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    headers: HeaderMap,
}

/// Waits for half a minute and follows no redirect: where to send a message was decided by who asked for it.
impl Default for Client {
    fn default() -> Self {
        let builder = reqwest::Client::builder().timeout(Duration::from_secs(30));
        let http = builder.redirect(reqwest::redirect::Policy::none()).build().unwrap_or_default();
        Self::new(http)
    }
}

impl Client {
    /// With the settings of a client.
    pub fn new(http: reqwest::Client) -> Self {
        Self { http, headers: HeaderMap::new() }
    }

    /// Sends a header with every message: a credential or a signature, say.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Sends a message and waits for the answer.
    pub async fn send(&self, message: Message) -> Result<Received, Error> {
        let Message { operation, url, query, mut headers, body, violations } = message;
        if !violations.is_empty() {
            return Err(Error::Request(violations));
        }
        let mut url = reqwest::Url::parse(&url).map_err(|error| Error::Url(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Error::Url(format!("`{}` is neither http nor https", url.scheme())));
        }
        if !query.is_empty() {
            let own = url.query().map(|own| format!("{own}&")).unwrap_or_default();
            url.set_query(Some(&format!("{own}{}", query.join("&"))));
        }
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        let method = operation.method.parse().unwrap_or(reqwest::Method::POST);
        let mut request = self.http.request(method, url).headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        let mut response = request.send().await.map_err(Error::Transport)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let limit = operation.api.body_limit;
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(Error::Transport)? {
            body.extend_from_slice(&piece);
            if body.len() > limit {
                return Err(Error::TooLarge(limit));
            }
        }
        Ok(Received { operation, status, headers, body: body.into() })
    }
}

/// A message that is put together. What is wrong with it is told when it is to be sent.
#[derive(Debug)]
pub struct Message {
    operation: &'static Outgoing,
    url: String,
    query: Vec<String>,
    headers: HeaderMap,
    body: Option<Bytes>,
    violations: Vec<String>,
}

impl Message {
    /// To that URL.
    pub fn new(operation: &'static Outgoing, url: &str) -> Self {
        Self {
            operation,
            url: url.to_owned(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            violations: Vec::new(),
        }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn parameter(mut self, parameter: &Parameter, value: &dyn Model) -> Self {
        let json = model::encode(value);
        self.judge((parameter.place, parameter.name), parameter.schema, &json, value);
        let Wire::Style { style, explode, .. } = parameter.wire else {
            return self.written(parameter, json);
        };
        if parameter.place == Place::Query {
            self.query.extend(write::query(parameter.name, (style, explode), &json));
            return self;
        }
        let text = write::simple(explode, &json);
        self.written(parameter, text)
    }

    /// Adds a parameter if it is there.
    #[must_use]
    pub fn optional<T: Model>(self, parameter: &Parameter, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.parameter(parameter, value),
            None => self,
        }
    }

    fn written(mut self, parameter: &Parameter, text: String) -> Self {
        if parameter.place == Place::Query {
            self.query.push(format!("{}={}", write::encoded(parameter.name), write::encoded(&text)));
            return self;
        }
        let cookie = parameter.place == Place::Cookie;
        let (name, text) = if cookie {
            let before = self.headers.get(header::COOKIE).and_then(|value| value.to_str().ok());
            let before = before.map(|before| format!("{before}; ")).unwrap_or_default();
            (header::COOKIE.as_str(), format!("{before}{}={text}", parameter.name))
        } else {
            (parameter.name, text)
        };
        match (name.parse::<HeaderName>(), HeaderValue::try_from(text)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.violations.push(format!("{} {name}: no value of a header", parameter.place.as_str())),
        }
        self
    }

    /// Adds a JSON body.
    #[must_use]
    pub fn json(self, media_type: &'static str, schema: &str, value: &dyn Model) -> Self {
        let json = model::encode(value);
        self.judged(schema, &json, value).body(media_type, json)
    }

    /// Adds a form as a body.
    #[must_use]
    pub fn form(self, schema: &str, value: &dyn Model) -> Self {
        let json = model::encode(value);
        let form = write::form(&json);
        self.judged(schema, &json, value).body("application/x-www-form-urlencoded", form)
    }

    /// Adds a text as a body.
    #[must_use]
    pub fn text(self, media_type: &'static str, schema: &str, value: &dyn Model) -> Self {
        let json = model::encode(value);
        let text = write::simple(false, &json);
        self.judged(schema, &json, value).body(media_type, text)
    }

    /// Adds bytes as a body.
    #[must_use]
    pub fn body(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        self.body = Some(body.into());
        self
    }

    fn judged(mut self, schema: &str, json: &str, value: &dyn Model) -> Self {
        self.judge((Place::Body, ""), schema, json, value);
        self
    }

    /// Holds a value against its schema: the type's own checks first, then all of them.
    fn judge(&mut self, place: (Place, &str), schema: &str, json: &str, value: &dyn Model) {
        if !value.conforms(Origin::Built) || !schema.is_empty() {
            self.violations.extend(violations(self.operation.api, place, (schema, View::Request), json));
        }
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Received {
    operation: &'static Outgoing,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// A documented answer with its headers.
#[derive(Clone, Debug)]
pub struct Reply<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// Which of the documented answers it is.
    pub answer: T,
}

impl Received {
    /// The body as a value of a schema.
    pub fn json<T: Model>(&self, schema: &str) -> Result<T, Error> {
        self.decoded(schema, std::str::from_utf8(&self.body).unwrap_or_default())
    }

    /// The body, a text, as a value of a schema.
    pub fn text<T: Model>(&self, schema: &str) -> Result<T, Error> {
        let text = String::from_utf8_lossy(&self.body);
        let json = crate::parameter::scalar(text, crate::schema::Types::SCALARS);
        match self.decoded(schema, &json) {
            Ok(value) => Ok(value),
            // `7` is a text as well as a number.
            Err(_) => self.decoded(schema, &write::quoted(&String::from_utf8_lossy(&self.body))),
        }
    }

    fn decoded<T: Model>(&self, schema: &str, json: &str) -> Result<T, Error> {
        let mut reader = Reader::new(json);
        let value = T::decode(&mut reader).ok().filter(|_| reader.end().is_ok());
        value.filter(|value| value.conforms(Origin::Decoded)).ok_or_else(|| {
            let violations =
                violations(self.operation.api, (Place::Body, ""), (schema, View::Response), json);
            Error::Response { status: self.status, violations }
        })
    }

    /// With the documented answer that it is.
    pub fn reply<T>(self, answer: T) -> Reply<T> {
        Reply { status: self.status, headers: self.headers, answer }
    }

    /// It is none of the documented answers.
    pub fn undocumented(self) -> Error {
        Error::Undocumented { status: self.status, body: self.body }
    }
}

/// What is wrong with a value, a line each.
fn violations(
    api: &'static Api,
    (place, name): (Place, &str),
    schema: (&str, View),
    json: &str,
) -> Vec<String> {
    let tree = match Tree::parse(json) {
        Ok(tree) => tree,
        Err(error) => return vec![format!("{} is not JSON: {error}", place.as_str())],
    };
    let mut report = Report::default();
    api.schemas.check(schema, (place, name), &tree, &mut report);
    let told = report.violations.iter().map(|violation| {
        let pointer = violation.pointer();
        format!("{} {name}{pointer} {}", place.as_str(), violation.rule)
    });
    told.collect()
}

/// Why a message has no documented answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The URL is none that a message can go to.
    Url(String),
    /// The message breaks the document; it was not sent.
    Request(Vec<String>),
    /// It could not be sent, or no answer came.
    Transport(reqwest::Error),
    /// The answer has more than this many bytes.
    TooLarge(usize),
    /// The answer breaks the document.
    Response {
        /// Its status.
        status: StatusCode,
        /// What is wrong.
        violations: Vec<String>,
    },
    /// The status is not documented.
    Undocumented {
        /// The status.
        status: StatusCode,
        /// The body.
        body: Bytes,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(why) => write!(f, "the URL cannot be used: {why}"),
            Self::Request(violations) => {
                write!(f, "the message breaks the document: {}", violations.join("; "))
            }
            Self::Transport(error) => write!(f, "the message got no answer: {error}"),
            Self::TooLarge(limit) => write!(f, "the answer has more than {limit} bytes"),
            Self::Response { status, violations } => {
                write!(f, "the answer {status} breaks the document: {}", violations.join("; "))
            }
            Self::Undocumented { status, .. } => write!(f, "the answer {status} is not documented"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}
