//! Requests that the API sends by itself, webhooks and callbacks: typed values → a request, a response → typed values.
//!
//! | module | what |
//! | --- | --- |
//! | `message` | values → one request, checked before its first byte is sent |
//! | `reply` | one response → values, checked before they are handed over |
//! | `write` | JSON → the text of queries, cookies and forms |
//! | `error` | what can go wrong |
//!
//! The generated crate knows which values there are; this module does not know a document. What is sent is the API's own
//! data, so that the view of a response counts in it, and that of a request in what comes back.

mod error;
mod message;
mod reply;
#[cfg(test)]
mod tests;
mod write;

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

pub use error::{Breach, Error};
pub use message::Message;
pub use reply::Reply;
/// The client that sends.
pub use reqwest;

use crate::operation::Api;
use crate::schema::View;

const SENT: View = View::Response;
const READ: View = View::Request;

/// So long a request may take, with its response.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A webhook or the request of a callback, as data.
#[derive(Debug)]
pub struct Request {
    /// Its `operationId`, or what it is called without one.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
}

/// Sends what an API sends by itself.
#[derive(Clone, Debug)]
pub struct Client {
    api: &'static Api,
    http: reqwest::Client,
    headers: HeaderMap,
}

impl Client {
    /// Sends with that client. Its settings count: a timeout, a proxy, a limit of redirects. Whoever can choose the URL can
    /// send a client that follows redirects to hosts that only this server reaches.
    pub fn new(api: &'static Api, http: reqwest::Client) -> Self {
        Self { api, http, headers: HeaderMap::new() }
    }

    /// Sends with a client that waits for 30 seconds at most and follows no redirects.
    pub fn standard(api: &'static Api) -> Result<Self, Error> {
        let http = reqwest::Client::builder().timeout(TIMEOUT).redirect(reqwest::redirect::Policy::none());
        Ok(Self::new(api, http.build().map_err(Error::transport)?))
    }

    /// Adds a header to each request.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        // It may be a credential, which nothing shall show.
        value.set_sensitive(true);
        self.headers.append(name, value);
        self
    }

    /// Begins a request to a URL.
    pub fn message(&self, request: &'static Request, url: &str) -> Message {
        Message::new(self.clone(), request, url)
    }
}
