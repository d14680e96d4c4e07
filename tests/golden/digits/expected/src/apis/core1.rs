// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use std::collections::BTreeMap;

use specwright_runtime::{Answer, Respond, json};
use specwright_runtime::axum::extract::FromRequestParts;

/// The operations with the tag `core`.
///
/// Write the methods as `async fn`.
pub trait Core1: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `PUT /core`
    fn future(
        &self,
        context: Self::Context,
        body: BTreeMap<String, json::Value>,
    ) -> impl Future<Output = Result<FutureResponse, Self::Error>> + Send;
}

/// What `future` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum FutureResponse {
    /// 204: Done.
    NoContent,
}

impl Respond for FutureResponse {
    fn answer(self) -> Answer {
        match self {
            Self::NoContent => Answer::empty(204),
        }
    }
}
