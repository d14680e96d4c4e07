// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

/// The operations with the tag `axum`.
///
/// Write the methods as `async fn`.
pub trait Axum1: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /axum`
    fn axum(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<AxumResponse, Self::Error>> + Send;
}

/// What `axum` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AxumResponse {
    /// default
    Default(axum::http::StatusCode),
}

impl Respond for AxumResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}
