// Written by specwright 0.1.0 from the OpenAPI document. Do not edit: it is overwritten.

use specwright_runtime::{Answer, Respond};
use specwright_runtime::axum::extract::FromRequestParts;

use crate::models;

/// Operations without a tag.
///
/// Write the methods as `async fn`.
pub trait Default: Clone + Send + Sync + 'static {
    /// What a request needs: any axum extractor, a pooled session, say. It is taken when the request is known to be
    /// authenticated and valid, and dropped when the handler has ended or the client has gone.
    type Context: FromRequestParts<Self, Rejection: Into<Self::Error>> + Send;

    /// The application's own error.
    type Error: Into<crate::ErrorResponse> + Send;

    /// Always fails, to show how the application's own errors are answered.
    ///
    /// `GET /trigger-error`
    fn trigger_error(
        &self,
        context: Self::Context,
    ) -> impl Future<Output = Result<TriggerErrorResponse, Self::Error>> + Send;
}

/// What `trigger_error` answers.
#[derive(Clone, Debug, PartialEq)]
pub enum TriggerErrorResponse {
    /// 418: The application's error.
    ImATeapot(models::Message),
}

impl Respond for TriggerErrorResponse {
    fn answer(self) -> Answer {
        match self {
            Self::ImATeapot(ref body) => {
                Answer::json(
                    418,
                    &["application/json"],
                    "#/paths/~1trigger-error/get/responses/418/content/application~1json/schema",
                    body,
                )
            }
        }
    }
}
