//! Typed values → one request. All of them are held against their schemas; a request with a single one that breaks its
//! schema is not sent.

use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use futures_util::StreamExt as _;
use http_body::Frame;
use http_body_util::StreamBody;

use super::error::breaches;
use super::{Breach, Client, Error, Reply, Request, SENT, write};
use crate::answer::header;
use crate::items::Against;
use crate::json::Tree;
use crate::media;
use crate::model::{self, Model, Origin};
use crate::operation::{Form, Framing, Parameter, Wire};
use crate::stream::ByteStream;
use crate::violation::Place;
use crate::{HeaderWire, ItemStream};

/// A request on its way. What is wrong with it is told when it is to be sent.
#[derive(Debug)]
pub struct Message {
    client: Client,
    request: &'static Request,
    url: Result<reqwest::Url, &'static str>,
    query: Vec<String>,
    cookies: Vec<String>,
    headers: HeaderMap,
    body: Option<reqwest::Body>,
    breaches: Vec<Breach>,
}

impl Message {
    pub(super) fn new(client: Client, request: &'static Request, url: &str) -> Self {
        let headers = client.headers.clone();
        Self {
            client,
            request,
            url: target(url),
            query: Vec::new(),
            cookies: Vec::new(),
            headers,
            body: None,
            breaches: Vec::new(),
        }
    }

    /// Adds a parameter; `check` is what its type cannot hold.
    pub fn parameter<T: Model>(&mut self, parameter: &Parameter, value: &T, check: impl FnOnce(&T) -> bool) {
        let Parameter { name, place, schema, wire, .. } = parameter;
        let json = self.checked((*place, name), schema, value, check(value));
        let tree = Tree::parse(&json).unwrap_or(Tree::Null);
        match place {
            Place::Query => self.query.extend(write::query(name, wire, &tree)),
            Place::Cookie => match write::cookies(name, wire, &tree) {
                Some(cookies) => self.cookies.extend(cookies),
                None => self.unsendable(*place, name, "has a character that no cookie can have"),
            },
            // A list or an object without members says nothing.
            _ if write::is_empty(&tree) => {}
            _ => self.header(name, wire, &json),
        }
    }

    /// Adds a parameter if it is there.
    pub fn optional_parameter<T: Model>(
        &mut self,
        parameter: &Parameter,
        value: &Option<T>,
        check: impl FnOnce(&T) -> bool,
    ) {
        if let Some(value) = value {
            self.parameter(parameter, value, check);
        }
    }

    fn header(&mut self, name: &str, wire: &Wire, json: &str) {
        let wire = match wire {
            Wire::Style { explode: true, .. } => HeaderWire::Exploded,
            Wire::Style { .. } => HeaderWire::Simple,
            _ => HeaderWire::Json,
        };
        let Ok(key) = HeaderName::try_from(name) else {
            return self.unsendable(Place::Header, name, "is no name of a header");
        };
        self.headers.remove(&key);
        for text in header::values(wire, json) {
            match HeaderValue::try_from(text) {
                Ok(value) => drop(self.headers.append(&key, value)),
                Err(_) => self.unsendable(Place::Header, name, "has a character that no header can have"),
            }
        }
    }

    /// The body as JSON.
    pub fn json<T: Model>(
        &mut self,
        media_type: &'static str,
        schema: &'static str,
        value: &T,
        check: impl FnOnce(&T) -> bool,
    ) {
        let json = self.checked((Place::Body, ""), schema, value, check(value));
        self.body(media::concrete(media_type, "application/json"), json);
    }

    /// The body as text.
    pub fn text<T: Model>(
        &mut self,
        media_type: &'static str,
        schema: &'static str,
        value: &T,
        check: impl FnOnce(&T) -> bool,
    ) {
        let json = self.checked((Place::Body, ""), schema, value, check(value));
        self.body(media::concrete(media_type, "text/plain"), header::plain(json));
    }

    /// The body as a form.
    pub fn form<T: Model>(
        &mut self,
        (media_type, form): (&'static str, &Form),
        schema: &'static str,
        value: &T,
        check: impl FnOnce(&T) -> bool,
    ) {
        let json = self.checked((Place::Body, ""), schema, value, check(value));
        let tree = Tree::parse(&json).unwrap_or(Tree::Null);
        self.body(media_type, write::form(form, &tree).join("&"));
    }

    /// The body as bytes. Where the document leaves the media type open, or its boundary, the stream says it.
    pub fn stream(&mut self, media_type: &'static str, stream: ByteStream) {
        let own = stream.media_type().map(str::to_owned);
        let own = own.filter(|own| media::select([media_type].into_iter(), own).is_some());
        let media_type =
            own.unwrap_or_else(|| media::concrete(media_type, "application/octet-stream").to_owned());
        let pieces = stream.map(|piece| piece.map(Frame::data));
        self.body(&media_type, reqwest::Body::wrap(StreamBody::new(pieces)));
    }

    /// The body as values that follow each other. Each is held against its schema when its turn comes.
    pub fn items<T: Model + Send + 'static>(
        &mut self,
        (media_type, framing): (&'static str, Framing),
        schema: &'static str,
        items: ItemStream<T>,
    ) {
        let against = Against { api: self.client.api, operation: self.request.id, schema, framing };
        self.stream(media_type, items.sent(against));
    }

    fn body(&mut self, media_type: &str, body: impl Into<reqwest::Body>) {
        if let Ok(media_type) = HeaderValue::try_from(media_type) {
            self.headers.insert(CONTENT_TYPE, media_type);
        }
        self.body = Some(body.into());
    }

    /// The JSON text of a value; what is wrong with it is noted.
    fn checked(&mut self, place: (Place, &str), schema: &str, value: &dyn Model, passed: bool) -> String {
        let json = model::encode(value);
        if !(passed && value.conforms(Origin::Built)) {
            self.breaches.extend(breaches(self.client.api, (schema, SENT), place, &json));
        }
        json
    }

    fn unsendable(&mut self, place: Place, name: &str, message: &str) {
        self.breaches.push(Breach::new(place, name, "", message));
    }

    /// Sends it.
    pub async fn send(mut self) -> Result<Reply, Error> {
        if !self.breaches.is_empty() {
            return Err(Error::Request(self.breaches));
        }
        let mut url = self.url.map_err(Error::Target)?;
        let method = Method::from_bytes(self.request.method.as_bytes());
        let method = method.map_err(|_| Error::Target("its method is none of HTTP"))?;
        if !self.query.is_empty() {
            // What the URL has by itself stays in front.
            let own = url.query().filter(|own| !own.is_empty()).map(str::to_owned);
            let all: Vec<String> = own.into_iter().chain(self.query).collect();
            url.set_query(Some(&all.join("&")));
        }
        if !self.cookies.is_empty()
            && let Ok(cookies) = HeaderValue::try_from(self.cookies.join("; "))
        {
            self.headers.insert(COOKIE, cookies);
        }
        let mut sent = self.client.http.request(method, url).headers(self.headers);
        if let Some(body) = self.body {
            sent = sent.body(body);
        }
        let response = sent.send().await.map_err(Error::transport)?;
        tracing::debug!(operation = self.request.id, status = response.status().as_u16(), "sent");
        Ok(Reply::new(self.client.api, self.request, response))
    }
}

/// A URL with a host that is reached by HTTP.
fn target(url: &str) -> Result<reqwest::Url, &'static str> {
    let url = reqwest::Url::parse(url).map_err(|_| "the URL is none")?;
    match url.scheme() {
        "http" | "https" if url.has_host() => Ok(url),
        _ => Err("the URL is none of `http` or `https`"),
    }
}
