// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

//! What this API sends by itself: the webhooks of the document, and the callbacks of its operations.

use specwright_runtime::{axum, client};

pub mod item_sold;

pub use item_sold::ItemSoldReply;

/// Sends what the document describes under `webhooks` and `callbacks`.
///
/// Each method sends one request to a URL and reads the response. Values that break their schemas are not sent, and a
/// response is checked before it is handed over. See [`client::Error`] for what can go wrong.
#[derive(Clone, Debug)]
pub struct Outgoing {
    client: client::Client,
}

impl Outgoing {
    /// Sends with a client of the application's, whose settings count: how long it waits, and whether it is led elsewhere.
    pub fn new(http: client::reqwest::Client) -> Self {
        Self {
            client: client::Client::new(&crate::API, http),
        }
    }

    /// Sends with a client that waits for 30 seconds at most and follows no redirects.
    pub fn standard() -> Result<Self, client::Error> {
        Ok(Self {
            client: client::Client::standard(&crate::API)?,
        })
    }

    /// Adds a header to each request: a credential or a signature, say.
    #[must_use]
    pub fn with_header(
        self,
        name: axum::http::HeaderName,
        value: axum::http::HeaderValue,
    ) -> Self {
        Self {
            client: self.client.with_header(name, value),
        }
    }
}
