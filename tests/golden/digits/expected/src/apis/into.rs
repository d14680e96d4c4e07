// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond, axum};
use specwright_runtime::axum::extract::FromRequestParts;

/// The operations with the tag `Into`.
///
/// Write the methods as `async fn`.
pub trait IntoApi: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// `GET /sync`
    fn self_(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<SelfResponse, Self::Error>> + Send;
}

/// What `self` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum SelfResponse {
    /// default
    Default(axum::http::StatusCode),
}

impl Respond for SelfResponse {
    fn answer(self) -> Answer {
        match self {
            Self::Default(status) => Answer::empty(status.as_u16()).of_default(),
        }
    }
}
